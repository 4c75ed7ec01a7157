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
    func makeStage(_ program: RingProgram, persistent: Bool) throws -> any RingStage
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
    /// Reads the states of all lanes; when no block begins a message.
    func readStates(to target: UnsafeMutableRawPointer) throws
    /// Writes them.
    func writeStates(from source: UnsafeRawPointer) throws
}

extension RingPlace {
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
    let requirements: DeviceRequirements
    let spins: UInt32

    /// What a fault of the handler on the processor is in C: the number of its site plus 1, of all sites of handler and functions.
    func number(of fault: DeviceFault) -> UInt32 {
        guard let function = fault.function else { return UInt32(fault.site) + 1 }
        guard let first = handler.firstSite(ofFunction: "\(function)") else { return .max }
        return UInt32(first) + UInt32(fault.site) + 1
    }
}
