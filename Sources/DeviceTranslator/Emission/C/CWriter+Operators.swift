extension CWriter {
    func arithmetic(
        _ operation: ArithmeticOperator, _ type: DeviceType, _ left: String, _ right: String, _ overflow: Overflow
    ) -> String {
        guard let scalar = type.numeric else { preconditionFailure("Arithmetic needs numbers.") }
        if type.isVector {
            return lanewise(type) { arithmetic(operation, scalar, "\(left).x[k]", "\(right).x[k]", overflow) }
        }
        return arithmetic(operation, scalar, left, right, overflow)
    }

    private func arithmetic(
        _ operation: ArithmeticOperator, _ scalar: ScalarType, _ left: String, _ right: String, _ overflow: Overflow
    ) -> String {
        let name = CTypes.name(scalar)
        if scalar == .float || scalar == .double { return "(\(left) \(operation.rawValue) \(right))" }
        let function = "\(name)_\(operation.functionName)"
        switch overflow {
        case .none, .wraps: break
        case .traps(let site): check("\(function)_traps(\(left), \(right))", site)
        case .division(let zero, let least):
            if right.isLiteralAboveZero { break }
            check("\(right) == 0", zero)
            if let least { check("\(function)_traps(\(left), \(right))", least) }
        }
        return "\(function)(\(left), \(right))"
    }

    func bitwise(_ operation: BitwiseOperator, _ type: DeviceType, _ left: String, _ right: String) -> String {
        let function =
            switch operation {
            case .and: "and"
            case .or: "or"
            case .exclusiveOr: "xor"
            }
        let name = "\(CTypes.lane(type))_\(function)"
        return type.lanes == nil
            ? "\(name)(\(left), \(right))" : lanewise(type) { "\(name)(\(left).x[k], \(right).x[k])" }
    }

    func shift(
        _ operation: ShiftOperator, _ type: DeviceType, _ left: String, _ right: String, distance: DeviceType
    ) -> String {
        let name = CTypes.lane(type)
        switch operation {
        case .left, .right:
            let function = operation == .left ? "shl" : "shr"
            // Only the greatest amounts of the widest type are no Int; they shift everything out.
            let isWide = distance.numeric.map { !$0.isSigned && $0.bitWidth == 64 } ?? false
            func amount(_ text: String) -> String { isWide ? "rk_distance(\(text))" : "(rk_i64)\(text)" }
            return type.lanes == nil
                ? "\(name)_\(function)(\(left), \(amount(right)))"
                : lanewise(type) { "\(name)_\(function)(\(left).x[k], \(amount("\(right).x[k]")))" }
        case .maskingLeft, .maskingRight:
            let function = operation == .maskingLeft ? "shl_masked" : "shr_masked"
            return type.lanes == nil
                ? "\(name)_\(function)(\(left), (\(name))\(right))"
                : lanewise(type) { "\(name)_\(function)(\(left).x[k], \(right).x[k])" }
        }
    }

    func comparison(_ operation: ComparisonOperator, _ type: DeviceType, _ left: String, _ right: String) -> String {
        func text(_ left: String, _ right: String) -> String {
            type.laneScalar == .float16
                ? "(rk_f16_wide(\(left)) \(operation.rawValue) rk_f16_wide(\(right)))"
                : "(\(left) \(operation.rawValue) \(right))"
        }
        if type.lanes == nil { return text(left, right) }
        let mask = type.isMask ? type : type.comparisonResult
        return lanewise(mask) { "\(text("\(left).x[k]", "\(right).x[k]")) ? -1 : 0" }
    }

    func logical(_ operation: LogicalOperator, _ left: String, _ right: String) -> String {
        "(\(left) \(operation.rawValue) \(right))"
    }

    func prefix(_ operation: PrefixOperator, _ type: DeviceType, _ operand: String) -> String {
        let name = CTypes.lane(type)
        let function: String
        switch operation {
        case .negateChecked(let site):
            check("\(name)_neg_traps(\(operand))", site)
            function = "\(name)_neg"
        case .negateFloat: function = "\(name)_neg"
        case .complement: function = "\(name)_not"
        case .not:
            if type.lanes == nil { return "(!\(operand))" }
            function = "\(name)_not"
        }
        return type.lanes == nil ? "\(function)(\(operand))" : lanewise(type) { "\(function)(\(operand).x[k])" }
    }

    func ternary(_ condition: String, _ first: String, _ second: String) -> String {
        "(\(condition) ? \(first) : \(second))"
    }

    func splat(_ operand: String, _ type: DeviceType) -> String {
        lanewise(type) { type.isMask ? "\(operand) ? -1 : 0" : operand }
    }

    func vector(_ parts: [(text: String, type: DeviceType)], _ type: DeviceType) -> String {
        let name = out.temporary()
        declareUnset(name, type)
        var lane = 0
        for part in parts {
            if let lanes = part.type.lanes {
                for number in 0..<lanes { assign("\(name).x[\(lane + number)]", "\(part.text).x[\(number)]") }
                lane += lanes
            } else {
                assign("\(name).x[\(lane)]", type.isMask ? "\(part.text) ? -1 : 0" : part.text)
                lane += 1
            }
        }
        return name
    }

    func shuffle(_ operand: String, lanes: [Int], _ type: DeviceType) -> String {
        let name = out.temporary()
        declareUnset(name, type)
        for (number, lane) in lanes.enumerated() { assign("\(name).x[\(number)]", "\(operand).x[\(lane)]") }
        return name
    }

    func structure(_ fields: [(name: String, text: String)], _ type: DeviceType) -> String {
        let name = out.temporary()
        declareUnset(name, type)
        for field in fields { assign(self.field(name, field.name), field.text) }
        return name
    }

    func replacing(_ first: String, with second: String, where mask: String, _ type: DeviceType) -> String {
        lanewise(type) { "\(mask).x[k] ? \(second).x[k] : \(first).x[k]" }
    }

    func reduction(_ reduction: Reduction, _ operand: String, _ from: DeviceType, _ type: DeviceType) -> String {
        guard let lanes = from.lanes, let number = from.laneScalar else {
            preconditionFailure("Only vectors are folded.")
        }
        let pointwise = Self.pointwise(number)
        let name = out.temporary()
        let scalar = CTypes.lane(from)
        let lane = "\(operand).x[k]"
        let start: String
        let step: String
        switch reduction {
        case .min: (start, step) = ("\(operand).x[0]", "\(pointwise.minimum)(\(name), \(lane))")
        case .max: (start, step) = ("\(operand).x[0]", "\(pointwise.maximum)(\(name), \(lane))")
        case .sum:
            // As in the standard library, from minus zero on.
            start = CLiterals.float(-0.0, number)
            step = number == .float16 ? "rk_f16_add(\(name), \(lane))" : "\(name) + \(lane)"
        case .wrappedSum: (start, step) = ("0", "\(scalar)_add(\(name), \(lane))")
        case .any: (start, step) = ("0", "\(name) || \(lane) != 0")
        case .all: (start, step) = ("1", "\(name) && \(lane) != 0")
        }
        declare(name, type, start)
        eachLane(lanes) { assign(name, step) }
        return name
    }
}

extension String {
    /// Whether it is a literal by which division is always possible.
    fileprivate var isLiteralAboveZero: Bool {
        first != "0" && !isEmpty && (last == "u" ? dropLast() : self[...]).allSatisfy(\.isNumber)
    }
}

extension ArithmeticOperator {
    /// As the prelude and the checks on the processor name it.
    var functionName: String {
        switch self {
        case .add: "add"
        case .subtract: "sub"
        case .multiply: "mul"
        case .divide: "div"
        case .remainder: "rem"
        }
    }
}
