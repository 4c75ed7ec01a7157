/// A mailbox's storage: one growing ring per priority band, the most urgent band first.
@unsafe
struct BandedQueue<Element>: ~Copyable {
    private var low = GrowingRing<Element>()
    private var normal = GrowingRing<Element>()
    private var high = GrowingRing<Element>()
    private var system = GrowingRing<Element>()
    /// Elements in all bands.
    private(set) var count = 0
    /// Elements in the three bands other than normal; while it is 0 the common band needs no comparison.
    private var unusual = 0

    init() {}

    @inline(__always) var isEmpty: Bool { unsafe count == 0 }

    @inline(__always)
    mutating func append(_ element: consuming Element, band: PriorityBand) {
        unsafe count &+= 1
        if band == .normal {
            unsafe normal.append(element)
            return
        }
        unsafe unusual &+= 1
        switch band {
        case .low: unsafe low.append(element)
        case .high: unsafe high.append(element)
        default: unsafe system.append(element)
        }
    }

    /// Moves the oldest element of the most urgent band out; `nil` when there is none.
    @inline(__always)
    mutating func popFirst() -> Element? {
        if unsafe count == 0 { return nil }
        unsafe count &-= 1
        if unsafe unusual == 0 { return unsafe normal.removeFirst() }
        if unsafe !system.isEmpty { unsafe unusual &-= 1; return unsafe system.removeFirst() }
        if unsafe !high.isEmpty { unsafe unusual &-= 1; return unsafe high.removeFirst() }
        if unsafe !normal.isEmpty { return unsafe normal.removeFirst() }
        unsafe unusual &-= 1
        return unsafe low.removeFirst()
    }

    /// Moves the oldest element of the least urgent band out: what `dropOldest` gives up.
    mutating func popLeastUrgent() -> Element? {
        if unsafe count == 0 { return nil }
        unsafe count &-= 1
        if unsafe !low.isEmpty { unsafe unusual &-= 1; return unsafe low.removeFirst() }
        if unsafe !normal.isEmpty { return unsafe normal.removeFirst() }
        unsafe unusual &-= 1
        return unsafe high.isEmpty ? system.removeFirst() : high.removeFirst()
    }

    /// Frees the memory of bands that are empty.
    mutating func trim() {
        unsafe low.trim()
        unsafe normal.trim()
        unsafe high.trim()
        unsafe system.trim()
    }
}
