internal import Compute
internal import Synchronization

/// How the handler of a block on the processor reaches others: what `rk_ring_context` has for devices. On the block's thread.
@safe
struct DeviceExchange {
    private let memory: UnsafeMutableRawPointer?
    private let table: UInt32
    private let entryCount: Int
    private let first: Int
    private let generation: UInt32
    private let laneCount: Int
    private let lanesPerBlock: Int
    fileprivate let arena: UnsafeMutableRawPointer?
    fileprivate let arenaNumber: UInt32
    fileprivate(set) var traffic = DeviceTraffic()

    init(_ inboxes: KernelInboxes?, _ layout: RingLayout, _ arena: LendingArena?) {
        unsafe memory = inboxes?.memory.pointer
        table = inboxes?.memory.table ?? 0
        entryCount = inboxes?.memory.entryCount ?? 0
        first = inboxes?.entries.lowerBound ?? 0
        generation = inboxes?.generation ?? 0
        laneCount = layout.laneCount
        lanesPerBlock = layout.lanesPerBlock
        unsafe self.arena = arena?.backing.pointer
        arenaNumber = arena?.number ?? 0
    }

    /// A lane of the same kernel; nobody where there is no such lane.
    func reference(to lane: Int) -> RawReference {
        guard lane >= 0, lane < laneCount else { return RawReference() }
        return RawReference(
            entry: UInt32(first + lane / lanesPerBlock), lane: UInt32(lane % lanesPerBlock), generation: generation,
            table: table)
    }

    private func entry(of reference: RawReference) -> InboxEntry? {
        guard reference.generation != 0, reference.table == table, reference.entry < entryCount,
            let memory = unsafe memory
        else { return nil }
        return unsafe InboxEntry(memory, entry: Int(reference.entry))
    }

    /// - Parameter stride: What tells messages of one kernel from those of another: the bytes with those behind the last member.
    mutating func send(_ message: UnsafeRawBufferPointer, stride: Int, to reference: RawReference) -> Bool {
        let result = unsafe put(message, stride: stride, reference)
        switch result {
        case .sent: traffic.sent &+= 1
        case .full: traffic.full &+= 1
        case .refused: traffic.refused &+= 1
        }
        return result == .sent
    }

    private func put(
        _ message: UnsafeRawBufferPointer, stride: Int, _ reference: RawReference
    ) -> InboxProtocol.Result {
        guard let entry = entry(of: reference) else { return .refused }
        entry.enter()
        defer { entry.leave() }
        guard entry.isOpen(reference, .inbox, messageSize: stride), reference.lane < entry.load(InboxProtocol.count)
        else { return .refused }
        guard let index = entry.claim() else { return .full }
        let slot = entry.slot(index)
        if let bytes = message.baseAddress {
            unsafe slot.payload.copyMemory(from: bytes, byteCount: message.count)
        }
        slot.number = 0
        slot.lane = reference.lane
        slot.site = 0
        slot.publish(index)
        entry.wake()
        return .sent
    }

    /// How many took it.
    mutating func publish(_ message: UnsafeRawBufferPointer, stride: Int, to topic: RawReference) -> Int {
        guard let entry = entry(of: topic) else {
            traffic.refused &+= 1
            return 0
        }
        entry.enter()
        defer { entry.leave() }
        guard entry.isOpen(topic, .topic, messageSize: stride) else {
            traffic.refused &+= 1
            return 0
        }
        var count = 0
        for index in 0..<Int(entry.load(InboxProtocol.count)) {
            if unsafe send(message, stride: stride, to: entry.subscriber(index)) { count += 1 }
        }
        return count
    }
}

extension DeviceExchange {
    /// The elements of a reference, as `rk_ring_elements` finds them: none where it leads nowhere, which is counted.
    mutating func elements(
        of reference: RawReference, lane: Int, stride: Int, isWritten: Bool
    ) -> (start: UnsafeMutableRawPointer, count: Int) {
        if let found = unsafe find(reference, lane, stride, isWritten) { return unsafe found }
        traffic.unresolved &+= 1
        // Aligned for everything, and never accessed.
        return unsafe (
            UnsafeMutableRawPointer(bitPattern: LendingProtocol.elementAlignment).unsafelyUnwrapped, 0
        )
    }

    private func find(
        _ reference: RawReference, _ lane: Int, _ stride: Int, _ isWritten: Bool
    ) -> (start: UnsafeMutableRawPointer, count: Int)? {
        guard reference.generation != 0, reference.table == arenaNumber,
            reference.entry < LendingProtocol.entryCount, let arena = unsafe arena
        else { return nil }
        let entry = unsafe arena + Int(reference.entry) * LendingProtocol.entryBytes
        let generation = unsafe (entry + LendingProtocol.generation.offset).assumingMemoryBound(to: Atomic<UInt32>.self)
        guard unsafe generation.pointee.load(ordering: .acquiring) == reference.generation else { return nil }
        let owner = unsafe (entry + LendingProtocol.lane.offset).load(as: UInt32.self)
        guard unsafe (entry + LendingProtocol.stride.offset).load(as: UInt32.self) == stride,
            owner == lane || owner == LendingProtocol.everyLane && !isWritten
        else { return nil }
        let offset = unsafe (entry + LendingProtocol.elements.offset).load(as: UInt64.self)
        let count = unsafe (entry + LendingProtocol.count.offset).load(as: UInt64.self)
        return unsafe (arena + Int(offset), Int(count))
    }
}
