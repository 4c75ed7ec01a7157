public import Compute
internal import RingKernels

/// A topic on a device: whoever has its reference publishes to all subscribers without the host. It ends with its last use by the host.
///
/// Its subscribers are lanes of kernels, and are given when it is made. Each has its own inbox, and one that is full misses the message,
/// which is counted where it was published; the others get it.
public final class DeviceTopic<Message: DeviceStruct>: Sendable {
    private let memory: ExchangeMemory
    private let entries: Range<Int>
    private let bytes: Range<Int>
    private let generation: UInt32

    /// Makes a topic, which takes as long as a copy to the device.
    ///
    /// - Parameter subscribers: Lanes of kernels that are in the same memory: of one device, or of one kernel that runs by pieces.
    /// - Throws: ``DeviceRingError`` with `invalidOption` without subscribers, and where they are not in the same memory or have ended all;
    ///   `exchangeFull`; what the device says.
    public init(subscribers: [DeviceKernelReference<Message>]) throws {
        guard let first = subscribers.first?.raw, let memory = ExchangeMemory.memory(of: first.table) else {
            throw DeviceRingError(
                .invalidOption,
                "A topic on a device needs a subscriber that is there, and was given \(subscribers.count). Give references of kernels that run."
            )
        }
        guard subscribers.allSatisfy({ $0.raw.table == first.table }) else {
            throw DeviceRingError(
                .invalidOption,
                "The subscribers of a topic are on several devices, or of kernels that run by pieces. Make a topic for each, or let all run on one device with `mode: .persistent`."
            )
        }
        self.memory = memory
        generation = ExchangeMemory.nextGeneration()
        let stride = MemoryLayout<RawReference>.stride
        (entries, bytes) = try memory.take(
            entries: 1, byteCount: subscribers.count * stride, for: "A topic of \(subscribers.count) subscribers")
        do {
            let words = subscribers.flatMap { [$0.raw.entry, $0.raw.lane, $0.raw.generation, $0.raw.table] }
            let list = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
            try memory.write(list, at: bytes.lowerBound)
            try memory.open(
                entries.lowerBound, .topic, generation: generation, slots: bytes.lowerBound, slotBytes: stride,
                capacity: 0, messageSize: Message.deviceDefinition.layout.stride, count: subscribers.count)
        } catch {
            memory.giveBack(entries: entries, bytes: bytes)
            throw error
        }
    }

    deinit {
        // On a lost device nobody can be told, and the room is nobody's any more.
        do {
            if try memory.close(entries) { memory.giveBack(entries: entries, bytes: bytes) }
        } catch {}
    }

    /// For the handlers on the device.
    public var reference: DeviceTopicReference<Message> {
        DeviceTopicReference(
            RawReference(
                entry: UInt32(entries.lowerBound), lane: 0, generation: generation, table: memory.table))
    }
}
