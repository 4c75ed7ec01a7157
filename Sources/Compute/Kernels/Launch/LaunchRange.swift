/// The items of a launch, in one to three dimensions, and how they are grouped.
public struct LaunchRange: Sendable, Hashable {
    /// The size of groups.
    public struct Groups: Sendable, Hashable {
        /// The extents, or `nil` when they are chosen.
        package let extent: DeviceIndex?

        private init(_ extent: DeviceIndex?) { self.extent = extent }

        /// As suits the kernel and the device.
        public static let automatic = Groups(nil)
        /// So many items in a group, along each dimension.
        public static func of(_ width: Int, _ height: Int = 1, _ depth: Int = 1) -> Groups {
            Groups(DeviceIndex(x: width, y: height, z: depth))
        }
    }

    /// The items along each dimension.
    public let extent: DeviceIndex
    public let groups: Groups

    private init(_ extent: DeviceIndex, _ groups: Groups) {
        self.extent = extent
        self.groups = groups
    }

    /// So many items.
    public static func linear(_ count: Int, groups: Groups = .automatic) -> LaunchRange {
        LaunchRange(DeviceIndex(x: count, y: 1, z: 1), groups)
    }

    /// A rectangle of items; `x` is below `width` and varies fastest.
    public static func grid(_ width: Int, _ height: Int, groups: Groups = .automatic) -> LaunchRange {
        LaunchRange(DeviceIndex(x: width, y: height, z: 1), groups)
    }

    /// A block of items; `x` is below `width` and varies fastest, then `y`.
    public static func grid(_ width: Int, _ height: Int, _ depth: Int, groups: Groups = .automatic) -> LaunchRange {
        LaunchRange(DeviceIndex(x: width, y: height, z: depth), groups)
    }
}
