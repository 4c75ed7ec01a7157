internal import Compute
internal import RingKernels

/// A device with compiled kernels: launches that stay where it can keep them, and launches by pieces otherwise.
final class ResidentRingPlace: RingPlace {
    let accelerator: Accelerator
    let backend: any ResidentBackend
    let pump: DevicePump
    let worker = Worker(name: "dc-device")
    let blocks = BlockCount()
    let lost = LostStages()
    let residence: Residence
    /// What was compiled, by its text: kept as long as the device, as other kernels are.
    private let compiled = Locked<[String: any ResidentProgram]>([:])
    /// The pump's word, where the device sees it.
    private let bell: SharedDeviceMemory?
    private let exchange = Locked<ExchangeMemory?>(nil)

    /// - Throws: What the device says when it has no memory.
    init(_ accelerator: Accelerator, _ backend: any ResidentBackend) throws(DeviceError) {
        self.accelerator = accelerator
        self.backend = backend
        residence = backend.residence
        if case .possible(_, let idle) = residence {
            let bell = try backend.allocateShared(byteCount: RingProtocol.lineBytes)
            self.bell = bell
            pump = unsafe DevicePump(bell: bell.pointer, keeping: bell, polls: idle == .sleep)
        } else {
            bell = nil
            // Nothing is ever armed there: the end of a launch wakes its home.
            let memory = AlignedMemory(byteCount: RingProtocol.lineBytes)
            pump = unsafe DevicePump(bell: memory.pointer, keeping: memory, polls: false)
        }
    }

    func exchangeMemory() throws -> ExchangeMemory {
        try exchange.withLock { exchange in
            if let exchange { return exchange }
            let made = try ExchangeMemory(
                on: accelerator, entries: ExchangeMemory.sharedEntries, byteCount: ExchangeMemory.sharedBytes
            ) { [hasBells, backend] in
                // Near the device, but where blocks sleep on what host and others write.
                if hasBells { return .shared(try backend.allocateShared(byteCount: $0)) }
                return .device(try backend.allocate(byteCount: $0, isMapped: false), try backend.makeQueue())
            }
            exchange = made
            return made
        }
    }

    func makeExchangeMemory(entries: Int, byteCount: Int) throws -> ExchangeMemory {
        try ExchangeMemory(on: accelerator, entries: entries, byteCount: byteCount) { [backend] in
            .device(try backend.allocate(byteCount: $0, isMapped: false), try backend.makeQueue())
        }
    }

    func makeLendingMemory(byteCount: Int, persistent: Bool) throws -> MemoryBacking {
        // Near the device, but where its memory is the host's.
        if persistent, hasBells { return .shared(try backend.allocateShared(byteCount: byteCount)) }
        return .device(try backend.allocate(byteCount: byteCount, isMapped: false), try backend.makeQueue())
    }

    func makeStage(
        _ program: RingProgram, persistent: Bool, _ inboxes: KernelInboxes?, _ arena: LendingArena?
    ) throws -> any RingStage {
        let features = accelerator.properties.features
        if program.requirements.contains(.float64) && !features.hasFloat64 {
            throw DeviceRingError(
                .unsupported, "Kernel \"\(program.id)\" computes with Double, which \(accelerator) does not.",
                kernel: program.id)
        }
        let compiled = try compile(program)
        guard program.threads <= compiled.maximumGroupSize else {
            throw DeviceRingError(
                .unsupported,
                "Kernel \"\(program.id)\" wants blocks of \(program.threads) threads, and \(accelerator) runs at most \(compiled.maximumGroupSize) of this kernel. Use fewer threads, or fewer lanes for each block.",
                kernel: program.id)
        }
        if persistent, let bell { return try PersistentStage(self, program, compiled, bell, inboxes, arena) }
        return try BoundedStage(self, program, compiled, inboxes, arena)
    }

    private func compile(_ program: RingProgram) throws -> any ResidentProgram {
        let text = program.text()
        if let known = compiled.withLock({ $0[text] }) { return known }
        let made = try backend.compileResident(text, entry: RingLoopText.entry, name: "\(program.id)")
        return compiled.withLock { compiled in
            if let first = compiled[text] { return first }
            compiled[text] = made
            return made
        }
    }
}

