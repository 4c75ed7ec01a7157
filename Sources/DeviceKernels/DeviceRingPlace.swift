public import Compute

/// Where and how a device ring kernel runs.
public struct DeviceRingPlace: Sendable, CustomStringConvertible {
    /// Whether the launch stays.
    public enum Mode: String, Sendable, Codable {
        /// One launch, from start to end.
        case persistent
        /// A launch whenever there is something to do.
        case bounded
    }

    public let accelerator: Accelerator
    public let mode: Mode
    /// Why this mode, as a clause.
    public let reason: String
    /// Each has a state of its own, and its messages are handled one after the other.
    public let lanes: Int
    /// Groups of threads, each with rings of its own.
    public let blocks: Int

    public var description: String {
        "\(mode.rawValue) on \(accelerator) (\(reason)), lanes: \(lanes), blocks: \(blocks)"
    }
}
