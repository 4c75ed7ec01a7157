#if DurableKernels
    internal import Foundation
    internal import GRDB
    internal import RingKernels

    /// The rows of partitions, read and written within a transaction of the caller's.
    struct StoredRows {
        private let database: Database
        /// The number of every kernel; those that a transaction adds are there only when it is committed.
        private(set) var numbers: [KernelID: Int64]

        init(_ database: Database, _ numbers: [KernelID: Int64]) {
            self.database = database
            self.numbers = numbers
        }

        // MARK: Writing

        /// - Returns: What was forgotten.
        mutating func write(_ change: PartitionChange, of kernel: KernelID) throws -> [MessageID] {
            if case .whole = change.state, numbers[kernel] == nil { try add(kernel) }
            guard let number = numbers[kernel] else {
                throw DurableError(
                    .invalidOption, "The first change of kernel \"\(kernel)\" must bring its whole state.",
                    kernel: kernel)
            }
            var progress = try progress(number, kernel)
            try write(change.state, number, &progress)
            if let sequence = change.sequence { progress.sequence = sequence }
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
                progress.outgoing -= Int64(database.changesCount)
            }
            let forgotten = try change.forgetting.map { try forget(number, $0) } ?? []
            progress.handled += Int64(change.handled.count - forgotten.count)
            progress.outgoing += Int64(change.outgoing.count)
            try write(progress, number)
            return forgotten
        }

        private mutating func add(_ kernel: KernelID) throws {
            let number = Int64(numbers.count + 1)
            try execute("INSERT INTO kernel VALUES (?, ?, ?)", [number, kernel.rawValue, kernel.checksum(number)])
            try execute("UPDATE store SET kernels = ?, checksum = ?", [number, Self.checksum(ofCount: number)])
            try write(Progress(), number)
            numbers[kernel] = number
        }

        private func write(
            _ write: PartitionChange.StateWrite, _ number: Int64, _ progress: inout Progress
        ) throws {
            switch write {
            case .unchanged: break
            case .whole(let state):
                try execute(
                    "INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?)",
                    [number, state.owner, state.version, Data(state.bytes), state.checksum(number)])
                if progress.deltas > 0 { try execute("DELETE FROM delta WHERE kernel = ?", [number]) }
                progress.deltas = 0
            case .delta(let delta):
                progress.deltas += 1
                try execute(
                    "INSERT INTO delta VALUES (?, ?, ?, ?, ?, ?)",
                    [
                        number, progress.deltas, delta.prefix, delta.suffix, Data(delta.middle),
                        delta.checksum(number, progress.deltas),
                    ])
            }
        }

        private func write(_ progress: Progress, _ number: Int64) throws {
            try execute(
                "INSERT OR REPLACE INTO progress VALUES (?, ?, ?, ?, ?, ?)",
                [
                    number, progress.sequence, progress.deltas, progress.handled, progress.outgoing,
                    progress.checksum(number),
                ])
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

        // MARK: Reading

        /// The numbers of all kernels.
        static func numbers(_ database: Database) throws -> [KernelID: Int64] {
            guard let store = try Row.fetchOne(database, sql: "SELECT kernels, checksum FROM store"),
                try store.value(1) == checksum(ofCount: try store.value(0))
            else { throw damaged("The count of kernels") }
            let rows = try Row.fetchCursor(database, sql: "SELECT number, id, checksum FROM kernel ORDER BY number")
            var numbers: [KernelID: Int64] = [:]
            while let row = try rows.next() {
                let (number, kernel): (Int64, KernelID) = (try row.value(0), KernelID(try row.value(1)))
                guard number == Int64(numbers.count + 1), try row.value(2) == kernel.checksum(number) else {
                    throw damaged("The list of kernels")
                }
                numbers[kernel] = number
            }
            guard try store.value(0) == Int64(numbers.count) else { throw damaged("The list of kernels") }
            return numbers
        }

        /// Notes that there are no kernels yet.
        static func createCount(_ database: Database) throws {
            try database.execute(sql: "INSERT INTO store VALUES (0, ?)", arguments: [checksum(ofCount: 0)])
        }

        private static func checksum(ofCount count: Int64) -> Int64 {
            var sum = Checksum()
            sum.add(count)
            return sum.value
        }

        func contents(of kernel: KernelID) throws -> PartitionContents {
            var contents = PartitionContents()
            guard let number = numbers[kernel] else { return contents }
            let row = try Row.fetchOne(
                database, sql: "SELECT owner, version, bytes, checksum FROM state WHERE kernel = ?", arguments: [number]
            )
            guard let row else { throw Self.damaged("The state", of: kernel) }
            let state = StoredState(
                owner: try row.value(0), version: try row.value(1), bytes: [UInt8](try row.value(2) as Data))
            guard try row.value(3) == state.checksum(number) else { throw Self.damaged("The state", of: kernel) }
            let progress = try progress(number, kernel)
            contents.state = state
            contents.sequence = progress.sequence
            contents.deltas = try deltas(number, kernel)
            contents.handled = try handled(number, kernel)
            contents.outgoing = try outgoing(number, kernel)
            guard
                progress.deltas == contents.deltas.count, progress.handled == contents.handled.count,
                progress.outgoing == contents.outgoing.count
            else { throw Self.damaged("The number of its rows", of: kernel) }
            return contents
        }

        private func progress(_ number: Int64, _ kernel: KernelID) throws -> Progress {
            let statement = try database.cachedStatement(
                sql: "SELECT sequence, deltas, handled, outgoing, checksum FROM progress WHERE kernel = ?")
            guard let row = try Row.fetchOne(statement, arguments: [number]) else {
                throw Self.damaged("The progress", of: kernel)
            }
            let progress = Progress(
                sequence: try row.value(0), deltas: try row.value(1), handled: try row.value(2),
                outgoing: try row.value(3))
            guard try row.value(4) == progress.checksum(number) else { throw Self.damaged("The progress", of: kernel) }
            return progress
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
                    try row.value(4), delta.checksum(number, try row.value(0)), "A difference to the state", of: kernel)
                guard try row.value(0) as Int64 == Int64(deltas.count + 1) else {
                    throw Self.damaged("A difference to the state", of: kernel)
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
                    try row.value(4), message.checksum(number), "Handled message \(message.sequence)", of: kernel)
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
                    try row.value(5), message.checksum(number), "Outgoing message \(message.number)", of: kernel)
                outgoing.append(message)
            }
            return outgoing
        }

        func answer(at sequence: Int64, of kernel: KernelID) throws -> [UInt8]? {
            guard let number = numbers[kernel],
                let row = try Row.fetchOne(
                    database,
                    sql: "SELECT message, time, answer, checksum FROM handled WHERE kernel = ? AND sequence = ?",
                    arguments: [number, sequence])
            else { return nil }
            let message = HandledMessage(
                message: try Self.messageID(try row.value(0)), sequence: sequence, time: try row.value(1),
                answer: [UInt8](try row.value(2) as Data))
            try Self.check(try row.value(3), message.checksum(number), "Handled message \(sequence)", of: kernel)
            return message.answer
        }

        /// Reads all there is of all kernels, for the checksums.
        func verify() throws {
            for kernel in numbers.keys.sorted() { _ = try contents(of: kernel).current(of: kernel) }
        }

        private static func check(_ stored: Int64, _ computed: Int64, _ what: String, of kernel: KernelID) throws {
            guard stored == computed else { throw damaged(what, of: kernel) }
        }

        private static func damaged(_ what: String, of kernel: KernelID) -> DurableError {
            DurableError(
                .storeCorrupt,
                "What is stored of kernel \"\(kernel)\" is damaged. \(what) is not what was written. Nothing was changed. Restore the store from a backup.",
                kernel: kernel)
        }

        private static func damaged(_ what: String) -> DurableError {
            DurableError(
                .storeCorrupt,
                "The store is damaged. \(what) is not what was written. Nothing was changed. Restore the store from a backup."
            )
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

    /// How far a kernel has come, and how many rows it has in the other tables.
    private struct Progress {
        var sequence: Int64 = 0
        var deltas: Int64 = 0
        var handled: Int64 = 0
        var outgoing: Int64 = 0

        func checksum(_ kernel: Int64) -> Int64 {
            var sum = Checksum()
            for part in [kernel, sequence, deltas, handled, outgoing] { sum.add(part) }
            return sum.value
        }
    }

    extension KernelID {
        fileprivate func checksum(_ number: Int64) -> Int64 {
            var sum = Checksum()
            sum.add(number)
            sum.add(rawValue)
            return sum.value
        }
    }

    extension StoredState {
        fileprivate func checksum(_ kernel: Int64) -> Int64 {
            var sum = Checksum()
            sum.add(kernel)
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
