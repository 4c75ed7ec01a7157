import CCompute

/// The search for OpenCL devices.
struct OpenCLProbe {
    private let library: OpenCLLibrary
    private var devices: [OpenCLDevice] = []
    private var report: ProbeReport.Search
    private let cache: KernelCache

    static func run(_ names: [String], cache: KernelCache) -> (devices: [OpenCLDevice], report: ProbeReport.Search) {
        var report = ProbeReport.Search(backend: .openCL)
        guard let library = OpenCLLibrary.load(names, &report) else { return ([], report) }
        var probe = OpenCLProbe(library: library, report: report, cache: cache)
        probe.lookForPlatforms()
        return (probe.devices, probe.report)
    }

    private init(library: OpenCLLibrary, report: ProbeReport.Search, cache: KernelCache) {
        self.cache = cache
        self.library = library
        self.report = report
    }

    private mutating func lookForPlatforms() {
        var count: UInt32 = 0
        var code = unsafe library.functions.clGetPlatformIDs(0, nil, &count)
        var platforms = unsafe [dcc_cl_handle?](repeating: nil, count: Int(count))
        if code == OpenCLCodes.success, count > 0 {
            code = unsafe library.functions.clGetPlatformIDs(count, &platforms, nil)
        }
        if code == OpenCLCodes.platformNotFound || (code == OpenCLCodes.success && count == 0) {
            report.note(
                .noPlatform, "OpenCL's loader is there and knows no driver: it looks for them in /etc/OpenCL/vendors.",
                "Install the driver of your device; for the processor, Debian and Ubuntu have `pocl-opencl-icd`.",
                native: code == OpenCLCodes.success ? nil : native(code, "clGetPlatformIDs"))
            return
        }
        guard code == OpenCLCodes.success else {
            report.note(.openCL(code, in: "clGetPlatformIDs", "Asking for the platforms"))
            return
        }
        for index in unsafe platforms.indices {
            unsafe lookForDevices(platforms[index])
        }
    }

    private mutating func lookForDevices(_ platform: dcc_cl_handle?) {
        let name =
            unsafe text { unsafe library.functions.clGetPlatformInfo(platform, CL.platformName, $0, $1, $2) }
            ?? "a platform without a name"
        let version = unsafe text {
            unsafe library.functions.clGetPlatformInfo(platform, CL.platformVersion, $0, $1, $2)
        }
        let described = name + (version.map { ", \($0)" } ?? "")
        report.version = report.version.map { "\($0); \(described)" } ?? described
        var count: UInt32 = 0
        var code = unsafe library.functions.clGetDeviceIDs(platform, CL.deviceTypeAll, 0, nil, &count)
        var handles = unsafe [dcc_cl_handle?](repeating: nil, count: Int(count))
        if code == OpenCLCodes.success, count > 0 {
            code = unsafe library.functions.clGetDeviceIDs(platform, CL.deviceTypeAll, count, &handles, nil)
        }
        if code == OpenCLCodes.deviceNotFound || (code == OpenCLCodes.success && count == 0) {
            report.note(
                .noDevice, "The platform \(name) has no device.",
                "Look whether the device is plugged in and whether this user may open it (on Linux, the groups `render` and `video`).",
                native: code == OpenCLCodes.success ? nil : native(code, "clGetDeviceIDs"))
            return
        }
        guard code == OpenCLCodes.success else {
            report.note(.openCL(code, in: "clGetDeviceIDs", "Asking the platform \(name) for its devices"))
            return
        }
        for index in unsafe handles.indices {
            if let handle = unsafe handles[index] { unsafe take(handle, platform: name) }
        }
    }

    private mutating func take(_ handle: dcc_cl_handle, platform: String) {
        let facts = unsafe OpenCLDeviceFacts(library, handle)
        let name = facts.text(CL.deviceName) ?? "a device without a name"
        let version = facts.text(CL.deviceVersion) ?? ""
        guard let (major, minor) = Self.version(in: version), (major, minor) >= (1, 2) else {
            report.note(
                .driverTooOld, "\(name) of \(platform) offers \"\(version)\"; OpenCL 1.2 or newer is needed.",
                "Install a newer driver.")
            return
        }
        guard facts.flag(CL.deviceAvailable) != false else {
            report.note(
                .busy, "\(name) of \(platform) says that it is not available.", "Look who else uses it, and try again.")
            return
        }
        guard facts.flag(CL.deviceEndianLittle) != false else {
            report.note(
                .wrongArchitecture, "\(name) of \(platform) has big-endian memory, this machine little-endian.",
                "Use another device.")
            return
        }
        do throws(DeviceError) {
            let id = "opencl:\(devices.count)"
            let properties = try facts.properties(name: name, apiVersion: "\(major).\(minor)")
            unsafe devices.append(
                OpenCLDevice(library: library, handle: handle, id: id, properties: properties, cache: cache))
            report.devices.append(.init(id: id, properties: properties))
        } catch {
            report.note(error)
        }
    }

    /// The numbers of a text `OpenCL 3.0 …`.
    static func version(in text: String) -> (Int, Int)? {
        let words = text.split(separator: " ")
        guard words.count >= 2, words[0] == "OpenCL" else { return nil }
        let numbers = words[1].split(separator: ".").map { Int($0) }
        guard numbers.count >= 2, let major = numbers[0], let minor = numbers[1] else { return nil }
        return (major, minor)
    }

    private func native(_ code: Int32, _ call: String) -> DeviceError.NativeCode {
        .init(interface: .openCL, value: code, name: OpenCLCodes.name(of: code), call: call)
    }

    private func text(
        _ ask: (Int, UnsafeMutableRawPointer?, UnsafeMutablePointer<Int>?) -> Int32
    ) -> String? {
        unsafe OpenCLDeviceFacts.text(ask)
    }
}
