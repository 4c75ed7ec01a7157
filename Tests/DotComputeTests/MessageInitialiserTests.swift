import DotCompute
import Testing

@Suite("Initialisers of a message")
struct MessageInitialiserTests {
    @Test func `take the fields in order and default the rest`() {
        let request = CalculateRequest(a: 10, b: 5)
        #expect(request.a == 10)
        #expect(request.b == 5)
        #expect(request.operation == .add)
        #expect(request.priority == .normal)
        #expect(request.correlationID == nil)
        #expect(request.messageID != CalculateRequest(a: 10, b: 5).messageID)
    }

    @Test func `take the standard fields last`() {
        let id = MessageID()
        let cause = MessageID()
        let request = CalculateRequest(
            a: 1, b: 2, operation: .divide, messageID: id, priority: 200, correlationID: cause)
        #expect(request.operation == .divide)
        #expect(request.messageID == id)
        #expect(request.priority == MessagePriority(rawValue: 200))
        #expect(request.correlationID == cause)
    }

    @Test func `default an optional to nil`() {
        let response = CalculateResponse(result: 1)
        #expect(response.success)
        #expect(response.error == nil)
        #expect(response.errorCode == nil)
    }

    @Test func `answer a request with its ID and its priority`() {
        let request = CalculateRequest(a: 1, b: 0, operation: .divide, priority: .high)
        let response = CalculateResponse(
            result: 0, success: false, error: "Division by zero", errorCode: "DIVIDE_BY_ZERO", answering: request)
        #expect(response.correlationID == request.messageID)
        #expect(response.priority == .high)
        #expect(response.messageID != request.messageID)
        #expect(response.errorCode == "DIVIDE_BY_ZERO")
    }

    @Test func `answer with another priority when one is given`() {
        let request = CalculateRequest(a: 1, b: 2, priority: .low)
        #expect(CalculateResponse(result: 3, priority: .system, answering: request).priority == .system)
    }

    @Test func `exist for a message without fields`() {
        let request = Empty(priority: .low)
        #expect(request.priority == .low)
        #expect(Empty(answering: request).correlationID == request.messageID)
    }

    @Test func `exist at every access level`() {
        #expect(PublicMessage(userURL: "x", tags: ["a"]).tags == ["a"])
        #expect(PackageMessage(value: 1).value == 1)
        #expect(Namespace.Inner(value: 2).value == 2)
        #expect(Nest.fileprivateValue() == 3)
        #expect(DeclaredMessage(value: 4).value == 4)
        #expect(privateAtFileScopeValue() == 1.5)
    }

    @Test func `leave out constants, statics and computed properties`() {
        let message = Assorted(required: 1, note: nil, x: 2, y: 3)
        #expect(message.version == 2)
        #expect(message.sum == 5)
        #expect(message.matrix == [[1, 2.5]])
        #expect(message.seconds == 3600)
        #expect(message.small == 3)
        #expect(message.cast == 7)
        #expect(message.retries == 3)
        #expect(message.long == nil)
        #expect(message.request == 4)
        #expect(message.observationCount == 0)
    }

    @Test func `keep the observers of a property`() {
        var message = Assorted(required: 1, note: nil, x: 2, y: 3)
        message.observed = 9
        #expect(message.observationCount == 1)
    }

    @Test func `take a field whose name is a keyword, or one of the expansion's own`() {
        let request = Assorted(required: 1, note: "n", x: 2, y: 3, default: true, reader: 10, request: 40)
        #expect(request.default)
        #expect(request.reader == 10)
        #expect(request.request == 40)
        #expect(
            Assorted(required: 1, note: nil, x: 2, y: 3, request: 41, answering: request).correlationID
                == request.messageID)
    }

    @Test func `stand beside the user's own`() {
        #expect(OwnInitialisers(text: "ab").count == 2)
        #expect(OwnInitialisers(twice: "ab").text == "abab")
        #expect(OwnInitialisers(text: "ab", count: 7).count == 7)
    }

    @Test func `give way to the user's own of the same signature`() {
        let message = OwnMemberwise(text: "a")
        #expect(message.text == "<a>")
        #expect(message.priority == .high)
    }

    @Test func `exist for generic messages`() {
        let inner = CalculateRequest(a: 1, b: 2)
        #expect(Parcel(content: [1, 2], label: "l").content == [1, 2])
        #expect(Envelope(content: inner).content == inner)
    }

    @Test func `mean the library's types where the user has some of the same name`() {
        let message = Shadowing(message: .hello, id: .init(text: "x"))
        #expect(message.id.text == "x")
        #expect(message.messageID != Shadowing(message: .hello, id: .init(text: "x")).messageID)
    }
}
