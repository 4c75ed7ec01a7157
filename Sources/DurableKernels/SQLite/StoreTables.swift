#if DurableKernels
    internal import GRDB

    /// The tables of a store, format 1.
    enum StoreTables {
        /// A kernel's number stands for its ID in the other tables, whose rows are many; numbers count from 1, and rows are added at the
        /// end of each kernel's part. Every row has a checksum of all that is in it, and what can be missing is counted: the kernels in
        /// `store`, the rows of a kernel in `progress`. A message's ID is two numbers, as SQLite knows them: signed. An answer has a sum of its
        /// own, so that a kernel that begins need not read its answers.
        static let definitions = [
            "CREATE TABLE store (kernels INTEGER NOT NULL, checksum INTEGER NOT NULL)",
            "CREATE TABLE kernel (number INTEGER PRIMARY KEY, id TEXT NOT NULL, checksum INTEGER NOT NULL)",
            """
            CREATE TABLE state (
              kernel INTEGER PRIMARY KEY, owner TEXT NOT NULL, version INTEGER NOT NULL, bytes BLOB NOT NULL,
              checksum INTEGER NOT NULL)
            """,
            """
            CREATE TABLE progress (
              kernel INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, deltas INTEGER NOT NULL, handled INTEGER NOT NULL,
              outgoing INTEGER NOT NULL, checksum INTEGER NOT NULL)
            """,
            """
            CREATE TABLE delta (
              kernel INTEGER NOT NULL, number INTEGER NOT NULL, edits BLOB NOT NULL, checksum INTEGER NOT NULL,
              PRIMARY KEY (kernel, number)) WITHOUT ROWID
            """,
            """
            CREATE TABLE handled (
              kernel INTEGER NOT NULL, sequence INTEGER NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL,
              time INTEGER NOT NULL, answersum INTEGER NOT NULL, checksum INTEGER NOT NULL, answer BLOB NOT NULL,
              PRIMARY KEY (kernel, sequence)) WITHOUT ROWID
            """,
            """
            CREATE TABLE outgoing (
              kernel INTEGER NOT NULL, number INTEGER NOT NULL, target TEXT NOT NULL, name TEXT NOT NULL,
              high INTEGER NOT NULL, low INTEGER NOT NULL, payload BLOB NOT NULL, checksum INTEGER NOT NULL,
              PRIMARY KEY (kernel, number)) WITHOUT ROWID
            """,
            "CREATE INDEX outgoing_message ON outgoing (high, low)",
        ]

        /// Makes an empty store in a new file.
        static func create(at path: String) throws {
            var configuration = Configuration()
            configuration.prepareDatabase { database in try database.execute(sql: "PRAGMA synchronous = FULL") }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.write { database in
                for definition in definitions { try database.execute(sql: definition) }
                try StoredRows.createCount(database)
                try database.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
                try database.execute(sql: "PRAGMA user_version = \(StoreFile.format)")
            }
            try queue.close()
        }

        /// Makes sure that the tables are there, and as they were made.
        ///
        /// - Throws: ``DurableError`` with `storeCorrupt`; `DatabaseError`.
        static func check(_ database: Database, path: String) throws {
            let found = try String.fetchAll(
                database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
            guard found == definitions else {
                throw DurableError(
                    .storeCorrupt,
                    "The store \(path) has other tables than a store of format \(StoreFile.format). Restore it from a backup."
                )
            }
        }
    }
#endif
