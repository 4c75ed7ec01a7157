import Compute
import Glibc
import Testing

@Suite("A cache that several processes share", .serialized, .timeLimit(.minutes(3)))
struct SharedCacheTests {
    /// What a process does there: looks for programs, checks what it finds, stores what it does not find.
    static func work(in folder: String, rounds: Int, clears: Bool) {
        // Room for half of them, so that both evict all the time.
        let keys = (0..<12).map { CompileKey.test($0) }
        let cache = KernelCache(CachePlace(directory: folder, limitBytes: 6 * 2400))
        for round in 0..<rounds {
            let key = keys[(round * 7 + Int(getpid())) % keys.count]
            if let image = cache.program(for: key) {
                if image != key.testImage { exit(2) }
            } else {
                cache.store(key.testImage, for: key)
            }
            if clears, round % 50 == 0 {
                do { try cache.clear() } catch { exit(3) }
            }
        }
        // Nothing was ever seen that was not whole.
        exit(cache.statistics.rejections == 0 && cache.findings.isEmpty ? 0 : 4)
    }

    @Test("Three at once read, write, evict and clear, and none sees half a file")
    func together() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path
            async let first = #expect(processExitsWith: .success) { [path = path as String] in
                SharedCacheTests.work(in: path, rounds: 600, clears: false)
            }
            async let second = #expect(processExitsWith: .success) { [path = path as String] in
                SharedCacheTests.work(in: path, rounds: 600, clears: false)
            }
            async let third = #expect(processExitsWith: .success) { [path = path as String] in
                SharedCacheTests.work(in: path, rounds: 600, clears: true)
            }
            _ = await (first, second, third)
            let names = try folder.names
            #expect(names.allSatisfy { $0.hasSuffix(".kernel") }, "nothing unfinished is left")
        }
    }

    @Test("Threads of one process do the same")
    func threads() async throws {
        try await TemporaryFolder.with { folder in
            let cache = KernelCache(CachePlace(directory: folder.path, limitBytes: 6 * 2400))
            await withTaskGroup(of: Void.self) { group in
                for start in 0..<4 {
                    group.addTask {
                        for round in 0..<300 {
                            let key = CompileKey.test((round * 5 + start) % 12)
                            if let image = cache.program(for: key) {
                                #expect(image == key.testImage)
                            } else {
                                cache.store(key.testImage, for: key)
                            }
                        }
                    }
                }
            }
            #expect(cache.findings.isEmpty, "\(cache.findings)")
            #expect(cache.statistics.rejections == 0)
        }
    }
}
