public import Synchronization

/// How many messages a queue has taken responsibility for; on a line of its own, which senders on other threads write.
@safe @usableFromInline
struct Occupancy {
    // SAFETY: two atomics at constant addresses.
    /// Messages in the queue or on their way that senders on other threads have counted in; the top bit says closed.
    ///
    /// A sender adds itself by compare-and-swap before it puts a message on its way and holds the kernel while it does,
    /// so a closed kernel with a count of zero will never be reached again and can be let go.
    @usableFromInline let fromAfar: UnsafeMutablePointer<Atomic<Int>>
    /// Messages in the queue that the home itself put there; the home alone writes it.
    @usableFromInline let fromHere: UnsafeMutablePointer<Atomic<Int>>
    @usableFromInline let capacity: Int

    @inlinable static var closed: Int { 1 << 62 }

    init(capacity: Int) {
        self.capacity = capacity
        let line = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 64)
        unsafe fromAfar = unsafe line.bindMemory(to: Atomic<Int>.self, capacity: 2)
        unsafe fromHere = unsafe fromAfar + 1
        unsafe fromAfar.initialize(to: Atomic(0))
        unsafe fromHere.initialize(to: Atomic(0))
    }

    func deallocate() { unsafe UnsafeMutableRawPointer(fromAfar).deallocate() }

    @inlinable @inline(__always)
    var depth: Int { unsafe fromHere.pointee.current &+ fromAfar.pointee.current & (Self.closed &- 1) }

    @inlinable @inline(__always)
    var hasRoom: Bool { depth < capacity }

    var isClosed: Bool { unsafe fromAfar.pointee.load(ordering: .acquiring) & Self.closed != 0 }

    /// Whether nothing is on its way to a queue that takes nothing more.
    var isClosedAndEmpty: Bool { unsafe fromAfar.pointee.load(ordering: .acquiring) == Self.closed }

    func close() { unsafe fromAfar.pointee.bitwiseOr(Self.closed, ordering: .acquiringAndReleasing) }

    enum Reservation { case granted, full, closed }

    /// Counts a message in from another thread; `beyond` the capacity if the queue makes room by itself.
    func reserve(beyondCapacity: Bool) -> Reservation {
        var seen = unsafe fromAfar.pointee.current
        while true {
            if seen & Self.closed != 0 { return .closed }
            if unsafe !beyondCapacity && seen &+ fromHere.pointee.current >= capacity { return .full }
            let (done, now) = unsafe fromAfar.pointee.weakCompareExchange(
                expected: seen, desired: seen &+ 1, ordering: .acquiringAndReleasing)
            if done { return .granted }
            seen = now
        }
    }

    /// Takes reservations back, or says that so many such messages were taken out of the queue.
    @inlinable @inline(__always)
    func unreserve(_ count: Int = 1) {
        unsafe fromAfar.pointee.wrappingSubtract(count, ordering: .acquiringAndReleasing)
    }
}
