import MessagePack
import Testing

@Suite("Timestamps and UUIDs")
struct TimestampTests {
    @Test(
        "A timestamp takes the smallest of the three formats",
        arguments: [
            (0, 0, "d6ff 00000000"), (1, 0, "d6ff 00000001"), (0xffff_ffff, 0, "d6ff ffffffff"),
            (0, 1, "d7ff 0000000400000000"), (0x1_0000_0000, 0, "d7ff 0000000100000000"),
            (0x3_ffff_ffff, 999_999_999, "d7ff ee6b27ffffffffff"),
            (0x4_0000_0000, 0, "c70cff 00000000 0000000400000000"),
            (-1, 999_999_999, "c70cff 3b9ac9ff ffffffffffffffff"),
        ])
    func formats(seconds: Int64, nanoseconds: UInt32, document: String) throws {
        let timestamp = MessagePackTimestamp(seconds: seconds, nanoseconds: nanoseconds)
        #expect(hexadecimal(try MessagePackEncoder().encode(timestamp)) == hexadecimal(bytes(document)))
        #expect(try MessagePackDecoder().decode(MessagePackTimestamp.self, from: bytes(document)) == timestamp)
        #expect(try MessagePackDecoder().decode(MessagePackValue.self, from: bytes(document)) == .timestamp(timestamp))
    }

    @Test(
        "A timestamp of a wrong length or with too many nanoseconds is an error",
        arguments: [
            "d5ff 0000", "c703ff 000000", "d7ff ee6b280000000000", "c70cff 3b9aca00 0000000000000000",
        ])
    func malformed(document: String) throws {
        for type: any MessagePackRepresentable.Type in [MessagePackTimestamp.self, MessagePackValue.self] {
            let error = #expect(throws: MessagePackError.self) {
                _ = try MessagePackDecoder().decode(type, from: bytes(document))
            }
            #expect(error?.code == .dataCorrupted)
        }
    }

    @Test("Timestamps are ordered by time and print as seconds")
    func order() {
        #expect(MessagePackTimestamp(seconds: -1, nanoseconds: 5) < MessagePackTimestamp(seconds: 0))
        #expect(MessagePackTimestamp(seconds: 1, nanoseconds: 5) < MessagePackTimestamp(seconds: 1, nanoseconds: 6))
        #expect(MessagePackTimestamp(seconds: 17, nanoseconds: 250).description == "17.000000250")
    }

    @Test(
        "A UUID is read in each of the forms that PyDotCompute writes or accepts",
        arguments: [
            "d924 30313839393037332d633565622d373030302d383030302d303030303030303030303031",
            "d924 30313839393037332d433545422d373030302d383030302d303030303030303030303031",
            "c410 01899073c5eb70008000000000000001",
            "81 ac5f5f757569645f62696e5f5f c410 01899073c5eb70008000000000000001",
            "81 a85f5f757569645f5f d924 30313839393037332d633565622d373030302d383030302d303030303030303030303031",
        ])
    func uuidForms(document: String) throws {
        var reader = try MessagePackReader(bytes(document))
        let uuid = try reader.readUUID()
        #expect(uuid == (0x0189_9073_c5eb_7000, 0x8000_0000_0000_0001))
        try reader.finish()
    }

    @Test("A UUID is written as text or as PyDotCompute tags it")
    func uuidWriting() throws {
        for form in [MessagePackWriter.UUIDForm.text, .tagged] {
            var writer = MessagePackWriter()
            try writer.writeUUID(high: 0x0189_9073_c5eb_7000, low: 0x8000_0000_0000_0001, form: form)
            var reader = try MessagePackReader(writer.bytes)
            #expect(try reader.peek() == (form == .text ? .string : .map))
            #expect(try reader.readUUID() == (0x0189_9073_c5eb_7000, 0x8000_0000_0000_0001))
        }
    }

    @Test("What is no UUID is an error", arguments: ["a161", "c403 010203", "01", "81 a161 01", "80"])
    func noUUID(document: String) throws {
        var reader = try MessagePackReader(bytes(document))
        #expect(throws: MessagePackError.self) { try reader.readUUID() }
    }
}
