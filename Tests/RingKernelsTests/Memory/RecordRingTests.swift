import Glibc
import Testing

@testable import RingKernels

/// A ring with an owner, that threads may share as its contract allows.
@safe
final class RingBox: @unchecked Sendable {
    // SAFETY: the tests give every end of the ring to the threads that may use it.
    let ring: RecordRing
    /// Whether one producer writes to it, as to a lane.
    let alone: Bool

    init(lineCount: Int, alone: Bool) {
        unsafe ring = RecordRing(lineCount: lineCount)
        self.alone = alone
    }
    deinit { unsafe ring.deallocate() }

    /// Writes a record whose payload is `words` words: its producer, its number, then a pattern.
    func write(producer: Int, number: Int, words: Int) -> Bool {
        let lines = unsafe RecordRing.lineCount(forPayload: words * 8)
        guard let record = unsafe alone ? ring.claimAlone(lines) : ring.claimAmongMany(lines) else { return false }
        let payload = unsafe (record + RecordRing.payloadOffset).assumingMemoryBound(to: Int.self)
        unsafe payload[0] = producer
        unsafe payload[1] = number
        unsafe payload[2] = words
        for index in 3..<words { unsafe payload[index] = number &* 31 &+ index }
        unsafe ring.publish(record, lines)
        return true
    }

    struct Record: Equatable {
        var producer: Int
        var number: Int
        var isIntact: Bool
    }

    /// Takes what is there.
    func read(_ body: (Record) -> Void) -> Int {
        let take: (UnsafeMutableRawPointer) -> Void = { record in
            let payload = unsafe (record + RecordRing.payloadOffset).assumingMemoryBound(to: Int.self)
            let (number, words) = unsafe (payload[1], payload[2])
            var isIntact = true
            for index in 3..<words where unsafe payload[index] != number &* 31 &+ index { isIntact = false }
            unsafe body(Record(producer: payload[0], number: number, isIntact: isIntact))
        }
        return unsafe alone ? ring.drainLane(take) : ring.drainShared(take)
    }

    var hasRecord: Bool { unsafe ring.hasRecord }
    var hasClaim: Bool { unsafe ring.hasClaim }
}

@Suite("Record ring", .timeLimit(.minutes(1)))
struct RecordRingTests {
    private static let mostWords = unsafe RecordRing.largestPayload / 8

    @Test("Random histories behave as a plain array with a count of lines does", arguments: [true, false], [64, 128])
    func model(_ alone: Bool, _ lineCount: Int) {
        for seed in 0..<20 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let ring = RingBox(lineCount: lineCount, alone: alone)
            var model: [(number: Int, lines: Int)] = []
            var tail = 0
            var head = 0
            var number = 0
            for _ in 0..<2000 {
                if Int.random(in: 0..<10, using: &generator) < 8 {
                    let words = Int.random(in: 3...Self.mostWords, using: &generator)
                    let lines = unsafe RecordRing.lineCount(forPayload: words * 8)
                    let left = lineCount - tail % lineCount
                    let taken = lines + (left < lines ? left : 0)
                    // A lone producer keeps a line behind its record.
                    let fits = tail + taken - head <= (alone ? lineCount - 1 : lineCount)
                    #expect(ring.write(producer: 0, number: number, words: words) == fits)
                    if fits {
                        model.append((number, taken))
                        tail += taken
                        number += 1
                    }
                    #expect(ring.hasRecord == !model.isEmpty)
                } else {
                    var seen: [Int] = []
                    let count = ring.read { record in
                        #expect(record.isIntact)
                        seen.append(record.number)
                    }
                    #expect(count == model.count)
                    #expect(seen == model.map(\.number))
                    model = []
                    head = tail
                    #expect(!ring.hasRecord && !ring.hasClaim)
                }
            }
        }
    }

    @Test("A full ring refuses and keeps everything; an empty one has nothing", arguments: [true, false])
    func edges(_ alone: Bool) {
        let ring = RingBox(lineCount: 64, alone: alone)
        #expect(ring.read { _ in } == 0)
        let most = alone ? 63 : 64
        for round in 0..<5 {
            for number in 0..<most {
                #expect(ring.write(producer: 0, number: number, words: 6), "round \(round)")
            }
            #expect(!ring.write(producer: 0, number: most, words: 6))
            var numbers: [Int] = []
            #expect(ring.read { numbers.append($0.number) } == most)
            #expect(numbers == Array(0..<most))
            #expect(!ring.hasRecord)
            #expect(ring.read { _ in } == 0)
            // Shift the ring, so that the next lap begins elsewhere.
            #expect(ring.write(producer: 0, number: 0, words: 14))
            #expect(ring.read { _ in } == 1)
        }
    }

    @Test("A claim that is not published yet hides what is behind it, and is seen as a claim")
    func unpublished() {
        let ring = unsafe RecordRing(lineCount: 64)
        guard let first = unsafe ring.claimAmongMany(1), let second = unsafe ring.claimAmongMany(1) else {
            Issue.record("An empty ring has room.")
            return
        }
        unsafe ring.publish(second, 1)
        let (hidden, claimed) = unsafe (ring.hasRecord, ring.hasClaim)
        #expect(!hidden && claimed)
        #expect(unsafe ring.drainShared { _ in } == 0)
        unsafe ring.publish(first, 1)
        #expect(unsafe ring.drainShared { _ in } == 2)
        unsafe ring.deallocate()
    }

    @Test("One producer and one consumer on two threads pass every record on, whole and in order")
    func twoThreads() async {
        let ring = RingBox(lineCount: 64, alone: true)
        let count = 50_000
        let records = Shared<[RingBox.Record]>([])
        await onThreads(2) { thread in
            if thread == 0 {
                var generator = SeededGenerator(seed: 1)
                for number in 0..<count {
                    let words = Int.random(in: 3...40, using: &generator)
                    while !ring.write(producer: 0, number: number, words: words) { sched_yield() }
                }
            } else {
                var seen: [RingBox.Record] = []
                while seen.count < count { if ring.read({ seen.append($0) }) == 0 { sched_yield() } }
                records.change { $0 = seen }
            }
        }
        #expect(records.value.allSatisfy { $0.isIntact })
        #expect(records.value.map(\.number).elementsEqual(0..<count))
    }

    @Test("Four producers on threads of their own keep their order, and no record is torn, lost or doubled")
    func manyProducers() async {
        let ring = RingBox(lineCount: 64, alone: false)
        let each = 15_000
        let records = Shared<[RingBox.Record]>([])
        await onThreads(5) { thread in
            if thread < 4 {
                var generator = SeededGenerator(seed: UInt64(thread))
                for number in 0..<each {
                    let words = Int.random(in: 3...40, using: &generator)
                    while !ring.write(producer: thread, number: number, words: words) { sched_yield() }
                }
            } else {
                var seen: [RingBox.Record] = []
                while seen.count < 4 * each { if ring.read({ seen.append($0) }) == 0 { sched_yield() } }
                records.change { $0 = seen }
            }
        }
        #expect(records.value.allSatisfy { $0.isIntact })
        for producer in 0..<4 {
            #expect(records.value.filter { $0.producer == producer }.map(\.number).elementsEqual(0..<each))
        }
        #expect(!ring.hasRecord && !ring.hasClaim)
    }
}
