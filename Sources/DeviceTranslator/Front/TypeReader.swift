import SwiftSyntax

/// Reads types of the closed set from their syntax.
enum TypeReader {
    /// What a type's syntax stands for.
    enum Meaning {
        case type(DeviceType)

        /// Nothing that device code can have, with the reason and possibly a spelling that would do.
        case refused(String, replacement: String? = nil)
    }

    static func meaning(of syntax: TypeSyntax) -> Meaning {
        if let attributed = syntax.as(AttributedTypeSyntax.self) {
            return .refused("'\(attributed.trimmedDescription)' has no meaning on a device; write the plain type")
        }
        if let inline = syntax.as(InlineArrayTypeSyntax.self) {
            return array(count: inline.count.argument, element: inline.element.argument, of: syntax)
        }
        if let tuple = syntax.as(TupleTypeSyntax.self) {
            if tuple.elements.isEmpty { return .type(.void) }
            if tuple.elements.count == 1, let only = tuple.elements.first, only.firstName == nil {
                return meaning(of: only.type)
            }
            return .refused("device code has no tuples; use a '@DeviceStruct'")
        }
        if syntax.is(ArrayTypeSyntax.self) {
            return .refused(
                "device code has no arrays of variable size; use '[16 of Float]' with a count, or a span parameter")
        }
        if syntax.is(OptionalTypeSyntax.self) || syntax.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) {
            return .refused("device code has no optionals; use a value that stands for none, or a 'Bool' beside it")
        }
        if syntax.is(DictionaryTypeSyntax.self) { return .refused("device code has no dictionaries") }
        if syntax.is(FunctionTypeSyntax.self) {
            return .refused("device code has no function values; call a '@DeviceFunction' by its name")
        }
        if syntax.is(SomeOrAnyTypeSyntax.self) {
            return .refused("device code needs concrete types; '\(syntax.trimmedDescription)' is none")
        }
        guard let path = namePath(of: syntax) else {
            return .refused("'\(syntax.trimmedDescription)' is no type of device code")
        }
        return named(path.name, arguments: path.arguments, in: syntax)
    }

    /// The dotted name and the generic arguments of the last part.
    private static func namePath(of syntax: TypeSyntax) -> (name: String, arguments: [GenericArgumentSyntax])? {
        if let identifier = syntax.as(IdentifierTypeSyntax.self) {
            return (
                plain(identifier.name), identifier.genericArgumentClause.map { Array($0.arguments) } ?? []
            )
        }
        if let member = syntax.as(MemberTypeSyntax.self), let base = namePath(of: member.baseType),
            base.arguments.isEmpty
        {
            let arguments = member.genericArgumentClause.map { Array($0.arguments) } ?? []
            let name = plain(member.name)
            return ["Swift", "Compute", "DeviceKernels", "DotCompute"].contains(base.name)
                ? (name, arguments) : ("\(base.name).\(name)", arguments)
        }
        return nil
    }

    private static func named(_ name: String, arguments: [GenericArgumentSyntax], in syntax: TypeSyntax) -> Meaning {
        if let scalar = ScalarType(rawValue: name), arguments.isEmpty { return .type(.scalar(scalar)) }
        if name == "Void", arguments.isEmpty { return .type(.void) }
        if name == "DeviceContext", arguments.isEmpty { return .type(.context) }
        if name == "DeviceIndex", arguments.isEmpty { return .type(.index) }
        if let lanes = lanes(of: name) { return vector(lanes, arguments, in: syntax) }
        switch name {
        case "SIMDMask":
            guard arguments.count == 1, let argument = typeArgument(arguments[0]),
                case .type(.vector(let scalar, let lanes)) = meaning(of: argument), scalar == scalar.maskScalar
            else { return .refused("a mask is written 'SIMDMask<SIMD4<Int32>>', with a vector of signed integers") }
            return .type(.mask(scalar, lanes: lanes))
        case "DeviceSpan", "MutableDeviceSpan", "GroupArray":
            return span(name, arguments, in: syntax)
        case "InlineArray":
            guard arguments.count == 2 else {
                return .refused("an inline array is written '[16 of Float]' or 'InlineArray<16, Float>'")
            }
            return array(count: arguments[0].argument, element: arguments[1].argument, of: syntax)
        default: break
        }
        if let kind = ReferenceKind(rawValue: name) { return reference(kind, arguments) }
        if name == "DeviceBufferReference" { return bufferReference(arguments) }
        if let reason = foreign[name] { return .refused(reason.text, replacement: reason.replacement) }
        guard arguments.isEmpty else {
            return .refused("device code has no generic types of its own; '\(syntax.trimmedDescription)' is one")
        }
        guard name.split(separator: ".").last?.first?.isUppercase == true else {
            return .refused("'\(name)' is no type of device code")
        }
        return .type(.structure(name))
    }

    private static func vector(_ lanes: Int, _ arguments: [GenericArgumentSyntax], in syntax: TypeSyntax) -> Meaning {
        guard arguments.count == 1, let argument = typeArgument(arguments[0]) else {
            return .refused("'\(syntax.trimmedDescription)' needs its scalar, as in 'SIMD\(lanes)<Float>'")
        }
        guard case .type(.scalar(let scalar)) = meaning(of: argument), scalar != .bool else {
            return .refused("a vector has lanes of numbers; '\(argument.trimmedDescription)' is none")
        }
        guard [2, 3, 4, 8, 16].contains(lanes) else {
            return .refused("device code has vectors of 2, 3, 4, 8 and 16 lanes, and this has \(lanes)")
        }
        return .type(.vector(scalar, lanes: lanes))
    }

    private static func reference(_ kind: ReferenceKind, _ arguments: [GenericArgumentSyntax]) -> Meaning {
        guard arguments.count == 1, let argument = typeArgument(arguments[0]) else {
            return .refused("'\(kind.rawValue)' needs the type of its messages, as in '\(kind.rawValue)<Token>'")
        }
        switch meaning(of: argument) {
        case .refused(let reason, let replacement): return .refused(reason, replacement: replacement)
        case .type(.structure(let message)): return .type(.reference(kind, of: message))
        case .type(let type):
            return .refused("a message between handlers is a '@DeviceStruct', and '\(type.swiftName)' is none")
        }
    }

    private static func bufferReference(_ arguments: [GenericArgumentSyntax]) -> Meaning {
        guard arguments.count == 1, let argument = typeArgument(arguments[0]) else {
            return .refused(
                "'DeviceBufferReference' needs the type of its elements, as in 'DeviceBufferReference<Float>'")
        }
        switch meaning(of: argument) {
        case .refused(let reason, let replacement): return .refused(reason, replacement: replacement)
        case .type(let element):
            guard element.isStorable else {
                return .refused(
                    "'\(element.swiftName)' cannot be the element of a buffer; numbers, 'Bool', vectors and structs can"
                )
            }
            return .type(.buffer(of: element))
        }
    }

    private static func span(_ name: String, _ arguments: [GenericArgumentSyntax], in syntax: TypeSyntax) -> Meaning {
        guard arguments.count == 1, let argument = typeArgument(arguments[0]) else {
            return .refused("'\(name)' needs the type of its elements, as in '\(name)<Float>'")
        }
        switch meaning(of: argument) {
        case .refused(let reason, let replacement): return .refused(reason, replacement: replacement)
        case .type(let element):
            guard element.isStorable else {
                return .refused(
                    "'\(element.swiftName)' cannot be the element of a span; numbers, 'Bool', vectors and structs can")
            }
            switch name {
            case "DeviceSpan": return .type(.span(element))
            case "MutableDeviceSpan": return .type(.mutableSpan(element))
            default: return .type(.groupArray(element, count: 0))
            }
        }
    }

    private static func array(
        count: GenericArgumentSyntax.Argument, element: GenericArgumentSyntax.Argument, of syntax: TypeSyntax
    ) -> Meaning {
        guard let number = literal(of: count), number > 0, number <= 65536 else {
            return .refused("the count of an array is an integer literal from 1 to 65536")
        }
        guard case .type(let elementSyntax) = element else {
            return .refused("'\(syntax.trimmedDescription)' needs the type of its elements")
        }
        switch meaning(of: elementSyntax) {
        case .refused(let reason, let replacement): return .refused(reason, replacement: replacement)
        case .type(let element):
            guard element.isStorable else {
                return .refused(
                    "an array of device code has elements that are numbers, 'Bool', vectors or structs, and no '\(element.swiftName)'"
                )
            }
            return .type(.array(element, count: number))
        }
    }

    private static func literal(of argument: GenericArgumentSyntax.Argument) -> Int? {
        switch argument {
        case .expr(let expression): expression.as(IntegerLiteralExprSyntax.self).flatMap { Int(literal: $0) }
        case .type: nil
        }
    }

    private static func typeArgument(_ argument: GenericArgumentSyntax) -> TypeSyntax? {
        if case .type(let type) = argument.argument { type } else { nil }
    }

    /// The number behind `SIMD`, for `SIMD64` as well.
    static func lanes(of name: String) -> Int? {
        name.hasPrefix("SIMD") ? Int(name.dropFirst(4)) : nil
    }

    /// Names of types that are not `@DeviceStruct`s for certain.
    private static let foreign: [String: (text: String, replacement: String?)] = [
        "CGFloat": ("'CGFloat' has another size on other machines; use 'Double'", "Double"),
        "Float32": ("device code knows 'Float32' as 'Float'", "Float"),
        "Float64": ("device code knows 'Float64' as 'Double'", "Double"),
        "Float80": ("no device has 'Float80'; use 'Double'", "Double"),
        "BFloat16": ("device code has no 'BFloat16'; use 'Float16' or 'Float'", nil),
        "Int128": ("device code has integers of 8 to 64 bits, and 'Int128' is wider", nil),
        "UInt128": ("device code has integers of 8 to 64 bits, and 'UInt128' is wider", nil),
        "CInt": ("device code knows 'CInt' as 'Int32'", "Int32"),
        "CFloat": ("device code knows 'CFloat' as 'Float'", "Float"),
        "CDouble": ("device code knows 'CDouble' as 'Double'", "Double"),
        "String": ("device code has no strings", nil),
        "Substring": ("device code has no strings", nil),
        "Character": ("device code has no characters; use 'UInt8'", nil),
        "StaticString": ("device code has no strings", nil),
        "Any": ("device code needs concrete types; 'Any' is none", nil),
        "AnyObject": ("device code needs concrete types; 'AnyObject' is none", nil),
        "Never": ("device code has no functions that never return", nil),
        "Optional": (
            "device code has no optionals; use a value that stands for none, or a 'Bool' beside it", nil
        ),
        "Array": (
            "device code has no arrays of variable size; use '[16 of Float]' with a count, or a span parameter", nil
        ),
        "ContiguousArray": (
            "device code has no arrays of variable size; use '[16 of Float]' with a count, or a span parameter", nil
        ),
        "Dictionary": ("device code has no dictionaries", nil),
        "Set": ("device code has no sets", nil),
        "Range": ("device code has ranges only in 'for' and in 'case'; pass the two bounds", nil),
        "ClosedRange": ("device code has ranges only in 'for' and in 'case'; pass the two bounds", nil),
        "Span": ("a kernel takes elements as 'DeviceSpan'", nil),
        "MutableSpan": ("a kernel takes elements as 'MutableDeviceSpan'", nil),
        "UnifiedBuffer": (
            "a kernel takes elements as 'DeviceSpan' or 'MutableDeviceSpan'; the launch takes the buffer", nil
        ),
        "UnsafePointer": ("device code has no pointers; use 'DeviceSpan'", nil),
        "UnsafeMutablePointer": ("device code has no pointers; use 'MutableDeviceSpan'", nil),
        "UnsafeBufferPointer": ("device code has no pointers; use 'DeviceSpan'", nil),
        "UnsafeMutableBufferPointer": ("device code has no pointers; use 'MutableDeviceSpan'", nil),
        "UnsafeRawPointer": ("device code has no pointers; use 'DeviceSpan'", nil),
        "UnsafeMutableRawPointer": ("device code has no pointers; use 'MutableDeviceSpan'", nil),
        "Self": ("the type behind 'Self' is not visible here; write its name", nil),
    ]
}

