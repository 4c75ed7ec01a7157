import CCompute

/// A kernel that a CUDA device has loaded.
@safe final class CUDAKernel: LoadedKernel {
    private let context: CUDAContext
    private let module: CUDAModule
    nonisolated(unsafe) let function: dcc_cu_handle
    // SAFETY: belongs to the module, which this keeps; functions may be launched from any thread.
    let maximumGroupSize: Int
    let preferredGroupSize: Int
    let groupSizeMultiple: Int
    let traps: TrapWords
    let sizes: ArgumentSizes

    init(
        _ context: CUDAContext, _ module: CUDAModule, _ kernel: DeviceKernelDefinition, warpSize: Int, traps: TrapWords
    ) throws(DeviceError) {
        let what = "Loading kernel `\(kernel.name)`"
        var function: dcc_cu_handle?
        try context.call("cuModuleGetFunction", what) {
            unsafe $0.cuModuleGetFunction(&function, module.handle, kernel.entry)
        }
        guard let function = unsafe function else { throw .cuda(500, in: "cuModuleGetFunction", what, on: context.id) }
        var maximum: Int32 = 0
        try context.call("cuFuncGetAttribute", what) {
            unsafe $0.cuFuncGetAttribute(&maximum, CU.functionMaxThreadsPerBlock, function)
        }
        var (grid, block) = (Int32(0), Int32(0))
        // Group memory is part of the function and counted by the driver.
        try context.call("cuOccupancyMaxPotentialBlockSize", what) {
            unsafe $0.cuOccupancyMaxPotentialBlockSize(&grid, &block, function, nil, 0, 0)
        }
        self.context = context
        self.module = module
        unsafe self.function = function
        self.traps = traps
        sizes = ArgumentSizes(kernel.parameters)
        maximumGroupSize = Int(maximum)
        groupSizeMultiple = warpSize.nonzeroBitCount == 1 && warpSize <= maximumGroupSize ? warpSize : 1
        let preferred = min(max(Int(block), 1), maximumGroupSize)
        preferredGroupSize = max(preferred - preferred % groupSizeMultiple, 1)
        try unsafe checkParameters(kernel, function)
    }

    /// Compares the arguments that a launch gives with those that the program has, where the driver tells (CUDA 12.4): a
    /// difference would have the kernel read beyond them.
    private func checkParameters(_ kernel: DeviceKernelDefinition, _ function: dcc_cu_handle) throws(DeviceError) {
        let expected = sizes.all
        var found: [Int] = []
        while found.count <= expected.count {
            var (offset, size) = (0, 0)
            var isKnown = true
            let error = context.attempt("cuFuncGetParamInfo", "Asking for the arguments of kernel `\(kernel.name)`") {
                guard let ask = unsafe $0.cuFuncGetParamInfo else {
                    isKnown = false
                    return CUDACodes.success
                }
                return unsafe ask(function, found.count, &offset, &size)
            }
            guard isKnown else { return }
            if let error {
                // That is how the end of the list is told.
                if error.native?.value == CUDACodes.invalidValue { break }
                throw error
            }
            found.append(size)
        }
        guard found == expected else {
            throw DeviceError(
                .compilationFailed,
                "Kernel `\(kernel.name)` has arguments of \(expected) bytes, and its program expects \(found). This is a mistake of the translator: please report it with this text and the kernel.",
                accelerator: context.id)
        }
    }
}

/// A program that a CUDA context has loaded.
@safe final class CUDAModule: Sendable {
    private let context: CUDAContext
    nonisolated(unsafe) let handle: dcc_cu_handle
    // SAFETY: loaded and unloaded once; the driver may be called from any thread.

    /// - Parameters:
    ///   - image: A cubin, or PTX with its zero at the end.
    ///   - key: What it was compiled from.
    init(_ context: CUDAContext, _ image: [UInt8], _ key: CompileKey) throws(DeviceError) {
        let what = "Loading the program of kernel `\(key.name)`"
        var module: dcc_cu_handle?
        let (error, log) = unsafe Self.load(context, image, what, &module)
        if let error { throw Self.explained(error, log, key) }
        guard let module = unsafe module else {
            throw .cuda(200, in: "cuModuleLoadDataEx", what, on: context.id)
        }
        self.context = context
        unsafe handle = module
    }

    deinit {
        // Refused for a lost device alone, which every other call reports.
        _ = context.attempt("cuModuleUnload", "Unloading a program") { unsafe $0.cuModuleUnload(handle) }
    }

    /// - Returns: What the driver refused it with, and what its own compiler said about PTX.
    private static func load(_ context: CUDAContext, _ image: [UInt8], _ what: String, _ module: inout dcc_cu_handle?)
        -> (DeviceError?, String)
    {
        var log = [CChar](repeating: 0, count: 4096)
        let error = unsafe log.withUnsafeMutableBufferPointer { log in
            var options = [CU.jitErrorLog, CU.jitErrorLogSize]
            // The size is given in place of a pointer.
            var values: [UnsafeMutableRawPointer?] = unsafe [
                UnsafeMutableRawPointer(log.baseAddress), UnsafeMutableRawPointer(bitPattern: log.count - 1),
            ]
            return context.attempt("cuModuleLoadDataEx", what) { driver in
                unsafe image.withUnsafeBytes { image in
                    unsafe driver.cuModuleLoadDataEx(
                        &module, image.baseAddress, UInt32(options.count), &options, &values)
                }
            }
        }
        return (error, String(decoding: log.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// Says what a refusal means for who has driver and compiler before him.
    private static func explained(_ error: DeviceError, _ log: String, _ key: CompileKey) -> DeviceError {
        guard let native = error.native else { return error }
        switch native.value {
        case CUDACodes.invalidPTX where !log.isEmpty:
            return CompilerLog(log, source: "").error(native, kernel: key.name, accelerator: error.accelerator)
        case CUDACodes.invalidImage, CUDACodes.noBinaryForGPU, CUDACodes.unsupportedPTXVersion:
            return DeviceError(
                .wrongArchitecture,
                "The program of kernel `\(key.name)`, compiled for \(key.architecture) by \(key.compiler), is refused by the driver, which offers CUDA \(key.driver): \(native). Use a compiler no newer than the driver: name its library in DOTCOMPUTE_NVRTC, or install a newer driver.",
                class: .resource, accelerator: error.accelerator, native: native)
        default: return error
        }
    }
}
