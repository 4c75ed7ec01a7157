import Synchronization

/// A number that several threads count up.
final class LockedCount: Sendable {
    private let value = Atomic<Int>(0)

    /// The number after it.
    @discardableResult
    func increment() -> Int { value.add(1, ordering: .sequentiallyConsistent).newValue }

    var current: Int { value.load(ordering: .sequentiallyConsistent) }
}
