#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where a cache is kept and how large it may become, as the environment says.
package struct CachePlace: Sendable {
    /// In bytes, 256 MiB.
    package static let usualLimit = 256 << 20

    /// `nil` when nothing is kept on disk.
    package var directory: String?
    package var limitBytes: Int
    /// Why there is no directory, or another limit than was asked for.
    package var findings: [ProbeReport.Finding]

    package init(
        directory: String?, limitBytes: Int = CachePlace.usualLimit, findings: [ProbeReport.Finding] = []
    ) {
        self.directory = directory
        self.limitBytes = limitBytes
        self.findings = findings
    }

    static let standard = CachePlace { name in unsafe getenv(name).map { unsafe String(cString: $0) } }

    /// - Parameter environment: The value of a variable.
    package init(_ environment: (String) -> String?) {
        self.init(directory: nil, limitBytes: Self.usualLimit, findings: [])
        if let text = environment("DOTCOMPUTE_CACHE_LIMIT"), !text.isEmpty {
            if let mebibytes = Int(text), mebibytes > 0, mebibytes < 1 << 40 {
                limitBytes = mebibytes << 20
            } else {
                note(
                    "DOTCOMPUTE_CACHE_LIMIT is \"\(text)\", which is no number of mebibytes above 0; the cache keeps to \(Self.usualLimit >> 20).",
                    "Set it to a number such as 1024, or to nothing.")
            }
        }
        if let chosen = environment("DOTCOMPUTE_CACHE") {
            if chosen.isEmpty {
                note(
                    "DOTCOMPUTE_CACHE is set to nothing: compiled kernels are not kept on disk.",
                    "Unset it, or name a folder in it.")
            } else {
                directory = Self.absolute(chosen)
            }
            return
        }
        // A relative path is to be ignored there, says the specification of the variable.
        if let caches = environment("XDG_CACHE_HOME"), caches.hasPrefix("/") {
            directory = Self.trimmed(caches) + "/dotcompute/kernels"
        } else if let home = environment("HOME"), home.hasPrefix("/") {
            directory = Self.trimmed(home) + "/.cache/dotcompute/kernels"
        } else {
            note(
                "Neither DOTCOMPUTE_CACHE nor XDG_CACHE_HOME nor HOME names a folder: compiled kernels are not kept on disk.",
                "Name a folder in DOTCOMPUTE_CACHE.")
        }
    }

    private mutating func note(_ problem: String, _ remedy: String) {
        findings.append(.init(code: .cacheUnusable, problem: problem, remedy: remedy, native: nil))
    }

    private static func trimmed(_ path: String) -> String {
        var path = path
        while path.count > 1, path.last == "/" { path.removeLast() }
        return path == "/" ? "" : path
    }

    /// A path from the folder that the process is in now, which may change.
    private static func absolute(_ path: String) -> String {
        let path = trimmed(path)
        guard !path.hasPrefix("/"), let folder = unsafe getcwd(nil, 0) else { return path }
        defer { unsafe free(folder) }
        return unsafe trimmed(String(cString: folder)) + "/" + path
    }
}
