internal import CCompute
internal import Glibc
internal import Synchronization

/// One block's loop on the processor, but for the handler.
struct CPURingLoop {
    private let block: RingBlock
    private let bell: RingBell
    private(set) var tail: UInt64
    private let budget: UInt32
    private let spins: UInt32
    private let yieldMask: UInt32
    private var seen: UInt32

    init(_ block: RingBlock, _ bell: RingBell, tail: UInt64, _ budget: UInt32, _ spins: UInt32) {
        self.block = block
        self.bell = bell
        self.tail = tail
        self.budget = budget
        self.spins = spins
        yieldMask = spins < 1024 ? 7 : 1023
        seen = block.load(RingProtocol.seen)
    }

    func shakeHands(_ layout: RingLayout) {
        block.store(RingProtocol.deviceVersion, RingProtocol.version)
        block.store(RingProtocol.controlSize, UInt32(RingProtocol.controlBytes))
        block.store(RingProtocol.slotSize, UInt32(layout.slotBytes))
        block.store(RingProtocol.requestSize, UInt32(layout.requestSize))
        block.store(RingProtocol.responseSize, UInt32(layout.responseSize))
        block.store(RingProtocol.stateSize, UInt32(layout.stateSize))
        block.store(RingProtocol.phase, RingProtocol.Phase.running.rawValue)
        wakeHost()
    }

    /// Whether there is a request; otherwise the block leaves.
    mutating func waitForRequest(_ why: inout RingProtocol.Phase) -> Bool {
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
                return false
            }
            if order & 3 == RingProtocol.Order.run.rawValue, block.request(tail).isPublished(tail) {
                block.storeIndex(RingProtocol.begun, tail &+ 1)
                return true
            }
            empty &+= 1
            if budget != 0 && empty >= budget {
                why = .drained
                return false
            }
            rounds &+= 1
            if rounds < spins {
                if rounds & 1023 == 0 { beat() }
                // Whoever is to bring work may wait for this very processor, above all where there are few.
                if rounds & yieldMask == yieldMask { sched_yield() } else { dcc_pause() }
            } else {
                sleep()
                rounds = 0
            }
        }
    }

    private func beat() {
        block.storeIndex(RingProtocol.beat, block.loadIndex(RingProtocol.beat) &+ 1)
    }

    private func sleep() {
        let bells = block.load(RingProtocol.doorbell)
        block.store(RingProtocol.sleeping, 1)
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        let mayRun = seen & 3 == RingProtocol.Order.run.rawValue
        if block.load(RingProtocol.order) == seen, !mayRun || !block.request(tail).isPublished(tail) {
            while block.load(RingProtocol.doorbell) == bells {
                unsafe dcc_futex_wait(block.address(of: RingProtocol.doorbell), bells)
            }
        }
        block.store(RingProtocol.sleeping, 0)
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
