import Compute
import ComputeKernels
import DeviceConformance
import RealModule

/// The kernel library on one device, against plain loops: equal bits, but for functions of the device's mathematics, which may be
/// a stated number of floating-point numbers away.
struct LibraryChecks {
    let device: Accelerator
    let part: Part
    let library: KernelLibrary
    let sizes: [Int]

    init(_ device: Accelerator, _ part: Part) throws {
        try device.requireCompiler()
        self.device = device
        self.part = part
        library = try KernelLibrary(on: device)
        sizes = part.isQuick ? [1, 257, 4097] : [1, 255, 256, 257, 4095, 4096, 4097, 70_000, 1_000_000]
    }

    func run() async throws {
        try await elementwise()
        try await reductions()
        try await prefixSums()
        try await sorting()
        try await matrices()
        try await graphs()
        try await others()
    }

    /// Compares two arrays bit by bit, any NaN being equal to any.
    func equal(_ found: [Float], _ expected: [Float], ulps: Int = 0, _ name: String) {
        let worst = zip(found, expected).map { $0.ulps(from: $1) }.max() ?? 0
        part.check(
            found.count == expected.count && worst <= ulps,
            "\(name): \(worst == .max ? "a wrong sign, or what is not finite," : "\(worst) numbers away from what is expected,") at most \(ulps) are allowed"
        )
    }

    func same<Element: Equatable>(_ found: [Element], _ expected: [Element], _ name: String) {
        let index = zip(found, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        part.check(
            found.count == expected.count && index == nil,
            "\(name): element \(index.map(String.init) ?? "?") of \(found.count) (\(expected.count) expected) is wrong"
        )
    }

    func empty<Element: BitwiseCopyable & Sendable>(
        _ count: Int, _: Element.Type = Element.self
    ) throws -> UnifiedBuffer<Element> {
        try UnifiedBuffer(shape: Shape(count), of: Element.self, on: device)
    }

    private func elementwise() async throws {
        for size in sizes {
            let x = numbers(size, in: 0.1...4)
            let y = numbers(size, in: -3...3, seed: 7)
            let (bufferX, bufferY) = (try UnifiedBuffer(x, on: device), try UnifiedBuffer(y, on: device))
            let result = try empty(size, Float.self)
            try await library.add(bufferX, bufferY, into: result)
            equal(try result.array(), zip(x, y).map { $0 + $1 }, "add, \(size)")
            try await library.multiply(bufferX, bufferY, into: result)
            equal(try result.array(), zip(x, y).map { $0 * $1 }, "multiply, \(size)")
            try await library.divide(bufferX, bufferY, into: result)
            equal(try result.array(), zip(x, y).map { $0 / $1 }, "divide, \(size)")
            try await library.squareRoot(bufferX, into: result)
            equal(try result.array(), x.map { $0.squareRoot() }, "squareRoot, \(size)")
            try await library.exponential(bufferY, into: result)
            equal(try result.array(), y.map { Float.exp($0) }, ulps: 3, "exponential, \(size)")
            try await library.logarithm(bufferX, into: result)
            equal(try result.array(), x.map { Float.log($0) }, ulps: 3, "logarithm, \(size)")
            try await library.sine(bufferY, into: result)
            equal(try result.array(), y.map { Float.sin($0) }, ulps: 4, "sine, \(size)")
            try await library.power(bufferX, bufferY, into: result)
            equal(try result.array(), zip(x, y).map { Float.pow($0, $1) }, ulps: 16, "power, \(size)")
            let sum = try UnifiedBuffer(y, on: device)
            try await library.accumulate(bufferX, times: 3, into: sum)
            equal(try sum.array(), zip(x, y).map { 3 * $0 + $1 }, "accumulate, \(size)")
        }
    }

    private func reductions() async throws {
        for size in sizes {
            let x = numbers(size, in: -100...100)
            let buffer = try UnifiedBuffer(x, on: device)
            equal([try await library.sum(buffer)], [LibraryReference.combined(x, -0.0, +)], "sum, \(size)")
            same([try await library.minimum(of: buffer)], [x.min()], "minimum, \(size)")
            same([try await library.maximum(of: buffer)], [x.max()], "maximum, \(size)")
            let integers = words(size).map { Int32(bitPattern: $0) }
            let total = try await library.sum(try UnifiedBuffer(integers, on: device))
            same([total], [integers.reduce(0) { $0 + Int($1) }], "sum of Int32, \(size)")
        }
    }

    private func prefixSums() async throws {
        for size in sizes {
            let x = numbers(size)
            let result = try empty(size, Float.self)
            try await library.inclusivePrefixSum(try UnifiedBuffer(x, on: device), into: result)
            equal(try result.array(), LibraryReference.prefixSums(x), "inclusivePrefixSum, \(size)")
            let bits = words(size)
            let wrapped = try empty(size, UInt32.self)
            try await library.exclusivePrefixSum(try UnifiedBuffer(bits, on: device), into: wrapped)
            var sum: UInt32 = 0
            let expected = bits.map { value in
                defer { sum &+= value }
                return sum
            }
            same(try wrapped.array(), expected, "exclusivePrefixSum of UInt32, \(size)")
        }
    }

    private func sorting() async throws {
        for size in sizes {
            let x = words(size).map { $0 % 1000 &* 0x0101_0101 }
            let keys = try UnifiedBuffer(x, on: device)
            let places = try UnifiedBuffer((0..<UInt32(size)).map { $0 }, on: device)
            try await library.sort(keys, moving: places)
            same(try keys.array(), x.sorted(), "sort, \(size)")
            let expected = x.indices.sorted { (x[$0], $0) < (x[$1], $1) }.map { UInt32($0) }
            same(try places.array(), expected, "sort with values is stable, \(size)")
        }
    }
}
