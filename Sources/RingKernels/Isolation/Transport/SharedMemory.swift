internal import CRingKernels
internal import Glibc
internal import Synchronization

/// Memory that two processes see. It has no name, so nothing of it is left when both have ended, in whatever way, and it
/// is sealed: neither side can take it away from under the other.
@safe
final class SharedMemory: @unchecked Sendable {
    // SAFETY: the bytes are there as long as this object; who reads and writes which of them, SharedLayout says.
    private let base: UnsafeMutableRawPointer
    let size: Int
    /// Open until ``closeDescriptor()``.
    private(set) var descriptor: Int32

    /// Makes memory of zeros.
    ///
    /// - Throws: ``KernelError`` with `resourceExhausted`.
    init(size: Int) throws(KernelError) {
        let descriptor = unsafe drk_memory_create("dotcompute-rings", UInt64(size))
        guard descriptor >= 0 else { throw .noResource("shared memory of \(size) bytes", -descriptor) }
        self.size = size
        self.descriptor = descriptor
        guard let base = unsafe drk_memory_map(descriptor, UInt64(size)) else {
            let error = errno
            close(descriptor)
            throw .noResource("shared memory of \(size) bytes", error)
        }
        unsafe self.base = unsafe base
    }

    /// Takes over memory that another process made.
    ///
    /// - Throws: ``KernelError`` with `protocolViolation` when it is not sealed, `resourceExhausted`.
    init(adopting descriptor: Int32) throws(KernelError) {
        var size: UInt64 = 0
        let status = unsafe drk_memory_check(descriptor, &size)
        guard status == 0, size >= SharedLayout.headSize, size <= 1 << 50 else {
            throw .protocolViolation(
                "Descriptor \(descriptor) is no shared memory of a kernel (errno \(-status), \(size) bytes). Start this program through a kernel with the placement `.process`."
            )
        }
        self.size = Int(size)
        self.descriptor = descriptor
        guard let base = unsafe drk_memory_map(descriptor, size) else {
            throw .noResource("shared memory of \(size) bytes", errno)
        }
        unsafe self.base = unsafe base
    }

    deinit {
        closeDescriptor()
        unsafe drk_memory_unmap(base, UInt64(size))
    }

    /// The memory stays; nobody else can be given it any more.
    func closeDescriptor() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    func load<Value: BitwiseCopyable>(_: Value.Type, at offset: Int) -> Value {
        precondition(offset >= 0 && offset + MemoryLayout<Value>.size <= size, "An offset lies in the memory.")
        return unsafe base.load(fromByteOffset: offset, as: Value.self)
    }

    func store<Value: BitwiseCopyable>(_ value: Value, at offset: Int) {
        precondition(offset >= 0 && offset + MemoryLayout<Value>.size <= size, "An offset lies in the memory.")
        unsafe base.storeBytes(of: value, toByteOffset: offset, as: Value.self)
    }

    /// A word that both sides may use at any time.
    func word(at offset: Int) -> SharedWord<UInt64> {
        precondition(offset >= 0 && offset + 8 <= size && offset & 7 == 0, "A word lies in the memory.")
        return unsafe SharedWord(pointer: (base + offset).assumingMemoryBound(to: Atomic<UInt64>.self))
    }

    func half(at offset: Int) -> SharedWord<UInt32> {
        precondition(offset >= 0 && offset + 4 <= size && offset & 3 == 0, "A word lies in the memory.")
        return unsafe SharedWord(pointer: (base + offset).assumingMemoryBound(to: Atomic<UInt32>.self))
    }

    /// Bytes for a ring, which keeps this object.
    func bytes(at offset: Int, count: Int) -> UnsafeMutableRawPointer {
        precondition(offset >= 0 && count >= 0 && offset + count <= size, "A ring lies in the memory.")
        return unsafe base + offset
    }
}

/// An atomic word of shared memory, for as long as that is kept.
@safe
struct SharedWord<Value: AtomicRepresentable & BitwiseCopyable>: @unchecked Sendable
where Value.AtomicRepresentation: BitwiseCopyable {
    // SAFETY: an atomic at a constant address.
    let pointer: UnsafeMutablePointer<Atomic<Value>>
}

extension SharedWord<UInt64> {
    @inline(__always) func acquire() -> UInt64 { unsafe pointer.pointee.load(ordering: .acquiring) }
    @inline(__always) func release(_ value: UInt64) { unsafe pointer.pointee.store(value, ordering: .releasing) }
    @inline(__always) func relax(_ value: UInt64) { unsafe pointer.pointee.store(value, ordering: .relaxed) }
}

extension SharedWord<UInt32> {
    @inline(__always) func acquire() -> UInt32 { unsafe pointer.pointee.load(ordering: .acquiring) }
    @inline(__always) func release(_ value: UInt32) { unsafe pointer.pointee.store(value, ordering: .releasing) }
}

extension KernelError {
    /// The system gave none of something.
    static func noResource(_ what: String, _ error: Int32) -> KernelError {
        KernelError(
            .resourceExhausted,
            "The system gave no \(what) (errno \(error)). Raise the limits of this process (ulimit -a), or use fewer isolated kernels."
        )
    }
}
