import Foundation
import MessagePack
import Testing

@Suite("Dynamic values")
struct ValueTests {
    @Test("A document of unknown shape is read by key and index")
    func subscripts() throws {
        let document = try MessagePackEncoder().encode(["orders": [["id": 7], ["id": 8]]])
        let value = try MessagePackDecoder().decode(MessagePackValue.self, from: document)
        #expect(value["orders"]?[1]?["id"] == 8)
        #expect(value["nothing"] == nil)
        #expect(value[0] == nil)
        #expect(value.description == #"{"orders": [{"id": 7}, {"id": 8}]}"#)
    }

    @Test("A map with one key twice is an error instead of a guess")
    func duplicateKey() {
        for type: any MessagePackRepresentable.Type in [MessagePackValue.self, [String: Int].self] {
            let error = #expect(throws: MessagePackError.self) {
                _ = try MessagePackDecoder().decode(type, from: bytes("82 a161 01 a161 02"))
            }
            #expect(error?.code == .duplicateKey)
            #expect(error?.byteOffset == 4)
        }
    }

    @Test("An integer has one case, whatever format it came in")
    func canonicalIntegers() throws {
        #expect(MessagePackValue(UInt64(5)) == .integer(5))
        #expect(MessagePackValue(UInt64.max) == .unsigned(.max))
        #expect(try MessagePackDecoder().decode(MessagePackValue.self, from: bytes("cf 0000000000000005")) == 5)
    }

    @Test("A value also has a form in other formats")
    func json() throws {
        let value: MessagePackValue = ["a": [1, nil, true, 1.5, "x"], "b": ["c": -3]]
        let decoded = try JSONDecoder().decode(MessagePackValue.self, from: try JSONEncoder().encode(value))
        #expect(decoded["a"] == value["a"])
        #expect(decoded["b"] == value["b"])
    }
}
