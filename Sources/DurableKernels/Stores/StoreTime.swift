/// A clock that never jumps, for counting how long something is remembered: what it shows, counted from any moment.
typealias StoreTime = @Sendable () -> Duration

/// The system's monotonic clock, which goes on while the machine sleeps.
enum SystemTime {
    private static let origin = ContinuousClock.now

    static let now: StoreTime = { ContinuousClock.now - origin }
}
