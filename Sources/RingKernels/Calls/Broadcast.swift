/// Sends things to any number of readers: each sees all that come after it began to read, until the broadcast is closed.
///
/// Nothing bounds what waits for a reader, so a reader that stops reading should end its iteration.
final class Broadcast<Element: Sendable>: Sendable {
    private struct State {
        var readers: [Int: AsyncStream<Element>.Continuation] = [:]
        var nextReader = 0
        var isClosed = false
    }

    private let state = Locked(State())

    func send(_ element: Element) {
        let readers = state.withLock { Array($0.readers.values) }
        for reader in readers { reader.yield(element) }
    }

    /// A sequence of what is sent from now on.
    func stream() -> AsyncStream<Element> {
        AsyncStream { continuation in
            let id: Int? = state.withLock { state in
                if state.isClosed { return nil }
                state.nextReader += 1
                state.readers[state.nextReader] = continuation
                return state.nextReader
            }
            guard let id else { return continuation.finish() }
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { _ = $0.readers.removeValue(forKey: id) }
            }
        }
    }

    func close() {
        let readers = state.withLock { state in
            state.isClosed = true
            return Array(state.readers.values)
        }
        for reader in readers { reader.finish() }
    }
}
