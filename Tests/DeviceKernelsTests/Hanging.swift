import Synchronization

/// What a handler of the processor does that does not return in time.
enum Hanging {
    private static let released = Atomic<Bool>(false)
    private static let steps = Atomic<Int>(0)

    /// Returns when the tests say so.
    static func wait() {
        while !released.load(ordering: .acquiring) { step() }
    }

    static func step() { steps.wrappingAdd(1, ordering: .relaxed) }
}
