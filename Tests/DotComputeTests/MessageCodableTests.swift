import DotCompute
import Testing

@Suite("Codable form of a message")
struct MessageCodableTests {
    let id = MessageID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0001)

    @Test func `has a key in snake case for every field, null for an absent optional`() throws {
        let response = CalculateResponse(result: 2, errorCode: "E", messageID: id, priority: 7)
        #expect(
            try json(response) == """
                {"correlation_id":null,"error":null,"error_code":"E","message_id":"01900000-0000-7000-8000-000000000001",\
                "priority":7,"result":2,"success":true}
                """)
    }

    @Test func `comes back as it went`() throws {
        let response = CalculateResponse(result: 2.5, success: false, error: "e", correlationID: MessageID())
        #expect(try value(fromJSON: json(response)) == response)
    }

    @Test func `gives defaults for absent keys and skips unknown ones`() throws {
        let request = try value(of: CalculateRequest.self, fromJSON: #"{"b": 2, "future": [1], "a": 1}"#)
        #expect(request.a == 1)
        #expect(request.operation == .add)
        #expect(request.priority == .normal)
        #expect(request.correlationID == nil)
    }

    @Test func `names an absent key without a default`() {
        let error = #expect(throws: DecodingError.self) {
            try value(of: CalculateRequest.self, fromJSON: #"{"a": 1}"#)
        }
        guard case .keyNotFound(let key, _)? = error else {
            Issue.record("unexpected error \(String(describing: error))")
            return
        }
        #expect(key.stringValue == "b")
    }

    @Test func `refuses null for a field that is not optional, though it has a default`() {
        #expect(throws: DecodingError.self) {
            try value(of: CalculateRequest.self, fromJSON: #"{"a": 1, "b": 2, "operation": null}"#)
        }
    }

    @Test func `tells null from absent where an optional has a default`() throws {
        #expect(try value(of: Narrow.self, fromJSON: #"{"level": 1}"#).retries == 3)
        #expect(try value(of: Narrow.self, fromJSON: #"{"level": 1, "retries": null}"#).retries == nil)
        #expect(try value(of: Narrow.self, fromJSON: #"{"level": 1, "retries": 5}"#).retries == 5)
    }

    @Test func `writes a constant and does not read it`() throws {
        let text = try json(Assorted(required: 1, note: nil, x: 2, y: 3))
        #expect(text.contains(#""version":2"#))
        #expect(try value(of: Assorted.self, fromJSON: #"{"required": 1, "x": 2, "y": 3, "version": 9}"#).version == 2)
    }

    @Test func `uses CodingKeys that the user wrote`() throws {
        let message = OwnKeys(kept: 1, dropped: 2, messageID: id, priority: 3)
        #expect(
            try json(message)
                == #"{"id":"01900000-0000-7000-8000-000000000001","k":1,"priority":3,"reply_to":null}"#)
        #expect(try value(of: OwnKeys.self, fromJSON: #"{"k": 4, "dropped": 9}"#).dropped == 5)
    }

    @Test func `uses coding methods that the user wrote`() throws {
        #expect(try json(OwnCoding(text: "t")) == #""t""#)
    }
}
