extension CWriter {
    func math(
        _ function: MathFunction, _ operands: [String], _ types: [DeviceType], _ type: DeviceType, site: TrapSiteID?
    ) -> String {
        guard let scalar = types[0].laneScalar else { preconditionFailure("Numbers have functions.") }
        if types[0].lanes == nil { return math(function, operands, scalar, site) }
        return lanewise(type) { math(function, operands.map { "\($0).x[k]" }, scalar, site) }
    }

    private func math(
        _ function: MathFunction, _ operands: [String], _ scalar: ScalarType, _ site: TrapSiteID?
    ) -> String {
        let name = CTypes.name(scalar)
        let arguments = operands.joined(separator: ", ")
        switch function {
        case .abs:
            if scalar.isInteger, let site { check("\(name)_abs_traps(\(arguments))", site) }
            return "\(name)_abs(\(arguments))"
        case .magnitude: return scalar.isInteger ? "\(name)_magnitude(\(arguments))" : "\(name)_abs(\(arguments))"
        case .leadingZeroBitCount, .trailingZeroBitCount, .nonzeroBitCount:
            return "(rk_i64)\(name)_\(function.functionName)(\(arguments))"
        case .pointwiseMin: return "\(Self.pointwise(scalar).minimum)(\(arguments))"
        case .pointwiseMax: return "\(Self.pointwise(scalar).maximum)(\(arguments))"
        case .clamped:
            // The order matters to zeros of two signs, and is that of the standard library.
            let (minimum, maximum) = Self.pointwise(scalar)
            return "\(minimum)(\(operands[2]), \(maximum)(\(operands[1]), \(operands[0])))"
        case .isMultiple: return "(\(name)_rem(\(arguments)) == 0)"
        default: return "\(name)_\(function.functionName)(\(arguments))"
        }
    }

    /// What the standard library compares lanes with: of floats, a number counts more than a NaN.
    static func pointwise(_ scalar: ScalarType) -> (minimum: String, maximum: String) {
        let name = CTypes.name(scalar)
        return scalar.isInteger ? ("\(name)_min", "\(name)_max") : ("\(name)_minimum", "\(name)_maximum")
    }
}

extension MathFunction {
    /// As the prelude names it behind the type.
    fileprivate var functionName: String {
        switch self {
        case .leadingZeroBitCount: "leading_zeros"
        case .trailingZeroBitCount: "trailing_zeros"
        case .nonzeroBitCount: "ones"
        case .byteSwapped: "byte_swapped"
        case .multipliedHigh: "mul_high"
        case .squareRoot, .sqrt: "square_root"
        case .addingProduct: "fma"
        case .roundedToNearestOrEven: "round_even"
        case .roundedToNearestOrAwayFromZero: "round_away"
        case .roundedUp: "round_up"
        case .roundedDown: "round_down"
        case .roundedTowardZero: "round_zero"
        case .roundedAwayFromZero: "round_out"
        case .truncatingRemainder: "truncating_remainder"
        case .isNaN: "is_nan"
        case .isInfinite: "is_infinite"
        case .isFinite: "is_finite"
        case .isZero: "is_zero"
        case .isNormal: "is_normal"
        case .isSubnormal: "is_subnormal"
        case .isSignMinus: "is_sign_minus"
        case .expMinusOne: "exp_minus_one"
        case .logOnePlus: "log_one_plus"
        case .powInteger: "pow_integer"
        default: rawValue
        }
    }
}
