import SwiftSyntax

extension BodyReader {
    func readMember(_ member: MemberAccessExprSyntax, expecting: DeviceType?) throws -> Expression {
        let name = plain(member.declName.baseName)
        guard let base = member.base else { return try readImplicitMember(member, name, expecting: expecting) }
        guard member.declName.argumentNames == nil else {
            throw refuse(
                "device code has no function values; call '\(name)' directly", id: "device-function-value", at: member)
        }
        if let type = try typeReference(base) { return try readStatic(name, of: type, at: member) }
        if let reference = base.as(DeclReferenceExprSyntax.self) {
            switch lookUp(plain(reference.baseName)) {
            case .context: return try readContextMember(name, at: member)
            case .refused: throw Refused()
            case .exchange(let exchanged, let original):
                guard name == "exchanged" || name == "original" else {
                    throw unknownMember(name, of: "the pair of 'compareExchange'", at: member.declName)
                }
                let variable = name == "exchanged" ? exchanged : original
                return make(.load(.variable(variable)), variable.type, at: member)
            case .variable(let variable) where variable.type.element != nil:
                return try readCount(name, of: variable, at: member)
            default: break
            }
        }
        if name == "exchanged" || name == "original", let call = base.as(FunctionCallExprSyntax.self),
            let access = try readCompareExchange(call, succeeds: name == "exchanged")
        {
            return access
        }
        if name == "high" || name == "low", let call = base.as(FunctionCallExprSyntax.self),
            let callee = call.calledExpression.as(MemberAccessExprSyntax.self),
            callee.declName.baseName.text == "multipliedFullWidth"
        {
            return try readFullWidth(call, callee, name, at: member)
        }
        guard let type = standaloneType(guess(base)) else { throw hidden(base) }
        switch type {
        case .structure:
            return try readLoad(ExprSyntax(member), fieldType: expecting)
        case .vector where Self.laneNames.contains(name): return try readLoad(ExprSyntax(member))
        case .index:
            guard let component = ["x", "y", "z"].firstIndex(of: name) else {
                throw unknownMember(name, of: type, at: member.declName)
            }
            return make(.component(try read(base, expecting: .index), component), .int, at: member)
        case .array(_, let count) where name == "count":
            return make(.integer(IntegerValue(magnitude: UInt64(count))), .int, at: member)
        default: return try readProperty(name, of: try read(base, expecting: type), at: member)
        }
    }

    func unknownMember(_ name: String, of type: DeviceType, at node: some SyntaxProtocol) -> Refused {
        unknownMember(name, of: "'\(type.swiftName)'", at: node)
    }

    func unknownMember(_ name: String, of what: String, at node: some SyntaxProtocol) -> Refused {
        refuse("device code knows no member '\(name)' of \(what)", id: "device-member", at: node)
    }

    // MARK: Spans, arrays and the context

    private func readCount(_ name: String, of variable: Variable, at member: MemberAccessExprSyntax) throws
        -> Expression
    {
        guard name == "count" else {
            switch name {
            case "indices":
                throw refuse(
                    "write the range '0..<\(variable.name).count'", id: "device-member", at: member.declName,
                    [Remedy("write the range", .replace(member, with: "0..<\(variable.name).count"))])
            case "isEmpty":
                throw refuse(
                    "compare the count with 0", id: "device-member", at: member.declName,
                    [Remedy("compare the count", .replace(member, with: "(\(variable.name).count == 0)"))])
            default: throw unknownMember(name, of: variable.type, at: member.declName)
            }
        }
        if let count = variable.type.arrayCount {
            return make(.integer(IntegerValue(magnitude: UInt64(count))), .int, at: member)
        }
        return make(.count(variable), .int, at: member)
    }

    private func readContextMember(_ name: String, at member: MemberAccessExprSyntax) throws -> Expression {
        guard let value = ContextValue(rawValue: name) else {
            switch name {
            case _ where role == .handler:
                throw refuse(
                    "the context of a handler has no '\(name)'; it has 'index', the lane, and 'size', the number of lanes",
                    id: "device-context", at: member.declName)
            case "barrier":
                throw refuse(
                    "call it: 'context.barrier()', as a statement of its own", id: "device-barrier", at: member.declName
                )
            case "groupArray":
                throw refuse(
                    "group memory is declared as 'let tile = context.groupArray(of: Float.self, count: 256)'",
                    id: "device-group-array", at: member.declName)
            default:
                throw refuse(
                    "the context has no '\(name)'; it has \(ContextValue.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))",
                    id: "device-context", at: member.declName)
            }
        }
        if role == .handler, value != .index, value != .size {
            throw refuse(
                "a handler does not know '\(name)': it has its lane, 'context.index', of 'context.size' lanes",
                id: "device-context", at: member.declName)
        }
        return make(.context(value), value.type, at: member)
    }

