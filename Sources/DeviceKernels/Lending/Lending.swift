internal import Compute
internal import RingKernels

/// Elements that a kernel has been lent, from then until everything about them is over.
final class Lending: Sendable {
    private enum Outcome {
        case open([CheckedContinuation<Void, any Error>])
        case over(Result<Void, any Error>)
    }

    let entry: Int
    let generation: UInt32
    /// Of the arena.
    let bytes: Range<Int>
    let loan: BufferLoan
    let arena: LendingArena
    private let outcome = Locked(Outcome.open([]))

    init(entry: Int, generation: UInt32, bytes: Range<Int>, loan: BufferLoan, arena: LendingArena) {
        (self.entry, self.generation, self.bytes) = (entry, generation, bytes)
        (self.loan, self.arena) = (loan, arena)
    }

    var reference: RawReference {
        RawReference(entry: UInt32(entry), lane: 0, generation: generation, table: arena.number)
    }

    var isOver: Bool { outcome.withLock { if case .over = $0 { true } else { false } } }

    /// The buffer is its owner's again, or what was to come back is lost. Once.
    func finish(_ result: Result<Void, any Error>) {
        let waiting = outcome.withLock { outcome -> [CheckedContinuation<Void, any Error>] in
            guard case .open(let waiting) = outcome else { return [] }
            outcome = .over(result)
            return waiting
        }
        for continuation in waiting { continuation.resume(with: result) }
    }

    /// Waits until it is over.
    ///
    /// - Throws: What was lost.
    func wait() async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let known = outcome.withLock { outcome -> Result<Void, any Error>? in
                switch outcome {
                case .over(let result): return result
                case .open(let waiting):
                    outcome = .open(waiting + [continuation])
                    return nil
                }
            }
            if let known { continuation.resume(with: known) }
        }
    }
}
