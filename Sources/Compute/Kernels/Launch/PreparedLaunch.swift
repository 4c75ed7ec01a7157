/// A launch whose arguments were checked: what back ends execute.
///
/// The launch API lends them, so that a launch allocates nothing once there is one. A back end may keep it until its commands are
/// done; nothing in it changes until then.
@safe
package final class PreparedLaunch: @unchecked Sendable {
    // SAFETY: filled by one thread before a back end gets it, unchanged until its commands are done, and lent again
    // after that; the outcome is under a lock.

    /// A value's bytes, or a span's memory.
    @safe
    package enum Argument {
        case value(UnsafeRawBufferPointer)
        /// The elements begin where the memory does.
        case memory(DeviceMemory, count: Int)
        /// Some of what the memory has, at least one element.
        case part(DeviceMemory, Part)
    }

    /// The elements of a slice.
    package struct Part {
        /// Of the first element, in bytes.
        package var offset: Int
        package var byteCount: Int
        package var count: Int
        /// Whether the kernel writes to them.
        package var isWritten: Bool
    }

    /// What changes from loan to loan, at an address of its own, so that a change needs no exclusivity check.
    let loan: UnsafeMutablePointer<Loan>
    /// One for each argument: what the processor's back end reads.
    let slots: UnsafeMutablePointer<CPUArgument>
    /// The bytes of the values.
    let bytes: UnsafeMutableRawPointer
    /// Those given for spans, as many as the loan says.
    let buffers: UnsafeMutablePointer<BufferArgument>
    /// What became of a launch that a stream's history has.
    let outcome = Locked(Outcome())
    /// Of the processor's back end.
    let work = CPUWork()

    private init(_ contents: DeviceKernelDefinition.Contents) {
        let capacity = max(contents.places.count, 1)
        unsafe loan = .allocate(capacity: 1)
        unsafe loan.initialize(to: Loan())
        unsafe slots = .allocate(capacity: capacity)
        unsafe bytes = .allocate(byteCount: max(contents.byteCount, 1), alignment: Self.valueAlignment)
        unsafe buffers = .allocate(capacity: capacity)
    }

    deinit {
        endReport()
        unsafe buffers.deinitialize(count: loan.pointee.bufferCount)
        unsafe buffers.deallocate()
        unsafe slots.deallocate()
        unsafe bytes.deallocate()
        unsafe loan.deinitialize(count: 1)
        unsafe loan.deallocate()
    }

    /// Of the widest vector, which is the most that a value has.
    private static let valueAlignment = 128
}

extension PreparedLaunch {
    /// What a launch is lent for.
    struct Loan {
        /// Absent between two loans, so that a kernel and its spare launches do not keep each other.
        var contents: DeviceKernelDefinition.Contents?
        var checks = DeviceChecks.on
        var grid = DeviceGrid(extent: DeviceIndex(x: 0), groupExtent: DeviceIndex(x: 1, y: 1, z: 1))
        var argumentCount = 0
        var bufferCount = 0
        /// Whether several arguments are of one buffer.
        var sharesBuffers = false
        /// What does not fit about the arguments.
        var problem: DeviceError?
        /// Where traps are reported.
        var report = Report.nowhere
        /// Stays from loan to loan.
        var findings = Findings()
    }

    /// Where a back end reports traps.
    enum Report {
        /// It cannot trap.
        case nowhere
        /// In the launch's own ``work``.
        case work
        case word(TrapWord)
    }

    /// What a loan found out that does not change while device, checks and range stay the same.
    struct Findings {
        /// The number of the device that has all that the kernel needs; 0 for none.
        var device: UInt64 = 0
        var checks = DeviceChecks.on
        /// What the back end loaded for it. Valid on the device of that number, which keeps it.
        unowned(unsafe) var loaded: (any LoadedKernel)?
        /// The last range, and the grid it became.
        var range: LaunchRange?
        var grid = DeviceGrid(extent: DeviceIndex(x: 0), groupExtent: DeviceIndex(x: 1, y: 1, z: 1))
    }

    package var kernel: DeviceKernelDefinition { DeviceKernelDefinition(contents) }

    var contents: DeviceKernelDefinition.Contents {
        guard let contents = unsafe loan.pointee.contents else { fatalError("a launch is used after its end") }
        return contents
    }

    package var checks: DeviceChecks { unsafe loan.pointee.checks }
    package var grid: DeviceGrid { unsafe loan.pointee.grid }
    /// What the back end loaded for it. Who launches keeps the device, which keeps this.
    package var loaded: (any LoadedKernel)? { unsafe loan.pointee.findings.loaded }

