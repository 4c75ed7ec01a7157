/// Why a list of packages could not be read.
public struct PackageListError: Error, Sendable, CustomStringConvertible {
    /// What went wrong.
    public enum Code: String, Sendable, Codable {
        case unreadable, damaged, empty
    }

    /// What went wrong, for programs.
    public var code: Code
    /// The file or folder in question.
    public var path: String
    /// What went wrong and what to do about it, for people.
    public var message: String

    public var description: String { "\(path): \(message)" }
}
