import Compute
import Dispatch
import Testing

@Suite("Kernels on streams", .timeLimit(.minutes(2)))
struct LaunchStreamTests {
    private func count(_ start: Int32, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream) throws -> DeviceEvent {
        try HandKernels.count.launch(on: stream, .linear(out.count)) {
            $0.value(start)
            $0.mutableSpan(out)
        }
    }

    private func trap(at sites: UnifiedBuffer<Int32>, _ out: UnifiedBuffer<Int32>, on stream: DeviceStream) throws
        -> DeviceEvent
    {
        try HandKernels.trapping.launch(on: stream, .linear(out.count)) {
            $0.span(sites)
            $0.mutableSpan(out)
        }
    }

    @Test("Kernels, copies and fills are done in order")
    func order() throws {
        let stream = try Accelerator.cpu.makeStream()
        let buffer = try UnifiedBuffer(shape: 5000, of: Int32.self, on: .cpu)
        let copy = try UnifiedBuffer(shape: 5000, of: Int32.self, on: .cpu)
        for start in 0..<50 as Range<Int32> {
            _ = try count(start, buffer, on: stream)
            try copy.copy(from: buffer, on: stream)
            try buffer.fill(with: -1, on: stream)
        }
        #expect(try copy.array() == (0..<5000).map { Int32($0) + 49 })
        #expect(try buffer.array() == .init(repeating: -1, count: 5000))
    }

    @Test("A kernel waits for what another stream does with its buffers")
    func acrossStreams() async throws {
        let streams = try (0..<3).map { _ in try Accelerator.cpu.makeStream() }
        let x = try UnifiedBuffer(repeating: Float(1), shape: 10_000, on: .cpu)
        let y = try UnifiedBuffer(repeating: Float(0), shape: 10_000, on: .cpu)
        for round in 0..<60 {
            let event = try HandKernels.saxpy.launch(on: streams[round % 3], .linear(10_000)) {
                $0.value(Float(2))
                $0.span(x)
                $0.mutableSpan(y)
            }
            if round == 59 { try await event.completion() }
        }
        #expect(try y.array() == .init(repeating: 120, count: 10_000))
        // An awaited launch waits for streams as well.
        try await HandKernels.saxpy.launch(on: .cpu, .linear(10_000)) {
            $0.value(Float(-120))
            $0.span(x)
            $0.mutableSpan(y)
        }
        #expect(try y.array() == .init(repeating: 0, count: 10_000))
    }

    @Test("A trap is thrown by the event, by later ones, and by the use of the buffer; then the stream is as new")
    func traps() async throws {
        let stream = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([-1, -1, 3, 1] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: 4, on: .cpu)
        let other = try UnifiedBuffer(repeating: Int32(0), shape: 4, on: .cpu)
        let before = try stream.record()
        let gate = Gate()
        try gate.close(stream)
        let event = try trap(at: sites, out, on: stream)
        let later = try other.copy(from: out, on: stream)
        gate.open()

        let error = try deviceError { try event.wait() }
        #expect(error.code == .trapped)
        #expect(error.errorClass == .programmer)
        #expect((error.underlying as? DeviceTrap)?.index == 2)
        #expect((error.underlying as? DeviceTrap)?.file == "Square.swift")
        #expect(try deviceError { try event.wait() }.code == .trapped, "each time")
        #expect(try deviceError { _ = try event.isComplete }.code == .trapped)
        #expect(try deviceError { try later.wait() }.code == .trapped, "it copied what the kernel left behind")
        try before.wait()
        #expect(try deviceError { _ = try other.array() }.code == .trapped)
        #expect(try deviceError { _ = try out.array() }.code == .trapped)
        #expect(try out.state == .uninitialised)

        try await out.fill(with: 3, on: stream).completion()
        try stream.synchronise()
        let again = try count(7, out, on: stream)
        try again.wait()
        #expect(try out.array() == [7, 8, 9, 10])
    }

    @Test("A buffer that a trapped kernel only read is none the worse, and the trap is still told")
    func readers() throws {
        let stream = try Accelerator.cpu.makeStream()
        let other = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([0, -1] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: 2, on: .cpu)
        let copy = try UnifiedBuffer(repeating: Int32(0), shape: 2, on: .cpu)
        let event = try trap(at: sites, out, on: stream)
        try copy.copy(from: sites, on: other).wait()
        #expect(try copy.array() == [0, -1])
        #expect(try sites.array() == [0, -1])
        try sites.fill(with: 5)
        #expect(try sites.array() == [5, 5])
        #expect(try deviceError { try stream.synchronise() }.code == .trapped)
        #expect(try deviceError { try event.wait() }.code == .trapped)
    }

    @Test("A trap is told although the buffer that the kernel wrote has gone")
    func goneBuffer() throws {
        let stream = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([0, -1] as [Int32], on: .cpu)
        do {
            let out = try UnifiedBuffer(repeating: Int32(0), shape: 2, on: .cpu)
            _ = try trap(at: sites, out, on: stream)
        }
        #expect(try deviceError { try stream.synchronise() }.code == .trapped)
    }

    @Test("A trap is told although an awaited launch has waited for it, to read what it read")
    func awaitedReader() async throws {
        let stream = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([-1, -1, 0] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: 3, on: .cpu)
        let other = try UnifiedBuffer(repeating: Int32(0), shape: 2, on: .cpu)
        _ = try trap(at: sites, out, on: stream)
        try await HandKernels.trapping.launch(on: .cpu, .linear(2)) {
            $0.span(sites)
            $0.mutableSpan(other)
        }
        #expect(try deviceError { try stream.synchronise() }.code == .trapped)
    }

