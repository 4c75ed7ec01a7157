/// A mailbox's storage: one growing ring per priority band, the most urgent band first.
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

    @inline(__always) var isEmpty: Bool { count == 0 }

    @inline(__always)
    mutating func append(_ element: consuming Element, band: PriorityBand) {
        count &+= 1
        if band == .normal {
            normal.append(element)
            return
        }
        unusual &+= 1
        switch band {
        case .low: low.append(element)
        case .high: high.append(element)
        default: system.append(element)
        }
    }

    /// Moves the oldest element of the most urgent band out; `nil` when there is none.
    @inline(__always)
    mutating func popFirst() -> Element? {
        if count == 0 { return nil }
        count &-= 1
        if unusual == 0 { return normal.removeFirst() }
        if !system.isEmpty { unusual &-= 1; return system.removeFirst() }
        if !high.isEmpty { unusual &-= 1; return high.removeFirst() }
        if !normal.isEmpty { return normal.removeFirst() }
        unusual &-= 1
        return low.removeFirst()
    }

    /// The least urgent band that has an element.
    var leastUrgentBand: PriorityBand? {
        if count == 0 { return nil }
        if !low.isEmpty { return .low }
        if !normal.isEmpty { return .normal }
        return high.isEmpty ? .system : .high
    }

    /// Moves the oldest element of the least urgent band out: what `dropOldest` gives up.
    mutating func popLeastUrgent() -> Element? {
        if count == 0 { return nil }
        count &-= 1
        if !low.isEmpty { unusual &-= 1; return low.removeFirst() }
        if !normal.isEmpty { return normal.removeFirst() }
        unusual &-= 1
        return high.isEmpty ? system.removeFirst() : high.removeFirst()
    }

    /// Frees the memory of bands that are empty.
    mutating func trim() {
        low.trim()
        normal.trim()
        high.trim()
        system.trim()
    }
}
