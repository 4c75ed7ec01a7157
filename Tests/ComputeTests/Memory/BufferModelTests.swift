import Compute
import Testing

@Suite("A buffer does what two plain arrays do", .serialized, .timeLimit(.minutes(5)))
struct BufferModelTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var backend: TestedBackend
        var placement: MemoryPlacement
        var testDescription: String { "\(backend.rawValue), \(placement.rawValue)" }
    }

    static let cases = TestedBackend.allCases.flatMap { backend in
        MemoryPlacement.allCases.map { Case(backend: backend, placement: $0) }
    }

    /// A fresh buffer each time; the others serve all sequences.
    private struct Workshop {
        let accelerator: Accelerator
        let placement: MemoryPlacement
        let count: Int
        let stream: DeviceStream
        let onDevice: UnifiedBuffer<Int32>
        let onHost: UnifiedBuffer<Int32>
        let elementsOnHost: [Int32]

        init(_ accelerator: Accelerator, _ placement: MemoryPlacement, count: Int) throws {
            self.accelerator = accelerator
            self.placement = placement
            self.count = count
            stream = try accelerator.makeStream()
            onDevice = try UnifiedBuffer(shape: Shape(count), on: accelerator, placement: .deviceOnly, name: "source")
            try onDevice.fill(with: 77)
            elementsOnHost = (0..<Int32(count)).map { 5000 &+ $0 }
            onHost = try UnifiedBuffer(elementsOnHost, on: accelerator)
        }

        func bench() throws -> BufferOperation.Bench {
            BufferOperation.Bench(
                try UnifiedBuffer(shape: Shape(count), on: accelerator, placement: placement, name: "tested"), stream,
                onDevice: onDevice, onHost: onHost, elementsOnDevice: .init(repeating: 77, count: count),
                elementsOnHost: elementsOnHost)
        }
    }

    @Test("after every sequence of up to three operations, and of four where they are quick", arguments: cases)
    func exhaustively(_ tested: Case) throws {
        try tested.backend.run { accelerator in
            let workshop = try Workshop(accelerator, tested.placement, count: 5)
            let operations = BufferOperation.allCases
            let depth = tested.backend == .cudaStandIn && tested.placement == .managed ? 4 : 3
            var sequences = 0
            var number = 0
            let all = (0..<depth).reduce(1) { product, _ in product * operations.count }
            while number < all {
                var rest = number
                let sequence = (0..<depth).map { _ in
                    defer { rest /= operations.count }
                    return operations[rest % operations.count]
                }
                try run(sequence, workshop)
                sequences += 1
                number += 1
            }
            #expect(sequences == all)
        }
    }

    @Test("after ten thousand random operations", arguments: cases)
    func randomly(_ tested: Case) throws {
        try tested.backend.run { accelerator in
            let workshop = try Workshop(accelerator, tested.placement, count: 257)
            var generator = SeededGenerator(seed: 2026)
            for _ in 0..<50 {
                let sequence = (0..<200).map { _ in BufferOperation.allCases.randomElement(using: &generator)! }
                try run(sequence, workshop)
            }
        }
    }

    private func run(_ sequence: [BufferOperation], _ workshop: Workshop) throws {
        var bench = try workshop.bench()
        for (index, operation) in sequence.enumerated() {
            if let problem = try operation.apply(to: &bench) {
                Issue.record("after \(sequence[...index].map { "\($0)" }.joined(separator: ", ")): \(problem)")
                return
            }
        }
        if let expected = bench.model.contents {
            let found = try bench.buffer.array()
            if found != expected { Issue.record("after \(sequence): holds \(found), not \(expected)") }
        }
        try bench.buffer.release()
    }

    @Test("and reaches each of the six states on every back end", arguments: TestedBackend.allCases)
    func states(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let buffer = try UnifiedBuffer(shape: 8, of: Int32.self, on: accelerator)
            #expect(try buffer.state == .uninitialised)
            try buffer.copy(from: Array(0..<8))
            #expect(try buffer.state == .hostOnly)
            try buffer.synchroniseDevice()
            #expect(try buffer.state == .synchronised)
            try buffer.withMutableHostSpan { $0[0] = 9 }
            #expect(try buffer.state == .hostDirty)
            try buffer.slice(1..<2).fill(with: 3)
            #expect(try buffer.state == .deviceDirty)
            #expect(try buffer.array() == [9, 3, 2, 3, 4, 5, 6, 7])
            let other = try UnifiedBuffer(repeating: Int32(4), shape: [2, 2], on: accelerator)
            #expect(try other.state == .deviceOnly)
        }
    }
}
