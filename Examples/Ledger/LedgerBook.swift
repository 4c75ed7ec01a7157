package import DurableKernels
internal import MessagePack
package import RingKernels

/// The accounts of a ledger, all in one store.
package struct LedgerBook: Sendable {
    package let store: any DurableStore
    package let names: [KernelID]
    /// What every account begins with, in cents.
    package let initialBalance: Int

    package init(store: any DurableStore, accounts: Int, initialBalance: Int) {
        self.store = store
        self.initialBalance = initialBalance
        names = (0..<accounts).map { "account-\($0)" }
    }

    /// A thousand messages of each account are remembered: more than anybody here sends again.
    private static let journal = JournalOptions(retention: Retention(messages: 1000))

    /// What all accounts together must always hold, with what is on its way.
    package var total: Int { names.count * initialBalance }

    /// Launches all accounts, then activates them, so that what is under way finds its target.
    package func launch(
        in runtime: RingKernelRuntime
    ) async throws -> [RingKernelHandle<AccountRequest, AccountAnswer>] {
        var accounts: [RingKernelHandle<AccountRequest, AccountAnswer>] = []
        for name in names {
            let account = try await runtime.launch(
                RingKernel(
                    journalling: Account(balance: initialBalance), in: store, journal: Self.journal, id: name))
            accounts.append(account)
        }
        for account in accounts { try await account.activate() }
        return accounts
    }

    /// Reads what is stored, while no account is launched.
    package func audit() async throws -> LedgerAudit {
        var audit = LedgerAudit()
        var handled: Set<MessageID> = []
        var outgoing: [OutgoingMessage] = []
        for name in names {
            let partition = try await store.open(name)
            let contents = try await partition.load()
            await partition.close()
            audit.states.append(try state(of: name, contents))
            handled.formUnion(contents.handled.map(\.message))
            outgoing += contents.outgoing
        }
        // One that its target has handled is in a balance already, and waits for being deleted.
        for message in outgoing where !handled.contains(message.message) {
            let request = try MessagePackDecoder().decode(AccountRequest.self, from: message.payload)
            guard case .credit(let cents, _) = request.operation else { continue }
            audit.underWay += cents
        }
        return audit
    }

    /// The state of an account, which small accounts write whole.
    private func state(of name: KernelID, _ contents: PartitionContents) throws -> AccountState {
        guard let stored = contents.state else { return AccountState(balance: initialBalance) }
        return try MessagePackDecoder().decode(AccountState.self, from: stored.bytes)
    }
}

/// What is stored of a ledger.
package struct LedgerAudit: Sendable {
    /// The states of the accounts, in their order.
    package var states: [AccountState] = []
    /// What was taken out of accounts and is not in another one yet, in cents.
    package var underWay = 0

    /// What there is in all.
    package var total: Int { states.reduce(underWay) { $0 + $1.balance } }
}
