import SwiftSyntax

extension BodyReader {
    /// The lanes of short vectors, in order.
    static let laneNames = ["x", "y", "z", "w"]

    /// What is done with a place that is looked for.
    enum Access {
        case reading
        case writing
        case readingAndWriting

        var reads: Bool { self != .writing }
        var writes: Bool { self != .reading }
    }

    /// The value of an element, lane or field.
    func readLoad(_ expression: ExprSyntax, fieldType: DeviceType? = nil) throws -> Expression {
        let place = try place(expression, for: .reading, fieldType: fieldType)
        return make(.load(place), place.type, at: expression)
    }

    /// The place that an expression names; of one that is only read, anything that has a value is one.
    ///
    /// - Parameter fieldType: The type of the struct's member, if the expression ends in one.
    func place(_ expression: ExprSyntax, for access: Access, fieldType: DeviceType?) throws -> Place {
        let place = try innerPlace(expression, for: access, fieldType: fieldType)
        noteAccess(place, writes: access.writes, at: expression)
        return place
    }

    /// The place of an expression that is part of another place.
    private func innerPlace(_ expression: ExprSyntax, for access: Access, fieldType: DeviceType?) throws -> Place {
        if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first,
            only.label == nil
        {
            return try innerPlace(only.expression, for: access, fieldType: fieldType)
        }
        if let reference = expression.as(DeclReferenceExprSyntax.self) {
            return try variablePlace(reference, for: access)
        }
        if let subscripted = expression.as(SubscriptCallExprSyntax.self) {
            return try subscriptPlace(subscripted, for: access)
        }
        if let member = expression.as(MemberAccessExprSyntax.self), let base = member.base {
            return try memberPlace(member, base, for: access, fieldType: fieldType)
        }
        if !access.writes, let ascription = expression.as(AsExprSyntax.self),
            ascription.questionOrExclamationMark == nil
        {
            let type = try type(ascription.type)
            let place = try innerPlace(ascription.expression, for: access, fieldType: type)
            guard place.type == type else { throw mismatch(ascription.expression, place.type, type) }
            return place
        }
        guard !access.writes else {
            throw refuse("this cannot be assigned to", id: "device-assignment", at: expression)
        }
        return .value(try readStandalone(expression))
    }

    private func variablePlace(_ reference: DeclReferenceExprSyntax, for access: Access) throws -> Place {
        let variable = try variable(reference)
        switch variable.type {
        case .span, .mutableSpan, .array, .groupArray:
            throw refuse(
                "'\(variable.name)' as a whole can neither be copied nor assigned; work on its elements",
                id: "device-whole-span", at: reference)
        default: break
        }
        if access.writes, !variable.isMutable {
            let what = variable.storage == .parameter ? "a parameter, which is a constant" : "a constant"
            throw refuse(
                "'\(variable.name)' is \(what); copy it to a 'var'", id: "device-constant", at: reference)
        }
        return .variable(variable)
    }

    private func subscriptPlace(_ subscripted: SubscriptCallExprSyntax, for access: Access) throws -> Place {
        guard subscripted.arguments.count == 1, let argument = subscripted.arguments.first, argument.label == nil,
            subscripted.trailingClosure == nil, subscripted.additionalTrailingClosures.isEmpty
        else {
            throw refuse(
                "device code has subscripts with one index, an 'Int'", id: "device-subscript",
                at: subscripted.leftSquare)
        }
        let base = subscripted.calledExpression
        if let reference = base.as(DeclReferenceExprSyntax.self),
            case .variable(let variable)? = lookUp(plain(reference.baseName)),
            let element = variable.type.element
        {
            return try elementPlace(variable, element, argument.expression, at: subscripted, for: access)
        }
        let basePlace = try innerPlace(base, for: access, fieldType: nil)
        if case .array(_, let count) = basePlace.type {
            let name = self.name(of: base)
            let index = try arrayIndex(argument.expression, count: count, of: name)
            return .item(basePlace, index: index, site: site(.indexOutOfRange(name), at: subscripted))
        }
        guard let lanes = basePlace.type.lanes else {
            throw refuse(
                "'\(basePlace.type.swiftName)' has no elements; spans, arrays and vectors have", id: "device-subscript",
                at: base)
        }
        let index = try read(argument.expression, expecting: .int)
        if case .integer(let value) = index.kind {
            guard !value.isNegative, value.magnitude < UInt64(lanes) else {
                throw refuse(
                    "the vector has lanes 0 to \(lanes - 1), and this is \(value)", id: "device-index", at: argument)
            }
            return .lane(basePlace, index: index, site: nil)
        }
        return .lane(basePlace, index: index, site: site(.indexOutOfRange(name(of: base)), at: subscripted))
    }

