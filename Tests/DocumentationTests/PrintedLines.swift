import Synchronization

/// What a snippet has printed, line by line.
final class PrintedLines: Sendable {
    private let printed = Mutex<[String]>([])

    var lines: [String] { printed.withLock { $0 } }

    func append(_ items: [Any]) {
        let text = items.map { "\($0)" }.joined(separator: " ")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        printed.withLock { $0 += lines }
    }

    func clear() { printed.withLock { $0 = [] } }
}
