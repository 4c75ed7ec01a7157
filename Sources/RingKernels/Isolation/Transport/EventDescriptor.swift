internal import CRingKernels
internal import Glibc

/// A descriptor by which one process wakes the other; closed when nobody uses it any more.
final class EventDescriptor: Sendable {
    let number: Int32

    /// - Throws: ``KernelError`` with `resourceExhausted`.
    init() throws(KernelError) {
        number = drk_event_create()
        guard number >= 0 else { throw .noResource("event descriptor", -number) }
    }

    init(adopting number: Int32) { self.number = number }

    deinit { if number >= 0 { close(number) } }

    func signal() { drk_event_signal(number) }
    func clear() { drk_event_clear(number) }
}
