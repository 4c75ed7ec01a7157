public import Synchronization

/// How many messages a queue has taken responsibility for, in two words that are far enough apart for a cache line each:
/// one that senders on other threads write, and one that the kernel's home writes.
///
/// The depth of the queue is *granted* + *balance*. *Granted* counts the messages that other threads have ever been given room
/// for; a sender adds itself by compare-and-swap before it puts a message on its way, and holds the kernel while it does, so
/// a closed kernel with a depth of zero will never be reached again and can be let go. *Balance* counts what the home
/// itself puts into the queue, less everything that is taken out of it: a plain store.
///
/// Looking at the balance costs a sender elsewhere a cache miss, and the home another one when it writes the next time. So a
/// sender that finds much room is allowed to let the next few in without a look: that *allowance* is part of the word
/// it swaps, and counts as taken for the home until it is used or revoked.
///
/// When one side alone fills the queue, its capacity is never exceeded. What the home adds – messages of its own kernels, and those
/// of senders that waited for room – may come between a sender's look and its exchange: in a large queue that sender then
/// lets in one message too many and those that it allows, 33 together. Whoever has looked before it fails to exchange, unless
/// messages were counted out again in between, because their way was full; then each sender that is late so adds as many. What
/// the home has added and its processor not made visible yet, a handful of stores, comes to that. In a small queue, where one
/// message more would matter, the home adds itself by compare-and-swap like everybody else, and the capacity is exact.
@safe @usableFromInline
struct Occupancy {
    // SAFETY: two atomics at constant addresses.
    @usableFromInline let words: UnsafeMutablePointer<Atomic<Int>>
    @usableFromInline let capacity: Int

    /// Bytes that the words take. The balance comes last, next to what else the home writes.
    static var size: Int { 80 }
    private static var parcelsIndex: Int { 1 }
    @usableFromInline static var balanceIndex: Int { 9 }

    /// The lowest bits of the senders' word are the allowance, the highest but one says closed, those between are *granted*.
    @usableFromInline static var one: Int { 64 }
    @usableFromInline static var allowanceMask: Int { 63 }
    @usableFromInline static var closed: Int { 1 << 62 }
    /// The largest allowance.
    private static var largestAllowance: Int { 32 }
    /// The largest capacity that is exact however a queue is filled.
    @usableFromInline static var largestExact: Int { 64 }
    /// Whether the home adds itself by compare-and-swap.
    @inlinable @inline(__always)
    var isExact: Bool { capacity <= Self.largestExact }

    /// - Parameter memory: ``size`` bytes that are this queue's as long as anybody looks at it.
    init(capacity: Int, at memory: UnsafeMutableRawPointer) {
        self.capacity = capacity
        unsafe words = unsafe memory.assumingMemoryBound(to: Atomic<Int>.self)
        unsafe words.initialize(to: Atomic(0))
        unsafe (words + Self.parcelsIndex).initialize(to: Atomic(0))
        unsafe (words + Self.balanceIndex).initialize(to: Atomic(0))
    }

    @inlinable @inline(__always)
    var senders: UnsafeMutablePointer<Atomic<Int>> { unsafe words }
    @inlinable @inline(__always)
    var balance: UnsafeMutablePointer<Atomic<Int>> { unsafe words + Self.balanceIndex }

    /// How many messages are on their way as a ``Parcel``; on the senders' line.
    var parcels: UnsafeMutablePointer<Atomic<Int>> { unsafe words + Self.parcelsIndex }
    var hasParcels: Bool { unsafe parcels.pointee.load(ordering: .acquiring) != 0 }

    /// Messages in the queue or on their way to it.
    var depth: Int { unsafe Self.granted(senders.pointee.load(ordering: .acquiring)) &+ balance.pointee.current }

    /// *home*: whether one more may be put in. When not, ``reserveHere()`` may yet find room.
    @inlinable @inline(__always)
    var hasRoom: Bool {
        let word = unsafe senders.pointee.current & (Self.closed &- 1)
        return unsafe word &>> 6 &+ word & Self.allowanceMask &+ balance.pointee.current < capacity
    }

    @inline(__always)
    private static func granted(_ word: Int) -> Int { (word & (closed &- 1)) &>> 6 }

    var isClosed: Bool { unsafe senders.pointee.load(ordering: .acquiring) & Self.closed != 0 }

    /// *home*: whether nothing is on its way to a queue that takes nothing more.
    var isClosedAndEmpty: Bool { isClosed && depth == 0 }

    func close() { unsafe senders.pointee.bitwiseOr(Self.closed, ordering: .acquiringAndReleasing) }

    enum Reservation: Equatable {
        /// So many are counted in.
        case granted(Int)
        case full, closed
    }

    /// Counts messages in from another thread, up to `most` at once; `beyondCapacity` if the queue makes room by itself.
    ///
    /// Several at once because a compare-and-swap waits until everything that was written before it is visible, the messages
    /// before above all. Together with the allowance they are never more than one message and the largest allowance.
    func reserve(upTo most: Int = 1, beyondCapacity: Bool = false) -> Reservation {
        var seen = unsafe senders.pointee.current
        while true {
            if seen & Self.closed != 0 { return .closed }
            let allowance = seen & Self.allowanceMask
            var count = 1
            var next = seen
            if allowance > 0 {
                count = Swift.min(most, allowance)
                next &-= count
            } else if !beyondCapacity {
                let room = unsafe capacity &- Self.granted(seen) &- balance.pointee.current
                if room <= 0 { return .full }
                if !isExact {
                    count = Swift.min(most, Swift.max(1, room / 8), Self.largestAllowance &+ 1)
                    next &+= Swift.min(room / 8, Self.largestAllowance &+ 1 &- count)
                }
            }
            let (done, now) = unsafe senders.pointee.weakCompareExchange(
                expected: seen, desired: next &+ count &* Self.one, ordering: .acquiringAndReleasing)
            if done { return .granted(count) }
            seen = now
        }
    }

    /// Counts messages out again that were counted in and not put on their way.
    func unreserve(_ count: Int = 1) {
        unsafe senders.pointee.wrappingSubtract(count &* Self.one, ordering: .acquiringAndReleasing)
    }

    /// *home*: counts in a message that this thread puts into the queue, if there is room; never in vain for want of an allowance.
    func reserveHere() -> Bool {
        if isExact { return reserve() == .granted(1) }
        guard hasRoom || revoke() else { return false }
        add(1)
        return true
    }

    /// *home*: takes the senders' allowance back; whether there is room now.
    private func revoke() -> Bool {
        unsafe senders.pointee.bitwiseAnd(~Self.allowanceMask, ordering: .acquiringAndReleasing)
        return hasRoom
    }

    /// *home*: a message that this thread put into the queue, or less one that left it.
    @inlinable @inline(__always)
    func add(_ count: Int) { unsafe balance.pointee.bump(by: count) }
}
