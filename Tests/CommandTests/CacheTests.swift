import Compute
import Foundation
import Testing

@Suite("dotcompute cache", .timeLimit(.minutes(2)))
struct CacheTests {
    /// Calls `body` with an empty folder and the environment that makes it the cache.
    private func withFolder(_ body: (URL, [String: String]) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dotcompute-cache-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder, ["DOTCOMPUTE_CACHE": folder.path])
    }

    @Test("An empty cache: its list, its JSON and its folder")
    func empty() async throws {
        try await withFolder { folder, environment in
            let list = try await Command.run(["cache"], environment: environment)
            #expect(list.status == 0, "\(list.errors)")
            #expect(list.output == "0 programs, 0.0 KiB of 256 MiB, in \(folder.path)\n")
            let path = try await Command.run(["cache", "path"], environment: environment)
            #expect(path.output == "\(folder.path)\n")
            let json = try await Command.run(["cache", "list", "--json"], environment: environment)
            let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            #expect(report["directory"] as? String == folder.path)
            #expect(report["limit_bytes"] as? Int == 256 << 20)
            #expect((report["programs"] as? [Any])?.isEmpty == true)
            #expect((report["findings"] as? [Any])?.isEmpty == true)
        }
    }

    @Test("Programs that are kept are listed with what they are for, and removed")
    func programs() async throws {
        try await withFolder { folder, environment in
            let cache = KernelCache(CachePlace(directory: folder.path))
            for entry in ["saxpy", "blur"] {
                let key = CompileKey(
                    name: "\(entry)(_:in:)", backend: .cuda, source: entry, entry: entry, options: [],
                    architecture: "sm_90",
                    compiler: "NVRTC 13.0", driver: "CUDA 13.0", prelude: "1")
                cache.store([UInt8](repeating: 7, count: 5000), for: key)
            }
            let list = try await Command.run(["cache", "list"], environment: environment)
            #expect(list.status == 0, "\(list.errors)")
            for word in [
                "saxpy(_:in:)", "blur(_:in:)", "CUDA, sm_90", "NVRTC 13.0", "5.0 KiB", "now", "2 programs, 10.",
            ] {
                #expect(list.output.contains(word), "“\(word)” is missing in “\(list.output)”")
            }
            let json = try await Command.run(["cache", "list", "--json"], environment: environment)
            let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            let programs = try #require(report["programs"] as? [[String: Any]])
            #expect(Set(programs.compactMap { $0["kernel"] as? String }) == ["saxpy(_:in:)", "blur(_:in:)"])
            #expect(programs.allSatisfy { ($0["byte_count"] as? Int ?? 0) > 5000 && $0["last_use"] is Double })
            let cleared = try await Command.run(["cache", "clear"], environment: environment)
            #expect(cleared.output.hasPrefix("Removed 2 programs, 10."))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test("A file that is no program is said in the list, and cleared; other files stay")
    func clear() async throws {
        try await withFolder { folder, environment in
            let broken = folder.appending(path: String(repeating: "a", count: 64) + ".kernel")
            let other = folder.appending(path: "notes.txt")
            for file in [broken, other] {
                try Data("no program".utf8).write(to: file)
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            }
            let list = try await Command.run(["cache", "list"], environment: environment)
            #expect(list.status == 0, "\(list.errors)")
            #expect(list.output.contains("is no whole entry of a cache"))
            #expect(list.output.contains("0 programs"))
            let cleared = try await Command.run(["cache", "clear"], environment: environment)
            #expect(cleared.status == 0)
            #expect(cleared.output == "Removed 1 program, 0.0 KiB.\n")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
            let again = try await Command.run(["cache", "clear", "--json"], environment: environment)
            let report = try #require(try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any])
            #expect(report["files"] as? Int == 0)
            #expect(report["byte_count"] as? Int == 0)
        }
    }

    @Test("Without a cache the list says why, and there is no path")
    func none() async throws {
        let environment = ["DOTCOMPUTE_CACHE": ""]
        let list = try await Command.run(["cache", "list"], environment: environment)
        #expect(list.status == 0)
        #expect(list.output.contains("DOTCOMPUTE_CACHE is set to nothing"))
        let path = try await Command.run(["cache", "path"], environment: environment)
        #expect(path.status == 1)
        #expect(path.output.isEmpty)
        #expect(path.errors.contains("DOTCOMPUTE_CACHE is set to nothing"))
    }

    @Test("A folder that cannot be read is a failure that names it")
    func unreadable() async throws {
        // A loop of links cannot be read by anybody, root included.
        try await withFolder { folder, _ in
            let loop = folder.appending(path: "loop").path
            try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
            for arguments in [["cache", "list"], ["cache", "clear"]] {
                let outcome = try await Command.run(arguments, environment: ["DOTCOMPUTE_CACHE": loop])
                #expect(outcome.status == 1)
                #expect(outcome.errors.contains("opendir of \(loop)"))
                #expect(outcome.errors.contains("DOTCOMPUTE_CACHE"))
            }
        }
    }
}
