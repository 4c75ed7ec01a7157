import SwiftSyntax

extension BodyReader {
    /// `min`, `max`, `abs`, `pointwiseMin`, `pointwiseMax`: operands and result of one type.
    func readGeneric(_ call: FunctionCallExprSyntax, _ name: String, expecting: DeviceType?) throws -> Expression {
        let count = name == "abs" ? 1 : 2
        guard call.arguments.allSatisfy({ $0.label == nil }),
            call.arguments.count == count || (count == 2 && call.arguments.count > 2 && !name.hasPrefix("pointwise"))
        else {
            throw refuse(
                "'\(name)' takes \(count == 1 ? "one number" : "two numbers or more")", id: "device-arguments",
                at: call.calledExpression)
        }
        let operands = call.arguments.map(\.expression)
        let guesses = operands.map { guess($0) }
        guard let type = guesses.lazy.compactMap(\.type).first ?? expecting ?? standaloneType(common(guesses)) else {
            throw hidden(operands[guesses.firstIndex(of: .hidden) ?? 0])
        }
        let values = try operands.map { try read($0, expecting: type) }
        let isPointwise = name.hasPrefix("pointwise")
        guard isPointwise ? type.isVector : type.isScalar && type != .bool else {
            let remedies =
                type.isVector && count == 2
                ? [
                    Remedy(
                        "use 'pointwise\(name.capitalised)'",
                        .replace(call.calledExpression, with: "pointwise\(name.capitalised)"))
                ] : []
            throw refuse(
                "'\(name)' works on \(isPointwise ? "vectors" : "numbers"), and this is '\(type.swiftName)'",
                id: "device-operand", at: call.calledExpression, remedies)
        }
        if name == "abs" {
            guard type.numeric?.isSigned == true else {
                throw refuse(
                    "'abs' works on signed numbers, and this is '\(type.swiftName)'", id: "device-operand",
                    at: call.calledExpression)
            }
            let site = type.isInteger ? site(.overflow("abs"), at: call) : nil
            return make(.math(.abs, values, site: site), type, at: call)
        }
        guard let function = MathFunction(rawValue: name) else { throw Refused() }
        // `max(a, b, c)` is `max(max(a, b), c)`, as in the standard library.
        var result = values[0]
        for value in values.dropFirst() { result = make(.math(function, [result, value], site: nil), type, at: call) }
        return result
    }

    func readMaskQuestion(_ call: FunctionCallExprSyntax, _ name: String) throws -> Expression {
        let operand = try arguments(of: call, labelled: [nil])[0]
        let mask = try readStandalone(operand)
        guard mask.type.isMask else {
            throw refuse(
                "'\(name)' asks a mask, and this is '\(mask.type.swiftName)'", id: "device-operand", at: operand)
        }
        return make(.reduction(name == "any" ? .any : .all, mask), .bool, at: call)
    }

    // MARK: Functions of types

    /// How a function of swift-numerics or a static function of the standard library is called.
    private struct Shape {
        let function: MathFunction
        var labels: [String?] = [nil]

        /// Whether the second operand is an `Int`.
        var hasInteger = false
    }

    private static func shape(_ name: String, _ call: FunctionCallExprSyntax) -> Shape? {
        let labels = call.arguments.map { $0.label.map { plain($0) } }
        switch name {
        case "exp", "exp2", "exp10", "expMinusOne", "log2", "log10", "sin", "cos", "tan", "asin", "acos", "atan",
            "sinh",
            "cosh", "tanh", "asinh", "acosh", "atanh", "sqrt", "erf", "erfc", "gamma":
            return MathFunction(rawValue: name).map { Shape(function: $0) }
        case "log": return labels == ["onePlus"] ? Shape(function: .logOnePlus, labels: labels) : Shape(function: .log)
        case "atan2": return Shape(function: .atan2, labels: ["y", "x"])
        case "hypot": return Shape(function: .hypot, labels: [nil, nil])
        case "pow": return Shape(function: .pow, labels: [nil, nil])
        case "root": return Shape(function: .root, labels: [nil, nil], hasInteger: true)
        case "minimum": return Shape(function: .minimum, labels: [nil, nil])
        case "maximum": return Shape(function: .maximum, labels: [nil, nil])
        default: return nil
        }
    }

