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
                    "INSERT INTO handled VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        number, message.sequence, message.message.signedHigh, message.message.signedLow, message.time,
                        Checksum.of(message.answer), message.checksum(number, Checksum.of(message.answer)),
                        Data(message.answer),
                    ])
            }
            for message in change.outgoing {
                try execute(
                    "INSERT INTO outgoing VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        number, message.number, message.target.rawValue, message.name, message.message.signedHigh,
                        message.message.signedLow, Data(message.payload), message.checksum(number),
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
                    "INSERT INTO delta VALUES (?, ?, ?, ?)",
                    [number, progress.deltas, Data(delta.bytes), delta.checksum(number, progress.deltas)])
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
                AND NOT EXISTS (SELECT 1 FROM outgoing WHERE outgoing.high = handled.high AND outgoing.low = handled.low)
                """
            let arguments: StatementArguments = [number, limits.throughSequence, limits.before]
            let found = try database.cachedStatement(sql: "SELECT high, low FROM handled WHERE \(condition)")
            let rows = try Row.fetchCursor(found, arguments: arguments)
            var forgotten: [MessageID] = []
            while let row = try rows.next() { forgotten.append(try row.messageID(at: 0)) }
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
                sql: "SELECT number, edits, checksum FROM delta WHERE kernel = ? ORDER BY number",
                arguments: [number])
            var deltas: [StateDelta] = []
            while let row = try rows.next() {
                let delta = StateDelta(bytes: [UInt8](try row.value(1) as Data))
                guard try row.value(2) == delta.checksum(number, try row.value(0)),
                    try row.value(0) == Int64(deltas.count + 1)
                else {
                    throw Self.damaged("A difference to the state", of: kernel)
                }
                deltas.append(delta)
            }
            return deltas
        }

        private func handled(_ number: Int64, _ kernel: KernelID) throws -> [HandledMessage] {
            let rows = try Row.fetchCursor(
                database,
                sql:
                    "SELECT sequence, high, low, time, answersum, checksum FROM handled WHERE kernel = ? ORDER BY sequence",
                arguments: [number])
            var handled: [HandledMessage] = []
            while let row = try rows.next() {
                let message = HandledMessage(
                    message: try row.messageID(at: 1), sequence: try row.value(0), time: try row.value(3), answer: [])
                guard try row.value(5) == message.checksum(number, try row.value(4)) else {
                    throw Self.damaged("Handled message \(message.sequence)", of: kernel)
                }
                handled.append(message)
            }
            return handled
        }

        private func outgoing(_ number: Int64, _ kernel: KernelID) throws -> [OutgoingMessage] {
            let rows = try Row.fetchCursor(
                database,
                sql:
                    "SELECT number, target, name, high, low, payload, checksum FROM outgoing WHERE kernel = ? ORDER BY number",
                arguments: [number])
            var outgoing: [OutgoingMessage] = []
            while let row = try rows.next() {
                let message = OutgoingMessage(
                    number: try row.value(0), target: KernelID(try row.value(1)), name: try row.value(2),
                    message: try row.messageID(at: 3), payload: [UInt8](try row.value(5) as Data))
                guard try row.value(6) == message.checksum(number) else {
                    throw Self.damaged("Outgoing message \(message.number)", of: kernel)
                }
                outgoing.append(message)
            }
            return outgoing
        }

        func answer(at sequence: Int64, of kernel: KernelID) throws -> [UInt8]? {
            guard let number = numbers[kernel],
                let row = try Row.fetchOne(
                    database, sql: "SELECT answer, answersum FROM handled WHERE kernel = ? AND sequence = ?",
                    arguments: [number, sequence])
            else { return nil }
            let answer = [UInt8](try row.value(0) as Data)
            guard try row.value(1) == Checksum.of(answer) else {
                throw Self.damaged("The answer to message \(sequence)", of: kernel)
            }
            return answer
        }

        /// Reads all there is of all kernels, for the checksums.
        func verify() throws {
            for kernel in numbers.keys.sorted() {
                let contents = try contents(of: kernel)
                _ = try contents.current(of: kernel)
                for message in contents.handled { _ = try answer(at: message.sequence, of: kernel) }
            }
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
    }

    extension Row {
        /// A column; one that does not hold what it should is an error, not a trap.
        fileprivate func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
            _ index: Int
        ) throws -> Value { try decode(Value.self, atIndex: index) }

        /// A message's ID in this column and the next.
        fileprivate func messageID(at index: Int) throws -> MessageID {
            let (high, low): (Int64, Int64) = (try value(index), try value(index + 1))
            return MessageID(high: UInt64(bitPattern: high), low: UInt64(bitPattern: low))
        }
    }

    extension MessageID {
        fileprivate var signedHigh: Int64 { Int64(bitPattern: high) }
        fileprivate var signedLow: Int64 { Int64(bitPattern: low) }
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
            sum.add(kernel)
            sum.add(number)
            sum.add(bytes)
            return sum.value
        }
    }

    extension HandledMessage {
        fileprivate func checksum(_ kernel: Int64, _ answer: Int64) -> Int64 {
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
