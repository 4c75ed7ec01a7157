#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A system call on a file that did not work.
package struct FileProblem: Error, Hashable, CustomStringConvertible {
    package var call: String
    package var path: String
    /// An errno value.
    package var number: Int32

    package var description: String { unsafe "\(call) of \(path): \(String(cString: strerror(number)))" }

    /// The last error of the system, about a call that has just failed.
    static func last(_ call: String, _ path: String) -> FileProblem {
        FileProblem(call: call, path: path, number: errno)
    }

    /// Whether there is no such file.
    var isAbsence: Bool { number == ENOENT || number == ENOTDIR }
}
