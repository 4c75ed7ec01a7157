import Compute
import DeviceStandIns
import Testing

@Suite("Bad input to buffers is refused with names, values and a remedy", .serialized, .timeLimit(.minutes(2)))
struct BadInputTests {
    @Test("Reading what was never written", arguments: TestedBackend.allCases)
    func uninitialised(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let buffer = try UnifiedBuffer(shape: [2, 4], of: Float.self, on: accelerator, name: "weights")
            let reads: [(String, () throws -> Void)] = [
                ("array", { _ = try buffer.array() }), ("host", { try buffer.withHostSpan { _ in } }),
                ("mutable", { try buffer.withMutableHostSpan { _ in } }),
                ("device", { try buffer.synchroniseDevice() }),
                ("slice", { try buffer.slice(0..<2).fill(with: 1) }),
                (
                    "source",
                    {
                        try UnifiedBuffer(shape: 8, of: Float.self, on: accelerator).copy(from: buffer)
                    }
                ),
            ]
            for (name, read) in reads {
                let error = try deviceError(read)
                #expect(error.code == .uninitialised, "\(name)")
                #expect(error.buffer == "\"weights\" Float[2, 4]")
                #expect(error.message.contains("Write all of it first"))
                #expect(error.accelerator == accelerator.id)
            }
            #expect(try buffer.state == .uninitialised)
        }
    }

    @Test("Sizes that do not agree", arguments: TestedBackend.allCases)
    func sizes(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator)
            #expect(try code { try buffer.copy(from: [1, 2]) } == .sizeMismatch)
            #expect(try code { try buffer.slice(0..<2).copy(from: [1, 2, 3]) } == .sizeMismatch)
            let larger = try UnifiedBuffer(shape: 4, of: Int32.self, on: accelerator)
            #expect(try code { try larger.copy(from: buffer) } == .sizeMismatch)
            #expect(try code { try larger.copy(from: buffer, on: accelerator.makeStream()) } == .sizeMismatch)
            #expect(
                try code { _ = try UnifiedBuffer([1, 2, 3] as [Int8], shape: [2, 2], on: accelerator) } == .sizeMismatch
            )
            var target: [Int32] = [0, 0]
            #expect(
                try code {
                    var span = target.mutableSpan
                    try buffer.copy(to: &span)
                } == .sizeMismatch)
            let error = try deviceError { try larger.initialise { $0.append(1) } }
            #expect(error.code == .sizeMismatch)
            #expect(error.message.contains("has 1 elements, and 4 of buffer Int32[4]"))
            #expect(try larger.state == .uninitialised)
            #expect(try buffer.array() == [1, 2, 3])
        }
    }

    @Test("Ranges beyond the end")
    func ranges() throws {
        let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: .cpu)
        for range in [0..<4, -1..<2, 3..<9] {
            let error = try deviceError { _ = try buffer.slice(range) }
            #expect(error.code == .outOfRange)
            #expect(error.message.contains("\(range)"))
        }
        #expect(try buffer.slice(3..<3).array() == [])
        #expect(try buffer.slice(1..<3).array() == [2, 3])
    }

    @Test("A buffer that was released, or is released twice", arguments: TestedBackend.allCases)
    func released(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator, name: "gone")
            try buffer.synchroniseDevice()
            try buffer.release()
            #expect(buffer.isReleased)
            let uses: [() throws -> Void] = [
                { _ = try buffer.array() }, { _ = try buffer.state }, { try buffer.copy(from: [1, 2, 3]) },
                { try buffer.fill(with: 1) }, { try buffer.withHostSpan { _ in } }, { try buffer.synchroniseDevice() },
                { try buffer.fill(with: 1, on: accelerator.makeStream()) },
            ]
            for use in uses {
                let error = try deviceError(use)
                #expect(error.code == .released)
                #expect(error.message.contains("\"gone\""))
            }
            #expect(try code { try buffer.release() } == .doubleRelease)
        }
    }

    @Test("A stream or event of another accelerator")
    func wrongAccelerator() throws {
        try CUDAStandIn.run { _, other in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: .cpu, name: "here")
            let stream = try other.makeStream()
            for use in [
                { try buffer.fill(with: 1, on: stream) }, { try buffer.synchroniseDevice(on: stream) },
                { try buffer.synchroniseHost(on: stream) }, { try buffer.copy(from: buffer, on: stream) },
            ] as [() throws -> DeviceEvent] {
                let error = try deviceError { _ = try use() }
                #expect(error.code == .wrongAccelerator)
                #expect(error.message.contains("\"here\"") && error.message.contains("cuda:0"))
            }
            let event = try Accelerator.cpu.makeStream().record()
            #expect(try code { try stream.wait(for: event) } == .wrongAccelerator)
            // By way of the host it works.
            let there = try UnifiedBuffer(shape: 3, of: Int32.self, on: other)
            try there.copy(from: buffer)
            #expect(try there.array() == [1, 2, 3])
            let unseen = try UnifiedBuffer(repeating: Int32(7), shape: 3, on: other, placement: .deviceOnly)
            try buffer.copy(from: unseen)
            #expect(try buffer.array() == [7, 7, 7])
        }
    }

    @Test("Uses that interfere", arguments: TestedBackend.allCases)
    func conflicts(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator)
            try buffer.withHostSpan { (_) throws in
                #expect(try buffer.array() == [1, 2, 3], "many may read")
                #expect(try code { try buffer.copy(from: [4, 5, 6]) } == .bufferInUse)
                #expect(try code { try buffer.fill(with: 4) } == .bufferInUse)
                #expect(try code { try buffer.withMutableHostSpan { _ in } } == .bufferInUse)
                #expect(try code { try buffer.release() } == .bufferInUse)
            }
            try buffer.withMutableHostSpan { (span) throws in
                #expect(try code { _ = try buffer.array() } == .bufferInUse)
                #expect(try code { try buffer.synchroniseDevice() } == .bufferInUse)
                span[0] = 9
            }
            #expect(try code { try buffer.copy(from: buffer) } == .bufferInUse)
            #expect(try code { try buffer.slice(0..<1).copy(from: buffer.slice(1..<2)) } == .bufferInUse)
            #expect(try buffer.array() == [9, 2, 3])
        }
    }

    @Test("Mapped memory belongs to one side at a time", arguments: TestedBackend.allCases)
    func mapped(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator, placement: .mapped)
            try buffer.withHostSpan { (_) throws in
                #expect(try code { try buffer.synchroniseDevice() } == .bufferInUse)
            }
            try buffer.synchroniseDevice()
            try buffer.fill(with: 5)
            #expect(try buffer.array() == [5, 5, 5])
        }
    }

    @Test("An error thrown while writing leaves the buffer marked", arguments: TestedBackend.allCases)
    func thrown(_ backend: TestedBackend) throws {
        struct Interruption: Error {}
        try backend.run { accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator)
            try buffer.synchroniseDevice()
            #expect(throws: Interruption.self) {
                try buffer.withMutableHostSpan { span in
                    span[0] = 8
                    throw Interruption()
                }
            }
            #expect(try buffer.state == .hostDirty)
            #expect(try buffer.array() == [8, 2, 3])
            #expect(throws: Interruption.self) { try buffer.initialise { _ in throw Interruption() } }
            #expect(try buffer.state == .uninitialised)
        }
    }

    @Test("More than the device gives at once", arguments: TestedBackend.allCases)
    func tooLarge(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let limit = accelerator.properties.limits.allocationBytes
            let error = try deviceError {
                _ = try UnifiedBuffer(shape: Shape(limit / 8 + 1), of: Int64.self, on: accelerator)
            }
            #expect(error.code == .limitExceeded)
            #expect(error.message.contains("\(limit)"))
        }
    }

    @Test("Buffers without elements work", arguments: TestedBackend.allCases)
    func empty(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            for placement in MemoryPlacement.allCases {
                let buffer = try UnifiedBuffer([] as [Float], shape: [4, 0], on: accelerator, placement: placement)
                try buffer.fill(with: 1)
                try buffer.synchroniseDevice()
                #expect(try buffer.array() == [])
                try buffer.release()
            }
        }
    }
}
