internal import CRingKernels
internal import Synchronization

/// Many messages that one caller sends to a kernel by the lane between their homes, one after the other.
///
/// They become visible in groups. The reader of a lane waits at the first record that is not published, so as long as that one is
/// held back, those behind it are written while they are in the writer's cache alone; published one by one, every line would
/// be taken from it by a reader who is as fast as the writer. And they are counted in by groups: a compare-and-swap waits
/// until what was written before it is visible, which is the messages before.
@safe @usableFromInline
struct LaneRun {
    /// The most messages that become visible together.
    private static var groupSize: Int { 16 }

    private let kernel: KernelCore
    private let lane: UnsafeMutablePointer<RecordRing>
    private let sender: UnsafeMutablePointer<HomeState>
    private let lineCount: Int
    /// Messages that are counted in and not written yet.
    private var reserved = 0
    /// The record that is held back.
    private var first: UnsafeMutableRawPointer?
    /// Records of the group.
    private var count = 0

    /// `nil` when what the calling thread sends to the kernel goes by no lane, or needs a look at each message.
    init?(to kernel: KernelCore) {
        guard let sender = unsafe currentHomeState(), let lane = unsafe kernel.home.laneOfCaller,
            kernel.options.inputQueue.deduplicationWindow == 0
        else { return nil }
        self.kernel = kernel
        unsafe self.lane = unsafe lane
        unsafe self.sender = unsafe sender
        lineCount = MailSlot.lineCount(forPayload: kernel.payloadSize)
    }

    /// Room for the next message, which the caller fills and commits at once; `nil` when there is none.
    @usableFromInline
    mutating func claim() -> MailSlot? {
        if kernel.occupancy.hasParcels { return nil }
        if reserved == 0 {
            guard case .granted(let count) = kernel.occupancy.reserve(upTo: Self.groupSize) else { return nil }
            reserved = count
        }
        guard let record = unsafe lane.pointee.claimAlone(lineCount) else { return nil }
        reserved -= 1
        return unsafe MailSlot(record)
    }

    @usableFromInline
    mutating func commit(_ slot: MailSlot) {
        let band = slot.tag.band
        if kernel.hasTelemetry { slot.tag = unsafe MailTag(band: band, sentAt: sender.stamp()) }
        slot.target = kernel.address
        if unsafe first == nil {
            unsafe first = unsafe slot.address
        } else {
            unsafe lane.pointee.publish(slot.address, lineCount)
        }
        count &+= 1
        if count == Self.groupSize || band > .normal { publish(isUrgent: band > .normal) }
    }

    private mutating func publish(isUrgent: Bool) {
        guard let record = unsafe first else { return }
        unsafe lane.pointee.publish(record, lineCount)
        kernel.home.noteArrival(isUrgent: isUrgent)
        unsafe first = nil
        count = 0
    }

    /// Makes visible what is held back, and gives back what was reserved in vain.
    @usableFromInline
    mutating func end() {
        publish(isUrgent: false)
        if reserved > 0 { kernel.giveRoomBack(reserved) }
        reserved = 0
    }
}
