#if DurableKernels
    internal import GRDB
    internal import Glibc

    /// What the people who run a store do with it.
    extension SQLiteStore {
        /// Reads all there is and checks it: the structure of the file, and the checksum of every row. It takes as long as reading
        /// the file; kernels wait meanwhile.
        ///
        /// - Throws: ``DurableError`` with `storeCorrupt`, naming what is damaged.
        @concurrent public func verify() async throws {
            try await session.perform { [path] database in
                let findings = try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
                guard findings == ["ok"] else {
                    throw DurableError(
                        .storeCorrupt,
                        "The store \(path) is damaged: \(findings.joined(separator: "; ")). Restore it from a backup.")
                }
            }
            try await session.read { rows in try rows.verify() }
        }

        /// Writes a copy of the store as it is at one moment, all kernels at once, to a path where there is no file. Kernels wait meanwhile.
        ///
        /// - Throws: ``DurableError`` with `storeNotWritable` when there is a file already or it cannot be made, or `storeFull`. What was
        ///   begun is removed.
        @concurrent public func backup(to copy: String) async throws {
            let session = session
            do {
                try StoreFile(path: copy).create(mustBeNew: true) { draft in
                    try session.performAndWait { database in
                        try database.execute(sql: "VACUUM INTO ?", arguments: [draft])
                    }
                    try StoreFile(path: draft).synchronise()
                }
            } catch {
                throw DurableError.database(error, copy)
            }
        }
    }
#endif
