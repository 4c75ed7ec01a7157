/// An error that was thrown in another process: what it said there. The value itself does not cross.
public struct RemoteError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name of its type.
    public let type: String
    /// Its description.
    public let text: String

    public init(type: String, text: String) {
        self.type = type
        self.text = text
    }

    public var description: String { "\(type): \(text)" }
}
