import CCompute

/// Launches that stay. Known to work where the device is the processor under PoCL, whose groups are threads of this process.
extension OpenCLDevice: ResidentBackend {
    package var residence: Residence {
        let functions = library.functions
        guard unsafe functions.clSVMAlloc != nil, unsafe functions.clSVMFree != nil,
            unsafe functions.clSetKernelArgSVMPointer != nil
        else { return .impossible("the OpenCL library is older than 2.0 and has no shared virtual memory") }
        let facts = unsafe OpenCLDeviceFacts(library, handle)
        let wanted = CL.sharedFineGrainBuffer | CL.sharedAtomics
        guard facts.sharedMemory & wanted == wanted else {
            return .impossible("the device has no fine-grained shared memory with atomics")
        }
        guard properties.kind == .cpu, facts.text(CL.deviceVersion)?.contains("pocl") == true else {
            return .impossible(
                "a launch that stays is known to leave room for others on CUDA and on the processor under PoCL only")
        }
        #if arch(x86_64) || arch(arm64)
            // A thread that is given a share of several groups would never come to its second.
            let groups = properties.computeUnits - 2
            guard groups > 0 else {
                return .impossible(
                    "PoCL has \(properties.computeUnits) threads, of which a launch that stays leaves two to others; set POCL_MAX_PTHREAD_COUNT to at least 3"
                )
            }
            return .possible(groups: groups, idle: .futex)
        #else
            return .impossible("on this processor's architecture a group cannot give its processor up")
        #endif
    }

    package func allocateShared(byteCount: Int) throws(DeviceError) -> SharedDeviceMemory {
        let context = try context()
        let flags = CL.memoryReadWrite | CL.memorySharedFineGrain | CL.memorySharedAtomics
        guard let allocate = unsafe library.functions.clSVMAlloc,
            let memory = unsafe allocate(context.handle, flags, max(byteCount, 1), 128)
        else {
            throw DeviceError(
                .outOfMemory,
                "\(id) gave no \(byteCount) bytes of shared virtual memory. Release buffers, or use fewer or smaller rings.",
                accelerator: id)
        }
        unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        let address = UInt(bitPattern: memory)
        return unsafe SharedDeviceMemory(memory, deviceAddress: address, byteCount: byteCount) { [library] in
            unsafe library.functions.clSVMFree?(context.handle, UnsafeMutableRawPointer(bitPattern: address))
        }
    }

    package func compileResident(_ text: String, entry: String, name: String) throws(DeviceError)
        -> any ResidentProgram
    {
        let context = try context()
        var code: Int32 = 0
        let program = unsafe text.withCString { text -> dcc_cl_handle? in
            var texts: UnsafePointer<CChar>? = unsafe text
            return unsafe library.functions.clCreateProgramWithSource(context.handle, 1, &texts, nil, &code)
        }
        guard code == OpenCLCodes.success, let program = unsafe program else {
            throw .openCL(code, in: "clCreateProgramWithSource", "Reading the text of \(name)", on: id)
        }
        var device: dcc_cl_handle? = unsafe handle
        let facts = unsafe OpenCLDeviceFacts(library, handle)
        let options = facts.text(CL.deviceVersion)?.hasPrefix("OpenCL 3") == true ? "-cl-std=CL3.0" : "-cl-std=CL1.2"
        code = unsafe library.functions.clBuildProgram(program, 1, &device, options, nil, nil)
        guard code == OpenCLCodes.success else {
            let log =
                unsafe OpenCLDeviceFacts.text {
                    unsafe library.functions.clGetProgramBuildInfo(program, handle, CL.programBuildLog, $0, $1, $2)
                } ?? "nothing"
            _ = unsafe library.functions.clReleaseProgram(program)
            let error = DeviceError.openCL(code, in: "clBuildProgram", "Compiling \(name)", on: id)
            throw DeviceError(
                error.code, "\(error.message) The compiler said: \(log)", accelerator: id, native: error.native)
        }
        return try unsafe OpenCLResidentProgram(
            library: library, context: context, handle: program, device: handle, entry: entry, id: id)
    }

