import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Ends the program when a part takes longer than it may: on a thread of its own, since what hangs may hold all others.
final class Watchdog: Sendable {
    private struct State {
        /// By the monotonic clock; absent while nothing is watched.
        var deadline: UInt64?
        var bark: (@Sendable () -> Never)?
        /// When the thread that watches looks again, if there is one.
        var nextLook: UInt64?
    }

    private let state = Mutex(State())

    /// Something begins that may take so long, until the next call or ``rest()``.
    ///
    /// - Parameter bark: What to do when it is late. It is called on a thread of its own.
    func allow(_ limit: Duration, bark: @escaping @Sendable () -> Never) {
        let deadline = Clock.nanoseconds + limit.nanoseconds
        let needsThread = state.withLock { state in
            state.deadline = deadline
            state.bark = bark
            // A thread that looks later than that is no help; it ends when it finds another.
            if let look = state.nextLook, look <= deadline { return false }
            state.nextLook = deadline
            return true
        }
        if needsThread { Thread.start { [self] in watch(deadline) } }
    }

    /// What began has ended.
    func rest() {
        state.withLock { state in
            state.deadline = nil
            state.bark = nil
        }
    }

    /// On its thread, until it is not needed any more.
    private func watch(_ first: UInt64) {
        var look = first
        while true {
            Thread.pause(until: look)
            let next: (look: UInt64?, bark: (@Sendable () -> Never)?) = state.withLock { state in
                guard state.nextLook == look else { return (nil, nil) }
                if let deadline = state.deadline, deadline <= look { return (nil, state.bark) }
                state.nextLook = state.deadline
                return (state.deadline, nil)
            }
            if let bark = next.bark { bark() }
            guard let next = next.look else { return }
            look = next
        }
    }
}

extension Duration {
    fileprivate var nanoseconds: UInt64 {
        UInt64(components.seconds) * 1_000_000_000 + UInt64(components.attoseconds / 1_000_000_000)
    }
}

/// A detached thread of the system.
private enum Thread {
    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// - Precondition: The system has a thread left.
    static func start(_ run: @escaping @Sendable () -> Void) {
        let work = unsafe Unmanaged.passRetained(Work(run))
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, nil,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
                }
                return nil
            }, work.toOpaque())
        precondition(code == 0, "the system gives no thread")
        pthread_detach(thread)
    }

    /// - Parameter deadline: By the monotonic clock, in nanoseconds.
    static func pause(until deadline: UInt64) {
        var time = timespec(tv_sec: Int(deadline / 1_000_000_000), tv_nsec: Int(deadline % 1_000_000_000))
        // Again when a signal came between.
        while unsafe clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nil) == EINTR {}
    }
}

/// Times of the system.
enum Clock {
    /// Of the monotonic clock.
    static var nanoseconds: UInt64 { read(CLOCK_MONOTONIC) }

    /// The processor time that all threads of this process have used.
    static var processorNanoseconds: UInt64 { read(CLOCK_PROCESS_CPUTIME_ID) }

    /// The date and the time of day by UTC, as `2026-11-26 14:30`.
    static var date: String {
        var now = time(nil)
        var parts = unsafe tm()
        unsafe gmtime_r(&now, &parts)
        let (year, month, day) = unsafe (parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
        let (hour, minute) = unsafe (parts.tm_hour, parts.tm_min)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day)) \(two(hour)):\(two(minute))"
    }

    private static func read(_ clock: clockid_t) -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
