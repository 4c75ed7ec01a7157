#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A kernel on the processor, where it is part of the program.
final class CPUKernel: LoadedKernel {
    static let mostItems = 1024
    static let bestItems = 256

    let maximumGroupSize = mostItems
    let preferredGroupSize = bestItems
    let groupSizeMultiple = 1
}

/// The processor, whose memory is the host's: nothing is ever copied between the two.
final class CPUDevice: DeviceBackend {
    let number = SerialNumber.next()
    let id = "cpu"
    let properties: Accelerator.Properties
    let sharesHostMemory = true
    let launchesInCaller = true
    let lanes = LaunchLanes()
    private let queue = CPUQueue(isImmediate: true)
    private let kernelLimits = CPUKernel()

    init() { properties = ProcessorFacts.gather() }

    func allocate(byteCount: Int, isMapped: Bool) throws(DeviceError) -> DeviceMemory {
        let host = try HostMemory.pageable(byteCount: byteCount, for: id)
        let address = unsafe UInt(bitPattern: host.pointer)
        // The closure keeps the memory until it is called or dropped.
        return DeviceMemory(handle: address, byteCount: byteCount, address: address) {
            withExtendedLifetime(host) { nil }
        }
    }

    /// Ordinary memory: there is no transfer that it would speed up.
    func allocatePinned(byteCount: Int) throws(DeviceError) -> HostMemory {
        try HostMemory.pageable(byteCount: byteCount, for: id)
    }

    func makeQueue() throws(DeviceError) -> any CommandQueue { CPUQueue(isImmediate: false) }

    func transferQueue() throws(DeviceError) -> any CommandQueue { queue }

    func loaded(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) -> (any LoadedKernel)? { kernelLimits }

    func load(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) throws(DeviceError) -> any LoadedKernel {
        kernelLimits
    }
}
