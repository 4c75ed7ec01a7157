#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The JSON text of a value, with sorted keys: what the `Codable` methods write.
func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// The value that the `Codable` methods read from JSON text.
func value<T: Decodable>(of type: T.Type = T.self, fromJSON text: String) throws -> T {
    try JSONDecoder().decode(type, from: Data(text.utf8))
}
