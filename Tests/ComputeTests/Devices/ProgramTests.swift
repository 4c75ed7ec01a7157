import Compute
import DeviceStandIns
import Testing

@Suite("Programs of kernels are compiled once", .serialized, .timeLimit(.minutes(5)))
struct ProgramTests {
    /// Runs the kernel over three elements: 2 · [1, 2, 3] and [10, 20, 30].
    static func run(
        _ kernel: DeviceKernelDefinition, on accelerator: Accelerator, checks: DeviceChecks = .on
    ) async throws -> [Float] {
        let x = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator)
        let y = try UnifiedBuffer([10, 20, 30] as [Float], on: accelerator)
        try await kernel.launch(on: accelerator, .linear(3), checks: checks) {
            $0.value(Float(2))
            $0.span(x)
            $0.mutableSpan(y)
        }
        return try y.array()
    }

    private static let sums: [Float] = [12, 24, 36]
    private static let differences: [Float] = [-8, -16, -24]

    @Test("A later process finds them on disk", arguments: TestedBackend.compiling)
    func disk(_ backend: TestedBackend) async throws {
        try await TemporaryFolder.with { folder in
            for round in 0..<2 {
                // A catalogue of its own, as a process has.
                let cache = KernelCache(CachePlace(directory: folder.path))
                try await backend.run(cache: cache) { accelerator in
                    let checked = try await Self.run(CKernels.saxpy, on: accelerator)
                    #expect(checked == Self.sums)
                    let unchecked = try await Self.run(CKernels.saxpy, on: accelerator, checks: .off)
                    #expect(unchecked == Self.sums)
                    // Again: from memory.
                    let again = try await Self.run(CKernels.saxpy, on: accelerator)
                    #expect(again == Self.sums)
                }
                #expect(cache.findings.isEmpty, "\(cache.findings)")
                #expect(cache.statistics.hits == (round == 0 ? 0 : 2))
                #expect(cache.statistics.stores == (round == 0 ? 2 : 0))
                let entries = try cache.entries()
                #expect(entries.map(\.kernel) == ["hand_saxpy(in:)", "hand_saxpy(in:)"])
            }
        }
    }

    @Test("Two kernels of one name and different texts do not share one", arguments: TestedBackend.compiling)
    func names(_ backend: TestedBackend) async throws {
        try await TemporaryFolder.with { folder in
            let cache = KernelCache(CachePlace(directory: folder.path))
            try await backend.run(cache: cache) { accelerator in
                let plus = CKernels.saxpy("+")
                let minus = CKernels.saxpy("-")
                for _ in 0..<2 {
                    let sums = try await Self.run(plus, on: accelerator)
                    #expect(sums == Self.sums)
                    let differences = try await Self.run(minus, on: accelerator)
                    #expect(differences == Self.differences)
                }
                // One text in two definitions is one program.
                let same = try await Self.run(CKernels.saxpy("+"), on: accelerator)
                #expect(same == Self.sums)
                #expect(cache.statistics.stores == 2)
                #expect(cache.statistics.misses == 2)
            }
        }
    }

    @Test("An entry that the driver refuses is compiled again and replaced", arguments: TestedBackend.compiling)
    func refused(_ backend: TestedBackend) async throws {
        try await TemporaryFolder.with { folder in
            let first = KernelCache(CachePlace(directory: folder.path))
            try await backend.run(cache: first) { accelerator in
                _ = try await Self.run(CKernels.saxpy, on: accelerator)
            }
            let name = try #require(try folder.names.first)
            let whole = try folder.bytes(of: name)
            // Whole as a file, with a program that is none.
            try folder.write(Self.entry(whole, image: Array("no program".utf8)), to: name)
            let second = KernelCache(CachePlace(directory: folder.path))
            try await backend.run(cache: second) { accelerator in
                let sums = try await Self.run(CKernels.saxpy, on: accelerator)
                #expect(sums == Self.sums)
            }
            #expect(second.statistics.rejections == 1)
            #expect(second.statistics.stores == 1)
            #expect(second.findings.first?.problem.contains("driver refuses it") == true, "\(second.findings)")
            let third = KernelCache(CachePlace(directory: folder.path))
            try await backend.run(cache: third) { accelerator in
                _ = try await Self.run(CKernels.saxpy, on: accelerator)
            }
            #expect(third.statistics.hits == 1)
            #expect(third.findings.isEmpty)
        }
    }

    /// A file of the cache with another program in it.
    private static func entry(_ file: [UInt8], image: [UInt8]) -> [UInt8] {
        let facts = Int(file[40]) | Int(file[41]) << 8
        var bytes = Array(file[0..<44])
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: image.count >> shift)) }
        bytes += file[52..<(52 + facts)]
        bytes += image
        return bytes + SHA256.digest(of: bytes).bytes
    }

    @Test(
        "A text that the compiler refuses is an error that quotes it, and nothing is kept",
        arguments: TestedBackend.compiling)
    func broken(_ backend: TestedBackend) async throws {
        try await TemporaryFolder.with { folder in
            let cache = KernelCache(CachePlace(directory: folder.path))
            try await backend.run(cache: cache) { accelerator in
                let y = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator)
                for _ in 0..<2 {
                    let error = await #expect(throws: DeviceError.self) {
                        try await CKernels.broken.launch(on: accelerator, .linear(3)) { $0.mutableSpan(y) }
                    }
                    #expect(error?.code == .compilationFailed)
                    #expect(error?.accelerator == accelerator.id)
                    for part in ["`hand_broken(in:)`", "frobnicate", "mistake of the translator"] {
                        #expect(
                            error?.message.contains(part) == true, "“\(part)” is missing in “\(error?.message ?? "")”")
                    }
                }
                // The buffer and the device are as before.
                let found = try y.array()
                #expect(found == [1, 2, 3])
                let sums = try await Self.run(CKernels.saxpy, on: accelerator)
                #expect(sums == Self.sums)
            }
            #expect(cache.statistics.stores == 1)
        }
    }

    @Test("Loading beforehand is what the first launch would have done", arguments: TestedBackend.compiling)
    func load(_ backend: TestedBackend) async throws {
        try await TemporaryFolder.with { folder in
            let cache = KernelCache(CachePlace(directory: folder.path))
            try await backend.run(cache: cache) { accelerator in
                let kernel = CKernels.saxpy("+")
                try await kernel.load(on: accelerator)
                #expect(cache.statistics.stores == 1)
                let sums = try await Self.run(kernel, on: accelerator)
                #expect(sums == Self.sums)
                #expect(cache.statistics.misses == 1)
            }
        }
    }

    @Test("OpenCL: what the compiler is told")
    func openCLOptions() async throws {
        try await OpenCLShim.run { shim, accelerator in
            _ = try await Self.run(CKernels.saxpy, on: accelerator)
            #expect(shim.options.contains("-cl-std=CL3.0") || shim.options.contains("-cl-std=CL1.2"))
            #expect(!shim.options.contains("fast"))
            #expect(!shim.options.contains("mad"))
        }
    }

    @Test("CUDA: what the compiler is told, and PTX for a device that is newer than it")
    func cudaOptions() async throws {
        try await CUDAStandIn.run { standIn, accelerator in
            _ = try await Self.run(CKernels.saxpy, on: accelerator)
            #expect(standIn.compiler.options.contains("--gpu-architecture=sm_90 "))
            for option in ["--fmad=false", "--ftz=false", "--prec-div=true", "--prec-sqrt=true"] {
                #expect(standIn.compiler.options.contains(option))
            }
            // Neither the next version of the compiler nor another device gets what was made for this one.
            standIn.configureKernels(capability: 103)
            let newer = try standIn.catalogue().accelerator(.cuda, 0)
            let sums = try await Self.run(CKernels.saxpy, on: newer)
            #expect(sums == Self.sums)
            #expect(standIn.compiler.options.contains("--gpu-architecture=compute_100 "))
            standIn.configureKernels(capability: 70)
            let older = try standIn.catalogue().accelerator(.cuda, 0)
            let error = await #expect(throws: DeviceError.self) { _ = try await Self.run(CKernels.saxpy, on: older) }
            #expect(error?.code == .wrongArchitecture)
            #expect(error?.message.contains("compiles for sm_75 and newer") == true)
        }
    }

    @Test("CUDA: each version of the compiler and each architecture has programs of its own")
    func cudaKeys() async throws {
        try await TemporaryFolder.with { folder in
            let cache = KernelCache(CachePlace(directory: folder.path))
            try await CUDAStandIn.run(cache: cache) { standIn, accelerator in
                _ = try await Self.run(CKernels.saxpy, on: accelerator)
                standIn.compiler.setMinorVersion(1)
                _ = try await Self.run(CKernels.saxpy, on: try standIn.catalogue(cache: cache).accelerator(.cuda, 0))
                standIn.configureKernels(capability: 80)
                _ = try await Self.run(CKernels.saxpy, on: try standIn.catalogue(cache: cache).accelerator(.cuda, 0))
                standIn.configure(version: 13_010)
                _ = try await Self.run(CKernels.saxpy, on: try standIn.catalogue(cache: cache).accelerator(.cuda, 0))
                #expect(cache.statistics.stores == 4)
                #expect(cache.statistics.hits == 0)
                let entries = try cache.entries()
                #expect(Set(entries.map(\.architecture)) == ["sm_90", "sm_80"])
                #expect(Set(entries.map(\.compiler)) == ["NVRTC 13.0", "NVRTC 13.1"])
            }
        }
    }

    @Test("CUDA: without a compiler, kernels are refused with what to install, and memory works")
    func noCompiler() async throws {
        let standIn = try CUDAStandIn()
        standIn.reset()
        let catalogue = AcceleratorCatalogue(
            .init(openCL: [], cuda: [standIn.path], nvrtc: ["libnonvrtc.so.9"]),
            cache: KernelCache(CachePlace(directory: nil)))
        let accelerator = try catalogue.accelerator(.cuda, 0)
        let error = await #expect(throws: DeviceError.self) {
            _ = try await Self.run(CKernels.saxpy, on: accelerator)
        }
        #expect(error?.code == .libraryMissing)
        #expect(error?.message.contains("libnonvrtc.so.9") == true)
        #expect(error?.message.contains("DOTCOMPUTE_NVRTC") == true)
        let buffer = try UnifiedBuffer(repeating: Int32(3), shape: 4, on: accelerator)
        #expect(try buffer.array() == [3, 3, 3, 3])
        #expect(catalogue.cudaCompiler.report.findings.map(\.code) == [.libraryMissing])
        standIn.reset()
    }

    @Test("CUDA: arguments of other sizes than the program has are noticed when it is loaded")
    func argumentSizes() async throws {
        try await CUDAStandIn.run { _, accelerator in
            // Declared as Int16 in Swift, as a 32-bit number in C.
            let kernel = CKernels.make(
                "hand_sizes",
                [.value("a", type: Int16.self), .mutableSpan("y", element: Float.self, isReadByKernel: true)],
                CKernels.start + "  v_y[rk_item] = v_a;\n",
                arguments: "rk_i32 v_a, RK_GLOBAL rk_f32 *v_y, rk_i64 v_y_count")
            let y = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator)
            let error = await #expect(throws: DeviceError.self) {
                try await kernel.launch(on: accelerator, .linear(3)) {
                    $0.value(Int16(1))
                    $0.mutableSpan(y)
                }
            }
            #expect(error?.code == .compilationFailed)
            #expect(error?.message.contains("[2, 8, 8, 8, 8, 8, 8]") == true)
            #expect(error?.message.contains("[4, 8, 8, 8, 8, 8, 8]") == true)
        }
    }
}
