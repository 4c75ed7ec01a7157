import MessagePack
import RingKernels
import TestKit
import Testing

@testable import DurableKernels

@Suite("Differences of large states", .timeLimit(.minutes(1)))
struct DeltaTests {
    @Test("A difference leads from the old state to the new one, whatever they are")
    func roundTrip() {
        for _ in 0..<2000 {
            let values: ClosedRange<UInt8> = Bool.random() ? 0...1 : 0...255
            let old = (0..<Int.random(in: 0...200)).map { _ in UInt8.random(in: values) }
            var new = old
            for _ in 0..<Int.random(in: 0...4) {
                let place = Int.random(in: 0...new.count)
                switch Int.random(in: 0...2) {
                case 0:
                    new.insert(
                        contentsOf: (0..<Int.random(in: 0...50)).map { _ in UInt8.random(in: values) }, at: place)
                case 1: new.removeSubrange(place..<Swift.min(new.count, place + Int.random(in: 0...50)))
                default: if place < new.count { new[place] &+= 1 }
                }
            }
            let delta = StateDelta(from: old, to: new)
            #expect(delta.applied(to: old) == new)
        }
    }

    @Test("A list that grows, a value that changes and an entry that goes are short differences")
    func short() throws {
        let encoder = MessagePackEncoder()
        let numbers = Array(1000..<6000)
        var changed = numbers
        changed[10] += 1
        changed[4000] += 1
        let old = try encoder.encode(numbers)
        for next in [numbers + [7], changed, Array(numbers[..<2000] + numbers[2001...]), numbers] {
            let new = try encoder.encode(next)
            let delta = StateDelta(from: old, to: new)
            #expect(delta.bytes.count < 100)
            #expect(delta.applied(to: old) == new)
        }
    }

    @Test(
        "A difference to another state, or none at all, is refused",
        arguments: [
            [5, 0, 0], [0, 5, 0], [3, 2, 0], [0, 0, 1], [0, 4], [0x80],
            [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1],
        ])
    func misfit(_ bytes: [UInt8]) {
        #expect(StateDelta(bytes: bytes).applied(to: [1, 2, 3, 4]) == nil)
    }

    @Test("The checksum notices every change of a byte, of the length, and of the order")
    func checksum() {
        for count in 0..<40 {
            let bytes = (0..<count).map { UInt8($0) }
            let sum = Checksum.of(bytes)
            #expect(sum == Checksum.of(bytes))
            #expect(sum != Checksum.of(bytes + [0]))
            for place in bytes.indices {
                for change in UInt8(1)...255 {
                    var changed = bytes
                    changed[place] ^= change
                    #expect(Checksum.of(changed) != sum)
                }
            }
        }
        #expect(Checksum.of([1, 2, 3, 4, 5, 6, 7, 8, 9]) != Checksum.of([9, 2, 3, 4, 5, 6, 7, 8, 1]))
        // Stored files depend on it: it must not change.
        #expect(Checksum.of(Array("a store that is read for years".utf8)) == 6_415_273_574_838_267_650)
    }

    /// A kernel with a list that grows by what it is sent.
    private struct Archive: JournalledHandler {
        static let kernelID: KernelID = "archive"
        var state: [Int] = []
        mutating func handle(_ request: Add, in context: JournalContext) -> Sum {
            if request.amount < 0 { state.removeAll() } else { state += Array(repeating: request.amount, count: 1000) }
            return Sum(state.count)
        }
    }

    @Test(
        "A large state is written as differences, compacted now and then, and read back", arguments: StoreKind.allCases)
    func archive(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        var expected = 0
        for round in 0..<4 {
            try await store.open { store in
                let kernel = RingKernel(
                    journalling: Archive(), in: store, journal: JournalOptions(compactAfter: 5))
                try await withTestKernel(kernel) { archive in
                    for step in 1...8 {
                        let sum = try await archive.ask(Add(step))
                        expected += 1000
                        #expect(sum.count == expected)
                    }
                    if round == 2 {
                        let sum = try await archive.ask(Add(-1))
                        expected = 0
                        #expect(sum.count == 0)
                    }
                }
            }
            let contents = try await store.contents(of: "archive")
            #expect(contents.deltas.count <= 5)
            let current = try #require(try contents.current(of: "archive"))
            #expect(try MessagePackDecoder().decode([Int].self, from: current.bytes).count == expected)
            let stored = contents.deltas.reduce(contents.state?.bytes.count ?? 0) { $0 + $1.bytes.count }
            #expect(stored <= 2 * current.bytes.count + WrittenState.smallest)
            if round == 1 { #expect(contents.deltas.count > 0) }
        }
    }

    @Test("A stored difference that does not fit is damage, and the kernel does not start")
    func damaged() async throws {
        let store = InMemoryStore()
        try await withTestKernel(RingKernel(journalling: Archive(), in: store)) { archive in
            for step in 1...6 { _ = try await archive.ask(Add(step)) }
        }
        var contents = try #require(store.contents(of: "archive"))
        contents.deltas.append(StateDelta(bytes: [0xFF, 0xFF, 0x7F, 1, 0]))
        store.replaceContents(of: "archive", contents)
        let error = await durableError {
            try await withTestKernel(RingKernel(journalling: Archive(), in: store)) { _ in }
        }
        #expect(error?.code == .storeCorrupt)
        #expect(store.contents(of: "archive") == contents)
    }
}
