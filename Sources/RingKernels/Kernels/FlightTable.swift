/// The messages that have left the queue for code elsewhere, in a child process or with an engine, each until it is dealt with.
///
/// The kernel keeps the messages themselves: whatever becomes of the code, its next start gets what was sent. They lie here as they lay
/// in the mailbox, moved as bytes, so this knows no types; who takes one out knows its type and owns it. A flight goes by a number
/// that grows, never 0, and says its place.
@safe
struct FlightTable {
    private struct Entry {
        /// 0 while the place is free.
        var number: UInt64 = 0
        /// When it was taken from the queue, or 0 when that was not noted.
        var began: UInt64 = 0
        /// The next free place.
        var next: Int32 = -1
        /// Whether its answer is with its caller or on the output queue, where that is not its end.
        var hasAnswer = false
    }

    static var placeBits: UInt64 { 12 }
    static var largestCapacity: Int { 1 << Int(placeBits) }

    private struct Counts {
        var count = 0
        var firstFree: Int32 = 0
        var last: UInt64 = 0
    }

    let capacity: Int
    private let stride: Int
    private let slots: UnsafeMutableRawPointer
    private let entries: UnsafeMutablePointer<Entry>
    /// At an address of its own, so that a change needs no exclusivity check.
    private let counts: UnsafeMutablePointer<Counts>

    init(payloadSize: Int, capacity: Int) {
        precondition((1...Self.largestCapacity).contains(capacity), "A window is from 1 to 4096.")
        self.capacity = capacity
        stride = MailSlot.stride(forPayload: payloadSize)
        unsafe slots = .allocate(byteCount: stride * capacity, alignment: 16)
        unsafe entries = .allocate(capacity: capacity)
        unsafe counts = .allocate(capacity: 1)
        unsafe counts.initialize(to: Counts())
        for place in 0..<capacity {
            unsafe (entries + place).initialize(to: Entry(next: place + 1 == capacity ? -1 : Int32(place) + 1))
        }
    }

    /// No message may be left.
    func deallocate() {
        unsafe slots.deallocate()
        unsafe entries.deallocate()
        unsafe counts.deallocate()
    }

    @inline(__always)
    var count: Int { unsafe counts.pointee.count }

    /// The numbers in the order in which the messages left the queue.
    var numbers: [UInt64] {
        (0..<capacity).map { unsafe entries[$0].number }.filter { $0 != 0 }.sorted()
    }

    @inline(__always)
    private func place(_ number: UInt64) -> Int { Int(number & (1 << Self.placeBits - 1)) }

    @inline(__always)
    func contains(_ number: UInt64) -> Bool {
        let place = place(number)
        return unsafe number != 0 && place < capacity && entries[place].number == number
    }

    /// Moves a message out of a mailbox's slot; there must be a place.
    func add(_ slot: MailSlot, began: UInt64) -> UInt64 {
        precondition(unsafe counts.pointee.firstFree >= 0, "A kernel has no more flights than there are places.")
        let place = unsafe Int(counts.pointee.firstFree)
        unsafe counts.pointee.firstFree = unsafe entries[place].next
        unsafe counts.pointee.count &+= 1
        unsafe counts.pointee.last &+= 1
        let number = unsafe counts.pointee.last << Self.placeBits | UInt64(place)
        let copy = unsafe MailSlot(slots + place &* stride)
        copy.copy(from: slot, stride: stride)
        unsafe entries[place].number = number
        unsafe entries[place].began = began
        unsafe entries[place].hasAnswer = false
        return number
    }

    /// The place of a flight: its message, who waits for the answer, and its tag.
    @inline(__always)
    func slot(_ number: UInt64) -> MailSlot { unsafe MailSlot(slots + place(number) &* stride) }

    func began(_ number: UInt64) -> UInt64 { unsafe entries[place(number)].began }
    /// Whether somebody asked with it.
    func wasAsked(_ number: UInt64) -> Bool { !slot(number).reply.isNobody }
    func hasAnswer(_ number: UInt64) -> Bool { unsafe entries[place(number)].hasAnswer }
    func noteAnswer(_ number: UInt64) { unsafe entries[place(number)].hasAnswer = true }

    /// Gives the place of a flight back, whose message was moved out or destroyed.
    func remove(_ number: UInt64) {
        let place = place(number)
        unsafe entries[place].number = 0
        unsafe entries[place].next = unsafe counts.pointee.firstFree
        unsafe counts.pointee.firstFree = Int32(place)
        unsafe counts.pointee.count &-= 1
    }
}
