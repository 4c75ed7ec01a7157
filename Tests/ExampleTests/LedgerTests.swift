import DurableKernels
import RingKernels
import Testing

@testable import Ledger

@Suite("Example: Ledger", .timeLimit(.minutes(1)))
struct LedgerTests {
    #if DurableKernels
        @Test("It prints what the guide promises")
        func output() async throws {
            var lines: [String] = []
            try await LedgerExample.run { lines.append($0) }
            #expect(try lines == ExamplesGuide.promisedOutput(of: "Ledger"))
        }
    #endif

    @Test("What cannot be transferred is an answer, and nothing is booked")
    func refusals() async throws {
        let book = LedgerBook(store: InMemoryStore(), accounts: 2, initialBalance: 100)
        try await RingKernelRuntime.run { runtime in
            let accounts = try await book.launch(in: runtime)
            for (cents, target, outcome) in [
                (101, "account-1", AccountAnswer.Outcome.insufficientFunds), (0, "account-1", .invalidAmount),
                (-5, "account-1", .invalidAmount), (5, "account-0", .sameAccount),
            ] {
                let answer = try await accounts[0].ask(AccountRequest(.transfer(cents: cents, to: KernelID(target))))
                #expect(answer.outcome == outcome && answer.balance == 100)
            }
        }
        let audit = try await book.audit()
        #expect(audit.total == 200 && audit.underWay == 0 && audit.states.allSatisfy { $0.debits.count == 0 })
    }

    @Test("The total never changes, whatever happens when")
    func total() async throws {
        let store = InMemoryStore()
        let book = LedgerBook(store: store, accounts: 4, initialBalance: 1000)
        for round in 0..<10 {
            try await RingKernelRuntime.run { runtime in
                let accounts = try await book.launch(in: runtime)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for sender in 0..<4 {
                        group.addTask {
                            for step in 0..<20 {
                                let target = book.names[(sender + 1 + step % 3) % 4]
                                let request = AccountRequest(.transfer(cents: Int.random(in: 1...300), to: target))
                                do { _ = try await accounts[sender].ask(request) } catch is KernelError {}
                                // Some commits fail, before or after they are written.
                                if step == 5 + round {
                                    store.failCommits(
                                        2, round % 2 == 0 ? .beforeWriting : .afterWriting,
                                        with: DurableError(.storeFull, "There is no room."))
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            #expect(try await book.audit().total == book.total)
        }
    }

    @Test("The logs of the torture are read as they are written, and half a line is none")
    func logs() throws {
        let id = MessageID()
        let other = MessageID()
        let entries = try SenderLog.entries(
            of: "intent \(id) 1 2 300\nack \(id) done 700\nintent \(other) 0 3 5\nack \(other) do")
        #expect(
            entries == [
                SenderLog.Entry(
                    message: id, from: 1, to: 2, cents: 300, answer: SenderLog.Answer(outcome: .done, balance: 700)),
                SenderLog.Entry(message: other, from: 0, to: 3, cents: 5, answer: nil),
            ])
        for wrong in ["ack \(id) done 700\n", "intent \(id) 1 2\n", "intent x 1 2 3\n", "\n\nhello\n"] {
            #expect(throws: TortureFailure.self) { try SenderLog.entries(of: wrong) }
        }
    }

    @Test("A tally tells a missing transfer and one that is there twice")
    func tally() {
        let transfers = (0..<10).map { _ in MessageID() }
        func tally(_ transfers: [MessageID]) -> TransferTally {
            transfers.reduce(into: TransferTally()) { $0.add($1, cents: 1) }
        }
        #expect(tally(transfers) == tally(transfers.reversed()))
        #expect(tally(transfers) != tally(Array(transfers.dropLast())))
        #expect(tally(transfers) != tally(Array(transfers.dropLast()) + [transfers[0]]))
    }
}