    @Test("What was given to a stream before a trap was heard of fails, whatever came after it")
    func betweenHistories() throws {
        let stream = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([0] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: 1, on: .cpu)
        let buffer = try UnifiedBuffer(repeating: Int32(0), shape: 1, on: .cpu)
        let gate = Gate()
        let trapped = try trap(at: sites, out, on: stream)
        try gate.close(stream)
        let before = try count(1, buffer, on: stream)
        #expect(try deviceError { try trapped.wait() }.code == .trapped)
        let after = try count(2, buffer, on: stream)
        gate.open()
        try after.wait()
        #expect(try deviceError { try count(3, buffer, on: stream) }.code == .trapped)
        #expect(try deviceError { try before.wait() }.code == .trapped)
        #expect(try buffer.state == .uninitialised)
    }

    @Test("Nothing is computed from what a trap left behind, also not on the same stream")
    func reuse() throws {
        let stream = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([0, -1] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: 2, on: .cpu)
        let copy = try UnifiedBuffer(repeating: Int32(0), shape: 2, on: .cpu)
        let event = try trap(at: sites, out, on: stream)
        #expect(try deviceError { try event.wait() }.code == .trapped)
        #expect(try deviceError { try copy.copy(from: out, on: stream) }.code == .trapped)
        #expect(try deviceError { try copy.copy(from: out, on: stream) }.code == .uninitialised)
        #expect(try copy.array() == [0, 0])
    }

    @Test("A trap that nobody has asked about is thrown by whoever waits for the stream")
    func synchronise() throws {
        let stream = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([0] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: 1, on: .cpu)
        _ = try trap(at: sites, out, on: stream)
        let good = try UnifiedBuffer(shape: 1, of: Int32.self, on: .cpu)
        _ = try count(0, good, on: stream)
        #expect(try deviceError { try stream.synchronise() }.code == .trapped)
        try stream.synchronise()
    }

    @Test("A stream that waits for another one fails with it")
    func dependency() throws {
        let first = try Accelerator.cpu.makeStream()
        let second = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([-1, 1] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: 2, on: .cpu)
        let copy = try UnifiedBuffer(repeating: Int32(0), shape: 2, on: .cpu)
        let gate = Gate()
        try gate.close(first)
        let trapped = try trap(at: sites, out, on: first)
        let explicit = try Accelerator.cpu.makeStream()
        try explicit.wait(for: trapped)
        let behind = try explicit.record()
        // By way of the buffer.
        let event = try copy.copy(from: out, on: second)
        gate.open()
        #expect(try deviceError { try event.wait() }.code == .trapped)
        #expect(try deviceError { _ = try copy.array() }.code == .trapped)
        #expect(try deviceError { try behind.wait() }.code == .trapped)
    }

    @Test("Letting go of everything while kernels run is safe")
    func abandonment() throws {
        for round in 0..<200 {
            let stream = try Accelerator.cpu.makeStream()
            let other = try Accelerator.cpu.makeStream()
            let out = try UnifiedBuffer(shape: 3000, of: Int32.self, on: .cpu)
            let copy = try UnifiedBuffer(shape: 3000, of: Int32.self, on: .cpu)
            _ = try count(Int32(round), out, on: stream)
            _ = try copy.copy(from: out, on: other)
            if round % 3 == 0 { _ = try count(0, out, on: other) }
            if round % 5 == 0 { try out.release() }
        }
    }

    @Test("A thousand launches that nobody waits for")
    func many() throws {
        let stream = try Accelerator.cpu.makeStream()
        let x = try UnifiedBuffer(repeating: Float(1), shape: 16, on: .cpu)
        let y = try UnifiedBuffer(repeating: Float(0), shape: 16, on: .cpu)
        for _ in 0..<1000 {
            try HandKernels.saxpy.launch(on: stream, .linear(16)) {
                $0.value(Float(1))
                $0.span(x)
                $0.mutableSpan(y)
            }
        }
        #expect(try y.array() == .init(repeating: 1000, count: 16))
    }

    @Test("A trap among thousands of launches that nobody waits for is not lost")
    func manyWithTrap() throws {
        let stream = try Accelerator.cpu.makeStream()
        let sites = try UnifiedBuffer([2] as [Int32], on: .cpu)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: 1, on: .cpu)
        _ = try trap(at: sites, out, on: stream)
        let nothing = HandDefinitions.empty()
        for _ in 0..<2000 { try nothing.launch(on: stream, .linear(1)) { _ in } }
        let error = try deviceError { try stream.synchronise() }
        #expect((error.underlying as? DeviceTrap)?.operation == .conversion("Int8"))
    }
}

/// Keeps a stream of the processor from going on until it is told to.
private final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func close(_ stream: DeviceStream) throws {
        let wait = DeviceKernelDefinition(
            name: "wait(in:)", entry: "rk_k_wait_hand", file: "Wait.swift", line: 1, parameters: [], source: "",
            cpu: { [semaphore] launch in launch.forEachItem { (_) throws(DeviceFault) in semaphore.wait() } })
        try wait.launch(on: stream, .linear(1)) { _ in }
    }

    func open() { semaphore.signal() }
}
