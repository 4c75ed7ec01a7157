import SwiftSyntax

extension BodyReader {
    /// `Float(x)`, `SIMD3<Float>(1, 2, 3)`, `Particle(position: p, mass: m)`.
    func readInitialiser(
        _ call: FunctionCallExprSyntax, _ type: DeviceType, expecting: DeviceType?
    ) throws -> Expression {
        switch type {
        case .scalar(let scalar): return try readConversion(call, scalar)
        case .vector(let scalar, let lanes): return try readVector(call, scalar, lanes)
        case .structure(let name): return try readStructure(call, name)
        case .mask:
            throw refuse(
                "masks come from comparisons; write one, as in 'a .< b'", id: "device-initialiser",
                at: call.calledExpression)
        case .array:
            throw refuse(
                "a local array is declared as 'var a = [16 of Float](repeating: 0)'", id: "device-array", at: call)
        case .reference, .buffer:
            throw refuse(
                "device code makes no references; the host gives them, in a request or in the state",
                id: "device-initialiser", at: call.calledExpression)
        default:
            throw refuse(
                "device code makes no '\(type.swiftName)'", id: "device-initialiser", at: call.calledExpression)
        }
    }

    // MARK: Scalars

    private func readConversion(_ call: FunctionCallExprSyntax, _ scalar: ScalarType) throws -> Expression {
        let type = DeviceType.scalar(scalar)
        guard call.arguments.count == 1, let argument = call.arguments.first else {
            if call.arguments.isEmpty {
                return scalar == .bool
                    ? make(.boolean(false), type, at: call)
                    : make(scalar.isInteger ? .integer(IntegerValue(magnitude: 0)) : .float(0), type, at: call)
            }
            throw refuse(
                "'\(scalar.swiftName)' converts one number", id: "device-arguments", at: call.calledExpression)
        }
        let operand = argument.expression
        let label = argument.label.map { plain($0) }
        if label == nil, let literal = literalOperand(operand) { return try read(literal, expecting: type) }
        let kind = guess(operand)
        switch kind {
        case .hidden: throw hidden(operand)
        case .integerLiteral, .floatLiteral:
            throw refuse(
                "these literals have no type by themselves, and '\(scalar.swiftName)(…)' gives them none; write '\(operand.trimmedDescription) as \(scalar.swiftName)', or one of them with a type",
                id: "device-literal", at: operand)
        case .known: break
        }
        let value = try readStandalone(operand)
        guard case .scalar(let source) = value.type else {
            throw refuse(
                "'\(value.type.swiftName)' does not convert to '\(scalar.swiftName)'", id: "device-conversion",
                at: operand)
        }
        let conversion = try conversion(label, from: source, to: scalar, at: argument, in: call)
        return make(.conversion(conversion, value), type, at: call)
    }

