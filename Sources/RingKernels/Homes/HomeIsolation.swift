internal import CRingKernels

/// The actor whose executor is a home: what runs in it runs on that home's thread.
///
/// Two habits of the compiler (6.3) matter to whoever writes asynchronous code here. A closure that is passed to
/// `withTaskCancellationHandler` or `withValue` keeps the isolation of its surroundings only when that is a parameter,
/// which it captures; in a `nonisolated(nonsending)` function it loses it. And a function that calls a
/// `nonisolated(nonsending)` one before it has done anything of its own does not hop first: ``holdIsolation()`` is
/// something of its own.
@safe @usableFromInline
actor HomeIsolation {
    nonisolated let home: Home
    @usableFromInline nonisolated(unsafe) let state: UnsafeMutablePointer<HomeState>
    // SAFETY: constant; what it points to is touched on the home's thread.

    @usableFromInline nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe home.asUnownedSerialExecutor() }

    init(home: Home) {
        self.home = home
        unsafe state = unsafe home.state
    }

    /// On the home's thread: starts a task in this isolation. What the home does later comes after the task's beginning.
    ///
    /// - Parameter prefersHome: Whether nonisolated code that it calls runs on the home's thread, too; see ``HomeTaskExecutor``.
    nonisolated func start(
        prefersHome: Bool = false, _ body: @escaping @Sendable (isolated HomeIsolation) async -> Void
    ) -> Task<Void, Never> {
        assumeIsolated { $0.makeTask(prefersHome, body) }
    }

    private func makeTask(
        _ prefersHome: Bool, _ body: @escaping @Sendable (isolated HomeIsolation) async -> Void
    ) -> Task<Void, Never> {
        if prefersHome { return Task(executorPreference: home.preference) { await body(self) } }
        return Task { await body(self) }
    }

    /// Runs `body` on the home's thread.
    func perform<Result: Sendable>(_ body: @Sendable () throws -> Result) rethrows -> Result { try body() }
}

extension Optional where Wrapped == any Actor {
    /// The home in whose isolation the caller runs right now, on that home's thread; `nil` anywhere else.
    @inlinable @inline(__always)
    var currentHome: UnsafeMutablePointer<HomeState>? {
        guard let actor = self, type(of: actor) == HomeIsolation.self else { return nil }
        let home = unsafe unsafeDowncast(actor, to: HomeIsolation.self).state
        return unsafe home == currentHomeState() ? home : nil
    }
}

/// Makes the calling function hop to its isolation here at the latest; see ``HomeIsolation``.
@inline(__always)
func holdIsolation() { drk_compiler_barrier() }
