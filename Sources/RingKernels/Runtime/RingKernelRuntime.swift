internal import CRingKernels
internal import DequeModule
internal import Logging
internal import Synchronization

/// Owns home threads and the kernels that live on them.
///
/// The structured way is ``run(configuration:_:)``, which ends everything on exit; `start` and `shutdown` are for programs
/// whose lifetime something else governs. All calls are safe from anywhere at the same time.
public final class RingKernelRuntime: Sendable {
    /// Where a runtime is in its life; it goes forward only.
    private enum Phase { case created, running, shuttingDown, stopped }

    private struct State {
        var phase = Phase.created
        /// Kernels that live.
        var kernels: [KernelID: KernelCore] = [:]
        /// Kernels that have ended, for those who still call them by ID; the latest ``endedLimit``.
        var ended: [KernelID: KernelCore] = [:]
        var endedOrder = Deque<KernelCore>()
        var registry = KernelRegistry()
        var homes: [HomeIsolation] = []
        var residents: [Int] = []
        var dedicatedCount = 0
        /// The topmost supervisors, in the order in which they were launched.
        var supervisors: [SupervisorNode] = []
        var metrics: MetricsReporter?
        /// What all kernels share; set while the runtime runs.
        var environment: RuntimeEnvironment?
    }

    private static let endedLimit = 1024

    /// What the runtime was set up with.
    public let configuration: Configuration
    private let state = Locked(State())
    private let timers: TimerQueue
    let letters: DeadLetterOffice
    private let madeSupervision = LazyReference<SupervisionHost>()
    private let stopped = Event()
    private let onStart: (@Sendable (RingKernelRuntime) async throws -> Void)?
    private let route: (any MessageRoute)?

    /// Makes a runtime that `start` will start.
    ///
    /// - Parameter onStart: Called at the end of `start`, to launch the kernels of a service.
    public convenience init(
        configuration: Configuration = Configuration(),
        onStart: (@Sendable (RingKernelRuntime) async throws -> Void)? = nil
    ) {
        self.init(configuration: configuration, onStart: onStart, route: nil)
    }

    /// - Parameter route: In the process of an isolated kernel, the way to the kernels of its parent.
    init(
        configuration: Configuration, onStart: (@Sendable (RingKernelRuntime) async throws -> Void)? = nil,
        route: (any MessageRoute)?
    ) {
        self.configuration = configuration
        self.onStart = onStart
        self.route = route
        timers = configuration.clock.map { TimerQueue(clock: $0) } ?? .system
        letters = DeadLetterOffice(logger: configuration.logger)
    }

    /// Runs `body` with a started runtime and shuts it down when `body` returns, throws or is cancelled.
    nonisolated(nonsending) public static func run<Result>(
        configuration: Configuration = Configuration(),
        _ body: nonisolated(nonsending) (RingKernelRuntime) async throws -> Result
    ) async throws -> Result {
        let runtime = RingKernelRuntime(configuration: configuration)
        try await runtime.start()
        return try await ending({ try await runtime.shutdown() }) { try await body(runtime) }
    }

    // MARK: Start and end

    /// Starts the home threads.
    ///
    /// - Throws: ``KernelError`` with `invalidOption`, `resourceExhausted`, or `runtimeNotRunning` when it was started before.
    public func start() async throws {
        try configuration.validate()
        TickScale.begin()
        let count = configuration.homes ?? Int(drk_available_processors())
        try state.withLock { (state: inout State) throws(KernelError) in
            guard state.phase == .created else {
                throw KernelError(.runtimeNotRunning, "The runtime was started before. Make a new one for every start.")
            }
            let homes = (0..<count).map { index in
                Home(
                    index: index, group: ObjectIdentifier(self), name: "dotcompute-\(index)",
                    spins: configuration.idleSpins)
            }
            for home in homes { home.connect(to: homes) }
            for (index, home) in homes.enumerated() {
                do throws(KernelError) { try home.start() } catch {
                    for started in homes[..<index] { started.stop() }
                    throw error
                }
            }
            state.homes = homes.map { HomeIsolation(home: $0) }
            state.residents = Array(repeating: 0, count: count)
            state.environment = makeEnvironment()
            state.phase = .running
            if let interval = configuration.metricsInterval, MetricsReporter.isBackendThere {
                state.metrics = MetricsReporter(interval: interval, timers: timers) { [weak self] in
                    self?.allTelemetry() ?? []
                }
            }
        }
        configuration.logger.debug("runtime started", metadata: ["homes": "\(count)"])
        do {
            try await onStart?(self)
        } catch {
            do { try await shutdown() } catch {}
            throw error
        }
    }

