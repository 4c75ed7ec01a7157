internal import Compute
internal import RingKernels
internal import Synchronization

/// The host's end of the rings of one start of a kernel. On the home of the kernel.
@safe
final class RingSession {
    let stage: any RingStage
    let memory: RingMemory
    let layout: RingLayout
    /// The host's end of one block's rings.
    private struct End {
        let block: RingBlock
        /// The index of the next request, and of the next response.
        var sent: UInt64 = 0
        var taken: UInt64 = 0
        /// Whether something was written that the block has to be woken for.
        var isNews = false
    }

    private let ends: UnsafeMutablePointer<End>
    /// Messages that are in the rings or in hand.
    private(set) var outstanding = 0
    /// The block where the next look for responses begins, so that none is always last.
    private var first = 0
    private(set) var lastOrder: UInt32 = 0
    private var hasPublished = false

    init(_ stage: any RingStage, _ layout: RingLayout) {
        self.stage = stage
        self.layout = layout
        memory = stage.memory
        unsafe ends = .allocate(capacity: layout.blockCount)
        for index in 0..<layout.blockCount { unsafe (ends + index).initialize(to: End(block: memory.block(index))) }
    }

    deinit { unsafe ends.deallocate() }

    /// Of the next request, and of the next response.
    func indices(of block: Int) -> (sent: UInt64, taken: UInt64) { unsafe (ends[block].sent, ends[block].taken) }

    // MARK: Requests

    /// Writes a request; false when its ring has no room.
    ///
    /// - Parameter payload: Its bytes without those behind its last member, which nobody reads.
    @inline(__always)
    func write(_ number: UInt64, lane: Int, _ payload: UnsafeRawBufferPointer) -> Bool {
        let (index, laneOfBlock) =
            layout.lanesPerBlock == 1 ? (lane, 0) : lane.quotientAndRemainder(dividingBy: layout.lanesPerBlock)
        let end = unsafe ends + index
        let next = unsafe end.pointee.sent
        guard unsafe next &- end.pointee.taken < UInt64(layout.capacity) else { return false }
        let slot = unsafe end.pointee.block.request(next)
        slot.number = number
        slot.lane = UInt32(laneOfBlock)
        if let body = payload.baseAddress {
            unsafe slot.payload.copyMemory(from: body, byteCount: payload.count)
        }
        slot.publish(next)
        unsafe end.pointee.sent = next &+ 1
        unsafe end.pointee.isNews = true
        outstanding &+= 1
        hasPublished = true
        return true
    }

    /// Wakes the blocks that sleep and have requests, or an order, that they have not been woken for.
    func flush() {
        guard hasPublished else { return }
        hasPublished = false
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        for index in 0..<layout.blockCount where unsafe ends[index].isNews {
            unsafe ends[index].isNews = false
            unsafe ends[index].block.ringDoorbell()
        }
    }

    // MARK: Responses

    /// Calls `take` with the responses that are there, each with its block and its index, in each block's order, until it says that this
    /// is enough: it returns false.
    @inline(__always)
    func takeResponses(_ take: (RingSlot, Int, UInt64) -> Bool) -> Bool {
        if outstanding == 0 { return false }
        var found = false
        var index = first
        for _ in 0..<layout.blockCount {
            let end = unsafe ends + index
            while true {
                let next = unsafe end.pointee.taken
                guard unsafe next != end.pointee.sent else { break }
                let slot = unsafe end.pointee.block.response(next)
                guard slot.isPublished(next) else { break }
                // The room goes back with the next request.
                unsafe end.pointee.taken = next &+ 1
                outstanding &-= 1
                found = true
                if !take(slot, index, next) {
                    first = index
                    return true
                }
            }
            index = index &+ 1 == layout.blockCount ? 0 : index &+ 1
        }
        first = first &+ 1 == layout.blockCount ? 0 : first &+ 1
        return found
    }

    /// The lane of a request, which lies there until another is written.
    func lane(ofRequest index: UInt64, block: Int) -> Int {
        block * layout.lanesPerBlock + Int(memory.block(block).request(index).lane)
    }

    /// The numbers of the messages that a block has begun and not answered.
    func messagesInHand(of index: Int) -> [UInt64] {
        let block = memory.block(index)
        let begun = min(block.loadIndex(RingProtocol.begun), unsafe ends[index].sent)
        var next = unsafe ends[index].taken
        var numbers: [UInt64] = []
        while next < begun {
            if !block.response(next).isPublished(next) { numbers.append(block.request(next).number) }
            next += 1
        }
        return numbers
    }

    /// How far a block is, to see whether it goes on: what it has begun and what it has done.
    func progress(of index: Int) -> (begun: UInt64, done: UInt64) {
        let block = memory.block(index)
        let done = block.loadIndex(RingProtocol.done) &+ block.loadIndex(RingProtocol.inboxDone)
        return (block.loadIndex(RingProtocol.begun) &+ block.loadIndex(RingProtocol.inboxBegun), done)
    }

