/// A launch whose arguments were checked: what back ends execute.
///
/// The launch API lends them, so that a launch allocates nothing once there is one. A back end may keep it until its commands are
/// done; nothing in it changes until then.
@safe
package final class PreparedLaunch: @unchecked Sendable {
    // SAFETY: filled by one thread before a back end gets it, unchanged until its commands are done, and lent again after that.

    /// A value's bytes, or a span's memory.
    @safe
    package enum Argument {
        case value(UnsafeRawBufferPointer)
        /// The elements begin where the memory does.
        case memory(DeviceMemory, count: Int)
    }

    package internal(set) var kernel: DeviceKernelDefinition
    package internal(set) var checks = DeviceChecks.on
    package internal(set) var grid = DeviceGrid(
        extent: DeviceIndex(x: 0, y: 0, z: 0), groupExtent: DeviceIndex(x: 1, y: 1, z: 1))
    /// What the back end loaded for it; `nil` on the processor.
    package internal(set) var loaded: (any LoadedKernel)?

    /// One for each argument: what the processor's back end reads.
    let slots: UnsafeMutablePointer<CPUArgument>
    /// The bytes of the values.
    let bytes: UnsafeMutableRawPointer
    var buffers: [BufferArgument] = []
    var argumentCount = 0
    var byteCount = 0
    let capacity: Int
    let byteCapacity: Int

    /// - Parameters:
    ///   - capacity: The most arguments.
    ///   - byteCapacity: The most bytes of values.
    init(_ kernel: DeviceKernelDefinition, capacity: Int, byteCapacity: Int) {
        self.kernel = kernel
        self.capacity = capacity
        self.byteCapacity = byteCapacity
        unsafe slots = .allocate(capacity: max(capacity, 1))
        unsafe bytes = .allocate(byteCount: max(byteCapacity, 1), alignment: Self.valueAlignment)
        buffers.reserveCapacity(capacity)
    }

    deinit {
        unsafe slots.deallocate()
        unsafe bytes.deallocate()
    }

    /// Of the widest vector, which is the most that a value has.
    static let valueAlignment = 128

    /// How many arguments there are: as many as the kernel has parameters.
    package var count: Int { argumentCount }

    /// An argument by its place.
    package func argument(_ index: Int) -> Argument {
        let slot = unsafe slots[index]
        if slot.buffer >= 0, let memory = buffers[slot.buffer].access?.memory {
            return .memory(memory, count: slot.count)
        }
        return unsafe .value(
            UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: slot.address), count: slot.count))
    }
}

/// An argument as the processor's back end reads it.
@frozen
@usableFromInline
struct CPUArgument {
    /// Of the value's bytes, or of the first element.
    @usableFromInline var address: UInt
    /// The value's bytes, or the elements.
    @usableFromInline var count: Int
    /// The place among the buffers, or -1 for a value.
    @usableFromInline var buffer: Int

    @usableFromInline
    init(address: UInt, count: Int, buffer: Int) {
        self.address = address
        self.count = count
        self.buffer = buffer
    }
}

/// A buffer that was given for a span.
struct BufferArgument {
    var parameter: Int
    var storage: BufferStorage
    var identity: BufferIdentity
    var access: BufferAccess?
}