    func readStaticCall(
        _ call: FunctionCallExprSyntax, _ name: String, of scalar: ScalarType, at member: MemberAccessExprSyntax
    ) throws -> Expression {
        let type = DeviceType.scalar(scalar)
        guard scalar.isFloatingPoint, let shape = Self.shape(name, call) else {
            throw refuse(
                "device code knows no function '\(name)' of the type '\(scalar.swiftName)'", id: "device-member",
                at: member.declName)
        }
        let operands = try arguments(of: call, labelled: shape.labels)
        if name == "pow" {
            let base = try read(operands[0], expecting: type)
            // `pow` is overloaded on its exponent.
            switch guess(operands[1]) {
            case .known(.scalar(.int)):
                return make(
                    .math(.powInteger, [base, try read(operands[1], expecting: .int)], site: nil), type, at: call)
            case .integerLiteral:
                throw refuse(
                    "'pow' has an exponent that is '\(scalar.swiftName)' or 'Int'; say which, as in '\(operands[1].trimmedDescription) as Int'",
                    id: "device-literal", at: operands[1],
                    [Remedy("use 'Int'", .insert(" as Int", after: operands[1]))])
            default:
                return make(.math(.pow, [base, try read(operands[1], expecting: type)], site: nil), type, at: call)
            }
        }
        let values = try operands.enumerated().map { index, operand in
            try read(operand, expecting: shape.hasInteger && index == 1 ? .int : type)
        }
        return make(.math(shape.function, values, site: nil), type, at: call)
    }

    /// Functions that other modules have as global ones, with what they are in swift-numerics or the standard library.
    static let globalMath: [String: String] = [
        "exp": "exp", "exp2": "exp2", "exp10": "exp10", "expm1": "expMinusOne", "log": "log", "log2": "log2",
        "log10": "log10", "log1p": "log(onePlus:)", "sin": "sin", "cos": "cos", "tan": "tan", "asin": "asin",
        "acos": "acos",
        "atan": "atan", "atan2": "atan2", "sinh": "sinh", "cosh": "cosh", "tanh": "tanh", "asinh": "asinh",
        "acosh": "acosh", "atanh": "atanh", "pow": "pow", "sqrt": "sqrt", "hypot": "hypot", "erf": "erf",
        "erfc": "erfc",
        "tgamma": "gamma", "fma": "addingProduct", "floor": "rounded(.down)", "ceil": "rounded(.up)",
        "round": "rounded()", "trunc": "rounded(.towardZero)", "rint": "rounded(.toNearestOrEven)", "fabs": "magnitude",
        "fmin": "minimum", "fmax": "maximum", "fmod": "truncatingRemainder(dividingBy:)",
        "sinf": "sin", "cosf": "cos", "expf": "exp", "logf": "log", "powf": "pow", "sqrtf": "sqrt",
        "cbrt": "root(_:_:)",
    ]

