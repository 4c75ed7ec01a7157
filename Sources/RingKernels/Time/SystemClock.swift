internal import CRingKernels
internal import Glibc
internal import Synchronization

/// The system's monotonic clock, with one thread that sleeps until the next alarm.
@safe
final class SystemClock: RuntimeClock, @unchecked Sendable {
    // SAFETY: the memory at `changes` is atomic and lives as long as the clock.
    private struct State {
        var deadline: UInt64?
        var body: (@Sendable () -> Void)?
        var isRunning = false
    }

    private let state = Locked(State())
    /// Counts changes of the alarm, for the thread to sleep on.
    private let changes: UnsafeMutablePointer<Atomic<UInt32>>

    init() {
        unsafe changes = .allocate(capacity: 1)
        unsafe changes.initialize(to: Atomic(0))
    }

    deinit { unsafe changes.deallocate() }

    var now: Duration { .nanoseconds(Int64(drk_monotonic_nanoseconds())) }

    func setAlarm(at deadline: Duration?, _ body: @escaping @Sendable () -> Void) {
        let mustStart = state.withLock { state in
            state.deadline = deadline.map { UInt64(clamping: $0.wholeNanoseconds) }
            state.body = deadline == nil ? nil : body
            if state.isRunning || deadline == nil { return false }
            state.isRunning = true
            return true
        }
        unsafe changes.pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
        if mustStart { startThread() } else { unsafe drk_futex_wake(word, 1) }
    }

    private var word: UnsafePointer<UInt32> {
        unsafe UnsafeRawPointer(changes).assumingMemoryBound(to: UInt32.self)
    }

    private func startThread() {
        var thread = pthread_t()
        let me = unsafe Unmanaged.passRetained(self)
        let status = unsafe pthread_create(
            &thread, nil,
            { argument in
                unsafe Unmanaged<SystemClock>.fromOpaque(argument.unsafelyUnwrapped).takeUnretainedValue().runLoop()
                return nil
            }, me.toOpaque())
        // Without its clock no timeout would ever fire: there is nothing sensible to go on with.
        precondition(
            status == 0, "The timer thread could not be created (errno \(status)). Raise the limit of threads.")
        pthread_detach(thread)
    }

    private func runLoop() {
        unsafe "dotcompute-time".withCString { unsafe drk_name_thread($0) }
        while true {
            let seen = unsafe changes.pointee.load(ordering: .sequentiallyConsistent)
            let now = drk_monotonic_nanoseconds()
            let (body, wait): ((@Sendable () -> Void)?, Int64) = state.withLock { state in
                guard let deadline = state.deadline else { return (nil, -1) }
                if deadline > now { return (nil, Int64(clamping: deadline - now)) }
                state.deadline = nil
                return (state.body.take(), 0)
            }
            if let body { body() } else { _ = unsafe drk_futex_wait(word, seen, wait) }
        }
    }
}

extension Duration {
    /// Nanoseconds, rounded up to the next whole one and clamped to what 64 bits hold.
    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return seconds < 0 ? .min : .max }
        let rest = (attoseconds + (attoseconds > 0 ? 999_999_999 : 0)) / 1_000_000_000
        let (sum, carried) = product.addingReportingOverflow(rest)
        return carried ? (seconds < 0 ? .min : .max) : sum
    }
}
