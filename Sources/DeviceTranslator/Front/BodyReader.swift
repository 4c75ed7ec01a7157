import SwiftDiagnostics
import SwiftSyntax

/// Reads the body of a kernel or function into statements and expressions with types.
///
/// Types flow both ways: what is expected goes down to literals, struct members and results of device functions, whose types cannot be seen;
/// what is known comes up. Where neither way gives a type, or both disagree, the node is refused.
final class BodyReader {
    let map: SourceMap<FunctionDeclSyntax>

    let role: CodeRole

    /// Whether the body is a kernel's: only those have barriers and group memory.
    var isKernel: Bool { role == .kernel }

    /// All that a trial reading must be able to undo.
    struct State {
        var diagnostics: [Diagnostic] = []
        var scopes: [[String: Binding]] = [[:]]
        var nextVariable = 0
        var nextLabel = 0
        var sites: [TrapPlace] = []
        var structs: [String] = []
        var functions: [FunctionReference] = []
        var fields: [FieldReference] = []

        /// The types of references, and the structs that are sent.
        var references: [DeviceType] = []
        var messages: [String] = []

        /// The types of structs' members, once something has told them.
        var fieldTypes: [FieldReference: DeviceType] = [:]
        var requirements: Set<Requirement> = []

        /// The mutable spans whose elements are read, by the number of the variable.
        var reads: Set<Int> = []
        var groupArrays: [Variable] = []

        /// The bytes of the local arrays so far.
        var arrayBytes = 0
        var localFunctions: [LocalFunction] = []

        /// The argument labels of the local functions.
        var localLabels: [[String?]] = []

        /// What the local function, or the closure of `parallel`, that is being read has captured so far.
        var captures: [Variable] = []

        /// Whether the code that is being read sends, and which of the local functions do.
        var sends = false
        var sendingFunctions: Set<Int> = []

        /// The closure of `parallel` that is being read.
        var turns: ParallelTurns?
    }

    var state = State()

    /// The loops and blocks around the statement that is being read, from the outside in.
    var targets: [Target] = []

    /// What `return` needs in the function that is being read.
    var result = DeviceType.void

    /// The depth of the scope in which the local function begins that is being read; nil outside of local functions.
    var localFunctionDepth: Int?

    /// How many threads a handler has for a message; nil for one, and in other code.
    var threads: Int?

    /// The barriers' tokens, by the position that their statements carry.
    var barriers: [SourcePosition: Syntax] = [:]

    /// The trial readings that are under way, one in the other.
    private var trials = 0

    /// Types found by trial readings.
    var guesses: [SyntaxIdentifier: Guess] = [:]

    /// The function whose body this is, by which a call of itself is known.
    var own: (name: String, labels: [String?], parameters: [FunctionParameterKind])?

    /// What a name stands for.
    enum Binding {
        case variable(Variable)
        case context

        /// A local function, by its place.
        case function(Int)

        /// The local function that is being read.
        case currentFunction

        /// The pair that `compareExchange` gives.
        case exchange(exchanged: Variable, original: Variable)

        /// Something whose declaration was refused: its uses are not reported again.
        case refused
    }

    /// A loop or block that `break` or `continue` may name.
    struct Target {
        enum Kind {
            case loop
            case `switch`
            case block
        }

        let label: Label
        let kind: Kind
    }

    init(_ map: SourceMap<FunctionDeclSyntax>, role: CodeRole) {
        self.map = map
        self.role = role
    }
}

// MARK: - Refusing

extension BodyReader {
    /// Reports that `node` cannot be written for a device.
    func report(_ message: String, id: String, at node: some SyntaxProtocol, _ remedies: [Remedy] = []) {
        state.diagnostics.append(map.diagnostic(message, id: id, at: node, remedies: remedies))
    }

    /// Reports `message` and gives what to throw.
    func refuse(_ message: String, id: String, at node: some SyntaxProtocol, _ remedies: [Remedy] = []) -> Refused {
        report(message, id: id, at: node, remedies)
        return Refused()
    }
}

// MARK: - Numbers

