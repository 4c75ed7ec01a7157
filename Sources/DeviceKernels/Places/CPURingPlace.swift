internal import CCompute
internal import Compute
internal import Glibc
internal import RingKernels
internal import Synchronization

/// The processor: every block is a thread that runs the Swift handler on the same rings.
final class CPURingPlace: RingPlace {
    let accelerator: Accelerator
    let pump: DevicePump
    let worker = Worker(name: "dc-device")
    let blocks = BlockCount()
    let lost = LostStages()
    private let exchange = Locked<ExchangeMemory?>(nil)
    /// Threads are cheap, and not for nothing.
    var residence: Residence { .possible(groups: 1024, idle: .futex) }

    init(_ accelerator: Accelerator) {
        self.accelerator = accelerator
        let memory = AlignedMemory(byteCount: RingProtocol.lineBytes)
        pump = unsafe DevicePump(bell: memory.pointer, keeping: memory, polls: false)
    }

    func makeStage(
        _ program: RingProgram, persistent: Bool, _ inboxes: KernelInboxes?, _ arena: LendingArena?
    ) throws -> any RingStage {
        CPURingStage(program, bell: pump.bell, inboxes, arena)
    }

    func exchangeMemory() throws -> ExchangeMemory {
        try exchange.withLock { exchange in
            if let exchange { return exchange }
            let made = try makeExchangeMemory(
                entries: ExchangeMemory.sharedEntries, byteCount: ExchangeMemory.sharedBytes)
            exchange = made
            return made
        }
    }

    func makeExchangeMemory(entries: Int, byteCount: Int) throws -> ExchangeMemory {
        try ExchangeMemory(on: accelerator, entries: entries, byteCount: byteCount) {
            // The system gives its pages when they are used.
            .host(AlignedMemory(byteCount: $0))
        }
    }
}

extension CPURingPlace {
    func makeLendingMemory(byteCount: Int, persistent: Bool) throws -> MemoryBacking {
        .host(try AlignedMemory.make(byteCount: byteCount, for: accelerator.id))
    }
}

/// Memory of the host at a multiple of a line, all zeros. Large memory takes pages only where it is used.
@safe
final class AlignedMemory: @unchecked Sendable {
    // SAFETY: constant; who uses what lies there sees to its accesses.
    let pointer: UnsafeMutableRawPointer
    private let start: UnsafeMutableRawPointer

    convenience init(byteCount: Int) {
        guard let start = unsafe Self.allocate(byteCount) else {
            fatalError("The system gave no \(byteCount) bytes of memory.")
        }
        unsafe self.init(start)
    }

    /// - Throws: `outOfMemory`.
    static func make(byteCount: Int, for accelerator: String) throws(DeviceError) -> AlignedMemory {
        guard let start = unsafe allocate(byteCount) else {
            throw DeviceError(
                .outOfMemory,
                "The system gave no \(byteCount) bytes of memory for what is lent to a kernel. Lend smaller buffers, or give the kernel a smaller `lendingCapacity`.",
                accelerator: accelerator)
        }
        return unsafe AlignedMemory(start)
    }

    private init(_ start: UnsafeMutableRawPointer) {
        unsafe self.start = unsafe start
        unsafe pointer = unsafe start.alignedUp(toMultipleOf: RingProtocol.lineBytes)
    }

    private static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
        unsafe calloc(1, max(byteCount, 1) + RingProtocol.lineBytes)
    }

    deinit { unsafe free(start) }
}

/// The blocks of one kernel on the processor.
@safe
final class CPURingStage: RingStage, @unchecked Sendable {
    // SAFETY: constant but for the number of running blocks, which is atomic.
    private let program: RingProgram
    private let ringMemory: AlignedMemory
    private let states: AlignedMemory
    private let bell: RingBell
    private let inboxes: KernelInboxes?
    private let arena: LendingArena?
    /// Blocks that run; whoever waits sleeps on it.
    private let running = UnsafeMutablePointer<Atomic<UInt32>>.allocate(capacity: 1)

    init(_ program: RingProgram, bell: RingBell, _ inboxes: KernelInboxes?, _ arena: LendingArena?) {
        self.program = program
        self.bell = bell
        self.inboxes = inboxes
        self.arena = arena
        ringMemory = AlignedMemory(byteCount: program.layout.byteCount)
        states = AlignedMemory(byteCount: program.layout.allStateBytes)
        unsafe running.initialize(to: Atomic(0))
    }

    deinit {
        unsafe running.deinitialize(count: 1)
        unsafe running.deallocate()
    }

    var memory: RingMemory { unsafe RingMemory(ringMemory.pointer, program.layout, inboxes: inboxes) }

    private var runningAddress: UnsafePointer<UInt32> {
        unsafe UnsafeRawPointer(running).assumingMemoryBound(to: UInt32.self)
    }

    private final class Start: Sendable {
        let stage: CPURingStage
        let index: Int
        let budget: UInt32

        init(_ stage: CPURingStage, _ index: Int, _ budget: UInt32) {
            (self.stage, self.index, self.budget) = (stage, index, budget)
        }

