/// Where everything lies in the memory that a kernel's two processes share. Bytes; the two rings follow the head.
///
/// | offset | written by | |
/// |---|---|---|
/// | 0 | parent, before the start | what it is: magic, version, sizes, places |
/// | 128 | child | its version and slot size, the number of the message in its hands |
/// | 256 | child | whether it sleeps |
/// | 384 | parent | whether it sleeps |
/// | 512 | child | how far it has read the requests |
/// | 640 | parent | how far it has read the answers |
/// | 768 | parent | whether it waits for room among the requests |
/// | 896 | child | whether it waits for room among the answers |
/// | 4096 | parent | the ring of requests |
/// | behind | child | the ring of answers |
///
/// A line has one writer. The two sides may be different programs, so each checks what the other wrote about itself first.
struct SharedLayout: Equatable {
    /// The bytes `DCRING` and two of its own.
    static let magic: UInt64 = 0x0A1A_474E_4952_4344
    /// Changes with every change of the layout, of a record or of what records say.
    static let version: UInt32 = 1
    static let slotSize = 64

    static let childVersionOffset = 128
    static let childSlotSizeOffset = 132
    static let inHandOffset = 136
    static let childSleepOffset = 256
    static let parentSleepOffset = 384
    static let requestHeadOffset = 512
    static let answerHeadOffset = 640
    static let requestRoomOffset = 768
    static let answerRoomOffset = 896
    static let headSize = 4096

    /// Slots of each ring, a power of two.
    let slotCount: Int

    /// - Parameter ringBytes: Bytes of each ring, a power of two of at least 4096.
    init(ringBytes: Int) { slotCount = ringBytes / Self.slotSize }

    var ringBytes: Int { slotCount * Self.slotSize }
    var requestOffset: Int { Self.headSize }
    var answerOffset: Int { Self.headSize + ringBytes }
    var size: Int { Self.headSize + 2 * ringBytes }

    /// The most bytes that one record may carry: a quarter of its ring, so that one message does not keep all others out.
    var largestPayload: Int { ringBytes / 4 - SharedRecord.headerSize }

    /// Says at the head of the memory what it is.
    func write(to memory: SharedMemory) {
        memory.store(Self.version, at: 8)
        memory.store(UInt32(Self.slotSize), at: 12)
        memory.store(UInt64(size), at: 16)
        memory.store(UInt64(requestOffset), at: 24)
        memory.store(UInt64(answerOffset), at: 32)
        memory.store(UInt64(slotCount), at: 40)
        memory.store(Self.magic, at: 0)
    }

    /// Reads the head that another process wrote.
    ///
    /// - Throws: ``KernelError`` with `protocolViolation` that says what was found and what was expected.
    init(reading memory: SharedMemory) throws(KernelError) {
        let magic = memory.load(UInt64.self, at: 0)
        guard magic == Self.magic else {
            throw .protocolViolation(
                "The shared memory begins with 0x\(String(magic, radix: 16)), not with 0x\(String(Self.magic, radix: 16)). Start this program through a kernel with the placement `.process`."
            )
        }
        let version = memory.load(UInt32.self, at: 8)
        guard version == Self.version else { throw .versionMismatch(found: version, in: "parent") }
        let slotCount = memory.load(UInt64.self, at: 40)
        guard slotCount >= 64, slotCount <= 1 << 40, slotCount & (slotCount - 1) == 0 else {
            throw .protocolViolation(
                "The shared memory says that its rings have \(slotCount) slots; a power of two from 64 was expected.")
        }
        self.slotCount = Int(slotCount)
        let found = [
            UInt64(memory.load(UInt32.self, at: 12)), memory.load(UInt64.self, at: 16),
            memory.load(UInt64.self, at: 24), memory.load(UInt64.self, at: 32),
        ]
        let expected = [Self.slotSize, size, requestOffset, answerOffset].map(UInt64.init)
        guard found == expected, memory.size == size else {
            throw .protocolViolation(
                "The shared memory of \(memory.size) bytes says slot size, size and places \(found); \(expected) were expected. Build both programs from the same version of this package."
            )
        }
    }
}

extension KernelError {
    static func protocolViolation(_ text: String) -> KernelError { KernelError(.protocolViolation, text) }

    static func versionMismatch(found: UInt32, in side: String) -> KernelError {
        .protocolViolation(
            "The \(side) speaks version \(found) of the protocol between processes, this program version \(SharedLayout.version). Build both from the same version of this package."
        )
    }
}
