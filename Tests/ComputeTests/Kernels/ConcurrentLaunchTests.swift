import Compute
import Testing

@Suite("Launches of many tasks", .timeLimit(.minutes(2)))
struct ConcurrentLaunchTests {
    @Test("Each computes its own", arguments: [10, 3000, 100_000])
    func independent(_ size: Int) async throws {
        try await withThrowingTaskGroup { group in
            for task in 0..<16 as Range<Int32> {
                group.addTask {
                    let out = try UnifiedBuffer(shape: Shape(size), of: Int32.self, on: .cpu)
                    let input = try UnifiedBuffer((0..<Int64(size)).map { $0 }, on: .cpu)
                    let sums = try UnifiedBuffer(shape: Shape((size + 63) / 64), of: Int64.self, on: .cpu)
                    for round in 0..<Int32(size > 3000 ? 4 : 20) {
                        try await HandKernels.count.launch(on: .cpu, .linear(size)) {
                            $0.value(task &* 1000 &+ round)
                            $0.mutableSpan(out)
                        }
                        let isRight = try out.withHostSpan { elements in
                            (0..<size).allSatisfy { elements[$0] == Int32($0) &+ task &* 1000 &+ round }
                        }
                        #expect(isRight)
                        guard size <= 3000 || round < 2 else { continue }
                        try await GroupKernels.sums.launch(on: .cpu, .linear(size, groups: .of(64))) {
                            $0.span(input)
                            $0.mutableSpan(sums)
                        }
                        #expect(try sums.array().reduce(0, +) == Int64(size * (size - 1) / 2))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("Many read one buffer at the same time, and traps of some are theirs")
    func shared() async throws {
        let sites = try UnifiedBuffer((0..<20_000).map { Int32($0 == 15_000 ? 1 : -1) }, on: .cpu)
        try await withThrowingTaskGroup { group in
            for task in 0..<16 {
                group.addTask {
                    for _ in 0..<20 {
                        // Half of them end before the item that traps.
                        let size = task % 2 == 0 ? 20_000 : 14_000
                        let out = try UnifiedBuffer(repeating: Int32(0), shape: Shape(size), on: .cpu)
                        do {
                            try await HandKernels.trapping.launch(on: .cpu, .linear(size)) {
                                $0.span(sites)
                                $0.mutableSpan(out)
                            }
                            #expect(task % 2 == 1)
                            #expect(try out.array() == (0..<size).map { Int32($0) })
                        } catch let trap as DeviceTrap {
                            #expect(task % 2 == 0)
                            #expect(trap.index == 15_000)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("Atomic operations lose nothing")
    func atomics() async throws {
        var random = SeededGenerator(seed: 4)
        let values = (0..<300_000).map { _ in UInt32.random(in: 0..<64, using: &random) }
        let input = try UnifiedBuffer(values, on: .cpu)
        let bins = try UnifiedBuffer(repeating: UInt32(0), shape: 64, on: .cpu)
        let extremes = try UnifiedBuffer([Int32.max, Int32.min], on: .cpu)
        for _ in 0..<3 {
            try await HandKernels.histogram.launch(on: .cpu, .linear(values.count)) {
                $0.span(input)
                $0.mutableSpan(bins)
                $0.mutableSpan(extremes)
            }
        }
        var expected = [UInt32](repeating: 0, count: 64)
        for value in values { expected[Int(value)] += 3 }
        #expect(try bins.array() == expected)
        #expect(try extremes.array() == [-100, -37])
    }

    @Test("Every atomic operation, in every order, on every type")
    func operations() throws {
        try operations(Int32.self)
        try operations(UInt32.self)
        try operations(Int64.self)
        try operations(UInt64.self)
    }

    private func operations<Number: DeviceAtomicElement>(_ type: Number.Type) throws {
        let orders: [DeviceMemoryOrder] = [.relaxed, .acquiring, .releasing, .acquiringAndReleasing]
        // All bits, which is -1 or the greatest number.
        let ones = ~Number.zero
        for order in orders {
            var words: [Number] = [12, ones, 0, .max]
            words.withMutableDeviceSpan { span in
                #expect(span.load(at: 0, ordering: order) == 12)
                span.store(10, at: 0, ordering: order)
                #expect(span.exchange(9, at: 0, ordering: order) == 10)
                #expect(span.fetchAdd(5, at: 0, ordering: order) == 9)
                #expect(span.fetchSubtract(2, at: 0, ordering: order) == 14)
                #expect(span.fetchAnd(0b0110, at: 0, ordering: order) == 12)
                #expect(span.fetchOr(0b1001, at: 0, ordering: order) == 4)
                #expect(span.fetchXor(0b1111, at: 0, ordering: order) == 13)
                #expect(span.load(at: 0) == 2)
                #expect(span.fetchMinimum(1, at: 1, ordering: order) == ones)
                #expect(span.load(at: 1) == (Number.isSigned ? ones : 1))
                #expect(span.fetchMaximum(ones, at: 2, ordering: order) == 0)
                #expect(span.load(at: 2) == (Number.isSigned ? 0 : ones))
                #expect(span.fetchAdd(1, at: 3, ordering: order) == .max)
                #expect(span.load(at: 3) == .min)
                #expect(span.compareExchange(at: 0, expected: 3, desired: 7, ordering: order) == (false, 2))
                #expect(span.compareExchange(at: 0, expected: 2, desired: 7, ordering: order) == (true, 2))
                #expect(span.load(at: 0) == 7)
            }
        }
    }
}
