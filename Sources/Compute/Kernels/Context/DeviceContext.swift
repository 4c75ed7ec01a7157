/// What an item of a launch knows about itself: where it is, and how large the launch and its group are.
///
/// Positions count from zero, `x` varies fastest. The number of a place is `x + width * (y + height * z)`.
@safe
@frozen
public struct DeviceContext {
    /// The item's place among all items.
    public let position: DeviceIndex
    @usableFromInline let grid: DeviceGrid
    /// What runs the items of a group together; absent where each is on its own.
    @usableFromInline let crew: UnsafeMutableRawPointer?
    /// How a handler of a ring kernel reaches others; absent elsewhere.
    @usableFromInline package let exchange: UnsafeMutableRawPointer?

    @inlinable
    init(position: DeviceIndex, grid: DeviceGrid, crew: UnsafeMutableRawPointer?) {
        self.position = position
        self.grid = grid
        unsafe self.crew = crew
        unsafe exchange = nil
    }

    /// A handler of a ring kernel, which is on its own.
    package init(position: DeviceIndex, grid: DeviceGrid, exchange: UnsafeMutableRawPointer) {
        self.position = position
        self.grid = grid
        unsafe crew = nil
        unsafe self.exchange = unsafe exchange
    }

    /// An item that is on its own.
    @inlinable
    package init(position: DeviceIndex, grid: DeviceGrid) {
        unsafe self.init(position: position, grid: grid, crew: nil)
    }

    /// The item's number among all items.
    @inlinable public var index: Int { position.linear(in: grid.extent) }
    /// The item's number in its group.
    @inlinable public var local: Int { localPosition.linear(in: grid.groupExtent) }
    /// The number of the item's group.
    @inlinable public var group: Int { groupPosition.linear(in: grid.groupCounts) }
    /// How many items there are.
    @inlinable public var size: Int { grid.extent.volume }
    /// How many items a group has. The last groups may have fewer, where items would be beyond the extent.
    @inlinable public var groupSize: Int { grid.groupExtent.volume }
    /// How many groups there are.
    @inlinable public var groupCount: Int { grid.groupCounts.volume }

    /// The item's place in its group.
    @inlinable
    public var localPosition: DeviceIndex {
        DeviceIndex(
            x: position.x % grid.groupExtent.x, y: position.y % grid.groupExtent.y, z: position.z % grid.groupExtent.z)
    }

    /// The place of the item's group among the groups.
    @inlinable
    public var groupPosition: DeviceIndex {
        DeviceIndex(
            x: position.x / grid.groupExtent.x, y: position.y / grid.groupExtent.y, z: position.z / grid.groupExtent.z)
    }

    /// How many items there are along each dimension.
    @inlinable public var extent: DeviceIndex { grid.extent }
    /// How many items a group has along each dimension.
    @inlinable public var groupExtent: DeviceIndex { grid.groupExtent }
    /// How many groups there are along each dimension.
    @inlinable public var groupCounts: DeviceIndex { grid.groupCounts }
}
