/// A growing first-in first-out queue of words that only its owner's thread touches.
@unsafe
struct WordQueue: ~Copyable {
    private var storage: UnsafeMutablePointer<UInt>
    private var mask: Int
    private var head = 0
    private var tail = 0

    init(capacity: Int = 256) {
        unsafe storage = .allocate(capacity: capacity)
        mask = capacity - 1
    }

    deinit { unsafe storage.deallocate() }

    @inline(__always) var isEmpty: Bool { unsafe head == tail }

    @inline(__always)
    mutating func push(_ word: UInt) {
        if unsafe tail &- head > mask { unsafe grow() }
        unsafe storage[tail & mask] = word
        unsafe tail &+= 1
    }

    /// The oldest word, or 0 when there is none.
    @inline(__always)
    mutating func pop() -> UInt {
        if unsafe head == tail { return 0 }
        let word = unsafe storage[head & mask]
        unsafe head &+= 1
        return word
    }

    @inline(never)
    private mutating func grow() {
        let count = unsafe tail &- head
        let larger = unsafe UnsafeMutablePointer<UInt>.allocate(capacity: (mask + 1) * 2)
        for index in 0..<count { unsafe larger[index] = storage[(head &+ index) & mask] }
        unsafe storage.deallocate()
        unsafe storage = larger
        unsafe mask = mask * 2 + 1
        unsafe head = 0
        unsafe tail = count
    }
}
