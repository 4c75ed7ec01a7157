/// The items of a launch and how they are grouped; validated, so that no product here overflows.
@frozen
@usableFromInline
package struct DeviceGrid: Sendable, Hashable {
    /// The items that were asked for, along each dimension. Any may be zero.
    @usableFromInline package let extent: DeviceIndex
    /// The items of a group; at least one along each dimension. The last groups may reach beyond the extent.
    @usableFromInline package let groupExtent: DeviceIndex

    @inlinable
    package init(extent: DeviceIndex, groupExtent: DeviceIndex) {
        self.extent = extent
        self.groupExtent = groupExtent
    }

    /// The groups along each dimension, those that reach beyond the extent included.
    @inlinable
    package var groupCounts: DeviceIndex {
        DeviceIndex(
            x: Self.quotient(extent.x, groupExtent.x), y: Self.quotient(extent.y, groupExtent.y),
            z: Self.quotient(extent.z, groupExtent.z))
    }

    /// The items that were asked for.
    @inlinable
    package var itemCount: Int { extent.volume }

    /// The items of a group.
    @inlinable
    package var groupSize: Int { groupExtent.volume }

    /// The place of an item by its number. The grid has items.
    @usableFromInline
    package func position(of index: Int) -> DeviceIndex {
        index.place(in: extent)
    }

    /// Rounded up.
    @inlinable
    static func quotient(_ count: Int, _ size: Int) -> Int { count == 0 ? 0 : (count &- 1) / size &+ 1 }
}

extension Int {
    /// The place with this number in an extent that has it.
    func place(in extent: DeviceIndex) -> DeviceIndex {
        let row = self / extent.x
        return DeviceIndex(x: self % extent.x, y: row % extent.y, z: row / extent.y)
    }
}
