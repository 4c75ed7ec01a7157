/// Reads the values of `Depends`, `Pre-Depends` and `Provides` (Debian Policy, section 7.1).
enum DependencyField {
    /// The needs named by a field such as `libc6 (>= 2.34), default-mta | mail-transport-agent, perl:any`.
    ///
    /// Versions, architecture qualifiers and build profiles are dropped. An alternative whose name Debian would not
    /// allow, such as an unreplaced `${misc:Depends}`, is left out.
    static func dependencies(in field: some Sequence<UInt8>) -> [Dependency] {
        var dependencies: [Dependency] = []
        var reader = NameReader()
        for byte in field {
            switch byte {
            case UInt8(ascii: ","):
                if let dependency = reader.finishClause() { dependencies.append(dependency) }
            case UInt8(ascii: "|"):
                reader.finishAlternative()
            default:
                reader.take(byte)
            }
        }
        if let dependency = reader.finishClause() { dependencies.append(dependency) }
        return dependencies
    }

    /// The names in a `Provides` field; it has no alternatives.
    static func names(in field: some Sequence<UInt8>) -> [String] {
        dependencies(in: field).map(\.first)
    }
}

/// Gathers the alternatives of one clause, byte by byte.
private struct NameReader {
    private var name: [UInt8] = []
    /// The name is complete: what follows is a version, an architecture or a profile.
    private var isPastName = false
    private var isInvalid = false
    private var alternatives: [String] = []

    mutating func take(_ byte: UInt8) {
        guard !isPastName, !isInvalid else { return }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            name.append(byte)
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            if name.isEmpty { isInvalid = true } else { name.append(byte) }
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            isPastName = !name.isEmpty
        case UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "<"):
            if name.isEmpty { isInvalid = true } else { isPastName = true }
        default:
            isInvalid = true
        }
    }

    mutating func finishAlternative() {
        if !isInvalid, !name.isEmpty { alternatives.append(String(decoding: name, as: UTF8.self)) }
        name.removeAll(keepingCapacity: true)
        isPastName = false
        isInvalid = false
    }

    mutating func finishClause() -> Dependency? {
        finishAlternative()
        defer { alternatives.removeAll(keepingCapacity: true) }
        guard let first = alternatives.first else { return nil }
        return Dependency(first, or: Array(alternatives.dropFirst()))
    }
}
