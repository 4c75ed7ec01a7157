import Synchronization

/// What a snippet has printed, one element per call of `print`.
final class PrintedLines: Sendable {
    private let printed = Mutex<[String]>([])

    var lines: [String] { printed.withLock { $0 } }

    func append(_ items: [Any]) {
        let line = items.map { "\($0)" }.joined(separator: " ")
        printed.withLock { $0.append(line) }
    }

    func clear() { printed.withLock { $0 = [] } }
}
