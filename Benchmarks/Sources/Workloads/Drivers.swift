import RingKernels
import Synchronization

/// A kernel that does measuring work when asked and answers with what it measured.
func driver(
    _ id: KernelID, home: Int,
    _ work: nonisolated(nonsending) @escaping @Sendable (Int, LoopContext<Measure, Measured>) async throws -> [UInt64]
) -> RingKernel<Measure, Measured> {
    RingKernel(id, options: KernelOptions(placement: .home(home))) { context in
        for try await request in context.requests {
            var answer = Measured(nanoseconds: try await work(request.count, context))
            answer.correlationID = request.messageID
            try await context.send(answer)
        }
    }
}

/// Asks `target` one message after the other and times each round trip.
func asker(_ target: RingKernelHandle<Six, Six>, home: Int) -> RingKernel<Measure, Measured> {
    driver("asker", home: home) { count, _ in
        var samples: [UInt64] = []
        samples.reserveCapacity(count)
        for index in 0..<count / 10 { _ = try await target.ask(Six(index)) }
        // Eight round trips between two looks at the clock, which takes as long as a third of one.
        for group in 0..<count / 8 {
            let began = nanoseconds()
            for index in group &* 8..<group &* 8 &+ 8 {
                let answer = try await target.ask(Six(index))
                require(answer.a == index, "an answer of \(answer.a) instead of \(index)")
            }
            samples.append((nanoseconds() - began) / 8)
        }
        return samples
    }
}

/// Sends `target` messages as fast as its queue takes them, numbered from `first`.
func producer(
    _ id: KernelID, _ target: RingKernelHandle<Six, Acknowledgement>, home: Int, first: Int = 0
) -> RingKernel<Measure, Measured> {
    driver(id, home: home) { count, _ in
        try await target.send(contentsOf: Sixes(number: first, end: first &+ count))
        return [nanoseconds()]
    }
}

/// Messages with numbers in a row, each made when there is room for it.
struct Sixes: Sequence, IteratorProtocol {
    var number: Int
    let end: Int

    mutating func next() -> Six? {
        if number == end { return nil }
        defer { number &+= 1 }
        return Six(number)
    }
}

/// The handles of a ring of kernels, complete before the token starts.
final class Ring: Sendable {
    private let members = Mutex<[RingKernelHandle<Six, Acknowledgement>]>([])
    /// Fired when the token has made its hops.
    let stopped = Signal()

    func append(_ member: RingKernelHandle<Six, Acknowledgement>) { members.withLock { $0.append(member) } }
    func member(after index: Int) -> RingKernelHandle<Six, Acknowledgement> {
        members.withLock { $0[(index + 1) % $0.count] }
    }
}

/// Tells one waiting task that something has happened; may be fired before it waits, and again for the next time.
final class Signal: Sendable {
    private struct State {
        var isFired = false
        var waiter: CheckedContinuation<Void, Never>?
    }
    private let state = Mutex(State())

    func fire() {
        state.withLock { state -> CheckedContinuation<Void, Never>? in
            if state.waiter == nil { state.isFired = true }
            defer { state.waiter = nil }
            return state.waiter
        }?.resume()
    }

    func wait() async {
        await withCheckedContinuation { continuation in
            let isFired = state.withLock { state in
                if state.isFired {
                    state.isFired = false
                    return true
                }
                state.waiter = continuation
                return false
            }
            if isFired { continuation.resume() }
        }
    }
}
