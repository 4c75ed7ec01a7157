import CRingKernels
import Glibc
import RingKernels
import Synchronization

/// Where a history takes place: its senders and the kernel write down what they see, and the judge reads it when all are
/// done.
@safe
final class HistoryStage: @unchecked Sendable {
    // SAFETY: between two barriers each sender writes its own list and the kernel's home the handlings, which it
    // publishes with `handledCount`; the judge writes and reads outside of them.

    struct Attempt {
        var value: BoundedQueueSpecification.Value
        var isAccepted: Bool
        var invoked: Int
        var returned: Int
    }

    static let mostMessages = 6

    private let clock = Atomic<Int>(0)
    private let handledCount = Atomic<Int>(0)
    private let handlings = UnsafeMutablePointer<(bits: Int, stamp: Int)>.allocate(capacity: 16)
    private let attempts: UnsafeMutablePointer<[Attempt]>
    private let senderCount: Int
    /// From when on the kernel may have taken messages; -1 for the whole time.
    private let takesFrom = Atomic<Int>(-1)

    init(senders: Int) {
        senderCount = senders
        unsafe attempts = .allocate(capacity: senders)
        unsafe attempts.initialize(repeating: [], count: senders)
        unsafe handlings.initialize(repeating: (0, 0), count: 16)
    }

    deinit {
        unsafe attempts.deinitialize(count: senderCount)
        unsafe attempts.deallocate()
        unsafe handlings.deallocate()
    }

    /// A moment in the order of everything.
    func stamp() -> Int { clock.wrappingAdd(1, ordering: .sequentiallyConsistent).oldValue }

    // MARK: Senders

    /// Notes what became of a sender's next message, which `send` tries to send.
    @inline(__always)
    nonisolated(nonsending) func note(
        sender: Int, _ send: nonisolated(nonsending) (Number) async throws -> SendResult
    ) async {
        let index = unsafe attempts[sender].count
        let value = BoundedQueueSpecification.Value(sender: sender, index: index)
        let message = Number(Int(value.bits))
        let invoked = stamp()
        var isAccepted = false
        do { isAccepted = try await send(message) == .accepted } catch {}
        let returned = stamp()
        unsafe attempts[sender].append(
            Attempt(value: value, isAccepted: isAccepted, invoked: invoked, returned: returned))
    }

    /// The same on a thread that cannot suspend.
    @inline(__always)
    func noteNow(sender: Int, _ send: (Number) throws -> SendResult) {
        let index = unsafe attempts[sender].count
        let value = BoundedQueueSpecification.Value(sender: sender, index: index)
        let message = Number(Int(value.bits))
        let invoked = stamp()
        var isAccepted = false
        do { isAccepted = try send(message) == .accepted } catch {}
        let returned = stamp()
        unsafe attempts[sender].append(
            Attempt(value: value, isAccepted: isAccepted, invoked: invoked, returned: returned))
    }

    /// Lets a little time pass.
    static func pause(_ length: Int) {
        if length < 0 { sched_yield() }
        for _ in 0..<Swift.max(length, 0) { drk_pause() }
    }

    // MARK: The kernel

    /// Notes that the kernel has begun to handle a message.
    func noteHandling(_ message: Number) {
        let stamp = stamp()
        let index = handledCount.load(ordering: .relaxed)
        if index < 16 { unsafe handlings[index] = (message.value, stamp) }
        handledCount.store(index + 1, ordering: .releasing)
    }

    /// Says that the kernel has taken nothing so far.
    func noteNothingTaken() { takesFrom.store(stamp(), ordering: .relaxed) }

    // MARK: The judge

    /// Empties the stage.
    func clear() {
        for sender in 0..<senderCount { unsafe attempts[sender].removeAll(keepingCapacity: true) }
        handledCount.store(0, ordering: .relaxed)
        takesFrom.store(-1, ordering: .relaxed)
    }

    /// How many of the messages that were accepted have not been handled.
    var unhandledCount: Int {
        var accepted = 0
        for sender in 0..<senderCount { unsafe accepted += attempts[sender].count { $0.isAccepted } }
        return accepted - handledCount.load(ordering: .acquiring)
    }

    /// The history that took place, once everything is handled.
    ///
    /// - Parameter isOrdered: Whether a message has its place in the order of all when its send returns, as those have
    ///   that come the same way. Otherwise that is so for messages of one sender only.
    func history(isOrdered: Bool) -> [QueueAction] {
        var history: [QueueAction] = []
        history.reserveCapacity(3 * Self.mostMessages)
        for sender in 0..<senderCount {
            for attempt in unsafe attempts[sender] {
                let (invoked, returned) = (attempt.invoked, attempt.returned)
                guard attempt.isAccepted else {
                    history.append(QueueAction(.refuse, invoked: invoked, returned: returned))
                    continue
                }
                history.append(QueueAction(.reserve(attempt.value), invoked: invoked, returned: returned))
                history.append(
                    QueueAction(.enqueue(attempt.value), invoked: invoked, returned: isOrdered ? returned : .max))
            }
        }
        let start = takesFrom.load(ordering: .relaxed)
        for index in 0..<Swift.min(handledCount.load(ordering: .acquiring), 16) {
            let (bits, stamp) = unsafe handlings[index]
            let value = BoundedQueueSpecification.Value(sender: bits >> 2, index: bits & 3)
            history.append(QueueAction(.take(value, index: index), invoked: start, returned: stamp))
        }
        return history
    }

    /// Whether somebody found the queue full.
    var hasRefusal: Bool { (0..<senderCount).contains { unsafe attempts[$0].contains { !$0.isAccepted } } }

    /// Whether calls of different senders overlapped.
    var hasOverlap: Bool {
        for one in 0..<senderCount {
            for other in 0..<one {
                for attempt in unsafe attempts[one] {
                    for rival in unsafe attempts[other]
                    where rival.invoked < attempt.returned && attempt.invoked < rival.returned { return true }
                }
            }
        }
        return false
    }
}