    /// Whether nobody has started it.
    var isNew: Bool { state.withLock { $0.phase == .created } }

    /// Ends all kernels at once, waits for them and then for the threads. Calling it again waits for the same end.
    ///
    /// It goes on when the caller is cancelled.
    /// - Throws: ``KernelError`` with `terminationTimedOut`, naming kernels that did not end; their threads are left alone.
    public func shutdown() async throws {
        let (mustShutDown, wasRunning) = state.withLock { state in
            let phase = state.phase
            guard phase == .created || phase == .running else { return (false, false) }
            state.phase = phase == .running ? .shuttingDown : .stopped
            return (true, phase == .running)
        }
        if !mustShutDown || !wasRunning {
            if mustShutDown { stopped.happen() }
            _ = try await stopped.wait(on: timers)
            return
        }
        try await Task { try await endEverything() }.value
    }

    private func endEverything() async throws {
        let (kernels, homes, metrics, topics) = state.withLock {
            (Array($0.kernels.values), $0.homes.map(\.home), $0.metrics.take(), $0.environment?.topics)
        }
        topics?.prepareToEnd()
        await endSupervisors()
        for kernel in kernels { kernel.requestTermination() }
        var stuck = try await waitForEnd(of: kernels)
        if !stuck.isEmpty {
            for kernel in stuck { kernel.cancel() }
            stuck = try await waitForEnd(of: stuck)
        }
        for kernel in stuck where kernel.endForcibly(KernelCore.ignoredTermination) {
            _ = try await kernel.waitForEnd(KernelCore.forcedEndLimit)
        }
        stuck.removeAll { $0.isOver.load(ordering: .acquiring) }
        metrics?.finish()
        for home in homes { home.stop() }
        // A home that a stuck kernel blocks keeps its thread; the others leave at once.
        let blocked = Set(stuck.map { ObjectIdentifier($0.home) })
        for home in homes where !blocked.contains(ObjectIdentifier(home)) {
            try await home.ended.valueIgnoringCancellation()
        }
        let gone = state.withLock { state in
            defer {
                state.phase = .stopped
                state.homes = []
            }
            return Array(state.endedOrder)
        }
        for kernel in gone { kernel.reportUnreadOutput() }
        topics?.close()
        letters.close()
        madeSupervision.load()?.events.close()
        stopped.happen()
        configuration.logger.debug("runtime stopped", metadata: ["kernels": "\(kernels.count)"])
        guard stuck.isEmpty else {
            let names = stuck.map { "\"\($0.id)\"" }.sorted().joined(separator: ", ")
            let error = KernelError(
                .terminationTimedOut,
                "These kernels did not end within \(configuration.shutdownTimeout) nor, cancelled, within as long again: \(names). Their code ignores `shouldTerminate` and cancellation; their threads are left running."
            )
            configuration.logger.critical("runtime stopped without all kernels", metadata: ["error": "\(error)"])
            throw error
        }
    }

    /// Waits until the kernels have ended, all together at most the configured time; returns those that have not.
    private func waitForEnd(of kernels: [KernelCore]) async throws -> [KernelCore] {
        let deadline = timers.now + configuration.shutdownTimeout
        var late: [KernelCore] = []
        for kernel in kernels {
            let rest = Swift.max(deadline - timers.now, .zero)
            if try await !kernel.waitForEnd(rest) { late.append(kernel) }
        }
        return late
    }

    /// The homes of a running runtime.
    var homes: [Home] { state.withLock { $0.homes.map(\.home) } }

    // MARK: Launching

    /// Makes a definition known, for launching it by its ID.
    ///
    /// - Throws: ``KernelError`` with `duplicateKernel` or `invalidOption`.
    public func register<Request, Response>(_ kernel: RingKernel<Request, Response>) throws {
        try state.withLock { (state: inout State) throws(KernelError) in try state.registry.register(kernel) }
    }

    /// Launches a kernel: the first phase, which makes its state and runs its `start`. Messages may be sent from now on;
    /// they are handled once it is activated.
    ///
    /// - Parameter id: Another ID than the definition's.
    /// - Throws: ``KernelError`` with `duplicateKernel`, `invalidOption`, `startFailed`, `runtimeNotRunning`, ….
    public func launch<Request, Response>(
        _ kernel: RingKernel<Request, Response>, id: KernelID? = nil
    ) async throws -> RingKernelHandle<Request, Response> {
        let id = id ?? kernel.id
        let core = try admit(id, kernel.options) { site in kernel.makeLiving(site) }
        try await core.launch()
        return RingKernelHandle(core)
    }

