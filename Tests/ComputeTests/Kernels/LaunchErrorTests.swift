import Compute
import Testing

/// Everything that is refused before anything runs, with its text.
@Suite("Launches that are refused", .timeLimit(.minutes(1)))
struct LaunchErrorTests {
    private func floats(_ count: Int, _ name: String, on accelerator: Accelerator = .cpu) throws -> UnifiedBuffer<Float>
    {
        try UnifiedBuffer(.init(repeating: 1, count: count), on: accelerator, name: name)
    }

    /// What a launch of saxpy is refused with, on the processor and on a stream; the buffers are as before, and usable.
    private func refusal(
        _ range: LaunchRange, _ x: UnifiedBuffer<Float>, _ y: UnifiedBuffer<Float>, isUsable: Bool = true
    ) async throws -> DeviceError {
        let before = isUsable ? try y.state : nil
        let stream = try Accelerator.cpu.makeStream()
        let bind: (inout LaunchArguments) -> Void = {
            $0.value(Float(2))
            $0.span(x)
            $0.mutableSpan(y)
        }
        let error = try #require(
            await #expect(throws: DeviceError.self) {
                try await HandKernels.saxpy.launch(on: .cpu, range, arguments: bind)
            })
        let onStream = try deviceError { try HandKernels.saxpy.launch(on: stream, range, arguments: bind) }
        #expect(onStream.message == error.message)
        #expect(onStream.code == error.code)
        #expect(error.errorClass == .programmer)
        if isUsable {
            #expect(try y.state == before)
            #expect(try y.array().allSatisfy { $0 == 1 })
        }
        return error
    }

    @Test("Groups of no items, of too many, and too many along one dimension")
    func groups() async throws {
        let (x, y) = (try floats(4, "x"), try floats(4, "y"))
        let zero = try await refusal(.linear(4, groups: .of(0)), x, y)
        #expect(zero.code == .invalidRange)
        #expect(
            zero.message
                == "Kernel saxpy(_:_:_:in:) is launched in groups of (0, 1, 1) items. Give at least one along each dimension, or `.automatic`."
        )
        let negative = try await refusal(.grid(4, 1, groups: .of(2, -1)), x, y)
        #expect(negative.message.contains("groups of (2, -1, 1) items"))
        let oversized = try await refusal(.grid(64, 64, groups: .of(64, 32)), x, y)
        #expect(
            oversized.message
                == "Kernel saxpy(_:_:_:in:) is launched in groups of (64, 32, 1) items. That is more than one group can have: \(Accelerator.cpu) allows at most 1024 with this kernel. Give fewer, or `.automatic`."
        )
        let long = try await refusal(.linear(4, groups: .of(1025)), x, y)
        #expect(long.message.contains("allows at most (1024, 1024, 64) along the dimensions"))
        let deep = try await refusal(.grid(4, 1, 1, groups: .of(1, 1, 65)), x, y)
        #expect(deep.code == .invalidRange)
        let huge = try await refusal(.linear(4, groups: .of(.max, .max, .max)), x, y)
        #expect(huge.code == .invalidRange)
    }

    @Test("Counts that are negative, or overflow")
    func counts() async throws {
        let (x, y) = (try floats(4, "x"), try floats(4, "y"))
        let negative = try await refusal(.linear(-1), x, y)
        #expect(negative.code == .invalidRange)
        #expect(
            negative.message
                == "Kernel saxpy(_:_:_:in:) is launched over (-1, 1, 1) items. Give zero or more along each dimension.")
        for range in [LaunchRange.grid(.max, 2), .grid(1 << 40, 1 << 40, 1 << 40), .linear(1 << 48)] {
            let error = try await refusal(range, x, y)
            #expect(error.code == .invalidRange)
            #expect(
                error.message.contains(
                    "items, which is more than 140737488355328. Launch it over fewer, several times."))
        }
        // Nothing is nothing, however large the rest.
        try await HandKernels.saxpy.launch(on: .cpu, .grid(.max, .max, 0)) {
            $0.value(Float(2))
            $0.span(x)
            $0.mutableSpan(y)
        }
        #expect(try y.array() == [1, 1, 1, 1])
    }

    @Test("A buffer that was released")
    func released() async throws {
        let (x, y) = (try floats(4, "x"), try floats(4, "y"))
        try x.release()
        let error = try await refusal(.linear(4), x, y)
        #expect(error.code == .released)
        #expect(
            error.message
                == "Buffer \"x\" Float[4] was released and is used. Use it before its release, or acquire another. It was given for `x` of kernel saxpy(_:_:_:in:)."
        )
    }

    @Test("A buffer of another accelerator")
    func wrongAccelerator() async throws {
        let x = try floats(4, "x")
        let other = Accelerator(OtherDevice())
        let y = try UnifiedBuffer(shape: 4, of: Float.self, on: other, name: "y")
        let error = try await refusal(.linear(4), x, y, isUsable: false)
        #expect(error.code == .wrongAccelerator)
        #expect(
            error.message
                == "Buffer \"y\" Float[4] for `y` of kernel saxpy(_:_:_:in:) is on other (Other), and the kernel is launched on \(Accelerator.cpu). Launch it there, or copy the buffer to one of this accelerator: `copy(from:)`."
        )
    }

    @Test("The same buffer read and written, and written twice")
    func aliasing() async throws {
        let x = try floats(4, "x")
        let error = try await refusal(.linear(4), x, x)
        #expect(error.code == .aliasing)
        #expect(
            error.message
                == "Buffer \"x\" Float[4] for `y` of kernel saxpy(_:_:_:in:) is also given for `x`, and the kernel writes to it. Use another buffer for one of them, or a kernel that reads and writes one span."
        )
        // Read twice is no harm.
        let sum = try UnifiedBuffer(shape: 4, of: Float.self, on: .cpu)
        try await HandDefinitions.add.launch(on: .cpu, .linear(4)) {
            $0.span(x)
            $0.span(x)
            $0.mutableSpan(sum)
        }
        #expect(try sum.array() == [2, 2, 2, 2])
    }

    @Test("A buffer that holds nothing is read; one that is only written begins with zeros")
    func uninitialised() async throws {
        let x = try UnifiedBuffer(shape: 4, of: Float.self, on: .cpu, name: "x")
        let y = try floats(4, "y")
        let error = try await refusal(.linear(4), x, y)
        #expect(error.code == .uninitialised)
        #expect(error.message.contains("Buffer \"x\" Float[4] is read and holds nothing yet."))
        #expect(error.message.hasSuffix("It was given for `x` of kernel saxpy(_:_:_:in:)."))
        let written = try await refusal(.linear(4), y, x, isUsable: false)
        #expect(written.code == .uninitialised)
        #expect(try x.state == .uninitialised)

        let out = try UnifiedBuffer(shape: 6, of: Int32.self, on: .cpu)
        try await HandKernels.count.launch(on: .cpu, .linear(4)) {
            $0.value(Int32(5))
            $0.mutableSpan(out)
        }
        #expect(try out.array() == [5, 6, 7, 8, 0, 0])
        // What was written before stays where the kernel does not write.
        try out.fill(with: 9)
        try await HandKernels.count.launch(on: .cpu, .linear(2)) {
            $0.value(Int32(0))
            $0.mutableSpan(out)
        }
        #expect(try out.array() == [0, 1, 9, 9, 9, 9])
        #expect(try out.state == .synchronised)
    }

    @Test("Fewer elements than the kernel declares")
    func tooFewElements() async throws {
        let kernel = HandDefinitions.needing
        let table = try UnifiedBuffer(repeating: Float(0), shape: 16, on: .cpu, name: "table")
        let short = try UnifiedBuffer(repeating: Float(0), shape: 9, on: .cpu, name: "short")
        func error(_ first: UnifiedBuffer<Float>, _ second: UnifiedBuffer<Float>) async throws -> DeviceError? {
            await #expect(throws: DeviceError.self) {
                try await kernel.launch(on: .cpu, .grid(5, 2)) {
                    $0.span(first)
                    $0.mutableSpan(second)
                }
            }
        }
        let first = try await error(short, table)
        #expect(first?.code == .tooFewElements)
        #expect(
            first?.message
                == "Buffer \"short\" Float[9] for `table` of kernel needing(_:_:in:) has 9 elements, and the kernel uses 16 for 10 items. Give a larger buffer, or launch fewer items."
        )
        let second = try await error(table, short)
        #expect(
            second?.message.contains("for `y` of kernel needing(_:_:in:) has 9 elements, and the kernel uses 10")
                == true)
    }

    @Test("Arguments of another number or type than the parameters")
    func arguments() async throws {
        let x = try floats(4, "x")
        let integers = try UnifiedBuffer([1, 2] as [Int32], on: .cpu, name: "n")
        let cases: [((inout LaunchArguments) -> Void, String)] = [
            (
                { $0.value(Float(1)) },
                "Kernel saxpy(_:_:_:in:) has 3 parameters, and gets 1 arguments. Give one for each."
            ),
            (
                { $0.value(Double(1)) },
                "Parameter 0, `a`, of kernel saxpy(_:_:_:in:) is Float, and gets a value of type Double. Give what the parameter asks for."
            ),
            (
                {
                    $0.value(Float(1))
                    $0.span(integers)
                },
                "Parameter 1, `x`, of kernel saxpy(_:_:_:in:) is DeviceSpan<Float>, and gets buffer \"n\" Int32[2] as a DeviceSpan<Int32>. Give what the parameter asks for."
            ),
            (
                {
                    $0.value(Float(1))
                    $0.mutableSpan(x)
                },
                "Parameter 1, `x`, of kernel saxpy(_:_:_:in:) is DeviceSpan<Float>, and gets buffer \"x\" Float[4] as a MutableDeviceSpan<Float>. Give what the parameter asks for."
            ),
        ]
        for (bind, message) in cases {
            let error = await #expect(throws: DeviceError.self) {
                try await HandKernels.saxpy.launch(on: .cpu, .linear(4), arguments: bind)
            }
            #expect(error?.code == .argumentMismatch)
            #expect(error?.message == message)
        }
        let tooMany = await #expect(throws: DeviceError.self) {
            try await HandKernels.count.launch(on: .cpu, .linear(4)) {
                $0.value(Int32(0))
                $0.mutableSpan(integers)
                $0.span(x)
            }
        }
        #expect(
            tooMany?.message.hasPrefix(
                "Kernel count(from:_:in:) has 2 parameters, and gets buffer \"x\" Float[4] beyond them.") == true)
    }

    @Test("What the device does not have")
    func features() async throws {
        let other = Accelerator(OtherDevice())
        let cases: [(DeviceRequirements, String)] = [
            (.float64, "`Double`"), (.float16, "`Float16`"), (.atomics64, "atomics of 64 bits"),
        ]
        for (requirement, what) in cases {
            let error = await #expect(throws: DeviceError.self) {
                try await HandDefinitions.empty(requirement).launch(on: other, .linear(1)) { _ in }
            }
            #expect(error?.code == .missingFeature)
            #expect(
                error?.message
                    == "Kernel empty(in:) needs \(what), which other (Other) does not have. Launch it on another accelerator, whose `properties.features` have it, or write it without."
            )
        }
        let memory = await #expect(throws: DeviceError.self) {
            try await HandDefinitions.empty([], groupMemory: 1 << 20).launch(on: .cpu, .linear(1)) { _ in }
        }
        #expect(memory?.code == .limitExceeded)
        #expect(memory?.message.contains("needs 1048576 bytes of memory for each group") == true)
    }

    @Test("A struct whose layout in C is another than in Swift")
    func layout() async throws {
        let error = await #expect(throws: DeviceError.self) {
            try await HandDefinitions.empty(structs: [HandDefinitions.skewed]).launch(on: .cpu, .linear(1)) { _ in }
        }
        #expect(error?.code == .layoutMismatch)
        #expect(
            error?.message
                == "Kernel empty(in:) cannot be launched: Swift has Pair.second at byte 8, C at byte 4. Use field types whose layout is the same in both."
        )
        try await HandDefinitions.empty(structs: [HandDefinitions.pair]).launch(on: .cpu, .linear(1)) { _ in }
    }

    @Test("A buffer that is being written or read elsewhere")
    func inUse() async throws {
        let (x, y) = (try floats(4, "x"), try floats(4, "y"))
        let bind: (inout LaunchArguments) -> Void = {
            $0.value(Float(2))
            $0.span(x)
            $0.mutableSpan(y)
        }
        let stream = try Accelerator.cpu.makeStream()
        try y.withHostSpan { _ in
            let error = try deviceError { try HandKernels.saxpy.launch(on: stream, .linear(4), arguments: bind) }
            #expect(error.code == .bufferInUse)
            #expect(error.message.hasSuffix("It was given for `y` of kernel saxpy(_:_:_:in:)."))
        }
        // The use of x had begun, and has been taken back.
        try x.withMutableHostSpan { $0[0] = 5 }
        try await HandKernels.saxpy.launch(on: .cpu, .linear(4), arguments: bind)
        #expect(try y.array() == [11, 3, 3, 3])
    }

    @Test("A task that was cancelled launches nothing")
    func cancellation() async throws {
        let out = try UnifiedBuffer(repeating: Int32(-1), shape: 4, on: .cpu)
        let task = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            try await HandKernels.count.launch(on: .cpu, .linear(4)) {
                $0.value(Int32(0))
                $0.mutableSpan(out)
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try out.array() == [-1, -1, -1, -1])
    }
}
