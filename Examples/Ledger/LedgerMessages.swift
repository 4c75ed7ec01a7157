package import RingKernels

/// What an account is asked to do. Amounts are in cents.
package struct AccountRequest: Message, Equatable {
    package enum Operation: Codable, Sendable, Hashable {
        /// What is in the account.
        case balance
        /// Takes an amount out and sends it to another account.
        case transfer(cents: Int, to: KernelID)
        /// Puts an amount in that a transfer took out of another account.
        case credit(cents: Int, transfer: MessageID)
    }

    package var operation: Operation
    package var messageID: MessageID
    package var priority = MessagePriority.normal
    package var correlationID: MessageID?

    package init(_ operation: Operation, messageID: MessageID = MessageID()) {
        self.operation = operation
        self.messageID = messageID
    }
}

/// What an account answers.
package struct AccountAnswer: Message, Equatable {
    package enum Outcome: String, Codable, Sendable {
        case done
        case insufficientFunds
        case invalidAmount
        case sameAccount
    }

    package var outcome: Outcome
    /// What is in the account now, in cents.
    package var balance: Int
    package var messageID = MessageID()
    package var priority = MessagePriority.normal
    package var correlationID: MessageID?

    package init(_ outcome: Outcome, balance: Int) {
        self.outcome = outcome
        self.balance = balance
    }
}
