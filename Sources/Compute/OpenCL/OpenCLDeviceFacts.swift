import CCompute

/// What an OpenCL device says about itself.
@safe struct OpenCLDeviceFacts {
    private let library: OpenCLLibrary
    private let handle: dcc_cl_handle

    init(_ library: OpenCLLibrary, _ handle: dcc_cl_handle) {
        self.library = library
        unsafe self.handle = handle
    }

    /// - Throws: What the driver answered, if it does not tell what every device has to.
    func properties(name: String, apiVersion: String) throws(DeviceError) -> Accelerator.Properties {
        let types: UInt64 = try number(CL.deviceType, "CL_DEVICE_TYPE", 0)
        let kind: Accelerator.Kind =
            types & CL.deviceTypeGPU != 0 ? .gpu : types & CL.deviceTypeCPU != 0 ? .cpu : .other
        let memory: UInt64 = try number(CL.deviceGlobalMemorySize, "CL_DEVICE_GLOBAL_MEM_SIZE", 0)
        let units: UInt32 = try number(CL.deviceMaxComputeUnits, "CL_DEVICE_MAX_COMPUTE_UNITS", 0)
        let extensions = Set((text(CL.deviceExtensions) ?? "").split(separator: " "))
        // Absent on devices without: some drivers of 1.2 refuse the question then.
        let doubles: UInt64? = optionalNumber(CL.deviceDoubleConfiguration, 0)
        return Accelerator.Properties(
            name: name, backend: .openCL, kind: kind, vendor: text(CL.deviceVendor),
            driverVersion: text(CL.driverVersion), apiVersion: apiVersion, architecture: nil,
            memoryBytes: Int(clamping: memory), computeUnits: Int(units), limits: try limits(),
            features: .init(
                hasFloat16: extensions.contains("cl_khr_fp16"), hasFloat64: doubles ?? 0 != 0,
                hasAtomics64: extensions.contains("cl_khr_int64_base_atomics"),
                hasUnifiedMemory: flag(CL.deviceHostUnifiedMemory) ?? false))
    }

    private func limits() throws(DeviceError) -> Accelerator.Limits {
        let size: Int = try number(CL.deviceMaxWorkGroupSize, "CL_DEVICE_MAX_WORK_GROUP_SIZE", 0)
        let dimensions: UInt32 = try number(CL.deviceMaxWorkItemDimensions, "CL_DEVICE_MAX_WORK_ITEM_DIMENSIONS", 0)
        var extents = [Int](repeating: 0, count: Int(dimensions))
        let code = unsafe extents.withUnsafeMutableBytes { bytes in
            unsafe library.functions.clGetDeviceInfo(
                handle, CL.deviceMaxWorkItemSizes, bytes.count, bytes.baseAddress, nil)
        }
        guard code == OpenCLCodes.success else {
            throw .openCL(code, in: "clGetDeviceInfo", "Asking for CL_DEVICE_MAX_WORK_ITEM_SIZES")
        }
        let local: UInt64 = try number(CL.deviceLocalMemorySize, "CL_DEVICE_LOCAL_MEM_SIZE", 0)
        let allocation: UInt64 = try number(CL.deviceMaxAllocationSize, "CL_DEVICE_MAX_MEM_ALLOC_SIZE", 0)
        return .init(
            workGroupSize: size, workGroupExtents: Array(extents.prefix(3)), localMemoryBytes: Int(clamping: local),
            allocationBytes: Int(clamping: allocation))
    }

    /// What it says about `Float`; nothing when it does not tell.
    var singlePrecision: UInt64 { optionalNumber(CL.deviceSinglePrecision, 0) ?? 0 }

    /// Of what the start of a part of a buffer has to be a multiple, in bytes.
    ///
    /// - Throws: What the driver answered.
    func partAlignment() throws(DeviceError) -> Int {
        let bits: UInt32 = try number(CL.deviceBaseAddressAlignment, "CL_DEVICE_MEM_BASE_ADDR_ALIGN", 0)
        return max(Int(bits) / 8, 1)
    }

    /// What it says about memory that host and device share; nothing before OpenCL 2.0.
    var sharedVirtualMemory: UInt64 { optionalNumber(CL.deviceSharedVirtualMemory, 0) ?? 0 }

    /// The name and the version of its platform.
    var platform: String {
        var platform: dcc_cl_handle?
        _ = unsafe library.functions.clGetDeviceInfo(
            handle, CL.devicePlatform, MemoryLayout<UInt>.size, &platform, nil)
        let parts = [CL.platformName, CL.platformVersion].compactMap { key in
            unsafe Self.text { unsafe library.functions.clGetPlatformInfo(platform, key, $0, $1, $2) }
        }
        return parts.isEmpty ? "an unknown platform" : parts.joined(separator: ", ")
    }

    func text(_ key: UInt32) -> String? {
        unsafe Self.text { unsafe library.functions.clGetDeviceInfo(handle, key, $0, $1, $2) }
    }

    func flag(_ key: UInt32) -> Bool? {
        optionalNumber(key, UInt32(0)).map { $0 != 0 }
    }

    func optionalNumber<Number: FixedWidthInteger & BitwiseCopyable>(_ key: UInt32, _ start: Number) -> Number? {
        let (value, code) = ask(key, start)
        return code == OpenCLCodes.success ? value : nil
    }

    private func number<Number: FixedWidthInteger & BitwiseCopyable>(
        _ key: UInt32, _ name: String, _ start: Number
    ) throws(DeviceError) -> Number {
        let (value, code) = ask(key, start)
        guard code == OpenCLCodes.success else { throw .openCL(code, in: "clGetDeviceInfo", "Asking for \(name)") }
        return value
    }

    private func ask<Number: FixedWidthInteger & BitwiseCopyable>(_ key: UInt32, _ start: Number) -> (Number, Int32) {
        var value = start
        let code = unsafe withUnsafeMutableBytes(of: &value) { bytes in
            unsafe library.functions.clGetDeviceInfo(handle, key, bytes.count, bytes.baseAddress, nil)
        }
        return (value, code)
    }

    /// A text that a question gives, asked twice: for its length and for itself. `nil` when it is refused.
    static func text(_ ask: (Int, UnsafeMutableRawPointer?, UnsafeMutablePointer<Int>?) -> Int32) -> String? {
        var length = 0
        guard unsafe ask(0, nil, &length) == OpenCLCodes.success else { return nil }
        var bytes = [UInt8](repeating: 0, count: length)
        let code = unsafe bytes.withUnsafeMutableBytes { unsafe ask($0.count, $0.baseAddress, nil) }
        guard code == OpenCLCodes.success else { return nil }
        var text = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return text
    }
}