/// A launch that stays: the rings are in memory that both sides see, and so are the states where that is near the device.
final class PersistentStage: RingStage {
    private let place: ResidentRingPlace
    private let program: RingProgram
    private let compiled: any ResidentProgram
    private let bell: SharedDeviceMemory
    private let rings: SharedDeviceMemory
    private let states: StateMemory
    private let inboxes: KernelInboxes?
    private let arena: LendingArena?
    /// Its own, so that nothing else on the device waits for it.
    private let queue: any CommandQueue
    private let end = Locked<(any CommandMark)?>(nil)

    private enum StateMemory: Sendable {
        case shared(SharedDeviceMemory)
        /// Copied by a queue beside that of the launch.
        case own(DeviceMemory, any CommandQueue)

        var argument: ResidentArgument {
            switch self {
            case .shared(let memory): .shared(memory)
            case .own(let memory, _): .memory(memory)
            }
        }
    }

    init(
        _ place: ResidentRingPlace, _ program: RingProgram, _ compiled: any ResidentProgram, _ bell: SharedDeviceMemory,
        _ inboxes: KernelInboxes?, _ arena: LendingArena?
    ) throws {
        self.inboxes = inboxes
        self.arena = arena
        self.place = place
        self.program = program
        self.compiled = compiled
        self.bell = bell
        rings = try place.backend.allocateShared(byteCount: program.layout.byteCount)
        let size = program.layout.allStateBytes + program.stagingBytes
        if case .possible(_, .futex) = place.residence {
            states = .shared(try place.backend.allocateShared(byteCount: size))
        } else {
            states = .own(
                try place.backend.allocate(byteCount: size, isMapped: false), try place.backend.makeQueue())
        }
        queue = try place.backend.makeQueue()
    }

    var memory: RingMemory { unsafe RingMemory(rings.pointer, program.layout, inboxes: inboxes) }

    func run(budget: UInt32) throws {
        try place.backend.launch(
            compiled,
            [.shared(rings), states.argument, .shared(bell), .half(budget), .half(program.spins)]
                + inboxes.arguments(otherwise: .shared(rings)) + arena.arguments(otherwise: .shared(rings)),
            groups: program.layout.blockCount, groupSize: program.threads, on: queue)
        // Has the device begin.
        let mark = try queue.record()
        end.withLock { $0 = mark }
    }

    func wait() throws { try end.withLock({ $0 })?.wait() }

    /// Whoever sends wakes the block.
    func hasInboxMessages() -> Bool { false }

    func readStates(to target: UnsafeMutableRawPointer) throws {
        let size = program.layout.allStateBytes
        switch states {
        case .shared(let memory): unsafe target.copyMemory(from: memory.pointer, byteCount: size)
        case .own(let memory, let queue):
            try unsafe queue.read(memory, at: 0, to: target, byteCount: size)
            try queue.finish()
        }
    }

    func writeStates(from source: UnsafeRawPointer) throws {
        let size = program.layout.allStateBytes
        switch states {
        case .shared(let memory): unsafe memory.pointer.copyMemory(from: source, byteCount: size)
        case .own(let memory, let queue):
            try unsafe queue.write(source, to: memory, at: 0, byteCount: size)
            try queue.finish()
        }
    }
}

/// Launches by pieces: before each, what is new in the rings is copied to the device, and the answers are copied back after it. The states
/// stay there.
final class BoundedStage: RingStage {
    private let place: ResidentRingPlace
    private let program: RingProgram
    private let compiled: any ResidentProgram
    /// Pinned, as all that is read from the device: a copy to other memory would wait for the launch, with the home.
    private let staged: HostMemory
    private let inboxes: KernelInboxes?
    private let arena: LendingArena?
    /// Whether there was no launch yet.
    private let isFirst = Locked(true)
    /// Their entries, as the last launch left them.
    private let stagedEntries: HostMemory
    private let rings: DeviceMemory
    private let states: DeviceMemory
    private let queue: any CommandQueue
    private let end = Locked<(any CommandMark)?>(nil)

