import Compute
import DeviceStandIns
import Testing

@Suite("Streams and events", .serialized, .timeLimit(.minutes(2)))
struct StreamTests {
    @Test("Commands are done in order, and later uses see them", arguments: TestedBackend.allCases)
    func order(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let stream = try accelerator.makeStream()
            let buffer = try UnifiedBuffer(shape: 1000, of: Int32.self, on: accelerator)
            let copy = try UnifiedBuffer(shape: 1000, of: Int32.self, on: accelerator)
            for value in 0..<100 as Range<Int32> { try buffer.fill(with: value, on: stream) }
            try copy.copy(from: buffer, on: stream)
            try buffer.fill(with: -1, on: stream)
            #expect(try copy.array() == .init(repeating: 99, count: 1000))
            #expect(try buffer.array() == .init(repeating: -1, count: 1000))
        }
    }

    @Test("A stream waits for what another one does with a buffer", arguments: TestedBackend.allCases)
    func acrossStreams(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let streams = try (0..<3).map { _ in try accelerator.makeStream() }
            let buffers = try (0..<3).map { _ in
                try UnifiedBuffer(repeating: Int32(0), shape: 512, on: accelerator)
            }
            for round in 1...30 as ClosedRange<Int32> {
                try buffers[0].fill(with: round, on: streams[0])
                try buffers[1].copy(from: buffers[0], on: streams[1])
                try buffers[2].copy(from: buffers[1], on: streams[2])
                try buffers[0].copy(from: buffers[2], on: streams[0])
            }
            for buffer in buffers { #expect(try buffer.array() == .init(repeating: 30, count: 512)) }
        }
    }

    @Test("Events say when they are complete", arguments: TestedBackend.allCases)
    func events(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let first = try accelerator.makeStream()
            let second = try accelerator.makeStream()
            let buffer = try UnifiedBuffer(repeating: Int64(1), shape: 4096, on: accelerator, placement: .pinned)
            let event = try buffer.fill(with: 5, on: first)
            try second.wait(for: event)
            try first.wait(for: event)
            let behind = try second.record()
            try behind.wait()
            #expect(try behind.isComplete)
            #expect(try event.isComplete, "it comes before the other")
            try first.synchronise()
            #expect(try buffer.array().allSatisfy { $0 == 5 })
        }
    }

    @Test("A task waits without blocking its thread", arguments: [TestedBackend.cpu, .openCL])
    func completion(_ backend: TestedBackend) async throws {
        let accelerator = try backend == .cpu ? Accelerator.cpu : TestedBackend.openCLDevice()
        let stream = try accelerator.makeStream()
        let buffer = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator, placement: .pinned)
        try await buffer.synchroniseDevice(on: stream).completion()
        try await buffer.fill(with: 8, on: stream).completion()
        try await buffer.synchroniseHost(on: stream).completion()
        #expect(try buffer.state == .synchronised)
        #expect(try buffer.array() == [8, 8, 8])
        // More of them than the pool of tasks has threads.
        try await withThrowingTaskGroup { group in
            for value in 0..<64 as Range<Int32> {
                group.addTask {
                    let buffer = try UnifiedBuffer(shape: 64, of: Int32.self, on: accelerator)
                    try await buffer.fill(with: value, on: stream).completion()
                    #expect(try buffer.array() == .init(repeating: value, count: 64))
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("Letting go of everything while commands are under way is safe", arguments: TestedBackend.allCases)
    func abandonment(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            for placement in MemoryPlacement.allCases {
                for _ in 0..<50 {
                    let stream = try accelerator.makeStream()
                    let source = try UnifiedBuffer(repeating: Int32(3), shape: 1024, on: accelerator)
                    let buffer = try UnifiedBuffer(
                        shape: 1024, of: Int32.self, on: accelerator, placement: placement)
                    try buffer.fill(with: 1, on: stream)
                    try buffer.copy(from: source, on: stream)
                    try buffer.synchroniseDevice(on: stream)
                    if placement == .managed { try buffer.release() }
                }
            }
        }
    }

    @Test("No command goes to the driver's default stream, none waits for it")
    func ownStreams() throws {
        // The stand-in counts both as violations; `run` looks.
        try CUDAStandIn.run { standIn, accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator)
            try buffer.synchroniseDevice()
            try buffer.fill(with: 4)
            #expect(try buffer.array() == [4, 4, 4])
            #expect(standIn.calls("cuStreamCreate") == 1)
            #expect(standIn.calls("cuDevicePrimaryCtxRetain") == 1)
        }
    }

    @Test("The processor's streams run beside their callers")
    func concurrently() throws {
        let stream = try Accelerator.cpu.makeStream()
        let buffer = try UnifiedBuffer(repeating: UInt8(0), shape: Shape(1 << 20), on: .cpu)
        for value in 1...20 as ClosedRange<UInt8> { try buffer.fill(with: value, on: stream) }
        // Others do not wait for that.
        let other = try UnifiedBuffer([1, 2] as [Int32], on: .cpu)
        #expect(try other.array() == [1, 2])
        try stream.synchronise()
        #expect(try buffer.array().allSatisfy { $0 == 20 })
    }
}