    private func elementPlace(
        _ variable: Variable, _ element: DeviceType, _ argument: ExprSyntax, at node: SubscriptCallExprSyntax,
        for access: Access
    ) throws -> Place {
        switch variable.type {
        case .span where access.writes:
            throw refuse(
                "'\(variable.name)' is a 'DeviceSpan', which is only read; take it as 'MutableDeviceSpan<\(element.swiftName)>'",
                id: "device-constant", at: node)
        case .array(_, _) where access.writes && !variable.isMutable:
            throw refuse(
                "'\(variable.name)' is a constant; declare the array with 'var'", id: "device-constant", at: node)
        case .mutableSpan where access.reads: state.reads.insert(variable.id)
        default: break
        }
        let index = try arrayIndex(argument, count: variable.type.arrayCount, of: variable.name)
        return .element(variable, index: index, site: site(.indexOutOfRange(variable.name), at: node))
    }

    /// An index, which is not outside if it is a literal.
    private func arrayIndex(_ argument: ExprSyntax, count: Int?, of name: String) throws -> Expression {
        let index = try read(argument, expecting: .int)
        if case .integer(let value) = index.kind, value.isNegative {
            throw refuse("an index is not negative, and this is \(value)", id: "device-index", at: argument)
        }
        if case .integer(let value) = index.kind, let count, value.magnitude >= UInt64(count) {
            throw refuse(
                "'\(name)' has elements 0 to \(count - 1), and this is \(value)", id: "device-index", at: argument)
        }
        return index
    }

    private func memberPlace(
        _ member: MemberAccessExprSyntax, _ base: ExprSyntax, for access: Access, fieldType: DeviceType?
    ) throws -> Place {
        let name = plain(member.declName.baseName)
        if !access.writes, let type = guess(base).type, !type.isStructure,
            !(type.isVector && Self.laneNames.contains(name))
        {
            return .value(try readStandalone(ExprSyntax(member)))
        }
        // A member of a member: the inner one's type must be known.
        let basePlace = try innerPlace(base, for: access, fieldType: nil)
        switch basePlace.type {
        case .structure:
            guard let fieldType = knownType(of: name, in: basePlace.type) ?? fieldType else {
                guard !access.writes else {
                    throw refuse(
                        "a part of the member '\(name)' cannot be changed, as its type is not visible; say it before, as in '_ = \(member.trimmedDescription) as T'",
                        id: "device-hidden-type", at: member)
                }
                throw hiddenMember(member, name)
            }
            note(name, of: basePlace.type, as: fieldType)
            return .field(basePlace, name: name, type: fieldType)
        case .vector(_, let lanes), .mask(_, let lanes):
            guard let lane = Self.laneNames.firstIndex(of: name), !basePlace.type.isMask else {
                throw refuse(
                    "the member '\(name)' of '\(basePlace.type.swiftName)' cannot be assigned to; assign lanes",
                    id: "device-assignment", at: member.declName)
            }
            guard lane < lanes, lanes <= 4 else {
                throw refuse(
                    "'\(basePlace.type.swiftName)' has no lane '\(name)'\(lanes > 4 ? "; write '[\(lane)]'" : "")",
                    id: "device-member", at: member.declName,
                    lanes > 4
                        ? [
                            Remedy(
                                "use '[\(lane)]'",
                                Edit(
                                    range: member.period
                                        .positionAfterSkippingLeadingTrivia..<member.declName
                                        .endPositionBeforeTrailingTrivia, text: "[\(lane)]"))
                        ]
                        : [])
            }
            let index = make(.integer(IntegerValue(magnitude: UInt64(lane))), .int, at: member.declName)
            return .lane(basePlace, index: index, site: nil)
        default:
            throw refuse(
                "'\(basePlace.type.swiftName)' has no member '\(name)' that can be assigned to", id: "device-member",
                at: member.declName)
        }
    }

    /// Refuses a member of a struct whose type is not visible.
    func hiddenMember(_ member: MemberAccessExprSyntax, _ name: String) -> Refused {
        report(
            "the type of the member '\(name)' is not visible here; write '(\(member.trimmedDescription) as T)', or give the constant a type",
            id: "device-hidden-type", at: member,
            [Remedy("say the type", Edit.wrap(member, "(", " as <#Type#>)"))])
        return Refused(needsType: true)
    }

    /// What to call an expression in a message about its index: what it is, without the type that it may say.
    private func name(of expression: ExprSyntax) -> String {
        if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first,
            let ascription = only.expression.as(AsExprSyntax.self)
        {
            return ascription.expression.trimmedDescription
        }
        return expression.trimmedDescription
    }
}

extension DeviceType {
    var isStructure: Bool { if case .structure = self { true } else { false } }

    /// The count of an array whose count is known here.
    var arrayCount: Int? {
        switch self {
        case .array(_, let count), .groupArray(_, let count): count
        default: nil
        }
    }
}