extension BodyReader {
    func position(of node: some SyntaxProtocol) -> SourcePosition { map.location(of: node) }

    /// A new place at which an item may trap.
    func site(_ operation: TrapOperation, at node: some SyntaxProtocol) -> TrapSiteID {
        state.sites.append(TrapPlace(position: position(of: node), operation: operation))
        return state.sites.count - 1
    }

    func newLabel(_ name: String? = nil) -> Label {
        state.nextLabel += 1
        return Label(id: state.nextLabel - 1, name: name)
    }

    func newVariable(
        _ name: String, _ type: DeviceType, isMutable: Bool, storage: Variable.Storage = .local
    ) -> Variable {
        state.nextVariable += 1
        note(type)
        return Variable(
            id: state.nextVariable - 1, name: name, type: type, isMutable: isMutable, storage: storage)
    }

    /// An expression of this type at a node; what the type needs of the device is noted.
    func make(_ kind: Expression.Kind, _ type: DeviceType, at node: some SyntaxProtocol) -> Expression {
        note(type)
        return Expression(kind, type: type, position: position(of: node))
    }

    /// Remembers a member of a struct, and its type, which is known from here on.
    func note(_ member: String, of type: DeviceType, as memberType: DeviceType) {
        guard case .structure(let structure) = type else { return }
        note(memberType)
        let field = FieldReference(structure: structure, name: member)
        if !state.fields.contains(field) { state.fields.append(field) }
        if state.fieldTypes.updateValue(memberType, forKey: field) == nil { forgetHiddenGuesses() }
    }

    /// Lets expressions be looked at again whose types could not be seen before. What a trial finds out is forgotten after it.
    func forgetHiddenGuesses() {
        if trials == 0 { guesses = guesses.filter { $0.value != .hidden } }
    }

    /// The type of a struct's member, if something before has told it.
    func knownType(of member: String, in type: DeviceType) -> DeviceType? {
        guard case .structure(let structure) = type else { return nil }
        return state.fieldTypes[FieldReference(structure: structure, name: member)]
    }

    func note(_ type: DeviceType) {
        switch type {
        case .structure(let name):
            if !state.structs.contains(name) { state.structs.append(name) }
        case .reference: if !state.references.contains(type) { state.references.append(type) }
        case .buffer(let element):
            note(element)
            if !state.references.contains(type) { state.references.append(type) }
        case .array(let element, _), .groupArray(let element, _), .span(let element), .mutableSpan(let element):
            note(element)
        case .scalar(.double), .vector(.double, _): state.requirements.insert(.float64)
        case .scalar(.float16), .vector(.float16, _): state.requirements.insert(.float16)
        default: break
        }
    }
}

// MARK: - Names

extension BodyReader {
    /// Runs `body` in a scope of its own.
    func scoped<Result>(_ body: () throws -> Result) rethrows -> Result {
        state.scopes.append([:])
        defer { state.scopes.removeLast() }
        return try body()
    }

    func bind(_ name: String, to binding: Binding) { state.scopes[state.scopes.count - 1][name] = binding }

    /// What the innermost declaration of `name` stands for; a variable from outside of a local function is captured.
    func lookUp(_ name: String) -> Binding? {
        for depth in state.scopes.indices.reversed() {
            guard let binding = state.scopes[depth][name] else { continue }
            if let start = localFunctionDepth ?? state.turns?.depth, depth < start { capture(binding) }
            return binding
        }
        return nil
    }

    private func capture(_ binding: Binding) {
        switch binding {
        case .variable(let variable): capture(variable)
        case .exchange(let exchanged, let original):
            capture(exchanged)
            capture(original)
        case .function(let index):
            // What the callee captures, its caller must have.
            for variable in state.localFunctions[index].captures { capture(variable) }
        case .context, .currentFunction, .refused: break
        }
    }

    private func capture(_ variable: Variable) {
        if !state.captures.contains(variable) { state.captures.append(variable) }
    }
}

// MARK: - Types

