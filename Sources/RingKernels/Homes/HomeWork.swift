/// What a home's queues hold: a word that is a pointer with its kind in the lowest three bits.
enum HomeWork {
    /// A ``KernelCore`` whose mailbox has something; the kernel keeps itself alive while it is scheduled.
    static let kernel: UInt = 0
    /// An `UnownedJob` of the Swift runtime.
    static let job: UInt = 1
    /// A ``GateHeader`` to open.
    static let gate: UInt = 2
    /// A retained ``Errand``.
    static let errand: UInt = 3
    /// An `UnownedJob` that came by way of the ``HomeTaskExecutor``.
    static let preferringJob: UInt = 4

    static let kindMask: UInt = 7
}

/// Something that is to be done on a home's thread, in order after what its sender sent there before.
class Errand: @unchecked Sendable {  // SAFETY: subclasses hand their state over by being posted.
    func run(on home: Home) {}
}

/// An errand that is a closure; for rare things.
final class ClosureErrand: Errand, @unchecked Sendable {  // SAFETY: the closure is Sendable and constant.
    private let body: @Sendable (Home) -> Void

    init(_ body: @escaping @Sendable (Home) -> Void) { self.body = body }

    override func run(on home: Home) { body(home) }
}
