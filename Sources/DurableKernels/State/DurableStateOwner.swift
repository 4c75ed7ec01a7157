/// A kernel whose private state is kept in a store.
///
/// What the store writes down is ``state`` and nothing else: other stored properties are made anew at every start.
public protocol DurableStateOwner: SendableMetatype {
    /// The state; a value type, or a class whose coding holds all of it.
    associatedtype State: Codable & Sendable

    /// The state. What a fresh handler has is where a kernel without stored state begins.
    var state: State { get set }

    /// The name under which the state is stored, so that no other kind of kernel takes it for its own. The name of the type,
    /// unless said otherwise; give one before you rename the type.
    static var stateName: String { get }

    /// The version of ``State``, at least 1, which it is unless said otherwise. Count it up when stored states do not decode any
    /// more, or would mean something else, and add a migration.
    static var stateVersion: Int { get }

    /// The ways from older versions to the current one, one step each.
    static var migrations: [StateMigration] { get }
}

extension DurableStateOwner {
    public static var stateName: String { String(describing: Self.self) }
    public static var stateVersion: Int { 1 }
    public static var migrations: [StateMigration] { [] }
}