        func run() {
            stage.runBlock(index, budget: budget)
            stage.blockHasEnded()
        }
    }

    func run(budget: UInt32) throws {
        let count = program.layout.blockCount
        unsafe running.pointee.store(UInt32(count), ordering: .releasing)
        for index in 0..<count {
            // The thread keeps the stage, and so everything that it touches.
            let start = unsafe Unmanaged.passRetained(Start(self, index, budget)).toOpaque()
            let code = unsafe dcc_start_thread(
                "dc-block-\(index)",
                { unsafe Unmanaged<Start>.fromOpaque($0.unsafelyUnwrapped).takeRetainedValue().run() }, start)
            guard code == 0 else {
                unsafe Unmanaged<Start>.fromOpaque(start).release()
                // Those that were started leave again.
                for block in 0..<count { orderStop(block) }
                unsafe running.pointee.wrappingSubtract(UInt32(count - index), ordering: .acquiringAndReleasing)
                throw DeviceError(
                    .threadUnavailable,
                    "The system gave no thread for block \(index) of \(count) of kernel \"\(program.id)\" (pthread_create: \(code)). Use fewer blocks, or raise the limit of threads.",
                    accelerator: "cpu")
            }
        }
    }

    private func orderStop(_ index: Int) {
        let block = memory.block(index)
        block.store(RingProtocol.order, block.load(RingProtocol.order) & ~3 | RingProtocol.Order.stop.rawValue)
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        block.ringDoorbell()
    }

    func wait() throws {
        while true {
            let count = unsafe running.pointee.load(ordering: .acquiring)
            if count == 0 { return }
            unsafe dcc_futex_wait(runningAddress, count)
        }
    }

    func hasInboxMessages() -> Bool {
        guard let inboxes, let memory = unsafe inboxes.memory.pointer else { return false }
        return inboxes.entries.contains { unsafe InboxEntry(memory, entry: $0).hasMessages }
    }

    func readStates(to target: UnsafeMutableRawPointer) throws {
        unsafe target.copyMemory(from: states.pointer, byteCount: program.layout.allStateBytes)
    }

    func writeStates(from source: UnsafeRawPointer) throws {
        unsafe states.pointer.copyMemory(from: source, byteCount: program.layout.allStateBytes)
    }

    private func blockHasEnded() {
        unsafe running.pointee.wrappingSubtract(1, ordering: .acquiringAndReleasing)
        unsafe dcc_futex_wake_all(runningAddress)
    }

    /// The loop, as in ``RingLoopText``.
    private func runBlock(_ index: Int, budget: UInt32) {
        let layout = program.layout
        let block = memory.block(index)
        let blockStates = unsafe states.pointer + index * layout.blockStateBytes
        let spare = AlignedMemory(byteCount: layout.responseSlotBytes)
        let grid = DeviceGrid(
            extent: DeviceIndex(x: layout.laneCount, y: 1, z: 1),
            groupExtent: DeviceIndex(x: layout.lanesPerBlock, y: 1, z: 1))
        var loop = CPURingLoop(block, bell, inbox: inbox(of: index), layout, budget, program.spins)
        loop.shakeHands(layout)
        var exchange = DeviceExchange(inboxes, layout, arena)
        var why = RingProtocol.Phase.stopped
        while let (request, isLetter) = loop.waitForMessage(&why) {
            // The response to a letter goes to nobody.
            let response = isLetter ? unsafe RingSlot(spare.pointer) : block.response(loop.tail)
            let lane = Int(request.lane)
            unsafe response.payload.initializeMemory(as: UInt8.self, repeating: 0, count: layout.responseSize)
            let thrown = unsafe withUnsafeMutablePointer(to: &exchange) { exchange in
                unsafe program.body.handle(
                    request, blockStates + lane * layout.stateBytes, response,
                    DeviceContext(
                        position: DeviceIndex(x: index * layout.lanesPerBlock + lane, y: 0, z: 0), grid: grid,
                        exchange: UnsafeMutableRawPointer(exchange)))
            }
            let fault = thrown.map(program.number) ?? 0
            loop.noteTraffic(exchange)
            if isLetter {
                loop.finishLetter(request, fault: fault)
                if fault != 0 { leaveAll() }
            } else {
                loop.answer(request, response, fault: fault)
            }
            if fault != 0 {
                why = .trapped
                break
            }
        }
        block.store(RingProtocol.phase, why.rawValue)
        loop.wakeHost()
    }

    private func inbox(of block: Int) -> InboxEntry? {
        guard let inboxes, let memory = unsafe inboxes.memory.pointer else { return nil }
        return unsafe InboxEntry(memory, entry: inboxes.entries.lowerBound + block)
    }

    /// A message of an inbox has trapped, which ends this start: the other blocks leave as well.
    private func leaveAll() {
        for block in 0..<program.layout.blockCount {
            guard let inbox = inbox(of: block) else { continue }
            inbox.store(InboxProtocol.leave, 1)
            inbox.wake()
        }
    }
}