    /// Launches a handler.
    @inlinable
    public func launch<Handler: RingKernelHandler>(
        _ handler: @autoclosure @escaping @Sendable () throws -> Handler, id: KernelID = Handler.kernelID,
        options: KernelOptions = KernelOptions()
    ) async throws -> RingKernelHandle<Handler.Request, Handler.Response> {
        try await launch(RingKernel(handler(), options: options), id: id)
    }

    /// Launches a handler that may suspend.
    @inlinable
    public func launch<Handler: AsyncRingKernelHandler>(
        _ handler: @autoclosure @escaping @Sendable () throws -> Handler, id: KernelID = Handler.kernelID,
        options: KernelOptions = KernelOptions()
    ) async throws -> RingKernelHandle<Handler.Request, Handler.Response> {
        try await launch(RingKernel(handler(), options: options), id: id)
    }

    /// Launches the registered definition with this ID.
    ///
    /// - Throws: ``KernelError`` with `unknownKernel`, naming the registered ones and the nearest.
    public func launch(_ id: KernelID) async throws {
        let entry = try state.withLock { (state: inout State) throws(KernelError) in try state.registry.entry(id) }
        let core = try admit(id, entry.options, entry.make)
        try await core.launch()
    }

    /// Launches and activates a kernel for the time of `body`, then terminates it.
    nonisolated(nonsending) public func withKernel<Request, Response, Result>(
        _ kernel: RingKernel<Request, Response>, id: KernelID? = nil,
        _ body: nonisolated(nonsending) (RingKernelHandle<Request, Response>) async throws -> Result
    ) async throws -> Result {
        let handle = try await launch(kernel, id: id)
        // In a task of its own, which a cancellation of the caller does not reach.
        return try await ending({ try await Task { try await handle.terminate() }.value }) {
            try await handle.activate()
            return try await body(handle)
        }
    }

    /// Finds a home for a kernel and enters it under its ID.
    private func admit<Core: KernelCore>(
        _ id: KernelID, _ options: KernelOptions, _ make: (KernelSite) -> Core
    ) throws(KernelError) -> Core {
        try options.validate(for: id)
        let (core, earlier) = try state.withLock { (state: inout State) throws(KernelError) in
            let environment = try runningEnvironment(state)
            if let living = state.kernels[id] {
                throw KernelError(
                    .duplicateKernel,
                    "A kernel \"\(id)\" lives already (\(living.state)). Terminate it first, or launch under another ID: `launch(kernel, id: …)`.",
                    kernel: id, state: living.state)
            }
            let (isolation, ownsHome) = try place(options.placement, id, &state)
            let site = KernelSite(
                id: id, options: options, isolation: isolation, ownsHome: ownsHome, environment: environment)
            let core = make(site)
            state.kernels[id] = core
            let earlier = state.ended.removeValue(forKey: id)
            if let earlier { state.endedOrder.removeAll { $0 === earlier } }
            return (core, earlier)
        }
        earlier?.reportUnreadOutput()
        return core
    }

    private func place(
        _ placement: Placement, _ id: KernelID, _ state: inout State
    ) throws(KernelError) -> (HomeIsolation, ownsHome: Bool) {
        let index: Int
        switch placement {
        case .automatic, .shared, .process:
            index = state.residents.indices.min { state.residents[$0] < state.residents[$1] } ?? 0
        case .home(let wanted):
            guard state.homes.indices.contains(wanted) else {
                throw .invalidOption(
                    "placement is .home(\(wanted)), but the runtime has homes 0 to \(state.homes.count - 1). Give one of these, or `.automatic`.",
                    id)
            }
            index = wanted
        case .near(let neighbour):
            guard let other = state.kernels[neighbour] else {
                throw .unknown(
                    neighbour, known: Array(state.kernels.keys), hint: "running, so \"\(id)\" cannot be placed near it")
            }
            if other.ownsHome { return (other.isolation, false) }
            index = other.home.index
        case .dedicated:
            let home = Home(
                index: state.homes.count + state.dedicatedCount, group: ObjectIdentifier(self), name: "dc-\(id)",
                spins: 0)
            state.dedicatedCount += 1
            home.meet(state.homes.map(\.home))
            try home.start()
            return (HomeIsolation(home: home), true)
        }
        state.residents[index] += 1
        return (state.homes[index], false)
    }

