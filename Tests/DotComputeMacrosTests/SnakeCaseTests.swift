import Testing

@testable import DotComputeMacros

@Suite("Snake case")
struct SnakeCaseTests {
    @Test(arguments: [
        ("a", "a"),
        ("messageID", "message_id"),
        ("correlationID", "correlation_id"),
        ("errorCode", "error_code"),
        ("userURL", "user_url"),
        ("userURLString", "user_url_string"),
        ("userIPAddress", "user_ip_address"),
        ("userIDs", "user_ids"),
        ("urlsToVisit", "urls_to_visit"),
        ("userIDsSeen", "user_ids_seen"),
        ("httpStatusCode2", "http_status_code2"),
        ("x1Y2", "x1_y2"),
        ("sha256Sum", "sha256_sum"),
        ("already_snake", "already_snake"),
        ("_private", "_private"),
        ("trailing_", "trailing_"),
        ("URL", "url"),
        ("größeÄndern", "größe_ändern"),
    ])
    func `follows the rule`(name: String, key: String) {
        #expect(snakeCased(name) == key)
    }

    @Test(arguments: ["message_id", "error_code", "http_status_code2"])
    func `leaves a key as it is`(key: String) {
        #expect(snakeCased(key) == key)
    }
}