extension BodyReader {
    /// The type that is written, or a refusal at it.
    func type(_ syntax: TypeSyntax) throws -> DeviceType {
        switch TypeReader.meaning(of: syntax) {
        case .type(let type):
            note(type)
            return type
        case .refused(let reason, let replacement):
            throw refuse(
                reason, id: "device-type", at: syntax,
                replacement.map { [Remedy("use '\($0)'", .replace(syntax, with: $0))] } ?? [])
        }
    }

    /// What is known about an expression's type before anything is expected of it.
    enum Guess: Hashable {
        case known(DeviceType)

        /// An integer literal, or an expression of such.
        case integerLiteral

        /// A floating-point literal, or an expression of literals with one.
        case floatLiteral

        /// A struct's member, a device function's result, an implicit member, or something that will be refused.
        case hidden

        var type: DeviceType? { if case .known(let type) = self { type } else { nil } }

        var isLiteral: Bool { self == .integerLiteral || self == .floatLiteral }
    }

    /// Tries to read an expression and undoes all of it.
    func guess(_ expression: ExprSyntax) -> Guess {
        if let known = guesses[expression.id] { return known }
        let guess = freshGuess(expression)
        guesses[expression.id] = guess
        return guess
    }

    private func freshGuess(_ expression: ExprSyntax) -> Guess {
        if expression.is(IntegerLiteralExprSyntax.self) { return .integerLiteral }
        if expression.is(FloatLiteralExprSyntax.self) { return .floatLiteral }
        if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first,
            only.label == nil
        {
            return guess(only.expression)
        }
        if let prefix = expression.as(PrefixOperatorExprSyntax.self), ["-", "+", "~"].contains(prefix.operator.text) {
            return guess(prefix.expression)
        }
        if let ternary = expression.as(TernaryExprSyntax.self) {
            return common([guess(ternary.thenExpression), guess(ternary.elseExpression)])
        }
        if let infix = expression.as(InfixOperatorExprSyntax.self),
            let symbol = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text
        {
            switch BinaryMeaning(symbol) {
            case .arithmetic, .bitwise: return common([guess(infix.leftOperand), guess(infix.rightOperand)])
            case .shift(let shift):
                return shift == .left || shift == .right
                    ? guess(infix.leftOperand) : common([guess(infix.leftOperand), guess(infix.rightOperand)])
            default: break
            }
        }
        if let call = expression.as(FunctionCallExprSyntax.self),
            let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
            Self.genericFunctions.contains(name), lookUp(name) == nil
        {
            return common(call.arguments.map { guess($0.expression) })
        }
        return trial { () throws(Refused) in try self.readRefusing(expression, expecting: nil).type }
    }

    private func readRefusing(_ expression: ExprSyntax, expecting: DeviceType?) throws(Refused) -> Expression {
        do { return try read(expression, expecting: expecting) } catch let error as Refused { throw error } catch {
            throw Refused()
        }
    }

    private func trial(_ body: () throws(Refused) -> DeviceType) -> Guess {
        let before = state
        let barriersBefore = barriers
        trials += 1
        defer {
            trials -= 1
            state = before
            barriers = barriersBefore
        }
        do { return .known(try body()) } catch { return .hidden }
    }

    /// The type of operands that have one type, vectors before the scalars that are spread over their lanes.
    func common(_ guesses: [Guess]) -> Guess {
        if let vector = guesses.first(where: { $0.type?.lanes != nil }) { return vector }
        // What is hidden may be a vector.
        if guesses.contains(.hidden) { return .hidden }
        if let known = guesses.first(where: { $0.type != nil }) { return known }
        return guesses.contains(.floatLiteral) ? .floatLiteral : .integerLiteral
    }

    /// The type of an expression that stands alone: what is known, or the default of its literals.
    func standaloneType(_ guess: Guess) -> DeviceType? {
        switch guess {
        case .known(let type): type
        case .integerLiteral: .int
        case .floatLiteral: .scalar(.double)
        case .hidden: nil
        }
    }

    /// Functions of the standard library with operands and result of one type.
    static let genericFunctions: Set<String> = ["min", "max", "abs", "pointwiseMin", "pointwiseMax"]
}