    // MARK: Properties of values

    private func readProperty(_ name: String, of base: Expression, at member: MemberAccessExprSyntax) throws
        -> Expression
    {
        let node = member.declName
        func math(_ function: MathFunction, _ type: DeviceType) -> Expression {
            make(.math(function, [base], site: nil), type, at: node)
        }
        switch base.type {
        case .scalar(let scalar) where scalar.isInteger:
            switch name {
            case "magnitude": return math(.magnitude, .scalar(scalar.unsigned))
            case "leadingZeroBitCount": return math(.leadingZeroBitCount, .int)
            case "trailingZeroBitCount": return math(.trailingZeroBitCount, .int)
            case "nonzeroBitCount": return math(.nonzeroBitCount, .int)
            case "byteSwapped": return math(.byteSwapped, base.type)
            default: break
            }
        case .scalar(let scalar) where scalar.isFloatingPoint:
            let questions: [String: MathFunction] = [
                "isNaN": .isNaN, "isInfinite": .isInfinite, "isFinite": .isFinite, "isZero": .isZero,
                "isNormal": .isNormal, "isSubnormal": .isSubnormal,
            ]
            if let question = questions[name] { return math(question, .bool) }
            switch name {
            case "magnitude": return math(.magnitude, base.type)
            case "bitPattern":
                return make(.conversion(.bitPattern, base), .scalar(scalar.unsigned), at: node)
            case "sign":
                throw refuse(
                    "device code has no 'FloatingPointSign'; compare with zero, or look at the highest bit of 'bitPattern'",
                    id: "device-member", at: node)
            default: break
            }
        case .vector(let scalar, let lanes):
            if let half = Self.half(name, lanes: lanes) {
                guard let half = half.lanes else {
                    throw refuse(
                        "'\(base.type.swiftName)' has no '\(name)' on a device: vectors of \(lanes) lanes have no halves",
                        id: "device-member", at: node)
                }
                return make(.shuffle(base, lanes: half), .vector(scalar, lanes: half.count), at: node)
            }
            if name == "scalarCount" {
                return make(.integer(IntegerValue(magnitude: UInt64(lanes))), .int, at: node)
            }
        default: break
        }
        throw unknownMember(name, of: base.type, at: node)
    }

    private static func half(_ name: String, lanes: Int) -> (lanes: [Int]?, Void)? {
        let all = Array(0..<lanes)
        let taken: [Int]
        switch name {
        case "lowHalf": taken = Array(all[..<(lanes / 2)])
        case "highHalf": taken = Array(all[(lanes / 2)...])
        case "evenHalf": taken = all.filter { $0 % 2 == 0 }
        case "oddHalf": taken = all.filter { $0 % 2 == 1 }
        default: return nil
        }
        return (lanes >= 4 ? taken : nil, ())
    }

    private func readFullWidth(
        _ call: FunctionCallExprSyntax, _ callee: MemberAccessExprSyntax, _ part: String,
        at member: MemberAccessExprSyntax
    ) throws -> Expression {
        guard part == "high" else {
            throw refuse(
                "the low half of the product is what '&*' gives", id: "device-member", at: member.declName)
        }
        guard let base = callee.base, let type = guess(base).type, type.isScalar, type.isInteger else {
            throw refuse(
                "'multipliedFullWidth' needs an integer of known type", id: "device-member", at: callee.declName)
        }
        let arguments = try arguments(of: call, labelled: ["by"])
        let first = try read(base, expecting: type)
        let second = try read(arguments[0], expecting: type)
        return make(.math(.multipliedHigh, [first, second], site: nil), type, at: callee.declName)
    }

    // MARK: Members of types

