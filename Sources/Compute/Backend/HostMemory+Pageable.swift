#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension HostMemory {
    /// Wide enough for every vector type, and a cache line.
    static let alignment = 64

    /// Ordinary memory.
    static func pageable(byteCount: Int, for accelerator: String?) throws(DeviceError) -> HostMemory {
        let (pointer, code) = unsafe allocate(byteCount)
        guard let pointer = unsafe pointer else {
            throw DeviceError(
                .outOfMemory,
                "The host has no \(byteCount) bytes for the host copy of a buffer (posix_memalign: \(code)). Release buffers, trim the pools, or work in smaller pieces.",
                accelerator: accelerator,
                native: .init(
                    interface: .system, value: code, name: code == ENOMEM ? "ENOMEM" : "\(code)",
                    call: "posix_memalign"))
        }
        let address = UInt(bitPattern: pointer)
        return unsafe HostMemory(pointer, byteCount: byteCount) {
            unsafe free(UnsafeMutableRawPointer(bitPattern: address))
        }
    }

    /// Memory for at least one byte, and what the system answered.
    static func allocate(_ byteCount: Int) -> (UnsafeMutableRawPointer?, Int32) {
        var pointer: UnsafeMutableRawPointer?
        let code = unsafe posix_memalign(&pointer, alignment, max(byteCount, 1))
        return unsafe (code == 0 ? pointer : nil, code)
    }
}