extension DeviceType {
    /// Whether spans and arrays can have such elements, and structs such fields.
    var isStorable: Bool {
        switch self {
        case .scalar, .vector, .structure, .reference, .buffer: true
        default: false
        }
    }

    /// Whether structs can have such fields. An array's name in C is made of its elements', which for structs are not unique.
    var isStorableInStruct: Bool {
        switch self {
        case .array(.structure, _): false
        case .array: true
        default: isStorable
        }
    }
}

/// The name without the backticks that an escaped one has.
func plain(_ token: TokenSyntax) -> String {
    let text = token.text
    return text.hasPrefix("`") && text.hasSuffix("`") && text.count > 2 ? String(text.dropFirst().dropLast()) : text
}

extension Int {
    /// The value of an integer literal that `Int` holds.
    init?(literal: IntegerLiteralExprSyntax) {
        guard let magnitude = UInt64(integerLiteral: literal.literal.text), let value = Int(exactly: magnitude) else {
            return nil
        }
        self = value
    }
}

extension UInt64 {
    /// The value of an integer literal in any radix, nil if it has more than 64 bits.
    init?(integerLiteral text: String) {
        let digits = text.filter { $0 != "_" }
        let (radix, prefix) =
            if digits.hasPrefix("0x") { (16, 2) } else if digits.hasPrefix("0o") {
                (8, 2)
            } else if digits.hasPrefix("0b") {
                (2, 2)
            } else { (10, 0) }
        guard let value = UInt64(digits.dropFirst(prefix), radix: radix) else { return nil }
        self = value
    }
}
