/// A first-in first-out ring that begins with no memory and doubles as it fills; only its owner's thread touches it.
@unsafe
struct GrowingRing<Element>: ~Copyable {
    private var storage: UnsafeMutablePointer<Element>?
    private var mask = -1
    private var head = 0
    private var tail = 0

    init() {}

    deinit {
        for place in unsafe head..<tail { unsafe (storage.unsafelyUnwrapped + (place & mask)).deinitialize(count: 1) }
        unsafe storage?.deallocate()
    }

    @inline(__always) var count: Int { unsafe tail &- head }
    @inline(__always) var isEmpty: Bool { unsafe tail == head }

    /// Moves `element` in at the tail.
    @inline(__always)
    mutating func append(_ element: consuming Element) {
        if unsafe tail &- head > mask { unsafe grow() }
        unsafe (storage.unsafelyUnwrapped + (tail & mask)).initialize(to: element)
        unsafe tail &+= 1
    }

    /// Moves the oldest element out; the ring must not be empty.
    @inline(__always)
    mutating func removeFirst() -> Element {
        let element = unsafe (storage.unsafelyUnwrapped + (head & mask)).move()
        unsafe head &+= 1
        // An emptied ring starts over, so a lightly used one stays on the same warm lines.
        if unsafe head == tail {
            unsafe head = 0
            unsafe tail = 0
        }
        return element
    }

    /// Frees the memory of an empty ring.
    mutating func trim() {
        guard unsafe isEmpty else { return }
        unsafe storage?.deallocate()
        unsafe storage = nil
        unsafe mask = -1
    }

    @inline(never)
    private mutating func grow() {
        let count = unsafe self.count
        let capacity = unsafe Swift.max(4, (mask + 1) * 2)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        if let storage = unsafe storage {
            let first = unsafe Swift.min(count, mask + 1 - (head & mask))
            unsafe larger.moveInitialize(from: storage + (head & mask), count: first)
            unsafe (larger + first).moveInitialize(from: storage, count: count - first)
            unsafe storage.deallocate()
        }
        unsafe storage = larger
        unsafe mask = capacity - 1
        unsafe head = 0
        unsafe tail = count
    }
}
