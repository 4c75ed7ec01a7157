import Glibc

extension PreludeSuite {
    /// How a floating-point type is written in C, and how its bits are read.
    struct FloatKind<Number: BinaryFloatingPoint & Sendable>: Sendable {
        let name: String
        let number: @Sendable (UInt64) -> Number
        let bits: @Sendable (Number) -> UInt64
        let width: Int
    }

    static let half = FloatKind<Float16>(
        name: "rk_f16", number: { Float16(bitPattern: UInt16(truncatingIfNeeded: $0)) },
        bits: { UInt64($0.bitPattern) },
        width: 16)
    static let single = FloatKind<Float>(
        name: "rk_f32", number: { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }, bits: { UInt64($0.bitPattern) },
        width: 32)
    static let double = FloatKind<Double>(
        name: "rk_f64", number: { Double(bitPattern: $0) }, bits: { $0.bitPattern }, width: 64)

    /// What is exact on every device: arithmetic, rounding, comparisons, and conversions.
    static func floats<Number>(_ kind: FloatKind<Number>) -> PreludeSuite {
        let name = kind.name
        let (number, bits) = (kind.number, kind.bits)
        let isHalf = kind.width == 16
        var cases: [PreludeCase] = []
        func add(
            _ label: String, _ value: String, _ swift: @escaping @Sendable (Number, Number, Number) -> Number
        ) {
            cases.append(
                PreludeCase(name: label, value: "\(name)_bits(\(value))") {
                    (bits: bits(swift(number($0), number($1), number($2))), traps: false)
                })
        }
        func test(_ label: String, _ value: String, _ swift: @escaping @Sendable (Number, Number) -> Bool) {
            cases.append(
                PreludeCase(name: label, value: value) { a, b, _ in
                    (bits: swift(number(a), number(b)) ? 1 : 0, traps: false)
                })
        }
        func operation(_ symbol: String, _ function: String) -> String {
            isHalf ? "\(name)_\(function)(a, b)" : "a \(symbol) b"
        }
        add("add", operation("+", "add")) { a, b, _ in a + b }
        add("sub", operation("-", "sub")) { a, b, _ in a - b }
        add("mul", operation("*", "mul")) { a, b, _ in a * b }
        add("div", operation("/", "div")) { a, b, _ in a / b }
        // Rounded once. On processors without arithmetic of 16 bits, Swift's own function rounds twice for Float16.
        add("fma", "\(name)_fma(c, a, b)") { a, b, c in
            isHalf ? Number(Double(c).addingProduct(Double(a), Double(b))) : c.addingProduct(a, b)
        }
        add("square root", "\(name)_square_root(a)") { a, _, _ in a.squareRoot() }
        add("neg", "\(name)_neg(a)") { a, _, _ in -a }
        add("abs", "\(name)_abs(a)") { a, _, _ in abs(a) }
        add("min", "\(name)_min(a, b)") { a, b, _ in Swift.min(a, b) }
        add("max", "\(name)_max(a, b)") { a, b, _ in Swift.max(a, b) }
        add("minimum", "\(name)_minimum(a, b)") { a, b, _ in Number.minimum(a, b) }
        add("maximum", "\(name)_maximum(a, b)") { a, b, _ in Number.maximum(a, b) }
        add("round even", "\(name)_round_even(a)") { a, _, _ in a.rounded(.toNearestOrEven) }
        add("round away", "\(name)_round_away(a)") { a, _, _ in a.rounded(.toNearestOrAwayFromZero) }
        add("round up", "\(name)_round_up(a)") { a, _, _ in a.rounded(.up) }
        add("round down", "\(name)_round_down(a)") { a, _, _ in a.rounded(.down) }
        add("round to zero", "\(name)_round_zero(a)") { a, _, _ in a.rounded(.towardZero) }
        add("round from zero", "\(name)_round_out(a)") { a, _, _ in a.rounded(.awayFromZero) }
        add("truncating remainder", "\(name)_truncating_remainder(a, b)") { a, b, _ in
            a.truncatingRemainder(dividingBy: b)
        }
        add("remainder", "\(name)_remainder(a, b)") { a, b, _ in a.remainder(dividingBy: b) }
        let compared = isHalf ? ("rk_f16_wide(a)", "rk_f16_wide(b)") : ("a", "b")
        test("less", "\(compared.0) < \(compared.1)") { $0 < $1 }
        test("equal", "\(compared.0) == \(compared.1)") { $0 == $1 }
        test("is NaN", "\(name)_is_nan(a)") { a, _ in a.isNaN }
        test("is infinite", "\(name)_is_infinite(a)") { a, _ in a.isInfinite }
        test("is finite", "\(name)_is_finite(a)") { a, _ in a.isFinite }
        test("is zero", "\(name)_is_zero(a)") { a, _ in a.isZero }
        test("is normal", "\(name)_is_normal(a)") { a, _ in a.isNormal }
        test("is subnormal", "\(name)_is_subnormal(a)") { a, _ in a.isSubnormal }
        test("is sign minus", "\(name)_is_sign_minus(a)") { a, _ in a.sign == .minus }
        cases += conversions(from: kind) + conversions(to: kind)
        return PreludeSuite(
            type: name, operands: declarations(kind), cases: cases, inputs: floatInputs(kind),
            distance: distance(width: kind.width))
    }

