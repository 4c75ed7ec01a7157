internal import Compute
internal import RingKernels
internal import Synchronization

/// The inboxes of one kernel, one for each of its blocks: from its first start to its end, so that what is in them is for the next start
/// when one ends early.
///
/// Calls may block for as long as a copy to the device takes.
final class KernelInboxes: Sendable {
    /// A message as it lay in an inbox.
    struct Letter: Sendable {
        /// Of the kernel.
        let lane: Int
        /// Where its handler trapped, if it did.
        let site: Int?
        let bytes: [UInt8]
    }

    let memory: ExchangeMemory
    let generation: UInt32
    /// One for each block.
    let entries: Range<Int>
    private let bytes: Range<Int>
    private let layout: RingLayout
    private let phase = Locked(Phase.open)

    private enum Phase {
        case open
        case closed
        /// And nobody writes there any more, who does not keep this object.
        case quiet
    }

    /// Opens them, empty.
    init(_ layout: RingLayout, in memory: ExchangeMemory, for kernel: KernelID) throws {
        self.memory = memory
        self.layout = layout
        generation = ExchangeMemory.nextGeneration()
        let size = layout.inboxCapacity * layout.inboxSlotBytes
        (entries, bytes) = try memory.take(
            entries: layout.blockCount, byteCount: layout.blockCount * size, for: "Kernel \"\(kernel)\"")
        do {
            // What others have left there must not be taken for messages.
            try memory.write([UInt8](repeating: 0, count: bytes.count), at: bytes.lowerBound)
            for (block, entry) in entries.enumerated() {
                try memory.open(
                    entry, .inbox, generation: generation, slots: bytes.lowerBound + block * size,
                    slotBytes: layout.inboxSlotBytes, capacity: layout.inboxCapacity, messageSize: layout.requestSize,
                    count: min(layout.lanesPerBlock, layout.laneCount - block * layout.lanesPerBlock))
            }
        } catch {
            // Nobody has a reference yet.
            memory.giveBack(entries: entries, bytes: bytes)
            throw error
        }
    }

    /// Whatever runs blocks keeps this object, so none is there that uses the memory.
    deinit {
        // On a lost device nobody can be told, and the room is nobody's any more.
        do { _ = try close() } catch {}
        if phase.withLock({ $0 }) == .quiet { memory.giveBack(entries: entries, bytes: bytes) }
    }

    func reference(to lane: Int) -> RawReference {
        RawReference(
            entry: UInt32(entries.lowerBound + lane / layout.lanesPerBlock), lane: UInt32(lane % layout.lanesPerBlock),
            generation: generation, table: memory.table)
    }

    /// Before blocks are started, while none runs.
    func prepareForStart() throws {
        for entry in entries {
            try memory.store(InboxProtocol.leave, of: entry, 0)
            try memory.store(InboxProtocol.sleeping, of: entry, 0)
        }
    }

    /// Whether some block has messages; while none runs.
    func hasMessages() throws -> Bool {
        for entry in entries {
            let head = try memory.load(InboxProtocol.head, of: entry)
            if try memory.load(InboxProtocol.tail, of: entry) != head { return true }
        }
        return false
    }

    /// What the handler has trapped on; nobody will be given it again. When no block runs.
    ///
    /// - Parameter rings: What the blocks have said last.
    func takeTrapped(_ rings: RingMemory) throws -> [Letter] {
        var trapped: [Letter] = []
        for (block, entry) in entries.enumerated() where rings.block(block).phase == .trapped {
            let begun = rings.block(block).loadIndex(RingProtocol.inboxBegun)
            let done = rings.block(block).loadIndex(RingProtocol.inboxDone)
            guard begun != done else { continue }
            trapped += try (done..<begun).map { try letter(block, $0) }.filter { $0.site != nil }
            try memory.store(InboxProtocol.head, of: entry, begun)
        }
        return trapped
    }

    /// Closes them: what was not handled is returned, in order.
    ///
    /// - Returns: How many messages somebody was still writing after a second, as well.
    func close() throws -> (letters: [Letter], unfinished: Int) {
        let isFirst = phase.withLock { phase in
            defer { phase = phase == .open ? .closed : phase }
            return phase == .open
        }
        guard isFirst else { return ([], 0) }
        if try memory.close(entries) { phase.withLock { $0 = .quiet } }
        var letters: [Letter] = []
        var unfinished = 0
        for (block, entry) in entries.enumerated() {
            let head = try memory.load(InboxProtocol.head, of: entry)
            let tail = try memory.load(InboxProtocol.tail, of: entry)
            guard head < tail else { continue }
            for index in head..<tail {
                if try isPublished(block, index) {
                    letters.append(try letter(block, index))
                } else {
                    unfinished += 1
                }
            }
        }
        return (letters, unfinished)
    }

    private func place(_ block: Int, _ index: UInt64) -> Int {
        bytes.lowerBound + (block * layout.inboxCapacity + Int(index % UInt64(layout.inboxCapacity)))
            * layout.inboxSlotBytes
    }

    private func isPublished(_ block: Int, _ index: UInt64) throws -> Bool {
        let sequence = try memory.read(at: place(block, index) + RingProtocol.sequence, count: 8)
        return sequence.reversed().reduce(0) { $0 << 8 | UInt64($1) } == index + 1
    }

    private func letter(_ block: Int, _ index: UInt64) throws -> Letter {
        let bytes = try memory.read(at: place(block, index), count: layout.inboxSlotBytes)
        func half(_ offset: Int) -> Int {
            Int((0..<4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[offset + $1]) })
        }
        let site = half(RingProtocol.site)
        return Letter(
            lane: block * layout.lanesPerBlock + half(RingProtocol.lane), site: site == 0 ? nil : site - 1,
            bytes: Array(bytes[RingProtocol.payload..<RingProtocol.payload + layout.requestSize]))
    }
}
