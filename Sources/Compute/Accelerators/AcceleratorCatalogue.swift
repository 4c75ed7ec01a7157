/// The devices that a search has found, and what it says about itself.
package struct AcceleratorCatalogue: Sendable {
    /// Where back ends are looked for, by the names that the system's loader understands.
    package struct LibraryNames: Sendable {
        package var openCL: [String]
        package var cuda: [String]
        /// The compiler for CUDA.
        package var nvrtc: [String]

        package init(openCL: [String], cuda: [String], nvrtc: [String] = NVRTCPlaces.standard) {
            self.openCL = openCL
            self.cuda = cuda
            self.nvrtc = nvrtc
        }

        package static let standard = LibraryNames(
            openCL: ["libOpenCL.so.1", "libOpenCL.so"], cuda: ["libcuda.so.1", "libcuda.so"])
    }

    /// Those of this machine, looked for once.
    package static let system = AcceleratorCatalogue(.standard)

    package let accelerators: [Accelerator]
    package let report: ProbeReport
    package let cpu: Accelerator
    /// The compiler for devices of CUDA, which is looked for when it is first needed.
    package let cudaCompiler: CUDACompiler

    /// Looks for devices in the given libraries.
    ///
    /// - Parameter cache: Where compiled kernels are kept.
    package init(_ names: LibraryNames, cache: KernelCache = .standard) {
        let processor = CPUDevice()
        let cpu = Accelerator(processor)
        cudaCompiler = CUDACompiler(names.nvrtc, cache: cache)
        let openCL = OpenCLProbe.run(names.openCL, cache: cache)
        let cuda = CUDAProbe.run(names.cuda, compiler: cudaCompiler)
        var cpuReport = ProbeReport.Search(backend: .cpu)
        cpuReport.devices = [.init(id: cpu.id, properties: cpu.properties)]
        self.cpu = cpu
        accelerators = [cpu] + openCL.devices.map(Accelerator.init) + cuda.devices.map(Accelerator.init)
        report = ProbeReport(searches: [cpuReport, openCL.report, cuda.report])
    }

    package var preferred: Accelerator {
        accelerators.first { $0.backend == .cuda }
            ?? accelerators.first { $0.backend == .openCL && $0.kind == .gpu } ?? cpu
    }

    package func accelerator(_ backend: Accelerator.Backend, _ number: Int) throws(DeviceError) -> Accelerator {
        let candidates = accelerators.filter { $0.backend == backend }
        if candidates.indices.contains(number) { return candidates[number] }
        let search = report.searches.first { $0.backend == backend }
        let found: String
        if candidates.isEmpty {
            found = "There are none. " + (search?.findings.map(\.description).joined(separator: " ") ?? "")
        } else {
            found = "There are \(candidates.count): \(candidates.map(\.description).joined(separator: ", "))."
        }
        throw DeviceError(.unknownAccelerator, "There is no \(backend.rawValue) device number \(number). \(found)")
    }
}
