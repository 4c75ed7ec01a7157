import Testing

@testable import Compute

@Suite("Native codes have names and meanings")
struct NativeCodesTests {
    @Test("Names are those of the vendors' headers, each for one number")
    func names() {
        #expect(OpenCLCodes.name(of: -5) == "CL_OUT_OF_RESOURCES")
        #expect(OpenCLCodes.name(of: -1001) == "CL_PLATFORM_NOT_FOUND_KHR")
        #expect(CUDACodes.name(of: 2) == "CUDA_ERROR_OUT_OF_MEMORY")
        #expect(CUDACodes.name(of: 719) == "CUDA_ERROR_LAUNCH_FAILED")
        #expect(Set(OpenCLCodes.names.values).count == OpenCLCodes.names.count)
        #expect(Set(CUDACodes.names.values).count == CUDACodes.names.count)
        // Every error of OpenCL 1.0 to 3.0: -1 to -19 and -30 to -72.
        for value in Array(-19 ... -1) + Array(-72 ... -30) {
            #expect(OpenCLCodes.names[Int32(value)]?.hasPrefix("CL_") == true, "\(value)")
        }
        for (value, name) in CUDACodes.names { #expect(name.hasPrefix("CUDA_"), "\(value)") }
    }

    @Test("A number without a name is shown")
    func unknown() {
        let error = DeviceError.cuda(4711, in: "cuInit", "Starting")
        #expect(error.code == .callFailed)
        #expect(error.message.contains("unknown CUresult 4711 (4711)"))
    }

    @Test(
        "What a number means for the caller",
        arguments: [
            (DeviceError.cuda(2, in: "c", "w"), DeviceError.Code.outOfMemory, DeviceError.Class.resource),
            (.cuda(719, in: "c", "w"), .deviceLost, .fatal), (.cuda(700, in: "c", "w"), .deviceLost, .fatal),
            (.cuda(209, in: "c", "w"), .wrongArchitecture, .programmer),
            (.cuda(100, in: "c", "w"), .noDevice, .resource), (.cuda(803, in: "c", "w"), .driverTooOld, .fatal),
            (.cuda(46, in: "c", "w"), .busy, .transient), (.cuda(1, in: "c", "w"), .callFailed, .programmer),
            (.cuda(701, in: "c", "w"), .limitExceeded, .programmer),
            (.openCL(-4, in: "c", "w"), .outOfMemory, .resource), (.openCL(-6, in: "c", "w"), .outOfMemory, .resource),
            (.openCL(-2, in: "c", "w"), .deviceLost, .fatal), (.openCL(-36, in: "c", "w"), .deviceLost, .fatal),
            (.openCL(-42, in: "c", "w"), .wrongArchitecture, .programmer),
            (.openCL(-61, in: "c", "w"), .limitExceeded, .programmer),
            (.openCL(-1001, in: "c", "w"), .noPlatform, .resource),
            (.openCL(-38, in: "c", "w"), .callFailed, .programmer),
        ])
    func meanings(_ error: DeviceError, _ code: DeviceError.Code, _ errorClass: DeviceError.Class) {
        #expect(error.code == code)
        #expect(error.errorClass == errorClass)
    }

    @Test("The text names call, code and remedy")
    func text() {
        let error = DeviceError.openCL(-4, in: "clCreateBuffer", "Allocating 64 bytes", on: "opencl:0")
        #expect(
            error.message
                == "Allocating 64 bytes failed on opencl:0: clCreateBuffer answered CL_MEM_OBJECT_ALLOCATION_FAILURE (-4). Release buffers, trim the pools, or work in smaller pieces."
        )
        #expect("\(error)".hasPrefix("outOfMemory (resource): "))
        #expect(error.native?.call == "clCreateBuffer")
    }
}
