#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The standard streams and files, without Foundation.
enum Output {
    /// Writes all of a text to a descriptor; what cannot be written to a standard stream is lost, as nobody reads it.
    @discardableResult
    static func write(_ text: String, to descriptor: Int32) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    private static func write(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, base, count)
        #elseif canImport(Musl)
            unsafe Musl.write(descriptor, base, count)
        #endif
    }

    /// A line for whoever watches.
    static func note(_ line: String) { write(line + "\n", to: 2) }

    /// Writes a file, in place of the one that is there.
    ///
    /// - Throws: ``FileProblem``.
    static func write(_ text: String, toFile path: String) throws(FileProblem) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileProblem(path: path, number: errno) }
        let isWritten = write(text, to: descriptor)
        let number = errno
        guard close(descriptor) == 0, isWritten else { throw FileProblem(path: path, number: number) }
    }

    /// All of a file, or nothing if it cannot be read.
    static func text(of path: String) -> String? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return count == 0 ? String(decoding: bytes, as: UTF8.self) : nil }
            bytes += chunk[..<count]
        }
    }
}

/// A file that could not be written.
struct FileProblem: Error, CustomStringConvertible {
    let path: String
    /// The system's number for why.
    let number: Int32

    var description: String {
        let reason = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
        return "“\(path)” cannot be written: \(reason). Name a file in a folder that is there and may be written."
    }
}
