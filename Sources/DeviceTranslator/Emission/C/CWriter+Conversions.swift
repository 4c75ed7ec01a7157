extension CWriter {
    func conversion(_ conversion: Conversion, _ operand: String, from: DeviceType, to: DeviceType) -> String {
        guard let source = from.numeric, let target = to.numeric else { preconditionFailure("Numbers convert.") }
        return to.lanes == nil
            ? self.conversion(conversion, operand, from: source, to: target)
            : lanewise(to) { self.conversion(conversion, "\(operand).x[k]", from: source, to: target) }
    }

    private func conversion(
        _ conversion: Conversion, _ operand: String, from: ScalarType, to: ScalarType
    ) -> String {
        let target = CTypes.name(to)
        let kind = from.isSigned ? "s" : "u"
        switch conversion {
        case .widening, .truncating: return "(\(target))\(operand)"
        case .clamping: return "\(target)_clamped_\(kind)(\(operand))"
        case .trapping(let site), .trappingLanes(let site):
            switch from {
            case .float16:
                check("\(target)_misfit_f32(rk_f16_wide(\(operand)))", site)
                return "\(target)_from_f32(rk_f16_wide(\(operand)))"
            case .float, .double:
                let source = from == .float ? "f32" : "f64"
                check("\(target)_misfit_\(source)(\(operand))", site)
                return "\(target)_from_\(source)(\(operand))"
            default:
                check("\(target)_misfit_\(kind)(\(operand))", site)
                return "(\(target))\(operand)"
            }
        case .toFloat:
            switch (from, to) {
            case (.float16, .float16): return operand
            case (.float16, .float): return "rk_f16_wide(\(operand))"
            case (.float16, _): return "(rk_f64)rk_f16_wide(\(operand))"
            case (.double, .float16): return "rk_f16_of_f64(\(operand))"
            // Whatever a float rounds is too large for 16 bits anyway.
            case (_, .float16): return "rk_f16_of_f32((rk_f32)\(operand))"
            default: return "(\(target))\(operand)"
            }
        case .bitPattern:
            return from.isFloatingPoint ? "\(CTypes.name(from))_bits(\(operand))" : "\(target)_of_bits(\(operand))"
        }
    }
}
