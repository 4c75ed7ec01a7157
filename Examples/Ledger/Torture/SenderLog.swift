internal import RingKernels

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What one sender meant to do and what it was told, a line each, in a file that outlives it:
///
/// ```text
/// intent MESSAGE-ID FROM TO CENTS      written before the account is asked
/// ack MESSAGE-ID OUTCOME BALANCE       written after it has answered
/// ```
/// FROM and TO are numbers of accounts. A line is written by one call of write(2), so a sender that is killed leaves whole lines;
/// a last line without its end is one that was never written.
struct SenderLog {
    /// A transfer, with the answer if one came.
    struct Entry: Sendable, Equatable {
        var message: MessageID
        var from: Int
        var to: Int
        var cents: Int
        var answer: Answer?
    }

    struct Answer: Sendable, Equatable {
        var outcome: AccountAnswer.Outcome
        var balance: Int
    }

    let path: String

    // MARK: Writing

    func intend(_ entry: Entry) throws {
        try append("intent \(entry.message) \(entry.from) \(entry.to) \(entry.cents)\n")
    }

    func acknowledge(_ message: MessageID, _ answer: AccountAnswer) throws {
        try append("ack \(message) \(answer.outcome.rawValue) \(answer.balance)\n")
    }

    private func append(_ line: String) throws {
        let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw TortureFailure("the log \(path) cannot be opened, errno \(errno)") }
        defer { close(descriptor) }
        let bytes = Array(line.utf8)
        guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else {
            throw TortureFailure("the log \(path) cannot be written, errno \(errno)")
        }
    }

    // MARK: Reading

    /// All entries, in the order of their intents.
    ///
    /// - Throws: ``TortureFailure`` when a line makes no sense.
    static func entries(of text: String) throws -> [Entry] {
        var entries: [Entry] = []
        var places: [MessageID: Int] = [:]
        let whole = text.lastIndex(of: "\n").map { text[...$0] } ?? ""
        for line in whole.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 4, let message = MessageID(words[1]) else {
                throw TortureFailure("log line “\(line)”")
            }
            if words[0] == "intent", words.count == 5, let from = Int(words[2]), let to = Int(words[3]),
                let cents = Int(words[4]), places[message] == nil
            {
                places[message] = entries.count
                entries.append(Entry(message: message, from: from, to: to, cents: cents))
            } else if words[0] == "ack", let outcome = AccountAnswer.Outcome(rawValue: words[2]),
                let balance = Int(words[3]), let place = places[message], entries[place].answer == nil
            {
                entries[place].answer = Answer(outcome: outcome, balance: balance)
            } else {
                throw TortureFailure("log line “\(line)”")
            }
        }
        return entries
    }
}

/// Why the torture ended.
struct TortureFailure: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
