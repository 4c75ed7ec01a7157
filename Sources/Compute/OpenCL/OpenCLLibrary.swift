import CCompute

/// The functions of an OpenCL library.
final class OpenCLLibrary: Sendable {
    /// May be called from any thread (OpenCL 1.2, appendix A.2).
    let functions: dcc_opencl

    init(_ functions: dcc_opencl) { self.functions = functions }

    /// Whether it has the functions of shared virtual memory, which OpenCL 2.0 brought.
    var hasSharedMemory: Bool {
        unsafe functions.clSVMAlloc != nil && functions.clSVMFree != nil && functions.clSetKernelArgSVMPointer != nil
    }

    /// - Returns: `nil` when it lacks a function; that is in the report.
    static func load(_ names: [String], _ report: inout ProbeReport.Search) -> OpenCLLibrary? {
        dcc_opencl_choose_threads()
        guard
            let library = NativeLibrary.open(
                names,
                remedy:
                    "Install the OpenCL driver of your device; for the processor, Debian and Ubuntu have `pocl-opencl-icd`.",
                &report)
        else { return nil }
        report.library = library.path(by: "clGetPlatformIDs")
        var functions = dcc_opencl()
        if let missing = unsafe dcc_opencl_load(library.handle, &functions) {
            report.note(
                .libraryUnusable,
                unsafe "The library \(report.library ?? "") lacks the function \(String(cString: missing)), which OpenCL 1.2 has.",
                "Install a loader or driver of OpenCL 1.2 or newer.")
            return nil
        }
        return OpenCLLibrary(functions)
    }
}

/// The constants of the Khronos headers that are used here.
enum CL {
    static let deviceTypeAll: UInt64 = 0xFFFF_FFFF
    static let deviceTypeCPU: UInt64 = 1 << 1
    static let deviceTypeGPU: UInt64 = 1 << 2

    static let platformVersion: UInt32 = 0x0901
    static let platformName: UInt32 = 0x0902

    static let deviceType: UInt32 = 0x1000
    static let deviceMaxComputeUnits: UInt32 = 0x1002
    static let deviceMaxWorkItemDimensions: UInt32 = 0x1003
    static let deviceMaxWorkGroupSize: UInt32 = 0x1004
    static let deviceMaxWorkItemSizes: UInt32 = 0x1005
    static let deviceMaxAllocationSize: UInt32 = 0x1010
    static let deviceBaseAddressAlignment: UInt32 = 0x1019
    static let deviceGlobalMemorySize: UInt32 = 0x101F
    static let deviceLocalMemorySize: UInt32 = 0x1023
    static let deviceEndianLittle: UInt32 = 0x1026
    static let deviceAvailable: UInt32 = 0x1027
    static let deviceName: UInt32 = 0x102B
    static let deviceVendor: UInt32 = 0x102C
    static let driverVersion: UInt32 = 0x102D
    static let deviceVersion: UInt32 = 0x102F
    static let deviceExtensions: UInt32 = 0x1030
    static let deviceDoubleConfiguration: UInt32 = 0x1032
    static let deviceSinglePrecision: UInt32 = 0x101B
    static let deviceHostUnifiedMemory: UInt32 = 0x1035
    static let devicePlatform: UInt32 = 0x1031
    static let deviceSharedVirtualMemory: UInt32 = 0x1053

    /// Of the single precision: division and square root are correctly rounded when asked for.
    static let correctlyRounded: UInt64 = 1 << 7
    /// Of the shared virtual memory: host and device see one memory, without mapping it.
    static let fineGrainedBuffers: UInt64 = 1 << 1

    static let memoryReadWrite: UInt64 = 1 << 0
    static let memoryAllocateHost: UInt64 = 1 << 4

    static let bufferRegion: UInt32 = 0x1220

    static let sharedFineGrained: UInt64 = 1 << 10

    static let programBinarySizes: UInt32 = 0x1165
    static let programBinaries: UInt32 = 0x1166
    static let programBuildLog: UInt32 = 0x1183

    static let kernelWorkGroupSize: UInt32 = 0x11B0
    static let kernelPreferredMultiple: UInt32 = 0x11B3

    static let mapReadWrite: UInt64 = 3
    static let eventStatus: UInt32 = 0x11D3
}
