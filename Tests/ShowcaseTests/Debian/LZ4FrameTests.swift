import Testing

@testable import Showcase

@Suite("LZ4 frame")
struct LZ4FrameTests {
    /// `printf 'abcabcabcabcabcabcabcabcabcabcabcabc\n' | lz4 -c`.
    private static let repeated: [UInt8] = [
        0x04, 0x22, 0x4D, 0x18, 0x64, 0x40, 0xA7, 0x0D, 0x00, 0x00, 0x00, 0x3F, 0x61, 0x62, 0x63, 0x03,
        0x00, 0x0A, 0x50, 0x63, 0x61, 0x62, 0x63, 0x0A, 0x00, 0x00, 0x00, 0x00, 0xF3, 0x14, 0x1F, 0x53,
    ]

    /// `printf 'no repetition' | lz4 -c`: stored as it is.
    private static let stored: [UInt8] = [
        0x04, 0x22, 0x4D, 0x18, 0x64, 0x40, 0xA7, 0x0D, 0x00, 0x00, 0x80, 0x6E, 0x6F, 0x20, 0x72, 0x65,
        0x70, 0x65, 0x74, 0x69, 0x74, 0x69, 0x6F, 0x6E, 0x00, 0x00, 0x00, 0x00, 0xD2, 0xC5, 0x02, 0x9A,
    ]

    @Test("Overlapping matches repeat a pattern")
    func matches() throws {
        let text = String(repeating: "abc", count: 12) + "\n"
        #expect(LZ4Frame.isFrame(Self.repeated))
        #expect(try LZ4Frame.decompress(Self.repeated) == Array(text.utf8))
    }

    @Test("A stored block is copied")
    func storedBlock() throws {
        #expect(try LZ4Frame.decompress(Self.stored) == Array("no repetition".utf8))
    }

    @Test("Frames one after another are joined, and skippable ones skipped")
    func severalFrames() throws {
        let skippable: [UInt8] = [0x53, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 9, 9]
        let text = "no repetitionno repetition"
        #expect(try LZ4Frame.decompress(Self.stored + skippable + Self.stored) == Array(text.utf8))
    }

    @Test("Every truncation is an error, not a crash")
    func truncation() {
        for length in 0..<Self.repeated.count {
            #expect(throws: LZ4Frame.DecodingError.self) { try LZ4Frame.decompress(Array(Self.repeated[..<length])) }
        }
    }

    @Test("Any changed byte gives an error or other contents, not a crash")
    func corruption() {
        for index in Self.repeated.indices {
            for bit in 0..<8 {
                var bytes = Self.repeated
                bytes[index] ^= 1 << bit
                _ = Result { try LZ4Frame.decompress(bytes) }
            }
        }
    }

    @Test("What is no frame is refused")
    func notAFrame() {
        #expect(!LZ4Frame.isFrame(Array("Package: a\n".utf8)))
        #expect(throws: LZ4Frame.DecodingError.notAFrame) { try LZ4Frame.decompress(Array("Package: a\n".utf8)) }
    }
}
