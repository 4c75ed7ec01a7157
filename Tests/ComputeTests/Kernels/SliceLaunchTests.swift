import Compute
import Testing

/// Kernels that get some elements of a buffer. Devices of OpenCL have parts of buffers that begin at multiples of 128 bytes or more; what
/// begins elsewhere is copied there, so there are starts of both kinds.
@Suite("Slices as arguments of kernels", .serialized, .timeLimit(.minutes(2)))
struct SliceLaunchTests {
    private func numbers(_ range: Range<Int>) -> [Int32] { range.map { Int32(7 * $0 + 1) } }

    // MARK: Elements

    /// Copies between slices of two buffers, and compares both with arrays.
    private func check<Element: BitwiseCopyable & Sendable & Equatable>(
        _ cType: String, on accelerator: Accelerator, _ element: (Int) -> Element
    ) async throws {
        let kernel = SliceKernels.copy(Element.self, cType)
        let xs = (0..<1200).map { element($0 + 1) }
        var ys = (0..<1100).map { element(-$0) }
        let x = try UnifiedBuffer(xs, on: accelerator)
        let y = try UnifiedBuffer(ys, on: accelerator)
        for (from, to, size) in [
            (0, 0, 5), (1, 0, 7), (0, 3, 9), (512, 512, 128), (1024, 0, 100), (333, 512, 90), (512, 701, 88),
            (37, 41, 300),
            (0, 0, 1100), (100, 0, 1100), (1199, 1099, 1),
        ] {
            try await kernel.run(x.slice(from..<from + size), y.slice(to..<to + size), on: accelerator)
            ys.replaceSubrange(to..<to + size, with: xs[from..<from + size])
            #expect(try y.array() == ys, "\(cType), \(from) to \(to), \(size)")
        }
        #expect(try x.array() == xs)
    }

