import CCompute

/// A device of OpenCL. Its context is made when memory is first asked for.
@safe final class OpenCLDevice: DeviceBackend {
    private struct State {
        var context: OpenCLContext?
        var transfers: OpenCLQueue?
        var traps: TrapWords?
    }

    let number = SerialNumber.next()
    let library: OpenCLLibrary
    nonisolated(unsafe) let handle: dcc_cl_handle
    // SAFETY: an identifier that is valid as long as the process; OpenCL reads it from any thread.
    let id: String
    let properties: Accelerator.Properties
    let sharesHostMemory = false
    let launchesInCaller = false
    let lanes = LaunchLanes()
    private let state = Locked(State())
    private let kernels = KernelStore<OpenCLKernel>()
    let cache: KernelCache

    init(
        library: OpenCLLibrary, handle: dcc_cl_handle, id: String, properties: Accelerator.Properties,
        cache: KernelCache
    ) {
        self.library = library
        self.cache = cache
        unsafe self.handle = handle
        self.id = id
        self.properties = properties
    }

    func allocate(byteCount: Int, isMapped: Bool) throws(DeviceError) -> DeviceMemory {
        try makeMemory(
            byteCount: byteCount, flags: CL.memoryReadWrite | (isMapped ? CL.memoryAllocateHost : 0),
            "Allocating \(byteCount) bytes")
    }

    /// Memory that the driver allocated for transfers, mapped for as long as it lives.
    func allocatePinned(byteCount: Int) throws(DeviceError) -> HostMemory {
        let memory = try makeMemory(
            byteCount: byteCount, flags: CL.memoryReadWrite | CL.memoryAllocateHost,
            "Allocating \(byteCount) pinned bytes")
        let queue = try openTransferQueue()
        let pointer = try unsafe queue.map(memory, byteCount: max(byteCount, 1))
        let address = UInt(bitPattern: pointer)
        return unsafe HostMemory(pointer, byteCount: byteCount) {
            do throws(DeviceError) {
                try unsafe queue.unmap(memory, UnsafeMutableRawPointer(bitPattern: address).unsafelyUnwrapped)
                try queue.finish()
                try memory.free()
            } catch {
                // Refused for a lost device alone, which every other call reports.
            }
        }
    }

    func makeQueue() throws(DeviceError) -> any CommandQueue { try openQueue() }

    func transferQueue() throws(DeviceError) -> any CommandQueue { try openTransferQueue() }

    func loaded(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) -> (any LoadedKernel)? {
        kernels.loaded(kernel, checks)
    }

    func load(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) throws(DeviceError) -> any LoadedKernel {
        let context = try context()
        let compiler = unsafe OpenCLCompiler(
            library: library, id: id, context: context, device: handle, cache: cache, apiVersion: properties.apiVersion)
        return try kernels.load(
            kernel, checks, key: { () throws(DeviceError) in compiler.key(kernel, checks, properties) }
        ) {
            (key) throws(DeviceError) in
            let program = try compiler.program(for: key)
            return try unsafe OpenCLKernel(
                library: library, id: id, program: program, device: handle, kernel,
                traps: trapWords(context))
        }
    }

    /// In memory that the host sees as well where the device has such, so that it need not be read.
    private func trapWords(_ context: OpenCLContext) -> TrapWords {
        let isShared =
            unsafe OpenCLDeviceFacts(library, handle).sharedVirtualMemory & CL.fineGrainedBuffers != 0
            && library.hasSharedMemory
        return state.withLock { state in
            if let traps = state.traps { return traps }
            let traps =
                isShared
                ? TrapWords { [library, id] () throws(DeviceError) in try Self.sharedWord(library, id, context) }
                : TrapWords { [library, id] () throws(DeviceError) in
                    (
                        memory: try Self.makeMemory(
                            library, id, context, byteCount: TrapWords.byteCount, flags: CL.memoryReadWrite,
                            "Allocating a word for traps"),
                        host: try .pageable(byteCount: TrapWords.byteCount, for: id)
                    )
                }
            state.traps = traps
            return traps
        }
    }

