/// A first-in first-out ring that begins with no memory and doubles as it fills; only its owner's thread touches it.
@safe
struct GrowingRing<Element>: ~Copyable {
    private var storage: UnsafeMutablePointer<Element>?
    private var mask = -1
    private var head = 0
    private var tail = 0

    init() {}

    deinit {
        for place in head..<tail { unsafe (storage.unsafelyUnwrapped + (place & mask)).deinitialize(count: 1) }
        unsafe storage?.deallocate()
    }

    @inline(__always) var count: Int { tail &- head }
    @inline(__always) var isEmpty: Bool { tail == head }

    /// Moves `element` in at the tail.
    @inline(__always)
    mutating func append(_ element: consuming Element) {
        if tail &- head > mask { grow() }
        unsafe (storage.unsafelyUnwrapped + (tail & mask)).initialize(to: element)
        tail &+= 1
    }

    /// Moves the oldest element out; the ring must not be empty.
    @inline(__always)
    mutating func removeFirst() -> Element {
        let element = unsafe (storage.unsafelyUnwrapped + (head & mask)).move()
        head &+= 1
        // An emptied ring starts over, so a lightly used one stays on the same warm lines.
        if head == tail {
            head = 0
            tail = 0
        }
        return element
    }

    /// Frees the memory of an empty ring.
    mutating func trim() {
        guard isEmpty else { return }
        unsafe storage?.deallocate()
        unsafe storage = nil
        mask = -1
    }

    @inline(never)
    private mutating func grow() {
        let count = self.count
        let capacity = Swift.max(4, (mask + 1) * 2)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        if let storage = unsafe storage {
            let first = Swift.min(count, mask + 1 - (head & mask))
            unsafe larger.moveInitialize(from: storage + (head & mask), count: first)
            unsafe (larger + first).moveInitialize(from: storage, count: count - first)
            unsafe storage.deallocate()
        }
        unsafe storage = larger
        mask = capacity - 1
        head = 0
        tail = count
    }
}
