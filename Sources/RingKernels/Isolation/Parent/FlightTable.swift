/// The messages that have left the queue for the child process, each until it is dealt with.
///
/// The parent keeps the messages themselves: whatever a child does to the memory they share, the next child gets what was sent.
/// They lie here as they lay in the mailbox, moved as bytes, so this knows no types; who takes one out knows its type and owns it.
/// A flight goes by a number that grows and says its place.
@safe
struct FlightTable {
    /// The most flights at a time.
    static var capacity: Int { 64 }

    private struct Entry {
        var number: UInt64 = 0
        /// When it was taken from the queue, or 0 when that was not noted.
        var began: UInt64 = 0
        /// Whether somebody asked with it.
        var wasAsked = false
        /// Whether its answer is with its caller or on the output queue.
        var hasAnswer = false
    }

    private let stride: Int
    private let slots: UnsafeMutableRawPointer
    private let entries: UnsafeMutablePointer<Entry>
    /// A bit for each place that is taken.
    private let taken: UnsafeMutablePointer<UInt64>
    private let last: UnsafeMutablePointer<UInt64>

    init(payloadSize: Int) {
        stride = MailSlot.stride(forPayload: payloadSize)
        unsafe slots = .allocate(byteCount: stride * Self.capacity, alignment: 16)
        unsafe entries = .allocate(capacity: Self.capacity)
        unsafe entries.initialize(repeating: Entry(), count: Self.capacity)
        unsafe taken = .allocate(capacity: 2)
        unsafe taken.initialize(repeating: 0, count: 2)
        unsafe last = unsafe taken + 1
    }

    /// No message may be left.
    func deallocate() {
        unsafe slots.deallocate()
        unsafe entries.deallocate()
        unsafe taken.deallocate()
    }

    var count: Int { unsafe taken.pointee.nonzeroBitCount }

    /// The numbers in the order in which the messages left the queue.
    var numbers: [UInt64] {
        (0..<Self.capacity).filter { unsafe taken.pointee & 1 << UInt64($0) != 0 }
            .map { unsafe entries[$0].number }.sorted()
    }

    private func place(_ number: UInt64) -> Int { Int(number & 63) }

    @inline(__always)
    func contains(_ number: UInt64) -> Bool {
        let place = place(number)
        return unsafe taken.pointee & 1 << UInt64(place) != 0 && entries[place].number == number
    }

    /// Moves a message out of a mailbox's slot; there must be a place.
    func add(_ slot: MailSlot, began: UInt64) -> UInt64 {
        let place = unsafe (~taken.pointee).trailingZeroBitCount
        precondition(place < Self.capacity, "A kernel has no more flights than there are places.")
        unsafe last.pointee = (last.pointee | 63) &+ 1 &+ UInt64(place)
        unsafe taken.pointee |= 1 << UInt64(place)
        let copy = unsafe MailSlot(slots + place * stride)
        copy.copy(from: slot, stride: stride)
        let number = unsafe last.pointee
        unsafe entries[place] = Entry(number: number, began: began, wasAsked: !slot.reply.isNobody)
        return number
    }

    /// The place of a flight: its message, who waits for the answer, and its tag.
    func slot(_ number: UInt64) -> MailSlot { unsafe MailSlot(slots + place(number) * stride) }

    func began(_ number: UInt64) -> UInt64 { unsafe entries[place(number)].began }
    func wasAsked(_ number: UInt64) -> Bool { unsafe entries[place(number)].wasAsked }
    func hasAnswer(_ number: UInt64) -> Bool { unsafe entries[place(number)].hasAnswer }
    func noteAnswer(_ number: UInt64) { unsafe entries[place(number)].hasAnswer = true }

    /// Gives the place of a flight back, whose message was moved out or destroyed.
    func remove(_ number: UInt64) { unsafe taken.pointee &= ~(1 << UInt64(place(number))) }
}
