/// The part of a kernel that the way of a message touches on its home: the queue of its slots, and what decides whether a
/// message may enter and whether the kernel takes one.
///
/// It lies at an address of its own, knows no types and belongs to the home's thread, so senders in other modules reach it
/// in a few inlined instructions.
@safe @usableFromInline
struct Mailbox: ~Copyable {
    /// Bytes from one slot to the next.
    @usableFromInline let stride: Int

    // The queue.
    @usableFromInline var normal = SlotRing()
    /// Slots in all bands.
    @usableFromInline var count = 0
    /// Slots in the bands other than normal; while it is 0 the common band needs no comparison.
    @usableFromInline var unusual = 0
    /// The rings of the other bands, by ``PriorityBand/rawValue``, once there was something for them.
    @usableFromInline var others: UnsafeMutablePointer<SlotRing>?

    // Whether a message may enter, and whether one is taken.
    /// Whether a message may enter by the short way: nothing to look up, nobody waits for room, not closed.
    @usableFromInline var isOpen = false
    /// The same for a queue whose capacity is exact: its room takes more than a look.
    var isOpenExactly = false
    /// Whether a message that arrives from another thread is just stored.
    var storesArrivals = false
    /// Whether the kernel's code takes messages now.
    @usableFromInline var isRunnable = false
    /// Whether the kernel is in its home's queue.
    @usableFromInline var isScheduled = false
    /// Whether a handler runs right now.
    @usableFromInline var isBusy = false
    /// Messages to other kernels and answers that wait for room; the kernel handles nothing meanwhile.
    @usableFromInline var waitingForRoom = 0
    /// A handler's state and context.
    @usableFromInline var handler: UnsafeMutableRawPointer?
    @usableFromInline var context: Unmanaged<KernelContext>?

    init(payloadSize: Int) { stride = MailSlot.stride(forPayload: payloadSize) }

    /// The queue must be empty.
    deinit {
        normal.deallocate()
        if let others = unsafe others {
            for band in 0..<4 { unsafe others[band].deallocate() }
            unsafe others.deinitialize(count: 4)
            unsafe others.deallocate()
        }
    }

    /// Room for one more message, which the caller fills at once.
    @inlinable @inline(__always)
    mutating func append(_ band: PriorityBand) -> MailSlot {
        count &+= 1
        return unsafe MailSlot(band == .normal ? normal.append(stride: stride) : appendUnusual(band))
    }

    @usableFromInline @inline(never)
    mutating func appendUnusual(_ band: PriorityBand) -> UnsafeMutableRawPointer {
        unusual &+= 1
        return unsafe otherRings()[Int(band.rawValue)].append(stride: stride)
    }

    /// Room for a message that comes before all others of its band. No slot may be taken.
    mutating func prepend(_ band: PriorityBand) -> MailSlot {
        count &+= 1
        if band == .normal { return unsafe MailSlot(normal.prepend(stride: stride)) }
        unusual &+= 1
        return unsafe MailSlot(otherRings()[Int(band.rawValue)].prepend(stride: stride))
    }

    private mutating func otherRings() -> UnsafeMutablePointer<SlotRing> {
        if let others = unsafe others { return unsafe others }
        let rings = UnsafeMutablePointer<SlotRing>.allocate(capacity: 4)
        unsafe rings.initialize(repeating: SlotRing(), count: 4)
        unsafe others = unsafe rings
        return unsafe rings
    }

    /// Takes the oldest message of the most urgent band, which is the caller's until ``release()``; `nil` when there is none.
    @inlinable @inline(__always)
    mutating func removeFirst() -> MailSlot? {
        if count == 0 { return nil }
        count &-= 1
        return unsafe MailSlot(unusual == 0 ? normal.removeFirst(stride: stride) : removeUnusual(mostUrgent: true))
    }

    /// Gives the room of the messages that were taken back; they must have been moved out or destroyed.
    @inlinable @inline(__always)
    mutating func release() {
        normal.release()
        if unsafe others != nil { releaseOthers() }
    }

    @usableFromInline @inline(never)
    mutating func releaseOthers() {
        guard let others = unsafe others else { return }
        for band in 0..<4 { unsafe others[band].release() }
    }

    /// Takes the oldest message of the least urgent band: what `dropOldest` gives up.
    mutating func removeLeastUrgent() -> MailSlot? {
        if count == 0 { return nil }
        count &-= 1
        return unsafe MailSlot(
            unusual == 0 ? normal.removeFirst(stride: stride) : removeUnusual(mostUrgent: false))
    }

    /// The oldest message of the most or the least urgent band that has one.
    @usableFromInline @inline(never)
    mutating func removeUnusual(mostUrgent: Bool) -> UnsafeMutableRawPointer {
        for step in 0..<4 {
            let band = mostUrgent ? 3 - step : step
            if band == Int(PriorityBand.normal.rawValue) {
                if !normal.isEmpty { return unsafe normal.removeFirst(stride: stride) }
            } else if let others = unsafe others, unsafe !others[band].isEmpty {
                unusual &-= 1
                return unsafe others[band].removeFirst(stride: stride)
            }
        }
        preconditionFailure("A mailbox that counts messages has them.")
    }

    /// The band that ``removeLeastUrgent()`` would take from.
    var leastUrgentBand: PriorityBand? {
        if count == 0 { return nil }
        for band in [PriorityBand.low, .normal, .high] {
            if unsafe band == .normal
                ? !normal.isEmpty : others.map({ unsafe !$0[Int(band.rawValue)].isEmpty }) ?? false
            {
                return band
            }
        }
        return .system
    }

    /// Frees the memory of bands that are empty.
    mutating func trim() {
        normal.trim()
        guard let others = unsafe others else { return }
        for band in 0..<4 { unsafe others[band].trim() }
    }
}
