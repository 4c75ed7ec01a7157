/// Compiled kernels on disk, so that each is compiled once and not once a process.
///
/// A program is found by the SHA-256 of all it depends on: source, entry, options, architecture, compiler, driver, prelude. Processes
/// share a folder safely: a file appears whole, is never changed, and is checked before it is used. What cannot be read,
/// written or trusted is compiled again; that is no failure, and is said in ``findings``.
///
/// Which folder: `DOTCOMPUTE_CACHE`, else `XDG_CACHE_HOME/dotcompute/kernels`, else `HOME/.cache/dotcompute/kernels`. May be used
/// from any thread.
public final class KernelCache: Sendable {
    /// A program in the cache.
    public struct Entry: Sendable, Codable, Hashable {
        /// The name of its file, without the folder.
        public var file: String
        /// The kernel's name, as `saxpy(_:_:_:in:)`.
        public var kernel: String
        /// "OpenCL" or "CUDA".
        public var backend: String
        public var architecture: String
        public var compiler: String
        /// The file's size.
        public var byteCount: Int
        /// When it was last used, in seconds since 1970.
        public var lastUse: Double
    }

    /// What happened in this process.
    public struct Statistics: Sendable, Codable, Hashable {
        /// Programs that were found on disk.
        public var hits = 0
        /// Programs that were not there, or not usable.
        public var misses = 0
        /// Programs that were written.
        public var stores = 0
        /// Files that were there and not usable, and are replaced.
        public var rejections = 0
        /// Files that were removed to make room.
        public var evictions = 0
    }

    /// What ``clear()`` removed.
    public struct Cleared: Sendable, Codable, Hashable {
        public var files = 0
        public var byteCount = 0
    }

    /// The one that kernels use unless told otherwise.
    public static let standard = KernelCache(CachePlace.standard)

    static let suffix = ".kernel"
    /// Files of writers that did not live to finish are removed after an hour, in nanoseconds.
    private static let patience: Int64 = 3_600_000_000_000
    private static let findingsKept = 16

    /// Writes bytes to an open file, as write(2) does.
    package typealias Writing = @Sendable (Int32, ArraySlice<UInt8>) -> Int

    /// Behind the lock.
    private struct State {
        var statistics = Statistics()
        var findings: [ProbeReport.Finding]
    }

    /// The folder; `nil` when programs are not kept on disk, which the findings explain.
    public var directory: String? { folder?.path }
    /// The size that the files may have together; what was not used for longest goes first.
    public let limitBytes: Int
    private let folder: CacheFolder?
    private let state: Locked<State>

    /// - Parameter writing: In place of write(2).
    package init(_ place: CachePlace, writing: Writing? = nil) {
        folder = place.directory.map { CacheFolder($0, writing: writing) }
        limitBytes = place.limitBytes
        state = Locked(State(findings: place.findings))
    }

    /// What stood in the way of using the cache, the latest last; empty when all went well. A program is compiled anew then.
    public var findings: [ProbeReport.Finding] { state.withLock { $0.findings } }

    public var statistics: Statistics { state.withLock { $0.statistics } }

    // MARK: - What back ends do

    /// The program with this key, if it is there and whole.
    package func program(for key: CompileKey) -> [UInt8]? {
        guard let folder else {
            state.withLock { $0.statistics.misses += 1 }
            return nil
        }
        let name = key.fileName
        do throws(FileProblem) {
            if let bytes = try folder.read(name) {
                do throws(CacheEntry.Fault) {
                    let entry = try CacheEntry(bytes, key: name.dropLast(Self.suffix.count))
                    state.withLock { $0.statistics.hits += 1 }
                    return entry.image
                } catch {
                    reject(key, "It is no whole entry of a cache: \(error.rawValue).")
                }
            }
        } catch {
            note(
                "A compiled program cannot be read: \(error).",
                "Look who may read the folder; the program is compiled again.")
        }
        state.withLock { $0.statistics.misses += 1 }
        return nil
    }

    /// Keeps a program for later processes.
    package func store(_ image: [UInt8], for key: CompileKey) {
        guard let folder else { return }
        let bytes = CacheEntry(key, image: image).bytes
        guard bytes.count <= limitBytes else {
            note(
                "The program of `\(key.name)` has \(bytes.count) bytes, the whole cache may have \(limitBytes).",
                "Set DOTCOMPUTE_CACHE_LIMIT to more mebibytes.")
            return
        }
        do throws(FileProblem) {
            try folder.write(bytes, to: key.fileName)
            state.withLock { $0.statistics.stores += 1 }
            try evict(from: folder, keeping: key.fileName)
        } catch {
            note(
                "A compiled program could not be kept: \(error).",
                "Make room or name another folder in DOTCOMPUTE_CACHE; until then every process compiles for itself.")
        }
    }

