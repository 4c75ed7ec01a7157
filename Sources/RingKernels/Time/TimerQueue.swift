internal import Synchronization

/// What a timer does when it is due, and its place in the heap.
final class Timer: @unchecked Sendable {
    // SAFETY: `position` is guarded by the queue's lock, the rest is constant.
    fileprivate let deadline: Int64
    fileprivate let action: @Sendable () -> Void
    fileprivate var position = -1

    fileprivate init(deadline: Int64, action: @escaping @Sendable () -> Void) {
        self.deadline = deadline
        self.action = action
    }
}

/// The timers of a runtime: a binary heap by deadline over one alarm of a clock.
///
/// Scheduling and cancelling take O(log n). Actions run on the clock's thread, outside the lock.
final class TimerQueue: Sendable {
    private let clock: any RuntimeClock
    private let heap = Locked<[Timer]>([])

    /// The queue over the system's clock, one for the process.
    static let system = TimerQueue(clock: SystemClock())

    init(clock: any RuntimeClock) { self.clock = clock }

    /// The clock's time.
    var now: Duration { clock.now }

    /// Has `action` called after `delay`.
    func schedule(after delay: Duration, _ action: @escaping @Sendable () -> Void) -> Timer {
        let (deadline, overflow) = clock.now.wholeNanoseconds.addingReportingOverflow(delay.wholeNanoseconds)
        let timer = Timer(deadline: overflow ? .max : deadline, action: action)
        heap.withLock { heap in
            heap.append(timer)
            timer.position = heap.count - 1
            Self.siftUp(&heap, from: heap.count - 1)
            if timer.position == 0 { setAlarm(for: heap) }
        }
        return timer
    }

    /// Has `pending` fail with `error` after `delay`.
    func schedule(after delay: Duration, failing pending: PendingResult, with error: any Error) -> Timer {
        schedule(after: delay) { pending.fail(error) }
    }

    /// Takes a timer back; nothing happens when it has fired.
    func cancel(_ timer: Timer) {
        heap.withLock { heap in
            guard timer.position >= 0 else { return }
            Self.remove(&heap, at: timer.position)
            if heap.isEmpty { setAlarm(for: heap) }
        }
    }

    /// Under the lock, so that alarms are set in the order of the heap's changes; the clock calls back without it.
    private func setAlarm(for heap: [Timer]) {
        clock.setAlarm(at: heap.first.map { .nanoseconds($0.deadline) }) { [weak self] in self?.fire() }
    }

    private func fire() {
        let now = clock.now.wholeNanoseconds
        let due = heap.withLock { heap in
            var due: [Timer] = []
            while let first = heap.first, first.deadline <= now {
                Self.remove(&heap, at: 0)
                due.append(first)
            }
            setAlarm(for: heap)
            return due
        }
        for timer in due { timer.action() }
    }

    private static func remove(_ heap: inout [Timer], at position: Int) {
        let last = heap.count - 1
        heap[position].position = -1
        if position != last {
            heap[position] = heap[last]
            heap[position].position = position
        }
        heap.removeLast()
        if position < heap.count {
            siftDown(&heap, from: position)
            siftUp(&heap, from: position)
        }
    }

    private static func siftUp(_ heap: inout [Timer], from start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            if heap[parent].deadline <= heap[child].deadline { return }
            swap(&heap, parent, child)
            child = parent
        }
    }

    private static func siftDown(_ heap: inout [Timer], from start: Int) {
        var parent = start
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && heap[child].deadline < heap[least].deadline {
                least = child
            }
            if least == parent { return }
            swap(&heap, parent, least)
            parent = least
        }
    }

    private static func swap(_ heap: inout [Timer], _ left: Int, _ right: Int) {
        heap.swapAt(left, right)
        heap[left].position = left
        heap[right].position = right
    }
}
