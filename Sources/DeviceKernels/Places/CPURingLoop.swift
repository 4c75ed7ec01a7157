internal import CCompute
internal import Glibc
internal import Synchronization

/// One block's loop on the processor, but for the handler.
struct CPURingLoop {
    private let block: RingBlock
    private let bell: RingBell
    private let inbox: InboxEntry?
    private(set) var tail: UInt64
    /// In the inbox.
    private var head: UInt64
    /// Whether the last message was one of the inbox: the other ring is next.
    private var cameFromInbox = true
    /// How many messages of the inbox may be handled in this launch.
    private var left: Int
    /// What was noted of what the handler has sent.
    private var traffic = DeviceTraffic()
    private let budget: UInt32
    private let spins: UInt32
    private let yieldMask: UInt32
    private var seen: UInt32

    init(
        _ block: RingBlock, _ bell: RingBell, inbox: InboxEntry?, _ layout: RingLayout, _ budget: UInt32,
        _ spins: UInt32
    ) {
        self.block = block
        self.bell = bell
        self.inbox = inbox
        tail = block.loadIndex(RingProtocol.done)
        head = inbox?.head ?? 0
        left = budget == 0 ? .max : layout.inboxCapacity
        self.budget = budget
        self.spins = spins
        yieldMask = spins < 1024 ? 7 : 63
        seen = block.load(RingProtocol.seen)
    }

    func shakeHands(_ layout: RingLayout) {
        block.store(RingProtocol.deviceVersion, RingProtocol.version)
        block.store(RingProtocol.controlSize, UInt32(RingProtocol.controlBytes))
        block.store(RingProtocol.requestSlotSize, UInt32(layout.requestSlotBytes))
        block.store(RingProtocol.responseSlotSize, UInt32(layout.responseSlotBytes))
        block.store(RingProtocol.requestSize, UInt32(layout.requestSize))
        block.store(RingProtocol.responseSize, UInt32(layout.responseSize))
        block.store(RingProtocol.stateSize, UInt32(layout.stateSize))
        block.storeIndex(RingProtocol.inboxBegun, head)
        block.storeIndex(RingProtocol.inboxDone, head)
        block.store(RingProtocol.phase, RingProtocol.Phase.running.rawValue)
        wakeHost()
    }

    /// The next message, and whether it is one of the inbox; `nil` when the block is to leave.
    mutating func waitForMessage(_ why: inout RingProtocol.Phase) -> (RingSlot, isLetter: Bool)? {
        var (empty, rounds) = (UInt32(0), UInt32(0))
        while true {
            let order = block.load(RingProtocol.order)
            if order != seen {
                seen = order
                block.store(RingProtocol.seen, order)
                wakeHost()
            }
            if order & 3 == RingProtocol.Order.stop.rawValue {
                why = .stopped
                return nil
            }
            if let inbox, inbox.load(InboxProtocol.leave) != 0 {
                why = .stopped
                return nil
            }
            if order & 3 == RingProtocol.Order.run.rawValue, let message = look() { return message }
            empty &+= 1
            if budget != 0 && empty >= budget {
                why = .drained
                return nil
            }
            rounds &+= 1
            if rounds < spins {
                if rounds & 1023 == 0 { beat() }
                // Whoever is to bring work may wait for this very processor, above all where there are few.
                if rounds & yieldMask == yieldMask { giveProcessorUp() } else { dcc_pause() }
            } else {
                sleep()
                rounds = 0
            }
        }
    }

    /// Looks into both rings, first into that which was not the last one.
    private mutating func look() -> (RingSlot, isLetter: Bool)? {
        guard let inbox else { return lookAtRequests() }
        for _ in 0..<2 {
            cameFromInbox.toggle()
            if !cameFromInbox {
                if let request = lookAtRequests() { return request }
            } else if left > 0 {
                let letter = inbox.slot(head)
                if letter.isPublished(head) {
                    block.storeIndex(RingProtocol.inboxBegun, head &+ 1)
                    left -= 1
                    return (letter, true)
                }
            }
        }
        return nil
    }

    private func lookAtRequests() -> (RingSlot, isLetter: Bool)? {
        let request = block.request(tail)
        guard request.isPublished(tail) else { return nil }
        block.storeIndex(RingProtocol.begun, tail &+ 1)
        return (request, false)
    }

    /// Whether neither ring has a message.
    private var isEmpty: Bool {
        if block.request(tail).isPublished(tail) { return false }
        guard let inbox else { return true }
        return !inbox.slot(head).isPublished(head)
    }

    private func giveProcessorUp() {
        sched_yield()
        // For the home, which goes elsewhere if it waits for this block on the same processor.
        let processor = UInt32(dcc_current_processor() + 1)
        if block.load(RingProtocol.processor) != processor { block.store(RingProtocol.processor, processor) }
    }

    private func beat() {
        block.storeIndex(RingProtocol.beat, block.loadIndex(RingProtocol.beat) &+ 1)
    }

    private func sleep() {
        let bells = doorbellValue
        inbox?.store(InboxProtocol.sleeping, 1)
        block.store(RingProtocol.sleeping, 1)
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        let mayRun = seen & 3 == RingProtocol.Order.run.rawValue
        if block.load(RingProtocol.order) == seen, inbox?.load(InboxProtocol.leave) ?? 0 == 0, !mayRun || isEmpty {
            // With an inbox on a word that those who send there may ring as well.
            let address = unsafe inbox?.doorbell ?? block.address(of: RingProtocol.doorbell)
            while doorbellValue == bells { unsafe dcc_futex_wait(address, bells) }
        }
        block.store(RingProtocol.sleeping, 0)
        inbox?.store(InboxProtocol.sleeping, 0)
    }

    private var doorbellValue: UInt32 {
        inbox?.load(InboxProtocol.doorbell) ?? block.load(RingProtocol.doorbell)
    }

    /// A message of the inbox is handled, or has trapped: then it stays where it is, for the host.
    mutating func finishLetter(_ letter: RingSlot, fault: UInt32) {
        letter.site = fault
        block.storeIndex(RingProtocol.received, block.loadIndex(RingProtocol.received) &+ 1)
        guard fault == 0 else { return }
        head &+= 1
        inbox?.head = head
        block.storeIndex(RingProtocol.inboxDone, head)
    }

    /// What the handler has sent since the launch began is added to what the block says.
    mutating func noteTraffic(_ exchange: DeviceExchange) {
        func add(_ word: RingProtocol.Word, _ now: UInt64, _ before: UInt64) {
            if now != before { block.storeIndex(word, block.loadIndex(word) &+ now &- before) }
        }
        add(RingProtocol.sent, exchange.traffic.sent, traffic.sent)
        add(RingProtocol.full, exchange.traffic.full, traffic.full)
        add(RingProtocol.refused, exchange.traffic.refused, traffic.refused)
        add(RingProtocol.unresolved, exchange.traffic.unresolved, traffic.unresolved)
        traffic = exchange.traffic
    }

    mutating func answer(_ request: RingSlot, _ response: RingSlot, fault: UInt32) {
        response.number = request.number
        response.outcome = (fault == 0 ? RingProtocol.Outcome.answered : .trapped).rawValue
        response.site = fault == 0 ? 0 : fault - 1
        response.publish(tail)
        tail &+= 1
        block.storeIndex(RingProtocol.done, tail)
        wakeHost()
    }

    @inline(__always)
    func wakeHost() {
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        if block.load(RingProtocol.hostSleeps) != 0 { bell.ring() }
    }
}
