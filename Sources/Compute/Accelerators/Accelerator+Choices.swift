extension Accelerator {
    /// Every device there is: the processor first, then those of OpenCL, then those of CUDA.
    ///
    /// A GPU with both drivers is in the list twice.
    public static var all: [Accelerator] { AcceleratorCatalogue.system.accelerators }

    /// The processor, whose memory is the host's. Always there.
    public static var cpu: Accelerator { AcceleratorCatalogue.system.cpu }

    /// The first CUDA device, else the first GPU of OpenCL, else the processor.
    public static var `default`: Accelerator { AcceleratorCatalogue.system.preferred }

    /// A device of OpenCL, by its number among those of all platforms.
    ///
    /// - Throws: ``DeviceError`` with `unknownAccelerator`, whose message says what the search found.
    public static func openCL(_ number: Int) throws(DeviceError) -> Accelerator {
        try AcceleratorCatalogue.system.accelerator(.openCL, number)
    }

    /// A device of CUDA, by the driver's number.
    ///
    /// - Throws: ``DeviceError`` with `unknownAccelerator`, whose message says what the search found.
    public static func cuda(_ number: Int) throws(DeviceError) -> Accelerator {
        try AcceleratorCatalogue.system.accelerator(.cuda, number)
    }

    /// What was looked for and found, for each back end. Never fails: what did not work is in the report.
    public static func probe() -> ProbeReport { AcceleratorCatalogue.system.report }

    /// What the search for the compiler of CUDA devices found; `nil` when there is no such device. Never fails.
    public static func probeCUDACompiler() -> ProbeReport.Search? {
        let catalogue = AcceleratorCatalogue.system
        return catalogue.accelerators.contains { $0.backend == .cuda } ? catalogue.cudaCompiler.report : nil
    }
}
