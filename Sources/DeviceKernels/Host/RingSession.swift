internal import Compute
internal import RingKernels
internal import Synchronization

/// The host's end of the rings of one start of a kernel. On the home of the kernel.
@safe
final class RingSession {
    let stage: any RingStage
    let memory: RingMemory
    let layout: RingLayout
    /// For each block: the index of the next request, and of the next response.
    private let sent: UnsafeMutablePointer<UInt64>
    private let taken: UnsafeMutablePointer<UInt64>
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
        unsafe sent = .allocate(capacity: layout.blockCount)
        unsafe taken = .allocate(capacity: layout.blockCount)
        unsafe sent.initialize(repeating: 0, count: layout.blockCount)
        unsafe taken.initialize(repeating: 0, count: layout.blockCount)
    }

    deinit {
        unsafe sent.deallocate()
        unsafe taken.deallocate()
    }

    /// Of the next request, and of the next response.
    func indices(of block: Int) -> (sent: UInt64, taken: UInt64) { unsafe (sent[block], taken[block]) }

    // MARK: Requests

    /// Writes a request; false when its ring has no room.
    func write(_ number: UInt64, lane: Int, _ payload: UnsafeRawPointer) -> Bool {
        let index = lane / layout.lanesPerBlock
        let next = unsafe sent[index]
        guard unsafe next &- taken[index] < UInt64(layout.capacity) else { return false }
        let slot = memory.block(index).request(next)
        slot.number = number
        slot.lane = UInt32(lane % layout.lanesPerBlock)
        unsafe slot.payload.copyMemory(from: payload, byteCount: layout.requestSize)
        slot.publish(next)
        unsafe sent[index] = next &+ 1
        outstanding &+= 1
        hasPublished = true
        return true
    }

    /// Wakes the blocks that sleep, after some requests or an order.
    func flush() {
        guard hasPublished else { return }
        hasPublished = false
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        for index in 0..<layout.blockCount { memory.block(index).ringDoorbell() }
    }

    // MARK: Responses

    /// Calls `take` with the lanes and the responses that are there, in each block's order, until it says that this is enough: it returns
    /// false.
    func takeResponses(_ take: (Int, RingSlot) -> Bool) -> Bool {
        if outstanding == 0 { return false }
        var found = false
        for step in 0..<layout.blockCount {
            let index = (first &+ step) % layout.blockCount
            let block = memory.block(index)
            while true {
                let next = unsafe taken[index]
                guard unsafe next != sent[index] else { break }
                let slot = block.response(next)
                guard slot.isPublished(next) else { break }
                // The room goes back with the next request.
                unsafe taken[index] = next &+ 1
                outstanding &-= 1
                found = true
                let lane = index &* layout.lanesPerBlock &+ Int(block.request(next).lane)
                if !take(lane, slot) {
                    first = index
                    return true
                }
            }
        }
        first = (first &+ 1) % layout.blockCount
        return found
    }

    /// The numbers of the messages that a block has begun and not answered.
    func messagesInHand(of index: Int) -> [UInt64] {
        let block = memory.block(index)
        let begun = min(block.loadIndex(RingProtocol.begun), unsafe sent[index])
        var next = unsafe taken[index]
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
                    refused: block.loadIndex(RingProtocol.refused), received: block.loadIndex(RingProtocol.received))
        }
    }

    // MARK: Orders

    /// Orders all blocks; the result is what they then say that they have seen.
    @discardableResult
    func order(_ order: RingProtocol.Order) -> UInt32 {
        lastOrder = (lastOrder >> 2 &+ 1) << 2 | order.rawValue
        for index in 0..<layout.blockCount { memory.block(index).store(RingProtocol.order, lastOrder) }
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
            ("slots of so many bytes", RingProtocol.slotSize, layout.slotBytes),
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
    func makeWatch() -> @Sendable () -> Bool {
        let blocks = (0..<layout.blockCount).map { index in
            (
                memory.block(index), unsafe taken[index], memory.block(index).load(RingProtocol.phase),
                memory.block(index).load(RingProtocol.seen)
            )
        }
        return { [stage] in
            withExtendedLifetime(stage) {
                blocks.contains { block, next, phase, seen in
                    block.response(next).isPublished(next) || block.load(RingProtocol.phase) != phase
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
