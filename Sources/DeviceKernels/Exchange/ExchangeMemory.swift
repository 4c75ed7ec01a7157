internal import Compute
internal import Glibc
internal import RingKernels
internal import Synchronization

/// The memory in which kernels of one device meet: a table of entries, and behind it the slots of inboxes and the lists of topics.
///
/// It outlives every kernel that is in it. What is taken of it is given back when nobody can be writing there any more; what somebody
/// may be writing to for ever is given to nobody else.
final class ExchangeMemory: Sendable {
    private struct Room {
        var entries: FreeRanges
        var bytes: FreeRanges
    }

    /// What tells this memory from all others, also from those of other processes.
    let table = UInt32.random(in: 1...UInt32.max)
    let entryCount: Int
    let byteCount: Int
    let accelerator: Accelerator
    let backing: MemoryBacking
    private let room: Locked<Room>
    /// One copy at a time.
    private let copies = Locked(())

    /// What all kernels of a device have together.
    static let sharedEntries = 2048
    static let sharedBytes = sharedEntries * InboxProtocol.entryBytes + 16 << 20

    /// No two openings have the same.
    private static let lastGeneration = Atomic<UInt32>(0)
    /// Those that there are, by their numbers: for topics, which are made from references.
    private static let all = Locked<[UInt32: Weak]>([:])
    private struct Weak { weak let memory: ExchangeMemory? }

    /// - Parameter allocate: Makes memory of so many bytes, of which the entries are zero.
    init(
        on accelerator: Accelerator, entries: Int, byteCount: Int, _ allocate: (Int) throws -> MemoryBacking
    ) throws {
        self.accelerator = accelerator
        entryCount = entries
        self.byteCount = byteCount
        backing = try allocate(byteCount)
        room = Locked(
            Room(
                entries: FreeRanges(0..<entries),
                bytes: FreeRanges(entries * InboxProtocol.entryBytes..<byteCount)))
        if case .device = backing {
            try write([UInt8](repeating: 0, count: entries * InboxProtocol.entryBytes), at: 0)
        }
        Self.all.withLock { [table] all in
            all = all.filter { $0.value.memory != nil }
            all[table] = Weak(memory: self)
        }
    }

    static func memory(of table: UInt32) -> ExchangeMemory? { all.withLock { $0[table]?.memory } }

    static func nextGeneration() -> UInt32 {
        while true {
            let next = lastGeneration.wrappingAdd(1, ordering: .relaxed).newValue
            if next != 0 { return next }
        }
    }

    /// As the argument of a launch.
    var argument: ResidentArgument? { backing.argument }

    /// Where this process reads and writes it as the device does.
    var pointer: UnsafeMutableRawPointer? { unsafe backing.pointer }

    // MARK: Room

    /// Takes neighbouring entries and bytes.
    ///
    /// - Throws: `exchangeFull`.
    func take(entries: Int, byteCount: Int, for whom: String) throws(DeviceRingError) -> (
        entries: Range<Int>, bytes: Range<Int>
    ) {
        let size = (byteCount + RingProtocol.lineBytes - 1) / RingProtocol.lineBytes * RingProtocol.lineBytes
        let taken = room.withLock { room -> (Range<Int>, Range<Int>)? in
            guard let taken = room.entries.take(entries) else { return nil }
            guard let bytes = room.bytes.take(size) else {
                room.entries.giveBack(taken)
                return nil
            }
            return (taken, bytes)
        }
        if let taken { return taken }
        throw DeviceRingError(
            .exchangeFull,
            "\(whom) wants \(entries) entries and \(size) bytes of the memory in which kernels of \(accelerator) meet, and it has no such room left of \(entryCount) entries and \(self.byteCount) bytes. Give smaller inboxes (`inboxCapacity`), more lanes to a block (`lanesPerBlock`), or end other kernels there."
        )
    }

    func giveBack(entries: Range<Int>, bytes: Range<Int>) {
        room.withLock { room in
            room.entries.giveBack(entries)
            room.bytes.giveBack(bytes)
        }
    }

    // MARK: Access by the host

    func write(_ bytes: [UInt8], at offset: Int) throws {
        guard !bytes.isEmpty else { return }
        try unsafe bytes.withUnsafeBytes { source in
            let source = unsafe source.baseAddress.unsafelyUnwrapped
            try copies.withLock { _ in
                try unsafe backing.write(source, at: offset, byteCount: bytes.count)
            }
        }
    }

    func read(at offset: Int, count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard count > 0 else { return bytes }
        try unsafe bytes.withUnsafeMutableBytes { target in
            let target = unsafe target.baseAddress.unsafelyUnwrapped
            try copies.withLock { _ in try unsafe backing.read(at: offset, to: target, byteCount: count) }
        }
        return bytes
    }

    private func place(_ word: InboxProtocol.Word, of entry: Int) -> Int {
        entry * InboxProtocol.entryBytes + word.offset
    }

    func load(_ word: InboxProtocol.Word, of entry: Int) throws -> UInt64 {
        if let pointer = unsafe pointer {
            let entry = unsafe InboxEntry(pointer, entry: entry)
            return unsafe word.byteCount == 4
                ? UInt64(entry.load(word)) : entry.whole(word).pointee.load(ordering: .acquiring)
        }
        let bytes = try read(at: place(word, of: entry), count: word.byteCount)
        return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    func store(_ word: InboxProtocol.Word, of entry: Int, _ value: UInt64) throws {
        if let pointer = unsafe pointer {
            let entry = unsafe InboxEntry(pointer, entry: entry)
            if word.byteCount == 4 {
                entry.store(word, UInt32(value))
            } else {
                unsafe entry.whole(word).pointee.store(value, ordering: .releasing)
            }
            return
        }
        try write((0..<word.byteCount).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }, at: place(word, of: entry))
    }

    // MARK: Opening and closing

    /// Opens an entry: what it says of itself first, its generation last.
    func open(
        _ entry: Int, _ kind: InboxProtocol.Kind, generation: UInt32, slots: Int, slotBytes: Int, capacity: Int,
        messageSize: Int, count: Int
    ) throws {
        let words: [(InboxProtocol.Word, Int)] = [
            (InboxProtocol.kind, Int(kind.rawValue)), (InboxProtocol.slots, slots),
            (InboxProtocol.slotBytes, slotBytes), (InboxProtocol.capacity, capacity),
            (InboxProtocol.messageSize, messageSize), (InboxProtocol.count, count), (InboxProtocol.tail, 0),
            (InboxProtocol.head, 0), (InboxProtocol.sleeping, 0), (InboxProtocol.leave, 0),
        ]
        for (word, value) in words { try store(word, of: entry, UInt64(value)) }
        try store(InboxProtocol.generation, of: entry, UInt64(generation))
    }

    /// Closes entries: who sends there from now on is refused.
    ///
    /// - Returns: Whether all that was being sent meanwhile is there, and nobody will write there any more.
    func close(_ entries: Range<Int>) throws -> Bool {
        for entry in entries { try store(InboxProtocol.generation, of: entry, 0) }
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        // Between counting itself in and out a sender copies one message; only one whose thread gets no processor takes longer.
        let limit = ContinuousClock.now + .seconds(1)
        for entry in entries {
            while try load(InboxProtocol.senders, of: entry) != 0 {
                if ContinuousClock.now > limit { return false }
                sched_yield()
            }
        }
        return true
    }
}
