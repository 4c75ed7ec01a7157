/// What a call calls.
public enum Callee: Hashable, Sendable {
    /// A `@DeviceFunction`, of which the caller knows only what its call shows.
    case deviceFunction(FunctionReference)

    /// A local function of the kernel or function, by its place in `localFunctions`.
    case local(Int)
}

/// A `@DeviceFunction` as a caller sees it.
public struct FunctionReference: Hashable, Sendable {
    /// The name as written: `square`, `Physics.square`, `Self.square`.
    public let name: String

    /// One for each parameter, nil for one without a label; the context is not among them.
    public let labels: [String?]

    public let parameters: [FunctionParameterKind]

    /// Whether `in: context` is passed.
    public let takesContext: Bool

    public let result: DeviceType

    public init(
        name: String, labels: [String?], parameters: [FunctionParameterKind], takesContext: Bool, result: DeviceType
    ) {
        self.name = name
        self.labels = labels
        self.parameters = parameters
        self.takesContext = takesContext
        self.result = result
    }
}

/// The type of a function's parameter with the way in which it is passed.
public enum FunctionParameterKind: Hashable, Sendable {
    /// A scalar, vector, mask, struct, or a span (which is passed with its count).
    case value(DeviceType)
    case `inout`(DeviceType)
}

/// An argument of a call.
public enum Argument: Hashable, Sendable {
    case value(Expression)

    /// `&place`: its indices are evaluated and its value is read with the other arguments, written back after the call.
    case `inout`(Place)

    /// A span, by the variable that has it.
    case span(Variable)
    case context
}

/// A message that a handler sends. The message is evaluated first, then the target.
public struct Sending: Hashable, Sendable {
    /// A `@DeviceStruct`.
    public let message: Expression

    /// The number of a lane of the handler's own kernel, an `Int`, or a reference to a lane or to a topic.
    public let target: Expression

    public init(message: Expression, target: Expression) {
        self.message = message
        self.target = target
    }

    /// Whether each subscriber of a topic gets it.
    public var isPublished: Bool { if case .reference(.topic, _) = target.type { true } else { false } }
}

/// An atomic operation on `base[index]`.
public struct AtomicAccess: Hashable, Sendable {
    /// A `MutableDeviceSpan` or `GroupArray` of `Int32`, `UInt32`, `Int64`, `UInt64`, `Int` or `UInt`.
    public let base: Variable
    public let operation: AtomicOperation

    /// Evaluated in the order in which they were written: `operands`, then `index` (as in `fetchAdd(1, at: i)`), except for
    /// `compareExchange(at:expected:desired:)` and `load(at:)`, whose index comes first.
    public let operands: [Expression]
    public let index: Expression
    public let site: TrapSiteID
    public let order: MemoryOrder
    public let scope: MemoryScope

    public init(
        base: Variable, operation: AtomicOperation, operands: [Expression], index: Expression, site: TrapSiteID,
        order: MemoryOrder, scope: MemoryScope
    ) {
        self.base = base
        self.operation = operation
        self.operands = operands
        self.index = index
        self.site = site
        self.order = order
        self.scope = scope
    }
}

public enum AtomicOperation: String, Hashable, Sendable, CaseIterable {
    /// The value; no operand.
    case load

    /// `void`; one operand.
    case store

    /// The old value; one operand. So do the following, which wrap.
    case exchange
    case fetchAdd
    case fetchSubtract
    case fetchMinimum
    case fetchMaximum
    case fetchAnd
    case fetchOr
    case fetchXor

    /// The old value, which was exchanged if it is equal to the first operand; the second operand is the new value.
    case compareExchange

    /// The same, giving whether it was exchanged, a `Bool`.
    case compareExchangeSucceeds
}

public enum MemoryOrder: String, Hashable, Sendable, CaseIterable {
    case relaxed
    case acquiring
    case releasing
    case acquiringAndReleasing
}

public enum MemoryScope: String, Hashable, Sendable, CaseIterable {
    case group
    case device
    case system
}
