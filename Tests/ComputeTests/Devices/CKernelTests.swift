import Compute
import Testing

@Suite("Kernels run on devices", .serialized, .timeLimit(.minutes(5)))
struct CKernelTests {
    private static let counts = [0, 1, 255, 256, 257, 1_000_000]

    private func saxpy(
        _ a: Float, _ x: UnifiedBuffer<Float>,
        _ y: UnifiedBuffer<Float>, on accelerator: Accelerator, _ range: LaunchRange, checks: DeviceChecks = .on
    ) async throws {
        try await CKernels.saxpy.launch(on: accelerator, range, checks: checks) {
            $0.value(a)
            $0.span(x)
            $0.mutableSpan(y)
        }
    }

    @Test("At every size, awaited and on a stream, checked and not", arguments: TestedBackend.compiling)
    func sizes(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            for count in Self.counts {
                let xs = (0..<count).map { Float($0 % 1000) / 8 }
                let x = try UnifiedBuffer(xs, on: accelerator, name: "x")
                let y = try UnifiedBuffer(repeating: Float(1), shape: Shape(count), on: accelerator, name: "y")
                try await saxpy(2, x, y, on: accelerator, .linear(count))
                try await saxpy(0.5, x, y, on: accelerator, .linear(count), checks: .off)
                let stream = try accelerator.makeStream()
                let event = try CKernels.saxpy.launch(on: stream, .linear(count)) {
                    $0.value(Float(1))
                    $0.span(x)
                    $0.mutableSpan(y)
                }
                try await event.completion()
                let found = try y.array()
                let expected = xs.map { 1 * $0 + (0.5 * $0 + (2 * $0 + 1)) }
                #expect(found == expected, "\(count) elements")
                // Fewer items than elements: the rest stays.
                guard count > 1 else { continue }
                try await saxpy(3, x, y, on: accelerator, .linear(count - 1))
                let last = try y.array()
                #expect(last[count - 1] == expected[count - 1])
                #expect(last[count - 2] == 3 * xs[count - 2] + expected[count - 2])
            }
        }
    }

    @Test(
        "The places of items in three dimensions, with groups that do not divide them",
        arguments: TestedBackend.compiling)
    func places(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let ranges: [(LaunchRange, DeviceIndex, DeviceIndex)] = [
                (
                    .grid(7, 5, 3, groups: .of(4, 2, 2)), DeviceIndex(x: 7, y: 5, z: 3), DeviceIndex(x: 4, y: 2, z: 2)
                ),
                (.grid(6, 4, groups: .of(2, 4)), DeviceIndex(x: 6, y: 4, z: 1), DeviceIndex(x: 2, y: 4, z: 1)),
                (.linear(10, groups: .of(4)), DeviceIndex(x: 10, y: 1, z: 1), DeviceIndex(x: 4, y: 1, z: 1)),
            ]
            for (range, extent, group) in ranges {
                let count = extent.x * extent.y * extent.z
                let out = try UnifiedBuffer(shape: Shape(10 * count), of: Int64.self, on: accelerator)
                try await CKernels.places.launch(on: accelerator, range) { $0.mutableSpan(out) }
                let found = try out.array()
                let groups = DeviceIndex(
                    x: (extent.x + group.x - 1) / group.x, y: (extent.y + group.y - 1) / group.y,
                    z: (extent.z + group.z - 1) / group.z)
                for z in 0..<extent.z {
                    for y in 0..<extent.y {
                        for x in 0..<extent.x {
                            let index = x + extent.x * (y + extent.y * z)
                            let local = x % group.x + group.x * (y % group.y + group.y * (z % group.z))
                            let number = x / group.x + groups.x * (y / group.y + groups.y * (z / group.z))
                            let expected = [
                                index, local, number, x, y, z, count, group.x * group.y * group.z,
                                groups.x * groups.y * groups.z, 10 * count,
                            ]
                            #expect(found[(10 * index)..<(10 * index + 10)].map { Int($0) } == expected)
                        }
                    }
                }
            }
        }
    }

    @Test("Every kind of value arrives as it is", arguments: TestedBackend.compiling)
    func values(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            func check<Value: BitwiseCopyable & Sendable>(
                _ value: Value, _ cType: String, structs: [DeviceStructDefinition] = []
            ) async throws {
                let kernel = CKernels.echo(Value.self, cType: cType, structs: structs)
                let size = MemoryLayout<Value>.size
                let out = try UnifiedBuffer(shape: Shape(size), of: UInt8.self, on: accelerator)
                try await kernel.launch(on: accelerator, .linear(1)) {
                    $0.value(Int8(-7))
                    $0.value(value)
                    $0.value(Int32(123_456_789))
                    $0.mutableSpan(out)
                }
                let expected = unsafe withUnsafeBytes(of: value) { unsafe [UInt8]($0) }
                let found = try out.array()
                #expect(found == expected, "\(Value.self)")
            }
            try await check(Int8(-3), "rk_i8")
            try await check(UInt8(200), "rk_u8")
            try await check(Int16(-30_000), "rk_i16")
            try await check(UInt16(60_000), "rk_u16")
            try await check(Int32(-2_000_000_000), "rk_i32")
            try await check(UInt32(4_000_000_000), "rk_u32")
            try await check(Int64(-9_000_000_000_000_000_000), "rk_i64")
            try await check(UInt64.max - 5, "rk_u64")
            try await check(Int(-1 << 50), "rk_i64")
            try await check(true, "rk_bool")
            try await check(Float(-1.5e-30), "rk_f32")
            if accelerator.properties.features.hasFloat64 { try await check(Double.pi, "rk_f64") }
            try await check(SIMD2<Int8>(1, -2), "rk_i8x2")
            try await check(SIMD4<UInt16>(1, 2, 3, 60_000), "rk_u16x4")
            try await check(SIMD4<Float>(1, 2, 3, 4), "rk_f32x4")
            try await check(SIMD8<Int32>(1, 2, 3, 4, 5, 6, 7, -8), "rk_i32x8")
            try await check(SIMD16<Int64>(repeating: -77), "rk_i64x16")
            if accelerator.properties.features.hasFloat64 {
                try await check(SIMD16<Double>(repeating: 2.5), "rk_f64x16")
            }
            try await check(
                CKernels.Padded(wide: -1, narrow: 513, flag: true), "rk_s_Padded",
                structs: [CKernels.Padded.deviceDefinition])
        }
    }

    @Test("Items of a group wait for each other and share memory", arguments: TestedBackend.compiling)
    func barriers(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            for groups in [1, 3, 100] {
                let xs = (0..<Int32(64 * groups)).map { $0 }
                let x = try UnifiedBuffer(xs, on: accelerator)
                let y = try UnifiedBuffer(shape: Shape(64 * groups), of: Int32.self, on: accelerator)
                try await CKernels.reverseGroups.launch(on: accelerator, .linear(64 * groups, groups: .of(64))) {
                    $0.span(x)
                    $0.mutableSpan(y)
                }
                let expected = xs.map { $0 / 64 * 64 + 63 - $0 % 64 + 128_000 }
                let found = try y.array()
                #expect(found == expected)
            }
        }
    }

    @Test("Atomics of all items add up", arguments: TestedBackend.compiling)
    func atomics(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            let xs = (0..<UInt32(100_000)).map { $0 &* 2_654_435_761 >> 7 }
            var expected = [UInt32](repeating: 0, count: 16)
            for x in xs { expected[Int(x & 15)] += 1 }
            let x = try UnifiedBuffer(xs, on: accelerator)
            let counts = try UnifiedBuffer(repeating: UInt32(0), shape: 16, on: accelerator)
            try await CKernels.histogram.launch(on: accelerator, .linear(xs.count)) {
                $0.span(x)
                $0.mutableSpan(counts)
            }
            let found = try counts.array()
            #expect(found == expected)
        }
    }

    @Test("A trap names the lowest item and its place, and the device stays usable", arguments: TestedBackend.compiling)
    func traps(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            var xs = [Int32](repeating: 7, count: 5000)
            func launch(_ count: Int, checks: DeviceChecks = .on) async throws -> [Int32] {
                let x = try UnifiedBuffer(xs, on: accelerator)
                let y = try UnifiedBuffer(shape: 5000, of: Int32.self, on: accelerator)
                try await CKernels.divide.launch(on: accelerator, .linear(count), checks: checks) {
                    $0.span(x)
                    $0.mutableSpan(y)
                }
                return try y.array()
            }
            let fine = [Int32](repeating: 14, count: 5000)
            let first = try await launch(5000)
            #expect(first == fine)
            for round in 0..<3 {
                for place in [4999, 4100, 300] { xs[place] = 0 }
                let trap = await #expect(throws: DeviceTrap.self) { _ = try await launch(5000) }
                #expect(trap?.index == 300, "\(round)")
                #expect(trap?.line == 12)
                #expect(trap?.column == 20)
                #expect(trap?.operation == .divisionByZero)
                #expect(trap?.kernel == "hand_divide(in:)")
                #expect(trap?.accelerator == accelerator.id)
                xs = [Int32](repeating: 7, count: 5000)
                // Beyond the end: another place.
                let beyond = await #expect(throws: DeviceTrap.self) { _ = try await launch(5003) }
                #expect(beyond?.index == 5000)
                #expect(beyond?.operation == .indexOutOfRange("y"))
                let again = try await launch(5000)
                #expect(again == fine)
            }
            xs[10] = 0
            let unchecked = try await launch(5000, checks: .off)
            #expect(unchecked[11] == 14)
        }
    }

    @Test("Traps of launches that follow each other on a stream do not mix", arguments: TestedBackend.compiling)
    func trapsOnStream(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let stream = try accelerator.makeStream()
            for place in 70..<74 {
                // Three at a time, of which the second traps; the third is behind it.
                var (xs, outs): ([UnifiedBuffer<Int32>], [UnifiedBuffer<Int32>]) = ([], [])
                for number in 0..<3 {
                    var values = [Int32](repeating: 5, count: 600)
                    if number == 1 { values[place] = 0 }
                    xs.append(try UnifiedBuffer(values, on: accelerator))
                    outs.append(try UnifiedBuffer(shape: 600, of: Int32.self, on: accelerator))
                    try CKernels.divide.launch(on: stream, .linear(600)) {
                        $0.span(xs[number])
                        $0.mutableSpan(outs[number])
                    }
                }
                #expect(try outs[0].array() == [Int32](repeating: 20, count: 600))
                for out in outs[1...] {
                    let error = try deviceError { _ = try out.array() }
                    #expect(error.code == .trapped)
                    #expect((error.underlying as? DeviceTrap)?.index == place)
                }
                withExtendedLifetime(xs) {}
            }
        }
    }

    @Test("Many tasks launch one kernel with different arguments at the same time", arguments: TestedBackend.compiling)
    func concurrency(_ backend: TestedBackend) async throws {
        try await backend.run { accelerator in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        let count = 1000 + task
                        let x = try UnifiedBuffer(repeating: Float(task), shape: Shape(count), on: accelerator)
                        for round in 0..<20 {
                            let y = try UnifiedBuffer(repeating: Float(1), shape: Shape(count), on: accelerator)
                            try await saxpy(Float(round), x, y, on: accelerator, .linear(count))
                            let found = try y.array()
                            let expected = [Float](repeating: Float(round * task + 1), count: count)
                            #expect(found == expected, "task \(task), round \(round)")
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