    init(
        _ place: ResidentRingPlace, _ program: RingProgram, _ compiled: any ResidentProgram, _ inboxes: KernelInboxes?,
        _ arena: LendingArena?
    ) throws {
        self.inboxes = inboxes
        self.arena = arena
        func pinned(_ byteCount: Int) throws(DeviceError) -> HostMemory {
            let memory = try place.backend.allocatePinned(byteCount: byteCount)
            unsafe memory.pointer.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
            return memory
        }
        stagedEntries = try pinned((inboxes?.entries.count ?? 0) * InboxProtocol.entryBytes)
        self.place = place
        self.program = program
        self.compiled = compiled
        staged = try pinned(program.layout.byteCount)
        rings = try place.backend.allocate(byteCount: program.layout.byteCount, isMapped: false)
        states = try place.backend.allocate(
            byteCount: program.layout.allStateBytes + program.stagingBytes, isMapped: false)
        queue = try place.backend.makeQueue()
    }

    var memory: RingMemory { unsafe RingMemory(staged.pointer, program.layout) }

    func run(budget: UInt32) throws {
        let transfer = isFirst.withLock { isFirst in
            defer { isFirst = false }
            return isFirst ? RingTransfer(whole: program.layout) : RingTransfer(memory)
        }
        do {
            for bytes in transfer.toDevice {
                let source = unsafe staged.pointer + bytes.lowerBound
                try unsafe queue.write(source, to: rings, at: bytes.lowerBound, byteCount: bytes.count)
            }
            // Nobody rings a bell: the host waits for the end.
            try place.backend.launch(
                compiled,
                [.memory(rings), .memory(states), .memory(rings), .half(budget), .half(program.spins)]
                    + inboxes.arguments(otherwise: .memory(rings)) + arena.arguments(otherwise: .memory(rings)),
                groups: program.layout.blockCount, groupSize: program.threads, on: queue)
            if let inboxes, case .device(let memory, _) = inboxes.memory.backing {
                try unsafe queue.read(
                    memory, at: inboxes.entries.lowerBound * InboxProtocol.entryBytes, to: stagedEntries.pointer,
                    byteCount: inboxes.entries.count * InboxProtocol.entryBytes)
            }
            for bytes in transfer.toHost {
                let target = unsafe staged.pointer + bytes.lowerBound
                try unsafe queue.read(rings, at: bytes.lowerBound, to: target, byteCount: bytes.count)
            }
            let mark = try queue.record()
            end.withLock { $0 = mark }
        } catch {
            // What was enqueued reads and writes this memory.
            do { try queue.finish() } catch {}
            throw error
        }
    }

    func wait() throws { try end.withLock({ $0 })?.wait() }

    func hasInboxMessages() -> Bool {
        (0..<(inboxes?.entries.count ?? 0)).contains { unsafe InboxEntry(stagedEntries.pointer, entry: $0).hasMessages }
    }

    func readStates(to target: UnsafeMutableRawPointer) throws {
        try unsafe queue.read(states, at: 0, to: target, byteCount: program.layout.allStateBytes)
        try queue.finish()
    }

    func writeStates(from source: UnsafeRawPointer) throws {
        try unsafe queue.write(source, to: states, at: 0, byteCount: program.layout.allStateBytes)
        try queue.finish()
    }
}

extension KernelInboxes? {
    /// The last arguments of a launch: the exchange memory, and where the kernel is in it.
    ///
    /// - Parameter memory: Stands for the memory of a kernel that has none, and is not used.
    func arguments(otherwise memory: ResidentArgument) -> [ResidentArgument] {
        [
            self?.memory.argument ?? memory, .half(self?.memory.table ?? 0),
            .half(UInt32(self?.memory.entryCount ?? 0)), .half(UInt32(self?.entries.lowerBound ?? 0)),
            .half(self?.generation ?? 0),
        ]
    }
}
