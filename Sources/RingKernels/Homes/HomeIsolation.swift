/// The actor whose executor is a home: what runs in it runs on that home's thread.
actor HomeIsolation {
    nonisolated let home: Home

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe home.asUnownedSerialExecutor() }

    init(home: Home) { self.home = home }

    /// Runs `body` on the home's thread.
    func perform<Result: Sendable>(_ body: @Sendable () throws -> Result) rethrows -> Result { try body() }

    /// Runs an asynchronous `body` in the home's isolation.
    func performAsync<Result: Sendable>(
        _ body: nonisolated(nonsending) @Sendable () async throws -> Result
    ) async rethrows -> Result {
        try await body()
    }
}

extension Optional where Wrapped == any Actor {
    /// The home in whose isolation the caller runs right now, on that home's thread; `nil` anywhere else.
    @inline(__always)
    var currentHome: Home? {
        guard let actor = self, type(of: actor) == HomeIsolation.self else { return nil }
        let home = unsafe unsafeDowncast(actor, to: HomeIsolation.self).home
        return home.isCurrent ? home : nil
    }
}
