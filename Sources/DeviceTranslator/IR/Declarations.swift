/// A `@DeviceKernel` function that can be written in C and in Swift: everything in it has a type and a meaning.
public struct Kernel: Hashable, Sendable {
    /// The base name, without backticks.
    public let name: String

    /// The types around it, from the outside in; empty at file scope.
    public let enclosingTypes: [String]

    /// In declared order, the context left out.
    public let parameters: [Parameter]

    /// The name of the context inside the function.
    public let contextName: String
    public let groupArrays: [Variable]
    public let localFunctions: [LocalFunction]

    /// Its `declare`s of group arrays are left out.
    public let body: [Statement]
    public let facts: CodeFacts

    /// Whether there is a `barrier` in the body.
    public let hasBarrier: Bool

    public init(
        name: String, enclosingTypes: [String], parameters: [Parameter], contextName: String, groupArrays: [Variable],
        localFunctions: [LocalFunction], body: [Statement], facts: CodeFacts, hasBarrier: Bool
    ) {
        self.name = name
        self.enclosingTypes = enclosingTypes
        self.parameters = parameters
        self.contextName = contextName
        self.groupArrays = groupArrays
        self.localFunctions = localFunctions
        self.body = body
        self.facts = facts
        self.hasBarrier = hasBarrier
    }
}

/// A `@DeviceFunction` that can be written in C and in Swift.
public struct Function: Hashable, Sendable {
    public let name: String
    public let enclosingTypes: [String]
    public let parameters: [Parameter]

    /// The name of the context inside the function, if it has one (the last parameter, labelled `in`).
    public let contextName: String?
    public let result: DeviceType
    public let localFunctions: [LocalFunction]
    public let body: [Statement]
    public let facts: CodeFacts

    public init(
        name: String, enclosingTypes: [String], parameters: [Parameter], contextName: String?, result: DeviceType,
        localFunctions: [LocalFunction], body: [Statement], facts: CodeFacts
    ) {
        self.name = name
        self.enclosingTypes = enclosingTypes
        self.parameters = parameters
        self.contextName = contextName
        self.result = result
        self.localFunctions = localFunctions
        self.body = body
        self.facts = facts
    }
}

/// A function inside a kernel or function. What it captures is passed as parameters behind its own: constants by value, variables
/// `inout`, spans and group arrays as themselves, the context always. They are sorted so that callees come before their callers.
public struct LocalFunction: Hashable, Sendable {
    public let name: String
    public let parameters: [Variable]

    /// In the scope of this function with the same `Variable`s as outside. A caller passes its own of the same `id`.
    public let captures: [Variable]
    public let result: DeviceType
    public let body: [Statement]
    public let position: SourcePosition

    public init(
        name: String, parameters: [Variable], captures: [Variable], result: DeviceType, body: [Statement],
        position: SourcePosition
    ) {
        self.name = name
        self.parameters = parameters
        self.captures = captures
        self.result = result
        self.body = body
        self.position = position
    }
}

/// A parameter of a kernel or function.
public struct Parameter: Hashable, Sendable {
    /// The argument label, nil for `_`.
    public let label: String?

    /// `parameter`, or `inoutParameter` in a function; the type may be a span.
    public let variable: Variable

    /// Whether the code reads elements of this mutable span (or passes it to a function, which might).
    public let isRead: Bool

    /// Whether every item certainly uses the element of its own index.
    public let needsOnePerItem: Bool

    public init(label: String?, variable: Variable, isRead: Bool, needsOnePerItem: Bool = false) {
        self.label = label
        self.variable = variable
        self.isRead = isRead
        self.needsOnePerItem = needsOnePerItem
    }
}

/// What a kernel or function needs.
public struct CodeFacts: Hashable, Sendable {
    /// The places at which it may trap; a `TrapSiteID` is an index into this.
    public let sites: [TrapPlace]

    /// The structs in its types, by name, each once, in the order of their first appearance.
    public let structs: [String]

    /// The `@DeviceFunction`s that it calls, each once, in the order of their first appearance.
    public let functions: [FunctionReference]
    public let requirements: Set<Requirement>

    /// The members of structs that are read or written, each once. That they are stored properties is not visible; what is generated asks the
    /// struct for each, so that anything else does not compile.
    public let fields: [FieldReference]

    /// The types of references in it, each once.
    public let references: [DeviceType]

    /// The structs that it sends, by name, each once.
    public let messages: [String]

    public init(
        sites: [TrapPlace], structs: [String], functions: [FunctionReference], requirements: Set<Requirement>,
        fields: [FieldReference] = [], references: [DeviceType] = [], messages: [String] = []
    ) {
        self.fields = fields
        self.references = references
        self.messages = messages
        self.sites = sites
        self.structs = structs
        self.functions = functions
        self.requirements = requirements
    }
}

/// A member of a struct, by the names with which the user wrote them.
public struct FieldReference: Hashable, Sendable {
    public let structure: String
    public let name: String

    public init(structure: String, name: String) {
        self.structure = structure
        self.name = name
    }
}

/// What a device must have.
public enum Requirement: String, Hashable, Sendable, CaseIterable {
    case barrier
    case float64
    case float16
    case atomics
    case atomics64
}

/// A `@DeviceStruct`: its stored properties in order.
public struct Structure: Hashable, Sendable {
    public let name: String
    public let enclosingTypes: [String]
    public let fields: [StructureField]

    /// Whether it declares initialisers, and so has no memberwise one.
    public let hasOwnInitialiser: Bool

    public init(name: String, enclosingTypes: [String], fields: [StructureField], hasOwnInitialiser: Bool = false) {
        self.name = name
        self.enclosingTypes = enclosingTypes
        self.fields = fields
        self.hasOwnInitialiser = hasOwnInitialiser
    }
}

/// A stored property of a `@DeviceStruct`: a scalar, a vector, another `@DeviceStruct`, a reference, or an array of scalars, vectors or
/// references.
public struct StructureField: Hashable, Sendable {
    public let name: String
    public let type: DeviceType
    public let position: SourcePosition

    public init(name: String, type: DeviceType, position: SourcePosition) {
        self.name = name
        self.type = type
        self.position = position
    }
}
