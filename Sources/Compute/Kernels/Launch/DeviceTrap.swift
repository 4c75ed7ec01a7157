/// A kernel came to something that may not be done: of all items that did, the one with the lowest index, and what it did first.
///
/// It is the same on every device. The item did nothing after it; what other items did or did not is not known. The
/// device stays usable.
public struct DeviceTrap: Error, Sendable, Hashable {
    /// The kernel, as `saxpy(_:_:_:in:)`.
    public let kernel: String
    public let file: String
    public let line: Int
    public let column: Int
    /// The item's number.
    public let index: Int
    /// The item's place.
    public let position: DeviceIndex
    public let operation: TrapSite.Operation
    /// By its ID.
    public let accelerator: String
}

extension DeviceTrap: CustomStringConvertible {
    public var description: String {
        "\(file):\(line):\(column): \(kernel) trapped on \(accelerator) in item \(index) at \(position): \(operation)."
    }
}
