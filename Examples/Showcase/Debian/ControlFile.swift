/// The packages a control file lists: `/var/lib/dpkg/status`, or an index of apt's.
public struct ControlFile: Sendable {
    /// The packages, in the order of the file.
    public private(set) var packages: [PackageRecord] = []
    /// Stanzas that are no packages: without a name, or with a line that is no field.
    public private(set) var malformed = 0
    /// Packages that are known but not installed (only `status` says so).
    public private(set) var notInstalled = 0

    /// Reads stanzas as described in `deb-control(5)`: fields `Name: value`, continued by lines that begin with a
    /// blank, and empty lines between stanzas.
    ///
    /// - Complexity: O(n) in the number of bytes.
    public init(_ bytes: [UInt8]) {
        var stanza = Stanza()
        var lineStart = 0
        while lineStart < bytes.count {
            var lineEnd = lineStart
            while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
            let next = lineEnd + 1
            if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
            let line = bytes[lineStart..<lineEnd]
            if line.allSatisfy(isBlank) {
                finish(&stanza)
            } else {
                stanza.take(line)
            }
            lineStart = next
        }
        finish(&stanza)
    }

    private mutating func finish(_ stanza: inout Stanza) {
        defer { stanza.reset() }
        guard !stanza.isEmpty else { return }
        guard !stanza.isMalformed, let name = stanza.text(.package), !name.isEmpty else {
            malformed += 1
            return
        }
        if let status = stanza.text(.status), !status.hasSuffix(" installed") {
            notInstalled += 1
            return
        }
        packages.append(
            PackageRecord(
                name: name, version: stanza.text(.version) ?? "",
                dependencies: DependencyField.dependencies(in: stanza.bytes(.preDepends))
                    + DependencyField.dependencies(in: stanza.bytes(.depends)),
                provides: DependencyField.names(in: stanza.bytes(.provides))))
    }
}

private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

/// The fields of one stanza that matter, as bytes.
private struct Stanza {
    enum Field: Int, CaseIterable {
        case package, status, version, preDepends, depends, provides

        /// In lower case: field names do not distinguish case.
        var name: StaticString {
            switch self {
            case .package: "package"
            case .status: "status"
            case .version: "version"
            case .preDepends: "pre-depends"
            case .depends: "depends"
            case .provides: "provides"
            }
        }

        init?(_ name: ArraySlice<UInt8>) {
            // Most lines carry other fields; the first letter rules them out.
            switch name.first.map({ $0 | 0x20 }) {
            case UInt8(ascii: "p"), UInt8(ascii: "s"), UInt8(ascii: "v"), UInt8(ascii: "d"): break
            default: return nil
            }
            guard let field = Field.allCases.first(where: { $0.matches(name) }) else { return nil }
            self = field
        }

        private func matches(_ other: ArraySlice<UInt8>) -> Bool {
            guard name.utf8CodeUnitCount == other.count else { return false }
            return name.description.utf8.elementsEqual(
                other.lazy.map { byte in
                    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
                })
        }
    }

    private(set) var isEmpty = true
    private(set) var isMalformed = false
    private var values: [ArraySlice<UInt8>?] = Array(repeating: nil, count: Field.allCases.count)
    /// The field that a continuation line belongs to, if it matters.
    private var current: Field?

    mutating func reset() { self = Stanza() }

    mutating func take(_ line: ArraySlice<UInt8>) {
        guard let first = line.first, first != UInt8(ascii: "#") else { return }
        if isBlank(first) {
            // A continuation with nothing to continue.
            if isEmpty { isMalformed = true }
            if let current { values[current.rawValue]?.append(contentsOf: line) }
            isEmpty = false
            return
        }
        isEmpty = false
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            isMalformed = true
            current = nil
            return
        }
        current = Field(line[..<colon])
        if let current {
            // The same field twice: nobody can say which one holds.
            if values[current.rawValue] != nil { isMalformed = true }
            values[current.rawValue] = line[(colon + 1)...]
        }
    }

    func bytes(_ field: Field) -> ArraySlice<UInt8> { values[field.rawValue] ?? [] }

    func text(_ field: Field) -> String? {
        guard var value = values[field.rawValue] else { return nil }
        while let first = value.first, isBlank(first) { value.removeFirst() }
        while let last = value.last, isBlank(last) { value.removeLast() }
        return String(decoding: value, as: UTF8.self)
    }
}