    /// What the blocks have sent on the device, and been sent, in this start.
    var traffic: DeviceTraffic {
        (0..<layout.blockCount).reduce(DeviceTraffic()) { sum, index in
            let block = memory.block(index)
            return sum
                + DeviceTraffic(
                    sent: block.loadIndex(RingProtocol.sent), full: block.loadIndex(RingProtocol.full),
                    refused: block.loadIndex(RingProtocol.refused), received: block.loadIndex(RingProtocol.received),
                    unresolved: block.loadIndex(RingProtocol.unresolved))
        }
    }

    // MARK: Orders

    /// Orders all blocks; the result is what they then say that they have seen.
    @discardableResult
    func order(_ order: RingProtocol.Order) -> UInt32 {
        lastOrder = (lastOrder >> 2 &+ 1) << 2 | order.rawValue
        for index in 0..<layout.blockCount {
            unsafe ends[index].block.store(RingProtocol.order, lastOrder)
            unsafe ends[index].isNews = true
        }
        hasPublished = true
        flush()
        return lastOrder
    }

    /// Whether all blocks have seen the latest order, or have left.
    var hasSeenOrder: Bool {
        (0..<layout.blockCount).allSatisfy { index in
            let block = memory.block(index)
            return block.load(RingProtocol.seen) == lastOrder || block.phase?.isOver != false
        }
    }

    var allHaveStarted: Bool {
        (0..<layout.blockCount).allSatisfy { memory.block($0).load(RingProtocol.phase) != 0 }
    }

    /// Whether a block has left after a message that trapped.
    var hasTrapped: Bool { (0..<layout.blockCount).contains { memory.block($0).phase == .trapped } }

    func hasLeft(_ index: Int) -> Bool { memory.block(index).phase?.isOver != false }

    /// Before blocks are started again: they are not there.
    func clearPhases() {
        for index in 0..<layout.blockCount { memory.block(index).store(RingProtocol.phase, 0) }
    }

    /// How the device was compiled differently, as a clause; `nil` when all is as it should be.
    var mismatch: String? {
        let expected: [(String, RingProtocol.Word, Int)] = [
            ("protocol version", RingProtocol.deviceVersion, Int(RingProtocol.version)),
            ("control lines of so many bytes", RingProtocol.controlSize, RingProtocol.controlBytes),
            ("slots of requests of so many bytes", RingProtocol.requestSlotSize, layout.requestSlotBytes),
            ("slots of responses of so many bytes", RingProtocol.responseSlotSize, layout.responseSlotBytes),
            ("a request of so many bytes", RingProtocol.requestSize, layout.requestSize),
            ("a response of so many bytes", RingProtocol.responseSize, layout.responseSize),
            ("a state of so many bytes", RingProtocol.stateSize, layout.stateSize),
        ]
        for index in 0..<layout.blockCount {
            for (name, word, value) in expected {
                let found = memory.block(index).load(word)
                if found != value { return "block \(index) has \(name): \(found), expected was \(value)" }
            }
        }
        return nil
    }

    // MARK: Sleeping

    /// Whether blocks are to wake the host.
    func setHostSleeps(_ sleeps: Bool) {
        for index in 0..<layout.blockCount { memory.block(index).store(RingProtocol.hostSleeps, sleeps ? 1 : 0) }
    }

    /// What the pump looks for, as things are now: another response, an order that is seen, a start, an end.
    ///
    /// - Parameter responses: Whether responses are looked for.
    func makeWatch(responses: Bool) -> @Sendable () -> Bool {
        let blocks = (0..<layout.blockCount).map { index in
            (
                memory.block(index), unsafe ends[index].taken, memory.block(index).load(RingProtocol.phase),
                memory.block(index).load(RingProtocol.seen)
            )
        }
        return { [stage] in
            withExtendedLifetime(stage) {
                blocks.contains { block, next, phase, seen in
                    responses && block.response(next).isPublished(next) || block.load(RingProtocol.phase) != phase
                        || block.load(RingProtocol.seen) != seen
                }
            }
        }
    }
}

extension RingSession {
    /// Whether there is a response.
    var hasResponse: Bool {
        (0..<layout.blockCount).contains { index in
            let (sent, taken) = indices(of: index)
            return taken != sent && memory.block(index).response(taken).isPublished(taken)
        }
    }

    /// Whether there is a request that no block has dealt with; while none runs.
    var hasUnhandledRequests: Bool {
        (0..<layout.blockCount).contains { memory.block($0).loadIndex(RingProtocol.done) != indices(of: $0).sent }
    }

    /// The numbers of all messages without a response here.
    var unanswered: [UInt64] {
        (0..<layout.blockCount).flatMap { index in
            let (sent, taken) = indices(of: index)
            return (taken..<sent).map { memory.block(index).request($0).number }
        }
    }
}
