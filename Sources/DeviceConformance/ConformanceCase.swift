public import Compute

/// A kernel of the corpus with what it is given and what must come out.
public struct ConformanceCase: Sendable {
    public let name: String
    /// The sizes that it is to be run with: numbers of items, unless its layout says otherwise.
    public let sizes: Sizes
    /// What a compiler is given.
    public let definition: @Sendable () -> DeviceKernelDefinition
    /// Runs the kernel on each stream and returns what is wrong with the results.
    let check: @Sendable ([DeviceStream], Int, [DeviceChecks]) throws -> [Mismatch]

    /// Runs the kernel on each stream with the same inputs and compares what it writes with the oracle.
    ///
    /// - Parameters:
    ///   - streams: Where.
    ///   - size: How many items, unless its layout says otherwise.
    ///   - checks: Whether the kernel checks what may trap. No case traps, so the results are the same.
    /// - Returns: At most one mismatch for each stream.
    /// - Throws: What launching or reading throws.
    public func mismatches(
        on streams: [DeviceStream], size: Int, checks: DeviceChecks = .on
    ) throws -> [Mismatch] {
        try check(streams, size, [checks])
    }

    /// As ``mismatches(on:size:checks:)``, one mode after the other: the oracle, which takes longest, is asked once.
    ///
    /// - Returns: At most one mismatch for each stream and mode.
    public func mismatches(on streams: [DeviceStream], size: Int, modes: [DeviceChecks]) throws -> [Mismatch] {
        try check(streams, size, modes)
    }
}

/// With which sizes a case is run.
public enum Sizes: Sendable {
    /// The edges of groups, and a million.
    case all
    /// The edges of groups: the work of an item grows with their number, or the oracle is slow.
    case small

    public var values: [Int] {
        switch self {
        case .all: [0, 1, 255, 256, 257, 1_000_000]
        case .small: [0, 1, 255, 256, 257]
        }
    }
}

/// An element that is not what the oracle says.
public struct Mismatch: Error, Sendable, CustomStringConvertible {
    public let kernel: String
    public let accelerator: String
    public let size: Int
    public let index: Int
    public let found: String
    public let expected: String
    /// How many elements of the output are wrong.
    public let count: Int
    /// Whether the kernel checked what may trap.
    public let checks: DeviceChecks

    public var description: String {
        "\(kernel) on \(accelerator) with size \(size)\(checks == .on ? "" : ", unchecked"): element \(index) is \(found), the oracle says \(expected); \(count) elements are wrong"
    }
}

/// The inputs of a case for one size.
struct PreparedCase<Out: ConformanceElement> {
    /// What has to come out, from the output's elements before.
    let expected: ([Out]) throws -> [Out]
    let launch: (UnifiedBuffer<Out>, DeviceStream, LaunchRange, DeviceChecks) throws -> DeviceEvent
}

extension ConformanceCase {
    /// - Parameter prepare: Makes the inputs for a size.
    init<Out: ConformanceElement>(
        _ name: String, _ output: Input<Out>, _ layout: Layout, _ sizes: Sizes, _ tolerance: Tolerance,
        _ definition: @escaping @Sendable () -> DeviceKernelDefinition,
        prepare: @escaping @Sendable (Int, inout Seeds) -> PreparedCase<Out>
    ) {
        self.init(name: name, sizes: sizes, definition: definition) { streams, size, modes in
            let count = layout.elements(size)
            let range = layout.range(size)
            var seeds = Seeds(name)
            let prepared = prepare(size, &seeds)
            let initial = output.elements(count, seed: seeds.next())
            let expected = try prepared.expected(initial)
            return try streams.flatMap { stream in
                try modes.compactMap { checks in
                    let result = try UnifiedBuffer(initial, on: stream.accelerator)
                    try prepared.launch(result, stream, range, checks).wait()
                    return try compare(result.array(), with: expected, name, stream, size, checks, tolerance)
                }
            }
        }
    }
}

private func compare<Out: ConformanceElement>(
    _ found: [Out], with expected: [Out], _ name: String, _ stream: DeviceStream, _ size: Int,
    _ checks: DeviceChecks, _ tolerance: Tolerance
) throws -> Mismatch? {
    let tolerance = stream.accelerator.backend == .cpu && tolerance != .bits ? .values : tolerance
    let wrong = expected.indices.filter { !found[$0].matches(expected[$0], within: tolerance) }
    return wrong.first.map { index in
        Mismatch(
            kernel: name, accelerator: stream.accelerator.id, size: size, index: index,
            found: String(describing: found[index]), expected: String(describing: expected[index]), count: wrong.count,
            checks: checks)
    }
}

/// Seeds of a case's inputs, by its name.
struct Seeds {
    private var generator: SeededGenerator

    fileprivate init(_ name: String) {
        // FNV-1a; the hashes of the standard library change from run to run.
        generator = SeededGenerator(
            seed: name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }

    mutating func next() -> UInt64 { generator.next() }
}
