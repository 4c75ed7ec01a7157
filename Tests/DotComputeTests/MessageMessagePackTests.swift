import DotCompute
import Testing

@Suite("MessagePack form of a message")
struct MessageMessagePackTests {
    let id = MessageID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0001)

    private func document(_ value: some MessagePackRepresentable) throws -> MessagePackValue {
        try MessagePackDecoder().decode(MessagePackValue.self, from: MessagePackEncoder().encode(value))
    }

    private func message<T: Message>(_ type: T.Type = T.self, from document: MessagePackValue) throws -> T {
        try MessagePackDecoder().decode(type, from: MessagePackEncoder().encode(document))
    }

    @Test func `is a map in the order of the fields, nil for an absent optional`() throws {
        let response = CalculateResponse(result: 2, errorCode: "E", messageID: id, priority: 7)
        let expected: MessagePackValue = [
            "result": .double(2), "success": true, "error": nil, "error_code": "E",
            "message_id": "01900000-0000-7000-8000-000000000001", "priority": 7, "correlation_id": nil,
        ]
        #expect(try document(response) == expected)
    }

    @Test func `is the same as the one of Codable`() throws {
        let request = CalculateRequest(a: 1, b: 2, operation: .divide, messageID: id)
        let expected: MessagePackValue = [
            "a": .double(1), "b": .double(2), "operation": "divide",
            "message_id": "01900000-0000-7000-8000-000000000001", "priority": 128, "correlation_id": nil,
        ]
        #expect(try document(request) == expected)
        #expect(
            try json(request)
                == """
                {"a":1,"b":2,"correlation_id":null,"message_id":"01900000-0000-7000-8000-000000000001",\
                "operation":"divide","priority":128}
                """)
    }

    @Test func `comes back as it went`() throws {
        let response = CalculateResponse(
            result: 2.5, success: false, error: "e", priority: .high, correlationID: MessageID())
        let bytes = try MessagePackEncoder().encode(response)
        #expect(try MessagePackDecoder().decode(CalculateResponse.self, from: bytes) == response)
    }

    @Test func `comes back with fields of every shape`() throws {
        let sent = Assorted(
            required: 1, note: "n", x: 2, y: 3, names: ["b": 2], empty: [4], retries: nil, long: 5,
            nested: .init(value: 8), default: true, reader: 11, value: 17, observed: 6, messageID: id)
        let bytes = try MessagePackEncoder().encode(sent)
        let received = try MessagePackDecoder().decode(Assorted.self, from: bytes)
        #expect(try json(received) == json(sent))
        #expect(received.retries == nil)
        #expect(received.nested == .init(value: 8))
        #expect(received.observationCount == 0)
    }

    @Test func `gives defaults for absent keys and skips unknown ones`() throws {
        let request: CalculateRequest = try message(from: ["b": .double(2), "future": [1, ["x": 2]], "a": .double(1)])
        #expect(request.a == 1)
        #expect(request.b == 2)
        #expect(request.operation == .add)
        #expect(request.priority == .normal)
        #expect(request.correlationID == nil)
    }

    @Test func `makes a new ID where none came`() throws {
        let first: Empty = try message(from: [:])
        let second: Empty = try message(from: [:])
        #expect(first.messageID != second.messageID)
    }

    @Test func `names an absent key without a default`() {
        let error = #expect(throws: MessagePackError.self) {
            let _: CalculateRequest = try message(from: ["a": .double(1)])
        }
        #expect(error?.code == .missingKey)
        #expect(error?.message.contains("'b'") == true)
    }

    @Test func `names the field whose value has the wrong type`() {
        let error = #expect(throws: MessagePackError.self) {
            let _: CalculateRequest = try message(from: ["a": .double(1), "b": "two"])
        }
        #expect(error?.code == .typeMismatch)
        #expect(error?.codingPath == "b")
    }

    @Test func `refuses nil for a field that is not optional, though it has a default`() {
        #expect(throws: MessagePackError.self) {
            let _: CalculateRequest = try message(from: ["a": .double(1), "b": .double(2), "operation": nil])
        }
    }

    @Test func `tells nil from absent where an optional has a default`() throws {
        #expect(try message(Narrow.self, from: ["level": 1]).retries == 3)
        #expect(try message(Narrow.self, from: ["level": 1, "retries": nil]).retries == nil)
        #expect(try message(Narrow.self, from: ["level": 1, "retries": 5]).retries == 5)
    }

    @Test func `writes a constant and does not read it`() throws {
        #expect(try document(Assorted(required: 1, note: nil, x: 2, y: 3))["version"] == 2)
        #expect(try message(Assorted.self, from: ["required": 1, "x": 2, "y": 3, "version": 9]).version == 2)
    }

    @Test func `uses CodingKeys that the user wrote`() throws {
        let expected: MessagePackValue = [
            "k": 1, "id": "01900000-0000-7000-8000-000000000001", "priority": 3, "reply_to": nil,
        ]
        #expect(try document(OwnKeys(kept: 1, dropped: 2, messageID: id, priority: 3)) == expected)
        #expect(try message(OwnKeys.self, from: ["k": 4, "dropped": 9, "forgotten": "f"]).dropped == 5)
    }

    @Test func `follows Codable methods that the user wrote`() throws {
        #expect(try document(OwnCoding(text: "t")) == "t")
        #expect(try message(OwnCoding.self, from: "u").text == "u")
    }

    @Test func `nests messages`() throws {
        let inner = CalculateRequest(a: 1, b: 2, messageID: id)
        let outer = try document(Envelope(content: inner))
        #expect(outer["content"]?["message_id"] == "01900000-0000-7000-8000-000000000001")
        let parcel: Parcel<[Int]> = try message(from: ["content": [1, 2]])
        #expect(parcel.content == [1, 2])
    }
}
