import RingKernels

/// A count that goes up, and tasks that wait until it has reached theirs.
final class Tally: Sendable {
    private struct State {
        var count = 0
        var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Locked(State())

    var count: Int { state.withLock { $0.count } }

    func add(_ amount: Int = 1) {
        let ready = state.withLock { state in
            state.count += amount
            let ready = state.waiters.filter { $0.count <= state.count }
            state.waiters.removeAll { $0.count <= state.count }
            return ready.map(\.continuation)
        }
        for continuation in ready { continuation.resume() }
    }

    /// Waits whatever becomes of the task; tests have time limits.
    nonisolated(nonsending) func wait(for count: Int) async {
        await withCheckedContinuation { continuation in
            let isReached = state.withLock { state in
                if state.count >= count { return true }
                state.waiters.append((count, continuation))
                return false
            }
            if isReached { continuation.resume() }
        }
    }
}

/// Something that happens once.
final class Latch: Sendable {
    private let tally = Tally()

    var isOpen: Bool { tally.count > 0 }
    func open() { tally.add() }
    nonisolated(nonsending) func wait() async { await tally.wait(for: 1) }
}

/// A value that several threads change.
final class Shared<Value: Sendable>: Sendable {
    private let storage: Locked<Value>

    init(_ value: Value) { storage = Locked(value) }

    var value: Value { storage.withLock { $0 } }
    func change(_ body: (inout Value) -> Void) { storage.withLock { body(&$0) } }
}
