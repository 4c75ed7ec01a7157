/// A tree of kernels that are started together, in order, and of which those that fail are started again.
///
/// ```swift
/// let pricing = Supervisor("pricing", strategy: .restForOne) {
///     RingKernel(Feed())
///     Supervisor("desks") {
///         for name in names { RingKernel(Desk(name), id: KernelID("desk-\(name)")) }
///     }
/// }
/// let tree = try await runtime.launch(pricing)
/// try await tree.activate()
/// ```
/// A kernel that throws is restarted by its own ``RestartPolicy`` first. When that allows no restart, which is the default, it waits
/// with its queue as it is, and the supervisor decides by its strategy. When there were as many restarts as the supervisor may make,
/// it stops all its children and fails itself: its own supervisor then restarts it like a kernel that failed, and the topmost
/// ends its kernels with `restartLimitReached`.
public struct Supervisor: Sendable {
    /// Who is stopped and started again together with a child that failed.
    public enum Strategy: String, Sendable, Codable, CaseIterable {
        /// The child alone.
        case oneForOne
        /// All children: they are stopped, the last one first, and started in order.
        case oneForAll
        /// The child and those after it, which depend on it.
        case restForOne
    }

    /// Its name: unique among the supervisors of a tree's level, and for the topmost in the runtime.
    public let id: String
    public let strategy: Strategy
    /// How often it restarts children, in all, within a sliding window, and how long it waits before each.
    public let restart: RestartPolicy
    /// Whether, and how, children that do not get on with a message are noticed.
    public let heartbeat: Heartbeat?
    /// How long a child may take to stop before its code is cancelled, and as long again after that.
    public let stopTimeout: Duration
    let children: [SupervisedChild]

    /// - Parameters:
    ///   - id: The name under which people find it again.
    ///   - restart: `.never` makes the first failure of a child its own.
    ///   - stopTimeout: For each child.
    ///   - children: In the order in which they are started; they are stopped in the reverse order.
    public init(
        _ id: String, strategy: Strategy = .oneForOne,
        restart: RestartPolicy = .onFailure(
            maximum: 3, within: .seconds(60),
            backoff: .exponential(from: .milliseconds(10), upTo: .seconds(1), jitter: 0.2)),
        heartbeat: Heartbeat? = nil, stopTimeout: Duration = .seconds(5),
        @SupervisorBuilder children: () -> [SupervisedChild]
    ) {
        self.id = id
        self.strategy = strategy
        self.restart = restart
        self.heartbeat = heartbeat
        self.stopTimeout = stopTimeout
        self.children = children()
    }

    /// - Throws: ``KernelError`` with `invalidOption`, for this supervisor or one below it.
    func validate(in path: String? = nil) throws(KernelError) {
        let path = path.map { "\($0)/\(id)" } ?? id
        func invalid(_ text: String) -> KernelError { KernelError(.invalidOption, "Supervisor \"\(path)\": \(text)") }
        guard !id.isEmpty, !id.contains("/") else {
            throw invalid(
                "Its name is \"\(id)\". Give it one that is not empty and has no slash, which separates levels.")
        }
        guard !children.isEmpty else { throw invalid("It has no children. Give it at least one.") }
        guard stopTimeout >= .zero else { throw invalid("stopTimeout is \(stopTimeout). Give zero or more.") }
        try restart.validate(invalid)
        try heartbeat?.validate(invalid)
        var names: Set<String> = []
        for child in children {
            guard names.insert(child.name).inserted else {
                throw invalid("Two of its children are called \"\(child.name)\". Give each a name of its own.")
            }
            if case .supervisor(let supervisor) = child.kind { try supervisor.validate(in: path) }
        }
    }
}

/// When the end of a supervised kernel is a failure.
public enum ChildLifetime: String, Sendable, Codable, CaseIterable {
    /// It is restarted whenever it fails, and also when it returns by itself.
    case permanent
    /// It is restarted when it fails; one that returns by itself has done its work.
    case transient
    /// It is not restarted.
    case temporary
}

/// A kernel or a supervisor as a child of a supervisor.
public struct SupervisedChild: Sendable {
    enum Kind: Sendable {
        case kernel(KernelRegistry.Entry, KernelID, ChildLifetime)
        case supervisor(Supervisor)
    }
    let kind: Kind

    var name: String {
        switch kind {
        case .kernel(_, let id, _): id.rawValue
        case .supervisor(let supervisor): supervisor.id
        }
    }

    /// - Parameter id: Another ID than the definition's.
    public init<Request, Response>(
        _ kernel: RingKernel<Request, Response>, id: KernelID? = nil, lifetime: ChildLifetime = .transient
    ) {
        kind = .kernel(KernelRegistry.Entry(kernel), id ?? kernel.id, lifetime)
    }

    public init(_ supervisor: Supervisor) { kind = .supervisor(supervisor) }
}

extension RingKernel {
    /// This kernel as a child of a supervisor that treats it so.
    public func supervised(_ lifetime: ChildLifetime, id: KernelID? = nil) -> SupervisedChild {
        SupervisedChild(self, id: id, lifetime: lifetime)
    }
}

/// Collects the children of a ``Supervisor``.
@resultBuilder
public enum SupervisorBuilder {
    public static func buildExpression<Request, Response>(_ kernel: RingKernel<Request, Response>) -> [SupervisedChild]
    {
        [SupervisedChild(kernel)]
    }
    public static func buildExpression(_ supervisor: Supervisor) -> [SupervisedChild] { [SupervisedChild(supervisor)] }
    public static func buildExpression(_ child: SupervisedChild) -> [SupervisedChild] { [child] }
    public static func buildExpression(_ children: [SupervisedChild]) -> [SupervisedChild] { children }
    public static func buildBlock(_ parts: [SupervisedChild]...) -> [SupervisedChild] { parts.flatMap(\.self) }
    public static func buildOptional(_ part: [SupervisedChild]?) -> [SupervisedChild] { part ?? [] }
    public static func buildEither(first part: [SupervisedChild]) -> [SupervisedChild] { part }
    public static func buildEither(second part: [SupervisedChild]) -> [SupervisedChild] { part }
    public static func buildArray(_ parts: [[SupervisedChild]]) -> [SupervisedChild] { parts.flatMap(\.self) }
}
