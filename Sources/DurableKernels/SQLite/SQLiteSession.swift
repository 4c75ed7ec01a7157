#if DurableKernels
    internal import GRDB
    internal import RingKernels

    /// The open file of a store: its one connection, who has which partition, and whether it can still be trusted.
    final class SQLiteSession: Sendable {
        private struct State {
            var lent: Set<KernelID> = []
            /// What stands for each kernel in the tables.
            var numbers: [KernelID: Int64] = [:]
            /// Why nothing can be written any more.
            var end: DurableError?
        }

        let path: String
        private let queue: DatabaseQueue
        /// Declared behind the queue, so that it is let go after it.
        private let file: OpenFile
        private let state = Locked(State())

        init(path: String) throws {
            self.path = path
            do {
                file = try OpenFile(StoreFile(path: path)) { draft in try StoreTables.create(at: draft) }
                let (queue, numbers) = try Self.openQueue(path)
                self.queue = queue
                state.withLock { $0.numbers = numbers }
            } catch {
                throw DurableError.database(error, path)
            }
        }

        private static func openQueue(_ path: String) throws -> (DatabaseQueue, [KernelID: Int64]) {
            var configuration = Configuration()
            configuration.label = "dotcompute.store"
            // Whoever meets a store that somebody has open learns it at once.
            configuration.busyMode = .immediateError
            configuration.prepareDatabase { database in
                // Before anything else: the lock is kept until the end, and no memory is shared with other processes.
                try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
            }
            // A name such as `:memory:` means something else to SQLite, and is a file here as everywhere.
            let file = path.hasPrefix("/") ? path : "./" + path
            let queue = try DatabaseQueue(path: file, configuration: configuration)
            let numbers = try queue.inDatabase { database in
                try StoreTables.check(database, path: path)
                let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
                guard mode == "wal" else {
                    throw DurableError(
                        .storeNotWritable,
                        "The store \(path) cannot have a write-ahead log (SQLite chose \(mode ?? "nothing")). Put it on a local disk."
                    )
                }
                try database.execute(sql: "PRAGMA synchronous = FULL")
                // Takes the lock now, and finds out now whether the file can be written.
                try database.inTransaction(.exclusive) {
                    try database.execute(sql: "PRAGMA user_version = \(StoreFile.format)")
                    return .rollback
                }
                return try StoredRows.numbers(database)
            }
            return (queue, numbers)
        }

        /// Calls `body` on the thread of the connection.
        func run(_ body: @escaping @Sendable () -> Void) { queue.asyncWriteWithoutTransaction { _ in body() } }

        /// Reads rows on the thread of the connection.
        @concurrent func read<Result: Sendable>(
            _ body: @escaping @Sendable (StoredRows) throws -> Result
        ) async throws -> Result {
            try await perform { [self] database in
                try body(StoredRows(database, state.withLock { $0.numbers }))
            }
        }

        /// Runs `body` on the thread of the connection.
        @concurrent func perform<Result: Sendable>(
            _ body: @escaping @Sendable (Database) throws -> Result
        ) async throws -> Result {
            try checkOpen()
            let result: Swift.Result<Result, any Error> = await withCheckedContinuation { continuation in
                queue.asyncWriteWithoutTransaction { database in
                    continuation.resume(returning: Swift.Result { try body(database) })
                }
            }
            do { return try result.get() } catch { throw DurableError.database(error, path) }
        }

        /// The same for a caller who may block.
        func performAndWait(_ body: (Database) throws -> Void) throws {
            try checkOpen()
            try queue.writeWithoutTransaction(body)
        }

        /// On the thread of the connection: writes all changes in one transaction.
        func write(_ changes: [SQLiteCommit]) throws -> [[MessageID]] {
            try checkOpen()
            do {
                return try queue.unsafeReentrantWrite { database in
                    var forgotten: [[MessageID]] = []
                    var rows = StoredRows(database, state.withLock { $0.numbers })
                    try database.inTransaction(.immediate) {
                        for commit in changes { forgotten.append(try rows.write(commit.change, of: commit.kernel)) }
                        return .commit
                    }
                    state.withLock { $0.numbers = rows.numbers }
                    return forgotten
                }
            } catch {
                let error = DurableError.database(error, path)
                // After a failed write or synchronisation nobody knows what is on the disk but the disk.
                if error.code == .storeFailed || error.code == .storeCorrupt { end(error) }
                throw error
            }
        }

        // MARK: Partitions

        func lend(_ kernel: KernelID) throws(DurableError) {
            try state.withLock { (state: inout State) throws(DurableError) in
                if let end = state.end { throw end }
                guard state.lent.insert(kernel).inserted else { throw .partitionInUse(kernel) }
            }
        }

        func takeBack(_ kernel: KernelID) { state.withLock { _ = $0.lent.remove(kernel) } }

        // MARK: The end

        func close() throws {
            end(DurableError(.storeClosed, "The store \(path) is closed. Open it again."))
            do { try queue.close() } catch { throw DurableError.database(error, path) }
            file.release()
        }

        private func checkOpen() throws(DurableError) {
            if let end = state.withLock({ $0.end }) { throw end }
        }

        private func end(_ reason: DurableError) { state.withLock { $0.end = $0.end ?? reason } }
    }

    /// A file that this process has open as a store. SQLite would notice a second opening only after the look at the file's header
    /// had given up the locks of the first.
    private final class OpenFile: Sendable {
        private static let all = Locked(Set<FileIdentity>())
        private let identity: FileIdentity

        /// - Parameter make: Makes the store when there is no file.
        init(_ file: StoreFile, make: (String) throws -> Void) throws {
            if try file.identity() == nil { try file.create(make) }
            guard let identity = try file.identity() else {
                throw DurableError(
                    .storeNotWritable, "The store \(file.path) was removed while it was opened. Open it again.")
            }
            guard Self.all.withLock({ $0.insert(identity).inserted }) else {
                throw DurableError(
                    .storeInUse,
                    "The store \(file.path) is open already in this process. Share that store, or close it first.")
            }
            self.identity = identity
            do { try file.check() } catch {
                release()
                throw error
            }
        }

        deinit { release() }

        /// To be called when SQLite has closed it.
        func release() { Self.all.withLock { _ = $0.remove(identity) } }
    }

    extension DurableError {
        /// What SQLite said, as an error that says what to do.
        static func database(_ error: any Error, _ path: String) -> DurableError {
            if let error = error as? DurableError { return error }
            if error is RowDecodingError {
                return DurableError(
                    .storeCorrupt, "The store \(path) has a row of the wrong kind. Restore it from a backup.",
                    underlying: error)
            }
            guard let error = error as? DatabaseError else {
                return DurableError(
                    .storeFailed, "The store \(path) failed. See the underlying error.", underlying: error)
            }
            let (code, text): (Code, String) =
                switch error.resultCode.primaryResultCode {
                case .SQLITE_BUSY, .SQLITE_LOCKED:
                    (
                        .storeInUse,
                        "is open already, in this process or another one. Close it there, or give another path: a store has one owner"
                    )
                case .SQLITE_FULL:
                    (
                        .storeFull,
                        "has no room for more. Make room on the disk; what was not acknowledged was not written"
                    )
                case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                    (.storeCorrupt, "is damaged. Nothing was changed. Restore it from a backup")
                case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
                    (
                        .storeNotWritable,
                        "cannot be opened, or not written. Give a path in a folder that is there and that this program may write to"
                    )
                case .SQLITE_MISMATCH, .SQLITE_CONSTRAINT:
                    (.storeCorrupt, "holds what it never should. Restore it from a backup")
                case .SQLITE_MISUSE: (.storeClosed, "is closed. Open it again")
                default:
                    (
                        .storeFailed,
                        "failed. Look after the disk, then open the store again; what was not acknowledged may or may not have been written"
                    )
                }
            return DurableError(code, "The store \(path) \(text).", underlying: error)
        }
    }
#endif
