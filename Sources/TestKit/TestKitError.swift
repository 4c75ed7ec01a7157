public import RingKernels

/// An expectation about a kernel that was not met.
public struct TestKitError: Error, Sendable, CustomStringConvertible {
    /// The kinds of expectations.
    public enum Code: String, Sendable, CaseIterable {
        /// A message that should have come did not.
        case messageMissing
        /// A message came that should not have.
        case unexpectedMessage
        /// Fewer messages died than should have.
        case deadLetterMissing
        /// Messages died that should not have.
        case unexpectedDeadLetters
    }

    public let code: Code
    /// What was expected, what happened, and what to do.
    public let message: String
    /// The messages that died, for `unexpectedDeadLetters`.
    public let deadLetters: [DeadLetter]

    init(_ code: Code, _ message: String, deadLetters: [DeadLetter] = []) {
        self.code = code
        self.message = message
        self.deadLetters = deadLetters
    }

    public var description: String { "\(code.rawValue): \(message)" }

    static func died(_ letters: [DeadLetter]) -> TestKitError {
        let shown = letters.prefix(5).map { letter in
            "\(letter.reason.rawValue) at \"\(letter.kernelID)\": \(letter.message)"
                + (letter.error.map { " (\($0))" } ?? "")
        }
        let more = letters.count > shown.count ? " … and \(letters.count - shown.count) more" : ""
        return TestKitError(
            .unexpectedDeadLetters,
            "\(letters.count) message(s) died: \(shown.joined(separator: "; "))\(more). Read every answer and await every send, or name the reasons that the test expects: `tolerating: [.\(letters.first?.reason.rawValue ?? "")]`.",
            deadLetters: letters)
    }
}
