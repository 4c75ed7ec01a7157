import Compute
import Testing

/// The same kernels, by hand in Swift and in C, on the processor and on devices.
@Suite("Launches are the same on every back end", .serialized, .timeLimit(.minutes(3)))
struct SameEverywhereTests {
    @Test("Items and their places", arguments: TestedBackend.compiling)
    func places(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let ranges: [LaunchRange] = [
                .linear(0), .linear(1), .linear(257, groups: .of(256)), .linear(1000, groups: .of(3)),
                .grid(33, 65, groups: .of(16, 8)), .grid(0, 7), .grid(10, 11, 12, groups: .of(4, 2, 8)),
                .grid(5, 1, 3, groups: .of(8, 2, 2)),
            ]
            for range in ranges {
                let size = range.extent.x * range.extent.y * range.extent.z
                var found: [[Int64]] = []
                for accelerator in [Accelerator.cpu, accelerator] {
                    let out = try UnifiedBuffer(
                        shape: Shape(size * HandKernels.placeCount), of: Int64.self, on: accelerator)
                    try await HandKernels.places.launch(on: accelerator, range) { $0.mutableSpan(out) }
                    found.append(try out.array())
                }
                #expect(found[0] == found[1], "\(range)")
            }
        }
    }

    @Test(
        "A buffer that is only written begins with zeros, and keeps what is not written",
        arguments: TestedBackend.allCases)
    func zeros(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            for placement in MemoryPlacement.allCases {
                let out = try UnifiedBuffer(shape: 6, of: Int32.self, on: accelerator, placement: placement)
                try await count(5, 4, out)
                #expect(try out.state == .deviceOnly)
                #expect(try out.array() == [5, 6, 7, 8, 0, 0])
                try out.copy(from: [9, 9, 9, 9, 9, 9])
                try await count(0, 2, out)
                #expect(try out.array() == [0, 1, 9, 9, 9, 9])
            }
        }
    }

    private func count(_ start: Int32, _ size: Int, _ out: UnifiedBuffer<Int32>) async throws {
        try await HandKernels.count.launch(on: out.accelerator, .linear(size)) {
            $0.value(start)
            $0.mutableSpan(out)
        }
    }

    @Test("Traps are equal but for the accelerator's name", arguments: TestedBackend.compiling)
    func traps(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            var random = SeededGenerator(seed: 11)
            for range in [LaunchRange.linear(1000), .grid(40, 25, groups: .of(4, 4))] {
                for _ in 0..<8 {
                    var sites = [Int32](repeating: -1, count: 1000)
                    for _ in 0..<5 {
                        sites[.random(in: 0..<1000, using: &random)] = .random(in: 0..<4, using: &random)
                    }
                    let first = try await trap(sites, range, on: .cpu)
                    let second = try await trap(sites, range, on: accelerator)
                    #expect(second.index == sites.firstIndex { $0 >= 0 })
                    #expect(
                        [first.index, first.line, first.column, first.position.y]
                            == [second.index, second.line, second.column, second.position.y])
                    #expect(first.file == second.file)
                    #expect(first.operation == second.operation)
                    #expect(second.accelerator == accelerator.id)
                }
            }
        }
    }

    private func trap(_ sites: [Int32], _ range: LaunchRange, on accelerator: Accelerator) async throws -> DeviceTrap {
        let input = try UnifiedBuffer(sites, on: accelerator)
        let out = try UnifiedBuffer(repeating: Int32(0), shape: Shape(sites.count), on: accelerator)
        let trap = await #expect(throws: DeviceTrap.self) {
            try await HandKernels.trapping.launch(on: accelerator, range) {
                $0.span(input)
                $0.mutableSpan(out)
            }
        }
        #expect(try out.state == .uninitialised)
        return try #require(trap)
    }

    @Test(
        "What is computed from what a trap left behind fails with it, across streams", arguments: TestedBackend.allCases
    )
    func dependencies(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let first = try accelerator.makeStream()
            let second = try accelerator.makeStream()
            let sites = try UnifiedBuffer([-1, 2, 0] as [Int32], on: accelerator)
            let out = try UnifiedBuffer(repeating: Int32(0), shape: 3, on: accelerator)
            let copy = try UnifiedBuffer(repeating: Int32(0), shape: 3, on: accelerator)
            let event = try HandKernels.trapping.launch(on: first, .linear(3)) {
                $0.span(sites)
                $0.mutableSpan(out)
            }
            // Refused at once if the trap is known by then, else by what waits for it.
            let error = try deviceError { try copy.copy(from: out, on: second).wait() }
            #expect((error.underlying as? DeviceTrap)?.index == 1)
            #expect(try deviceError { try event.wait() }.code == .trapped)
            #expect(try code { _ = try out.array() } != nil)

            // All of it can be used again.
            try out.fill(with: 0, on: first)
            try sites.fill(with: -1, on: second)
            let again = try HandKernels.trapping.launch(on: first, .linear(3)) {
                $0.span(sites)
                $0.mutableSpan(out)
            }
            try again.wait()
            #expect(try out.array() == [0, 1, 2])
        }
    }

    @Test("A thousand launches under way on one stream", arguments: TestedBackend.allCases)
    func many(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let stream = try accelerator.makeStream()
            let x = try UnifiedBuffer(repeating: Float(1), shape: 16, on: accelerator)
            let y = try UnifiedBuffer(repeating: Float(0), shape: 16, on: accelerator)
            for _ in 0..<1000 {
                try HandKernels.saxpy.launch(on: stream, .linear(16)) {
                    $0.value(Float(1))
                    $0.span(x)
                    $0.mutableSpan(y)
                }
            }
            #expect(try y.array() == .init(repeating: 1000, count: 16))
        }
    }
}
