/// What a kernel of the corpus reads: elements that are the same in every run.
public struct Input<Element: BitwiseCopyable & Sendable>: Sendable {
    /// How many elements there are for a number of items.
    let count: @Sendable (Int) -> Int
    private let element: @Sendable (Int, inout SeededGenerator) -> Element

    /// Elements by their index.
    ///
    /// - Parameters:
    ///   - count: How many there are for a number of items.
    ///   - element: One of them, from its index and random numbers.
    public init(
        count: @escaping @Sendable (Int) -> Int = { $0 },
        element: @escaping @Sendable (Int, inout SeededGenerator) -> Element
    ) {
        self.count = count
        self.element = element
    }

    /// The elements for a number of items.
    func elements(_ items: Int, seed: UInt64) -> [Element] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count(items)).map { element($0, &generator) }
    }

    /// The same elements, as many as given.
    public func counted(_ count: @escaping @Sendable (Int) -> Int) -> Input { Input(count: count, element: element) }

    /// What a function makes of each element.
    public func map<Result>(_ transform: @escaping @Sendable (Element) -> Result) -> Input<Result> {
        Input<Result>(count: count) { [element] index, generator in transform(element(index, &generator)) }
    }

    /// The same value everywhere.
    public static func repeating(_ value: Element) -> Input { Input { _, _ in value } }

    /// Values one after the other, again and again.
    public static func cycling(_ values: [Element]) -> Input { Input { index, _ in values[index % values.count] } }
}

extension Input where Element: FixedWidthInteger {
    /// The ends of the type and what is beside them, small numbers, powers of two, and random bits.
    public static var edges: Input {
        let special: [Element] = [0, 1, .max, .min, 2, 3, .max - 1, .min + 1, .max / 2, 7, 10, 127, 5]
        return Input { index, generator in
            switch generator.next() % 4 {
            case 0: special[Int(generator.next() % UInt64(special.count))]
            case 1:
                Element(truncatingIfNeeded: 1)
                    << Element(truncatingIfNeeded: Int(generator.next() % UInt64(Element.bitWidth)))
            case 2: Element(truncatingIfNeeded: Int(generator.next() % 41)) &- (Element.isSigned ? 20 : 0)
            default: Element(truncatingIfNeeded: generator.next())
            }
        }
    }

    /// Random numbers of a range.
    public static func within(_ range: ClosedRange<Element>) -> Input {
        Input { _, generator in Element.random(in: range, using: &generator) }
    }

    /// 0, 1, 2 and so on, as far as the type goes.
    public static var indices: Input { Input { index, _ in Element(truncatingIfNeeded: index) } }
}

extension Input where Element: ConformanceFloat, Element.RawSignificand: FixedWidthInteger {
    /// Zeros, infinities, NaN, the ends of the type, subnormal numbers, halves and whole numbers, and random numbers of all sizes.
    public static var edges: Input {
        let special: [Element] = [
            0, -0.0, 1, -1, .infinity, -.infinity, .nan, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
            .leastNormalMagnitude, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .ulpOfOne, 0.5, -0.5, 1.5, 2.5,
            -2.5,
        ]
        return Input { _, generator in
            switch generator.next() % 4 {
            case 0: special[Int(generator.next() % UInt64(special.count))]
            case 1: Element(Int(generator.next() % 201)) / 2 - 50
            case 2: Element(Double.random(in: -1...1, using: &generator))
            default:
                Element(
                    sign: generator.next() & 1 == 0 ? .plus : .minus,
                    exponent: Element.Exponent(Int.random(in: -20...15, using: &generator)),
                    significand: Element(1 + Double.random(in: 0..<1, using: &generator)))
            }
        }
    }

    /// Random numbers of a range.
    public static func within(_ range: ClosedRange<Double>) -> Input {
        Input { _, generator in Element(Double.random(in: range, using: &generator)) }
    }
}

extension Input where Element == Bool {
    public static var random: Input { Input { _, generator in generator.next() & 1 == 0 } }
}

extension Input where Element: SIMD, Element.Scalar: BitwiseCopyable & Sendable {
    /// Vectors whose lanes are elements of another input.
    public static func lanes(_ scalars: Input<Element.Scalar>) -> Input {
        Input { index, generator in
            var vector = Element()
            for lane in vector.indices { vector[lane] = scalars.one(index, &generator) }
            return vector
        }
    }
}

extension Input {
    func one(_ index: Int, _ generator: inout SeededGenerator) -> Element { element(index, &generator) }
}

/// SplitMix64 (Steele, Lea and Flood): random sequences that a seed repeats.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
