import Testing

@testable import RingKernels

/// Both ends of a ring in memory of one process.
private final class RingPair: @unchecked Sendable {
    // SAFETY: a test gives each end to one thread.
    let memory: SharedMemory
    let layout: SharedLayout
    let writer: RingWriter
    let reader: RingReader

    init(ringBytes: Int = 4096) throws {
        layout = SharedLayout(ringBytes: ringBytes)
        memory = try SharedMemory(size: layout.size)
        layout.write(to: memory)
        writer = RingWriter(
            memory, at: layout.requestOffset, slotCount: layout.slotCount, headAt: SharedLayout.requestHeadOffset)
        reader = RingReader(
            memory, at: layout.requestOffset, slotCount: layout.slotCount, headAt: SharedLayout.requestHeadOffset,
            largestPayload: layout.largestPayload)
    }

    /// What a record with this number carries: bytes that say which it is, full of 0xFF in between to look like anything.
    static func payload(_ number: UInt64, _ size: Int) -> [UInt8] {
        (0..<size).map { $0 % 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: number &* 31 &+ UInt64($0)) }
    }

    static func size(_ number: UInt64) -> Int { Int(number &* 7919 % 700) }

    func writeAll(_ count: UInt64) throws(RingFault) {
        var number: UInt64 = 1
        while number <= count {
            let payload = Self.payload(number, Self.size(number))
            while try !writer.write(.message, number: number, payload) {}
            number += 1
        }
    }

    func readAll(_ count: UInt64) throws(RingFault) {
        var expected: UInt64 = 1
        while expected <= count {
            guard let record = try reader.next() else {
                reader.giveRoom()
                continue
            }
            guard record.number == expected, record.payload == Self.payload(expected, Self.size(expected)) else {
                throw RingFault(description: "record \(record.number) in place of \(expected), or a torn one")
            }
            expected += 1
            if expected % 5 == 0 { reader.giveRoom() }
        }
    }
}