    /// How many arguments there are: as many as the kernel has parameters.
    package var count: Int { unsafe loan.pointee.argumentCount }

    var bufferCount: Int { unsafe loan.pointee.bufferCount }

    /// An argument by its place.
    package func argument(_ index: Int) -> Argument {
        let slot = unsafe slots[index]
        if slot.buffer >= 0 {
            // Executed is what has begun the use of all its buffers.
            guard let memory = unsafe buffers[slot.buffer].memory else { fatalError("no memory on the device") }
            // Where no element is, nothing is looked at, and the start of the memory is as good as any place.
            guard unsafe buffers[slot.buffer].isPart, slot.count > 0 else { return .memory(memory, count: slot.count) }
            return unsafe .part(
                memory,
                Part(
                    offset: buffers[slot.buffer].offset, byteCount: buffers[slot.buffer].byteCount, count: slot.count,
                    isWritten: contents.places[index].kind.isWritten))
        }
        return unsafe .value(
            UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: slot.address), count: slot.count))
    }
}

extension PreparedLaunch {
    /// What the processor executes.
    var body: CPUKernelBody { contents.cpu }

    /// Whether the items of a group run together.
    var runsGroups: Bool { contents.runsGroups }

    /// Whether somebody has to ask for traps.
    var mayTrap: Bool { kernel.mayTrap(checks) }

    /// Traps are reported in this word, which the launch gives back.
    func reports(in word: TrapWord) { unsafe loan.pointee.report = .word(word) }

    /// Traps are reported in ``work``.
    func reportsInWork() { unsafe loan.pointee.report = .work }

    /// The trap word, all ones if nothing trapped. All commands are done.
    func trapWord() throws(DeviceError) -> UInt64 {
        switch unsafe loan.pointee.report {
        case .nowhere: return .max
        case .word(let word): return word.value
        case .work:
            if let failure = work.failure.withLock({ $0.take() }) { throw failure }
            return work.trapWord
        }
    }

    /// Nobody asks for traps any more.
    func endReport() {
        guard case .word(let word) = unsafe loan.pointee.report else { return }
        word.giveBack()
        unsafe loan.pointee.report = .nowhere
    }
}

// MARK: - Lending

extension PreparedLaunch {
    /// A launch without arguments.
    static func lend(for kernel: DeviceKernelDefinition) -> PreparedLaunch {
        let contents = kernel.contents
        let launch = contents.spares.withLock { $0.popLast() } ?? PreparedLaunch(contents)
        unsafe launch.loan.pointee.contents = contents
        return launch
    }

    /// Ends the loan. No buffer is in use any more, and nobody asks what became of it.
    func giveBack() {
        guard let contents = unsafe loan.pointee.contents.take() else { return }
        unsafe buffers.deinitialize(count: loan.pointee.bufferCount)
        unsafe loan.pointee.bufferCount = 0
        unsafe loan.pointee.sharesBuffers = false
        unsafe loan.pointee.argumentCount = 0
        if unsafe loan.pointee.problem != nil { unsafe loan.pointee.problem = nil }
        endReport()
        unsafe loan.pointee.report = .nowhere
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

/// A buffer that was given for a span, or a slice of one.
struct BufferArgument {
    var parameter: Int
    /// Absent when the use has ended: what is under way must not keep what waits for it.
    var storage: BufferStorage?
    var identity: BufferIdentity
    /// The index of the first element in the buffer.
    var first: Int
    /// Of the first element, in bytes.
    var offset: Int
    /// Of the elements that were given.
    var byteCount: Int
    /// The place of the first argument of the same buffer, whose use is that of all of them; -1 if this is it.
    var leader = -1
    /// The use that has begun.
    var use: BufferAccess.Use?
    /// Of the device, until the commands are done.
    var memory: DeviceMemory?

    /// Whether these are not all elements of the buffer.
    var isPart: Bool { byteCount != identity.byteCount }

    /// What errors call it: `buffer "x" Float[4]`, or `slice 1..<3 of buffer "x" Float[4]`.
    ///
    /// - Parameters:
    ///   - range: Of the elements that were given.
    ///   - byteCount: Theirs.
    static func label(_ identity: BufferIdentity, _ range: Range<Int>, _ byteCount: Int) -> String {
        (byteCount == identity.byteCount ? "" : "slice \(range) of ") + "buffer \(identity.label)"
    }
}
