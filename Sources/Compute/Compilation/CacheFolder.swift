#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder of a cache, and the system calls on it. Several processes may use one folder: files appear in it whole, by
/// `rename`, and never change.
struct CacheFolder: Sendable {
    /// A file, by its name in the folder.
    struct File: Sendable, Hashable {
        var name: String
        var byteCount: Int
        /// When it was last used, in nanoseconds since 1970.
        var lastUse: Int64
    }

    /// What a file that is being written is called at first.
    static let unfinishedPrefix = "unfinished-"

    let path: String
    private let writing: KernelCache.Writing

    init(_ path: String, writing: KernelCache.Writing? = nil) {
        self.path = path
        self.writing = writing ?? Self.writeBytes
    }

    func path(of name: String) -> String { "\(path)/\(name)" }

    /// The bytes of a file.
    ///
    /// - Parameter isUse: Whether it counts as used now.
    /// - Returns: `nil` without such a file.
    /// - Throws: What the system answers, and for a file that others could have written: what is loaded from here runs as code
    ///   of this user.
    func read(_ name: String, isUse: Bool = true) throws(FileProblem) -> [UInt8]? {
        let path = path(of: name)
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            let problem = FileProblem.last("open", path)
            if problem.isAbsence { return nil }
            throw problem
        }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw .last("fstat", path) }
        let isOurs = status.st_uid == geteuid() || status.st_uid == 0
        guard isOurs, status.st_mode & 0o022 == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw FileProblem(call: "trusting the owner or the mode", path: path, number: EPERM)
        }
        let bytes = try read(file, path, expecting: Int(status.st_size))
        // Refused where the folder may only be read; then nothing is evicted from here either.
        if isUse { _ = futimens(file, nil) }
        return bytes
    }

    private func read(_ file: Int32, _ path: String, expecting size: Int) throws(FileProblem) -> [UInt8] {
        var problem: FileProblem?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < buffer.count {
                let got = unsafe Self.readBytes(
                    file, buffer.baseAddress.unsafelyUnwrapped + count, buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { problem = .last("read", path) }
                if got <= 0 { return }
                count += got
            }
        }
        if let problem { throw problem }
        return bytes
    }

    private static func readBytes(_ file: Int32, _ target: UnsafeMutableRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.read(file, target, count)
        #elseif canImport(Musl)
            unsafe Musl.read(file, target, count)
        #endif
    }

    @Sendable private static func writeBytes(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
        unsafe bytes.withUnsafeBytes { bytes in
            #if canImport(Glibc)
                unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
                unsafe Musl.write(file, bytes.baseAddress, bytes.count)
            #endif
        }
    }

    /// Writes a file whole or not at all, and makes the folder if there is none.
    func write(_ bytes: [UInt8], to name: String) throws(FileProblem) {
        try makeFolder()
        let number = UInt64.random(in: 0 ... .max)
        let unfinished = path(of: "\(Self.unfinishedPrefix)\(getpid())-\(String(number, radix: 16))")
        let file = unsafe open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .last("open", unfinished) }
        do throws(FileProblem) {
            do throws(FileProblem) {
                var rest = bytes[...]
                while !rest.isEmpty {
                    let count = writing(file, rest)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { throw .last("write", unfinished) }
                    rest = rest.dropFirst(count)
                }
            } catch {
                close(file)
                throw error
            }
            // Some file systems say only now that they are full.
            guard close(file) == 0 else { throw .last("close", unfinished) }
            guard unsafe rename(unfinished, path(of: name)) == 0 else { throw .last("rename", path(of: name)) }
        } catch {
            _ = unsafe unlink(unfinished)
            throw error
        }
    }

    /// - Returns: Whether there was such a file.
    @discardableResult
    func remove(_ name: String) throws(FileProblem) -> Bool {
        if unsafe unlink(path(of: name)) == 0 { return true }
        let problem = FileProblem.last("unlink", path(of: name))
        if problem.isAbsence { return false }
        throw problem
    }

    /// The files of the folder; none without a folder.
    func files() throws(FileProblem) -> [File] {
        guard let names = try Self.names(in: path) else { return [] }
        return names.compactMap { name in
            var status = stat()
            guard unsafe lstat(path(of: name), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            return File(
                name: name, byteCount: Int(status.st_size),
                lastUse: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec))
        }
    }

    /// The names in a folder, `.` and `..` excepted; `nil` without one.
    static func names(in path: String) throws(FileProblem) -> [String]? {
        guard let folder = unsafe opendir(path) else {
            let problem = FileProblem.last("opendir", path)
            if problem.isAbsence { return nil }
            throw problem
        }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Now, as ``File/lastUse`` counts.
    static func now() -> Int64 {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Makes the folder, and those above it, for this user alone.
    private func makeFolder() throws(FileProblem) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/\(part)"
            if unsafe mkdir(made, 0o700) != 0, errno != EEXIST {
                let problem = FileProblem.last("mkdir", made)
                // Above a folder that is there, making one may be refused for another reason than its presence.
                if unsafe access(made, F_OK) != 0 { throw problem }
            }
        }
    }
}
