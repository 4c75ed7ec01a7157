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
        let isLarge = byteCount >= 2 * hugePage
        let code = unsafe posix_memalign(&pointer, isLarge ? hugePage : alignment, max(byteCount, 1))
        guard code == 0, let pointer = unsafe pointer else { return (nil, code) }
        // Fewer misses of the table of pages. It is a hint: where the system has no such pages, the memory is as good.
        if isLarge { _ = unsafe madvise(pointer, byteCount, MADV_HUGEPAGE) }
        return unsafe (pointer, 0)
    }

    /// The bytes of a huge page of x86-64, and of arm64 with pages of 4 KiB.
    private static let hugePage = 1 << 21
}
