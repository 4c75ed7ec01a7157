import Compute
import DeviceStandIns
import Testing

@Suite("A launch that a driver refuses is an error, and the next one works", .serialized, .timeLimit(.minutes(5)))
struct LaunchFailureTests {
    /// One that traps, so that every call of the way is made.
    private static func run(on accelerator: Accelerator, traps: Bool) async throws -> [Int32] {
        let x = try UnifiedBuffer([1, 2, traps ? 0 : 4] as [Int32], on: accelerator)
        let y = try UnifiedBuffer([0, 0, 0] as [Int32], on: accelerator)
        try await CKernels.divide.launch(on: accelerator, .linear(3)) {
            $0.span(x)
            $0.mutableSpan(y)
        }
        return try y.array()
    }

    @Test("CUDA: every call of the way, the first and the later ones")
    func cuda() async throws {
        let calls = [
            "cuModuleLoadDataEx", "cuModuleGetFunction", "cuFuncGetAttribute", "cuOccupancyMaxPotentialBlockSize",
            "cuFuncGetParamInfo", "cuDeviceGetAttribute", "cuLaunchKernel", "cuMemAlloc_v2", "cuMemHostAlloc",
            "cuMemcpyHtoDAsync_v2", "cuMemcpyDtoHAsync_v2", "cuMemsetD32Async", "cuStreamCreate", "cuEventCreate",
            "cuEventRecord", "cuEventSynchronize", "cuCtxPushCurrent_v2", "cuDevicePrimaryCtxRetain",
        ]
        var failures = 0
        for call in calls {
            for nth in 1...4 {
                // 2 is “out of memory”, which every call may answer.
                try await CUDAStandIn.run { standIn, accelerator in
                    standIn.fail(call, nth: nth, with: 2)
                    for _ in 0..<3 {
                        do {
                            let found = try await Self.run(on: accelerator, traps: false)
                            #expect(found == [100, 50, 25], "\(call), \(nth)")
                        } catch let error as DeviceError {
                            failures += 1
                            #expect(error.code == .outOfMemory, "\(call), \(nth): \(error)")
                            #expect(error.native?.call == call)
                        }
                        await #expect(throws: (any Error).self) { _ = try await Self.run(on: accelerator, traps: true) }
                    }
                    standIn.clearFailures()
                    let trap = await #expect(throws: DeviceTrap.self) {
                        _ = try await Self.run(on: accelerator, traps: true)
                    }
                    #expect(trap?.index == 2)
                    let found = try await Self.run(on: accelerator, traps: false)
                    #expect(found == [100, 50, 25], "\(call), \(nth)")
                }
            }
        }
        #expect(failures >= 30, "only \(failures) of the injected failures were met")
    }

    @Test("NVRTC: every call")
    func nvrtc() async throws {
        for call in [
            "nvrtcVersion", "nvrtcGetNumSupportedArchs", "nvrtcGetSupportedArchs", "nvrtcCreateProgram",
            "nvrtcCompileProgram", "nvrtcGetCUBINSize", "nvrtcGetCUBIN",
        ] {
            try await CUDAStandIn.run { standIn, accelerator in
                standIn.compiler.fail(call, with: 1)
                let error = await #expect(throws: DeviceError.self) {
                    _ = try await Self.run(on: accelerator, traps: false)
                }
                #expect(error?.native?.interface == .nvrtc, "\(call)")
                // What the search for the compiler ran into stays; the rest was this time only.
                let later = try standIn.catalogue().accelerator(.cuda, 0)
                let found = try await Self.run(on: later, traps: false)
                #expect(found == [100, 50, 25])
            }
        }
    }

    @Test("CUDA: a program that the driver refuses says what does not go together")
    func refusals() async throws {
        for (code, expected) in [
            (Int32(200), DeviceError.Code.wrongArchitecture), (209, .wrongArchitecture), (222, .wrongArchitecture),
            (2, .outOfMemory), (700, .deviceLost), (719, .deviceLost),
        ] {
            try await CUDAStandIn.run { standIn, accelerator in
                standIn.fail("cuModuleLoadDataEx", with: code)
                let error = await #expect(throws: DeviceError.self) {
                    _ = try await Self.run(on: accelerator, traps: false)
                }
                #expect(error?.code == expected)
                if expected == .wrongArchitecture {
                    for part in ["NVRTC 13.0", "CUDA 13.0", "sm_90", "DOTCOMPUTE_NVRTC"] {
                        #expect(
                            error?.message.contains(part) == true, "“\(part)” is missing in “\(error?.message ?? "")”")
                    }
                }
            }
        }
    }

    @Test("CUDA: a kernel that kills the device")
    func lost() async throws {
        // A lost device takes no event back.
        try await CUDAStandIn.run(checksLeaks: false) { standIn, accelerator in
            let found = try await Self.run(on: accelerator, traps: false)
            #expect(found == [100, 50, 25])
            let x = try UnifiedBuffer([1, 2, 4] as [Int32], on: accelerator, name: "x")
            let y = try UnifiedBuffer([7, 7, 7] as [Int32], on: accelerator, name: "y")
            try x.synchroniseDevice()
            try y.synchroniseDevice()
            standIn.failExecution(with: 700)
            let error = await #expect(throws: DeviceError.self) {
                try await CKernels.divide.launch(on: accelerator, .linear(3)) {
                    $0.span(x)
                    $0.mutableSpan(y)
                }
            }
            #expect(error?.code == .deviceLost)
            #expect(error?.errorClass == .fatal)
            let next = await #expect(throws: DeviceError.self) { _ = try await Self.run(on: accelerator, traps: false) }
            #expect(next?.code == .deviceLost)
            #expect(try x.array() == [1, 2, 4], "what the host has stays readable")
            standIn.reset()  // so that it takes the rest back: a real driver does with the context
        }
    }

    @Test("CUDA: more groups than a grid takes, and a kernel that needs more than a block has")
    func limits() async throws {
        try await CUDAStandIn.run { standIn, accelerator in
            let out = try UnifiedBuffer(shape: 10, of: Int64.self, on: accelerator)
            let error = await #expect(throws: DeviceError.self) {
                try await CKernels.places.launch(on: accelerator, .grid(1, 70_000, groups: .of(1, 1))) {
                    $0.mutableSpan(out)
                }
            }
            #expect(error?.code == .limitExceeded)
            #expect(error?.message.contains("1 × 70000 × 1") == true)
            #expect(standIn.calls("cuLaunchKernel") == 0)
            standIn.configureKernels(threads: 128)
            let small = try standIn.catalogue().accelerator(.cuda, 0)
            let found = try await Self.run(on: small, traps: false)
            #expect(found == [100, 50, 25], "groups are chosen by what the kernel allows")
            let refused = await #expect(throws: DeviceError.self) {
                let buffer = try UnifiedBuffer(shape: 10_000, of: Int64.self, on: small)
                try await CKernels.places.launch(on: small, .linear(256, groups: .of(256))) {
                    $0.mutableSpan(buffer)
                }
            }
            #expect(refused?.code == .invalidRange)
        }
    }

    @Test(
        "OpenCL: every call of the way, with memory that host and device share and without", arguments: [false, true])
    func openCL(_ hidesSharedMemory: Bool) async throws {
        let calls = [
            "clCreateProgramWithSource", "clBuildProgram", "clCreateKernel", "clGetKernelWorkGroupInfo",
            "clSetKernelArg", "clSetKernelArgSVMPointer", "clEnqueueNDRangeKernel", "clEnqueueReadBuffer",
            "clEnqueueWriteBuffer", "clEnqueueFillBuffer", "clCreateBuffer", "clCreateCommandQueue", "clFlush",
            "clWaitForEvents", "clSVMAlloc",
        ]
        var met = 0
        for call in calls {
            for nth in 1...3 {
                try await OpenCLShim.run(hidesSharedMemory: hidesSharedMemory) { shim, accelerator in
                    // -6 is “out of host memory”, which every call may answer.
                    shim.fail(call, nth: nth, with: -6)
                    for _ in 0..<2 {
                        do {
                            let found = try await Self.run(on: accelerator, traps: false)
                            #expect(found == [100, 50, 25], "\(call), \(nth)")
                        } catch let error as DeviceError {
                            met += 1
                            #expect(error.code == .outOfMemory, "\(call), \(nth): \(error)")
                            #expect(error.native?.call == call)
                        }
                        await #expect(throws: (any Error).self) { _ = try await Self.run(on: accelerator, traps: true) }
                    }
                    shim.clearFailures()
                    let trap = await #expect(throws: DeviceTrap.self) {
                        _ = try await Self.run(on: accelerator, traps: true)
                    }
                    #expect(trap?.index == 2)
                    let found = try await Self.run(on: accelerator, traps: false)
                    #expect(found == [100, 50, 25], "\(call), \(nth)")
                }
            }
        }
        #expect(met >= 15, "only \(met) of the injected failures were met")
    }

    @Test("OpenCL: every call for slices, those that are parts of a buffer and those that are copied")
    func slices() async throws {
        let start = (0..<80).map { Int32($0) }
        var expected = start
        expected.replaceSubrange(3..<35, with: start[32..<64])
        var met = 0
        for (call, most) in [
            ("clCreateSubBuffer", 2), ("clEnqueueCopyBuffer", 3), ("clCreateBuffer", 4), ("clEnqueueNDRangeKernel", 2),
        ] {
            for nth in 1...most {
                try await OpenCLShim.run { shim, accelerator in
                    let x = try UnifiedBuffer(start, on: accelerator)
                    let y = try UnifiedBuffer(start, on: accelerator)
                    shim.fail(call, nth: nth, with: -6)
                    for _ in 0..<2 {
                        do {
                            try await SliceKernels.copyInt32.run(x.slice(32..<64), y.slice(3..<35), on: accelerator)
                            #expect(try y.array() == expected, "\(call), \(nth)")
                        } catch let error as DeviceError {
                            met += 1
                            #expect(error.code == .outOfMemory, "\(call), \(nth): \(error)")
                            #expect(error.native?.call == call)
                            #expect(try y.array() == start || y.array() == expected, "\(call), \(nth)")
                        }
                    }
                    shim.clearFailures()
                    try await SliceKernels.copyInt32.run(x.slice(32..<64), y.slice(3..<35), on: accelerator)
                    #expect(try y.array() == expected)
                    let (parts, copies) = (shim.calls("clCreateSubBuffer"), shim.calls("clEnqueueCopyBuffer"))
                    // The source is a part; the target is copied there and back.
                    try await SliceKernels.copyInt32.run(x.slice(32..<64), y.slice(3..<35), on: accelerator)
                    #expect(shim.calls("clCreateSubBuffer") == parts + 1)
                    #expect(shim.calls("clEnqueueCopyBuffer") == copies + 2)
                    // What is only read is not copied back, and whole buffers need neither.
                    try await SliceKernels.copyInt32.run(x.slice(1..<33), y.slice(32..<64), on: accelerator)
                    try await SliceKernels.copyInt32.run(x, y, on: accelerator)
                    #expect(shim.calls("clCreateSubBuffer") == parts + 2)
                    #expect(shim.calls("clEnqueueCopyBuffer") == copies + 3)
                    #expect(try y.array() == start)
                }
            }
        }
        #expect(met >= 9, "only \(met) of the injected failures were met")
    }

    @Test("OpenCL without shared memory: words for traps are read, set again after a trap, and used again")
    func readWords() async throws {
        try await OpenCLShim.run(hidesSharedMemory: true) { shim, accelerator in
            for round in 0..<3 {
                let found = try await Self.run(on: accelerator, traps: false)
                #expect(found == [100, 50, 25])
                // A word that is all ones costs no command.
                #expect(shim.calls("clEnqueueFillBuffer") == round + 1)
                let trap = await #expect(throws: DeviceTrap.self) {
                    _ = try await Self.run(on: accelerator, traps: true)
                }
                #expect(trap?.index == 2, "\(round)")
                #expect(shim.calls("clEnqueueFillBuffer") == round + 1)
            }
            #expect(shim.calls("clSVMAlloc") == 0)
            #expect(shim.calls("clSetKernelArgSVMPointer") == 0)
        }
    }

    @Test("OpenCL: a launch is one command, and its event is waited for")
    func commands() async throws {
        try await OpenCLShim.run { shim, accelerator in
            let stream = try accelerator.makeStream()
            let x = try UnifiedBuffer([1, 2, 4] as [Int32], on: accelerator)
            let y = try UnifiedBuffer([0, 0, 0] as [Int32], on: accelerator)
            try x.synchroniseDevice()
            try y.synchroniseDevice()
            try await CKernels.divide.load(on: accelerator)
            let reads = shim.calls("clEnqueueReadBuffer")
            let event = try CKernels.divide.launch(on: stream, .linear(3)) {
                $0.span(x)
                $0.mutableSpan(y)
            }
            try await event.completion()
            #expect(shim.calls("clEnqueueNDRangeKernel") == 1)
            if shim.calls("clSVMAlloc") > 0 { #expect(shim.calls("clEnqueueReadBuffer") == reads) }
            let found = try y.array()
            #expect(found == [100, 50, 25])
        }
    }
}
