extension DeviceContext {
    /// Calls a kernel's Swift function for every item, in the calling thread: what a device computes is compared with it.
    ///
    /// ```swift no-test
    /// try DeviceContext.forEachItem(of: .linear(4, groups: .of(2))) { context in saxpy(2, x, y, in: context) }
    /// ```
    ///
    /// Items of a group run on stacks of their own, so that barriers and group memory work. Groups run one after the other.
    ///
    /// - Throws: ``DeviceError`` with `invalidRange`, or with `outOfMemory` when there is none for the stacks.
    public static func forEachItem(of range: LaunchRange, _ body: (DeviceContext) -> Void) throws(DeviceError) {
        let accelerator = Accelerator.cpu
        try range.checkExtent(for: "the reference")
        let grid = try range.grid(
            .init(
                kernel: "the reference", accelerator: accelerator, maximumSize: CPUKernel.mostItems,
                preferredSize: CPUKernel.bestItems, multiple: 1))
        let memory = accelerator.properties.limits.localMemoryBytes + CPUGroupRoom.spareBytes
        guard let room = CPUCrew.shared.lendRoom(itemCount: grid.groupSize, byteCount: memory) else {
            throw CPUGroupRoom.noMemory(for: "the reference", grid.groupSize)
        }
        defer { CPUCrew.shared.giveBack(room) }
        withoutActuallyEscaping(body) { body in
            var group = CPUGroup(grid: grid, room: room, hasBarriers: true, body: { body($0) }, report: { _, _ in })
            let counts = grid.groupCounts
            unsafe withUnsafeMutablePointer(to: &group) { group in
                for number in 0..<counts.volume { unsafe CPUGroup.run(group, at: number.place(in: counts)) }
            }
        }
    }
}

extension Array where Element: BitwiseCopyable & Sendable {
    /// The elements as a kernel's Swift function takes them.
    public func withDeviceSpan<Result>(_ body: (DeviceSpan<Element>) throws -> Result) rethrows -> Result {
        try unsafe withUnsafeBufferPointer { elements in
            // Of an empty array there may be no address, and none is used.
            let start = unsafe elements.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Element>.alignment)
            return try unsafe body(DeviceSpan(unsafeStart: start.unsafelyUnwrapped, count: elements.count))
        }
    }

    /// The elements as a kernel's Swift function takes them.
    public mutating func withMutableDeviceSpan<Result>(
        _ body: (MutableDeviceSpan<Element>) throws -> Result
    ) rethrows -> Result {
        try unsafe withUnsafeMutableBufferPointer { elements in
            let start =
                unsafe elements.baseAddress ?? UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment)
            return try unsafe body(MutableDeviceSpan(unsafeStart: start.unsafelyUnwrapped, count: elements.count))
        }
    }
}
