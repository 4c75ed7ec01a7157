public import DotCompute

enum Operation: String, Codable, Sendable {
    case add
    case divide
}

@Message
struct CalculateRequest: Equatable {
    var a: Double
    var b: Double
    var operation: Operation = .add
}

/// The response of the guide, with its standard fields "shown for clarity".
@Message
struct CalculateResponse: Equatable {
    var result: Double
    var success = true
    var error: String?
    var errorCode: String?

    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID? = nil
}

@Message
public struct PublicMessage {
    public var userURL: String
    public var tags: [String] = []
}

@Message
package struct PackageMessage {
    package var value: Int
}

public enum Namespace {}

extension Namespace {
    public struct Outer {}
}

extension Namespace {
    /// Public by its extension.
    @Message
    public struct Inner {
        public var value: Int
    }
}

enum Nest {
    @Message
    fileprivate struct FileprivateMessage {
        var value: Int
    }

    static func fileprivateValue() -> Int { FileprivateMessage(value: 3, answering: PrivateAtFileScope()).value }
}

@Message
private struct PrivateAtFileScope {
    var value = 1.5
}

func privateAtFileScopeValue() -> Double { PrivateAtFileScope().value }

@Message
struct Parcel<Content: Sendable & Codable> {
    var content: Content
    var label: String?
}

@Message
struct Envelope<Content: Message> {
    var content: Content
}

/// Everything about properties that an expansion must tell apart.
@Message
struct Assorted {
    static let shared = 1
    let version = 2
    let required: Int
    let note: String?
    var x, y: Int
    var ratio = -0.5
    var matrix = [[1, 2.5]]
    var names = ["one": 1]
    var seconds = 60 * 60
    var small = UInt8(3)
    var empty = [Int]()
    var cast = 7 as Int32
    var retries: Int? = 3
    var long: Optional<Int>
    var nested: Nested = Nested(value: 4)
    var `default`: Bool = false
    var reader = 1, decoder = 2, container = 3, request = 4, writer = 5, encoder = 6, value = 7
    var observed: Int = 0 {
        didSet { observations += 1 }
    }
    private var observations = 0
    var observationCount: Int { observations }
    var sum: Int {
        get { x + y }
        set { x = newValue - y }
    }

    struct Nested: Codable, Sendable, Equatable {
        var value: Int
    }
}

/// Names of the library, taken by the user.
@Message
struct Shadowing {
    enum Message: String, Codable { case hello }
    struct MessageID: Codable, Equatable { var text: String }
    struct Decoder: Codable {}
    var message: Message
    var id: MessageID
}

@Message
struct OwnKeys {
    var kept: Int
    var dropped: Int = 5
    var forgotten: String?

    enum CodingKeys: String, CodingKey {
        case kept = "k"
        case messageID = "id"
        case priority
        case correlationID = "reply_to"
    }
}

@Message
struct OwnInitialisers {
    var text: String
    var count: Int

    init(text: String) {
        self.text = text
        count = text.count
    }

    init(twice text: String) {
        self.init(text: text + text)
    }
}

/// The same memberwise initialiser, but one that checks.
@Message
struct OwnMemberwise {
    var text: String

    init(
        text: String, messageID: MessageID = MessageID(), priority: MessagePriority = .high,
        correlationID: MessageID? = nil
    ) {
        self.text = "<\(text)>"
        self.messageID = messageID
        self.priority = priority
        self.correlationID = correlationID
    }
}

/// Codes itself as a single value; MessagePack must do the same.
@Message
struct OwnCoding: Equatable {
    var text: String = ""

    init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

@Message
struct Empty {}

@Message
struct DeclaredMessage: Message, Hashable {
    var value: Int
}

@Message
struct Narrow {
    var retries: Int? = 3
    var level: Int
}
