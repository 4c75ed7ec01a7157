#if DurableKernels
    internal import GRDB
    public import RingKernels

    /// A store in a file, over SQLite: write-ahead log, synchronised at every commit, changes that come at the same time in one
    /// transaction.
    ///
    /// ```swift
    /// let store = try SQLiteStore(path: "ledger.store")
    /// let account = try await runtime.launch(RingKernel(journalling: Account(), in: store))
    /// ```
    /// Beside the file there is a second one with the ending `-wal` while the store is open, and after a crash; both belong together.
    /// One process at a time can have a store open. Its methods are safe from anywhere.
    public final class SQLiteStore: DurableStore {
        /// Where the store is.
        public let path: String
        let session: SQLiteSession
        private let commits: CommitQueue<SQLiteCommit>

        /// Opens a store, and makes one when there is no file.
        ///
        /// It blocks for as long as it takes to read what a crash has left in the log.
        /// - Throws: ``DurableError`` with `storeInUse`, `storeForeign`, `storeCorrupt`, `storeTooNew`, `storeNotWritable`,
        ///   `storeFull`. A file that is no store is left untouched.
        public init(path: String) throws {
            self.path = path
            let session = try SQLiteSession(path: path)
            self.session = session
            commits = CommitQueue(
                run: { body in session.run(body) }, write: { changes in try session.write(changes) })
        }

        public var statistics: StoreStatistics { commits.statistics }

        /// Closes the file, after what is being written. What kernels commit from now on fails with `storeClosed`. Until then nobody
        /// can open it again.
        ///
        /// - Throws: ``DurableError`` when the log could not be folded into the file; nothing is lost by that.
        public func close() throws { try session.close() }

        @concurrent public func open(_ kernel: KernelID) async throws -> any DurablePartition {
            try session.lend(kernel)
            return SQLitePartition(kernel: kernel, store: self, session: session, commits: commits)
        }
    }

    /// A change on its way to the file.
    struct SQLiteCommit: Sendable {
        var kernel: KernelID
        var change: PartitionChange
    }

    private final class SQLitePartition: DurablePartition {
        let kernel: KernelID
        /// Keeps the store open.
        let store: SQLiteStore
        let session: SQLiteSession
        let commits: CommitQueue<SQLiteCommit>
        private let isClosed = Locked(false)

        init(kernel: KernelID, store: SQLiteStore, session: SQLiteSession, commits: CommitQueue<SQLiteCommit>) {
            self.kernel = kernel
            self.store = store
            self.session = session
            self.commits = commits
        }

        deinit { giveBack() }

        @concurrent func load() async throws -> PartitionContents {
            try checkOpen()
            return try await session.read { [kernel] rows in try rows.contents(of: kernel) }
        }

        @concurrent func commit(_ change: PartitionChange) async throws -> [MessageID] {
            try checkOpen()
            return try await commits.commit(SQLiteCommit(kernel: kernel, change: change))
        }

        @concurrent func answer(at sequence: Int64) async throws -> [UInt8]? {
            try checkOpen()
            return try await session.read { [kernel] rows in try rows.answer(at: sequence, of: kernel) }
        }

        @concurrent func close() async { giveBack() }

        private func checkOpen() throws(DurableError) {
            if isClosed.withLock({ $0 }) { throw .partitionClosed(kernel) }
        }

        private func giveBack() {
            let wasOpen = isClosed.withLock { isClosed in
                defer { isClosed = true }
                return !isClosed
            }
            if wasOpen { session.takeBack(kernel) }
        }
    }
#endif
