internal import CRingKernels
internal import Synchronization

/// A bounded ring of records of one or more 64-byte lines, read by one thread.
///
/// One layout, two ways to write: `claimAlone` for the one producer of a lane between two homes, `claimAmongMany` for
/// the ring that all foreign threads share; a ring is used in one of them. A record begins with a header word that travels in
/// the record's own line: 0 means not published. The producer writes the payload, then publishes the header with release; the
/// consumer reads the header with acquire, takes the payload, and at the end of a batch publishes its head with release. A
/// producer claims lines only below `published head + line count`, read with acquire. Each word has one writer at a time; the
/// producers' tail, the consumer's head and the published head live on lines of their own.
///
/// Where the next record will begin the consumer must find 0 until it is published. A lone producer sees to that itself: before
/// it publishes a record it writes 0 behind it, into a line that it has claimed too and will write next anyway. So the
/// consumer never writes to the records of a lane, and a line crosses between the cores once for each message. Among many
/// producers nobody knows what is behind a record; there the consumer sets the first word of each line of a record back to 0
/// when it has taken it, so every word that a producer finds is 0.
///
/// After Agrona's one-to-one and many-to-one ring buffers (Real Logic), with 64-byte lines as the unit.
@unsafe @usableFromInline
struct RecordRing {
    /// Bytes in a line, the unit of a claim.
    static let lineSize = 64
    /// Where the payload of a record begins: after the header and the target.
    static let payloadOffset = 16
    /// The largest payload that is written in place; larger ones go by pointer.
    static let largestPayload = 1024 - payloadOffset

    private let lines: UnsafeMutableRawPointer
    private let mask: Int
    private let control: UnsafeMutableRawPointer

    /// - Parameter lineCount: A power of two, at least 64.
    init(lineCount: Int) {
        precondition(
            lineCount >= 64 && lineCount & (lineCount - 1) == 0, "A ring has a power of two of lines, at least 64.")
        unsafe lines = UnsafeMutableRawPointer.allocate(byteCount: lineCount * Self.lineSize, alignment: 128)
        unsafe lines.initializeMemory(as: UInt8.self, repeating: 0, count: lineCount * Self.lineSize)
        unsafe mask = lineCount - 1
        unsafe control = UnsafeMutableRawPointer.allocate(byteCount: 4 * 128, alignment: 128)
        unsafe control.initializeMemory(as: UInt8.self, repeating: 0, count: 4 * 128)
    }

    /// Frees the memory; no record may be left in it and nobody may touch it any more.
    func deallocate() {
        unsafe lines.deallocate()
        unsafe control.deallocate()
    }

    /// How many lines a record with a payload of `size` bytes takes.
    @inline(__always)
    static func lineCount(forPayload size: Int) -> Int {
        unsafe (size + payloadOffset + lineSize - 1) / lineSize
    }

    @inline(__always) private func word(_ offset: Int) -> UnsafeMutablePointer<Atomic<Int>> {
        unsafe (control + offset).assumingMemoryBound(to: Atomic<Int>.self)
    }
    /// Written by producers.
    @inline(__always) private var tail: UnsafeMutablePointer<Atomic<Int>> { unsafe word(0) }
    /// A lone producer's memory of the published head.
    @inline(__always) private var seenHead: UnsafeMutablePointer<Int> {
        unsafe (control + 8).assumingMemoryBound(to: Int.self)
    }
    /// The consumer's own place.
    @inline(__always) private var head: UnsafeMutablePointer<Int> {
        unsafe (control + 128).assumingMemoryBound(to: Int.self)
    }
    /// Written by the consumer, read by producers.
    @inline(__always) private var publishedHead: UnsafeMutablePointer<Atomic<Int>> { unsafe word(256) }

