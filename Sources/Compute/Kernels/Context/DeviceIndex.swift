/// A place or an extent in up to three dimensions; `x` varies fastest.
@frozen
public struct DeviceIndex: Sendable, Hashable {
    public var x: Int
    public var y: Int
    public var z: Int

    @inlinable
    public init(x: Int, y: Int = 0, z: Int = 0) {
        self.x = x
        self.y = y
        self.z = z
    }

    /// The number of this place in an extent, counted along `x`, then `y`, then `z`.
    @inlinable
    func linear(in extent: DeviceIndex) -> Int { x &+ extent.x &* (y &+ extent.y &* z) }

    /// The product of the three.
    @inlinable
    var volume: Int { x &* y &* z }
}

extension DeviceIndex: CustomStringConvertible {
    /// As `(1, 2, 3)`.
    public var description: String { "(\(x), \(y), \(z))" }
}
