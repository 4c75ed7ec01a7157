/// What a compiler said about a text that it refused.
package struct CompilerLog {
    /// The first error, without the name of the file that there was none of.
    package let firstError: String
    /// The line that it is about, counted from 1, if the compiler says so.
    package let line: Int?
    /// That line of the text.
    package let sourceLine: String?

    /// - Parameter source: What was compiled.
    package init(_ log: String, source: String) {
        let lines = log.split(whereSeparator: \.isNewline).map(Self.trimmed)
        // NVRTC: `kernel.cu(12): error: …`; clang and its relatives: `<source>:12:5: error: …`; PoCL: `error: file.cl:12:5: …`.
        let first = lines.first(where: Self.isError) ?? lines.first { !$0.isEmpty } ?? "The compiler gave no reason."
        line = Self.line(in: first)
        firstError = Self.message(in: first)
        sourceLine = line.flatMap { number in
            let text = source.split(separator: "\n", omittingEmptySubsequences: false)
            guard number >= 1, number <= text.count else { return nil }
            let found = Self.trimmed(text[number - 1])
            return found.isEmpty ? nil : String(found.prefix(200))
        }
    }

    /// A refusal of the text that a kernel was translated to: a mistake of this package, not of who wrote the kernel.
    func error(_ native: DeviceError.NativeCode, kernel: String, accelerator: String?) -> DeviceError {
        let place = sourceLine.map { " (at `\($0)`)" } ?? ""
        return DeviceError(
            .compilationFailed,
            "Kernel `\(kernel)` was translated to a text that its compiler refuses: \(firstError)\(place). \(native). This is a mistake of the translator: please report it with this text and the kernel.",
            accelerator: accelerator, native: native)
    }

    private static func isError(_ line: String) -> Bool {
        let line = line.lowercased()
        return line.hasPrefix("error") || line.includes(": error") || line.includes("): catastrophic")
            || line.includes("fatal error")
    }

    /// The number in `file(12)` or `file:12:5`.
    private static func line(in text: String) -> Int? {
        let end = text.firstIndex { $0 == "(" || $0 == ":" } ?? text.endIndex
        if end < text.endIndex, text[end] == "(" {
            return Int(text[text.index(after: end)...].prefix { $0 != ")" })
        }
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.lazy.compactMap { Int($0) }.first
    }

    /// What follows the place and the word “error”.
    private static func message(in text: String) -> String {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(trimmed)
        func isPlace(_ part: String) -> Bool {
            let word = part.lowercased()
            return word == "error" || word == "fatal error" || word == "catastrophic error" || Int(part) != nil
                || part.hasSuffix(")") && !part.contains(" ") || part.hasSuffix(".cl") || part.hasSuffix(".cu")
                || part.hasPrefix("<") && part.hasSuffix(">")
        }
        while parts.count > 1, isPlace(parts[0]) { parts.removeFirst() }
        return String(parts.joined(separator: ": ").prefix(400))
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var text = text[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == "\0" { text.removeLast() }
        return String(text)
    }
}
