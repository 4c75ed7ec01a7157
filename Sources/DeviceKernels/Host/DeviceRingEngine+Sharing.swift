internal import CCompute
internal import RingKernels

/// Looks for answers that found none, in a row.
struct ProcessorSharing {
    var vainLooks = 0
    /// When the home last went to another processor, in nanoseconds.
    var lastLeft: UInt64 = 0

    /// So often the home looks before it asks where the blocks are: less often than it does before it lets others have its processor for a
    /// moment (31), since then an answer is there.
    static let looks = 16
    /// Nanoseconds between two changes, so that nothing is made worse where all processors are taken.
    static let pause: UInt64 = 1_000_000
}

/// The home and a block that wait for each other on one processor.
extension DeviceRingEngine {
    /// Both are awake and look for messages, so the system sees two threads that are busy, and may leave them together for hundreds of
    /// milliseconds while another processor is idle; each message then takes two turns of the scheduler. The home goes elsewhere when it finds
    /// itself where a block is that it waits for.
    func leaveSharedProcessor(_ session: RingSession) {
        sharing.vainLooks &+= 1
        guard sharing.vainLooks % ProcessorSharing.looks == 0, plan.hasProcessorsForAll else { return }
        let here = UInt32(dcc_current_processor() + 1)
        guard session.hasBlock(on: here) else { return }
        let now = dcc_nanoseconds()
        guard now &- sharing.lastLeft >= ProcessorSharing.pause else { return }
        sharing.lastLeft = now
        dcc_leave_processor()
    }
}

extension RingSession {
    /// Whether a block was last seen on a processor, given as in ``RingProtocol/processor``.
    fileprivate func hasBlock(on processor: UInt32) -> Bool {
        (0..<layout.blockCount).contains { memory.block($0).load(RingProtocol.processor) == processor }
    }
}
