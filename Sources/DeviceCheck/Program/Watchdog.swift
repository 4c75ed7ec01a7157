import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Ends the program when a part takes longer than it may: on threads of its own, since what hangs may hold all others.
final class Watchdog: Sendable {
    /// How many parts have begun or ended.
    private let changes = Atomic<Int>(0)

    /// Something begins that may take so long, until the next call or ``rest()``.
    ///
    /// - Parameter bark: What to do when it is late. It is called on a thread of its own.
    func allow(_ limit: Duration, bark: @escaping @Sendable () -> Never) {
        let change = changes.add(1, ordering: .relaxed).newValue
        Thread.start { [self] in
            Thread.pause(limit)
            if changes.load(ordering: .relaxed) == change { bark() }
        }
    }

    /// What began has ended.
    func rest() { changes.add(1, ordering: .relaxed) }
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

    static func pause(_ length: Duration) {
        let (seconds, attoseconds) = length.components
        var left = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        var wanted = left
        // Goes on with what is left when a signal came between.
        while unsafe nanosleep(&wanted, &left) == -1, errno == EINTR { wanted = left }
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
