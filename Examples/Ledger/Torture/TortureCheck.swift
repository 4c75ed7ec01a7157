#if DurableKernels
    internal import DurableKernels
    internal import Foundation
    internal import RingKernels

    /// What is looked at after a kill, as a line of JSON.
    struct TortureReport: Codable, Sendable {
        /// From the beginning of the process until every account has answered, in milliseconds.
        var recovery = 0.0
        /// Transfers that were acknowledged before the kill, in all rounds.
        var acknowledged = 0
        /// Transfers that were under way at the kill and sent again.
        var sentAgain = 0
        /// Acknowledged transfers of the last round that got another answer when they came again.
        var answeredDifferently = 0
        /// Debits and credits that should be there and are not.
        var lost = 0
        /// Debits and credits that are there once too often.
        var appliedTwice = 0
        /// Accounts with other transfers than they should have, or another balance.
        var wrongAccounts = 0
        /// What the accounts hold with what is under way, just after the kill and in the end, in cents.
        var totalAfterKill = 0
        var totalInTheEnd = 0
    }

    /// The process that looks at the ledger after a kill.
    struct TortureCheck {
        let folder: URL
        private let began = ContinuousClock.now

        init(folder: URL) { self.folder = folder }

        func run() async throws {
            var report = TortureReport()
            let store = try Torture.store(in: folder)
            let book = Torture.book(store)
            let opened = ContinuousClock.now
            report.totalAfterKill = try await book.audit().total
            // Looking at it all is no part of recovering.
            let pause = ContinuousClock.now - opened
            report = try await RingKernelRuntime.run { [report] runtime in
                var report = report
                let accounts = try await book.launch(in: runtime)
                for account in accounts { _ = try await account.ask(AccountRequest(.balance)) }
                report.recovery = (ContinuousClock.now - began - pause) / .milliseconds(1)
                try await sendAgain(accounts, book.names, &report)
                try await waitForCredits(accounts, book)
                return report
            }
            try compare(try await book.audit(), &report)
            try store.close()
            print(String(decoding: try JSONEncoder().encode(report), as: UTF8.self))
        }

        /// Sends again what was not acknowledged, and the last that were.
        private func sendAgain(
            _ accounts: [RingKernelHandle<AccountRequest, AccountAnswer>], _ names: [KernelID],
            _ report: inout TortureReport
        ) async throws {
            for (sender, entries) in try Torture.entries(in: folder).enumerated() {
                report.acknowledged += entries.count { $0.answer != nil }
                for entry in entries.suffix(200) {
                    let request = AccountRequest(
                        .transfer(cents: entry.cents, to: names[entry.to]), messageID: entry.message)
                    let answer = try await accounts[entry.from].ask(request)
                    if let known = entry.answer {
                        let now = SenderLog.Answer(outcome: answer.outcome, balance: answer.balance)
                        if now != known { report.answeredDifferently += 1 }
                    } else {
                        report.sentAgain += 1
                        try Torture.log(sender, in: folder).acknowledge(entry.message, answer)
                    }
                }
            }
        }

        /// Waits until all that was taken out has arrived; when it does not, the comparison shows what is wrong.
        private func waitForCredits(
            _ accounts: [RingKernelHandle<AccountRequest, AccountAnswer>], _ book: LedgerBook
        ) async throws {
            let deadline = ContinuousClock.now + .seconds(10)
            while ContinuousClock.now < deadline {
                var total = 0
                for account in accounts { total += try await account.ask(AccountRequest(.balance)).balance }
                if total == book.total { return }
            }
        }

        /// Compares what is stored with what the logs say.
        private func compare(_ audit: LedgerAudit, _ report: inout TortureReport) throws {
            var debits = [TransferTally](repeating: TransferTally(), count: Torture.accounts)
            var credits = debits
            for entry in try Torture.entries(in: folder).joined() where entry.answer?.outcome == .done {
                debits[entry.from].add(entry.message, cents: entry.cents)
                credits[entry.to].add(entry.message, cents: entry.cents)
            }
            for (account, state) in audit.states.enumerated() {
                for (found, expected) in [(state.debits, debits[account]), (state.credits, credits[account])] {
                    report.lost += max(0, expected.count - found.count)
                    report.appliedTwice += max(0, found.count - expected.count)
                }
                let balance = Torture.initialBalance - debits[account].cents + credits[account].cents
                let isRight =
                    state.debits == debits[account] && state.credits == credits[account] && state.balance == balance
                if !isRight { report.wrongAccounts += 1 }
            }
            report.totalInTheEnd = audit.total
        }
    }
#endif
