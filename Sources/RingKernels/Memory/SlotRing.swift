/// A first-in first-out ring of slots of one size in raw memory, which begins with none and doubles as it fills; only its
/// owner's thread touches it.
@safe @usableFromInline
struct SlotRing {
    @usableFromInline var storage: UnsafeMutableRawPointer?
    @usableFromInline var mask = -1
    @usableFromInline var head = 0
    @usableFromInline var tail = 0

    init() {}

    @inlinable @inline(__always) var isEmpty: Bool { tail == head }

    /// Room for one more slot at the tail, which the caller fills at once.
    @inlinable @inline(__always)
    mutating func append(stride: Int) -> UnsafeMutableRawPointer {
        if tail &- head > mask { grow(stride: stride) }
        let slot = unsafe storage.unsafelyUnwrapped + (tail & mask) &* stride
        tail &+= 1
        return unsafe slot
    }

    /// Takes the oldest slot, whose content the caller moves out before anything is appended. There must be one.
    @inlinable @inline(__always)
    mutating func removeFirst(stride: Int) -> UnsafeMutableRawPointer {
        let slot = unsafe storage.unsafelyUnwrapped + (head & mask) &* stride
        head &+= 1
        // An emptied ring starts over, so a lightly used one stays on the same warm lines.
        if head == tail {
            head = 0
            tail = 0
        }
        return unsafe slot
    }

    /// Frees the memory of a ring that is empty.
    mutating func trim() {
        guard isEmpty else { return }
        unsafe storage?.deallocate()
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
            unsafe storage.deallocate()
        }
        unsafe storage = unsafe larger
        mask = capacity - 1
        head = 0
        tail = count
    }
}
