extension PreludeSuite {
    /// All operations on an integer type.
    static func integers<Number: FixedWidthInteger & Sendable>(
        _ type: Number.Type
    ) -> PreludeSuite where Number.Magnitude: Sendable {
        let name = "rk_\(Number.isSigned ? "i" : "u")\(Number.bitWidth)"
        let unsigned = "rk_u\(Number.bitWidth)"
        @Sendable func bits<Whole: FixedWidthInteger & SendableMetatype>(_ number: Whole) -> UInt64 {
            UInt64(truncatingIfNeeded: number)
        }
        typealias Function = @Sendable (Number, Number) -> (UInt64?, Bool)
        var cases: [PreludeCase] = []
        func add(_ name: String, _ value: String, _ traps: String = "0", _ swift: @escaping Function) {
            cases.append(
                PreludeCase(name: name, value: value, traps: traps) { a, b, _ in
                    let result = swift(Number(truncatingIfNeeded: a), Number(truncatingIfNeeded: b))
                    return (bits: result.0, traps: result.1)
                })
        }
        func checked(
            _ operation: String,
            _ swift: @escaping @Sendable (Number, Number) -> (partialValue: Number, overflow: Bool)
        ) {
            add(operation, "\(name)_\(operation)(a, b)", "\(name)_\(operation)_traps(a, b)") {
                let result = swift($0, $1)
                return (bits(result.partialValue), result.overflow)
            }
        }
        checked("add") { $0.addingReportingOverflow($1) }
        checked("sub") { $0.subtractingReportingOverflow($1) }
        checked("mul") { $0.multipliedReportingOverflow(by: $1) }
        // Without checks: zero, and the dividend.
        checked("div") { $1 == 0 ? (0, true) : $0.dividedReportingOverflow(by: $1) }
        checked("rem") { $1 == 0 ? ($0, true) : $0.remainderReportingOverflow(dividingBy: $1) }
        add("and", "\(name)_and(a, b)") { (bits($0 & $1), false) }
        add("or", "\(name)_or(a, b)") { (bits($0 | $1), false) }
        add("xor", "\(name)_xor(a, b)") { (bits($0 ^ $1), false) }
        add("not", "\(name)_not(a)") { a, _ in (bits(~a), false) }
        add("min", "\(name)_min(a, b)") { (bits(Swift.min($0, $1)), false) }
        add("max", "\(name)_max(a, b)") { (bits(Swift.max($0, $1)), false) }
        add("less", "a < b") { ($0 < $1 ? 1 : 0, false) }
        add("masking left", "\(name)_shl_masked(a, b)") { (bits($0 &<< $1), false) }
        add("masking right", "\(name)_shr_masked(a, b)") { (bits($0 &>> $1), false) }
        add("mul high", "\(name)_mul_high(a, b)") { (bits($0.multipliedFullWidth(by: $1).high), false) }
        add("magnitude", "\(name)_magnitude(a)") { a, _ in (bits(a.magnitude), false) }
        add("signum", "\(name)_signum(a)") { a, _ in (bits(a.signum()), false) }
        add("leading zeros", "\(name)_leading_zeros(a)") { a, _ in (bits(a.leadingZeroBitCount), false) }
        add("trailing zeros", "\(name)_trailing_zeros(a)") { a, _ in (bits(a.trailingZeroBitCount), false) }
        add("ones", "\(name)_ones(a)") { a, _ in (bits(a.nonzeroBitCount), false) }
        add("byte swapped", "(\(unsigned))\(name)_byte_swapped(a)") { a, _ in
            (bits(Number.Magnitude(truncatingIfNeeded: a.byteSwapped)), false)
        }
        add("is multiple", "\(name)_rem(a, b) == 0") { ($0.isMultiple(of: $1) ? 1 : 0, false) }
        if Number.isSigned {
            add("neg", "\(name)_neg(a)", "\(name)_neg_traps(a)") { a, _ in (bits(0 &- a), a == .min) }
            add("abs", "\(name)_abs(a)", "\(name)_abs_traps(a)") { a, _ in (bits(a < 0 ? 0 &- a : a), a == .min) }
        }
        // Shifts by any integer, and conversions, work on all 64 bits of the second operand.
        func wide(
            _ name: String, _ value: String, _ traps: String = "0",
            _ swift: @escaping @Sendable (Number, UInt64) -> (UInt64?, Bool)
        ) {
            cases.append(
                PreludeCase(name: name, value: value, traps: traps) { a, b, _ in
                    let result = swift(Number(truncatingIfNeeded: a), b)
                    return (bits: result.0, traps: result.1)
                })
        }
        wide("shl by Int", "\(name)_shl(a, s)") { (bits($0 << Int64(bitPattern: $1)), false) }
        wide("shr by Int", "\(name)_shr(a, s)") { (bits($0 >> Int64(bitPattern: $1)), false) }
        wide("shl by UInt", "\(name)_shl(a, rk_distance(u))") { (bits($0 << $1), false) }
        wide("shr by UInt", "\(name)_shr(a, rk_distance(u))") { (bits($0 >> $1), false) }
        wide("from Int64", "(\(name))s", "\(name)_misfit_s(s)") {
            (bits(Number(truncatingIfNeeded: $1)), Number(exactly: Int64(bitPattern: $1)) == nil)
        }
        wide("from UInt64", "(\(name))u", "\(name)_misfit_u(u)") {
            (bits(Number(truncatingIfNeeded: $1)), Number(exactly: $1) == nil)
        }
        wide("clamping Int64", "\(name)_clamped_s(s)") { (bits(Number(clamping: Int64(bitPattern: $1))), false) }
        wide("clamping UInt64", "\(name)_clamped_u(u)") { (bits(Number(clamping: $1)), false) }
        wide("index", "0", "rk_index_traps((rk_i64)a, s)") { a, b in
            let index = Int64(truncatingIfNeeded: a)
            return (nil, UInt64(bitPattern: index) >= b)
        }
        return PreludeSuite(
            type: name,
            operands: "\(name) a = (\(name))A[i], b = (\(name))B[i], c = (\(name))C[i];",
            cases: cases, inputs: operands(width: Number.bitWidth)
        ) { $0 == $1 ? 0 : .max }
    }

    /// Every pair of edges of the widths up to 64 bits near this one, and random ones.
    private static func operands(width: Int) -> [(UInt64, UInt64, UInt64)] {
        var edges: [UInt64] = [0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 127, 128, 255, 256]
        for bits in [8, 16, 32, 64] where bits >= width {
            edges += [(1 as UInt64) << (bits - 1), UInt64.max >> (64 - bits)].flatMap { [$0 &- 1, $0, $0 &+ 1] }
        }
        edges += edges.map { 0 &- $0 }
        edges.append(0x5555_5555_5555_5555)
        var inputs = edges.flatMap { a in edges.map { b in (a, b, 0 as UInt64) } }
        var random = SeededGenerator(seed: UInt64(width))
        for _ in 0..<4_000 {
            // Small magnitudes as often as large ones.
            inputs.append(
                (
                    random.next() >> UInt64.random(in: 0..<64, using: &random),
                    random.next() >> UInt64.random(in: 0..<64, using: &random), 0
                ))
        }
        return inputs
    }

    static let allIntegers: [PreludeSuite] = [
        integers(Int8.self), integers(Int16.self), integers(Int32.self), integers(Int64.self),
        integers(UInt8.self), integers(UInt16.self), integers(UInt32.self), integers(UInt64.self),
    ]
}
