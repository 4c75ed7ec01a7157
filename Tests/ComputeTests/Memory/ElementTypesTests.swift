import Compute
import Testing

@Suite("Elements of every type come back bit for bit", .serialized, .timeLimit(.minutes(2)))
struct ElementTypesTests {
    struct Particle: BitwiseCopyable, Sendable, Equatable {
        var position: SIMD3<Float>
        var mass: Float
        var kind: UInt8
    }

    /// Twelve bytes, for which devices have no fill of their own.
    struct Triple: BitwiseCopyable, Sendable, Equatable {
        var a: Int32
        var b: Int32
        var c: Int32
    }

    struct Odd: BitwiseCopyable, Sendable, Equatable {
        var a: UInt8
        var b: UInt8
        var c: UInt8
    }

    @Test("scalars of 8 to 64 bits", arguments: TestedBackend.allCases)
    func scalars(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            try check([Int8.min, -1, 0, 1, .max], accelerator)
            try check([UInt8.min, 1, 128, .max], accelerator)
            try check([Int16.min, -1, 0, .max], accelerator)
            try check([UInt16.min, 1, .max], accelerator)
            try check([Int32.min, -1, 0, .max], accelerator)
            try check([UInt32.min, 1, .max], accelerator)
            try check([Int64.min, -1, 0, .max], accelerator)
            try check([UInt64.min, 1, .max], accelerator)
            try check([Int.min, -1, 0, .max], accelerator)
            try check([true, false, true], accelerator)
            try check([Float.infinity, -0.0, .leastNonzeroMagnitude, .pi, .greatestFiniteMagnitude], accelerator)
            try check([Double.infinity, -0.0, .leastNonzeroMagnitude, .pi], accelerator)
            try check([Float16.infinity, -0.0, 1.5, .leastNonzeroMagnitude], accelerator)
        }
    }

    @Test("vectors and structs", arguments: TestedBackend.allCases)
    func composites(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            try check([SIMD2<Float>(1, 2), SIMD2(3, 4)], accelerator)
            try check([SIMD3<Float>(1, 2, 3), SIMD3(4, 5, 6)], accelerator)
            try check([SIMD4<Int32>(1, 2, 3, 4), SIMD4(repeating: -1)], accelerator)
            try check([SIMD8<UInt16>(repeating: 7), SIMD8(repeating: 9)], accelerator)
            try check([SIMD16<Double>(repeating: 0.5), SIMD16(repeating: -0.5)], accelerator)
            try check([SIMD64<Double>(repeating: 0.5), SIMD64(repeating: -0.5)], accelerator)
            try check([Triple(a: 1, b: 2, c: 3), Triple(a: -1, b: 0, c: 9)], accelerator)
            try check([Odd(a: 1, b: 2, c: 3), Odd(a: 255, b: 0, c: 9)], accelerator)
            try check(
                [
                    Particle(position: [1, 2, 3], mass: 4, kind: 5),
                    Particle(position: [-1, -2, -3], mass: -4, kind: 255),
                ], accelerator)
        }
    }

    @Test("the payload of a NaN", arguments: TestedBackend.allCases)
    func payload(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let bits: [UInt32] = [0x7FC1_2345, 0x7F80_0001, 0xFFFF_FFFF]
            let buffer = try UnifiedBuffer(
                bits.map { Float(bitPattern: $0) }, on: accelerator, placement: .deviceOnly)
            #expect(try buffer.array().map(\.bitPattern) == bits)
        }
    }

    /// Through the device in every placement: up, across, down; and filled there.
    private func check<Element: BitwiseCopyable & Sendable & Equatable>(
        _ pattern: [Element], _ accelerator: Accelerator
    ) throws {
        let elements = (0..<67).map { pattern[$0 % pattern.count] }
        for placement in MemoryPlacement.allCases {
            let first = try UnifiedBuffer(elements, on: accelerator, placement: placement)
            let second = try UnifiedBuffer(shape: 67, of: Element.self, on: accelerator, placement: placement)
            try first.synchroniseDevice()
            try second.copy(from: first)
            #expect(try second.state.rawValue.hasPrefix("device"), "\(Element.self) did not go by the device")
            #expect(try second.array() == elements, "\(Element.self), \(placement)")
            for value in pattern {
                try second.fill(with: value)
                #expect(try second.array() == .init(repeating: value, count: 67), "\(Element.self), \(placement)")
            }
            try second.slice(5..<10).fill(with: pattern[0])
            #expect(
                try second.array() == (0..<67).map { (5..<10).contains($0) ? pattern[0] : pattern[pattern.count - 1] })
        }
    }
}
