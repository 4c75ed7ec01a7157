import CCompute

/// What a thread needs to run groups: a stack for each item, and memory that they share. Kept from launch to launch.
@safe
final class CPUGroupRoom: @unchecked Sendable {
    // SAFETY: one thread has it at a time; it is lent and given back under a lock.

    let fibers: OpaquePointer
    private(set) var memory: UnsafeMutableRawPointer
    private(set) var byteCount: Int
    /// How many bytes of the memory each item has asked for.
    private(set) var cursors: UnsafeMutablePointer<Int>
    private var itemCount = 0

    /// - Returns: `nil` when there is no memory.
    init?() {
        guard let fibers = unsafe dcc_fibers_make() else { return nil }
        unsafe self.fibers = fibers
        byteCount = 0
        unsafe memory = .allocate(byteCount: 1, alignment: Self.alignment)
        unsafe cursors = .allocate(capacity: 1)
    }

    deinit {
        unsafe dcc_fibers_free(fibers)
        unsafe memory.deallocate()
        unsafe cursors.deallocate()
    }

    /// Whether it has room for so many items and bytes.
    func has(itemCount: Int, byteCount: Int) -> Bool { itemCount <= self.itemCount && byteCount <= self.byteCount }

    /// Makes room for at least so many items and bytes.
    ///
    /// - Parameter itemCount: How many items need a stack.
    /// - Returns: Whether there was memory.
    func reserve(itemCount: Int, byteCount: Int) -> Bool {
        if byteCount > self.byteCount {
            unsafe memory.deallocate()
            unsafe memory = .allocate(byteCount: byteCount, alignment: Self.alignment)
            self.byteCount = byteCount
        }
        guard itemCount > self.itemCount else { return true }
        guard unsafe dcc_fibers_reserve(fibers, itemCount) else { return false }
        unsafe cursors.deallocate()
        unsafe cursors = .allocate(capacity: itemCount)
        self.itemCount = itemCount
        return true
    }

    /// - Parameter kernel: What errors call it.
    static func noMemory(for kernel: String, _ itemCount: Int) -> DeviceError {
        DeviceError(
            .outOfMemory,
            "The system gave no memory for the stacks of a group of \(itemCount) items of kernel \(kernel). Use smaller groups, or raise the limits on memory and on the number of mappings (vm.max_map_count)."
        )
    }

    static let alignment = 128
    /// For the gaps between arrays of different alignment, beyond what a kernel says that it needs.
    static let spareBytes = 4096
}
