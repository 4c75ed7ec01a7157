// What the functions of ComputeKernels take on the processor, beside a loop in C for adding. `Benchmarks/kernels` runs it in turns with
// NumPy and compares.
//
//   swift run --package-path Benchmarks -c release DeviceFigures ROUNDS [TEXT]
//
// With a text, only the figures whose names contain it.
//
// Prints, for each figure, its name and the seconds of each round, separated by tabs.

import CLoops
import Compute
import ComputeKernels
import Glibc

func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

struct Figures {
    let rounds: Int
    let text: String

    /// Calls `body` until a tenth of a second is over, at least once, and prints the seconds of a call, for each round.
    func measure(_ name: String, _ body: () async throws -> Void) async throws {
        guard text.isEmpty || name.contains(text) else { return }
        try await body()
        var line = name
        for _ in 0..<rounds {
            var calls = 0
            let start = now()
            var end = start
            repeat {
                try await body()
                calls += 1
                end = now()
            } while end - start < 0.1
            line += "\t\((end - start) / Double(calls))"
        }
        print(line)
    }
}

/// Numbers from -1 to 1, the same as in the program for NumPy.
func numbers(_ count: Int, _ seed: UInt64) -> [Float] {
    var state = seed
    return (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 40) * 0x1p-23 - 1
    }
}

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
let text = CommandLine.arguments.dropFirst(2).first ?? ""
let figures = Figures(rounds: rounds, text: text)
let library = try KernelLibrary(on: .cpu)

for (label, count) in [("64 K", 1 << 16), ("1 M", 1 << 20), ("16 M", 1 << 24)] {
    let hostX = numbers(count, 1)
    let hostY = numbers(count, 2)
    let x = try UnifiedBuffer(hostX, on: .cpu)
    let y = try UnifiedBuffer(hostY, on: .cpu)
    let z = try UnifiedBuffer([Float](repeating: 0, count: count), on: .cpu)

    var hostZ = [Float](repeating: 0, count: count)
    func addInC() { hostZ.withUnsafeMutableBufferPointer { loops_add(hostX, hostY, $0.baseAddress, count) } }
    try await figures.measure("C add, \(label)") { addInC() }
    addInC()
    try await library.add(x, y, into: z)
    guard try z.array() == hostZ else { fatalError("the loop in C and the kernel computed different sums") }

    let positive = try UnifiedBuffer(hostX.map(\.magnitude), on: .cpu)
    for function in functionsOfFloat {
        try await figures.measure("\(function.name), \(label)") {
            try await function.run(library, function.isOfPositive ? positive : x, y, z)
        }
    }
    do {
        let x = try UnifiedBuffer(hostX.map { Double($0) }, on: .cpu)
        let y = try UnifiedBuffer(hostY.map { Double($0) }, on: .cpu)
        let z = try UnifiedBuffer([Double](repeating: 0, count: count), on: .cpu)
        let positive = try UnifiedBuffer(hostX.map { Double($0.magnitude) }, on: .cpu)
        for function in functionsOfDouble {
            try await figures.measure("\(function.name), Double, \(label)") {
                try await function.run(library, function.isOfPositive ? positive : x, y, z)
            }
        }
    }
    guard count > 1 << 16 else { continue }
    try await figures.measure("prefix sum, \(label)") { try await library.inclusivePrefixSum(x, into: z) }
    if count == 1 << 20 {
        let counts = try UnifiedBuffer([UInt32](repeating: 0, count: 100), on: .cpu)
        try await figures.measure("histogram of 100 bins, \(label)") {
            try await library.histogram(of: x, in: -1...1, into: counts)
        }
        try await figures.measure("sort, \(label)") {
            try z.copy(from: x)
            try await library.sort(z)
        }
        let words = try UnifiedBuffer([UInt32](repeating: 0, count: count), on: .cpu)
        try await figures.measure("random words (Philox), \(label)") {
            try await library.randomWords(into: words, seed: 1)
        }
    }
}

for size in [256, 1024] {
    let a = try UnifiedBuffer(numbers(size * size, 3), shape: [size, size], on: .cpu)
    let b = try UnifiedBuffer(numbers(size * size, 4), shape: [size, size], on: .cpu)
    let c = try UnifiedBuffer([Float](repeating: 0, count: size * size), shape: [size, size], on: .cpu)
    try await figures.measure("matrix product, \(size)") { try await library.multiply(a, by: b, into: c) }
}
