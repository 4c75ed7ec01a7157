import Synchronization

/// One thread's part in a launch on the processor.
@safe
@usableFromInline
struct CPURun {
    /// The items it goes over.
    @usableFromInline var lower = 0
    @usableFromInline var upper = 0
    @usableFromInline let grid: DeviceGrid
    @usableFromInline let isChecked: Bool
    @usableFromInline let arguments: UnsafeMutablePointer<CPUArgument>
    let isCaller: Bool
    unowned(unsafe) let launch: PreparedLaunch
    /// The launch's, without counting references: two threads that count those of one object at the same time are slow.
    private let work: Unmanaged<CPUWork>

    init(_ launch: PreparedLaunch, isCaller: Bool) {
        grid = launch.grid
        isChecked = launch.checks == .on
        unsafe arguments = launch.slots
        self.isCaller = isCaller
        unsafe self.launch = launch
        unsafe work = Unmanaged.passUnretained(launch.work)
    }

    /// The next units of the launch, which nobody else takes; empty when there are none.
    func take() -> Range<Int> {
        unsafe work._withUnsafeGuaranteedRef { unsafe isCaller ? $0.takeAsCaller(launch) : $0.take() }
    }

    /// Takes the next items to go over.
    ///
    /// - Returns: Whether there are any.
    @usableFromInline
    static func takeItems(_ run: UnsafeMutablePointer<CPURun>) -> Bool {
        let range = unsafe run.pointee.take()
        unsafe run.pointee.lower = range.lowerBound
        unsafe run.pointee.upper = range.upperBound
        return !range.isEmpty
    }

    /// Notes that an item trapped. In the caller's part it ends the launch: the items after it cannot be its trap, those before it are taken.
    /// What nobody has taken yet is before the parts of the others.
    @usableFromInline
    static func report(_ run: UnsafeMutablePointer<CPURun>, index: Int, _ fault: DeviceFault) {
        let launch = unsafe run.pointee.launch
        launch.work.note(fault, index: index, in: launch.kernel)
        if unsafe run.pointee.isCaller { launch.work.stop() }
    }
}