    private func runningEnvironment(_ state: State) throws(KernelError) -> RuntimeEnvironment {
        guard state.phase == .running, let environment = state.environment else {
            if state.phase != .created { throw .runtimeHasShutDown }
            throw KernelError(
                .runtimeNotRunning,
                "The runtime has not been started: call `start()`, or use `RingKernelRuntime.run`.")
        }
        return environment
    }

    /// What kernels share, while the runtime runs.
    func environment() throws(KernelError) -> RuntimeEnvironment {
        try state.withLock { (state: inout State) throws(KernelError) in try runningEnvironment(state) }
    }

    /// What kernels need of this runtime, which they must not keep alive.
    private func makeEnvironment() -> RuntimeEnvironment {
        RuntimeEnvironment(
            timers: timers, deadLetters: letters, logger: configuration.logger, hasTelemetry: configuration.telemetry,
            find: { [weak self] (id) throws(KernelError) in
                guard let self else { throw KernelError(.runtimeNotRunning, "The runtime is gone.") }
                return try kernel(id)
            },
            kernelHasEnded: { [weak self] core in
                core.environment.topics.kernelHasEnded(core)
                self?.hasEnded(core)
            }, route: route)
    }

    /// On the kernel's home.
    private func hasEnded(_ core: KernelCore) {
        if core.ownsHome { core.home.stop() }
        let evicted: KernelCore? = state.withLock { state in
            guard state.kernels[core.id] === core else { return nil }
            state.kernels[core.id] = nil
            if !core.ownsHome && state.residents.indices.contains(core.home.index) {
                state.residents[core.home.index] -= 1
            }
            state.ended[core.id] = core
            state.endedOrder.append(core)
            guard state.endedOrder.count > Self.endedLimit, let oldest = state.endedOrder.popFirst() else { return nil }
            state.ended[oldest.id] = nil
            return oldest
        }
        evicted?.reportUnreadOutput()
    }

    // MARK: Supervision

    /// What supervisors need of this runtime, which they must not keep alive.
    var supervision: SupervisionHost {
        if let made = madeSupervision.load() { return made }
        return madeSupervision.storeIfNil(
            SupervisionHost(timers: timers, logger: configuration.logger) { [weak self] id, options, make in
                guard let self else { throw KernelError(.runtimeNotRunning, "The runtime is gone.") }
                return try admit(id, options, make)
            })
    }

    var supervisors: [SupervisorNode] { state.withLock { $0.supervisors } }

    /// Enters the topmost supervisor of a tree.
    func enter(_ supervisor: Supervisor) throws(KernelError) -> SupervisorNode {
        let node = SupervisorNode(supervisor, host: supervision)
        try state.withLock { (state: inout State) throws(KernelError) in
            _ = try runningEnvironment(state)
            state.supervisors.removeAll { $0.isOver }
            guard !state.supervisors.contains(where: { $0.definition.id == supervisor.id }) else {
                throw KernelError(
                    .duplicateKernel,
                    "A supervisor \"\(supervisor.id)\" lives already. Terminate it first, or give this one another name."
                )
            }
            state.supervisors.append(node)
        }
        return node
    }

    /// Forgets a tree that did not come up.
    func leave(_ node: SupervisorNode) {
        state.withLock { state in state.supervisors.removeAll { $0 === node } }
    }

    /// Ends the trees in order, the latest first, as far as that goes in the configured time.
    private func endSupervisors() async {
        let deadline = timers.now + configuration.shutdownTimeout
        for node in supervisors.reversed() { await node.wane(until: deadline) }
    }

    // MARK: Finding kernels

    /// The kernel with this ID, living or lately ended.
    func kernel(_ id: KernelID) throws(KernelError) -> KernelCore {
        try state.withLock { (state: inout State) throws(KernelError) in
            if let core = state.kernels[id] ?? state.ended[id] { return core }
            throw .unknown(id, known: Array(state.kernels.keys), hint: "running")
        }
    }

    private func living() -> [KernelCore] {
        state.withLock { Array($0.kernels.values) }.sorted { $0.id < $1.id }
    }

    /// Kernels that live and that have lately ended, sorted by ID.
    func livingAndEnded() -> [KernelCore] {
        state.withLock { Array($0.kernels.values) + $0.endedOrder }.sorted { $0.id < $1.id }
    }

    /// The kernels that live, sorted by ID.
    public var kernels: [KernelSummary] {
        living().map {
            KernelSummary(kernelID: $0.id, state: $0.state, home: $0.home.index, queueDepth: $0.depth)
        }
    }
}
