extension SwiftWriter {
    func math(
        _ function: MathFunction, _ operands: [String], _ types: [DeviceType], _ type: DeviceType, site: TrapSiteID?
    ) -> String {
        let first = operands[0]
        let arguments = operands.joined(separator: ", ")
        func method(_ label: String = "") -> String { "\(first).\(function.rawValue)(\(label)\(operands[1]))" }
        func rounded(_ rule: String) -> String { "\(first).rounded(.\(rule))" }
        /// A static function of swift-numerics, or of the standard library.
        func numeric(_ name: String, _ arguments: String) -> String {
            "\(types[0].swiftName).\(name)(\(arguments))"
        }
        switch function {
        case .min, .max, .pointwiseMin, .pointwiseMax: return "Swift.\(function.rawValue)(\(arguments))"
        case .clamped: return "\(first).clamped(lowerBound: \(operands[1]), upperBound: \(operands[2]))"
        case .abs:
            if types[0].isInteger, let site { return "try _Checks.absolute(\(first), \(site))" }
            return types[0].lanes == nil ? "Swift.abs(\(first))" : lanewise(type) { "Swift.abs(\(first)[\($0)])" }
        case .magnitude:
            return types[0].lanes == nil ? "\(first).magnitude" : lanewise(type) { "\(first)[\($0)].magnitude" }
        case .signum: return "\(first).signum()"
        case .leadingZeroBitCount, .trailingZeroBitCount, .nonzeroBitCount, .byteSwapped:
            return "\(first).\(function.rawValue)"
        case .multipliedHigh: return "\(first).multipliedFullWidth(by: \(operands[1])).high"
        case .isMultiple: return method("of: ")
        case .squareRoot: return "\(first).squareRoot()"
        case .addingProduct:
            // Rounded once everywhere; Swift's own rounds twice where the processor has no arithmetic of 16 bits.
            func once(_ texts: [String]) -> String {
                "Float16(Double(\(texts[0])).addingProduct(Double(\(texts[1])), Double(\(texts[2]))))"
            }
            if types[0].laneScalar == .float16 {
                return types[0].lanes == nil
                    ? once(operands) : lanewise(type) { k in once(operands.map { "\($0)[\(k)]" }) }
            }
            return "\(first).addingProduct(\(operands[1]), \(operands[2]))"
        case .roundedToNearestOrEven: return rounded("toNearestOrEven")
        case .roundedToNearestOrAwayFromZero: return rounded("toNearestOrAwayFromZero")
        case .roundedUp: return rounded("up")
        case .roundedDown: return rounded("down")
        case .roundedTowardZero: return rounded("towardZero")
        case .roundedAwayFromZero: return rounded("awayFromZero")
        case .truncatingRemainder, .remainder: return method("dividingBy: ")
        case .isNaN, .isInfinite, .isFinite, .isZero, .isNormal, .isSubnormal:
            return "\(first).\(function.rawValue)"
        case .isSignMinus: return "\(first).sign == .minus"
        case .logOnePlus: return numeric("log", "onePlus: \(first)")
        case .atan2: return numeric("atan2", "y: \(first), x: \(operands[1])")
        case .powInteger: return numeric("pow", arguments)
        default: return numeric(function.rawValue, arguments)
        }
    }
}
