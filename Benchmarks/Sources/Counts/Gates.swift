import Glibc

/// The most of something that a case may count for each message.
struct Gate {
    /// The names of ``Case/names``, in which `*` stands for any.
    let names: [Substring]
    let allocations: Double
    let retains: Double
    let releases: Double

    func isFor(_ subject: Case) -> Bool { zip(names, subject.names).allSatisfy { $0 == "*" || $0 == $1 } }
}

/// The gates of a file. The first line that fits a case is the one that counts.
struct Gates {
    /// How often a case is counted before it is said to be above its gate.
    static let attempts = 5

    private var gates: [Gate] = []

    /// Reads lines of four names and three figures; what follows a `#` is a comment.
    init(path: String) {
        guard let file = fopen(path, "r") else { fail("\(path) cannot be read (errno \(errno))") }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 4096)
        var number = 0
        while fgets(&buffer, Int32(buffer.count), file) != nil {
            number += 1
            let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let words = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\n" || $0 == "\t" }
            if words.isEmpty { continue }
            let figures = words.dropFirst(4).compactMap { Double($0) }
            guard words.count == 7, figures.count == 3 else {
                fail("line \(number) of \(path) is not four names and three figures")
            }
            gates.append(
                Gate(names: Array(words[..<4]), allocations: figures[0], retains: figures[1], releases: figures[2]))
        }
    }

    func gate(for subject: Case) -> Gate? { gates.first { $0.isFor(subject) } }
}

extension Figures {
    /// Calls of a whole run that belong to no message: its beginning and its end, or a queue that grows once more.
    private static let allowance = 16.0

    func perMessage(_ count: Int) -> Double { Double(count) / Double(messages) }

    /// What is above the gate.
    func excess(over gate: Gate) -> [String] {
        [
            ("allocations", allocations, gate.allocations), ("retains", retains, gate.retains),
            ("releases", releases, gate.releases),
        ]
        .compactMap { name, count, limit in
            Double(count) > limit * Double(messages) + Self.allowance
                ? "\(name) \(decimal(perMessage(count))) > \(decimal(limit))" : nil
        }
    }
}
