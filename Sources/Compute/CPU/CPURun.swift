import Synchronization

/// One thread's part in a launch on the processor.
@safe
@usableFromInline
struct CPURun {
    /// What it was given to go over: numbers of items, or of groups.
    @usableFromInline var lower = 0
    @usableFromInline var upper = 0
    @usableFromInline let grid: DeviceGrid
    @usableFromInline let isChecked: Bool
    @usableFromInline let arguments: UnsafeMutablePointer<CPUArgument>
    var isTaken = false
    var trap = UInt64.max

    init(_ launch: PreparedLaunch) {
        grid = launch.grid
        isChecked = launch.checks == .on
        unsafe arguments = launch.slots
    }

    /// Takes the next items to go over.
    ///
    /// - Returns: Whether there are any.
    @usableFromInline
    static func takeItems(_ run: UnsafeMutablePointer<CPURun>) -> Bool {
        if unsafe run.pointee.isTaken { return false }
        unsafe run.pointee.isTaken = true
        unsafe run.pointee.lower = 0
        unsafe run.pointee.upper = run.pointee.grid.itemCount
        return unsafe run.pointee.upper > 0
    }

    @usableFromInline
    static func report(_ run: UnsafeMutablePointer<CPURun>, index: Int, _ fault: DeviceFault) {
        unsafe run.pointee.trap = min(run.pointee.trap, UInt64(index) << 16 | UInt64(fault.site))
    }

    static func runGroups(
        _ run: UnsafeMutablePointer<CPURun>, _ body: (DeviceContext) throws(DeviceFault) -> Void
    ) {
        unsafe CPULaunch(run: run).forEachItem(body)
    }
}
