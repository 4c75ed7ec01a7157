import SwiftSyntax

extension BodyReader {
    /// Reads an expression, which must have the expected type if there is one.
    func read(_ expression: ExprSyntax, expecting: DeviceType?) throws -> Expression {
        let result = try readFreely(expression, expecting: expecting)
        if let expecting, result.type != expecting { throw mismatch(expression, result.type, expecting) }
        return result
    }

    /// Reads an expression of whatever type it has by itself; literals get their default types.
    func readStandalone(_ expression: ExprSyntax) throws -> Expression {
        try read(expression, expecting: standaloneType(guess(expression)))
    }

    func mismatch(_ expression: ExprSyntax, _ type: DeviceType, _ expected: DeviceType) -> Refused {
        var remedies: [Remedy] = []
        if case .scalar(let from) = type, case .scalar(let to) = expected, from != .bool, to != .bool {
            remedies = [Remedy("convert it to '\(to.swiftName)'", Edit.wrap(expression, "\(to.swiftName)(", ")"))]
        }
        if case .vector(let scalar, _) = expected, type == .scalar(scalar) {
            remedies = [
                Remedy(
                    "repeat it in every lane", Edit.wrap(expression, "\(expected.swiftName)(repeating: ", ")"))
            ]
        }
        return refuse(
            "this is '\(type.swiftName)', and '\(expected.swiftName)' is needed here; nothing converts by itself",
            id: "device-type-mismatch", at: expression, remedies)
    }