    /// Removes a program that turned out to be of no use, such as one that the driver refuses to load.
    package func reject(_ key: CompileKey, _ why: String) {
        guard let folder else { return }
        state.withLock { $0.statistics.rejections += 1 }
        note(
            "The program of `\(key.name)` in \(folder.path(of: key.fileName)) was rejected. \(why)",
            "It is compiled again and replaced.")
        do throws(FileProblem) {
            try folder.remove(key.fileName)
        } catch {
            note(
                "A rejected program cannot be removed: \(error).",
                "Remove it, or name another folder in DOTCOMPUTE_CACHE.")
        }
    }

    /// Removes what was not used for longest until the rest is within the limit, and what other writers left unfinished.
    private func evict(from folder: CacheFolder, keeping kept: String) throws(FileProblem) {
        let files = try folder.files()
        for file in files where Self.isAbandoned(file) { try folder.remove(file.name) }
        let programs = files.filter { $0.name.hasSuffix(Self.suffix) }.sorted { $0.lastUse < $1.lastUse }
        var total = programs.reduce(0) { $0 + $1.byteCount }
        for file in programs where total > limitBytes && file.name != kept {
            // Another process may have removed it already.
            if try folder.remove(file.name) { state.withLock { $0.statistics.evictions += 1 } }
            total -= file.byteCount
        }
    }

    /// Whether a writer did not live to finish it; a younger one may be about to.
    private static func isAbandoned(_ file: CacheFolder.File) -> Bool {
        file.name.hasPrefix(CacheFolder.unfinishedPrefix) && CacheFolder.now() - file.lastUse > patience
    }

    private func note(_ problem: String, _ remedy: String) {
        state.withLock { state in
            let finding = ProbeReport.Finding(code: .cacheUnusable, problem: problem, remedy: remedy, native: nil)
            state.findings.removeAll { $0.problem == problem }
            if state.findings.count == Self.findingsKept { state.findings.removeFirst() }
            state.findings.append(finding)
        }
    }
}

extension KernelCache {
    /// The programs in the cache, the last used first. A file that is no whole entry is left out and is in ``findings``.
    ///
    /// - Throws: ``DeviceError`` with `cacheUnusable` when the folder cannot be read.
    public func entries() throws(DeviceError) -> [Entry] {
        guard let folder else { return [] }
        do throws(FileProblem) {
            var entries: [Entry] = []
            for file in try folder.files() where file.name.hasSuffix(Self.suffix) {
                guard let bytes = try folder.read(file.name, isUse: false) else { continue }
                do throws(CacheEntry.Fault) {
                    let entry = try CacheEntry(bytes, key: file.name.dropLast(Self.suffix.count))
                    entries.append(
                        Entry(
                            file: file.name, kernel: entry.name, backend: entry.backend,
                            architecture: entry.architecture, compiler: entry.compiler, byteCount: bytes.count,
                            lastUse: Double(file.lastUse) / 1e9))
                } catch {
                    note(
                        "\(folder.path(of: file.name)) is no whole entry of a cache: \(error.rawValue).",
                        "It is replaced when its kernel is compiled next; `dotcompute cache clear` removes it.")
                }
            }
            return entries.sorted { ($0.lastUse, $0.file) > ($1.lastUse, $1.file) }
        } catch {
            throw unusable(error)
        }
    }

    /// Removes all programs; those in use by running processes go on. Other files in the folder stay, and what a process is
    /// just writing.
    ///
    /// - Throws: ``DeviceError`` with `cacheUnusable` at the first file that cannot be removed.
    @discardableResult
    public func clear() throws(DeviceError) -> Cleared {
        var cleared = Cleared()
        guard let folder else { return cleared }
        do throws(FileProblem) {
            for file in try folder.files() where file.name.hasSuffix(Self.suffix) || Self.isAbandoned(file) {
                guard try folder.remove(file.name) else { continue }
                cleared.files += 1
                cleared.byteCount += file.byteCount
            }
            return cleared
        } catch {
            throw unusable(error)
        }
    }

    private func unusable(_ problem: FileProblem) -> DeviceError {
        DeviceError(
            .cacheUnusable,
            "The cache of compiled kernels cannot be used: \(problem). Look who may use the folder, or name another in DOTCOMPUTE_CACHE.",
            native: .init(interface: .system, value: problem.number, name: "\(problem.number)", call: problem.call))
    }
}
