#if DurableKernels
    internal import Foundation
    internal import GRDB
    internal import RingKernels

    /// The rows of partitions, read and written within a transaction of the caller's.
    struct StoredRows {
        private let database: Database

        init(_ database: Database) { self.database = database }

        // MARK: Writing

        /// - Returns: What was forgotten.
        func write(_ change: PartitionChange, of kernel: KernelID) throws -> [MessageID] {
            let number = try write(change.state, of: kernel)
            if let sequence = change.sequence {
                try execute(
                    "INSERT INTO progress VALUES (?, ?) ON CONFLICT (kernel) DO UPDATE SET sequence = excluded.sequence",
                    [number, sequence])
            }
            for message in change.handled {
                try execute(
                    "INSERT INTO handled VALUES (?, ?, ?, ?, ?, ?)",
                    [
                        number, message.sequence, message.message.data, message.time, Data(message.answer),
                        message.checksum(number),
                    ])
            }
            for message in change.outgoing {
                try execute(
                    "INSERT INTO outgoing VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [
                        number, message.number, message.target.rawValue, message.name, message.message.data,
                        Data(message.payload), message.checksum(number),
                    ])
            }
            for delivered in change.delivered {
                try execute("DELETE FROM outgoing WHERE kernel = ? AND number = ?", [number, delivered])
            }
            guard let limits = change.forgetting else { return [] }
            return try forget(number, limits)
        }

        private func write(_ write: PartitionChange.StateWrite, of kernel: KernelID) throws -> Int64 {
            switch write {
            case .unchanged: break
            case .whole(let state):
                try execute(
                    """
                    INSERT INTO kernel (id, owner, version, state, checksum) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET
                      owner = excluded.owner, version = excluded.version, state = excluded.state,
                      checksum = excluded.checksum
                    """,
                    [kernel.rawValue, state.owner, state.version, Data(state.bytes), state.checksum(kernel)])
                try execute("DELETE FROM delta WHERE kernel = ?", [try number(of: kernel)])
            case .delta(let delta):
                let number = try number(of: kernel)
                let statement = try database.cachedStatement(
                    sql: "SELECT coalesce(max(number), 0) + 1 FROM delta WHERE kernel = ?")
                let next = try Int64.fetchOne(statement, arguments: [number]) ?? 1
                try execute(
                    "INSERT INTO delta VALUES (?, ?, ?, ?, ?, ?)",
                    [number, next, delta.prefix, delta.suffix, Data(delta.middle), delta.checksum(number, next)])
            }
            return try number(of: kernel)
        }

        private func forget(
            _ number: Int64, _ limits: (throughSequence: Int64, before: Int64)
        ) throws -> [MessageID] {
            // Time grows with the sequence, so both bounds are the beginning of the kernel's part.
            let condition = """
                kernel = ? AND (sequence <= ? OR time < ?)
                AND NOT EXISTS (SELECT 1 FROM outgoing WHERE outgoing.message = handled.message)
                """
            let arguments: StatementArguments = [number, limits.throughSequence, limits.before]
            let found = try database.cachedStatement(sql: "SELECT message FROM handled WHERE \(condition)")
            let forgotten = try Data.fetchAll(found, arguments: arguments).map(Self.messageID)
            if !forgotten.isEmpty { try execute("DELETE FROM handled WHERE \(condition)", arguments) }
            return forgotten
        }

        private func execute(_ sql: String, _ arguments: StatementArguments) throws {
            let statement = try database.cachedStatement(sql: sql)
            statement.setUncheckedArguments(arguments)
            try statement.execute()
        }

        private func number(of kernel: KernelID) throws -> Int64 {
            guard let number = try numberIfStored(kernel) else {
                throw DurableError(
                    .invalidOption, "The first change of kernel \"\(kernel)\" must bring its whole state.",
                    kernel: kernel)
            }
            return number
        }

        private func numberIfStored(_ kernel: KernelID) throws -> Int64? {
            let statement = try database.cachedStatement(sql: "SELECT number FROM kernel WHERE id = ?")
            return try Int64.fetchOne(statement, arguments: [kernel.rawValue])
        }

        // MARK: Reading

        func contents(of kernel: KernelID) throws -> PartitionContents {
            var contents = PartitionContents()
            guard
                let row = try Row.fetchOne(
                    database, sql: "SELECT number, owner, version, state, checksum FROM kernel WHERE id = ?",
                    arguments: [kernel.rawValue])
            else { return contents }
            let number: Int64 = try row.value(0)
            let state = StoredState(
                owner: try row.value(1), version: try row.value(2), bytes: [UInt8](try row.value(3) as Data))
            try Self.check(try row.value(4), state.checksum(kernel), "the state", of: kernel)
            contents.state = state
            contents.sequence =
                try Int64.fetchOne(database, sql: "SELECT sequence FROM progress WHERE kernel = ?", arguments: [number])
                ?? 0
            contents.deltas = try deltas(number, kernel)
            contents.handled = try handled(number, kernel)
            contents.outgoing = try outgoing(number, kernel)
            if let last = contents.handled.last, last.sequence > contents.sequence {
                throw Self.damaged("its count of messages", of: kernel)
            }
            return contents
        }

        private func deltas(_ number: Int64, _ kernel: KernelID) throws -> [StateDelta] {
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT number, prefix, suffix, middle, checksum FROM delta WHERE kernel = ? ORDER BY number",
                arguments: [number])
            var deltas: [StateDelta] = []
            while let row = try rows.next() {
                let delta = StateDelta(
                    prefix: try row.value(1), suffix: try row.value(2), middle: [UInt8](try row.value(3) as Data))
                try Self.check(
                    try row.value(4), delta.checksum(number, try row.value(0)), "a difference to the state", of: kernel)
                guard try row.value(0) as Int64 == Int64(deltas.count + 1) else {
                    throw Self.damaged("a difference to the state", of: kernel)
                }
                deltas.append(delta)
            }
            return deltas
        }

        private func handled(_ number: Int64, _ kernel: KernelID) throws -> [HandledMessage] {
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT sequence, message, time, answer, checksum FROM handled WHERE kernel = ? ORDER BY sequence",
                arguments: [number])
            var handled: [HandledMessage] = []
            while let row = try rows.next() {
                var message = HandledMessage(
                    message: try Self.messageID(try row.value(1)), sequence: try row.value(0), time: try row.value(2),
                    answer: [UInt8](try row.value(3) as Data))
                try Self.check(
                    try row.value(4), message.checksum(number), "handled message \(message.sequence)", of: kernel)
                message.answer = []
                handled.append(message)
            }
            return handled
        }

        private func outgoing(_ number: Int64, _ kernel: KernelID) throws -> [OutgoingMessage] {
            let rows = try Row.fetchCursor(
                database,
                sql:
                    "SELECT number, target, name, message, payload, checksum FROM outgoing WHERE kernel = ? ORDER BY number",
                arguments: [number])
            var outgoing: [OutgoingMessage] = []
            while let row = try rows.next() {
                let message = OutgoingMessage(
                    number: try row.value(0), target: KernelID(try row.value(1)), name: try row.value(2),
                    message: try Self.messageID(try row.value(3)), payload: [UInt8](try row.value(4) as Data))
                try Self.check(
                    try row.value(5), message.checksum(number), "outgoing message \(message.number)", of: kernel)
                outgoing.append(message)
            }
            return outgoing
        }

        func answer(at sequence: Int64, of kernel: KernelID) throws -> [UInt8]? {
            guard let number = try numberIfStored(kernel),
                let row = try Row.fetchOne(
                    database,
                    sql: "SELECT message, time, answer, checksum FROM handled WHERE kernel = ? AND sequence = ?",
                    arguments: [number, sequence])
            else { return nil }
            let message = HandledMessage(
                message: try Self.messageID(try row.value(0)), sequence: sequence, time: try row.value(1),
                answer: [UInt8](try row.value(2) as Data))
            try Self.check(try row.value(3), message.checksum(number), "handled message \(sequence)", of: kernel)
            return message.answer
        }

        /// Reads all there is of all kernels, for the checksums.
        func verify() throws {
            let kernels = try String.fetchAll(database, sql: "SELECT id FROM kernel ORDER BY number")
            for kernel in kernels { _ = try contents(of: KernelID(kernel)).current(of: KernelID(kernel)) }
        }

        private static func check(_ stored: Int64, _ computed: Int64, _ what: String, of kernel: KernelID) throws {
            guard stored == computed else { throw damaged(what, of: kernel) }
        }

        private static func damaged(_ what: String, of kernel: KernelID) -> DurableError {
            DurableError(
                .storeCorrupt,
                "What is stored of kernel \"\(kernel)\" is damaged: \(what) does not have the checksum it was written with. Nothing was changed. Restore the store from a backup.",
                kernel: kernel)
        }

        private static func messageID(_ data: Data) throws -> MessageID {
            guard data.count == 16 else {
                throw DurableError(
                    .storeCorrupt,
                    "A stored message ID has \(data.count) bytes instead of 16. Restore the store from a backup.")
            }
            let bytes = [UInt8](data)
            func word(_ place: Int) -> UInt64 { bytes[place..<(place + 8)].reduce(0) { $0 << 8 | UInt64($1) } }
            return MessageID(high: word(0), low: word(8))
        }
    }

    extension Row {
        /// A column; one that does not hold what it should is an error, not a trap.
        fileprivate func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
            _ index: Int
        ) throws -> Value { try decode(Value.self, atIndex: index) }
    }

    extension MessageID {
        /// Its 16 bytes in network order.
        fileprivate var data: Data {
            Data(
                [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } })
        }
    }

    extension StoredState {
        fileprivate func checksum(_ kernel: KernelID) -> Int64 {
            var sum = Checksum()
            sum.add(kernel.rawValue)
            sum.add(owner)
            sum.add(Int64(version))
            sum.add(bytes)
            return sum.value
        }
    }

    extension StateDelta {
        fileprivate func checksum(_ kernel: Int64, _ number: Int64) -> Int64 {
            var sum = Checksum()
            for part in [kernel, number, Int64(prefix), Int64(suffix)] { sum.add(part) }
            sum.add(middle)
            return sum.value
        }
    }

    extension HandledMessage {
        fileprivate func checksum(_ kernel: Int64) -> Int64 {
            var sum = Checksum()
            sum.add(kernel)
            sum.add(sequence)
            sum.add(message)
            sum.add(time)
            sum.add(answer)
            return sum.value
        }
    }

    extension OutgoingMessage {
        fileprivate func checksum(_ kernel: Int64) -> Int64 {
            var sum = Checksum()
            sum.add(kernel)
            sum.add(number)
            sum.add(target.rawValue)
            sum.add(name)
            sum.add(message)
            sum.add(payload)
            return sum.value
        }
    }
#endif
