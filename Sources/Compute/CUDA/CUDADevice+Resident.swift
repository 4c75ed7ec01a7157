import CCompute

/// Launches that stay: one block for each multiprocessor, which the device always has room for, in memory of the host that the
/// device reads and writes over the bus.
extension CUDADevice: ResidentBackend {
    package var residence: Residence {
        do throws(DeviceError) {
            guard try attribute(CU.canMapHostMemory, "whether it maps memory") != 0 else {
                return .impossible("the device does not map memory of the host")
            }
            guard try attribute(CU.kernelTimeLimit, "the limit of launches") == 0 else {
                return .impossible("a watchdog ends launches that take long, since a display hangs on the device")
            }
        } catch {
            return .impossible(error.message)
        }
        return .possible(groups: properties.computeUnits, idle: .sleep)
    }

    private func attribute(_ attribute: Int32, _ what: String) throws(DeviceError) -> Int32 {
        var value: Int32 = 0
        let code = unsafe library.functions.cuDeviceGetAttribute(&value, attribute, handle)
        guard code == CUDACodes.success else {
            throw .cuda(code, in: "cuDeviceGetAttribute", "Asking for \(what)", on: id)
        }
        return value
    }

    package func allocateShared(byteCount: Int) throws(DeviceError) -> SharedDeviceMemory {
        let memory = try allocate(byteCount: byteCount, isMapped: true)
        guard let pointer = unsafe memory.hostPointer else {
            preconditionFailure("Mapped memory of CUDA has an address on the host.")
        }
        unsafe pointer.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        return unsafe SharedDeviceMemory(pointer, deviceAddress: memory.handle, byteCount: byteCount) {
            // The memory goes with the last reference.
            withExtendedLifetime(memory) {}
        }
    }

    package func compileResident(_ text: String, entry: String, name: String) throws(DeviceError)
        -> any ResidentProgram
    {
        let context = try context()
        let key = try compiler.key(name, source: text, entry: entry, properties, id)
        return try CUDAResidentProgram(context, try module(key, context), entry: entry, name: name)
    }

    package func launch(
        _ program: any ResidentProgram, _ arguments: [ResidentArgument], groups: Int, groupSize: Int,
        on queue: any CommandQueue
    ) throws(DeviceError) {
        guard let program = program as? CUDAResidentProgram, let queue = queue as? CUDAQueue else {
            preconditionFailure("A device launches what it compiled, on a queue of its own.")
        }
        // The driver copies what the pointers lead to; a half is the lower part of a word.
        var words = arguments.map { argument in
            switch argument {
            case .shared(let memory): UInt64(memory.deviceAddress)
            case .memory(let memory): UInt64(memory.handle)
            case .half(let value): UInt64(value)
            }
        }
        try unsafe words.withUnsafeMutableBufferPointer { words throws(DeviceError) in
            var pointers: [UnsafeMutableRawPointer?] = unsafe words.indices.map { index in
                unsafe UnsafeMutableRawPointer(words.baseAddress.unsafelyUnwrapped + index)
            }
            try queue.context.call("cuLaunchKernel", "Launching \(program.name)") {
                unsafe $0.cuLaunchKernel(
                    program.function, UInt32(groups), 1, 1, UInt32(groupSize), 1, 1, 0, queue.handle, &pointers, nil)
            }
        }
    }
}

/// A program with one kernel.
@safe final class CUDAResidentProgram: ResidentProgram {
    private let module: CUDAModule
    nonisolated(unsafe) let function: dcc_cu_handle
    // SAFETY: belongs to the module, which this keeps; functions may be launched from any thread.
    let name: String
    let maximumGroupSize: Int

    init(_ context: CUDAContext, _ module: CUDAModule, entry: String, name: String) throws(DeviceError) {
        let what = "Loading \(name)"
        var function: dcc_cu_handle?
        try context.call("cuModuleGetFunction", what) {
            unsafe $0.cuModuleGetFunction(&function, module.handle, entry)
        }
        guard let function = unsafe function else { throw .cuda(500, in: "cuModuleGetFunction", what, on: context.id) }
        var maximum: Int32 = 0
        try context.call("cuFuncGetAttribute", what) {
            unsafe $0.cuFuncGetAttribute(&maximum, CU.functionMaxThreadsPerBlock, function)
        }
        self.module = module
        unsafe self.function = function
        self.name = name
        maximumGroupSize = Int(maximum)
    }
}

extension CU {
    static let kernelTimeLimit: Int32 = 17
}
