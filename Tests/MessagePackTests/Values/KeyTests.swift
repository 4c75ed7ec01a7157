import MessagePack
import Testing

@Suite("Keys of maps")
struct KeyTests {
    /// Of every length at which something changes, and with characters of several bytes.
    private static let keys: [StaticString] = [
        "", "a", "ab", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghi", "message_id", "correlation_id",
        "fifteen letters", "sixteen letters!", "one and thirty letters, exactly", "two and thirty letters, not more",
        "caf\u{e9}", "na\u{ef}ve",
    ]

    /// A text in each of the forms that have room for it.
    private static func forms(_ text: [UInt8]) -> [[UInt8]] {
        let count = text.count
        var forms = [
            [0xd9, UInt8(count)] + text, [0xda, 0, UInt8(count)] + text, [0xdb, 0, 0, 0, UInt8(count)] + text,
        ]
        if count < 32 { forms.append([0xa0 | UInt8(count)] + text) }
        return forms
    }

    @Test("A key is taken where reading it gives an equal one, whatever form it has, and else nothing is read")
    func taking() throws {
        var texts = Self.keys.map { Array("\($0)".utf8) }
        for text in texts {
            // With one letter changed, one more, and one less.
            texts += text.indices.filter { text[$0] < 0x80 }.map { index in
                var other = text
                other[index] ^= 1
                return other
            }
            texts.append(text + [0x21])
            if let last = text.last, last < 0x80 { texts.append(text.dropLast()) }
        }
        texts.append(Array("cafe\u{301}".utf8))  // equal to another one, in other bytes
        var taken = 0
        for document in texts.flatMap(Self.forms) {
            for key in Self.keys {
                var reader = try MessagePackReader(document + [0x07])
                var other = reader
                let isEqual = try other.readKey() == "\(key)"
                let isTaken = reader.takeKey(key)
                #expect(isTaken == isEqual, "\(key) in \(document)")
                #expect(reader.position == (isEqual ? other.position : 0), "\(key) in \(document)")
                if isEqual {
                    taken += 1
                    let value = try reader.read(Int.self)
                    #expect(value == 7)
                }
            }
        }
        // Each in its forms at least.
        #expect(taken >= Self.keys.count * 4 - 1)
    }

    @Test(
        "What is no key is not taken, and is an error when the entry is skipped",
        arguments: [
            [], [0xc1], [0x07, 0x07], [0xa3, 0x61], [0xd9], [0xd9, 0x03, 0x61], [0xa1, 0xff, 0x07], [0xa1, 0x62],
        ] as [[UInt8]])
    func noKey(_ document: [UInt8]) throws {
        for key in Self.keys {
            var reader = try MessagePackReader(document)
            let isTaken = reader.takeKey(key)
            #expect(!isTaken)
            #expect(reader.position == 0)
            #expect(throws: MessagePackError.self) { try reader.skipEntry() }
        }
    }

    @Test("Skipping an entry leads behind its value")
    func skipping() throws {
        var reader = try MessagePackReader([0xa1, 0x61, 0x92, 0x01, 0x02, 0xa1, 0x62])
        try reader.skipEntry()
        let isNext = reader.takeKey("b")
        #expect(isNext)
        #expect(reader.isAtEnd)
    }

    @Test("A key of the program's text is written as the same string is")
    func writing() throws {
        for key in Self.keys {
            var (literal, string) = (MessagePackWriter(), MessagePackWriter())
            try literal.write(7, forKey: key)
            try string.write(key: "\(key)")
            try string.write(7)
            #expect(literal.bytes == string.bytes)
        }
    }

    @Test("The limits of a writer hold for keys")
    func limits() throws {
        var writer = MessagePackWriter(limits: MessagePackLimits(maximumStringBytes: 3))
        try writer.write(1, forKey: "abc")
        let error = #expect(throws: MessagePackError.self) { try writer.write(1, forKey: "abcd") }
        #expect(error?.code == .sizeExceeded)
        var small = MessagePackWriter(limits: MessagePackLimits(maximumBytes: 4))
        let other = #expect(throws: MessagePackError.self) { try small.write(1, forKey: "abcd") }
        #expect(other?.code == .sizeExceeded)
    }
}
