import Compute
import Glibc
import Testing

extension CompileKey {
    /// One for tests, which differs from the others where it is told to.
    static func test(_ number: Int = 0) -> CompileKey {
        CompileKey(
            name: "k\(number)(in:)", backend: .cuda, source: "void k\(number)(void) {}", entry: "k\(number)",
            options: ["--fmad=false"],
            architecture: "sm_90", compiler: "NVRTC 13.0", driver: "CUDA 13.0", prelude: "1")
    }

    /// What tests take for its program.
    var testImage: [UInt8] { Array("\(fileName) \(entry)".utf8) + (0..<2000).map { UInt8($0 & 255) } }
}

@Suite("The cache of compiled kernels", .timeLimit(.minutes(2)))
struct KernelCacheTests {
    private func withCache(
        limitBytes: Int = 1 << 20, writing: KernelCache.Writing? = nil,
        _ body: (KernelCache, TemporaryFolder) throws -> Void
    ) async throws {
        try await TemporaryFolder.with { folder in
            try body(
                KernelCache(CachePlace(directory: folder.path, limitBytes: limitBytes), writing: writing), folder)
        }
    }

    @Test("What is stored is found, also by another cache over the folder, with its facts")
    func hit() async throws {
        try await withCache { cache, folder in
            let key = CompileKey.test()
            #expect(cache.program(for: key) == nil)
            cache.store(key.testImage, for: key)
            #expect(cache.program(for: key) == key.testImage)
            let other = KernelCache(CachePlace(directory: folder.path))
            #expect(other.program(for: key) == key.testImage)
            let entries = try other.entries()
            #expect(entries.count == 1)
            #expect(entries[0].kernel == "k0(in:)")
            #expect(entries[0].backend == "CUDA")
            #expect(entries[0].architecture == "sm_90")
            #expect(entries[0].compiler == "NVRTC 13.0")
            #expect(entries[0].byteCount > key.testImage.count)
            #expect(try folder.names == [key.fileName], "nothing unfinished is left")
            #expect(cache.statistics.hits == 1)
            #expect(cache.statistics.misses == 1)
            #expect(cache.statistics.stores == 1)
            #expect(cache.findings.isEmpty)
        }
    }

    @Test("Every component of the key makes another program")
    func components() async throws {
        let base = CompileKey.test()
        let changes: [(String, (inout CompileKey) -> Void)] = [
            ("backend", { $0.backend = .openCL }),
            ("source", { $0.source += " " }),
            ("entry", { $0.entry = "k1" }),
            ("options", { $0.options = [] }),
            ("one more option", { $0.options.append("-G") }),
            ("the same options as one", { $0.options = ["--fmad=", "false"] }),
            ("architecture", { $0.architecture = "sm_80" }),
            ("compiler", { $0.compiler = "NVRTC 12.9" }),
            ("driver", { $0.driver = "CUDA 12.8" }),
            ("prelude", { $0.prelude = "2" }),
            // A letter that moves from one component to the next.
            ("border", { ($0.source, $0.entry) = ($0.source + "k", "0") }),
        ]
        try await withCache { cache, _ in
            cache.store(base.testImage, for: base)
            var names: Set = [base.fileName]
            for (what, change) in changes {
                var key = base
                change(&key)
                #expect(cache.program(for: key) == nil, "\(what)")
                #expect(names.insert(key.fileName).inserted, "\(what)")
            }
            #expect(cache.program(for: base) == base.testImage)
        }
    }

