import CCompute

/// NVIDIA's compiler for kernels, as a library.
package final class NVRTC: Sendable {
    /// What a compilation gave: a program that a driver loads.
    package struct Image: Sendable {
        /// What it is for: "sm_90" for a program of one architecture, "compute_90" for PTX, which the driver translates.
        package var target: String
        package var bytes: [UInt8]
    }

    private let functions: dcc_nvrtc
    /// The file it came from.
    package let path: String?
    package let version: (major: Int32, minor: Int32)
    /// The architectures it compiles for, ascending; 90 for sm_90.
    package let architectures: [Int32]

    /// For people and for keys.
    package var name: String { "NVRTC \(version.major).\(version.minor)" }

    /// - Returns: `nil` when there is none that can be used; that is in the report.
    package static func load(_ names: [String], _ report: inout ProbeReport.Search) -> NVRTC? {
        // In the wheel of 13.0 the compiler does not find the library beside it: it has to be open already.
        for name in names where name.contains("/") {
            for companion in NVRTCPlaces.companions(of: name) { NativeLibrary.openBeside(companion) }
        }
        guard let library = NativeLibrary.open(names, remedy: NVRTCPlaces.remedy, &report) else { return nil }
        report.library = library.path(by: "nvrtcVersion")
        var functions = dcc_nvrtc()
        if let missing = unsafe dcc_nvrtc_load(library.handle, &functions) {
            report.note(
                .libraryUnusable,
                unsafe "The library \(report.library ?? "") lacks the function \(String(cString: missing)).",
                "Install NVRTC of CUDA 11.7 or newer.")
            return nil
        }
        do throws(DeviceError) {
            let compiler = try NVRTC(functions, path: report.library)
            report.version = compiler.name
            return compiler
        } catch {
            report.note(error)
            return nil
        }
    }

    private init(_ functions: dcc_nvrtc, path: String?) throws(DeviceError) {
        self.functions = functions
        self.path = path
        var (major, minor, count) = (Int32(0), Int32(0), Int32(0))
        try unsafe Self.check(functions.nvrtcVersion(&major, &minor), "nvrtcVersion", "Asking for the version")
        version = (major, minor)
        try unsafe Self.check(
            functions.nvrtcGetNumSupportedArchs(&count), "nvrtcGetNumSupportedArchs", "Counting the architectures")
        var numbers = [Int32](repeating: 0, count: Int(max(count, 0)))
        try unsafe Self.check(
            functions.nvrtcGetSupportedArchs(&numbers), "nvrtcGetSupportedArchs", "Asking for the architectures")
        architectures = numbers.sorted()
    }

    /// What to compile for a device: its own architecture if the compiler knows it, else PTX for the newest before it.
    ///
    /// - Parameter architecture: As `Accelerator.Properties.architecture`.
    /// - Throws: `wrongArchitecture` when the device is older than all that the compiler knows.
    package func target(for architecture: String, accelerator: String) throws(DeviceError) -> String {
        guard let number = Int32(architecture.dropFirst(3)), architecture.hasPrefix("sm_") else {
            throw DeviceError(
                .wrongArchitecture,
                "\(accelerator) says its architecture is \"\(architecture)\", expected was sm_ and a number.",
                accelerator: accelerator)
        }
        if architectures.contains(number) { return architecture }
        guard let nearest = architectures.last(where: { $0 < number }) else {
            throw DeviceError(
                .wrongArchitecture,
                "\(accelerator) is of architecture \(architecture), and \(name) compiles for sm_\(architectures.first ?? 0) and newer. Install an older NVRTC, and name it in DOTCOMPUTE_NVRTC.",
                accelerator: accelerator)
        }
        return "compute_\(nearest)"
    }

    /// Compiles a text.
    ///
    /// - Parameters:
    ///   - kernel: Its name for people.
    ///   - target: As ``target(for:accelerator:)`` says.
    /// - Throws: `compilationFailed` with the compiler's first error.
    package func compile(
        _ source: String, kernel: String, target: String, options: [String], accelerator: String? = nil
    ) throws(DeviceError) -> Image {
        var program: dcc_nvrtc_program?
        let what = "Compiling kernel `\(kernel)` for \(target)"
        try unsafe Self.check(
            functions.nvrtcCreateProgram(&program, source, "kernel.cu", 0, nil, nil), "nvrtcCreateProgram", what,
            accelerator)
        defer { _ = unsafe functions.nvrtcDestroyProgram(&program) }
        let all = ["--gpu-architecture=\(target)"] + options
        let code = unsafe withCStrings(all) { texts in
            unsafe functions.nvrtcCompileProgram(program, Int32(texts.count), texts.baseAddress)
        }
        guard code == NVRTCCodes.success else {
            let log =
                unsafe bytes(program, functions.nvrtcGetProgramLogSize, functions.nvrtcGetProgramLog)
                .map { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) } ?? ""
            let native = DeviceError.NativeCode(
                interface: .nvrtc, value: code, name: NVRTCCodes.name(of: code), call: "nvrtcCompileProgram")
            if code == NVRTCCodes.compilation {
                throw CompilerLog(log, source: source).error(native, kernel: kernel, accelerator: accelerator)
            }
            let detail = CompilerLog(log, source: source).firstError
            let error = DeviceError.nvrtc(code, in: "nvrtcCompileProgram", what, on: accelerator)
            throw DeviceError(
                error.code, "\(error.message) The compiler said: \(detail)", accelerator: accelerator, native: native)
        }
        let image =
            unsafe target.hasPrefix("sm_")
            ? bytes(program, functions.nvrtcGetCUBINSize, functions.nvrtcGetCUBIN)
            : bytes(program, functions.nvrtcGetPTXSize, functions.nvrtcGetPTX)
        guard let image, !image.isEmpty else {
            throw .nvrtc(11, in: "nvrtcGetCUBINSize", what, on: accelerator)
        }
        return Image(target: target, bytes: image)
    }

    private typealias Size = @convention(c) (dcc_nvrtc_program?, UnsafeMutablePointer<Int>?) -> Int32
    private typealias Contents = @convention(c) (dcc_nvrtc_program?, UnsafeMutablePointer<CChar>?) -> Int32

    /// A result of a program; `nil` when it is refused.
    private func bytes(_ program: dcc_nvrtc_program?, _ size: Size, _ contents: Contents) -> [UInt8]? {
        var count = 0
        guard unsafe size(program, &count) == NVRTCCodes.success else { return nil }
        guard count > 0 else { return [] }
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
            code = unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
                unsafe contents(program, buffer.baseAddress)
            }
            initialised = code == NVRTCCodes.success ? count : 0
        }
        return code == NVRTCCodes.success ? bytes : nil
    }

    private static func check(_ code: Int32, _ call: String, _ what: String, _ accelerator: String? = nil)
        throws(DeviceError)
    {
        guard code == NVRTCCodes.success else { throw .nvrtc(code, in: call, what, on: accelerator) }
    }
}

/// Calls `body` with texts as C has them.
func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    // All in one block, each behind the zero of the one before.
    var bytes: [CChar] = []
    var offsets: [Int] = []
    for text in texts {
        offsets.append(bytes.count)
        bytes.append(contentsOf: text.utf8CString)
    }
    return unsafe bytes.withUnsafeBufferPointer { bytes in
        let pointers: [UnsafePointer<CChar>?] = unsafe offsets.map { unsafe bytes.baseAddress.unsafelyUnwrapped + $0 }
        return unsafe pointers.withUnsafeBufferPointer { unsafe body($0) }
    }
}
