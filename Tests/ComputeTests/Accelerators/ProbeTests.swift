import Compute
import DeviceStandIns
import Testing

@Suite("Probing explains itself and never fails", .serialized, .timeLimit(.minutes(2)))
struct ProbeTests {
    private func openCL(_ name: String, _ definitions: String...) throws -> ProbeReport.Search {
        let library = try StandIns.openCL(name, defining: definitions)
        let catalogue = AcceleratorCatalogue(.init(openCL: [library], cuda: []))
        return try #require(catalogue.report.searches.first { $0.backend == .openCL })
    }

    private func cuda(_ standIn: CUDAStandIn) throws -> ProbeReport.Search {
        try #require(standIn.catalogue().report.searches.first { $0.backend == .cuda })
    }

    @Test("The processor is always there")
    func processor() {
        let catalogue = AcceleratorCatalogue(.init(openCL: [], cuda: []))
        #expect(catalogue.accelerators == [catalogue.cpu])
        #expect(catalogue.preferred == catalogue.cpu)
        let properties = Accelerator.cpu.properties
        #expect(properties.backend == .cpu)
        #expect(properties.computeUnits >= 1)
        #expect(properties.memoryBytes > 1 << 20)
        #expect(properties.features.hasUnifiedMemory)
        #expect(!properties.name.isEmpty)
        #expect(Accelerator.all.contains(.cpu))
        #expect(Accelerator.all.contains(Accelerator.default))
    }

    @Test("A library that is missing, with the names under which it was looked for")
    func missing() throws {
        let catalogue = AcceleratorCatalogue(
            .init(openCL: ["libNoOpenCL.so.9"], cuda: ["libnocuda.so.9", "libno2.so"]))
        for (backend, name) in [(Accelerator.Backend.openCL, "libNoOpenCL.so.9"), (.cuda, "libno2.so")] {
            let search = try #require(catalogue.report.searches.first { $0.backend == backend })
            #expect(search.devices.isEmpty)
            #expect(search.library == nil)
            let finding = try #require(search.findings.first)
            #expect(finding.code == .libraryMissing)
            #expect(finding.problem.contains(name))
            #expect(finding.remedy.contains("nstall"))
        }
        let error = try deviceError { _ = try catalogue.accelerator(.cuda, 0) }
        #expect(error.code == .unknownAccelerator)
        #expect(error.message.contains("libnocuda.so.9, libno2.so"), "the error says what the search found")
    }

    @Test("A library that is no library")
    func rubbish() throws {
        let file = try StandIns.rubbish()
        let catalogue = AcceleratorCatalogue(.init(openCL: [file], cuda: [file]))
        for search in catalogue.report.searches where search.backend != .cpu {
            #expect(search.findings.map(\.code) == [.libraryUnusable])
            #expect(search.findings[0].problem.contains("rubbish.so"))
        }
    }

    @Test("A library that lacks a function")
    func incomplete() throws {
        let search = try openCL("incomplete", "INCOMPLETE")
        #expect(search.findings.map(\.code) == [.libraryUnusable])
        #expect(search.findings[0].problem.contains("clCreateContext"))
        #expect(search.library?.contains("incomplete") == true)
    }

    @Test("OpenCL without a driver, without a device, with an old one, and with calls that fail")
    func openCLFindings() throws {
        let noPlatform = try openCL("noplatform", "PLATFORM_CODE=-1001")
        #expect(noPlatform.findings.map(\.code) == [.noPlatform])
        #expect(noPlatform.findings[0].native?.name == "CL_PLATFORM_NOT_FOUND_KHR")
        #expect(noPlatform.findings[0].remedy.contains("pocl-opencl-icd"))

        let failing = try openCL("failing", "PLATFORM_CODE=-6")
        #expect(failing.findings.map(\.code) == [.outOfMemory])
        #expect(failing.findings[0].native?.call == "clGetPlatformIDs")
        #expect(
            failing.findings[0].problem
                == "Asking for the platforms failed: clGetPlatformIDs answered CL_OUT_OF_HOST_MEMORY (-6).")
        #expect(failing.findings[0].remedy.hasPrefix("Release buffers"))

        let noDevice = try openCL("nodevice", "DEVICE_CODE=-1")
        #expect(noDevice.findings.map(\.code) == [.noDevice])
        #expect(noDevice.version == "Stand-in, OpenCL 1.2 stand-in")

        let lost = try openCL("lost", "DEVICE_CODE=-2")
        #expect(lost.findings.map(\.code) == [.deviceLost])

        let old = try openCL("old", "VERSION=\"OpenCL 1.1 stand-in\"")
        #expect(old.findings.map(\.code) == [.driverTooOld])
        #expect(old.findings[0].problem.contains("OpenCL 1.1"))

