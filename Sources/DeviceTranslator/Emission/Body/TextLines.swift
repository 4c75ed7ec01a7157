/// Lines of text in the making, with their indentation, and the numbers of the temporaries in them.
struct TextLines {
    private(set) var lines: [String] = []
    private var depth: Int
    private var lastTemporary = 0

    init(depth: Int) { self.depth = depth }

    mutating func add(_ line: String) { lines.append(String(repeating: "  ", count: depth) + line) }

    mutating func indent() { depth += 1 }
    mutating func outdent() { depth -= 1 }

    /// A name that nothing else has.
    mutating func temporary() -> String {
        lastTemporary += 1
        return "t\(lastTemporary)"
    }

    /// Takes away the lines that were added behind the first `count`.
    mutating func remove(behind count: Int) -> [String] {
        let removed = Array(lines[count...])
        lines.removeSubrange(count...)
        return removed
    }

    mutating func append(_ written: [String]) { lines += written }

    var text: String { lines.map { $0 + "\n" }.joined() }
}
