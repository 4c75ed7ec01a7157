import Compute
import Testing

/// Launches of a kernel are lent again and again, and remember what they found out. These are the ways in which that could go wrong.
@Suite("What a launch remembers of earlier ones", .serialized, .timeLimit(.minutes(2)))
struct LaunchReuseTests {
    /// Divides 100 by each element; traps where that is zero.
    private static let divide = DeviceKernelDefinition(
        name: "divide(_:_:in:)", entry: "rk_k_divide_hand", file: "Divide.swift", line: 1,
        parameters: [.span("x", element: Int32.self), .mutableSpan("y", element: Int32.self, isReadByKernel: false)],
        source: HandKernels.source(
            "rk_k_divide_hand", "RK_GLOBAL const rk_i32 *x, rk_i64 x_count, RK_GLOBAL rk_i32 *y, rk_i64 y_count",
            """
              if (!rk_is_inside(rk_here) || rk_item >= x_count || rk_item >= y_count) return;
              rk_i32 divisor = x[rk_item];
              RK_CHECK(divisor == 0, RK_STOP(0));
              y[rk_item] = rk_i32_div(100, divisor);
            """),
        sites: [TrapSite(line: 3, column: 5, operation: .divisionByZero)],
        cpu: { launch in
            let x = launch.span(0, of: Int32.self)
            let y = launch.mutableSpan(1, of: Int32.self)
            launch.forEachItem { (context) throws(DeviceFault) in
                let index = context.index
                guard index < x.count, index < y.count else { return }
                if x[index] == 0 { throw DeviceFault(site: 0) }
                y[index] = 100 / x[index]
            }
        })

    private func divide(
        _ x: UnifiedBuffer<Int32>, _ y: UnifiedBuffer<Int32>, on stream: DeviceStream, checks: DeviceChecks = .on
    ) throws -> DeviceEvent {
        try Self.divide.launch(on: stream, .linear(x.count), checks: checks) {
            $0.span(x)
            $0.mutableSpan(y)
        }
    }

    @Test(
        "A trap is told to everyone who waits, however often the kernel was launched since",
        arguments: TestedBackend.allCases)
    func trapAmongMany(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let good = try UnifiedBuffer([1, 2, 4] as [Int32], on: accelerator)
            let bad = try UnifiedBuffer([1, 0, 4] as [Int32], on: accelerator)
            let (first, second) = (try accelerator.makeStream(), try accelerator.makeStream())
            // More launches than are kept for the next ones, so that all of them are lent several times.
            for round in 0..<3 {
                let results = try (0..<80).map { _ in
                    try UnifiedBuffer(repeating: Int32(0), shape: 3, on: accelerator)
                }
                let trapped = try UnifiedBuffer(repeating: Int32(0), shape: 3, on: accelerator)
                let event = try divide(bad, trapped, on: first)
                var events: [DeviceEvent] = []
                for result in results { events.append(try divide(good, result, on: second)) }
                try events.last?.wait()
                for place in [0, 79] {
                    let found = try results[place].array()
                    #expect(found == [100, 50, 25], "round \(round)")
                }
                for _ in 0..<2 {
                    let error = try deviceError { try event.wait() }
                    #expect((error.underlying as? DeviceTrap)?.index == 1, "round \(round)")
                }
                for event in events { try event.wait() }
            }
        }
    }

    @Test("Several threads that wait for one launch hear the same of it", arguments: TestedBackend.allCases)
    func manyWait(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let bad = try UnifiedBuffer([0, 1, 2] as [Int32], on: accelerator)
            let good = try UnifiedBuffer([1, 2, 4] as [Int32], on: accelerator)
            for round in 0..<20 {
                let stream = try accelerator.makeStream()
                let y = try UnifiedBuffer(repeating: Int32(0), shape: 3, on: accelerator)
                let event = try divide(round.isMultiple(of: 2) ? bad : good, y, on: stream)
                let codes = await withTaskGroup(of: DeviceError.Code?.self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            do throws(DeviceError) {
                                try await event.completion()
                                return nil
                            } catch {
                                return error.code
                            }
                        }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                #expect(codes == .init(repeating: round.isMultiple(of: 2) ? .trapped : nil, count: 4), "round \(round)")
            }
        }
    }

    @Test("Memory that took the place of freed memory is what the kernel gets", arguments: TestedBackend.allCases)
    func newMemory(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let stream = try accelerator.makeStream()
            for round in 1...60 as ClosedRange<Int32> {
                let x = try UnifiedBuffer([round, round, round] as [Int32], on: accelerator)
                let y = try UnifiedBuffer([0, 0, 0] as [Int32], on: accelerator)
                try divide(x, y, on: stream).wait()
                let found = try y.array()
                #expect(found == .init(repeating: 100 / round, count: 3))
                // The driver is free to give the same handle to the next one.
                try x.release()
                try y.release()
            }
        }
    }

    @Test("Counts, ranges and checks of one launch do not stay for the next", arguments: TestedBackend.allCases)
    func differences(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let stream = try accelerator.makeStream()
            let x = try UnifiedBuffer(repeating: Float(1), shape: 600, on: accelerator)
            for (count, checks) in [(600, DeviceChecks.on), (1, .on), (600, .off), (257, .on), (0, .on), (600, .on)] {
                let y = try UnifiedBuffer(repeating: Float(0), shape: Shape(max(count, 1)), on: accelerator)
                try HandKernels.saxpy.launch(on: stream, .linear(count), checks: checks) {
                    $0.value(Float(count))
                    $0.span(x)
                    $0.mutableSpan(y)
                }.wait()
                let found = try y.array()
                #expect(found == .init(repeating: Float(count), count: max(count, 1)))
                // A refusal after a launch that went well.
                let error = try deviceError {
                    try HandKernels.saxpy.launch(on: stream, .linear(-1), checks: checks) {
                        $0.value(Float(1))
                        $0.span(x)
                        $0.mutableSpan(y)
                    }
                }
                #expect(error.code == .invalidRange)
            }
        }
    }

    @Test("What one device has is not taken for what another one has")
    func devices() async throws {
        let kernel = HandDefinitions.empty(.float64)
        for _ in 0..<3 {
            try await kernel.launch(on: .cpu, .linear(10)) { _ in }
            // Another object each time, perhaps where the one before was.
            let other = Accelerator(OtherDevice())
            let error = await #expect(throws: DeviceError.self) {
                try await kernel.launch(on: other, .linear(10)) { _ in }
            }
            #expect(error?.code == .missingFeature)
        }
    }
}
