/// The way from the top of a `Codable` type to a value inside it.
///
/// Links are shared by everything below them, and become an array only when somebody asks.
final class PathLink {
    let parent: PathLink?
    var key: any CodingKey

    init(_ parent: PathLink?, _ key: any CodingKey) {
        self.parent = parent
        self.key = key
    }
}

extension Optional where Wrapped == PathLink {
    /// The keys from the top down.
    var keys: [any CodingKey] {
        var keys: [any CodingKey] = []
        var link = self
        while let current = link {
            keys.append(current.key)
            link = current.parent
        }
        return keys.reversed()
    }
}

/// The place of an element of an unkeyed container.
struct PositionKey: CodingKey {
    let index: Int

    init(_ index: Int) { self.index = index }
    init?(intValue: Int) { index = intValue }
    init?(stringValue: String) { return nil }

    var intValue: Int? { index }
    var stringValue: String { "[\(index)]" }
}

/// The key under which a superclass stores its part, by the convention of the standard library.
struct SuperKey: CodingKey {
    init() {}
    init?(stringValue: String) {}
    init?(intValue: Int) { return nil }

    var stringValue: String { "super" }
    var intValue: Int? { nil }
}

/// A key as it stands in a document.
enum MapKey: Hashable {
    case text(String)
    case integer(Int)

    /// The key in which an encoder stores an entry: an integer if the key is one, as those of `[Int: T]` are.
    init(writing key: any CodingKey, textOnly: Bool) {
        if !textOnly, let value = key.intValue {
            self = .integer(value)
        } else {
            self = .text(key.stringValue)
        }
    }

    func matches(_ key: some CodingKey) -> Bool {
        switch self {
        case .text(let text): text == key.stringValue
        case .integer(let value): value == key.intValue
        }
    }
}

/// What an encoder needs to know of a dictionary that the standard library encodes.
///
/// Its private coding key claims an integer value for every text that looks like a number, so that without
/// this `["007": x]` would come back as `["7": x]`.
protocol DictionaryKeys {
    static var areText: Bool { get }
}

extension Dictionary: DictionaryKeys {
    static var areText: Bool { Key.self != Int.self && !(Key.self is any RawRepresentable<Int>.Type) }
}
