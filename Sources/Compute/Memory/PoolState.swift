/// Where a buffer was acquired.
@usableFromInline
struct AcquisitionPlace: Sendable {
    var fileID: StaticString
    var line: UInt

    @usableFromInline
    init(fileID: StaticString, line: UInt) {
        self.fileID = fileID
        self.line = line
    }
}

/// A storage that was taken for a buffer.
@usableFromInline
struct PoolLoan {
    @usableFromInline var storage: BufferStorage
    @usableFromInline var generation: UInt64
    /// The bytes that were asked for.
    @usableFromInline var byteCount: Int
}

/// What a pool holds.
struct PoolState: ~Copyable {
    /// A storage, from when it is allocated until it is freed.
    struct Entry {
        var storage: BufferStorage
        var sizeClass: SizeClass
        /// Of the handle it is lent to, or of the next one.
        var generation: UInt64
        var isLent: Bool
        /// While it is lent: where, and the bytes that were asked for.
        var place: AcquisitionPlace
        var bytes: Int
        /// While it is free: the index of the next one of its size class, or -1.
        var next = -1
    }

    /// By the storages' indices; `nil` where one was freed.
    var entries: [Entry?] = []
    var vacantIndices: [Int] = []
    /// The index of what is lent next, by size class: what was released last. -1 where nothing is free.
    var free = [Int](repeating: -1, count: SizeClass.count)
    var counts = PoolCounts()
    var isShutDown = false
    /// How often something was released or freed.
    var releases: UInt64 = 0
    /// Those who wait for that.
    var waiting: [(ticket: UInt64, continuation: CheckedContinuation<Void, Never>)] = []
    /// Those who were cancelled before they began to wait.
    var cancelled: Set<UInt64> = []
    var nextTicket: UInt64 = 0

    /// Takes something free, if it fits, and counts.
    mutating func takeFree(_ sizeClass: SizeClass, _ bytes: Int, _ place: AcquisitionPlace) -> PoolLoan? {
        let index = free[sizeClass.index]
        guard index >= 0 else { return nil }
        // The lists hold indices of entries only.
        let (loan, next) = Self.lend(&entries[index]!, bytes, place)
        free[sizeClass.index] = next
        counts.hits += 1
        counts.lend(loan.storage.capacity)
        return loan
    }

    private static func lend(_ entry: inout Entry, _ bytes: Int, _ place: AcquisitionPlace) -> (PoolLoan, next: Int) {
        entry.isLent = true
        entry.place = place
        entry.bytes = bytes
        return (PoolLoan(storage: entry.storage, generation: entry.generation, byteCount: bytes), entry.next)
    }

    /// Ends a loan and counts; what is not to be freed is free then.
    ///
    /// - Returns: Whether somebody waits for a release.
    mutating func endLoan(_ index: Int, _ capacity: Int, isReusable: Bool) -> Bool {
        counts.buffersInUse -= 1
        counts.bytesInUse -= capacity
        releases += 1
        let sizeClass = Self.end(&entries[index]!)
        if isReusable { Self.link(&entries[index]!, before: &free[sizeClass.index], index) }
        return !waiting.isEmpty
    }

    private static func end(_ entry: inout Entry) -> SizeClass {
        entry.isLent = false
        entry.generation += 1
        return entry.sizeClass
    }

    private static func link(_ entry: inout Entry, before first: inout Int, _ index: Int) {
        entry.next = first
        first = index
    }

    /// Notes that something was released or freed.
    ///
    /// - Returns: Those who wait, to be resumed without the lock.
    mutating func noteRelease() -> [(ticket: UInt64, continuation: CheckedContinuation<Void, Never>)] {
        releases += 1
        guard !waiting.isEmpty else { return [] }
        defer { waiting = [] }
        return waiting
    }

    var leaks: [MemoryPool.Leak] {
        entries.compactMap { entry in
            guard let entry, entry.isLent else { return nil }
            return .init(byteCount: entry.bytes, fileID: "\(entry.place.fileID)", line: entry.place.line)
        }
    }
}

/// What a pool counts.
struct PoolCounts {
    var hits = 0
    var misses = 0
    var bytesHeld = 0
    var bytesInUse = 0
    var buffersInUse = 0
    var peakBytesInUse = 0
    var peakBytesHeld = 0

    mutating func lend(_ bytes: Int) {
        buffersInUse += 1
        bytesInUse += bytes
        peakBytesInUse = max(peakBytesInUse, bytesInUse)
    }
}
