internal import Compute
internal import RingKernels
internal import Synchronization

/// The memory of one kernel for what is lent to it: from its first start to its end, or to a launch that was given up.
///
/// Whoever runs blocks keeps it. Calls block for as long as a copy takes.
final class LendingArena: Sendable {
    private struct State {
        /// Why nothing more is lent.
        var end: DeviceRingError?
        var entries = FreeRanges(0..<LendingProtocol.entryCount)
        var bytes: FreeRanges
        /// By their entries.
        var lendings: [Int: Lending] = [:]
        /// Those of them that somebody takes back already.
        var leaving: Set<Int> = []
    }

    /// What tells this memory from all others, also from those of other processes.
    let number = UInt32.random(in: 1...UInt32.max)
    let kernel: KernelID
    let backing: MemoryBacking
    private let accelerator: Accelerator
    /// Bytes for elements.
    private let capacity: Int
    private let state: Locked<State>

    /// - Parameter allocate: Makes memory of so many bytes, of which the table is zero if the host sees it.
    init(
        _ capacity: Int, for kernel: KernelID, on accelerator: Accelerator, _ allocate: (Int) throws -> MemoryBacking
    ) throws {
        self.capacity = Self.room(for: capacity)
        self.kernel = kernel
        self.accelerator = accelerator
        let size = LendingProtocol.tableBytes + self.capacity
        backing = try allocate(size)
        state = Locked(State(bytes: FreeRanges(LendingProtocol.tableBytes..<size)))
        if case .device = backing {
            let table = [UInt8](repeating: 0, count: LendingProtocol.tableBytes)
            try unsafe table.withUnsafeBytes {
                try unsafe backing.write($0.baseAddress.unsafelyUnwrapped, at: 0, byteCount: $0.count)
            }
        }
    }

    private static func room(for byteCount: Int) -> Int {
        let unit = LendingProtocol.elementAlignment
        return (byteCount + unit - 1) / unit * unit
    }

    // MARK: Lending

    /// Lends elements: copies them here, and has the buffer in use until they are given back.
    ///
    /// - Parameter lane: Who reads and writes them; all lanes read them if it is ``LendingProtocol/everyLane``.
    /// - Throws: `lendingFull`, `notRunning`; `DeviceError` with `bufferInUse`, `released`, `uninitialised`, or the device's own.
    func lend(_ elements: LendableElements, to lane: UInt32) throws -> Lending {
        let (entry, bytes) = try takeRoom(for: elements)
        do {
            let isWritten = lane != LendingProtocol.everyLane
            var device: (any DeviceBackend)?
            if case .device = backing { device = accelerator.device }
            let loan = try elements.lend(isWritten: isWritten, to: "kernel \"\(kernel)\"", near: device)
            do {
                let generation = ExchangeMemory.nextGeneration()
                try copyIn(loan, to: bytes.lowerBound)
                try open(entry, generation: generation, lane: lane, elements, at: bytes.lowerBound)
                let lending = Lending(entry: entry, generation: generation, bytes: bytes, loan: loan, arena: self)
                try state.withLock { state throws(DeviceRingError) in
                    if let end = state.end { throw end }
                    state.lendings[entry] = lending
                }
                return lending
            } catch {
                loan.withdraw()
                throw error
            }
        } catch {
            state.withLock { state in
                state.entries.giveBack(entry..<entry + 1)
                state.bytes.giveBack(bytes)
            }
            throw error
        }
    }

    private func takeRoom(for elements: LendableElements) throws(DeviceRingError) -> (entry: Int, bytes: Range<Int>) {
        let size = Self.room(for: elements.byteCount)
        return try state.withLock { state throws(DeviceRingError) in
            if let end = state.end { throw end }
            guard let bytes = state.bytes.take(size) else {
                throw DeviceRingError(
                    .lendingFull,
                    "Buffer \(elements.label) is to be lent to kernel \"\(kernel)\" with \(size) bytes, and of the \(capacity) bytes that it has for that (`lendingCapacity`) \(state.bytes.count) are free, at most \(state.bytes.largest) in one piece. Give others back first, lend slices, or launch it with more.",
                    kernel: kernel)
            }
            guard let entry = state.entries.take(1) else {
                state.bytes.giveBack(bytes)
                throw DeviceRingError(
                    .lendingFull,
                    "Buffer \(elements.label) is to be lent to kernel \"\(kernel)\", which has \(LendingProtocol.entryCount) already, and may have no more at a time. Give others back first.",
                    kernel: kernel)
            }
            return (entry.lowerBound, bytes)
        }
    }

