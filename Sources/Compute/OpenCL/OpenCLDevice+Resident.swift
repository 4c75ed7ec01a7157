import CCompute

/// Launches that stay. Known to work where the device is the processor under PoCL, whose groups are threads of this process.
extension OpenCLDevice: ResidentBackend {
    package var residence: Residence {
        guard library.hasSharedMemory else {
            return .impossible("the OpenCL library is older than 2.0 and has no shared virtual memory")
        }
        let facts = unsafe OpenCLDeviceFacts(library, handle)
        let wanted = CL.fineGrainedBuffers | CL.fineGrainedAtomics
        guard facts.sharedVirtualMemory & wanted == wanted else {
            return .impossible("the device has no fine-grained shared memory with atomics")
        }
        guard properties.kind == .cpu, facts.platform.includes("Portable Computing Language") else {
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
        let flags = CL.memoryReadWrite | CL.sharedFineGrained | CL.memorySharedAtomics
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
        let compiler = unsafe OpenCLCompiler(
            library: library, id: id, context: context, device: handle, cache: cache, apiVersion: properties.apiVersion)
        let key = compiler.key(name, source: text, entry: entry, properties)
        let program = try compiler.program(for: key)
        return try unsafe OpenCLResidentProgram(library, program, device: handle, entry: entry, id: id)
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
final class OpenCLResidentProgram: ResidentProgram {
    private let library: OpenCLLibrary
    private let program: OpenCLProgram
    let entry: String
    private let id: String
    let maximumGroupSize: Int

    init(
        _ library: OpenCLLibrary, _ program: OpenCLProgram, device: dcc_cl_handle, entry: String, id: String
    ) throws(DeviceError) {
        self.library = library
        self.program = program
        self.entry = entry
        self.id = id
        let kernel = try unsafe Self.makeKernel(library, program, entry, id)
        defer { _ = unsafe library.functions.clReleaseKernel(kernel) }
        var size = 0
        let code = unsafe library.functions.clGetKernelWorkGroupInfo(
            kernel, device, CL.kernelWorkGroupSize, MemoryLayout<Int>.size, &size, nil)
        guard code == OpenCLCodes.success else {
            throw .openCL(code, in: "clGetKernelWorkGroupInfo", "Asking for the group size of \(entry)", on: id)
        }
        maximumGroupSize = size
    }

    /// The caller releases it.
    func makeKernel() throws(DeviceError) -> dcc_cl_handle { try unsafe Self.makeKernel(library, program, entry, id) }

    private static func makeKernel(
        _ library: OpenCLLibrary, _ program: OpenCLProgram, _ entry: String, _ id: String
    ) throws(DeviceError) -> dcc_cl_handle {
        var code: Int32 = 0
        let kernel = unsafe library.functions.clCreateKernel(program.handle, entry, &code)
        guard code == OpenCLCodes.success, let kernel = unsafe kernel else {
            throw .openCL(code, in: "clCreateKernel", "Looking for \(entry)", on: id)
        }
        return unsafe kernel
    }
}

extension CL {
    static let fineGrainedAtomics: UInt64 = 1 << 3
    static let memorySharedAtomics: UInt64 = 1 << 11
}
