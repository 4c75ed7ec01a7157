/// Generated text in fewer lines: statements of one block side by side, as far as a line goes, and no comments.
struct CompactText {
    private static let width = 130

    private(set) var lines: [String] = []
    /// Whether the lines are C, between the quotes of a raw literal.
    private var isC = false
    /// Whether the last line may go on.
    private var isOpen = false

    init(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) { add(String(line)) }
    }

    var text: String { lines.joined(separator: "\n") }

    private mutating func add(_ line: String) {
        if line.hasPrefix("\"\"\"#") {
            isC = false
            start(line)
        } else if isC {
            addC(line)
        } else if !line.trimmed.hasPrefix("///") {
            addSwift(line)
            if line.hasSuffix("#\"\"\"") {
                isC = true
                isOpen = false
            }
        }
    }

    private mutating func addC(_ line: String) {
        let isDirective = line.trimmed.hasPrefix("#")
        if isDirective || !joined(line, separator: " ") { start(line) }
        isOpen = !isDirective
    }

    private mutating func addSwift(_ line: String) {
        guard isOpen, let last = lines.last else { return start(line) }
        // Arguments and elements stand without indentation, statements of bodies with it.
        if line.first == "]" || line.first == ")" || last.last == "[" || last.last == "(" {
            if append(line, separator: "") { return }
        } else if last.last == "," || last == "@discardableResult" {
            if append(line, separator: " ") { return }
        } else if joined(line, separator: "; ") {
            return
        }
        start(line)
    }

    /// Joins a statement to those before it in the same block, or a bracket to a block of one statement.
    private mutating func joined(_ line: String, separator: String) -> Bool {
        guard isOpen, let last = lines.last, !last.isOpening else { return false }
        guard line.trimmed.first != "}" else { return closed(line) }
        guard last.indentation == line.indentation, line.indentation > 0 || last.isCall && line.isCall else {
            return false
        }
        return append(line, separator: separator)
    }

    /// Writes a block of one line as that line.
    private mutating func closed(_ line: String) -> Bool {
        guard lines.count >= 2, line.trimmed == "}" else { return false }
        let (head, body) = (lines[lines.count - 2], lines[lines.count - 1])
        guard head.isOpening, head.indentation == line.indentation, body.trimmed.first != "}"
        else { return false }
        let whole = head + " " + body.trimmed + " }"
        guard whole.count <= Self.width else { return false }
        lines.removeLast(2)
        lines.append(whole)
        return true
    }

    private mutating func append(_ line: String, separator: String) -> Bool {
        guard let last = lines.last else { return false }
        let whole = last + separator + line.trimmed
        guard whole.count <= Self.width else { return false }
        lines[lines.count - 1] = whole
        return true
    }

    private mutating func start(_ line: String) {
        lines.append(line)
        isOpen = true
    }
}

extension String {
    fileprivate var trimmed: Substring { drop { $0 == " " } }

    /// Whether a block begins behind it.
    fileprivate var isOpening: Bool { last == "{" || hasSuffix(" in") }

    /// Whether it is a call without indentation, of those that a closure of a launch consists of.
    fileprivate var isCall: Bool {
        last == ")"
            && ["span(", "mutableSpan(", "value(", "add("].contains { drop { $0 != "." }.dropFirst().hasPrefix($0) }
    }

    /// How many blanks it begins with.
    fileprivate var indentation: Int { prefix { $0 == " " }.count }
}