    private func open(
        _ entry: Int, generation: UInt32, lane: UInt32, _ elements: LendableElements, at offset: Int
    ) throws {
        var bytes = [UInt8](repeating: 0, count: LendingProtocol.entryBytes)
        func put(_ value: Int, _ word: LendingProtocol.Word) {
            for byte in 0..<word.byteCount {
                bytes[word.offset + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte))
            }
        }
        put(Int(lane), LendingProtocol.lane)
        put(elements.stride, LendingProtocol.stride)
        put(offset, LendingProtocol.elements)
        put(elements.count, LendingProtocol.count)
        // Behind the generation, which comes last.
        let first = LendingProtocol.lane.offset
        try unsafe bytes.withUnsafeBytes {
            try unsafe backing.write(
                $0.baseAddress.unsafelyUnwrapped + first, at: entry * LendingProtocol.entryBytes + first,
                byteCount: $0.count - first)
        }
        try setGeneration(of: entry, to: generation)
    }

    private func setGeneration(of entry: Int, to generation: UInt32) throws {
        let offset = entry * LendingProtocol.entryBytes + LendingProtocol.generation.offset
        if let pointer = unsafe backing.pointer {
            unsafe (pointer + offset).assumingMemoryBound(to: Atomic<UInt32>.self).pointee.store(
                generation, ordering: .releasing)
        } else {
            try unsafe withUnsafeBytes(of: generation) {
                try unsafe backing.write($0.baseAddress.unsafelyUnwrapped, at: offset, byteCount: $0.count)
            }
        }
    }

    // MARK: Taking back

    /// Takes elements from the handlers, while no block is with a message.
    ///
    /// - Returns: What came of it, for ``collect(_:_:)``; `nil` when somebody else takes them back, or has.
    func takeBack(_ lending: Lending) -> Result<Void, any Error>? {
        let isFirst = state.withLock { state in
            state.lendings[lending.entry] === lending && state.leaving.insert(lending.entry).inserted
        }
        guard isFirst else { return nil }
        return Result { try setGeneration(of: lending.entry, to: 0) }
    }

    /// Has the buffer hold what was written, and be its owner's again.
    ///
    /// - Parameter taken: What ``takeBack(_:)`` gave.
    /// - Returns: Why what was written is lost, if it is.
    @discardableResult
    func collect(_ lending: Lending, _ taken: Result<Void, any Error>) -> DeviceRingError? {
        let loan = lending.loan
        switch taken {
        case .failure(let error):
            // Handlers may reach it for ever: its room is given to nobody else.
            state.withLock { $0.lendings[lending.entry] = nil }
            loan.withdraw()
            let failure = loan.isWritten ? lost("cannot be taken from it", error) : nil
            lending.finish(failure.map { .failure($0) } ?? .success(()))
            return failure
        case .success:
            let copied = loan.isWritten ? Result { try copyOut(loan, from: lending.bytes.lowerBound) } : .success(())
            state.withLock { state in
                state.lendings[lending.entry] = nil
                state.leaving.remove(lending.entry)
                state.entries.giveBack(lending.entry..<lending.entry + 1)
                state.bytes.giveBack(lending.bytes)
            }
            switch copied {
            case .success:
                loan.end()
                lending.finish(.success(()))
                return nil
            case .failure(let error):
                loan.spoil()
                let failure = DeviceRingError(
                    .lendingLost,
                    "What kernel \"\(kernel)\" wrote to a buffer that was lent to it cannot be read: the buffer holds nothing now. Write it again.",
                    kernel: kernel, underlying: error)
                lending.finish(.failure(failure))
                return failure
            }
        }
    }

    /// The kernel has ended, and no block runs: everything is given back.
    ///
    /// - Returns: How many were lent still, but for those that somebody is giving back, and why some are lost.
    func close() -> (count: Int, lost: [DeviceRingError]) {
        let left = end { $0.leaving.contains($1) }
        return left.reduce(into: (0, [])) { sum, lending in
            guard let taken = takeBack(lending) else { return }
            sum.count += 1
            if let error = collect(lending, taken) { sum.lost.append(error) }
        }
    }

    /// The launch was given up, and blocks may write here for ever: what they have written is lost, and the buffers hold what they held when
    /// they were lent.
    ///
    /// - Returns: What was lent to be written.
    func abandon(_ error: any Error) -> [Lending] {
        let left = end { state, entry in
            // What was taken back already is safe.
            if state.leaving.contains(entry) { return true }
            state.lendings[entry] = nil
            return false
        }
        for lending in left {
            lending.loan.withdraw()
            lending.finish(
                lending.loan.isWritten
                    ? .failure(lost("is lost, since its launch was given up", error)) : .success(()))
        }
        return left.filter(\.loan.isWritten)
    }

    /// Lends nothing more.
    ///
    /// - Returns: What is lent, but for what is left out.
    private func end(leavingOut isLeftOut: (inout State, Int) -> Bool) -> [Lending] {
        state.withLock { state in
            if state.end == nil { state.end = Self.notRunning(kernel) }
            return state.lendings.keys.sorted().compactMap { entry in
                let lending = state.lendings[entry]
                return isLeftOut(&state, entry) ? nil : lending
            }
        }
    }

    static func notRunning(_ kernel: KernelID) -> DeviceRingError {
        DeviceRingError(
            .notRunning,
            "Kernel \"\(kernel)\" starts again or has ended, and is lent nothing right now. Lend when it is active.",
            kernel: kernel)
    }

    private func lost(_ what: String, _ error: any Error) -> DeviceRingError {
        DeviceRingError(
            .lendingLost,
            "What kernel \"\(kernel)\" wrote to a buffer that was lent to it \(what). The buffer holds what it held when it was lent; lend it again, to the kernel's next start.",
            kernel: kernel, underlying: error)
    }

    // MARK: Copies

    private func copyIn(_ loan: BufferLoan, to offset: Int) throws {
        guard loan.byteCount > 0 else { return }
        switch (loan.place, backing) {
        case (.host(let start), _): try unsafe backing.write(start, at: offset, byteCount: loan.byteCount)
        case (.device(let source, let start), .device(let memory, let queue)) where loan.device === accelerator.device:
            try queue.copy(source, at: start, to: memory, at: offset, byteCount: loan.byteCount)
            try queue.finish()
        default:
            let staged = try AlignedMemory.make(byteCount: loan.byteCount, for: accelerator.id)
            try unsafe loan.read(to: staged.pointer)
            try unsafe backing.write(staged.pointer, at: offset, byteCount: loan.byteCount)
        }
    }

    private func copyOut(_ loan: BufferLoan, from offset: Int) throws {
        guard loan.byteCount > 0 else { return }
        switch (loan.place, backing) {
        case (.host(let start), _): try unsafe backing.read(at: offset, to: start, byteCount: loan.byteCount)
        case (.device(let target, let start), .device(let memory, let queue)) where loan.device === accelerator.device:
            try queue.copy(memory, at: offset, to: target, at: start, byteCount: loan.byteCount)
            try queue.finish()
        default:
            let staged = try AlignedMemory.make(byteCount: loan.byteCount, for: accelerator.id)
            try unsafe backing.read(at: offset, to: staged.pointer, byteCount: loan.byteCount)
            try unsafe loan.write(from: staged.pointer)
        }
    }
}

extension LendingArena? {
    /// The arguments of a launch behind those of the inboxes.
    ///
    /// - Parameter memory: Stands for the memory of a kernel that is lent nothing, and is not used.
    func arguments(otherwise memory: ResidentArgument) -> [ResidentArgument] {
        [
            self?.backing.argument ?? memory, .half(self?.number ?? 0),
            .half(self == nil ? 0 : UInt32(LendingProtocol.entryCount)),
        ]
    }
}
