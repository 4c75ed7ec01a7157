/// The names of topics: segments that dots separate.
enum TopicName {
    /// The segments of a topic's name.
    ///
    /// - Throws: ``KernelError`` with `invalidTopic` for a name that is empty, has an empty segment or a wildcard.
    static func segments(of name: String) throws(KernelError) -> [String] {
        let segments = try split(name, "The topic name")
        guard !name.contains("*") else {
            throw KernelError(
                .invalidTopic,
                "The topic name \"\(name)\" contains \"*\", which is for patterns. Name one topic, or subscribe to all that match: `runtime.topics(\"\(name)\", of: …)`."
            )
        }
        return segments
    }

    fileprivate static func split(_ text: String, _ what: String) throws(KernelError) -> [String] {
        guard !text.isEmpty else {
            throw KernelError(
                .invalidTopic,
                "\(what) is empty. Give segments that dots separate, such as \"prices.nasdaq\".")
        }
        let segments = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard !segments.contains("") else {
            throw KernelError(
                .invalidTopic,
                "\(what) \"\(text)\" has an empty segment. Write one dot between two segments, and none at the ends.")
        }
        return segments
    }
}

/// A pattern that names of topics match or not: `*` stands for one segment, `**` for any number of them, also none.
struct TopicFilter: Hashable, Sendable {
    private enum Segment: Hashable {
        case literal(String)
        case one, any
    }

    /// As it was written.
    let text: String
    private let segments: [Segment]

    /// - Throws: ``KernelError`` with `invalidTopic` for a pattern that is empty, has an empty segment, or a wildcard that is
    ///   not a segment of its own.
    init(_ text: String) throws(KernelError) {
        self.text = text
        var segments: [Segment] = []
        for segment in try TopicName.split(text, "The topic pattern") {
            switch segment {
            case "*": segments.append(.one)
            case "**": segments.append(.any)
            case _ where segment.contains("*"):
                throw KernelError(
                    .invalidTopic,
                    "The topic pattern \"\(text)\" has the segment \"\(segment)\". A wildcard stands for whole segments: write \"*\" for one of them, or \"**\" for any number."
                )
            default: segments.append(.literal(segment))
            }
        }
        self.segments = segments
    }

    /// Whether the name with these segments matches; O(n · m) at worst.
    func matches(_ name: [String]) -> Bool {
        var (place, next) = (0, 0)
        // Where the last `**` stands, and how far the name was when it stood for nothing.
        var any: (segment: Int, place: Int)?
        while place < name.count {
            if next < segments.count {
                switch segments[next] {
                case .any:
                    any = (next, place)
                    next += 1
                    continue
                case .one:
                    (place, next) = (place + 1, next + 1)
                    continue
                case .literal(name[place]):
                    (place, next) = (place + 1, next + 1)
                    continue
                case .literal: break
                }
            }
            // No match so: the last `**` stands for one segment more.
            guard let last = any else { return false }
            any = (last.segment, last.place + 1)
            (place, next) = (last.place + 1, last.segment + 1)
        }
        return segments[next...].allSatisfy { $0 == .any }
    }
}