        let nonsense = try openCL("nonsense", "VERSION=\"Version 3\"")
        #expect(nonsense.findings.map(\.code) == [.driverTooOld])

        // The global memory size cannot be asked for.
        let silent = try openCL("silent", "SILENT=0x101F")
        #expect(silent.devices.isEmpty)
        #expect(silent.findings[0].problem.contains("CL_DEVICE_GLOBAL_MEM_SIZE"))

        let well = try openCL("well")
        #expect(well.findings.isEmpty)
        #expect(well.devices.map(\.properties.name) == ["Stand-in device"])
        #expect(well.devices[0].properties.features.hasFloat16)
    }

    @Test("OpenCL for real")
    func pocl() throws {
        let device = try TestedBackend.openCLDevice()
        #expect(device.id == "opencl:0")
        let properties = device.properties
        #expect(properties.backend == .openCL)
        #expect(properties.computeUnits >= 1)
        #expect(properties.memoryBytes > 1 << 20)
        #expect(properties.limits.allocationBytes > 1 << 20)
        #expect(properties.limits.workGroupSize >= 1)
        #expect(properties.limits.workGroupExtents.count == 3)
        #expect(properties.limits.localMemoryBytes > 0)
        let version = try #require(properties.apiVersion?.split(separator: ".").compactMap { Int($0) })
        #expect((version[0], version[1]) >= (1, 2))
        #expect(properties.driverVersion != nil)
        let search = try #require(Accelerator.probe().searches.first { $0.backend == .openCL })
        #expect(search.library != nil)
        let error = try deviceError { _ = try Accelerator.openCL(99) }
        #expect(error.code == .unknownAccelerator)
        #expect(error.message.contains("opencl:0"))
    }

    @Test("CUDA: a driver that is too old, without devices, or that fails")
    func cudaFindings() throws {
        let standIn = try CUDAStandIn()
        standIn.reset()
        standIn.configure(version: 11_040)
        let old = try cuda(standIn)
        #expect(old.findings.map(\.code) == [.driverTooOld])
        #expect(old.findings[0].problem == "The driver offers CUDA 11.4; 11.7 or newer is needed.")
        #expect(standIn.calls("cuInit") == 0)

        standIn.configure(devices: 0)
        #expect(try cuda(standIn).findings.map(\.code) == [.noDevice])

        standIn.reset()
        standIn.fail("cuInit", with: 100)
        let none = try cuda(standIn)
        #expect(none.findings.map(\.code) == [.noDevice])
        #expect(none.findings[0].native?.name == "CUDA_ERROR_NO_DEVICE")

        standIn.fail("cuInit", with: 999)
        #expect(try cuda(standIn).findings[0].native?.call == "cuInit")
        standIn.fail("cuInit", with: 803)
        #expect(try cuda(standIn).findings.map(\.code) == [.driverTooOld])

        // One device of two does not answer.
        standIn.configure(devices: 2)
        standIn.fail("cuDeviceTotalMem_v2", with: 46)
        let half = try cuda(standIn)
        #expect(half.devices.map(\.id) == ["cuda:1"])
        #expect(half.findings.map(\.code) == [.busy])

        standIn.configure(isProhibited: true)
        #expect(try cuda(standIn).findings.map(\.code) == [.busy])
        #expect(standIn.violations == 0, "\(standIn.lastViolation)")
        standIn.reset()
    }

    @Test("CUDA: what the driver tells")
    func cudaProperties() throws {
        try CUDAStandIn.run { standIn, accelerator in
            #expect(standIn.catalogue().report.searches[2].library?.hasSuffix("libcuda.so.1") == true)
            let properties = accelerator.properties
            #expect(properties.architecture == "sm_90")
            #expect(properties.apiVersion == "13.0")
            #expect(properties.limits.workGroupExtents == [1024, 1024, 64])
            #expect(properties.computeUnits == 132)
            #expect(properties.kind == .gpu)
            // A context is made when memory is asked for, not by probing.
            #expect(standIn.calls("cuDevicePrimaryCtxRetain") == 0)
        }
    }

    @Test("A GPU is preferred to the processor")
    func preference() throws {
        let standIn = try CUDAStandIn()
        standIn.reset()
        #expect(standIn.catalogue().preferred.id == "cuda:0")
    }

    @Test("Opening a device that is for other programs only")
    func wrongArchitecture() throws {
        try CUDAStandIn.run { standIn, accelerator in
            standIn.fail("cuDevicePrimaryCtxRetain", with: 209)
            let error = try deviceError { _ = try accelerator.makeStream() }
            #expect(error.code == .wrongArchitecture)
            #expect(error.native?.name == "CUDA_ERROR_NO_BINARY_FOR_GPU")
            #expect(error.accelerator == "cuda:0")
            // The next attempt is a new one.
            _ = try accelerator.makeStream()
        }
    }
}
