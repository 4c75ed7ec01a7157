internal import Synchronization

/// An object that is made when it is needed first, by whichever thread that is.
///
/// It is like `Synchronization.AtomicLazyReference`, of which ThreadSanitizer sees nothing, since the library is not instrumented
/// (6.3): it takes every use of such an object for a race.
@safe
struct LazyReference<Object: AnyObject & Sendable>: ~Copyable, Sendable {
    /// The object, retained once, or 0. It is published with release, by the one compare-and-swap that succeeds.
    private let word = Atomic<UInt>(0)

    init() {}

    deinit {
        let address = unsafe UnsafeRawPointer(bitPattern: word.load(ordering: .acquiring))
        if let address = unsafe address { unsafe Unmanaged<Object>.fromOpaque(address).release() }
    }

    /// The object, if there is one.
    func load() -> Object? {
        let address = unsafe UnsafeRawPointer(bitPattern: word.load(ordering: .acquiring))
        return unsafe address.map { unsafe Unmanaged<Object>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Sets the object unless there is one; returns the one there is then.
    func storeIfNil(_ object: consuming Object) -> Object {
        let new = unsafe Unmanaged.passRetained(object)
        let (stored, found) = unsafe word.compareExchange(
            expected: 0, desired: UInt(bitPattern: new.toOpaque()), ordering: .acquiringAndReleasing)
        if stored { return unsafe new.takeUnretainedValue() }
        unsafe new.release()
        let address = unsafe UnsafeRawPointer(bitPattern: found).unsafelyUnwrapped
        return unsafe Unmanaged<Object>.fromOpaque(address).takeUnretainedValue()
    }
}
