/// A growing first-in first-out queue of words that only its owner's thread touches.
@safe @usableFromInline
struct WordQueue {
    @usableFromInline var storage: UnsafeMutablePointer<UInt>
    @usableFromInline var mask: Int
    @usableFromInline var head = 0
    @usableFromInline var tail = 0

    init(capacity: Int = 256) {
        unsafe storage = .allocate(capacity: capacity)
        mask = capacity - 1
    }

    /// Frees the memory of a queue that is used no more.
    func deallocate() { unsafe storage.deallocate() }

    @inline(__always) var isEmpty: Bool { head == tail }

    @inlinable @inline(__always)
    mutating func push(_ word: UInt) {
        if tail &- head > mask { grow() }
        unsafe storage[tail & mask] = word
        tail &+= 1
    }

    /// The oldest word, or 0 when there is none.
    @inline(__always)
    mutating func pop() -> UInt {
        if head == tail { return 0 }
        let word = unsafe storage[head & mask]
        head &+= 1
        return word
    }

    @usableFromInline @inline(never)
    mutating func grow() {
        let count = tail &- head
        let larger = UnsafeMutablePointer<UInt>.allocate(capacity: (mask + 1) * 2)
        for index in 0..<count { unsafe larger[index] = storage[(head &+ index) & mask] }
        unsafe storage.deallocate()
        unsafe storage = larger
        mask = mask * 2 + 1
        head = 0
        tail = count
    }
}
