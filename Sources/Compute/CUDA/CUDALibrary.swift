import CCompute

/// The functions of a CUDA driver.
final class CUDALibrary: Sendable {
    /// May be called from any thread.
    let functions: dcc_cuda

    init(_ functions: dcc_cuda) { self.functions = functions }

    /// - Returns: `nil` when it lacks a function; that is in the report.
    static func load(_ names: [String], _ report: inout ProbeReport.Search) -> CUDALibrary? {
        guard
            let library = NativeLibrary.open(
                names,
                remedy: "For an NVIDIA GPU, install NVIDIA's driver; in a container, start it with access to the GPU.",
                &report)
        else { return nil }
        report.library = library.path(by: "cuInit")
        var functions = dcc_cuda()
        if let missing = unsafe dcc_cuda_load(library.handle, &functions) {
            report.note(
                .libraryUnusable,
                unsafe "The library \(report.library ?? "") lacks the function \(String(cString: missing)).",
                "Install a driver for CUDA \(CUDAProbe.minimumText) or newer.")
            return nil
        }
        return CUDALibrary(functions)
    }
}

/// The constants of the driver API that are used here.
enum CU {
    static let maxThreadsPerBlock: Int32 = 1
    static let maxBlockX: Int32 = 2
    static let maxBlockY: Int32 = 3
    static let maxBlockZ: Int32 = 4
    static let maxSharedMemoryPerBlock: Int32 = 8
    static let warpSize: Int32 = 10
    static let multiprocessors: Int32 = 16
    static let isIntegrated: Int32 = 18
    static let canMapHostMemory: Int32 = 19
    static let computeMode: Int32 = 20
    static let capabilityMajor: Int32 = 75
    static let capabilityMinor: Int32 = 76

    static let functionMaxThreadsPerBlock: Int32 = 0
    static let jitErrorLog: Int32 = 5
    static let jitErrorLogSize: Int32 = 6
    /// The most groups along each dimension, the same for every device (compute capability 3.0 and newer).
    static let gridX = 2_147_483_647
    static let gridYZ = 65535

    static let computeModeProhibited: Int32 = 2
    /// A stream that does not wait for the default one.
    static let streamNonBlocking: UInt32 = 1
    static let eventDisableTiming: UInt32 = 2
    static let eventBlockingSync: UInt32 = 1
    /// Pinned for all contexts, and mapped.
    static let hostPortable: UInt32 = 1
    static let hostMapped: UInt32 = 2
}