    /// Float to integer, which traps, and from float to the other floats.
    private static func conversions<Number>(from kind: FloatKind<Number>) -> [PreludeCase] {
        var cases: [PreludeCase] = []
        let number = kind.number
        let source = kind.width == 64 ? "f64" : "f32"
        let value = kind.width == 16 ? "rk_f16_wide(a)" : "a"
        func add<Whole: FixedWidthInteger & Sendable>(_ type: Whole.Type, _ name: String) {
            cases.append(
                PreludeCase(
                    name: "to \(name)", value: "\(name)_from_\(source)(\(value))",
                    traps: "\(name)_misfit_\(source)(\(value))"
                ) { a, _, _ in
                    let whole = Whole(exactly: number(a).rounded(.towardZero))
                    return (bits: UInt64(truncatingIfNeeded: whole ?? 0), traps: whole == nil)
                })
        }
        add(Int8.self, "rk_i8")
        add(Int16.self, "rk_i16")
        add(Int32.self, "rk_i32")
        add(Int64.self, "rk_i64")
        add(UInt8.self, "rk_u8")
        add(UInt16.self, "rk_u16")
        add(UInt32.self, "rk_u32")
        add(UInt64.self, "rk_u64")
        return cases
    }

    /// Integers and other floats to this one; the operands' bits are those of `s`, `u`, or of the other type.
    private static func conversions<Number>(to kind: FloatKind<Number>) -> [PreludeCase] {
        let bits = kind.bits
        let cast: (String) -> String = { kind.width == 16 ? "rk_f16_of_f32((rk_f32)\($0))" : "(\(kind.name))\($0)" }
        var cases = [
            PreludeCase(name: "from Int64", value: "\(kind.name)_bits(\(cast("s")))") { _, b, _ in
                (bits: bits(Number(Int64(bitPattern: b))), traps: false)
            },
            PreludeCase(name: "from UInt64", value: "\(kind.name)_bits(\(cast("u")))") { _, b, _ in
                (bits: bits(Number(b)), traps: false)
            },
            PreludeCase(name: "from Int16", value: "\(kind.name)_bits(\(cast("(rk_i16)s")))") { _, b, _ in
                (bits: bits(Number(Int16(truncatingIfNeeded: b))), traps: false)
            },
        ]
        let fromSingle =
            kind.width == 16 ? "rk_f16_of_f32(rk_f32_of_bits((rk_u32)u))" : "(\(kind.name))rk_f32_of_bits((rk_u32)u)"
        cases.append(
            PreludeCase(name: "from Float", value: "\(kind.name)_bits(\(fromSingle))") { _, b, _ in
                (bits: bits(Number(Float(bitPattern: UInt32(truncatingIfNeeded: b)))), traps: false)
            })
        let fromDouble = kind.width == 16 ? "rk_f16_of_f64(rk_f64_of_bits(u))" : "(\(kind.name))rk_f64_of_bits(u)"
        cases.append(
            PreludeCase(name: "from Double", value: "\(kind.name)_bits(\(fromDouble))") { _, b, _ in
                (bits: bits(Number(Double(bitPattern: b))), traps: false)
            })
        if kind.width > 16 {
            cases.append(
                PreludeCase(
                    name: "from Float16",
                    value: "\(kind.name)_bits((\(kind.name))rk_f16_wide(rk_f16_of_bits((rk_u16)u)))"
                ) { _, b, _ in
                    (bits: bits(Number(Float16(bitPattern: UInt16(truncatingIfNeeded: b)))), traps: false)
                })
        }
        return cases
    }

