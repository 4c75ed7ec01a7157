/// The devices that a search has found, and what it says about itself.
package struct AcceleratorCatalogue: Sendable {
    /// Where back ends are looked for, by the names that the system's loader understands.
    package struct LibraryNames: Sendable {
        package var openCL: [String]
        package var cuda: [String]

        package init(openCL: [String], cuda: [String]) {
            self.openCL = openCL
            self.cuda = cuda
        }

        package static let standard = LibraryNames(
            openCL: ["libOpenCL.so.1", "libOpenCL.so"], cuda: ["libcuda.so.1", "libcuda.so"])
    }

    /// Those of this machine, looked for once.
    package static let system = AcceleratorCatalogue(.standard)

    package let accelerators: [Accelerator]
    package let report: ProbeReport
    package let cpu: Accelerator

    /// Looks for devices in the given libraries.
    package init(_ names: LibraryNames) {
        let processor = CPUDevice()
        let cpu = Accelerator(processor)
        let openCL = OpenCLProbe.run(names.openCL)
        let cuda = CUDAProbe.run(names.cuda)
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
