import Testing

@testable import RingKernels

/// Short histories on the queues that mailboxes are made of, each from its birth on.
@Suite("Histories of mailboxes", .timeLimit(.minutes(5)))
struct MemoryHistoriesTests {
    @Test("A ring of slots is an array that is taken from the front")
    func slotRing() { check(HistoryCounts.slotRing, Self.slotRingHistory) }

    @Test("A mailbox is four arrays: the most urgent goes first, the least urgent is given up")
    func mailbox() { check(HistoryCounts.mailbox, Self.mailboxHistory) }

    /// Checks that none of so many histories goes wrong.
    private func check(_ count: Int, _ failureOfHistory: (Int) -> String?) {
        var checked = 0
        for seed in 0..<count {
            if let failure = failureOfHistory(seed) {
                Issue.record("seed \(seed): \(failure)")
                return
            }
            checked += 1
        }
        #expect(checked == count)
    }

    /// What went wrong, if anything did.
    private static func slotRingHistory(_ seed: Int) -> String? {
        var generator = SeededGenerator(seed: UInt64(seed))
        var ring = SlotRing()
        var model: [Int] = []
        let stride = 16 * Int.random(in: 1...6, using: &generator)
        // Some histories fill, some empty, some turn round and round.
        let growth = UInt64(Int.random(in: 3...12, using: &generator))
        defer {
            while !ring.isEmpty { _ = unsafe ring.removeFirst(stride: stride) }
            ring.trim()
        }
        for step in 0..<Int.random(in: 8...64, using: &generator) {
            let dice = generator.next() & 15
            if dice < growth {
                // Both ends of the slot, so that neighbours that overlap are seen.
                let slot = unsafe ring.append(stride: stride)
                unsafe slot.storeBytes(of: step, as: Int.self)
                unsafe (slot + stride - 8).storeBytes(of: ~step, as: Int.self)
                model.append(step)
            } else if dice < 15 {
                if model.isEmpty { continue }
                let slot = unsafe ring.removeFirst(stride: stride)
                let (first, last) = unsafe (slot.load(as: Int.self), (slot + stride - 8).load(as: Int.self))
                let expected = model.removeFirst()
                // In a slot of 16 bytes both are there as well.
                if first != expected || last != ~expected { return "step \(step): \(first), not \(expected)" }
            } else {
                ring.trim()
            }
            if ring.isEmpty != model.isEmpty { return "step \(step): empty is \(ring.isEmpty)" }
        }
        return nil
    }

    private static func mailboxHistory(_ seed: Int) -> String? {
        var generator = SeededGenerator(seed: UInt64(seed))
        let size = [8, 16, 24, 100][Int.random(in: 0..<4, using: &generator)]
        var mailbox = Mailbox(payloadSize: size)
        var model: [[Int]] = [[], [], [], []]
        let growth = UInt64(Int.random(in: 4...18, using: &generator))
        // In some histories nearly all messages are of the common band.
        let variety = generator.next() & 15
        for step in 0..<Int.random(in: 8...64, using: &generator) {
            let dice = generator.next() & 31
            if dice < growth {
                let draw = generator.next()
                let band = draw & 15 <= variety ? PriorityBand.allCases[Int(draw >> 8 & 3)] : .normal
                let slot = mailbox.append(band)
                slot.tag = MailTag(band: band, sentAt: UInt64(step) << 3)
                unsafe slot.payload.storeBytes(of: step, as: Int.self)
                model[Int(band.rawValue)].append(step)
            } else if dice < 29 {
                let slot = dice < 26 ? mailbox.removeFirst() : mailbox.removeLeastUrgent()
                let band = dice < 26 ? model.lastIndex { !$0.isEmpty } : model.firstIndex { !$0.isEmpty }
                guard let slot else {
                    if band != nil { return "step \(step): nothing, though there is something" }
                    continue
                }
                let found = unsafe slot.payload.load(as: Int.self)
                guard let band else { return "step \(step): \(found), though there is nothing" }
                let expected = model[band].removeFirst()
                let (tagged, sentAt) = (Int(slot.tag.band.rawValue), slot.tag.sentAt)
                if found != expected || tagged != band || sentAt != UInt64(expected) << 3 {
                    return "step \(step): \(found) of band \(tagged), not \(expected) of band \(band)"
                }
            } else if dice < 31 {
                let band = mailbox.leastUrgentBand.map { Int($0.rawValue) }
                if band != model.firstIndex(where: { !$0.isEmpty }) {
                    return "step \(step): the least urgent band is \(band, default: "none")"
                }
            } else {
                mailbox.trim()
            }
            let count = mailbox.count
            if count != model[0].count + model[1].count + model[2].count + model[3].count {
                return "step \(step): \(count) messages"
            }
        }
        return nil
    }
}
