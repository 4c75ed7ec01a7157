internal import Compute
internal import RingKernels

/// A device as a place for ring kernels: one object for each device of the process.
protocol RingPlace: AnyObject, Sendable {
    var accelerator: Accelerator { get }
    /// Wakes the host when a block has something to say.
    var pump: DevicePump { get }
    /// Does what may take long: compiles, allocates, launches.
    var worker: Worker { get }
    /// Blocks of launches, those included that were given up.
    var blocks: BlockCount { get }
    /// Whether a launch may stay.
    var residence: Residence { get }
    /// Launches of which nobody knows whether they have ended.
    var lost: LostStages { get }

    /// Makes everything that a launch needs, with rings that are empty and states that are not set. May take long.
    func makeStage(
        _ program: RingProgram, persistent: Bool, _ inboxes: KernelInboxes?, _ arena: LendingArena?
    ) throws -> any RingStage
    /// The memory in which kernels that stay here meet.
    func exchangeMemory() throws -> ExchangeMemory
    /// Such memory for a kernel alone, which runs by pieces.
    func makeExchangeMemory(entries: Int, byteCount: Int) throws -> ExchangeMemory
    /// Memory for what is lent to a kernel.
    func makeLendingMemory(byteCount: Int, persistent: Bool) throws -> MemoryBacking
}

/// The memory of one kernel's launches, and the launches.
///
/// It may go when no block runs: whoever has it run keeps it until then.
protocol RingStage: AnyObject, Sendable {
    /// As the host sees it. Where a launch does not stay, the device's own is the same before and after it.
    var memory: RingMemory { get }

    /// Starts all blocks, each to look for messages until its budget is used up, or 0 for ever. None runs.
    func run(budget: UInt32) throws
    /// Blocks the thread until all blocks have ended.
    ///
    /// - Throws: What the device says about them.
    func wait() throws
    /// Whether there are messages in inboxes, as the last launch left them; when no block runs.
    func hasInboxMessages() -> Bool
    /// Reads the states of all lanes; when no block begins a message.
    func readStates(to target: UnsafeMutableRawPointer) throws
    /// Writes them.
    func writeStates(from source: UnsafeRawPointer) throws
}

extension RingPlace {
    /// Whether blocks here sleep on words that other blocks may ring.
    var hasBells: Bool {
        if case .possible(_, .futex) = residence { true } else { false }
    }

    /// Opens the inboxes of a kernel, if it is to have any. May take long.
    func makeInboxes(_ program: RingProgram, persistent: Bool) throws -> KernelInboxes? {
        let layout = program.layout
        guard layout.inboxCapacity > 0 else { return nil }
        guard accelerator.properties.features.hasAtomics64 else {
            throw DeviceRingError(
                .unsupported,
                "Kernel \"\(program.id)\" has inboxes, for which \(accelerator) lacks atomics of 64 bits. Launch it without (`inboxCapacity: 0`).",
                kernel: program.id)
        }
        if persistent { return try KernelInboxes(layout, in: exchangeMemory(), for: program.id) }
        // Behind its inboxes there is room for topics.
        let (entries, topics) = (layout.blockCount, 64)
        let size =
            (entries + topics) * InboxProtocol.entryBytes + entries * layout.inboxCapacity * layout.inboxSlotBytes
        let memory = try makeExchangeMemory(entries: entries + topics, byteCount: size + 1 << 16)
        return try KernelInboxes(layout, in: memory, for: program.id)
    }

    /// Keeps the memory of a launch of which nobody knows whether it has ended.
    func keepForever(_ stage: any RingStage) { lost.add(stage) }
}

/// The memory of launches of which nobody knows whether they have ended: it is never given back.
final class LostStages: Sendable {
    private let stages = Locked<[any RingStage]>([])

    func add(_ stage: any RingStage) { stages.withLock { $0.append(stage) } }
}

/// How many blocks a device holds.
final class BlockCount: Sendable {
    private let used = Locked(0)

    /// Takes room for so many.
    ///
    /// - Throws: `tooManyBlocks`, with the number that would fit.
    func reserve(_ count: Int, of limit: Int, on accelerator: Accelerator, for kernel: KernelID) throws(DeviceRingError)
    {
        let free = used.withLock { used -> Int? in
            guard count <= limit - used else { return limit - used }
            used += count
            return nil
        }
        guard let free else { return }
        throw DeviceRingError(
            .tooManyBlocks,
            "Kernel \"\(kernel)\" wants \(count) blocks that stay on \(accelerator), which has room for \(max(free, 0)) more of \(limit). Give it at most that many blocks (lanes divided by lanesPerBlock), or end other kernels there\(accelerator.backend == .openCL ? "; under PoCL, POCL_MAX_PTHREAD_COUNT is the limit plus two" : "").",
            kernel: kernel)
    }

    func release(_ count: Int) { used.withLock { $0 -= count } }
}

/// What is launched: the handler's two forms and where everything lies.
struct RingProgram: Sendable {
    let id: KernelID
    let layout: RingLayout
    let body: DeviceHandlerBody
    /// The handler's text, with its functions and the places at which they may trap.
    let handler: DeviceKernelDefinition
    /// Everything for a compiler of devices.
    let text: @Sendable () -> String
    /// Threads of a block.
    let threads: Int
    /// Behind the states, where the device stages large bodies.
    let stagingBytes: Int
    let requirements: DeviceRequirements
    let spins: UInt32

    /// What a fault of the handler on the processor is in C: the number of its site plus 1, of all sites of handler and functions.
    func number(of fault: DeviceFault) -> UInt32 {
        guard let function = fault.function else { return UInt32(fault.site) + 1 }
        guard let first = handler.firstSite(ofFunction: "\(function)") else { return .max }
        return UInt32(first) + UInt32(fault.site) + 1
    }
}
