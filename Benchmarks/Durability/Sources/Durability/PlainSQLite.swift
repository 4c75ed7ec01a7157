import Foundation
import GRDB
import RingKernels

/// Rows like those of the journal in a table of SQLite's, with the settings of the store and nothing else.
struct PlainSQLite {
    private let queue: DatabaseQueue

    init(path: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.inDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(
                sql: """
                    CREATE TABLE entry (
                      number INTEGER PRIMARY KEY, high INTEGER NOT NULL, low INTEGER NOT NULL, answer BLOB NOT NULL)
                    """)
        }
    }

    /// Inserts rows, so many in each transaction, from the calling thread.
    func insert(_ count: Int, perTransaction size: Int) throws {
        let answer = Data(count: 130)
        var number = 0
        while number < count {
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    for _ in 0..<min(size, count - number) {
                        number += 1
                        let id = MessageID()
                        try database.cachedStatement(sql: "INSERT INTO entry VALUES (?, ?, ?, ?)").execute(arguments: [
                            number, Int64(bitPattern: id.high), Int64(bitPattern: id.low), answer,
                        ])
                    }
                    return .commit
                }
            }
        }
    }

    func close() throws { try queue.close() }
}
