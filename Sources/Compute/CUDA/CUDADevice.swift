import CCompute

/// A device of CUDA. Its primary context, which it shares with other users of CUDA in this process, is retained when
/// memory is first asked for.
final class CUDADevice: DeviceBackend {
    private struct State {
        var context: CUDAContext?
        var transfers: CUDAQueue?
        var traps: TrapWords?
    }

    let number = SerialNumber.next()
    let library: CUDALibrary
    let handle: Int32
    let id: String
    let properties: Accelerator.Properties
    let sharesHostMemory = false
    let launchesInCaller = false
    let lanes = LaunchLanes()
    private let state = Locked(State())
    private let kernels = KernelStore<CUDAKernel>()
    let compiler: CUDACompiler

    init(
        library: CUDALibrary, handle: Int32, id: String, properties: Accelerator.Properties, compiler: CUDACompiler
    ) {
        self.compiler = compiler
        self.library = library
        self.handle = handle
        self.id = id
        self.properties = properties
    }

    func allocate(byteCount: Int, isMapped: Bool) throws(DeviceError) -> DeviceMemory {
        let context = try context()
        return isMapped
            ? try Self.allocateMapped(byteCount: byteCount, context)
            : try Self.allocateOwn(byteCount: byteCount, context)
    }

    func allocatePinned(byteCount: Int) throws(DeviceError) -> HostMemory {
        try Self.allocatePinned(byteCount: byteCount, try context())
    }

    private static func allocatePinned(byteCount: Int, _ context: CUDAContext) throws(DeviceError) -> HostMemory {
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

    func loaded(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) -> (any LoadedKernel)? {
        kernels.loaded(kernel, checks)
    }

    func load(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) throws(DeviceError) -> any LoadedKernel {
        let context = try context()
        return try kernels.load(
            kernel, checks, key: { () throws(DeviceError) in try compiler.key(kernel, checks, properties, id) }
        ) { (key) throws(DeviceError) in
            try CUDAKernel(
                context, try module(key, context), kernel, warpSize: try warpSize(),
                traps: trapWords(context))
        }
    }

    /// A program that is loaded: from the cache, or compiled and put there.
    func module(_ key: CompileKey, _ context: CUDAContext) throws(DeviceError) -> CUDAModule {
        if let image = compiler.cache.program(for: key) {
            do throws(DeviceError) {
                return try CUDAModule(context, image, key)
            } catch {
                // What is no mistake of the program is none that another program would help with.
                guard [.wrongArchitecture, .compilationFailed, .callFailed].contains(error.code) else { throw error }
                compiler.cache.reject(key, "The driver refuses it: \(error.message)")
            }
        }
        return try CUDAModule(context, try compiler.compile(key, id), key)
    }

    private func warpSize() throws(DeviceError) -> Int {
        var value: Int32 = 0
        let code = unsafe library.functions.cuDeviceGetAttribute(&value, CU.warpSize, handle)
        guard code == CUDACodes.success else {
            throw .cuda(code, in: "cuDeviceGetAttribute", "Asking for the size of warps", on: id)
        }
        return Int(value)
    }

    /// On the device, where atomics are atomic; read to pinned memory, which does not hold up the stream.
    private func trapWords(_ context: CUDAContext) -> TrapWords {
        state.withLock { state in
            if let traps = state.traps { return traps }
            let traps = TrapWords { () throws(DeviceError) in
                (
                    memory: try Self.allocateOwn(byteCount: TrapWords.byteCount, context),
                    host: try Self.allocatePinned(byteCount: TrapWords.byteCount, context)
                )
            }
            state.traps = traps
            return traps
        }
    }

    func context() throws(DeviceError) -> CUDAContext {
        try state.withLock { state throws(DeviceError) in
            if let context = state.context { return context }
            let context = try CUDAContext(library, device: handle, id: id)
            state.context = context
            return context
        }
    }

    private static func allocateOwn(byteCount: Int, _ context: CUDAContext) throws(DeviceError) -> DeviceMemory {
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
    private static func allocateMapped(byteCount: Int, _ context: CUDAContext) throws(DeviceError) -> DeviceMemory {
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

    private static func allocateHost(byteCount: Int, flags: UInt32, _ what: String, _ context: CUDAContext)
        throws(DeviceError) -> UnsafeMutableRawPointer
    {
        var pointer: UnsafeMutableRawPointer?
        try context.call("cuMemHostAlloc", what) {
            unsafe $0.cuMemHostAlloc(&pointer, max(byteCount, 1), flags)
        }
        guard let pointer = unsafe pointer else {
            throw .cuda(2, in: "cuMemHostAlloc", what, on: context.id)
        }
        return unsafe pointer
    }
}