    @inline(__always) private func line(_ index: Int) -> UnsafeMutableRawPointer {
        unsafe lines + (index & mask) &* Self.lineSize
    }
    @inline(__always) private func header(_ record: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Atomic<Int>> {
        unsafe record.assumingMemoryBound(to: Atomic<Int>.self)
    }

    /// The lines between `start` and the end of the memory when a record of `count` lines would not fit before it.
    @inline(__always) private func padding(at start: Int, for count: Int) -> Int {
        let left = unsafe mask &+ 1 &- (start & mask)
        return left < count ? left : 0
    }

    /// Claims a record as the only producer; `nil` when the ring is full.
    @inline(__always)
    func claimAlone(_ count: Int) -> UnsafeMutableRawPointer? {
        let start = unsafe tail.pointee.load(ordering: .relaxed)
        let pad = unsafe padding(at: start, for: count)
        let end = start &+ pad &+ count
        // The line behind the record is written as well.
        let limit = unsafe mask
        if unsafe end &- seenHead.pointee > limit {
            unsafe seenHead.pointee = publishedHead.pointee.load(ordering: .acquiring)
            if unsafe end &- seenHead.pointee > limit { return nil }
        }
        unsafe tail.pointee.store(end, ordering: .relaxed)
        unsafe header(line(end)).pointee.store(0, ordering: .relaxed)
        if pad != 0 { unsafe header(line(start &+ pad)).pointee.store(0, ordering: .relaxed) }
        return unsafe finishClaim(start: start, pad: pad)
    }

    /// Claims a record beside other producers; `nil` when the ring is full.
    func claimAmongMany(_ count: Int) -> UnsafeMutableRawPointer? {
        var start = unsafe tail.pointee.load(ordering: .relaxed)
        while true {
            let pad = unsafe padding(at: start, for: count)
            let end = start &+ pad &+ count
            if unsafe end &- publishedHead.pointee.load(ordering: .acquiring) > mask &+ 1 { return nil }
            let (claimed, seen) = unsafe tail.pointee.weakCompareExchange(
                expected: start, desired: end, ordering: .relaxed)
            if claimed { return unsafe finishClaim(start: start, pad: pad) }
            start = seen
        }
    }

    @inline(__always)
    private func finishClaim(start: Int, pad: Int) -> UnsafeMutableRawPointer {
        if pad != 0 { unsafe header(line(start)).pointee.store(pad &<< 1 | 1, ordering: .releasing) }
        return unsafe line(start &+ pad)
    }

    /// Makes a claimed record of `count` lines visible to the consumer.
    @inline(__always)
    func publish(_ record: UnsafeMutableRawPointer, _ count: Int) {
        unsafe header(record).pointee.store(count &<< 1, ordering: .releasing)
    }

    /// Whether the consumer would find something.
    @inline(__always)
    var hasRecord: Bool { unsafe header(line(head.pointee)).pointee.load(ordering: .acquiring) != 0 }

    /// Whether some producer has claimed lines that the consumer has not taken yet, published or not.
    var hasClaim: Bool { unsafe tail.pointee.load(ordering: .acquiring) != head.pointee }

    /// Takes published records of a lone producer in order, at most one lap, and returns how many. `body` moves the payload out.
    @inline(__always)
    func drainLane(_ body: (UnsafeMutableRawPointer) -> Void) -> Int { unsafe drain(clearing: false, body) }

    /// The same where many produce.
    @inline(__always)
    func drainShared(_ body: (UnsafeMutableRawPointer) -> Void) -> Int { unsafe drain(clearing: true, body) }

    @inline(__always)
    private func drain(clearing: Bool, _ body: (UnsafeMutableRawPointer) -> Void) -> Int {
        let start = unsafe head.pointee
        var place = start
        var taken = 0
        let limit = unsafe start &+ mask &+ 1
        while place != limit {
            let record = unsafe line(place)
            let value = unsafe header(record).pointee.load(ordering: .acquiring)
            if value == 0 { break }
            let count = value &>> 1
            if value & 1 == 0 {
                unsafe body(record)
                taken &+= 1
                var index = clearing ? 1 : count
                while index < count {
                    unsafe header(record + index &* Self.lineSize).pointee.store(0, ordering: .relaxed)
                    index &+= 1
                }
            }  // a pad's other lines hold zeros already where they must: nobody wrote there
            if clearing { unsafe header(record).pointee.store(0, ordering: .relaxed) }
            place &+= count
        }
        if place != start {
            unsafe head.pointee = place
            unsafe publishedHead.pointee.store(place, ordering: .releasing)
        }
        return taken
    }
}
