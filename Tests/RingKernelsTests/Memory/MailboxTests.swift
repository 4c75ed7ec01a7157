import Testing

@testable import RingKernels

@Suite("Mailboxes and what lies in them")
struct MailboxTests {
    @Test(
        "A mailbox is four arrays: the most urgent goes first, the least urgent is given up, and what comes back comes first",
        arguments: 0..<20)
    func mailbox(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var mailbox = Mailbox(payloadSize: Payload<Int>.size)
        var model: [[Int]] = Array(repeating: [], count: 4)
        for step in 0..<5000 {
            switch Int.random(in: 0..<20, using: &generator) {
            case 0..<10:
                let band = PriorityBand.allCases[Int.random(in: 0..<4, using: &generator)]
                let slot = mailbox.append(band)
                slot.tag = MailTag(band: band, sentAt: 0)
                unsafe Payload.put(step, at: slot.payload)
                model[Int(band.rawValue)].append(step)
            case 10..<17:
                let first = mailbox.removeFirst().map { unsafe Payload<Int>.take(from: $0.payload) }
                let band = model.lastIndex { !$0.isEmpty }
                let expected = band.map { model[$0].removeFirst() }
                #expect(first == expected)
            case 17:
                let band = PriorityBand.allCases[Int.random(in: 0..<4, using: &generator)]
                mailbox.release()
                let slot = mailbox.prepend(band)
                slot.tag = MailTag(band: band, sentAt: 0)
                unsafe Payload.put(step, at: slot.payload)
                model[Int(band.rawValue)].insert(step, at: 0)
            case 18:
                let leastUrgent = mailbox.leastUrgentBand.map { Int($0.rawValue) }
                let least = mailbox.removeLeastUrgent().map { unsafe Payload<Int>.take(from: $0.payload) }
                let band = model.firstIndex { !$0.isEmpty }
                let expected = band.map { model[$0].removeFirst() }
                #expect(leastUrgent == band && least == expected)
            default: mailbox.trim()
            }
            let count = mailbox.count
            #expect(count == model.map(\.count).reduce(0, +))
        }
    }

    @Test("A tag keeps the band and the tick of a message, and counts up to fifteen failures")
    func tags() {
        for band in PriorityBand.allCases {
            var tag = MailTag(band: band, sentAt: 0x0234_5678_9ABC_DEF8)
            for failures in 0...15 {
                #expect(tag.band == band && tag.sentAt == 0x0234_5678_9ABC_DEF8 && tag.failures == failures)
                if failures < 15 { tag = tag.afterFailure }
            }
        }
    }

    private final class Token: Sendable {
        let dead: Tally
        init(_ dead: Tally) { self.dead = dead }
        deinit { dead.add() }
    }
    private struct Holding { var token: Token; var text: String }
    private struct Watching { weak var token: Token? }
    private struct Large {
        var token: Token; var numbers = [Int](repeating: 7, count: 3); var block = InlineArray<200, Int>(repeating: 3)
    }
    private struct Aligned { var lanes: SIMD16<Double>; var token: Token }

    @Test("A value survives being moved as bytes, and dies once")
    func payloads() {
        #expect(Payload<Holding>.isInPlace)
        #expect(!Payload<Watching>.isInPlace, "a weak reference has an address that the run time knows")
        #expect(!Payload<Large>.isInPlace)
        let dead = Tally()
        do {
            let moved = carry(Holding(token: Token(dead), text: "a text of more than fifteen bytes"))
            #expect(moved.text == "a text of more than fifteen bytes")
            #expect(dead.count == 0)
        }
        #expect(dead.count == 1)
        do {
            let large = carry(Large(token: Token(dead)))
            #expect(large.numbers == [7, 7, 7] && large.block[199] == 3)
            let aligned = carry(Aligned(lanes: SIMD16(repeating: 0.5), token: Token(dead)))
            #expect(aligned.lanes.sum() == 8)
        }
        #expect(dead.count == 3)
        var token: Token? = Token(dead)
        let watching = carry(Watching(token: token))
        #expect(watching.token === token)
        token = nil
        #expect(watching.token == nil && dead.count == 4)
    }

    /// Moves a value from one slot to another as bytes.
    private func carry<Value>(_ value: consuming Value) -> Value {
        let size = Payload<Value>.size
        let bytes = UnsafeMutableRawPointer.allocate(byteCount: 2 * size, alignment: 16)
        defer { unsafe bytes.deallocate() }
        unsafe Payload.put(value, at: bytes)
        unsafe (bytes + size).copyMemory(from: bytes, byteCount: size)
        // An odd size leaves the second place unaligned: back to the first.
        unsafe bytes.copyMemory(from: bytes + size, byteCount: size)
        return unsafe Payload.take(from: bytes)
    }
}