    /// The type that an expression names, nil if it is no name of a type.
    func typeReference(_ expression: ExprSyntax) throws -> DeviceType? {
        if let specialised = expression.as(GenericSpecializationExprSyntax.self) {
            guard let name = typePath(specialised.expression) else { return nil }
            return try type(
                TypeSyntax(
                    IdentifierTypeSyntax(
                        name: .identifier(name), genericArgumentClause: specialised.genericArgumentClause)),
                standingAt: expression)
        }
        if let type = expression.as(TypeExprSyntax.self) { return try self.type(type.type) }
        guard let path = typePath(expression) else { return nil }
        if path.split(separator: ".").first.map({ lookUp(String($0)) != nil }) == true { return nil }
        return try type(TypeSyntax(IdentifierTypeSyntax(name: .identifier(path))), standingAt: expression)
    }

    /// A type whose syntax was put together for an expression: refusals point at that.
    private func type(_ syntax: TypeSyntax, standingAt expression: ExprSyntax) throws -> DeviceType {
        switch TypeReader.meaning(of: syntax) {
        case .type(let type): return type
        case .refused(let reason, let replacement):
            throw refuse(
                reason, id: "device-type", at: expression,
                replacement.map { [Remedy("use '\($0)'", .replace(expression, with: $0))] } ?? [])
        }
    }

    /// A dotted name that ends in a capitalised part: the name of a type.
    func typePath(_ expression: ExprSyntax) -> String? {
        if let reference = expression.as(DeclReferenceExprSyntax.self), reference.argumentNames == nil {
            let name = plain(reference.baseName)
            return name.first?.isUppercase == true ? name : nil
        }
        if let member = expression.as(MemberAccessExprSyntax.self), let base = member.base,
            let path = typePath(base)
        {
            let name = plain(member.declName.baseName)
            guard name.first?.isUppercase == true else { return nil }
            return ["Swift", "Compute", "DotCompute"].contains(path) ? name : "\(path).\(name)"
        }
        return nil
    }

    private func readImplicitMember(
        _ member: MemberAccessExprSyntax, _ name: String, expecting: DeviceType?
    ) throws -> Expression {
        guard let expecting else {
            throw refuse(
                "the type of '.\(name)' is not visible; write it before the dot", id: "device-hidden-type", at: member,
                [Remedy("write the type", .insert("<#Type#>", before: member))])
        }
        return try readStatic(name, of: expecting, at: member)
    }

    /// A static member such as `Float.pi`.
    private func readStatic(_ name: String, of type: DeviceType, at member: MemberAccessExprSyntax) throws -> Expression
    {
        let node = member.declName
        switch type {
        case .scalar(let scalar) where scalar != .bool:
            if name == "zero" {
                return scalar.isInteger
                    ? make(.integer(IntegerValue(magnitude: 0)), type, at: member) : make(.float(0), type, at: member)
            }
            let constants: [String] =
                scalar.isInteger
                ? ["min", "max"]
                : [
                    "infinity", "nan", "pi", "greatestFiniteMagnitude", "leastNormalMagnitude", "leastNonzeroMagnitude",
                    "ulpOfOne",
                ]
            if constants.contains(name), let constant = Constant(rawValue: name) {
                return make(.constant(constant), type, at: member)
            }
            if name == "bitWidth", scalar.isInteger {
                return make(.integer(IntegerValue(magnitude: UInt64(scalar.bitWidth))), .int, at: member)
            }
        case .vector(let scalar, let lanes):
            if name == "zero" || name == "one" {
                let value: Double = name == "zero" ? 0 : 1
                let lane = make(
                    scalar.isInteger ? .integer(IntegerValue(magnitude: UInt64(value))) : .float(value),
                    .scalar(scalar), at: member)
                return make(.splat(lane), type, at: member)
            }
            if name == "scalarCount" { return make(.integer(IntegerValue(magnitude: UInt64(lanes))), .int, at: member) }
        case .structure(let structure):
            throw refuse(
                "static members of '\(structure)' are not visible to device code; pass the value as a parameter",
                id: "device-member", at: member)
        case .reference, .buffer:
            throw refuse(
                "device code makes no references; the host gives them, in a request or in the state",
                id: "device-member", at: member)
        default: break
        }
        throw unknownMember(name, of: "the type '\(type.swiftName)'", at: node)
    }
}
