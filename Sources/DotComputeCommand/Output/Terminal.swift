#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What one of the standard streams is connected to, and what may be written to it.
struct Terminal {
    private let descriptor: Int32

    static let output = Terminal(descriptor: 1)
    static let error = Terminal(descriptor: 2)

    /// Whether a person watches: the stream is a terminal that can move its cursor.
    var isInteractive: Bool {
        isatty(descriptor) == 1 && Self.environment("TERM") != "dumb"
    }

    /// Whether colours may be used (see no-color.org).
    var allowsColour: Bool {
        isInteractive && (Self.environment("NO_COLOR") ?? "").isEmpty
    }

    /// Writes all of a text, at once; what cannot be written is lost, as nobody reads it.
    func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = unsafe bytes.withUnsafeBytes { unsafe Self.writeBytes(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func writeBytes(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, base, count)
        #elseif canImport(Musl)
            unsafe Musl.write(descriptor, base, count)
        #endif
    }

    private static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}

/// Emphasis for people who read a terminal; plain text for everybody else.
struct Style {
    let isColoured: Bool

    func heading(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func success(_ text: String) -> String { isColoured ? "\u{1B}[32m\(text)\u{1B}[0m" : text }
    func failure(_ text: String) -> String { isColoured ? "\u{1B}[31m\(text)\u{1B}[0m" : text }
    func faint(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    /// A line that says whether something was found to be as it must be.
    func check(_ holds: Bool, _ text: String) -> String {
        holds ? success("✓ ") + text : failure("✗ FAILED: ") + text
    }
}
