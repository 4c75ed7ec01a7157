import CCompute

/// A device of CUDA. Its primary context, which it shares with other users of CUDA in this process, is retained when
/// memory is first asked for.
final class CUDADevice: DeviceBackend {
    private struct State {
        var context: CUDAContext?
        var transfers: CUDAQueue?
    }

    private let library: CUDALibrary
    private let handle: Int32
    let id: String
    let properties: Accelerator.Properties
    let sharesHostMemory = false
    let launchesInCaller = false
    let lanes = LaunchLanes()
    private let state = Locked(State())

    init(library: CUDALibrary, handle: Int32, id: String, properties: Accelerator.Properties) {
        self.library = library
        self.handle = handle
        self.id = id
        self.properties = properties
    }

    func allocate(byteCount: Int, isMapped: Bool) throws(DeviceError) -> DeviceMemory {
        let context = try context()
        return isMapped
            ? try allocateMapped(byteCount: byteCount, context) : try allocateOwn(byteCount: byteCount, context)
    }

    func allocatePinned(byteCount: Int) throws(DeviceError) -> HostMemory {
        let context = try context()
        let pointer = try unsafe allocateHost(
            byteCount: byteCount, flags: CU.hostPortable, "Allocating \(byteCount) pinned bytes", context)
        let address = UInt(bitPattern: pointer)
        return unsafe HostMemory(pointer, byteCount: byteCount) {
            // Refused for a lost device alone, which every other call reports.
            _ = context.freeHost(address)
        }
    }

    func makeQueue() throws(DeviceError) -> any CommandQueue { try CUDAQueue(try context()) }

    func transferQueue() throws(DeviceError) -> any CommandQueue {
        let context = try context()
        return try state.withLock { state throws(DeviceError) in
            if let queue = state.transfers { return queue }
            let queue = try CUDAQueue(context)
            state.transfers = queue
            return queue
        }
    }

    private func context() throws(DeviceError) -> CUDAContext {
        try state.withLock { state throws(DeviceError) in
            if let context = state.context { return context }
            let context = try CUDAContext(library, device: handle, id: id)
            state.context = context
            return context
        }
    }

    private func allocateOwn(byteCount: Int, _ context: CUDAContext) throws(DeviceError) -> DeviceMemory {
        var address: dcc_cu_address = 0
        // Nothing is no size for the driver.
        try context.call("cuMemAlloc_v2", "Allocating \(byteCount) bytes") {
            unsafe $0.cuMemAlloc(&address, max(byteCount, 1))
        }
        return DeviceMemory(handle: UInt(address), byteCount: byteCount) { [address] in
            context.attempt("cuMemFree_v2", "Giving memory back") { $0.cuMemFree(address) }
        }
    }

    /// Memory of the host that the device reads and writes over the bus.
    private func allocateMapped(byteCount: Int, _ context: CUDAContext) throws(DeviceError) -> DeviceMemory {
        let pointer = try unsafe allocateHost(
            byteCount: byteCount, flags: CU.hostPortable | CU.hostMapped, "Allocating \(byteCount) mapped bytes",
            context)
        let host = UInt(bitPattern: pointer)
        var address: dcc_cu_address = 0
        do throws(DeviceError) {
            try context.call("cuMemHostGetDevicePointer_v2", "Mapping \(byteCount) bytes") {
                unsafe $0.cuMemHostGetDevicePointer(&address, pointer, 0)
            }
        } catch {
            _ = context.freeHost(host)
            throw error
        }
        return DeviceMemory(handle: UInt(address), byteCount: byteCount, address: host) { context.freeHost(host) }
    }

    private func allocateHost(byteCount: Int, flags: UInt32, _ what: String, _ context: CUDAContext)
        throws(DeviceError) -> UnsafeMutableRawPointer
    {
        var pointer: UnsafeMutableRawPointer?
        try context.call("cuMemHostAlloc", what) {
            unsafe $0.cuMemHostAlloc(&pointer, max(byteCount, 1), flags)
        }
        guard let pointer = unsafe pointer else {
            throw .cuda(2, in: "cuMemHostAlloc", what, on: id)
        }
        return unsafe pointer
    }
}