    static func declarations<Number>(_ kind: FloatKind<Number>) -> String {
        let unsigned = "rk_u\(kind.width)"
        return ["a": "A", "b": "B", "c": "C"].sorted { $0.key < $1.key }.map { name, array in
            "\(kind.name) \(name) = \(kind.name)_of_bits((\(unsigned))\(array)[i]);"
        }.joined(separator: " ")
    }

    /// Triples of edges, and random bits: of any exponent, near one another, and near whole numbers.
    static func floatInputs<Number>(_ kind: FloatKind<Number>) -> [(UInt64, UInt64, UInt64)] {
        var random = SeededGenerator(seed: UInt64(kind.width) + 1)
        var edges: [Number] = [
            0, 1, 0.5, 1.5, 2.5, 3, 10, 127, 127.5, 128, 255, 256, 32_767, 32_768, 65_504, .infinity, .nan,
            .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, .pi, .ulpOfOne,
            Number.leastNormalMagnitude.nextDown, Number(1).nextUp, Number(1).nextDown,
        ]
        for power in [31, 32, 63, 64] {
            let edge = Number(sign: .plus, exponent: Number.Exponent(power), significand: 1)
            edges += [edge.nextDown, edge, edge.nextUp]
        }
        let patterns = (edges + edges.map { -$0 }).map(kind.bits)
        var inputs = patterns.flatMap { a in patterns.map { b in (a, b, patterns.randomElement(using: &random) ?? 0) } }
        for number in 0..<6_000 {
            let (a, b) = (random.next(), random.next())
            switch number % 3 {
            case 0: inputs.append((a, b, random.next()))
            case 1: inputs.append((a, a &+ b % 9, a &+ 3))
            default:
                let whole = kind.bits(Number(Int64(truncatingIfNeeded: a) >> Int64.random(in: 8..<62, using: &random)))
                inputs.append((whole, kind.bits(Number(b % 1_000) / 2), kind.bits(Number(b % 77))))
            }
        }
        // Every bit of 16.
        if kind.width == 16 { inputs += (0..<65_536).map { (UInt64($0), random.next(), random.next()) } }
        return inputs
    }

    /// How many numbers of the type lie between two.
    static func distance(width: Int) -> @Sendable (UInt64, UInt64) -> UInt64 {
        let sign = (1 as UInt64) << (width - 1)
        let infinity: UInt64 = width == 16 ? 0x7C00 : width == 32 ? 0x7F80_0000 : 0x7FF0_0000_0000_0000
        return { first, second in
            if first == second { return 0 }
            let magnitudes = [first & (sign - 1), second & (sign - 1)]
            // Bits beyond the type's belong to whole numbers.
            if max(first, second) >= sign << 1 && width < 64 { return .max }
            if magnitudes.contains(where: { $0 > infinity }) {
                return magnitudes.allSatisfy { $0 > infinity } ? 0 : .max
            }
            if first & sign == second & sign {
                return max(magnitudes[0], magnitudes[1]) - min(magnitudes[0], magnitudes[1])
            }
            // Zeros of different signs are one apart.
            return magnitudes[0] + magnitudes[1] + 1
        }
    }
}