    @Test("The key is the same in every process")
    func stable() {
        #expect(
            CompileKey.test().fileName
                == "328f22f73fa5a07f138be4b503b1e2ea946bf64ea3a4e24e9e29e0d120fa2988.kernel"
        )
    }

    @Test("A file that is damaged anywhere is noticed, reported, and replaced")
    func damage() async throws {
        try await withCache { cache, folder in
            let key = CompileKey.test()
            cache.store(key.testImage, for: key)
            let whole = try folder.bytes(of: key.fileName)
            // Each byte of what stands before the program and of the checksum, and some of the program.
            let places =
                Array(0..<120) + Array(stride(from: 120, to: whole.count - 32, by: 131))
                + Array((whole.count - 32)..<whole.count)
            for place in places {
                var damaged = whole
                damaged[place] ^= 1 << UInt8(place % 8)
                try folder.write(damaged, to: key.fileName)
                let rejections = cache.statistics.rejections
                #expect(cache.program(for: key) == nil, "byte \(place)")
                #expect(cache.statistics.rejections == rejections + 1)
                #expect(try folder.names == [], "the damaged file is removed")
                cache.store(key.testImage, for: key)
                #expect(cache.program(for: key) == key.testImage)
            }
            let finding = try #require(cache.findings.last)
            #expect(finding.code == .cacheUnusable)
            #expect(finding.problem.contains("rejected"))
            #expect(finding.remedy.contains("compiled again"))
        }
    }

    @Test("So is one that is too short or too long")
    func truncation() async throws {
        try await withCache { cache, folder in
            let key = CompileKey.test()
            cache.store(key.testImage, for: key)
            let whole = try folder.bytes(of: key.fileName)
            for length in [0, 1, 8, 51, 52, 83, 84, 200, whole.count - 33, whole.count - 1] {
                try folder.write(Array(whole.prefix(length)), to: key.fileName)
                #expect(cache.program(for: key) == nil, "\(length) bytes")
            }
            try folder.write(whole + [0], to: key.fileName)
            #expect(cache.program(for: key) == nil)
            // A good file of another program.
            let other = CompileKey.test(1)
            cache.store(other.testImage, for: other)
            try folder.write(try folder.bytes(of: other.fileName), to: key.fileName)
            #expect(cache.program(for: key) == nil)
            #expect(cache.findings.last?.problem.contains("another program") == true)
            #expect(cache.program(for: other) == other.testImage)
        }
    }

    @Test("A file that others may write is not trusted, and neither is a link or a folder")
    func trust() async throws {
        try await withCache { cache, folder in
            let key = CompileKey.test()
            cache.store(key.testImage, for: key)
            let whole = try folder.bytes(of: key.fileName)
            try folder.write(whole, to: key.fileName, mode: 0o666)
            #expect(cache.program(for: key) == nil)
            #expect(cache.findings.last?.problem.contains(key.fileName) == true)
            try folder.write(whole, to: "elsewhere")
            _ = unsafe unlink("\(folder.path)/\(key.fileName)")
            #expect(unsafe symlink("\(folder.path)/elsewhere", "\(folder.path)/\(key.fileName)") == 0)
            #expect(cache.program(for: key) == nil)
            cache.store(key.testImage, for: key)
            #expect(cache.program(for: key) == key.testImage, "the link is replaced")
        }
    }

    @Test("What was not used for longest goes when the limit is reached")
    func limit() async throws {
        let keys = (0..<6).map { CompileKey.test($0) }
        try await withCache(limitBytes: 9000) { cache, folder in
            for (number, key) in keys.prefix(4).enumerated() {
                cache.store(key.testImage, for: key)
                // Used one after the other, whatever the clock of the file system resolves.
                setLastUse(of: "\(folder.path)/\(key.fileName)", seconds: 1_000_000 + number)
            }
            let order = try cache.entries().map(\.kernel)
            #expect(order == ["k3(in:)", "k2(in:)", "k1(in:)", "k0(in:)"])
            #expect(cache.program(for: keys[0]) != nil, "used now, so it is the last to go")
            cache.store(keys[4].testImage, for: keys[4])
            #expect(cache.statistics.evictions == 1)
            #expect(cache.program(for: keys[1]) == nil)
            for number in [0, 2, 3, 4] { #expect(cache.program(for: keys[number]) != nil, "\(number)") }
            // Larger than the whole cache: kept by nobody, and said.
            let large = CompileKey.test(5)
            cache.store([UInt8](repeating: 1, count: 10_000), for: large)
            #expect(cache.program(for: large) == nil)
            #expect(cache.findings.last?.remedy.contains("DOTCOMPUTE_CACHE_LIMIT") == true)
        }
    }

    @Test("What a writer did not finish is removed after an hour, what is being written is not")
    func unfinished() async throws {
        try await withCache { cache, folder in
            try folder.write([1], to: "unfinished-1-a")
            try folder.write([1], to: "unfinished-1-b")
            try folder.write([1], to: "notes.txt")
            setLastUse(of: "\(folder.path)/unfinished-1-a", seconds: 1_000_000)
            let key = CompileKey.test()
            cache.store(key.testImage, for: key)
            #expect(try Set(folder.names) == ["unfinished-1-b", "notes.txt", key.fileName])
            let cleared = try cache.clear()
            #expect(cleared.files == 1)
            #expect(try folder.names == ["notes.txt", "unfinished-1-b"], "what is not the cache's stays")
            let left = try cache.entries()
            #expect(left.isEmpty)
        }
    }

    @Test("A folder that cannot be made, written or read is a finding, and nothing fails")
    func unusable() async throws {
        let key = CompileKey.test()
        try await TemporaryFolder.with { folder in
            try folder.write([1], to: "file")
            let cache = KernelCache(CachePlace(directory: "\(folder.path)/file/kernels"))
            #expect(cache.program(for: key) == nil)
            cache.store(key.testImage, for: key)
            #expect(cache.program(for: key) == nil)
            let finding = try #require(cache.findings.first)
            #expect(finding.problem.contains("mkdir of \(folder.path)/file/kernels"))
            #expect(finding.remedy.contains("DOTCOMPUTE_CACHE"))
            #expect(cache.statistics.stores == 0)
        }
    }

    @Test("A folder without the right to write is read, and that nothing is kept there is a finding")
    func readOnly() async throws {
        try await TemporaryFolder.with { folder in
            _ = await #expect(processExitsWith: .success) { [path = folder.path as String] in
                // Root may write everywhere, so somebody else does it.
                if geteuid() == 0 {
                    try #require(unsafe chown(path, 65534, 65534) == 0)
                    try #require(seteuid(65534) == 0)
                }
                let cache = KernelCache(CachePlace(directory: path))
                let (key, other) = (CompileKey.test(), CompileKey.test(1))
                cache.store(key.testImage, for: key)
                try #require(unsafe chmod(path, 0o500) == 0)
                #expect(cache.program(for: key) == key.testImage)
                cache.store(other.testImage, for: other)
                #expect(cache.program(for: other) == nil)
                #expect(cache.findings.count == 1)
                #expect(cache.findings.last?.problem.contains("Permission denied") == true)
                let refusal = try code { try cache.clear() }
                #expect(refusal == .cacheUnusable)
            }
        }
    }

    @Test("A disk that is full", arguments: [0, 1, 100])
    func full(_ room: Int) async throws {
        let key = CompileKey.test()
        let writing: KernelCache.Writing = { file, bytes in
            let before = lseek(file, 0, SEEK_CUR)
            if before >= room {
                errno = ENOSPC
                return -1
            }
            return unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, min($0.count, room - before)) }
        }
        try await withCache(writing: writing) { cache, folder in
            cache.store(key.testImage, for: key)
            let names = try folder.names
            #expect(names.isEmpty, "half a file is not left")
            #expect(cache.program(for: key) == nil)
            #expect(cache.statistics.stores == 0)
            #expect(cache.findings.last?.problem.contains("No space left") == true)
        }
    }

    @Test("A write in pieces, and one that a signal interrupts")
    func pieces() async throws {
        let key = CompileKey.test()
        let interruptions = Interruptions()
        let writing: KernelCache.Writing = { file, bytes in
            if interruptions.next() {
                errno = EINTR
                return -1
            }
            return unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, min($0.count, 7)) }
        }
        try await withCache(writing: writing) { cache, _ in
            cache.store(key.testImage, for: key)
            #expect(cache.program(for: key) == key.testImage)
        }
    }

    @Test("Where it is, and how large, as the environment says")
    func environment() throws {
        func place(_ variables: [String: String]) -> CachePlace { CachePlace { variables[$0] } }
        #expect(place(["DOTCOMPUTE_CACHE": "/a/b/", "XDG_CACHE_HOME": "/x", "HOME": "/h"]).directory == "/a/b")
        #expect(place(["XDG_CACHE_HOME": "/x", "HOME": "/h"]).directory == "/x/dotcompute/kernels")
        #expect(place(["XDG_CACHE_HOME": "x", "HOME": "/h/"]).directory == "/h/.cache/dotcompute/kernels")
        #expect(place(["HOME": "/h"]).findings.isEmpty)
        let relative = try #require(place(["DOTCOMPUTE_CACHE": "kernels"]).directory)
        #expect(relative.hasPrefix("/") && relative.hasSuffix("/kernels"))
        for variables in [[:], ["DOTCOMPUTE_CACHE": "", "HOME": "/h"]] {
            let none = place(variables)
            #expect(none.directory == nil)
            let cache = KernelCache(none)
            cache.store([1], for: .test())
            #expect(cache.program(for: .test()) == nil)
            let left = try cache.entries()
            #expect(left.isEmpty)
            let cleared = try cache.clear()
            #expect(cleared.files == 0)
            #expect(cache.findings.map(\.code) == [.cacheUnusable])
        }
        #expect(place(["HOME": "/h", "DOTCOMPUTE_CACHE_LIMIT": "3"]).limitBytes == 3 << 20)
        for text in ["-1", "0", "many", "9999999999999999"] {
            let wrong = place(["HOME": "/h", "DOTCOMPUTE_CACHE_LIMIT": text])
            #expect(wrong.limitBytes == CachePlace.usualLimit)
            #expect(wrong.findings.first?.problem.contains("\"\(text)\"") == true)
        }
    }

    private func setLastUse(of path: String, seconds: Int) {
        let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
        #expect(unsafe utimensat(AT_FDCWD, path, times, 0) == 0)
    }
}

/// Every second call is interrupted.
private final class Interruptions: Sendable {
    private let lock = LockedCount()
    func next() -> Bool { lock.increment() % 2 == 1 }
}
