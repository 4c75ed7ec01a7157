extension LaunchRange {
    /// The most items of a launch: a trap's word has 48 bits for the index, and none of them is wasted on a sign.
    static let mostItems = 1 << 47

    /// What decides on the size of groups.
    struct Circumstances {
        /// What errors call it.
        var kernel: String
        var accelerator: Accelerator
        /// The most items of a group, and how many are best.
        var maximumSize: Int
        var preferredSize: Int
        var multiple: Int
    }

    /// How many items there are.
    ///
    /// - Throws: `invalidRange`.
    func checkExtent(for kernel: String) throws(DeviceError) {
        guard extent.x >= 0, extent.y >= 0, extent.z >= 0 else {
            throw DeviceError(
                .invalidRange,
                "Kernel \(kernel) is launched over \(extent) items. Give zero or more along each dimension.")
        }
        // With a zero there are none, however large the others are.
        if extent.x == 0 || extent.y == 0 || extent.z == 0 { return }
        let (area, overflowsArea) = extent.x.multipliedReportingOverflow(by: extent.y)
        let (volume, overflowsVolume) = area.multipliedReportingOverflow(by: extent.z)
        guard !overflowsArea, !overflowsVolume, volume <= Self.mostItems else {
            throw DeviceError(
                .invalidRange,
                "Kernel \(kernel) is launched over \(extent) items, which is more than \(Self.mostItems). Launch it over fewer, several times."
            )
        }
    }

    /// The items and their groups. The extent was checked.
    ///
    /// - Throws: `invalidRange`.
    func grid(_ circumstances: Circumstances) throws(DeviceError) -> DeviceGrid {
        guard let group = groups.extent else {
            return DeviceGrid(extent: extent, groupExtent: automaticGroup(circumstances))
        }
        try check(group, circumstances)
        return DeviceGrid(extent: extent, groupExtent: group)
    }

    private func check(_ group: DeviceIndex, _ circumstances: Circumstances) throws(DeviceError) {
        let limits = circumstances.accelerator.properties.limits
        let kernel = circumstances.kernel
        func failure(_ text: String) -> DeviceError {
            DeviceError(
                .invalidRange, "Kernel \(kernel) is launched in groups of \(group) items. \(text)",
                accelerator: circumstances.accelerator.id)
        }
        guard group.x > 0, group.y > 0, group.z > 0 else {
            throw failure("Give at least one along each dimension, or `.automatic`.")
        }
        let most = limits.workGroupExtents
        let mostAlong = DeviceIndex(
            x: most.first ?? limits.workGroupSize, y: most.count > 1 ? most[1] : 1, z: most.count > 2 ? most[2] : 1)
        guard group.x <= mostAlong.x, group.y <= mostAlong.y, group.z <= mostAlong.z else {
            throw failure(
                "\(circumstances.accelerator) allows at most \(mostAlong) along the dimensions. Give fewer, or `.automatic`."
            )
        }
        let mostItems = min(limits.workGroupSize, circumstances.maximumSize)
        // Each by itself first, so that the product cannot overflow.
        let isLong = group.x > mostItems || group.y > mostItems || group.z > mostItems
        guard !isLong, group.volume <= mostItems else {
            throw failure(
                "That is more than one group can have: \(circumstances.accelerator) allows at most \(mostItems) with this kernel. Give fewer, or `.automatic`."
            )
        }
    }

    /// As many items as occupy the device best, near to square in two and three dimensions.
    private func automaticGroup(_ circumstances: Circumstances) -> DeviceIndex {
        let limits = circumstances.accelerator.properties.limits
        var target = max(1, min(circumstances.preferredSize, circumstances.maximumSize, limits.workGroupSize))
        func take(_ count: Int, atMost cap: Int, dimension: Int) -> Int {
            let limit = limits.workGroupExtents.count > dimension ? limits.workGroupExtents[dimension] : 1
            let most = max(1, min(cap, target, limit))
            let size = min(max(count, 1), most)
            target /= size
            return size
        }
        let rank = extent.z > 1 ? 3 : extent.y > 1 ? 2 : 1
        let side = rank == 1 ? target : rank == 2 ? 16 : 8
        let width = take(extent.x, atMost: max(side, circumstances.multiple), dimension: 0)
        let height = take(extent.y, atMost: rank == 2 ? target : side, dimension: 1)
        let depth = take(extent.z, atMost: target, dimension: 2)
        return DeviceIndex(x: width, y: height, z: depth)
    }
}