    /// A literal, with a sign or without: `Float(1)` is a literal of the type, not a conversion.
    private func literalOperand(_ expression: ExprSyntax) -> ExprSyntax? {
        if expression.is(IntegerLiteralExprSyntax.self) || expression.is(FloatLiteralExprSyntax.self) {
            return expression
        }
        if let prefix = expression.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-" {
            return prefix.expression.is(IntegerLiteralExprSyntax.self)
                || prefix.expression.is(FloatLiteralExprSyntax.self)
                ? expression : nil
        }
        return nil
    }

    private func conversion(
        _ label: String?, from source: ScalarType, to target: ScalarType, at argument: LabeledExprSyntax,
        in call: FunctionCallExprSyntax
    ) throws -> Conversion {
        switch label {
        case nil:
            guard source != .bool, target != .bool else {
                guard source == target else {
                    throw refuse(
                        "'\(source.swiftName)' does not convert to '\(target.swiftName)'; write \(source == .bool ? "'x ? 1 : 0'" : "'x != 0'")",
                        id: "device-conversion", at: call.calledExpression)
                }
                return .widening
            }
            if target.isFloatingPoint { return .toFloat }
            if source.isInteger, target.holdsAll(of: source) { return .widening }
            return .trapping(site(.conversion(target.swiftName), at: call))
        case "truncatingIfNeeded" where source.isInteger && target.isInteger: return .truncating
        case "clamping" where source.isInteger && target.isInteger: return .clamping
        case "bitPattern" where target.isFloatingPoint && source == target.unsigned: return .bitPattern
        case "bitPattern"
        where target.isInteger && source.isInteger && source.bitWidth == target.bitWidth
            && source.isSigned != target.isSigned
            && (source == target.unsigned || target == source.unsigned):
            return .truncating
        case "exactly":
            throw refuse(
                "'\(target.swiftName)(exactly:)' gives an optional; compare with the range and use '\(target.swiftName)(truncatingIfNeeded:)'",
                id: "device-conversion", at: argument)
        default:
            throw refuse(
                "'\(source.swiftName)' does not convert with '\(target.swiftName)(\(label.map { $0 + ":" } ?? "_:"))' on a device",
                id: "device-conversion", at: call.calledExpression)
        }
    }

    // MARK: Vectors

    private func readVector(_ call: FunctionCallExprSyntax, _ scalar: ScalarType, _ lanes: Int) throws -> Expression {
        let type = DeviceType.vector(scalar, lanes: lanes)
        let lane = DeviceType.scalar(scalar)
        let labels = call.arguments.map { $0.label.map { plain($0) } }
        let operands = call.arguments.map(\.expression)
        if operands.isEmpty {
            let zero = make(scalar.isInteger ? .integer(IntegerValue(magnitude: 0)) : .float(0), lane, at: call)
            return make(.splat(zero), type, at: call)
        }
        if labels == ["repeating"] { return make(.splat(try read(operands[0], expecting: lane)), type, at: call) }
        if labels == ["lowHalf", "highHalf"] || labels == ["evenHalf", "oddHalf"] {
            guard lanes >= 4 else {
                throw refuse(
                    "vectors of \(lanes) lanes have no halves", id: "device-arguments", at: call.calledExpression)
            }
            let half = DeviceType.vector(scalar, lanes: lanes / 2)
            let parts = try operands.map { try read($0, expecting: half) }
            let joined = make(.vector(parts), type, at: call)
            guard labels == ["evenHalf", "oddHalf"] else { return joined }
            return make(.shuffle(joined, lanes: (0..<lanes).map { $0 / 2 + ($0 % 2) * lanes / 2 }), type, at: call)
        }
        if labels == [nil, nil], lanes == 4, case .known(.vector(scalar, lanes: 3)) = guess(operands[0]) {
            let head = try read(operands[0], expecting: .vector(scalar, lanes: 3))
            return make(.vector([head, try read(operands[1], expecting: lane)]), type, at: call)
        }
        if labels.count == 1 { return try readVectorConversion(call, labels[0], operands[0], type) }
        let names: [String?] = Self.laneNames.prefix(lanes).map { $0 }
        if labels.count == lanes, labels.allSatisfy({ $0 == nil }) || (lanes <= 4 && labels == names) {
            return make(.vector(try operands.map { try read($0, expecting: lane) }), type, at: call)
        }
        throw refuse(
            "'\(type.swiftName)' takes \(lanes) numbers, 'repeating:', or a vector of as many lanes",
            id: "device-arguments", at: call.calledExpression)
    }

    private func readVectorConversion(
        _ call: FunctionCallExprSyntax, _ label: String?, _ operand: ExprSyntax, _ type: DeviceType
    ) throws -> Expression {
        if operand.is(ArrayExprSyntax.self) {
            throw refuse("write the numbers without brackets", id: "device-array", at: operand)
        }
        guard let source = guess(operand).type else { throw hidden(operand) }
        guard case .vector(let from, let count) = source, case .vector(let to, let lanes) = type, count == lanes else {
            throw refuse(
                "'\(type.swiftName)' takes \(type.lanes ?? 0) numbers, 'repeating:', or a vector of as many lanes",
                id: "device-arguments", at: call.calledExpression)
        }
        let value = try read(operand, expecting: source)
        switch label {
        case nil:
            if to.isFloatingPoint { return make(.conversion(.toFloat, value), type, at: call) }
            let place = site(.conversion(to.swiftName), at: call)
            return make(.conversion(.trappingLanes(place), value), type, at: call)
        case "truncatingIfNeeded" where from.isInteger && to.isInteger:
            return make(.conversion(.truncating, value), type, at: call)
        case "clamping" where from.isInteger && to.isInteger:
            return make(.conversion(.clamping, value), type, at: call)
        default:
            throw refuse(
                "'\(source.swiftName)' does not convert with '\(type.swiftName)(\(label.map { $0 + ":" } ?? "_:"))' on a device",
                id: "device-conversion", at: call.calledExpression)
        }
    }

    // MARK: Structs

    private func readStructure(_ call: FunctionCallExprSyntax, _ name: String) throws -> Expression {
        if let global = Self.collections[name] {
            throw refuse(global, id: "device-initialiser", at: call.calledExpression)
        }
        let fields = try call.arguments.map { argument in
            guard let label = argument.label else {
                throw refuse(
                    "'\(name)' is taken for a '@DeviceStruct', which is made with a label for each property",
                    id: "device-initialiser", at: argument)
            }
            let field = plain(label)
            if let array = try readArrayValue(argument.expression, knownType(of: field, in: .structure(name))) {
                note(field, of: .structure(name), as: array.type)
                return Field(name: field, value: array)
            }
            if let type = knownType(of: field, in: .structure(name)) {
                return Field(name: field, value: try read(argument.expression, expecting: type))
            }
            switch guess(argument.expression) {
            case .known(let type):
                let value = try read(argument.expression, expecting: type)
                note(field, of: .structure(name), as: type)
                return Field(name: field, value: value)
            case .integerLiteral, .floatLiteral:
                throw refuse(
                    "the type of '\(field)' is not visible here; write the literal as '\(argument.expression.trimmedDescription) as T'",
                    id: "device-literal", at: argument.expression,
                    [Remedy("say the type", .insert(" as <#Type#>", after: argument.expression))])
            case .hidden: throw hidden(argument.expression)
            }
        }
        return make(.structure(fields), .structure(name), at: call)
    }

    private static let collections: [String: String] = [
        "Task": "device code starts no tasks", "Thread": "device code starts no threads",
    ]
}

extension ScalarType {
    /// Whether this integer type has every value of another one.
    func holdsAll(of other: ScalarType) -> Bool {
        if isSigned == other.isSigned { return bitWidth >= other.bitWidth }
        return isSigned && bitWidth > other.bitWidth
    }
}