    @Test("Elements of 1, 2, 4, 8 and 16 bytes, at every kind of start", arguments: TestedBackend.allCases)
    func elements(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            try await check("rk_u8", on: accelerator) { UInt8(truncatingIfNeeded: $0) }
            try await check("rk_i16", on: accelerator) { Int16(truncatingIfNeeded: 31 * $0) }
            try await check("rk_f32", on: accelerator) { Float($0) / 8 }
            try await check("rk_i64", on: accelerator) { $0 << 33 }
            try await check("rk_i32x4", on: accelerator) { SIMD4(Int32($0), 2, Int32(-$0), 4) }
        }
    }

    @Test(
        "What is read and written is changed, and all else stays, in every placement", arguments: TestedBackend.allCases
    )
    func changed(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            for placement in MemoryPlacement.allCases {
                var expected = numbers(0..<100)
                let y = try UnifiedBuffer(expected, shape: [4, 25], on: accelerator, placement: placement)
                for range in [32..<64, 5..<14, 0..<3, 99..<100, 0..<100, 31..<97] {
                    try await SliceKernels.double.launch(on: accelerator, .linear(range.count)) {
                        $0.mutableSpan(try! y.slice(range))
                    }
                    for index in range { expected[index] = 2 &* expected[index] &+ Int32(range.count) }
                    #expect(try y.state == .deviceDirty || y.state == .deviceOnly)
                    #expect(try y.slice(20..<40).array() == Array(expected[20..<40]))
                }
                #expect(try y.array() == expected, "\(placement)")
            }
        }
    }

    @Test("An empty slice has no elements, also beside a write to its buffer", arguments: TestedBackend.allCases)
    func empty(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let x = try UnifiedBuffer(numbers(0..<10), on: accelerator)
            for place in [0, 3, 10] {
                try await SliceKernels.copyInt32.launch(on: accelerator, .linear(10)) {
                    $0.span(x)
                    $0.mutableSpan(try! x.slice(place..<place))
                }
                let trap = await #expect(throws: DeviceTrap.self) {
                    try await SliceKernels.copyInt32.run(
                        x.slice(place..<place), UnifiedBuffer(numbers(0..<4), on: accelerator), on: accelerator)
                }
                #expect(trap?.index == 0)
            }
            #expect(try x.array() == numbers(0..<10))
        }
    }

    // MARK: One buffer, given several times

    @Test("Slices of one buffer that have nothing in common are read and written", arguments: TestedBackend.allCases)
    func disjoint(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            var expected = numbers(0..<300)
            let x = try UnifiedBuffer(expected, on: accelerator)
            let stream = try accelerator.makeStream()
            for (from, to, size) in [
                (0, 128, 128), (128, 0, 128), (32, 64, 32), (1, 2, 1), (150, 31, 110), (31, 150, 110), (0, 299, 1),
                (299, 0, 1),
            ] {
                try await SliceKernels.copyInt32.run(
                    x.slice(from..<from + size), x.slice(to..<to + size), on: accelerator)
                expected.replaceSubrange(to..<to + size, with: expected[from..<from + size])
                // Behind it, on a stream, with two that are read and overlap.
                try SliceKernels.add.launch(on: stream, .linear(10)) {
                    $0.span(try! x.slice(100..<120))
                    $0.span(try! x.slice(110..<120))
                    $0.mutableSpan(try! x.slice(80..<90))
                }
                for index in 0..<10 { expected[80 + index] = expected[100 + index] &+ expected[110 + index] }
                #expect(try x.array() == expected, "\(from) to \(to), \(size)")
            }
            #expect(try x.state == .synchronised)
        }
    }

    @Test("Overlapping slices of which one is written are refused, and the buffer stays as it was")
    func overlapping() async throws {
        let x = try UnifiedBuffer(numbers(0..<20), on: .cpu, name: "x")
        let error = try #require(
            await #expect(throws: DeviceError.self) {
                try await SliceKernels.copyInt32.run(x.slice(0..<10), x.slice(9..<19), on: .cpu)
            })
        #expect(error.code == .aliasing)
        #expect(
            error.message
                == "Slice 9..<19 of buffer \"x\" Int32[20] for `y` of kernel copy(_:_:in:) overlaps elements 0..<10, which are given for `x`, and the kernel writes to it. Use slices that have no element in common, another buffer for one of them, or a kernel that reads and writes one span."
        )
        for (first, second) in [(0..<20, 3..<4), (3..<4, 0..<20), (3..<7, 3..<7), (4..<6, 2..<9)] {
            let stream = try Accelerator.cpu.makeStream()
            let refused = try deviceError {
                try SliceKernels.copyInt32.run(x.slice(first), x.slice(second), on: stream)
            }
            #expect(refused.code == .aliasing)
        }
        #expect(try x.state == .hostOnly)
        #expect(try x.array() == numbers(0..<20))
        let sum = try UnifiedBuffer(shape: 10, of: Int32.self, on: .cpu)
        try await SliceKernels.add.launch(on: .cpu, .linear(10)) {
            $0.span(x)
            $0.span(try! x.slice(0..<10))
            $0.mutableSpan(sum)
        }
        #expect(try sum.array() == numbers(0..<10).map { 2 * $0 })
    }

    @Test("A buffer that holds nothing is zeros around what a kernel writes", arguments: TestedBackend.allCases)
    func uninitialised(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            for (place, placement) in zip([3, 32, 60, 1], MemoryPlacement.allCases) {
                let x = try UnifiedBuffer(numbers(0..<4), on: accelerator)
                let y = try UnifiedBuffer(shape: 64, of: Int32.self, on: accelerator, placement: placement)
                try await SliceKernels.copyInt32.run(x, y.slice(place..<place + 4), on: accelerator)
                let before = [Int32](repeating: 0, count: place)
                #expect(try y.array() == before + numbers(0..<4) + .init(repeating: 0, count: 60 - place))

                let empty = try UnifiedBuffer(shape: 64, of: Int32.self, on: accelerator, name: "empty")
                let error = await #expect(throws: DeviceError.self) {
                    try await SliceKernels.add.launch(on: accelerator, .linear(4)) {
                        $0.span(x)
                        $0.span(try! empty.slice(4..<8))
                        $0.mutableSpan(try! empty.slice(0..<4))
                    }
                }
                #expect(error?.code == .uninitialised)
                #expect(error?.message.hasSuffix("Its slice 4..<8 was given for `y` of kernel add(_:_:_:in:).") == true)
                #expect(try empty.state == .uninitialised)
                #expect(try x.array() == numbers(0..<4), "what had begun is over")
                try x.release()
            }
        }
    }

    // MARK: Traps

    @Test("A trap is at the slice's end, and the host's elements stay", arguments: TestedBackend.allCases)
    func traps(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let x = try UnifiedBuffer(numbers(0..<100), on: accelerator)
            let y = try UnifiedBuffer(numbers(0..<100), on: accelerator)
            let stream = try accelerator.makeStream()
            for place in [32, 33] {
                let trap = await #expect(throws: DeviceTrap.self) {
                    try await SliceKernels.copyInt32.run(x.slice(place..<place + 7), y.slice(3..<20), on: accelerator)
                }
                #expect(trap?.index == 7)
                #expect(trap?.operation == .indexOutOfRange("x"))
                if accelerator == .cpu {
                    #expect(try y.state == .uninitialised, "one memory has what the kernel left there")
                    try y.copy(from: numbers(0..<100))
                }
                #expect(try y.array() == numbers(0..<100))
                let event = try SliceKernels.copyInt32.run(x.slice(place..<place + 7), y.slice(3..<20), on: stream)
                let error = try deviceError { try event.wait() }
                #expect((error.underlying as? DeviceTrap)?.index == 7)
                #expect(try code { _ = try y.array() } == .trapped)
                try y.copy(from: numbers(0..<100))
            }
            #expect(try x.array() == numbers(0..<100))
        }
    }

    // MARK: Order and memory

    @Test("One kernel gets other slices each time, on a stream and awaited", arguments: TestedBackend.allCases)
    func alternating(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            var (first, second) = (numbers(0..<200), numbers(200..<400))
            let (x, y) = (try UnifiedBuffer(first, on: accelerator), try UnifiedBuffer(second, on: accelerator))
            let streams = [try accelerator.makeStream(), try accelerator.makeStream()]
            var random = SeededGenerator(seed: 5)
            for round in 0..<160 {
                // Often the same as before, with starts that suit the device and others, and whole buffers among them.
                let size = [200, 32, 1, 40][Int.random(in: 0..<4, using: &random)]
                let from = size == 200 ? 0 : [0, 32, 64, 33, 7][.random(in: 0..<5, using: &random)]
                let to = size == 200 ? 0 : [32, 64, 96, 97][.random(in: 0..<4, using: &random)]
                let (source, target) = round.isMultiple(of: 2) ? (x, y) : (y, x)
                let (from1, to1) = (try source.slice(from..<from + size), try target.slice(to..<to + size))
                if round % 5 == 4 {
                    try await SliceKernels.copyInt32.run(from1, to1, on: accelerator)
                } else if size == 200 {
                    try SliceKernels.copyInt32.run(source, target, on: streams[round / 3 % 2])
                } else {
                    try SliceKernels.copyInt32.run(from1, to1, on: streams[round / 3 % 2])
                }
                if round.isMultiple(of: 2) {
                    second.replaceSubrange(to..<to + size, with: first[from..<from + size])
                } else {
                    first.replaceSubrange(to..<to + size, with: second[from..<from + size])
                }
                if round % 16 == 15 {
                    #expect(try x.array() == first, "\(round)")
                    #expect(try y.array() == second, "\(round)")
                    try x.withMutableHostSpan { $0[round] = Int32(round) }
                    first[round] = Int32(round)
                }
            }
            for stream in streams { try stream.synchronise() }
        }
    }

    @Test("Memory that took the place of a freed buffer's is what a slice is of", arguments: TestedBackend.allCases)
    func newMemory(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let stream = try accelerator.makeStream()
            for round in 1...20 {
                let x = try UnifiedBuffer(numbers(round..<round + 64), on: accelerator)
                let y = try UnifiedBuffer(repeating: Int32(0), shape: 64, on: accelerator)
                try SliceKernels.copyInt32.run(x.slice(32..<36), y.slice(32..<36), on: stream)
                try SliceKernels.copyInt32.run(x.slice(1..<5), y.slice(3..<7), on: stream)
                #expect(try y.slice(32..<36).array() == numbers(round + 32..<round + 36))
                #expect(try y.slice(2..<8).array() == [0] + numbers(round + 1..<round + 5) + [0])
                try x.release()
                try y.release()
            }
        }
    }

    @Test(
        "A pool's buffer is in use while a slice of it is, and a slice of an earlier loan is refused",
        arguments: TestedBackend.allCases)
    func pools(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let pool = try MemoryPool(on: accelerator, limit: 1 << 20)
            let x = try UnifiedBuffer(numbers(0..<64), on: accelerator)
            let stream = try accelerator.makeStream()
            let lent = try pool.acquire(shape: 64, of: Int32.self)
            try lent.fill(with: 3)
            let slice = try lent.slice(5..<9)
            try SliceKernels.copyInt32.run(slice, x.slice(33..<37), on: stream)
            try pool.release(lent)
            let next = try pool.acquire(shape: 64, of: Int32.self, name: "next")
            try next.fill(with: 9)
            #expect(try x.slice(32..<38).array() == [225, 3, 3, 3, 3, 260])
            for target in [try x.slice(0..<4), try next.slice(0..<4)] {
                let error = try deviceError { try SliceKernels.copyInt32.run(slice, target, on: stream) }
                #expect(error.code == .released)
                #expect(error.message.hasSuffix("Its slice 5..<9 was given for `x` of kernel copy(_:_:in:)."))
            }
            #expect(try next.array() == .init(repeating: 9, count: 64))
            try pool.release(next)
            #expect(try pool.shutdown().isEmpty)
        }
    }

    // MARK: Refusals

    @Test("Too few elements, released, another accelerator, in use, out of range: each names the slice")
    func refusals() async throws {
        let y = try UnifiedBuffer(numbers(0..<20), on: .cpu, name: "y")
        let stream = try Accelerator.cpu.makeStream()
        func refusal(_ slice: BufferSlice<Int32>, _ count: Int = 4) throws -> DeviceError {
            try deviceError { try SliceKernels.double.launch(on: stream, .linear(count)) { $0.mutableSpan(slice) } }
        }
        let few = try refusal(y.slice(2..<6), 5)
        #expect(few.code == .tooFewElements)
        #expect(
            few.message
                == "Slice 2..<6 of buffer \"y\" Int32[20] for `y` of kernel double(_:in:) has 4 elements, and the kernel uses 5 for 5 items. Give a larger slice, or launch fewer items."
        )
        let other = try UnifiedBuffer(shape: 8, of: Int32.self, on: Accelerator(OtherDevice()), name: "other")
        let elsewhere = try refusal(other.slice(1..<5))
        #expect(elsewhere.code == .wrongAccelerator)
        #expect(
            elsewhere.message.hasPrefix(
                "Slice 1..<5 of buffer \"other\" Int32[8] for `y` of kernel double(_:in:) is on "))
        try y.withMutableHostSpan { _ in
            let used = try refusal(y.slice(1..<5))
            #expect(used.code == .bufferInUse)
            #expect(used.message.hasSuffix("Its slice 1..<5 was given for `y` of kernel double(_:in:)."))
        }
        let mismatch = try deviceError {
            try SliceKernels.double.launch(on: stream, .linear(4)) { $0.span(try! y.slice(1..<5)) }
        }
        #expect(mismatch.code == .argumentMismatch)
        #expect(mismatch.message.contains("gets slice 1..<5 of buffer \"y\" Int32[20] as a DeviceSpan<Int32>"))
        for range in [-1..<3, 17..<21] { #expect(try code { _ = try y.slice(range) } == .outOfRange) }
        let slice = try y.slice(2..<6)
        try y.release()
        let released = try refusal(slice)
        #expect(released.code == .released)
        #expect(released.message.hasSuffix("Its slice 2..<6 was given for `y` of kernel double(_:in:)."))
    }
}
