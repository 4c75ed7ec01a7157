import CCompute

/// The search for CUDA devices.
struct CUDAProbe {
    /// Eager loading of modules can be chosen since CUDA 11.7.
    static let minimumVersion: Int32 = 11_070
    static let minimumText = text(ofVersion: minimumVersion)

    private let library: CUDALibrary
    private let compiler: CUDACompiler
    private var report: ProbeReport.Search
    private var devices: [CUDADevice] = []

    static func run(_ names: [String], compiler: CUDACompiler) -> (devices: [CUDADevice], report: ProbeReport.Search) {
        var report = ProbeReport.Search(backend: .cuda)
        // It has to be there before the library reads it.
        dcc_cuda_choose_eager_loading()
        guard let library = CUDALibrary.load(names, &report) else { return ([], report) }
        var probe = CUDAProbe(library: library, compiler: compiler, report: report)
        do throws(DeviceError) {
            try probe.look()
        } catch {
            probe.report.note(error)
        }
        return (probe.devices, probe.report)
    }

    private init(library: CUDALibrary, compiler: CUDACompiler, report: ProbeReport.Search) {
        self.library = library
        self.compiler = compiler
        self.report = report
    }

    /// 13000 as "13.0".
    static func text(ofVersion version: Int32) -> String { "\(version / 1000).\(version % 1000 / 10)" }

    private mutating func look() throws(DeviceError) {
        var version: Int32 = 0
        try unsafe check(
            library.functions.cuDriverGetVersion(&version), "cuDriverGetVersion", "Asking for the driver's version")
        report.version = "CUDA \(Self.text(ofVersion: version))"
        guard version >= Self.minimumVersion else {
            report.note(
                .driverTooOld,
                "The driver offers CUDA \(Self.text(ofVersion: version)); \(Self.minimumText) or newer is needed.",
                "Install a newer driver.")
            return
        }
        try check(library.functions.cuInit(0), "cuInit", "Starting the driver")
        var count: Int32 = 0
        try unsafe check(library.functions.cuDeviceGetCount(&count), "cuDeviceGetCount", "Counting the devices")
        if count == 0 {
            report.note(
                .noDevice, "The driver is there and finds no device.",
                "Look with `nvidia-smi`, and whether CUDA_VISIBLE_DEVICES hides them.")
        }
        for ordinal in 0..<count {
            do throws(DeviceError) {
                try take(ordinal, apiVersion: Self.text(ofVersion: version))
            } catch {
                report.note(error)
            }
        }
    }

    private mutating func take(_ ordinal: Int32, apiVersion: String) throws(DeviceError) {
        var handle: Int32 = 0
        try unsafe check(library.functions.cuDeviceGet(&handle, ordinal), "cuDeviceGet", "Asking for device \(ordinal)")
        let name = try name(of: handle)
        if try attribute(CU.computeMode, handle) == CU.computeModeProhibited {
            report.note(
                .busy, "\(name) is in the compute mode \"prohibited\".",
                "Change that with `nvidia-smi --compute-mode=0`."
            )
            return
        }
        let id = "cuda:\(ordinal)"
        let properties = try properties(of: handle, name: name, apiVersion: apiVersion)
        devices.append(
            CUDADevice(library: library, handle: handle, id: id, properties: properties, compiler: compiler))
        report.devices.append(.init(id: id, properties: properties))
    }

    private func properties(of device: Int32, name: String, apiVersion: String) throws(DeviceError)
        -> Accelerator.Properties
    {
        var memory = 0
        try unsafe check(
            library.functions.cuDeviceTotalMem(&memory, device), "cuDeviceTotalMem_v2", "Asking for the memory")
        let major = try attribute(CU.capabilityMajor, device)
        let minor = try attribute(CU.capabilityMinor, device)
        return Accelerator.Properties(
            name: name, backend: .cuda, kind: .gpu, vendor: "NVIDIA", driverVersion: nil, apiVersion: apiVersion,
            architecture: "sm_\(major)\(minor)", memoryBytes: memory,
            computeUnits: Int(try attribute(CU.multiprocessors, device)),
            limits: .init(
                workGroupSize: Int(try attribute(CU.maxThreadsPerBlock, device)),
                workGroupExtents: [
                    Int(try attribute(CU.maxBlockX, device)), Int(try attribute(CU.maxBlockY, device)),
                    Int(try attribute(CU.maxBlockZ, device)),
                ],
                localMemoryBytes: Int(try attribute(CU.maxSharedMemoryPerBlock, device)), allocationBytes: memory),
            features: .init(
                // Half precision came with 5.3, atomics of 64 bits with 1.2, doubles with 1.3.
                hasFloat16: (major, minor) >= (5, 3), hasFloat64: (major, minor) >= (1, 3),
                hasAtomics64: (major, minor) >= (1, 2),
                hasUnifiedMemory: try attribute(CU.isIntegrated, device) != 0))
    }

    private func name(of device: Int32) throws(DeviceError) -> String {
        var bytes = [CChar](repeating: 0, count: 256)
        try unsafe check(
            library.functions.cuDeviceGetName(&bytes, Int32(bytes.count), device), "cuDeviceGetName",
            "Asking for a device's name")
        return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func attribute(_ attribute: Int32, _ device: Int32) throws(DeviceError) -> Int32 {
        var value: Int32 = 0
        try unsafe check(
            library.functions.cuDeviceGetAttribute(&value, attribute, device), "cuDeviceGetAttribute",
            "Asking for attribute \(attribute)")
        return value
    }

    private func check(_ code: Int32, _ call: String, _ what: String) throws(DeviceError) {
        guard code == CUDACodes.success else { throw .cuda(code, in: call, what) }
    }
}