    private static func sharedWord(_ library: OpenCLLibrary, _ id: String, _ context: OpenCLContext)
        throws(DeviceError) -> (memory: DeviceMemory, host: HostMemory?)
    {
        let pointer = unsafe library.functions.clSVMAlloc(
            context.handle, CL.memoryReadWrite | CL.sharedFineGrained, TrapWords.byteCount, 0)
        guard let pointer = unsafe pointer else {
            throw .openCL(-4, in: "clSVMAlloc", "Allocating \(TrapWords.byteCount) shared bytes", on: id)
        }
        let address = UInt(bitPattern: pointer)
        let memory = DeviceMemory(handle: address, byteCount: TrapWords.byteCount, address: address) {
            unsafe library.functions.clSVMFree(context.handle, UnsafeMutableRawPointer(bitPattern: address))
            return nil
        }
        return (memory, nil)
    }

    private func openTransferQueue() throws(DeviceError) -> OpenCLQueue {
        if let queue = state.withLock({ $0.transfers }) { return queue }
        let queue = try openQueue()
        return state.withLock { state in
            if let first = state.transfers { return first }
            state.transfers = queue
            return queue
        }
    }

    private func openQueue() throws(DeviceError) -> OpenCLQueue {
        let context = try context()
        let partAlignment = try unsafe OpenCLDeviceFacts(library, handle).partAlignment()
        var code: Int32 = 0
        let queue = unsafe library.functions.clCreateCommandQueue(context.handle, handle, 0, &code)
        guard code == OpenCLCodes.success, let queue = unsafe queue else {
            throw .openCL(code, in: "clCreateCommandQueue", "Making a queue", on: id)
        }
        return unsafe OpenCLQueue(
            library: library, id: id, context: context, partAlignment: partAlignment, handle: queue)
    }

    func context() throws(DeviceError) -> OpenCLContext {
        try state.withLock { state throws(DeviceError) in
            if let context = state.context { return context }
            let context = try unsafe OpenCLContext(library, device: handle, id: id)
            state.context = context
            return context
        }
    }

    private func makeMemory(byteCount: Int, flags: UInt64, _ what: String) throws(DeviceError) -> DeviceMemory {
        try Self.makeMemory(library, id, try context(), byteCount: byteCount, flags: flags, what)
    }

    static func makeMemory(
        _ library: OpenCLLibrary, _ id: String, _ context: OpenCLContext, byteCount: Int, flags: UInt64, _ what: String
    ) throws(DeviceError) -> DeviceMemory {
        var code: Int32 = 0
        // Nothing is no size for OpenCL.
        let memory = unsafe library.functions.clCreateBuffer(context.handle, flags, max(byteCount, 1), nil, &code)
        guard code == OpenCLCodes.success, let memory = unsafe memory else {
            throw .openCL(code, in: "clCreateBuffer", what, on: id)
        }
        return unsafe Self.memory(memory, library, id, context, byteCount: byteCount)
    }

    /// A memory object, which is released at the end.
    static func memory(
        _ memory: dcc_cl_handle, _ library: OpenCLLibrary, _ id: String, _ context: OpenCLContext, byteCount: Int
    ) -> DeviceMemory {
        let handle = UInt(bitPattern: memory)
        return DeviceMemory(handle: handle, byteCount: byteCount) {
            let code = unsafe library.functions.clReleaseMemObject(dcc_cl_handle(bitPattern: handle))
            // The memory belongs to its context, which lives as long as this closure.
            return withExtendedLifetime(context) {
                code == OpenCLCodes.success
                    ? nil : .openCL(code, in: "clReleaseMemObject", "Giving memory back", on: id)
            }
        }
    }
}

/// A context with one device.
@safe final class OpenCLContext: Sendable {
    private let library: OpenCLLibrary
    nonisolated(unsafe) let handle: dcc_cl_handle
    // SAFETY: made and released once; OpenCL counts references and locks by itself.

    init(_ library: OpenCLLibrary, device: dcc_cl_handle, id: String) throws(DeviceError) {
        var code: Int32 = 0
        var device: dcc_cl_handle? = unsafe device
        let context = unsafe library.functions.clCreateContext(nil, 1, &device, nil, nil, &code)
        guard code == OpenCLCodes.success, let context = unsafe context else {
            throw .openCL(code, in: "clCreateContext", "Making a context", on: id)
        }
        self.library = library
        unsafe self.handle = context
    }

    deinit { _ = unsafe library.functions.clReleaseContext(handle) }
}