    /// Refuses a global function of C, naming the one to use.
    func mathAdvice(_ call: FunctionCallExprSyntax, _ name: String, _ replacement: String) -> Refused {
        let scalar = call.arguments.first.flatMap { guess($0.expression).type }?.numeric
        if replacement.hasPrefix("rounded") || ["magnitude", "addingProduct"].contains(replacement)
            || replacement.hasPrefix("trunc")
        {
            var remedies: [Remedy] = []
            if call.arguments.count == 1, let argument = call.arguments.first {
                let text = argument.expression.trimmedDescription
                let isSimple = argument.expression.is(DeclReferenceExprSyntax.self)
                remedies = [
                    Remedy(
                        "use '\(replacement)'",
                        .replace(call, with: "\(isSimple ? text : "(\(text))").\(replacement)"))
                ]
            }
            return refuse(
                "'\(name)' is a function of the C library; use '.\(replacement)'", id: "device-math",
                at: call.calledExpression,
                remedies)
        }
        let isRenamed = ["log1p", "atan2", "cbrt"].contains(name)
        let type = scalar?.isFloatingPoint == true ? scalar : nil
        return refuse(
            "'\(name)' is a function of the C library; use '\(type?.swiftName ?? "Float").\(replacement)'",
            id: "device-math",
            at: call.calledExpression,
            isRenamed
                ? []
                : type.map {
                    [
                        Remedy(
                            "use '\($0.swiftName).\(replacement)'",
                            .replace(call.calledExpression, with: "\($0.swiftName).\(replacement)"))
                    ]
                } ?? [])
    }

    // MARK: Methods of values

    func readMethod(
        _ call: FunctionCallExprSyntax, _ name: String, on base: ExprSyntax, at member: MemberAccessExprSyntax,
        expecting: DeviceType?
    ) throws -> Expression {
        let kind = guess(base)
        // A literal in front of a dot has its default type, whatever is expected.
        guard let type = standaloneType(kind) else { throw hidden(base) }
        let value = try read(base, expecting: type)
        if type.isFloatingPoint, let result = try readFloatMethod(call, name, on: value, at: member) { return result }
        if type.isScalar, type.isInteger, let result = try readIntegerMethod(call, name, on: value, at: member) {
            return result
        }
        if type.isVector, let result = try readVectorMethod(call, name, on: value, at: member) { return result }
        if type.isStructure {
            throw refuse(
                "methods of '\(type.swiftName)' are not visible to device code; write a '@DeviceFunction' that takes the value",
                id: "device-method", at: member.declName)
        }
        if [
            "addingReportingOverflow", "subtractingReportingOverflow", "multipliedReportingOverflow",
            "dividedReportingOverflow",
        ]
        .contains(name) {
            throw refuse(
                "'\(name)' gives a pair, which device code does not have; compute with '&+', '&-' or '&*' and compare",
                id: "device-method", at: member.declName)
        }
        if name == "multipliedFullWidth" {
            throw refuse(
                "'multipliedFullWidth' gives a pair; use its half, as in 'a.multipliedFullWidth(by: b).high'",
                id: "device-method", at: member.declName)
        }
        throw refuse(
            "device code knows no function '\(name)' of '\(type.swiftName)'", id: "device-method", at: member.declName)
    }

    private func readFloatMethod(
        _ call: FunctionCallExprSyntax, _ name: String, on value: Expression, at member: MemberAccessExprSyntax
    ) throws -> Expression? {
        let type = value.type
        func math(_ function: MathFunction, _ operands: [Expression]) -> Expression {
            make(.math(function, operands, site: nil), type, at: member.declName)
        }
        switch name {
        case "squareRoot":
            _ = try arguments(of: call, labelled: [])
            return math(.squareRoot, [value])
        case "rounded":
            guard call.arguments.count <= 1, call.arguments.first?.label == nil else {
                _ = try arguments(of: call, labelled: [nil])
                return nil
            }
            guard let argument = call.arguments.first?.expression else {
                return math(.roundedToNearestOrAwayFromZero, [value])
            }
            guard let rule = argument.as(MemberAccessExprSyntax.self),
                let function = Self.roundings[rule.declName.baseName.text]
            else {
                throw refuse(
                    "the rounding rule must be written out, as in '.down'", id: "device-literal", at: argument)
            }
            return math(function, [value])
        case "addingProduct":
            let operands = try arguments(of: call, labelled: [nil, nil])
            let factors = try operands.map { try read($0, expecting: type) }
            return math(.addingProduct, [value] + factors)
        case "truncatingRemainder" where type.isScalar:
            let divisor = try read(arguments(of: call, labelled: ["dividingBy"])[0], expecting: type)
            return math(.truncatingRemainder, [value, divisor])
        case "remainder" where type.isScalar:
            let divisor = try read(arguments(of: call, labelled: ["dividingBy"])[0], expecting: type)
            return math(.remainder, [value, divisor])
        default: return nil
        }
    }