    package func launch(
        _ program: any ResidentProgram, _ arguments: [ResidentArgument], groups: Int, groupSize: Int,
        on queue: any CommandQueue
    ) throws(DeviceError) {
        guard let program = program as? OpenCLResidentProgram, let queue = queue as? OpenCLQueue else {
            preconditionFailure("A device launches what it compiled, on a queue of its own.")
        }
        let functions = library.functions
        // One object for each launch: it holds the arguments.
        let kernel = try unsafe program.makeKernel()
        defer { _ = unsafe functions.clReleaseKernel(kernel) }
        for (index, argument) in arguments.enumerated() {
            let code: Int32
            switch argument {
            case .shared(let memory):
                code = unsafe functions.clSetKernelArgSVMPointer(
                    kernel, UInt32(index), UnsafeRawPointer(bitPattern: memory.deviceAddress))
            case .memory(let memory):
                var word = memory.handle
                code = unsafe functions.clSetKernelArg(kernel, UInt32(index), MemoryLayout<UInt>.size, &word)
            case .half(let value):
                var value = value
                code = unsafe functions.clSetKernelArg(kernel, UInt32(index), MemoryLayout<UInt32>.size, &value)
            }
            guard code == OpenCLCodes.success else {
                throw .openCL(code, in: "clSetKernelArg", "Setting argument \(index) of \(program.entry)", on: id)
            }
        }
        var (size, group) = (groups * groupSize, groupSize)
        let code = unsafe functions.clEnqueueNDRangeKernel(queue.handle, kernel, 1, nil, &size, &group, 0, nil, nil)
        guard code == OpenCLCodes.success else {
            throw .openCL(code, in: "clEnqueueNDRangeKernel", "Launching \(program.entry)", on: id)
        }
    }
}

/// A program that was built, and its one kernel's name.
@safe final class OpenCLResidentProgram: ResidentProgram {
    private let library: OpenCLLibrary
    private let context: OpenCLContext
    nonisolated(unsafe) private let handle: dcc_cl_handle
    // SAFETY: made and released once; kernels may be made of a program from any thread.
    let entry: String
    private let id: String
    let maximumGroupSize: Int

    init(
        library: OpenCLLibrary, context: OpenCLContext, handle: dcc_cl_handle, device: dcc_cl_handle, entry: String,
        id: String
    ) throws(DeviceError) {
        self.library = library
        self.context = context
        unsafe self.handle = handle
        self.entry = entry
        self.id = id
        let kernel: dcc_cl_handle
        do throws(DeviceError) {
            unsafe kernel = try Self.makeKernel(library, handle, entry, id)
        } catch {
            _ = unsafe library.functions.clReleaseProgram(handle)
            throw error
        }
        defer { _ = unsafe library.functions.clReleaseKernel(kernel) }
        var size = 0
        let code = unsafe library.functions.clGetKernelWorkGroupInfo(
            kernel, device, CL.kernelWorkGroupSize, MemoryLayout<Int>.size, &size, nil)
        guard code == OpenCLCodes.success else {
            _ = unsafe library.functions.clReleaseProgram(handle)
            throw .openCL(code, in: "clGetKernelWorkGroupInfo", "Asking for the group size of \(entry)", on: id)
        }
        maximumGroupSize = size
    }

    deinit { _ = unsafe library.functions.clReleaseProgram(handle) }

    /// The caller releases it.
    func makeKernel() throws(DeviceError) -> dcc_cl_handle { try unsafe Self.makeKernel(library, handle, entry, id) }

    private static func makeKernel(
        _ library: OpenCLLibrary, _ program: dcc_cl_handle, _ entry: String, _ id: String
    ) throws(DeviceError) -> dcc_cl_handle {
        var code: Int32 = 0
        let kernel = unsafe library.functions.clCreateKernel(program, entry, &code)
        guard code == OpenCLCodes.success, let kernel = unsafe kernel else {
            throw .openCL(code, in: "clCreateKernel", "Looking for \(entry)", on: id)
        }
        return unsafe kernel
    }
}

extension OpenCLDeviceFacts {
    /// The bits of CL_DEVICE_SVM_CAPABILITIES; none where that is not known.
    var sharedMemory: UInt64 { optionalNumber(CL.deviceSharedMemory, UInt64(0)) ?? 0 }
}

extension CL {
    static let deviceSharedMemory: UInt32 = 0x1053
    static let sharedFineGrainBuffer: UInt64 = 1 << 1
    static let sharedAtomics: UInt64 = 1 << 3
    static let memorySharedFineGrain: UInt64 = 1 << 10
    static let memorySharedAtomics: UInt64 = 1 << 11
}
