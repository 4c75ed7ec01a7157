/// What the processor executes for a kernel: reads the arguments of the launch and goes over items. Written by the macro
/// `@DeviceKernel`.
///
/// It is called several times for one launch, on several threads; each call goes over the items that it is given.
public typealias CPUKernelBody = @Sendable (borrowing CPULaunch) -> Void

/// A kernel compiled from C, for a piece of a row of items.
///
/// - Parameters:
///   - row: The first column and the one behind the last, the place along `y` and `z`, and the extent along `x`, `y` and `z`.
///   - arguments: Three words for each parameter: the address of the first element or of the value, how many elements there are, and
///     one without meaning here.
public typealias CPURowFunction = @convention(c) (_ row: UnsafePointer<Int>, _ arguments: UnsafePointer<Int>) -> Void

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
        forEachRow { (row, columns) in
            var x = columns.lowerBound
            do throws(DeviceFault) {
                while x < columns.upperBound {
                    try body(row.context(x))
                    x &+= 1
                }
                return true
            } catch {
                unsafe CPURun.report(run, index: row.index &+ x, error)
                return false
            }
        }
    }

    /// As ``forEachItem(_:)``, with a body of its own for the items whose number is below a bound, in which nothing has to be checked that follows
    /// from that: the way to loops that the optimiser makes vectors of.
    ///
    /// - Parameters:
    ///   - bound: The least `count` of the spans that the number of an item is an index of.
    ///   - inside: For items below the bound.
    ///   - outside: For the others.
    @inlinable
    public func forEachItem(
        below bound: Int, inside: (DeviceContext) throws(DeviceFault) -> Void,
        outside: (DeviceContext) throws(DeviceFault) -> Void
    ) {
        forEachRow { (row, columns) in
            var x = columns.lowerBound
            let middle = min(columns.upperBound, bound &- row.index)
            do throws(DeviceFault) {
                while x < middle {
                    try inside(row.context(x))
                    x &+= 1
                }
                while x < columns.upperBound {
                    try outside(row.context(x))
                    x &+= 1
                }
                return true
            } catch {
                unsafe CPURun.report(run, index: row.index &+ x, error)
                return false
            }
        }
    }

    /// As ``forEachItem(_:)``, in C: for kernels of which nothing is checked. Written by `device-sources`.
    public func forEachItem(natively body: CPURowFunction) {
        let extent = unsafe run.pointee.grid.extent
        let arguments = unsafe UnsafeRawPointer(run.pointee.arguments).assumingMemoryBound(to: Int.self)
        forEachRow { (row, columns) in
            let words: InlineArray<7, Int> = [
                columns.lowerBound, columns.upperBound, row.y, row.z, extent.x, extent.y, extent.z,
            ]
            unsafe words.span.withUnsafeBufferPointer { words in
                unsafe body(words.baseAddress.unsafelyUnwrapped, arguments)
            }
            return true
        }
    }

    /// Calls `body` for pieces of rows. Each is one loop.
    ///
    /// - Parameter body: Returns whether to go on; after a trap, no item behind it can be the launch's.
    @inlinable
    func forEachRow(_ body: (CPURow, Range<Int>) -> Bool) {
        let grid = unsafe run.pointee.grid
        while unsafe CPURun.takeItems(run) {
            var index = unsafe run.pointee.lower
            let upper = unsafe run.pointee.upper
            var place = grid.position(of: index)
            while index < upper {
                let row = CPURow(y: place.y, z: place.z, grid: grid)
                let end = min(grid.extent.x, upper &- row.index)
                guard unsafe body(row, Range(uncheckedBounds: (place.x, end))) else { break }
                index = row.index &+ end
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

/// A row of items.
@frozen
@usableFromInline
struct CPURow {
    @usableFromInline let y: Int
    @usableFromInline let z: Int
    @usableFromInline let grid: DeviceGrid

    @inlinable
    init(y: Int, z: Int, grid: DeviceGrid) {
        self.y = y
        self.z = z
        self.grid = grid
    }

    /// The number of its first item.
    @inlinable
    var index: Int { DeviceIndex(x: 0, y: y, z: z).linear(in: grid.extent) }

    /// Of an item in it.
    @inlinable
    func context(_ x: Int) -> DeviceContext { DeviceContext(position: DeviceIndex(x: x, y: y, z: z), grid: grid) }
}
