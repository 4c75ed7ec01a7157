/// Where a runtime takes its time from: timeouts, back-off and restart windows.
///
/// The default is the system's monotonic clock; tests pass a manual one and advance it themselves.
public protocol RuntimeClock: AnyObject, Sendable {
    /// The time since an origin of the clock's choice; it never goes back.
    var now: Duration { get }

    /// Has `body` called once `now` has reached `deadline`, soon if it has; it replaces the alarm set before.
    ///
    /// The call comes from a thread of the clock's choice, never from inside this method. `body` is short, does not block
    /// and may set the next alarm. `nil` takes the alarm back.
    func setAlarm(at deadline: Duration?, _ body: @escaping @Sendable () -> Void)
}
