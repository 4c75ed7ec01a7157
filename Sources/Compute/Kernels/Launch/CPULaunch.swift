/// What the processor executes for a kernel: reads the arguments of the launch and goes over items. Written by the macro
/// `@DeviceKernel`.
///
/// It is called several times for one launch, on several threads; each call goes over the items that it is given.
public typealias CPUKernelBody = @Sendable (borrowing CPULaunch) -> Void

/// A launch as one thread of the processor's back end sees it.
@safe
public struct CPULaunch: ~Copyable {
    @usableFromInline let run: UnsafeMutablePointer<CPURun>

    init(run: UnsafeMutablePointer<CPURun>) { unsafe self.run = run }

    /// Whether what may trap is to be checked.
    @inlinable public var isChecked: Bool { unsafe run.pointee.isChecked }

    /// The value of a parameter, by its place among all. Its type is the parameter's.
    @inlinable
    public func value<Value: BitwiseCopyable>(_ index: Int, as type: Value.Type) -> Value {
        unsafe UnsafeRawPointer(bitPattern: run.pointee.arguments[index].address).unsafelyUnwrapped.load(as: type)
    }

    /// The elements of a parameter, by its place among all. Their type is the parameter's.
    @inlinable
    public func span<Element: BitwiseCopyable & Sendable>(_ index: Int, of type: Element.Type) -> DeviceSpan<Element> {
        let argument = unsafe run.pointee.arguments[index]
        return unsafe DeviceSpan(
            unsafeStart: UnsafePointer(bitPattern: argument.address).unsafelyUnwrapped, count: argument.count)
    }

    /// The elements of a parameter, by its place among all. Their type is the parameter's.
    @inlinable
    public func mutableSpan<Element: BitwiseCopyable & Sendable>(
        _ index: Int, of type: Element.Type
    ) -> MutableDeviceSpan<Element> {
        let argument = unsafe run.pointee.arguments[index]
        return unsafe MutableDeviceSpan(
            unsafeStart: UnsafeMutablePointer(bitPattern: argument.address).unsafelyUnwrapped, count: argument.count)
    }

    /// Calls `body` for items one after the other: for kernels without barriers and without memory of groups.
    ///
    /// An item that throws is the launch's trap if no item before it throws.
    @inlinable
    public func forEachItem(_ body: (DeviceContext) throws(DeviceFault) -> Void) {
        let grid = unsafe run.pointee.grid
        while unsafe CPURun.takeItems(run) {
            var index = unsafe run.pointee.lower
            let upper = unsafe run.pointee.upper
            var place = grid.position(of: index)
            while index < upper {
                // A piece of a row: one loop, which the optimiser can turn into vectors.
                let row = DeviceIndex(x: 0, y: place.y, z: place.z).linear(in: grid.extent)
                let end = min(grid.extent.x, upper &- row)
                var x = place.x
                do throws(DeviceFault) {
                    while x < end {
                        try body(
                            DeviceContext(
                                position: DeviceIndex(x: x, y: place.y, z: place.z), grid: grid))
                        x &+= 1
                    }
                } catch {
                    // The items after it need not run: none of them can be the launch's trap.
                    unsafe CPURun.report(run, index: row &+ x, error)
                    break
                }
                index = row &+ end
                place.x = 0
                place.y &+= 1
                if place.y == grid.extent.y {
                    place.y = 0
                    place.z &+= 1
                }
            }
        }
    }

    /// Calls `body` for the items of whole groups, each on a stack of its own, so that they can wait for each other: for kernels
    /// with barriers or with memory of groups.
    ///
    /// An item that throws takes part in no further barrier, and is the launch's trap if no item before it throws.
    public func forEachItemOfGroups(_ body: (DeviceContext) throws(DeviceFault) -> Void) {
        unsafe CPURun.runGroups(run, body)
    }
}
