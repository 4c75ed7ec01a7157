/// What runs the code of a kernel elsewhere than on its home, for another module of this package: on a device.
///
/// The kernel keeps the queue, the state, the callers and every message until the engine has dealt with it; the engine brings
/// messages to the code and answers back, and says when the code has started and ended. It speaks through its ``EngineSeat``.
///
/// Everything is called on the thread of the kernel's home, which must not be blocked, but for what says otherwise. Messages are
/// addresses here, so that the way of one is not compiled for types that are not known where it is: engine and kernel must agree
/// on the types, and whoever makes the two sees to that.
package protocol KernelEngine: AnyObject, Sendable {
    /// Begins with fresh state. ``EngineSeat/hasStarted()`` or ``EngineSeat/hasEnded(_:)`` follows.
    func start()

    /// Takes a message, under a number; false when there is no room now, after which it is asked again when ``poll()`` has been called.
    ///
    /// - Parameter request: Where the `Request` lies, during the call.
    /// - Throws: Why this message can never be brought to the code; the kernel goes on.
    func take(_ number: UInt64, _ request: UnsafeRawPointer) throws(KernelError) -> Bool

    /// Some messages were taken, and none follows at once.
    func flush()

    /// The kernel is active from now on, or is paused.
    ///
    /// - Parameter done: Called, on the home, when a paused kernel's code begins no further message.
    func setActive(_ isActive: Bool, done: @escaping @Sendable () -> Void)

    /// Brings the code to its end after the messages in hand; ``EngineSeat/hasEnded(_:)`` follows.
    func stop()

    /// From any thread: the code did not end when it was asked to. ``EngineSeat/hasEnded(_:)`` follows promptly.
    ///
    /// - Parameter reason: What the kernel did, for its error.
    func abandon(_ reason: String)

    /// The kernel has ended for good: messages that reached the code on other ways than through this kernel's queue, and that it has not begun.
    func takeLeftovers() -> [any Message]

    /// Takes in what the code has to say; whether there was something.
    func poll() -> Bool

    /// The home falls asleep: from now on the engine must wake it, by ``EngineSeat/post(_:)``, when the code has something to say.
    /// Whether it has already.
    func announceSleep() -> Bool
}

extension KernelEngine {
    package func takeLeftovers() -> [any Message] { [] }
}
