import MessagePack
import RingKernels
import Testing

@Suite("Message IDs and priorities")
struct MessageIDTests {
    @Test("A new ID is a version 7 UUID, and its text reads back")
    func text() {
        for _ in 0..<1000 {
            let id = MessageID()
            let text = id.description
            #expect(text.count == 36)
            #expect(Array(text)[14] == "7")
            #expect("89ab".contains(Array(text)[19]))
            #expect(MessageID(text) == id)
            #expect(MessageID(text.uppercased()) == id)
        }
        let known = MessageID(high: 0x0123_4567_89ab_7def, low: 0x8123_4567_89ab_cdef)
        #expect(known.description == "01234567-89ab-7def-8123-456789abcdef")
    }

    @Test(
        "What is no UUID does not become an ID",
        arguments: [
            "", "0", "01234567-89ab-7def-8123-456789abcde", "01234567-89ab-7def-8123-456789abcdef0",
            "0123456789ab7def8123456789abcdef",
            "01234567-89ab-7def-8123-456789abcdeg", "01234567_89ab_7def_8123_456789abcdef",
            "{1234567-89ab-7def-8123-456789abcdef}",
            "01234567-89ab-7def-8123-456789abcd€",
        ])
    func badText(_ text: String) { #expect(MessageID(text) == nil) }

    @Test("IDs of one thread sort by the time they were made")
    func order() {
        let ids = (0..<10_000).map { _ in MessageID() }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
    }

    @Test("IDs and priorities survive MessagePack")
    func coding() throws {
        let request = Number(3, priority: .high)
        let bytes = try MessagePackEncoder().encode(request)
        #expect(try MessagePackDecoder().decode(Number.self, from: bytes) == request)
    }

    @Test(
        "Bands begin where the guide says",
        arguments: [
            (0, PriorityBand.low), (63, .low), (64, .normal), (128, .normal), (159, .normal), (160, .high),
            (223, .high), (224, .system), (255, .system),
        ])
    func bands(_ value: Int, _ band: PriorityBand) throws {
        #expect(try MessagePriority(validating: value).band == band)
    }

    @Test("A priority outside 0...255 is refused with its value", arguments: [999, 256, -1, Int.max, Int.min])
    func badPriority(_ value: Int) {
        let error = #expect(throws: KernelError.self) { try MessagePriority(validating: value) }
        #expect(error?.code == .invalidPriority)
        #expect(error?.message == "The priority is \(value). Give a number from 0 to 255; 128 is normal.")
    }

    @Test("The named priorities are in their bands, in order")
    func named() {
        let named: [MessagePriority] = [.low, .normal, .high, .system]
        #expect(named.map(\.band) == PriorityBand.allCases)
        #expect(named == named.sorted())
        #expect(MessagePriority.normal == 128)
    }
}
