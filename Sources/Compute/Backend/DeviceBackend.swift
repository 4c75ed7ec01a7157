/// What a back end does for accelerators and memory. Every call may come from any thread; the checks of arguments are done by
/// the callers, so that they are the same for all back ends.
package protocol DeviceBackend: AnyObject, Sendable {
    /// Made by ``SerialNumber`` for this object alone.
    var number: UInt64 { get }
    /// The accelerator's ID, such as "cuda:0".
    var id: String { get }
    var properties: Accelerator.Properties { get }
    /// Whether memory of the host is memory of the device, so that nothing is ever copied between them.
    var sharesHostMemory: Bool { get }

    /// Memory of the device.
    func allocate(byteCount: Int, isMapped: Bool) throws(DeviceError) -> DeviceMemory
    /// Memory of the host that the device copies from and to at full speed.
    func allocatePinned(byteCount: Int) throws(DeviceError) -> HostMemory
    /// A queue of commands that are executed one after the other.
    func makeQueue() throws(DeviceError) -> any CommandQueue
    /// The queue of the calls that wait for what they do. Never the driver's default stream, which would wait for
    /// everything else on the device.
    func transferQueue() throws(DeviceError) -> any CommandQueue

    /// A kernel that was loaded before and is still there: a look into a table.
    func loaded(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) -> (any LoadedKernel)?
    /// Compiles and loads a kernel, or finds it in a cache. May take long; called on threads that may block. The device keeps
    /// what it loaded, with the definition, whose identity is the key.
    func load(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) throws(DeviceError) -> any LoadedKernel
    /// Whether the transfer queue executes launches in the calling thread, before it returns.
    var launchesInCaller: Bool { get }
    /// Queues for launches that are awaited.
    var lanes: LaunchLanes { get }
}

/// A queue of commands on a device, in order. Commands are enqueued and return at once; the memory they name has to live
/// until they are done. Offsets and counts are in bytes and inside the memory.
package protocol CommandQueue: AnyObject, Sendable {
    func write(_ source: UnsafeRawPointer, to target: DeviceMemory, at offset: Int, byteCount: Int) throws(DeviceError)
    func read(_ source: DeviceMemory, at offset: Int, to target: UnsafeMutableRawPointer, byteCount: Int)
        throws(DeviceError)
    func copy(
        _ source: DeviceMemory, at sourceOffset: Int, to target: DeviceMemory, at targetOffset: Int, byteCount: Int
    ) throws(DeviceError)
    /// Repeats a pattern `count` times.
    ///
    /// - Returns: Memory that has to live until the command is done.
    func fill(_ target: DeviceMemory, at offset: Int, with pattern: UnsafeRawBufferPointer, count: Int)
        throws(DeviceError) -> HostMemory?
    /// Makes mapped memory visible to the host, and waits for it.
    func map(_ memory: DeviceMemory, byteCount: Int) throws(DeviceError) -> UnsafeMutableRawPointer
    /// Gives mapped memory back to the device.
    func unmap(_ memory: DeviceMemory, _ pointer: UnsafeMutableRawPointer) throws(DeviceError)
    /// A mark behind everything enqueued so far; has the device begin.
    func record() throws(DeviceError) -> any CommandMark
    /// Has what is enqueued from now on wait for a mark of another queue of the same device.
    func wait(for mark: any CommandMark) throws(DeviceError)
    /// Executes a kernel that this device loaded. The launch has items; its arguments, the grid and what the device has to
    /// offer were checked. Says in it where traps are reported.
    func launch(_ launch: PreparedLaunch) throws(DeviceError)
    /// Waits until everything enqueued so far is done.
    func finish() throws(DeviceError)
}

/// A place in a queue that is reached some time.
package protocol CommandMark: AnyObject, Sendable {
    /// Whether everything before it is done, successfully.
    func isReached() throws(DeviceError) -> Bool
    /// Blocks until everything before it is done.
    func wait() throws(DeviceError)
}
