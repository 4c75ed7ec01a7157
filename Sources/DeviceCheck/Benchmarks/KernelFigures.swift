import Compute
import ComputeKernels
import DeviceConformance

/// What functions of the kernel library reach.
struct KernelFigures {
    private let device: Accelerator
    private let part: Part
    private let library: KernelLibrary

    init(_ device: Accelerator, _ part: Part) throws {
        try device.requireCompiler()
        self.device = device
        self.part = part
        library = try KernelLibrary(on: device)
    }

    func run() async throws {
        try await bandwidth()
        try await sorting()
        for size in part.isQuick ? [256] : device.kind == .cpu ? [1024] : [1024, 4096] { try await product(size) }
    }

    private func bandwidth() async throws {
        let count = part.isQuick ? 1 << 20 : device.kind == .cpu ? 1 << 24 : 1 << 26
        let hostX = numbers(count, seed: 1)
        let hostY = numbers(count, seed: 2)
        let x = try UnifiedBuffer(hostX, on: device)
        let y = try UnifiedBuffer(hostY, on: device)
        let z = try UnifiedBuffer(repeating: Float(0), shape: Shape(count), on: device)
        let label = "\(count >> 20) Mi Float"
        func rate(_ name: String, _ accesses: Int, _ body: () async throws -> Void) async throws {
            let rates = try await rounds(body).map { Double(accesses * 4 * count) / $0 }
            part.add(Figure(rates: rates, name, "GB/s", "\(label), \(accesses) accesses for each"))
        }
        try await rate("add", 3) { try await library.add(x, y, into: z) }
        let sums = try z.array()
        part.check(
            stride(from: 0, to: count, by: 4097).allSatisfy { sums[$0] == hostX[$0] + hostY[$0] }, "wrong sums")
        try await rate("saxpy", 3) { try await library.accumulate(x, times: 0, into: z) }
        part.check(try z.array()[count - 1] == sums[count - 1], "saxpy with 0 changed an element")
        var total: Float = 0
        try await rate("sum", 1) { total = try await library.sum(x) }
        part.check(
            total.bitPattern == LibraryReference.combined(hostX, -0.0, +).bitPattern, "the sum is \(total)")
        try await rate("inclusive prefix sum", 2) { try await library.inclusivePrefixSum(x, into: z) }
    }

    private func sorting() async throws {
        let count = part.isQuick ? 1 << 18 : device.kind == .cpu ? 1 << 20 : 1 << 24
        let host = words(count)
        let source = try UnifiedBuffer(host, on: device)
        let keys = try UnifiedBuffer(host, on: device)
        let rates = try await rounds {
            try keys.copy(from: source)
            try await library.sort(keys)
        }.map { Double(count) / $0 * 1000 }
        part.add(Figure(rates: rates, "sort", "million keys/s", "\(count >> 10) Ki UInt32, copied, then sorted"))
        part.check(try keys.array() == host.sorted(), "the keys are not sorted")
    }

    private func product(_ size: Int) async throws {
        let a = numbers(size * size, seed: 3)
        let b = numbers(size * size, seed: 4)
        let deviceA = try UnifiedBuffer(a, shape: [size, size], on: device)
        let deviceB = try UnifiedBuffer(b, shape: [size, size], on: device)
        let c = try UnifiedBuffer(repeating: Float(0), shape: [size, size], on: device)
        let rates = try await rounds { try await library.multiply(deviceA, by: deviceB, into: c) }.map {
            2 * Double(size) * Double(size) * Double(size) / $0
        }
        part.add(Figure(rates: rates, "matrix product, \(size)", "GFLOP/s", "Float, two square matrices, tiled"))
        let result = try c.array()
        for row in [0, size / 2 + 1, size - 1] {
            let expected = LibraryReference.product(
                Array(a[row * size..<(row + 1) * size]), b, rows: 1, inner: size, columns: size)
            part.check(Array(result[row * size..<(row + 1) * size]) == expected, "row \(row) of the product is wrong")
        }
    }

    /// The nanoseconds of a call, in each of several rounds of at least a tenth of a second.
    private func rounds(_ body: () async throws -> Void) async throws -> [Double] {
        try await body()
        var times: [Double] = []
        for _ in 0..<(part.isQuick ? 3 : 7) {
            var calls = 0
            let begin = Clock.nanoseconds
            var end = begin
            repeat {
                try await body()
                calls += 1
                end = Clock.nanoseconds
            } while end - begin < (part.isQuick ? 10_000_000 : 100_000_000)
            times.append(Double(end - begin) / Double(calls))
        }
        return times
    }
}
