import Synchronization

/// Numbers that nothing else in the process has, had or will have, so that what is known by its number is never taken for what was
/// there before it.
package enum SerialNumber {
    private static let last = Atomic<UInt64>(0)

    /// The next one; the first is 1.
    package static func next() -> UInt64 { last.wrappingAdd(1, ordering: .relaxed).newValue }
}
