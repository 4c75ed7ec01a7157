import SwiftSyntax

/// What can be said about the type of an expression by looking at its syntax alone.
enum InferredType: Equatable {
    /// The expression has this type, whatever the declarations around it are.
    case proven(String)

    /// The expression most likely has this type, but a macro cannot know: a function or a failable initialiser looks the same.
    case likely(String)

    /// Nothing can be said.
    case unknown

    init(of expression: ExprSyntax) {
        if let literal = Self.literalType(of: expression) {
            self = .proven(literal)
        } else if let cast = Self.castType(of: expression) {
            self = .proven(cast)
        } else if let call = expression.as(FunctionCallExprSyntax.self) {
            self = Self.type(ofCall: call)
        } else if let member = expression.as(MemberAccessExprSyntax.self) {
            self = Self.type(ofMember: member)
        } else {
            self = .unknown
        }
    }
}

// MARK: - Literals

extension InferredType {
    /// The default type of a literal, or of an operation on literals that has the type of its operands.
    private static func literalType(of expression: ExprSyntax) -> String? {
        if expression.is(IntegerLiteralExprSyntax.self) { return "Int" }
        if expression.is(FloatLiteralExprSyntax.self) { return "Double" }
        if expression.is(BooleanLiteralExprSyntax.self) { return "Bool" }
        if expression.is(StringLiteralExprSyntax.self) { return "String" }
        if let signed = expression.as(PrefixOperatorExprSyntax.self), ["-", "+"].contains(signed.operator.text) {
            let type = literalType(of: signed.expression)
            return type == "Int" || type == "Double" ? type : nil
        }
        if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1,
            let element = tuple.elements.first
        {
            return literalType(of: element.expression)
        }
        if let array = expression.as(ArrayExprSyntax.self) {
            return commonLiteralType(of: array.elements.map(\.expression)).map { "[\($0)]" }
        }
        if let dictionary = expression.as(DictionaryExprSyntax.self),
            let elements = dictionary.content.as(DictionaryElementListSyntax.self),
            let key = commonLiteralType(of: elements.map(\.key)),
            let value = commonLiteralType(of: elements.map(\.value))
        {
            return "[\(key): \(value)]"
        }
        if let sequence = expression.as(SequenceExprSyntax.self) {
            return arithmeticType(of: Array(sequence.elements))
        }
        return nil
    }

    /// The one type that all of these literals take when they stand together, as in an array.
    private static func commonLiteralType(of expressions: [ExprSyntax]) -> String? {
        guard !expressions.isEmpty else { return nil }
        var types: Set<String> = []
        for expression in expressions {
            guard let type = literalType(of: expression) else { return nil }
            types.insert(type)
        }
        if types == ["Int", "Double"] { return "Double" }
        return types.count == 1 ? types.first : nil
    }

    /// The type of an unfolded operation such as `60 * 60` whose operands are all literals.
    private static func arithmeticType(of elements: [ExprSyntax]) -> String? {
        var operands: [ExprSyntax] = []
        var operators: Set<String> = []
        for (index, element) in elements.enumerated() {
            if index.isMultiple(of: 2) {
                operands.append(element)
            } else if let binary = element.as(BinaryOperatorExprSyntax.self) {
                operators.insert(binary.operator.text)
            } else {
                return nil
            }
        }
        guard let type = commonLiteralType(of: operands) else { return nil }
        let allowed: Set<String> =
            switch type {
            case "Int": ["+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>"]
            case "Double": ["+", "-", "*", "/"]
            case "String": ["+"]
            default: []
            }
        return operators.isSubset(of: allowed) ? type : nil
    }
}

// MARK: - Casts, calls and members

extension InferredType {
    /// Types whose members of any kind that a property would start from have the type itself.
    private static let standardTypes: Set<String> = ["MessageID", "MessagePriority"]

    /// Numeric types of the standard library: converting a number literal to them never gives an optional.
    private static let numericTypes: Set<String> = [
        "Int", "Int8", "Int16", "Int32", "Int64", "Int128",
        "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "UInt128",
        "Float", "Double",
    ]

    /// The `T` of `expression as T`.
    private static func castType(of expression: ExprSyntax) -> String? {
        guard let sequence = expression.as(SequenceExprSyntax.self) else { return nil }
        let elements = Array(sequence.elements)
        guard elements.count >= 3,
            let cast = elements[elements.count - 2].as(UnresolvedAsExprSyntax.self),
            cast.questionOrExclamationMark == nil
        else { return nil }
        return elements.last?.as(TypeExprSyntax.self)?.type.trimmedDescription
    }

    private static func type(ofCall call: FunctionCallExprSyntax) -> InferredType {
        let callee = call.calledExpression
        let text = callee.trimmedDescription
        if callee.is(ArrayExprSyntax.self) || callee.is(DictionaryExprSyntax.self) {
            // `[Int]()`: an array that is called can only be a type.
            return .proven(text)
        }
        if let generic = callee.as(GenericSpecializationExprSyntax.self) {
            let isCollection = ["Array", "Dictionary", "Set"].contains(generic.expression.trimmedDescription)
            return isCollection ? .proven(text) : .likely(text)
        }
        if callee.is(DeclReferenceExprSyntax.self), looksLikeType(text) {
            if standardTypes.contains(text), call.arguments.isEmpty { return .proven(text) }
            if numericTypes.contains(text), call.arguments.count == 1,
                let argument = call.arguments.first, argument.label == nil,
                let literal = literalType(of: argument.expression), literal == "Int" || literal == "Double"
            {
                return .proven(text)
            }
            return .likely(text)
        }
        if let member = callee.as(MemberAccessExprSyntax.self) {
            let name = member.declName.baseName.text
            if looksLikeType(name), member.base != nil { return .likely(text) }
            if case .proven(let type) = type(ofMember: member) { return .likely(type) }
            return type(ofMember: member)
        }
        return .unknown
    }

    private static func type(ofMember member: MemberAccessExprSyntax) -> InferredType {
        guard let base = member.base, base.is(DeclReferenceExprSyntax.self) || base.is(MemberAccessExprSyntax.self)
        else { return .unknown }
        let text = base.trimmedDescription
        let last = base.as(MemberAccessExprSyntax.self)?.declName.baseName.text ?? text
        guard looksLikeType(last) else { return .unknown }
        return standardTypes.contains(last) ? .proven(text) : .likely(text)
    }

    /// Whether a name is spelt as types are, with a capital.
    private static func looksLikeType(_ name: String) -> Bool {
        name.first?.isUppercase == true
    }
}
