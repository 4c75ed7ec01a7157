/// Literals and constants in C.
enum CLiterals {
    static func text(_ kind: Expression.Kind, _ type: DeviceType) -> String {
        guard case .scalar(let scalar) = type else { preconditionFailure("Only scalars have literals.") }
        switch kind {
        case .integer(let value): return integer(value, scalar)
        case .float(let value): return float(value, scalar)
        case .boolean(let value): return value ? "1" : "0"
        case .constant(let constant): return self.constant(constant, scalar)
        default: preconditionFailure("Not a literal.")
        }
    }

    static func integer(_ value: IntegerValue, _ type: ScalarType) -> String {
        if !value.isNegative { return "\(value.magnitude)" + (type.isSigned ? "" : "u") }
        // The least Int64 has no literal.
        if value.magnitude == 1 << 63 { return "(-9223372036854775807 - 1)" }
        return "(-\(value.magnitude))"
    }

    static func float(_ value: Double, _ type: ScalarType) -> String {
        if type == .float16 { return "rk_f16_of_bits(\(Float16(value).bitPattern)u)" }
        let text = decimal(value) ?? hexadecimal(value)
        let suffixed = type == .float ? text + "f" : text
        return value.sign == .minus ? "(\(suffixed))" : suffixed
    }

    /// What people read easily.
    private static func decimal(_ value: Double) -> String? {
        let tenfold = value * 8
        guard value.magnitude < 1_000_000, tenfold == tenfold.rounded() else { return nil }
        return "\(value)"
    }

    /// Every finite number, exactly.
    static func hexadecimal(_ value: Double) -> String {
        if value == 0 { return value.sign == .minus ? "-0x0.0p0" : "0x0.0p0" }
        let digits = String(value.significand.significandBitPattern, radix: 16)
        let padded = String(repeating: "0", count: 13 - digits.count) + digits
        let sign = value.sign == .minus ? "-" : ""
        return "\(sign)0x1.\(padded)p\(value.exponent)"
    }

    static func constant(_ constant: Constant, _ type: ScalarType) -> String {
        switch (constant, type) {
        case (.infinity, .float16), (.nan, .float16):
            let value: Float16 = constant == .infinity ? .infinity : .nan
            return "rk_f16_of_bits(\(value.bitPattern)u)"
        case (.infinity, _): return "\(CTypes.name(type))_infinity()"
        case (.nan, _): return "\(CTypes.name(type))_nan()"
        case (.min, _): return integer(least(type), type)
        case (.max, _): return integer(greatest(type), type)
        case (_, .float16): return float(Double(number(constant) as Float16), type)
        case (_, .float): return float(Double(number(constant) as Float), type)
        default: return float(number(constant) as Double, type)
        }
    }

    private static func number<Float: BinaryFloatingPoint>(_ constant: Constant) -> Float {
        switch constant {
        case .pi: .pi
        case .greatestFiniteMagnitude: .greatestFiniteMagnitude
        case .leastNormalMagnitude: .leastNormalMagnitude
        case .leastNonzeroMagnitude: .leastNonzeroMagnitude
        case .ulpOfOne: .ulpOfOne
        case .infinity, .nan, .min, .max: preconditionFailure("Not a finite number.")
        }
    }

    static func least(_ type: ScalarType) -> IntegerValue {
        type.isSigned ? IntegerValue(isNegative: true, magnitude: 1 << (type.bitWidth - 1)) : IntegerValue(magnitude: 0)
    }

    static func greatest(_ type: ScalarType) -> IntegerValue {
        IntegerValue(magnitude: UInt64.max >> (64 - type.bitWidth + (type.isSigned ? 1 : 0)))
    }
}