    private static let roundings: [String: MathFunction] = [
        "toNearestOrEven": .roundedToNearestOrEven, "toNearestOrAwayFromZero": .roundedToNearestOrAwayFromZero,
        "up": .roundedUp, "down": .roundedDown, "towardZero": .roundedTowardZero, "awayFromZero": .roundedAwayFromZero,
    ]

    private func readIntegerMethod(
        _ call: FunctionCallExprSyntax, _ name: String, on value: Expression, at member: MemberAccessExprSyntax
    ) throws -> Expression? {
        switch name {
        case "signum":
            _ = try arguments(of: call, labelled: [])
            return make(.math(.signum, [value], site: nil), value.type, at: member.declName)
        case "isMultiple":
            let other = try read(arguments(of: call, labelled: ["of"])[0], expecting: value.type)
            return make(.math(.isMultiple, [value, other], site: nil), .bool, at: member.declName)
        default: return nil
        }
    }

    private func readVectorMethod(
        _ call: FunctionCallExprSyntax, _ name: String, on value: Expression, at member: MemberAccessExprSyntax
    ) throws -> Expression? {
        guard case .vector(let scalar, _) = value.type else { return nil }
        let lane = DeviceType.scalar(scalar)
        switch name {
        case "min", "max":
            _ = try arguments(of: call, labelled: [])
            return make(.reduction(name == "min" ? .min : .max, value), lane, at: member.declName)
        case "sum":
            _ = try arguments(of: call, labelled: [])
            guard scalar.isFloatingPoint else {
                throw refuse(
                    "vectors of integers have 'wrappedSum()'", id: "device-method", at: member.declName,
                    [Remedy("use 'wrappedSum'", .replace(member.declName, with: "wrappedSum"))])
            }
            return make(.reduction(.sum, value), lane, at: member.declName)
        case "wrappedSum":
            _ = try arguments(of: call, labelled: [])
            guard scalar.isInteger else {
                throw refuse(
                    "vectors of floating-point numbers have 'sum()'", id: "device-method", at: member.declName,
                    [Remedy("use 'sum'", .replace(member.declName, with: "sum"))])
            }
            return make(.reduction(.wrappedSum, value), lane, at: member.declName)
        case "replacing":
            let operands = try arguments(of: call, labelled: ["with", "where"])
            let other = try laneValue(operands[0], value.type)
            let mask = try read(operands[1], expecting: value.type.comparisonResult)
            return make(.replacing(value, with: other, where: mask), value.type, at: member.declName)
        case "clamped":
            let operands = try arguments(of: call, labelled: ["lowerBound", "upperBound"])
            let lower = try read(operands[0], expecting: value.type)
            let upper = try read(operands[1], expecting: value.type)
            return make(.math(.clamped, [value, lower, upper], site: nil), value.type, at: member.declName)
        default: return nil
        }
    }

    /// A vector, or a scalar for all its lanes.
    private func laneValue(_ expression: ExprSyntax, _ vector: DeviceType) throws -> Expression {
        guard case .vector(let scalar, _) = vector else { return try read(expression, expecting: vector) }
        switch guess(expression) {
        case .known(let type) where type == vector: return try read(expression, expecting: vector)
        case .hidden: throw hidden(expression)
        default: return make(.splat(try read(expression, expecting: .scalar(scalar))), vector, at: expression)
        }
    }
}

extension String {
    /// The word with a capital letter.
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