@Suite("Ring between processes", .timeLimit(.minutes(2)))
struct SharedRingTests {
    @Test("Random histories behave as a plain array with a count of slots does", arguments: [4096, 8192])
    func model(_ ringBytes: Int) throws {
        for seed in 0..<8 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let ring = try RingPair(ringBytes: ringBytes)
            var model: [(record: SharedRecord, slots: Int)] = []
            var used = 0
            // Slots whose records were read, and whose room was not given back yet.
            var unreturned = 0
            var number: UInt64 = 0
            for _ in 0..<1500 {
                switch Int.random(in: 0..<10, using: &generator) {
                case 0..<5:
                    let size = Int.random(in: 0...ring.layout.largestPayload, using: &generator)
                    number += 1
                    let record = SharedRecord(
                        kind: SharedRecord.Kind.allCases.randomElement(using: &generator) ?? .message,
                        flags: .init(rawValue: UInt8.random(in: 0...255, using: &generator)), number: number,
                        payload: RingPair.payload(number, size))
                    let slots = SharedRecord.slotCount(forPayload: size)
                    // The slot behind a record is written as well.
                    let fits = used + unreturned + slots + 1 <= ring.layout.slotCount
                    let wasWritten = try ring.writer.write(
                        record.kind, flags: record.flags, number: record.number, record.payload)
                    #expect(wasWritten == fits)
                    if wasWritten {
                        model.append((record, slots))
                        used += slots
                    }
                case 5..<9:
                    #expect(ring.reader.hasRecord == !model.isEmpty)
                    let record = try ring.reader.next()
                    #expect(record == model.first?.record)
                    if !model.isEmpty {
                        let slots = model.removeFirst().slots
                        used -= slots
                        unreturned += slots
                    }
                default:
                    #expect(ring.reader.giveRoom() == (unreturned > 0))
                    unreturned = 0
                }
            }
        }
    }

    @Test("Two threads pass records of all sizes, whole and in order")
    func stress() async throws {
        let ring = try RingPair(ringBytes: 8192)
        let count = UInt64(400_000 / slowdown)
        await onThreads(2) { thread in
            do {
                if thread == 0 { try ring.writeAll(count) } else { try ring.readAll(count) }
            } catch { Issue.record("\(error)") }
        }
    }

    @Test("Whatever the other side writes, reading ends in a record, in nothing or in a fault")
    func hostile() throws {
        var faults = 0
        for seed in 0..<400 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let ring = try RingPair()
            for number in 1...8 as ClosedRange<UInt64> {
                _ = try ring.writer.write(.message, number: number, RingPair.payload(number, 40))
            }
            for _ in 0..<Int.random(in: 1...40, using: &generator) {
                let offset = Int.random(in: 0..<ring.layout.ringBytes / 8, using: &generator) * 8
                let word =
                    UInt64.random(in: 0...3, using: &generator) == 0
                    ? UInt64.random(in: 0...70, using: &generator) : UInt64.random(in: 0 ... .max, using: &generator)
                ring.memory.store(word, at: ring.layout.requestOffset + offset)
            }
            do {
                for _ in 0..<100 { _ = try ring.reader.next() }
            } catch { faults += 1 }
        }
        #expect(faults > 100)
    }

    @Test("A consumer that says it has read what was not written, or unread it, is found out", arguments: [3, 1 << 60])
    func hostileHead(_ head: UInt64) throws {
        let ring = try RingPair()
        while try ring.writer.write(.message, number: 1, RingPair.payload(1, 500)) {}
        while try ring.reader.next() != nil {}
        ring.reader.giveRoom()
        while try ring.writer.write(.message, number: 1, RingPair.payload(1, 500)) {}
        ring.memory.word(at: SharedLayout.requestHeadOffset).release(head)
        #expect(throws: RingFault.self) { try ring.writer.write(.message, number: 2, RingPair.payload(2, 500)) }
    }

    @Test("A head that says other things is refused with what was found and what was expected")
    func foreignHead() throws {
        let ring = try RingPair()
        #expect(try SharedLayout(reading: ring.memory) == ring.layout)
        let changes: [(offset: Int, value: UInt64, text: String)] = [
            (0, 7, "begins with 0x7"), (8, 64 << 32 | 99, "version 99"), (40, 63, "63 slots"), (40, 1 << 50, "slots"),
            (16, 1, "[64, 1,"), (32, 8, "8]"),
        ]
        for change in changes {
            ring.layout.write(to: ring.memory)
            ring.memory.store(change.value, at: change.offset)
            let error = #expect(throws: KernelError.self) { _ = try SharedLayout(reading: ring.memory) }
            #expect(error?.code == .protocolViolation)
            #expect(error?.message.contains(change.text) == true, "\(error?.message ?? "")")
        }
    }

    @Test("Memory that could be taken away is not accepted")
    func unsealed() throws {
        let descriptor = try #require(Descriptors.unsealedMemory(size: 8192))
        let error = #expect(throws: KernelError.self) { _ = try SharedMemory(adopting: descriptor) }
        #expect(error?.code == .protocolViolation)
        Descriptors.close(descriptor)
    }

    @Test("Who sleeps is woken by what comes, and by room when he wants some")
    func waking() throws {
        let layout = SharedLayout(ringBytes: 4096)
        let memory = try SharedMemory(size: layout.size)
        layout.write(to: memory)
        let (toChild, toParent) = (try EventDescriptor(), try EventDescriptor())
        let parent = RingChannel(.parent, memory, layout, wakingOther: toChild, wakingSelf: toParent)
        let child = RingChannel(.child, memory, layout, wakingOther: toParent, wakingSelf: toChild)

        _ = try parent.write(.activate)
        parent.flush()
        #expect(!Descriptors.isReadable(toChild.number), "An awake side is not signalled.")
        #expect(child.announceSleep(), "It finds what came before it slept.")
        child.noteAwake()
        #expect(try child.next()?.kind == .activate)
        child.flush()
        #expect(!child.announceSleep())
        _ = try parent.write(.activate)
        parent.flush()
        #expect(Descriptors.isReadable(toChild.number))
        toChild.clear()
        _ = try parent.write(.activate)
        parent.flush()
        #expect(!Descriptors.isReadable(toChild.number), "One signal ends a sleep.")
        child.noteAwake()

        // Room.
        while try parent.write(.message, [UInt8](repeating: 0, count: 900)) {}
        parent.flush()
        #expect(!parent.announceSleep())
        #expect(try child.next() != nil)
        child.flush()
        #expect(Descriptors.isReadable(toParent.number))
    }
}
