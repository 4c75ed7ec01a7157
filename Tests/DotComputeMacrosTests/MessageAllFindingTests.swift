import Testing

@Suite("Findings of @Message, all in all")
struct MessageAllFindingTests {
    @Test func `are reported together`() {
        let source = """
            @Message
            struct Ping<T> {
                var a = make()
                lazy var b: Int = 1
                var c: (Int) -> Void, d: T
                let priority: Int
            }
            """
        #expect(findings(in: source).map { $0.prefix(while: { $0 != " " }) } == ["3:9", "4:5", "5:12", "6:5", "2:13"])
    }

    @Test(arguments: [
        "struct Ping<T: Message> { var value: T }",
        "struct Ping<T: Sendable & Codable> { var value: [T] }",
        "struct Ping<T> where T: Sendable, T: Encodable & Decodable { var value: T? }",
        "struct Ping<T: Payload> { var value: T }",
        "struct Ping<T> { static var value: T? { nil }; var tag: Outer.T }",
        "struct Ping<let count: Int> { var value: Int }",
        "struct Ping { var correlationID: Optional<RingKernels.MessageID> }",
        "struct Ping { var messageID: DotCompute.MessageID = .init(), priority: MessagePriority = 0xFF }",
        "struct Ping { var priority = MessagePriority(rawValue: 3) }",
        "struct Ping { static var priority = 1; func priority(of other: Int) -> Int { other } }",
        "struct Ping { @available(*, deprecated) var value: Int; nonisolated let other: Int }",
        "struct Ping { var value: (Int) = 1 { willSet {} } }",
        "struct Ping { #if DEBUG\n static let a = b()\n func c() {}\n #endif\n }",
        "struct Ping { var a = 1, b, c: Double }",
        "struct Ping { init() {}; typealias Value = Int; enum Kind: String, Codable { case a } }",
        "struct Ping { var v: Int; enum CodingKeys: CodingKey { case v, messageID, priority, correlationID } }",
    ])
    func `are absent from`(declaration: String) {
        #expect(findings(in: "@Message \(declaration)") == [])
    }
}
