/// What a kernel needs of a device beyond what all devices have.
public struct DeviceRequirements: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The items of a group wait for each other.
    public static let barrier = DeviceRequirements(rawValue: 1 << 0)
    /// Arithmetic with `Double`.
    public static let float64 = DeviceRequirements(rawValue: 1 << 1)
    /// Arithmetic with `Float16`.
    public static let float16 = DeviceRequirements(rawValue: 1 << 2)
    /// Atomics of 32 bits, which every device has.
    public static let atomics = DeviceRequirements(rawValue: 1 << 4)
    /// Atomics of 64 bits.
    public static let atomics64 = DeviceRequirements(rawValue: 1 << 3)
}
