#if DurableKernels
    import DurableKernels
    import Foundation
    import GRDB
    import RingKernels
    import TestKit
    import Testing

    /// What a store does with files that are not what they should be: nothing, and says so.
    @Suite("Files of a SQLite store", .timeLimit(.minutes(1)))
    struct StoreFileTests {
        private let folder: TemporaryFolder

        init() throws { folder = try TemporaryFolder() }

        private func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: folder.path(name))) }

        /// Makes a store with one account in it and closes it.
        private func makeStore(_ name: String = "test.store") async throws {
            let store = try SQLiteStore(path: folder.path(name))
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                for _ in 1...50 { _ = try await account.ask(Booking(1, passingOn: "nobody")) }
            }
            try store.close()
        }

        /// Opens a file that must be refused, and makes sure that it is as it was and that nothing is beside it.
        @discardableResult
        private func refused(_ name: String, _ code: DurableError.Code) throws -> DurableError? {
            let before = try bytes(name)
            let beside = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
            let error = #expect(throws: DurableError.self) { _ = try SQLiteStore(path: folder.path(name)) }
            #expect(error?.code == code, "\(error.map { "\($0)" } ?? "")")
            #expect(error?.message.contains(folder.path(name)) == true)
            #expect(try bytes(name) == before)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == beside)
            return error
        }

        @Test(
            "A file that is no database is refused and left as it is",
            arguments: ["{\"count\": 1}", "SQLite format 2\u{0}", String(repeating: "text ", count: 5000), "\u{0}"])
        func text(_ contents: String) throws {
            try Data(contents.utf8).write(to: URL(filePath: folder.path("notes.txt")))
            try refused("notes.txt", .storeForeign)
        }

        @Test("An empty file is refused: a store never is empty")
        func empty() throws {
            try Data().write(to: URL(filePath: folder.path("empty.store")))
            try refused("empty.store", .storeCorrupt)
        }

        @Test("A folder is refused")
        func directory() throws {
            let error = #expect(throws: DurableError.self) { _ = try SQLiteStore(path: folder.url.path) }
            #expect(error?.code == .storeForeign)
        }

        @Test("The database of another program is refused and left as it is, also with a log that waits")
        func foreign() throws {
            let queue = try DatabaseQueue(path: folder.path("other.sqlite"))
            try queue.inDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = WAL")
                try database.execute(sql: "PRAGMA wal_autocheckpoint = 0")
                try database.execute(sql: "CREATE TABLE kernel (id TEXT); INSERT INTO kernel VALUES ('theirs')")
            }
            // What a crash of that program would leave: the file with its log.
            for ending in ["", "-wal"] {
                try FileManager.default.copyItem(
                    atPath: folder.path("other.sqlite") + ending, toPath: folder.path("copy.sqlite") + ending)
            }
            let log = try bytes("copy.sqlite-wal")
            #expect(log.count > 0)
            try refused("copy.sqlite", .storeForeign)
            #expect(try bytes("copy.sqlite-wal") == log)
            try queue.close()
        }

        @Test("A store of a newer version is refused and left as it is")
        func newer() async throws {
            try await makeStore()
            var contents = try bytes("test.store")
            contents[63] = 2  // the format, in SQLite's user_version
            try contents.write(to: URL(filePath: folder.path("newer.store")))
            let error = try refused("newer.store", .storeTooNew)
            #expect(error?.message.contains("format 2") == true)
        }

        @Test("A store that was cut off is refused and left as it is", arguments: [50, 100, 4096, 4097, 12288])
        func cutOff(_ size: Int) async throws {
            try await makeStore()
            try bytes("test.store").prefix(size).write(to: URL(filePath: folder.path("cut.store")))
            try refused("cut.store", .storeCorrupt)
        }

        @Test("A store with a damaged header is refused and left as it is", arguments: [3, 16, 68, 100, 104])
        func damagedHeader(_ place: Int) async throws {
            try await makeStore()
            var contents = try bytes("test.store")
            contents[place] ^= 0xFF
            try contents.write(to: URL(filePath: folder.path("damaged.store")))
            let before = try bytes("damaged.store")
            let error = #expect(throws: DurableError.self) { _ = try SQLiteStore(path: folder.path("damaged.store")) }
            #expect(error.map { [.storeCorrupt, .storeForeign].contains($0.code) } == true)
            #expect(try bytes("damaged.store") == before)
        }

        @Test("Wherever a byte is damaged, a kernel starts with the right state or not at all, and nothing is changed")
        func damagedAnywhere() async throws {
            try await makeStore()
            let whole = try bytes("test.store")
            var refusals = 0
            var random = SystemRandomNumberGenerator()
            for place in stride(from: 100, to: whole.count, by: 97) {
                var contents = whole
                contents[place] ^= UInt8.random(in: 1...255, using: &random)
                try contents.write(to: URL(filePath: folder.path("damaged.store")))
                do {
                    let store = try SQLiteStore(path: folder.path("damaged.store"))
                    do {
                        let partition = try await store.open("account")
                        let found = try await partition.load()
                        // Damage in a place that nothing uses.
                        #expect(found.sequence == 50 && found.handled.count == 50 && found.outgoing.count == 50)
                    } catch let error as DurableError {
                        #expect(error.code == .storeCorrupt, "\(error)")
                        refusals += 1
                    }
                    try store.close()
                } catch let error as DurableError {
                    #expect(error.code == .storeCorrupt, "\(error)")
                    refusals += 1
                }
                #expect(try bytes("damaged.store") == contents)
            }
            #expect(refusals > 20)
        }

        @Test("A folder that is not there is an error that says so")
        func noFolder() {
            let path = folder.path("nowhere/test.store")
            let error = #expect(throws: DurableError.self) { _ = try SQLiteStore(path: path) }
            #expect(error?.code == .storeNotWritable)
            #expect(error?.message.contains("a folder that is there") == true)
        }

        @Test("A store that is open cannot be opened again in the process, and stays usable")
        func twice() async throws {
            let path = folder.path("test.store")
            let store = try SQLiteStore(path: path)
            for _ in 1...2 {
                let error = #expect(throws: DurableError.self) { _ = try SQLiteStore(path: path) }
                #expect(error?.code == .storeInUse)
            }
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                _ = try await account.ask(Booking(1))
            }
            try store.close()
            let again = try SQLiteStore(path: path)
            try again.close()
        }

        @Test("After closing, commits fail with storeClosed and the kernel says so")
        func closed() async throws {
            let store = try SQLiteStore(path: folder.path("test.store"))
            try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
                let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
                try await account.activate()
                _ = try await account.ask(Booking(1))
                try store.close()
                let error = await durableError { _ = try await account.ask(Booking(1)) }
                #expect(error?.code == .storeClosed)
                let other = await durableError {
                    _ = try await runtime.launch(RingKernel(journalling: Account(), in: store), id: "b")
                }
                #expect(other?.code == .storeClosed)
            }
        }

        @Test("A backup is a store with the state of its moment, and verifies")
        func backup() async throws {
            let store = try SQLiteStore(path: folder.path("test.store"))
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                _ = try await account.ask(Booking(5))
                try await store.backup(to: folder.path("backup.store"))
                _ = try await account.ask(Booking(5))
                try await store.verify()
            }
            let error = await durableError { try await store.backup(to: folder.path("backup.store")) }
            #expect(error?.code == .storeNotWritable)
            try store.close()

            let copy = try SQLiteStore(path: folder.path("backup.store"))
            try await copy.verify()
            try await withTestKernel(RingKernel(journalling: Account(), in: copy)) { account in
                let balance = try await account.ask(Booking(1))
                #expect(balance.amount == 6)
            }
            try copy.close()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 2)
        }

        @Test("Verifying names what is damaged")
        func verify() async throws {
            try await makeStore()
            let path = folder.path("test.store")
            let queue = try DatabaseQueue(path: path)
            try await queue.write { database in
                try database.execute(sql: "UPDATE handled SET answer = x'00' WHERE sequence = 7")
            }
            try queue.close()
            let store = try SQLiteStore(path: path)
            let error = await durableError { try await store.verify() }
            #expect(error?.code == .storeCorrupt && error?.kernelID == "account")
            #expect(error?.message.contains("The answer to message 7") == true)
            try store.close()
        }
    }
#endif
