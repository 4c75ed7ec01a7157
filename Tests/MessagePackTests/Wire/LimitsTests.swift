import MessagePack
import Testing

@Suite("Limits")
struct LimitsTests {
    private static func nested(_ levels: Int) -> MessagePackValue {
        (0..<levels).reduce(.array([])) { value, _ in .array([value]) }
    }

    @Test(
        "What a writer may nest a reader with equal limits accepts, and one level more neither does",
        arguments: [1, 3, 64])
    func depth(levels: Int) throws {
        let limits = MessagePackLimits(maximumDepth: levels)
        let unlimited = MessagePackLimits(maximumDepth: 1_000)
        let allowed = Self.nested(levels - 1)
        let document = try MessagePackEncoder(limits: limits).encode(allowed)
        #expect(try MessagePackDecoder(limits: limits).decode(MessagePackValue.self, from: document) == allowed)

        let tooDeep = Self.nested(levels)
        #expect(throws: MessagePackError.self) { try MessagePackEncoder(limits: limits).encode(tooDeep) }
        let deepDocument = try MessagePackEncoder(limits: unlimited).encode(tooDeep)
        #expect(throws: MessagePackError.self) {
            try MessagePackDecoder(limits: limits).decode(MessagePackValue.self, from: deepDocument)
        }
    }

    @Test("The depth of Codable types is counted like that of values")
    func codableDepth() throws {
        struct Chain: Codable, Equatable { var next: [Chain] }
        let chain = (0..<2).reduce(Chain(next: [])) { chain, _ in Chain(next: [chain]) }
        let exact = MessagePackLimits(maximumDepth: 6)
        let document = try MessagePackEncoder(limits: exact).encode(chain)
        #expect(try MessagePackDecoder(limits: exact).decode(Chain.self, from: document) == chain)
        let tight = MessagePackLimits(maximumDepth: 5)
        #expect(throws: MessagePackError.self) { try MessagePackEncoder(limits: tight).encode(chain) }
        #expect(throws: MessagePackError.self) {
            try MessagePackDecoder(limits: tight).decode(Chain.self, from: document)
        }
    }

    @Test("A reference cycle is an error, not a stack overflow")
    func cycle() throws {
        final class Node: Encodable {
            var next: Node?
        }
        final class Bare: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                try container.encode(self)
            }
        }
        let node = Node()
        node.next = node
        defer { node.next = nil }
        let error = #expect(throws: MessagePackError.self) { try MessagePackEncoder().encode(node) }
        #expect(error?.code == .depthExceeded)
        #expect(
            #expect(throws: MessagePackError.self) { try MessagePackEncoder().encode(Bare()) }?.code == .depthExceeded)
    }

    @Test("Sizes beyond a limit are refused by reader and writer")
    func sizes() throws {
        let examples: [(MessagePackLimits, MessagePackValue)] = [
            (.init(maximumBytes: 10), .string("a longer text than that")),
            (.init(maximumBytes: 8), 1.5),
            (.init(maximumElements: 2), [1, 2, 3]),
            (.init(maximumElements: 1), [1: 2, 3: 4]),
            (.init(maximumStringBytes: 3), "four"),
            (.init(maximumBinaryBytes: 3), .binary([1, 2, 3, 4])),
            (.init(maximumBinaryBytes: 3), .ext(.init(type: 1, data: [1, 2, 3, 4]))),
        ]
        for (limits, value) in examples {
            let document = try MessagePackEncoder().encode(value)
            #expect(
                #expect(throws: MessagePackError.self) { try MessagePackEncoder(limits: limits).encode(value) }?.code
                    == .sizeExceeded)
            let error = #expect(throws: MessagePackError.self) {
                try MessagePackDecoder(limits: limits).decode(MessagePackValue.self, from: document)
            }
            #expect(error?.code == .sizeExceeded)
        }
    }
}
