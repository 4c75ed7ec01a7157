import CCompute

/// A group of items that a thread runs, which their contexts point to.
@safe
struct CPUGroup {
    let grid: DeviceGrid
    let room: CPUGroupRoom
    /// Whether each item has a stack of its own and can wait for the others.
    let hasBarriers: Bool
    let body: (DeviceContext) throws(DeviceFault) -> Void
    let report: (Int, DeviceFault) -> Void
    /// The place of its first item.
    var origin = DeviceIndex(x: 0)
    /// The items it has along each dimension: fewer than others at the end of the extent.
    var items = DeviceIndex(x: 1, y: 1, z: 1)
    /// The number of the item that runs, without barriers.
    var current = 0

    /// Runs the items of a group.
    ///
    /// - Parameter place: Which group.
    static func run(_ group: UnsafeMutablePointer<CPUGroup>, at place: DeviceIndex) {
        let grid = unsafe group.pointee.grid
        let origin = DeviceIndex(
            x: place.x * grid.groupExtent.x, y: place.y * grid.groupExtent.y, z: place.z * grid.groupExtent.z)
        let items = DeviceIndex(
            x: min(grid.groupExtent.x, grid.extent.x - origin.x), y: min(grid.groupExtent.y, grid.extent.y - origin.y),
            z: min(grid.groupExtent.z, grid.extent.z - origin.z))
        unsafe group.pointee.origin = origin
        unsafe group.pointee.items = items
        unsafe group.pointee.room.cursors.update(repeating: 0, count: items.volume)
        if unsafe group.pointee.hasBarriers {
            unsafe dcc_fibers_run(
                group.pointee.room.fibers, items.volume,
                { unsafe CPUGroup.runItem($0.unsafelyUnwrapped.assumingMemoryBound(to: CPUGroup.self), $1) }, group)
        } else {
            for index in 0..<items.volume {
                unsafe group.pointee.current = index
                unsafe runItem(group, index)
            }
        }
    }

    /// Runs an item, by its number among those that the group has. Its frame is gone before the stack is left for good.
    @inline(never)
    private static func runItem(_ group: UnsafeMutablePointer<CPUGroup>, _ index: Int) {
        let items = unsafe group.pointee.items
        let origin = unsafe group.pointee.origin
        let grid = unsafe group.pointee.grid
        let place = index.place(in: items)
        let position = DeviceIndex(x: origin.x + place.x, y: origin.y + place.y, z: origin.z + place.z)
        do throws(DeviceFault) {
            try unsafe group.pointee.body(
                DeviceContext(position: position, grid: grid, crew: UnsafeMutableRawPointer(group)))
        } catch {
            unsafe group.pointee.report(position.linear(in: grid.extent), error)
        }
    }

    // MARK: - What items ask for

    /// Waits until all items of the group are here or have ended.
    static func barrier(_ group: UnsafeMutablePointer<CPUGroup>) {
        precondition(
            unsafe group.pointee.hasBarriers,
            "a kernel waits at a barrier whose definition does not have `.barrier` among its requirements")
        unsafe dcc_fibers_barrier(group.pointee.room.fibers)
    }

    /// Memory that all items get with the same calls in the same order.
    static func memory(
        _ group: UnsafeMutablePointer<CPUGroup>, byteCount: Int, alignment: Int
    ) -> UnsafeMutableRawPointer {
        let room = unsafe group.pointee.room
        let item = unsafe group.pointee.hasBarriers ? dcc_fibers_current(room.fibers) : group.pointee.current
        let start = unsafe (room.cursors[item] + alignment - 1) / alignment * alignment
        precondition(
            start + byteCount <= room.byteCount, "a kernel asks for more group memory than its definition says")
        unsafe room.cursors[item] = start + byteCount
        return unsafe room.memory + start
    }
}

extension CPURun {
    /// Runs whole groups, until there are none left.
    static func runGroups(
        _ run: UnsafeMutablePointer<CPURun>, _ body: (DeviceContext) throws(DeviceFault) -> Void
    ) {
        let launch = unsafe run.pointee.launch
        let grid = launch.grid
        let isCaller = unsafe run.pointee.isCaller
        let hasBarriers = launch.kernel.requirements.contains(.barrier)
        let room = CPUCrew.shared.lendRoom(
            itemCount: grid.groupSize, byteCount: launch.kernel.groupMemory + CPUGroupRoom.spareBytes)
        guard let room else {
            // Who helps leaves the work to the caller, who cannot.
            if isCaller { launch.work.refuse(launch, grid.groupSize) } else { CPUCrew.shared.withdraw(launch) }
            return
        }
        defer { CPUCrew.shared.giveBack(room) }
        withoutActuallyEscaping(body) { body in
            let work = launch.work
            var group = CPUGroup(
                grid: grid, room: room, hasBarriers: hasBarriers, body: body,
                report: { work.note($1, index: $0, in: launch.kernel) })
            let counts = grid.groupCounts
            unsafe withUnsafeMutablePointer(to: &group) { group in
                while true {
                    let range = unsafe run.pointee.take()
                    if range.isEmpty { return }
                    for number in range {
                        let place = number.place(in: counts)
                        // The first items of groups ascend: no item of this one or of those after it can be the trap. What nobody has
                        // taken yet is after the caller's part, and before those of others.
                        if work.isBehindTrap(place, grid) {
                            if isCaller { return work.stop() }
                            break
                        }
                        unsafe CPUGroup.run(group, at: place)
                    }
                }
            }
        }
    }
}
