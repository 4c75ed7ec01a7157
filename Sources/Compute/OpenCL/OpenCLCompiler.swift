import CCompute

/// The compiler in the driver of an OpenCL device: what it is told, and what its programs depend on.
@safe struct OpenCLCompiler {
    private let library: OpenCLLibrary
    /// The accelerator's.
    private let id: String
    private let context: OpenCLContext
    private let device: dcc_cl_handle
    private let cache: KernelCache
    /// The platform's name and version, which name the compiler.
    private let platform: String
    private let options: [String]

    init(
        library: OpenCLLibrary, id: String, context: OpenCLContext, device: dcc_cl_handle, cache: KernelCache,
        apiVersion: String?
    ) {
        self.library = library
        self.id = id
        self.context = context
        unsafe self.device = device
        self.cache = cache
        let facts = unsafe OpenCLDeviceFacts(library, device)
        platform = facts.platform
        options = Self.options(apiVersion: apiVersion, singlePrecision: facts.singlePrecision)
    }

    /// Contraction is off in the text; nothing here lets the compiler change a result.
    ///
    /// - Parameters:
    ///   - apiVersion: The device's version of OpenCL.
    ///   - singlePrecision: What it says about `Float`.
    static func options(apiVersion: String?, singlePrecision: UInt64) -> [String] {
        let major = apiVersion.flatMap { $0.split(separator: ".").first.flatMap { Int($0) } } ?? 1
        // A device of 3.0 has to take 3.0; one of 2.x takes 1.2 as well, which asks for nothing that it may lack.
        let language = major >= 3 ? "-cl-std=CL3.0" : "-cl-std=CL1.2"
        return singlePrecision & CL.correctlyRounded != 0
            ? [language, "-cl-fp32-correctly-rounded-divide-sqrt"] : [language]
    }

    func key(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks, _ properties: Accelerator.Properties)
        -> CompileKey
    {
        key(kernel.name, source: KernelText.source(of: kernel, checks), entry: kernel.entry, properties)
    }

    /// - Parameters:
    ///   - name: For people.
    ///   - source: Everything that is compiled, the prelude included.
    func key(_ name: String, source: String, entry: String, _ properties: Accelerator.Properties) -> CompileKey {
        CompileKey(
            name: name, backend: .openCL, source: source, entry: entry, options: options,
            architecture: "\(properties.name) (\(properties.vendor ?? "unknown vendor"))", compiler: platform,
            driver: properties.driverVersion ?? "unknown", prelude: KernelText.preludeVersion)
    }

    /// A program that is ready: from the cache, or compiled and put there.
    func program(for key: CompileKey) throws(DeviceError) -> OpenCLProgram {
        if let binary = cache.program(for: key) {
            do throws(DeviceError) {
                return try build(try load(binary), key)
            } catch {
                cache.reject(key, "The driver refuses it: \(error.message)")
            }
        }
        let program = try build(try parse(key.source), key)
        // A driver that gives no program back has every process compile again, and says nothing about it.
        if let binary = program.binary, !binary.isEmpty { cache.store(binary, for: key) }
        return program
    }

    private func parse(_ source: String) throws(DeviceError) -> OpenCLProgram {
        var code: Int32 = 0
        let program = unsafe withCStrings([source]) { texts in
            let pointer = unsafe UnsafeMutablePointer(mutating: texts.baseAddress)
            return unsafe library.functions.clCreateProgramWithSource(context.handle, 1, pointer, nil, &code)
        }
        guard code == OpenCLCodes.success, let program = unsafe program else {
            throw .openCL(code, in: "clCreateProgramWithSource", "Making a program", on: id)
        }
        return unsafe OpenCLProgram(library: library, context: context, handle: program)
    }

    private func load(_ binary: [UInt8]) throws(DeviceError) -> OpenCLProgram {
        var (code, status) = (Int32(0), Int32(0))
        var device: dcc_cl_handle? = unsafe self.device
        var size = binary.count
        let program = unsafe binary.withUnsafeBufferPointer { bytes in
            var pointer = bytes.baseAddress
            return unsafe library.functions.clCreateProgramWithBinary(
                context.handle, 1, &device, &size, &pointer, &status, &code)
        }
        if code == OpenCLCodes.success, let program = unsafe program {
            let program = unsafe OpenCLProgram(library: library, context: context, handle: program)
            guard status == OpenCLCodes.success else {
                throw .openCL(status, in: "clCreateProgramWithBinary", "Loading a program", on: id)
            }
            return program
        }
        throw .openCL(code, in: "clCreateProgramWithBinary", "Loading a program", on: id)
    }

    private func build(_ program: OpenCLProgram, _ key: CompileKey) throws(DeviceError) -> OpenCLProgram {
        var device: dcc_cl_handle? = unsafe self.device
        let code = unsafe library.functions.clBuildProgram(
            program.handle, 1, &device, key.options.joined(separator: " "), nil, nil)
        guard code != OpenCLCodes.success else { return program }
        let native = DeviceError.NativeCode(
            interface: .openCL, value: code, name: OpenCLCodes.name(of: code), call: "clBuildProgram")
        let log =
            unsafe OpenCLDeviceFacts.text {
                unsafe library.functions.clGetProgramBuildInfo(
                    program.handle, self.device, CL.programBuildLog, $0, $1, $2)
            } ?? ""
        if code == OpenCLCodes.buildFailed {
            throw CompilerLog(log, source: key.source).error(native, kernel: key.name, accelerator: id)
        }
        throw .openCL(code, in: "clBuildProgram", "Compiling kernel `\(key.name)`", on: id)
    }
}

/// A program of OpenCL.
@safe final class OpenCLProgram: Sendable {
    private let library: OpenCLLibrary
    private let context: OpenCLContext
    nonisolated(unsafe) let handle: dcc_cl_handle
    // SAFETY: made and released once; programs may be used from any thread (OpenCL 1.2, appendix A.2).

    init(library: OpenCLLibrary, context: OpenCLContext, handle: dcc_cl_handle) {
        self.library = library
        self.context = context
        unsafe self.handle = handle
    }

    deinit { _ = unsafe library.functions.clReleaseProgram(handle) }

    /// What the driver compiled it to; `nil` when it does not tell.
    var binary: [UInt8]? {
        var size = 0
        // One device, so one size and one pointer.
        guard
            unsafe library.functions.clGetProgramInfo(
                handle, CL.programBinarySizes, MemoryLayout<Int>.size, &size, nil) == OpenCLCodes.success
        else { return nil }
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var pointer = buffer.baseAddress
            code = unsafe library.functions.clGetProgramInfo(
                handle, CL.programBinaries, MemoryLayout<UInt>.size, &pointer, nil)
            count = code == OpenCLCodes.success ? size : 0
        }
        return code == OpenCLCodes.success ? bytes : nil
    }
}
