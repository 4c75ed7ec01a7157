#if DurableKernels
    import Foundation
    import GRDB
    import RingKernels
    import TestKit
    import Testing

    @testable import DurableKernels

    #if canImport(Glibc)
        import Glibc
    #endif

    /// What happens when the disk, its rights or other processes are in the way.
    @Suite("Faults around a SQLite store", .timeLimit(.minutes(1)))
    struct FaultTests {
        private let folder: TemporaryFolder

        init() throws { folder = try TemporaryFolder() }

        /// Asks until the store is full, makes room, and goes on.
        private func fill(_ store: SQLiteStore, makeRoom: () async throws -> Void) async throws {
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                var acknowledged = 0
                var refused: Booking?
                for _ in 0..<20_000 {
                    let booking = Booking(1)
                    do {
                        _ = try await account.ask(booking)
                        acknowledged += 1
                    } catch let error as KernelError {
                        #expect((error.underlying as? DurableError)?.code == .storeFull, "\(error)")
                        refused = booking
                        break
                    }
                }
                let last = try #require(refused)
                // The kernel is alive, and says so each time.
                #expect(account.state == .active)
                let again = await durableError { _ = try await account.ask(last) }
                #expect(again?.code == .storeFull)

                try await makeRoom()
                let balance = try await account.ask(last)
                #expect(balance.bookings == acknowledged + 1)
            }
            try await store.verify()
        }

        @Test("The settings are those that make a commit survive, and keep others out")
        func settings() async throws {
            let store = try SQLiteStore(path: folder.path("test.store"))
            let found = try await store.session.perform { database in
                try ["synchronous", "journal_mode", "locking_mode", "application_id", "user_version"].map { name in
                    try String.fetchOne(database, sql: "PRAGMA \(name)")
                }
            }
            #expect(found == ["2", "wal", "exclusive", "\(0x4443_4B53)", "1"])
            try store.close()
        }

        @Test("When the store may not grow, callers are told, nothing is lost, and with room it goes on")
        func fullDatabase() async throws {
            let store = try SQLiteStore(path: folder.path("test.store"))
            try await store.session.perform { database in
                let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                try database.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
            }
            try await fill(store) {
                try await store.session.perform { database in
                    try database.execute(sql: "PRAGMA max_page_count = 100000")
                }
            }
            try store.close()
        }

        @Test("The same on a disk that is full")
        func fullDisk() async throws {
            let disk = try Mount(["-t", "tmpfs", "-o", "size=512k", "tmpfs"], at: folder.path("disk"))
            let store = try SQLiteStore(path: disk.path("test.store"))
            try Data(count: 16 << 10).write(to: URL(filePath: disk.path("other")))
            try await fill(store) { try disk.resize("4m") }
            try store.close()
        }

        @Test("A full disk lets no new store be made, and leaves nothing there")
        func fullDiskAtOpening() throws {
            let disk = try Mount(["-t", "tmpfs", "-o", "size=16k", "tmpfs"], at: folder.path("disk"))
            let error = #expect(throws: DurableError.self) { _ = try SQLiteStore(path: disk.path("test.store")) }
            #expect(error?.code == .storeFull, "\(error.map { "\($0)" } ?? "")")
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk.folder).isEmpty)
        }

        @Test(
            "After an error of the disk nothing is written any more until the store is opened again, and nothing is lost"
        )
        func diskError() async throws {
            let path = folder.path("test.store")
            await #expect(processExitsWith: .exitCode(21)) { [path = path as String] in
                // A file may not grow beyond a limit: the write fails as on a broken disk.
                signal(SIGXFSZ, SIG_IGN)
                let store = try SQLiteStore(path: path)
                let runtime = RingKernelRuntime(configuration: .testing())
                try await runtime.start()
                let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
                try await account.activate()
                for _ in 1...10 { _ = try await account.ask(Booking(1)) }
                var limit = rlimit(rlim_cur: 40_000, rlim_max: .max)
                unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
                var acknowledged = 10
                var failure: DurableError?
                while failure == nil && acknowledged < 10_000 {
                    do {
                        _ = try await account.ask(Booking(1))
                        acknowledged += 1
                    } catch let error as KernelError {
                        failure = error.underlying as? DurableError
                    }
                }
                guard failure?.code == .storeFailed else { exit(1) }
                limit.rlim_cur = .max
                unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
                // The disk is well again, but who knows what it has: the store wants to be opened anew.
                let second = await durableError {
                    _ = try await runtime.launch(RingKernel(journalling: Account(), in: store), id: "b")
                }
                guard second?.code == .storeFailed else { exit(2) }
                try await runtime.shutdown()
                try store.close()

                let again = try SQLiteStore(path: path)
                let partition = try await again.open("account")
                guard try await partition.load().sequence == Int64(acknowledged) else { exit(3) }
                exit(21)
            }
        }

        @Test("In a folder that cannot be written a store is neither made nor opened, and stays as it is")
        func readOnlyFolder() async throws {
            try FileManager.default.createDirectory(atPath: folder.path("disk"), withIntermediateDirectories: false)
            let path = folder.path("disk/test.store")
            let store = try SQLiteStore(path: path)
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                _ = try await account.ask(Booking(1))
            }
            try store.close()
            let before = try Data(contentsOf: URL(filePath: path))
            do {
                // Rights do not bind the superuser, a mount does.
                let disk = try Mount(["--bind", folder.path("disk")], at: folder.path("disk"))
                try disk.remount("remount,ro,bind")
                for name in ["test.store", "new.store"] {
                    let error = #expect(throws: DurableError.self) { _ = try SQLiteStore(path: disk.path(name)) }
                    #expect(error?.code == .storeNotWritable, "\(error.map { "\($0)" } ?? "")")
                }
                #expect(try FileManager.default.contentsOfDirectory(atPath: disk.folder) == ["test.store"])
            }
            #expect(try Data(contentsOf: URL(filePath: path)) == before)
        }

        @Test("A second process that opens the store is told at once, and the first goes on")
        func twoProcesses() async throws {
            let path = folder.path("test.store")
            let store = try SQLiteStore(path: path)
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                _ = try await account.ask(Booking(1))
                await #expect(processExitsWith: .exitCode(17)) { [path = path as String] in
                    do {
                        _ = try SQLiteStore(path: path)
                    } catch let error as DurableError where error.code == .storeInUse {
                        exit(17)
                    }
                }
                let balance = try await account.ask(Booking(1))
                #expect(balance.bookings == 2)
            }
            try store.close()
            // Now it can have it.
            await #expect(processExitsWith: .exitCode(18)) { [path = path as String] in
                let store = try SQLiteStore(path: path)
                let partition = try await store.open("account")
                if try await partition.load().sequence == 2 { exit(18) }
            }
        }

        @Test("What a process that was killed had been told is there, and its store can be opened at once")
        func killed() async throws {
            let path = folder.path("test.store")
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
                let store = try SQLiteStore(path: path)
                let runtime = RingKernelRuntime(configuration: .testing())
                try await runtime.start()
                let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
                try await account.activate()
                for _ in 1...100 { _ = try await account.ask(Booking(1)) }
                kill(getpid(), SIGKILL)
            }
            let store = try SQLiteStore(path: path)
            try await withTestKernel(RingKernel(journalling: Account(), in: store)) { account in
                let balance = try await account.ask(Booking(0))
                #expect(balance.amount == 100)
            }
            try store.close()
        }
    }

    /// A mounted file system, unmounted with the test; the test is cancelled where mounting is not allowed.
    private final class Mount {
        let folder: String

        init(_ arguments: [String], at folder: String) throws {
            self.folder = folder
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            guard try Self.run("mount", arguments + [folder]) else {
                try Test.cancel("this test mounts a file system, which is not allowed here")
            }
        }

        deinit { _ = try? Self.run("umount", ["--lazy", folder]) }  // what remains is removed with the machine

        func path(_ name: String) -> String { "\(folder)/\(name)" }

        func remount(_ options: String) throws {
            guard try Self.run("mount", ["-o", options, folder]) else {
                try Test.cancel("this test changes a mounted file system, which is not allowed here")
            }
        }

        func resize(_ size: String) throws { try remount("remount,size=\(size)") }

        private static func run(_ program: String, _ arguments: [String]) throws -> Bool {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [program] + arguments
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus == 0
        }
    }
#endif
