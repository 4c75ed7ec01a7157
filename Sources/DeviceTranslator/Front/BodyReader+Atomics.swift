import SwiftSyntax

extension BodyReader {
    /// A call on a span, an array or group memory: atomics.
    func readSpanCall(
        _ call: FunctionCallExprSyntax, _ name: String, on variable: Variable, at member: MemberAccessExprSyntax,
        isStatement: Bool
    ) throws -> Expression {
        if name == "compareExchange" {
            throw refuse(
                "'compareExchange' gives a pair; use '.original' or '.exchanged' of it, or 'let (exchanged, original) = …'",
                id: "device-tuple", at: member.declName)
        }
        guard let operation = AtomicOperation(rawValue: name), operation != .compareExchangeSucceeds else {
            let advice = Self.sequences[name].map { "; \($0)" } ?? ""
            throw refuse(
                "device code knows no function '\(name)' of '\(variable.type.swiftName)'\(advice)", id: "device-method",
                at: member.declName)
        }
        let access = try readAtomic(call, operation, on: variable, at: member)
        let type: DeviceType = operation == .store ? .void : variable.type.element ?? .void
        if type == .void, !isStatement {
            throw refuse("'store' gives no value", id: "device-call", at: member.declName)
        }
        return make(.atomic(access), type, at: call)
    }

    /// `span.compareExchange(…)` whose `.original` or `.exchanged` is wanted; nil if the call is another one.
    func readCompareExchange(_ call: FunctionCallExprSyntax, succeeds: Bool) throws -> Expression? {
        guard let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            member.declName.baseName.text == "compareExchange",
            let base = member.base?.as(DeclReferenceExprSyntax.self),
            case .variable(let variable)? = lookUp(plain(base.baseName))
        else { return nil }
        let access = try readAtomic(
            call, succeeds ? .compareExchangeSucceeds : .compareExchange, on: variable, at: member)
        return make(.atomic(access), succeeds ? .bool : variable.type.element ?? .void, at: call)
    }

    func readAtomic(
        _ call: FunctionCallExprSyntax, _ operation: AtomicOperation, on variable: Variable,
        at member: MemberAccessExprSyntax
    ) throws -> AtomicAccess {
        let element = try atomicElement(of: variable, at: member)
        var rest = Array(call.arguments)
        var order = MemoryOrder.relaxed
        var scope = MemoryScope.device
        if let last = rest.last, last.label?.text == "scope" {
            scope = try literalCase(last, MemoryScope.self)
            rest.removeLast()
        }
        if let last = rest.last, last.label?.text == "ordering" {
            order = try literalCase(last, MemoryOrder.self)
            try check(order, of: operation, at: last)
            rest.removeLast()
        }
        let labels = rest.map { $0.label.map { plain($0) } }
        let wanted: [String?] =
            switch operation {
            case .load: ["at"]
            case .compareExchange, .compareExchangeSucceeds: ["at", "expected", "desired"]
            default: [nil, "at"]
            }
        guard labels == wanted else {
            let shape = wanted.map { ($0 ?? "_") + ":" }.joined()
            throw refuse(
                "'\(member.declName.baseName.text)' takes (\(shape)) and possibly 'ordering:' and 'scope:'",
                id: "device-arguments", at: member.declName)
        }
        var operands: [Expression] = []
        var index: Expression?
        for argument in rest {
            if argument.label?.text == "at" {
                index = try read(argument.expression, expecting: .int)
            } else {
                operands.append(try read(argument.expression, expecting: element))
            }
        }
        guard let index else { throw Refused() }
        if operation != .store, case .mutableSpan = variable.type { state.reads.insert(variable.id) }
        state.requirements.insert(element.laneScalar?.bitWidth == 64 ? .atomics64 : .atomics)
        return AtomicAccess(
            base: variable, operation: operation, operands: operands, index: index,
            site: site(.indexOutOfRange(variable.name), at: call), order: order, scope: scope)
    }

    private func atomicElement(of variable: Variable, at member: MemberAccessExprSyntax) throws -> DeviceType {
        let element: DeviceType
        switch variable.type {
        case .mutableSpan(let type), .groupArray(let type, _): element = type
        case .span:
            throw refuse(
                "'\(variable.name)' is a 'DeviceSpan', which is only read; atomics need a 'MutableDeviceSpan'",
                id: "device-constant", at: member)
        default:
            throw refuse(
                "atomics work on spans and group memory; '\(variable.name)' belongs to one item alone",
                id: "device-atomic",
                at: member)
        }
        guard case .scalar(let scalar) = element, [.int32, .uint32, .int64, .uint64, .int, .uint].contains(scalar)
        else {
            throw refuse(
                "atomics work on 'Int32', 'UInt32', 'Int64', 'UInt64', 'Int' and 'UInt', and the elements of '\(variable.name)' are '\(element.swiftName)'",
                id: "device-atomic", at: member)
        }
        return element
    }

    /// The case that an argument names.
    private func literalCase<Case: RawRepresentable & CaseIterable>(
        _ argument: LabeledExprSyntax, _: Case.Type
    ) throws -> Case where Case.RawValue == String {
        if let member = argument.expression.as(MemberAccessExprSyntax.self),
            let found = Case(rawValue: plain(member.declName.baseName))
        {
            let base = member.base?.trimmedDescription
            if base == nil || base == "DeviceMemoryOrder" || base == "DeviceScope" { return found }
        }
        let names = Case.allCases.map { "'.\($0.rawValue)'" }.joined(separator: ", ")
        throw refuse(
            "'\(argument.label?.text ?? "")' must be written out as one of \(names)", id: "device-literal",
            at: argument.expression)
    }

    private func check(_ order: MemoryOrder, of operation: AtomicOperation, at argument: LabeledExprSyntax) throws {
        let isImpossible =
            switch operation {
            case .load: order == .releasing || order == .acquiringAndReleasing
            case .store: order == .acquiring || order == .acquiringAndReleasing
            default: false
            }
        guard !isImpossible else {
            throw refuse(
                "a \(operation.rawValue) cannot be '.\(order.rawValue)'; it can be '.relaxed' or '\(operation == .load ? ".acquiring" : ".releasing")'",
                id: "device-atomic", at: argument.expression)
        }
    }

    private static let sequences: [String: String] = [
        "map": "write a loop", "forEach": "write a loop", "reduce": "write a loop", "filter": "write a loop",
        "contains": "write a loop", "swapAt": "assign both elements", "append": "its count is fixed",
        "extracting": "pass the bounds instead", "withUnsafeBufferPointer": "device code has no pointers",
        "enumerated": "loop over an index",
    ]
}