    private func readFreely(_ expression: ExprSyntax, expecting: DeviceType?) throws -> Expression {
        switch expression.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr(let literal):
            return try readInteger(literal, isNegative: false, expecting, at: literal)
        case .floatLiteralExpr(let literal): return try readFloat(literal, isNegative: false, expecting, at: literal)
        case .booleanLiteralExpr(let literal):
            return make(.boolean(literal.literal.tokenKind == .keyword(.true)), .bool, at: literal)
        case .declReferenceExpr(let reference): return try readName(reference)
        case .tupleExpr(let tuple):
            guard tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil else {
                throw refuse("device code has no tuples; use a '@DeviceStruct'", id: "device-tuple", at: tuple)
            }
            return try read(only.expression, expecting: expecting)
        case .infixOperatorExpr(let infix): return try read(infix, expecting: expecting)
        case .prefixOperatorExpr(let prefix): return try read(prefix, expecting: expecting)
        case .ternaryExpr(let ternary): return try readTernary(ternary, expecting: expecting)
        case .asExpr(let ascription): return try readAscription(ascription)
        case .memberAccessExpr(let member): return try readMember(member, expecting: expecting)
        case .subscriptCallExpr: return try readLoad(expression)
        case .functionCallExpr(let call): return try readCall(call, expecting: expecting)
        default: throw unknownExpression(expression)
        }
    }

    // MARK: Literals

    func readInteger(
        _ literal: IntegerLiteralExprSyntax, isNegative: Bool, _ expecting: DeviceType?, at node: some SyntaxProtocol
    ) throws -> Expression {
        let text = literal.literal.text
        let type = expecting ?? .int
        guard case .scalar(let scalar) = type, scalar != .bool else { throw literalMismatch(type, at: node) }
        guard let magnitude = UInt64(integerLiteral: text) else {
            throw refuse("the literal has more than 64 bits", id: "device-literal-range", at: node)
        }
        if scalar.isFloatingPoint {
            return try makeFloat(text: text, isNegative: isNegative, integer: magnitude, scalar, at: node)
        }
        let value = IntegerValue(isNegative: isNegative, magnitude: magnitude)
        guard scalar.holds(value) else {
            throw refuse(
                "\(value) does not fit in '\(scalar.swiftName)'", id: "device-literal-range", at: node)
        }
        return make(.integer(value), type, at: node)
    }

    func readFloat(
        _ literal: FloatLiteralExprSyntax, isNegative: Bool, _ expecting: DeviceType?, at node: some SyntaxProtocol
    ) throws -> Expression {
        let type = expecting ?? .scalar(.double)
        guard case .scalar(let scalar) = type, scalar != .bool else { throw literalMismatch(type, at: node) }
        guard scalar.isFloatingPoint else {
            throw refuse(
                "the literal \(literal.literal.text) is no '\(scalar.swiftName)'; write it without a fraction, or convert",
                id: "device-literal", at: node)
        }
        return try makeFloat(text: literal.literal.text, isNegative: isNegative, integer: nil, scalar, at: node)
    }

    private func makeFloat(
        text: String, isNegative: Bool, integer: UInt64?, _ scalar: ScalarType, at node: some SyntaxProtocol
    ) throws -> Expression {
        let digits = text.filter { $0 != "_" }
        let value: Double? =
            switch scalar {
            case .double: integer.map { Double($0) } ?? Double(digits)
            case .float: (integer.map { Float($0) } ?? Float(digits)).map { Double($0) }
            default: halfPrecision(digits, integer)
            }
        guard let value, value.isFinite else {
            throw refuse("\(text) does not fit in '\(scalar.swiftName)'", id: "device-literal-range", at: node)
        }
        return make(.float(isNegative ? -value : value), .scalar(scalar), at: node)
    }

    private func halfPrecision(_ digits: String, _ integer: UInt64?) -> Double? {
        #if os(macOS) && arch(x86_64)
            // There is no Float16 on this host: the value is rounded by hand to 11 significant bits (fewer below the normal range).
            guard let exact = integer.map({ Double($0) }) ?? Double(digits) else { return nil }
            guard exact != 0 else { return exact }
            let unit =
                exact.exponent < -14 ? 0x1p-24 : Double(sign: .plus, exponent: exact.exponent - 10, significand: 1)
            let rounded = (exact / unit).rounded(.toNearestOrEven) * unit
            return rounded > 65504 ? .infinity : rounded
        #else
            return (integer.map { Float16($0) } ?? Float16(digits)).map { Double($0) }
        #endif
    }

    /// `-5` is one literal, which matters at the least number of a type.
    func readNegativeLiteral(_ prefix: PrefixOperatorExprSyntax, expecting: DeviceType?) throws -> Expression? {
        if let literal = prefix.expression.as(IntegerLiteralExprSyntax.self) {
            return try readInteger(literal, isNegative: true, expecting, at: prefix)
        }
        if let literal = prefix.expression.as(FloatLiteralExprSyntax.self) {
            return try readFloat(literal, isNegative: true, expecting, at: prefix)
        }
        return nil
    }

    private func literalMismatch(_ type: DeviceType, at node: some SyntaxProtocol) -> Refused {
        guard case .vector = type else {
            return refuse("a number is no '\(type.swiftName)'", id: "device-literal", at: node)
        }
        return refuse(
            "a number is no '\(type.swiftName)'", id: "device-literal", at: node,
            [Remedy("repeat it in every lane", Edit.wrap(node, "\(type.swiftName)(repeating: ", ")"))])
    }

    // MARK: Names

    private func readName(_ reference: DeclReferenceExprSyntax) throws -> Expression {
        let variable = try variable(reference)
        switch variable.type {
        case .span, .mutableSpan, .array, .groupArray:
            throw refuse(
                "'\(variable.name)' is no single value; use an element, as in '\(variable.name)[i]', or its 'count'",
                id: "device-whole-span", at: reference)
        default:
            noteAccess(.variable(variable), writes: false, at: reference)
            return make(.load(.variable(variable)), variable.type, at: reference)
        }
    }

    /// The variable that a name stands for.
    func variable(_ reference: DeclReferenceExprSyntax) throws -> Variable {
        let name = plain(reference.baseName)
        guard reference.argumentNames == nil else {
            throw refuse(
                "device code has no function values; call '\(name)' directly", id: "device-function-value",
                at: reference)
        }
        switch lookUp(name) {
        case .variable(let variable): return variable
        case .refused: throw Refused()
        case .context:
            throw refuse(
                "the context is no value; use its members, or pass it on as 'in: \(name)'", id: "device-context",
                at: reference)
        case .function, .currentFunction:
            throw refuse(
                "device code has no function values; call '\(name)' directly", id: "device-function-value",
                at: reference)
        case .exchange:
            throw refuse(
                "'\(name)' is a pair; use '\(name).exchanged' or '\(name).original'", id: "device-tuple", at: reference)
        case nil: throw unknownName(name, at: reference)
        }
    }

    func unknownName(_ name: String, at node: some SyntaxProtocol) -> Refused {
        switch name {
        case "self":
            refuse(
                "a device has no 'self'; pass what the code needs as a parameter", id: "device-unknown-name", at: node)
        case "_": refuse("'_' has no value", id: "device-unknown-name", at: node)
        default:
            refuse(
                "'\(name)' is not known to device code, which sees its parameters and its own constants and variables; pass it as a parameter",
                id: "device-unknown-name", at: node)
        }
    }

    // MARK: Choices and types

    private func readTernary(_ ternary: TernaryExprSyntax, expecting: DeviceType?) throws -> Expression {
        let condition = try read(ternary.condition, expecting: .bool)
        let guesses = (guess(ternary.thenExpression), guess(ternary.elseExpression))
        guard
            let type = expecting ?? guesses.0.type ?? guesses.1.type ?? standaloneType(common([guesses.0, guesses.1]))
        else { throw hidden(guesses.0 == .hidden ? ternary.thenExpression : ternary.elseExpression) }
        let first = try read(ternary.thenExpression, expecting: type)
        let second = try read(ternary.elseExpression, expecting: type)
        return make(.ternary(condition, first, second), type, at: ternary.questionMark)
    }

    private func readAscription(_ ascription: AsExprSyntax) throws -> Expression {
        if let mark = ascription.questionOrExclamationMark {
            throw refuse(
                "device code has no casts; 'as' without '\(mark.text)' says a type, 'T(…)' converts", id: "device-cast",
                at: mark)
        }
        let type = try type(ascription.type)
        return try read(ascription.expression, expecting: type)
    }

    func unknownExpression(_ expression: ExprSyntax) -> Refused {
        let (reason, id): (String, String) =
            switch expression.as(ExprSyntaxEnum.self) {
            case .stringLiteralExpr, .simpleStringLiteralExpr: ("device code has no strings", "device-string")
            case .regexLiteralExpr: ("device code has no regular expressions", "device-string")
            case .nilLiteralExpr: ("device code has no optionals, so no 'nil'", "device-optional")
            case .optionalChainingExpr: ("device code has no optionals, so no '?'", "device-optional")
            case .forceUnwrapExpr: ("device code has no optionals, so nothing to unwrap with '!'", "device-optional")
            case .arrayExpr:
                (
                    "a list in brackets can only be the first value of a local array, as in 'var a: [3 of Float] = [1, 2, 3]'; vectors are written 'SIMD3<Float>(1, 2, 3)'",
                    "device-array"
                )
            case .dictionaryExpr: ("device code has no dictionaries", "device-array")
            case .closureExpr: ("device code has no closures; write a local function", "device-closure")
            case .tryExpr: ("device code throws nothing, so there is nothing to 'try'", "device-throws")
            case .awaitExpr: ("device code waits for nothing, so there is nothing to 'await'", "device-async")
            case .isExpr: ("device code knows every type, so there is nothing to ask with 'is'", "device-cast")
            case .keyPathExpr: ("device code has no key paths", "device-key-path")
            case .superExpr: ("device code has no classes, so no 'super'", "device-class")
            case .macroExpansionExpr: ("device code has no macros", "device-macro")
            case .ifExpr, .switchExpr:
                (
                    "'if' and 'switch' give values only behind '=' of a declaration or assignment and behind 'return'",
                    "device-expression"
                )
            case .inOutExpr: ("'&' stands only in front of an argument for an 'inout' parameter", "device-inout")
            case .postfixOperatorExpr(let postfix):
                ("the operator '\(postfix.operator.text)' has no meaning on a device", "device-operator")
            case .discardAssignmentExpr: ("'_' has no value", "device-unknown-name")
            case .genericSpecializationExpr:
                ("device code has no generic functions and types of its own", "device-generic")
            case .unsafeExpr: ("device code has nothing unsafe to mark", "device-expression")
            case .consumeExpr, .copyExpr, .borrowExpr:
                ("device code has plain values; leave out the ownership operator", "device-expression")
            case .missingExpr: ("an expression is missing", "device-expression")
            default:
                (
                    "'\(expression.trimmedDescription)' is an expression that device code does not have",
                    "device-expression"
                )
            }
        return refuse(reason, id: id, at: expression)
    }
}

extension ScalarType {
    /// Whether an integer type has this value.
    func holds(_ value: IntegerValue) -> Bool {
        let bits = isSigned ? bitWidth - 1 : bitWidth
        let limit = bits == 64 ? UInt64.max : (1 << UInt64(bits)) - 1
        return value.isNegative ? isSigned && value.magnitude <= limit + 1 : value.magnitude <= limit
    }
}
