/// A launch whose arguments were checked: what back ends execute.
///
/// The launch API lends them, so that a launch allocates nothing once there is one. A back end may keep it until its commands are
/// done; nothing in it changes until then.
@safe
package final class PreparedLaunch: @unchecked Sendable {
    // SAFETY: filled by one thread before a back end gets it, unchanged until its commands are done, and lent again
    // after that. So nothing has to look for accesses that overlap while it runs, which was a sixth of a short launch.

    /// A value's bytes, or a span's memory.
    @safe
    package enum Argument {
        case value(UnsafeRawBufferPointer)
        /// The elements begin where the memory does.
        case memory(DeviceMemory, count: Int)
    }

    /// Absent between two loans, so that a kernel and its spare launches do not keep each other.
    @safe @exclusivity(unchecked) private var contents: DeviceKernelDefinition.Contents?
    @safe @exclusivity(unchecked) package internal(set) var checks = DeviceChecks.on
    @safe @exclusivity(unchecked) package internal(set) var grid = DeviceGrid(
        extent: DeviceIndex(x: 0), groupExtent: DeviceIndex(x: 1, y: 1, z: 1))
    /// What the back end loaded for it.
    @safe @exclusivity(unchecked) package internal(set) var loaded: (any LoadedKernel)?

    /// One for each argument: what the processor's back end reads.
    let slots: UnsafeMutablePointer<CPUArgument>
    /// The bytes of the values.
    let bytes: UnsafeMutableRawPointer
    /// Those given for spans, as long as their use is not ended.
    @safe @exclusivity(unchecked) var buffers: [BufferArgument] = []
    /// Of the buffers, in their order; outlives their use.
    @safe @exclusivity(unchecked) var memories: [DeviceMemory] = []
    @safe @exclusivity(unchecked) var argumentCount = 0
    /// Of the processor's back end.
    let work = CPUWork()

    private init(_ contents: DeviceKernelDefinition.Contents) {
        let capacity = contents.places.count
        unsafe slots = .allocate(capacity: max(capacity, 1))
        unsafe bytes = .allocate(byteCount: max(contents.byteCount, 1), alignment: Self.valueAlignment)
        buffers.reserveCapacity(capacity)
        memories.reserveCapacity(capacity)
    }

    deinit {
        unsafe slots.deallocate()
        unsafe bytes.deallocate()
    }

    /// Of the widest vector, which is the most that a value has.
    private static let valueAlignment = 128
}

extension PreparedLaunch {
    package var kernel: DeviceKernelDefinition {
        guard let contents else { fatalError("a launch is used after its end") }
        return DeviceKernelDefinition(contents)
    }

    /// How many arguments there are: as many as the kernel has parameters.
    package var count: Int { argumentCount }

    /// An argument by its place.
    package func argument(_ index: Int) -> Argument {
        let slot = unsafe slots[index]
        if slot.buffer >= 0 { return .memory(memories[slot.buffer], count: slot.count) }
        return unsafe .value(
            UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: slot.address), count: slot.count))
    }
}

extension PreparedLaunch: LaunchReceipt {
    /// What the processor executes.
    var body: CPUKernelBody { kernel.contents.cpu }

    /// Whether the items of a group run together.
    var runsGroups: Bool { kernel.contents.runsGroups }

    package func trapWord() throws(DeviceError) -> UInt64 {
        if let failure = work.failure.withLock({ $0.take() }) { throw failure }
        return work.trapWord
    }
}

// MARK: - Lending

extension PreparedLaunch {
    /// A launch without arguments.
    static func lend(for kernel: DeviceKernelDefinition) -> PreparedLaunch {
        let contents = kernel.contents
        let launch = contents.spares.withLock { $0.popLast() } ?? PreparedLaunch(contents)
        launch.contents = contents
        return launch
    }

    /// Ends the loan. No buffer is in use any more.
    func giveBack() {
        guard let contents = contents.take() else { return }
        buffers.removeAll(keepingCapacity: true)
        memories.removeAll(keepingCapacity: true)
        argumentCount = 0
        loaded = nil
        contents.spares.withLock { if $0.count < Self.mostSpares { $0.append(self) } }
    }

    private static let mostSpares = 64
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
