extension SwiftWriter {
    func arithmetic(
        _ operation: ArithmeticOperator, _ type: DeviceType, _ left: String, _ right: String, _ overflow: Overflow
    ) -> String {
        switch overflow {
        case .none: return "\(left) \(operation.rawValue) \(right)"
        case .wraps: return "\(left) &\(operation.rawValue) \(right)"
        case .traps(let site): return "try _Checks.\(operation.checkName)(\(left), \(right), \(site))"
        case .division(let zero, let least):
            func divided(_ left: String, _ right: String) -> String {
                "try _Checks.\(operation.checkName)(\(left), \(right), zero: \(zero), overflow: \(least ?? zero))"
            }
            return type.lanes == nil
                ? divided(left, right) : lanewise(type) { divided("\(left)[\($0)]", "\(right)[\($0)]") }
        }
    }

    func bitwise(_ operation: BitwiseOperator, _ type: DeviceType, _ left: String, _ right: String) -> String {
        "\(left) \(type.isMask ? "." : "")\(operation.rawValue) \(right)"
    }

    func shift(
        _ operation: ShiftOperator, _ type: DeviceType, _ left: String, _ right: String, distance: DeviceType
    ) -> String {
        "\(left) \(operation.rawValue) \(right)"
    }

    func comparison(_ operation: ComparisonOperator, _ type: DeviceType, _ left: String, _ right: String) -> String {
        if operation == .less, boundsItem(left, right) { return "_Checks.isItem(\(left), below: \(right))" }
        return "\(left) \(type.lanes == nil ? "" : ".")\(operation.rawValue) \(right)"
    }

    func logical(_ operation: LogicalOperator, _ left: String, _ right: String) -> String {
        "(\(left) \(operation.rawValue) \(right))"
    }

    func prefix(_ operation: PrefixOperator, _ type: DeviceType, _ operand: String) -> String {
        switch operation {
        case .negateChecked(let site): "try _Checks.negate(\(operand), \(site))"
        case .negateFloat: "-\(operand)"
        case .complement: "~\(operand)"
        case .not: type.lanes == nil ? "!\(operand)" : ".!\(operand)"
        }
    }

    func ternary(_ condition: String, _ first: String, _ second: String) -> String {
        "\(condition) ? \(first) : \(second)"
    }

    func splat(_ operand: String, _ type: DeviceType) -> String { "\(type.swiftName)(repeating: \(operand))" }

    func vector(_ parts: [(text: String, type: DeviceType)], _ type: DeviceType) -> String {
        let texts = parts.map(\.text)
        if parts.allSatisfy({ $0.type.isScalar }), !type.isMask {
            return "\(type.swiftName)(\(texts.joined(separator: ", ")))"
        }
        if parts.count == 2, parts.allSatisfy({ $0.type.isVector }) {
            return "\(type.swiftName)(lowHalf: \(texts[0]), highHalf: \(texts[1]))"
        }
        let name = out.temporary()
        out.add("var \(name) = \(type.swiftName)()")
        var lane = 0
        for part in parts {
            for number in 0..<(part.type.lanes ?? 1) {
                out.add("\(name)[\(lane)] = \(part.text)\(part.type.lanes == nil ? "" : "[\(number)]")")
                lane += 1
            }
        }
        return name
    }

    func shuffle(_ operand: String, lanes: [Int], _ type: DeviceType) -> String {
        let name = out.temporary()
        out.add("var \(name) = \(type.swiftName)()")
        for (number, lane) in lanes.enumerated() { out.add("\(name)[\(number)] = \(operand)[\(lane)]") }
        return name
    }

    func structure(_ fields: [(name: String, text: String)], _ type: DeviceType) -> String {
        "\(type.swiftName).deviceMemberwise(\(fields.map { "\(Self.label($0.name)): \($0.text)" }.joined(separator: ", ")))"
    }

    /// A name before a colon, where few words are not names.
    private static func label(_ name: String) -> String {
        ["inout", "var", "let"].contains(name) ? "`\(name)`" : name
    }

    func replacing(_ first: String, with second: String, where mask: String, _ type: DeviceType) -> String {
        "\(first).replacing(with: \(second), where: \(mask))"
    }

    func reduction(_ reduction: Reduction, _ operand: String, _ from: DeviceType, _ type: DeviceType) -> String {
        switch reduction {
        case .any, .all: "\(reduction.rawValue)(\(operand))"
        default: "\(operand).\(reduction.rawValue)()"
        }
    }

    func conversion(_ conversion: Conversion, _ operand: String, from: DeviceType, to: DeviceType) -> String {
        guard let source = from.numeric, let target = to.numeric else { preconditionFailure("Numbers convert.") }
        let isScalar = to.lanes == nil
        switch conversion {
        case .widening, .toFloat: return "\(to.swiftName)(\(operand))"
        case .truncating:
            // The standard library has this for vectors by the label of scalars as well.
            return "\(to.swiftName)(truncatingIfNeeded: \(operand))"
        case .clamping: return "\(to.swiftName)(clamping: \(operand))"
        case .bitPattern:
            if !isScalar { return "unsafe unsafeBitCast(\(operand), to: \(to.swiftName).self)" }
            return from.isFloatingPoint ? "\(operand).bitPattern" : "\(to.swiftName)(bitPattern: \(operand))"
        case .trapping(let site), .trappingLanes(let site):
            return isScalar
                ? trapping(operand, from: source, to: target, site)
                : lanewise(to) { trapping("\(operand)[\($0)]", from: source, to: target, site) }
        }
    }

    private func trapping(_ operand: String, from: ScalarType, to: ScalarType, _ site: TrapSiteID) -> String {
        let target = to.swiftName
        if !from.isFloatingPoint { return "try _Checks.convert(\(operand), to: \(target).self, \(site))" }
        let source = from == .double ? "Double" : "Float"
        let value = from == .float16 ? "Float(\(operand))" : operand
        // What lies between these is a number of the type when it is rounded towards zero.
        let bits = to.isSigned ? to.bitWidth - 1 : to.bitWidth
        let upper = "0x1p\(bits) as \(source)"
        let lower: String
        if !to.isSigned {
            lower = "> (-1 as \(source))"
        } else if bits < (from == .double ? 53 : 24) {
            lower = "> (-\((1 << bits) + 1) as \(source))"
        } else {
            lower = ">= (-0x1p\(bits) as \(source))"
        }
        return
            "try _Checks.fits(\(value) \(lower) && \(value) < (\(upper)), \(site)) ? \(target)(\(operand)) : 0"
    }
}

extension ArithmeticOperator {
    /// As `DeviceCheckMode` names it.
    fileprivate var checkName: String {
        switch self {
        case .add: "add"
        case .subtract: "subtract"
        case .multiply: "multiply"
        case .divide: "divide"
        case .remainder: "remainder"
        }
    }
}
