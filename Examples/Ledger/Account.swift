package import DurableKernels
package import RingKernels

/// What an account remembers.
package struct AccountState: Codable, Sendable, Equatable {
    package var balance: Int
    /// The transfers that took something out.
    package var debits = TransferTally()
    /// The transfers that put something in.
    package var credits = TransferTally()
}

/// Which transfers there were, in a few bytes: how many, of how much, and a sum of their identities that comes out different when one is
/// missing or there twice.
package struct TransferTally: Codable, Sendable, Equatable {
    package var count = 0
    package var cents = 0
    package var mark: UInt64 = 0

    package mutating func add(_ transfer: MessageID, cents: Int) {
        count += 1
        self.cents += cents
        // The finaliser of SplitMix64: equal IDs give equal numbers, others independent ones.
        var hash = transfer.high &* 0x9E37_79B9_7F4A_7C15 ^ transfer.low
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        mark &+= hash ^ (hash >> 31)
    }
}

/// An account as a journalled kernel. A transfer takes the amount out and sends it on in one transaction, so at every moment it is in
/// an account or on its way to one.
package struct Account: JournalledHandler {
    package static let kernelID: KernelID = "account"
    package static let stateName = "ledger.account"
    package static let outgoing: [Outgoing] = [
        .asking(AccountRequest.self, answering: AccountAnswer.self, named: "ledger.credit")
    ]

    package var state: AccountState

    /// - Parameter balance: What an account has that is not in the store yet.
    package init(balance: Int) { state = AccountState(balance: balance) }

    package mutating func handle(_ request: AccountRequest, in context: JournalContext) throws -> AccountAnswer {
        switch request.operation {
        case .balance: break
        case .transfer(let cents, let target):
            // What is wrong with a request is an answer; only what nobody foresaw is thrown.
            if cents <= 0 { return AccountAnswer(.invalidAmount, balance: state.balance) }
            if target == context.kernelID { return AccountAnswer(.sameAccount, balance: state.balance) }
            if cents > state.balance { return AccountAnswer(.insufficientFunds, balance: state.balance) }
            state.balance -= cents
            state.debits.add(request.messageID, cents: cents)
            try context.send(AccountRequest(.credit(cents: cents, transfer: request.messageID)), to: target)
        case .credit(let cents, let transfer):
            state.balance += cents
            state.credits.add(transfer, cents: cents)
        }
        return AccountAnswer(.done, balance: state.balance)
    }
}
