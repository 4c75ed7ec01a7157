#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The processor, whose memory is the host's: nothing is ever copied between the two.
final class CPUDevice: DeviceBackend {
    let id = "cpu"
    let properties: Accelerator.Properties
    let sharesHostMemory = true
    private let queue = CPUQueue(isImmediate: true)

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
}
