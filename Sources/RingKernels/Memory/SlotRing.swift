/// A first-in first-out ring of slots of one size in raw memory, which begins with none and doubles as it fills; only its
/// owner's thread touches it.
///
/// A slot that was taken stays as it is until ``release()``, whatever is appended or taken meanwhile: its message is handled
/// where it lies.
@safe @usableFromInline
struct SlotRing {
    @usableFromInline var storage: UnsafeMutableRawPointer?
    @usableFromInline var mask = -1
    @usableFromInline var head = 0
    @usableFromInline var tail = 0
    /// The oldest slot that must not be written: the head, or one that was taken and not released.
    @usableFromInline var floor = 0
    /// Storages that were outgrown while a slot of theirs was taken.
    @usableFromInline var outgrown: [UnsafeMutableRawPointer] = unsafe []

    init() {}

    /// Frees the memory; nothing may be in it, and it is not to be used any more.
    func deallocate() {
        unsafe storage?.deallocate()
        for index in unsafe outgrown.indices { unsafe outgrown[index].deallocate() }
    }

    @inlinable @inline(__always) var isEmpty: Bool { tail == head }

    /// Room for one more slot at the tail, which the caller fills at once.
    @inlinable @inline(__always)
    mutating func append(stride: Int) -> UnsafeMutableRawPointer {
        if tail &- floor > mask { grow(stride: stride) }
        let slot = unsafe storage.unsafelyUnwrapped + (tail & mask) &* stride
        tail &+= 1
        return unsafe slot
    }

    /// Room for one more slot at the head, before all others, which the caller fills at once. No slot may be taken.
    mutating func prepend(stride: Int) -> UnsafeMutableRawPointer {
        if tail &- head > mask { grow(stride: stride) }
        head &-= 1
        floor = head
        return unsafe storage.unsafelyUnwrapped + (head & mask) &* stride
    }

    /// Takes the oldest slot; its content is the caller's until ``release()``. There must be one.
    @inlinable @inline(__always)
    mutating func removeFirst(stride: Int) -> UnsafeMutableRawPointer {
        let slot = unsafe storage.unsafelyUnwrapped + (head & mask) &* stride
        head &+= 1
        return unsafe slot
    }

    /// Gives the slots that were taken back to the ring; they must hold nothing any more.
    @inlinable @inline(__always)
    mutating func release() {
        floor = head
        if head == tail {
            // An emptied ring starts over, so a lightly used one stays on the same warm lines.
            head = 0
            tail = 0
            floor = 0
            if unsafe !outgrown.isEmpty { freeOutgrown() }
        }
    }

    @usableFromInline @inline(never)
    mutating func freeOutgrown() {
        for index in unsafe outgrown.indices { unsafe outgrown[index].deallocate() }
        unsafe outgrown = []
    }

    /// Frees the memory of a ring that is empty and of which no slot is taken.
    mutating func trim() {
        guard isEmpty else { return }
        deallocate()
        self = SlotRing()
    }

    @usableFromInline @inline(never)
    mutating func grow(stride: Int) {
        let count = tail - head
        let capacity = Swift.max(4, (mask + 1) * 2)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * stride, alignment: 64)
        if let storage = unsafe storage {
            let first = Swift.min(count, mask + 1 - (head & mask))
            unsafe larger.copyMemory(from: storage + (head & mask) * stride, byteCount: first * stride)
            unsafe (larger + first * stride).copyMemory(from: storage, byteCount: (count - first) * stride)
            if floor == head { unsafe storage.deallocate() } else { unsafe outgrown.append(storage) }
        }
        unsafe storage = unsafe larger
        mask = capacity - 1
        head = 0
        tail = count
        floor = 0
    }
}
