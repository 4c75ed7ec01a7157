internal import Compute
internal import RingKernels

/// How long the blocks have been where they are.
struct StuckWatch {
    /// What each block had begun and done at the last look, and for how many looks.
    var seen: [(begun: UInt64, done: UInt64, looks: Int)] = []
    /// Takes the next look back.
    var cancel: (@Sendable () -> Void)?
    /// Looks in the present launch by pieces.
    var pieceLooks = 0
    /// Looks since the others were told to leave because one does not.
    var leavingLooks: Int?

    /// Looks in the time that a message may take.
    static var looksPerLimit: Int { 4 }
}

/// The supervision of handlers that do not return: a look now and then, while there are messages on the device.
extension DeviceRingEngine {
    func watchForStuckHandlers() {
        guard watchdog.cancel == nil, let session, session.outstanding > 0 || hasInboxes else { return }
        let attempt = attempt
        watchdog.cancel = seat.schedule(after: plan.options.handlerLimit / StuckWatch.looksPerLimit) { [self] in
            guard attempt === self.attempt else { return }
            look()
        }
    }

    private func look() {
        watchdog.cancel = nil
        guard phase == .serving || phase == .ending, let session, session.outstanding > 0 || hasInboxes else {
            watchdog = StuckWatch()
            return
        }
        let isStuck = isPersistent ? hasStuckBlock(session) : isPieceStuck(session)
        if isStuck { return giveUp(handlerStuck) }
        watchForStuckHandlers()
    }

    private var handlerStuck: DeviceRingError {
        DeviceRingError(
            .handlerStuck,
            "The handler of kernel \"\(seat.id)\" did not return within \(plan.options.handlerLimit) on \(plan.place.accelerator). Its launch is left alone, with its memory; look for a loop without end in the handler, or give `handlerLimit` more time.",
            kernel: seat.id)
    }

    /// Whether a block is with the same message as at the looks before. The code has failed then: the others leave first, so that what they
    /// have in hand is answered; those that do not within as long again are given up as well.
    private func hasStuckBlock(_ session: RingSession) -> Bool {
        let count = session.layout.blockCount
        if watchdog.seen.count != count { watchdog.seen = Array(repeating: (0, 0, 0), count: count) }
        var isStuck = false
        for index in 0..<count {
            let (begun, done) = session.progress(of: index)
            let last = watchdog.seen[index]
            let isSame = begun > done && !session.hasLeft(index) && (begun, done) == (last.begun, last.done)
            watchdog.seen[index] = (begun, done, isSame ? last.looks + 1 : 0)
            if watchdog.seen[index].looks >= StuckWatch.looksPerLimit { isStuck = true }
        }
        guard isStuck else { return false }
        if watchdog.leavingLooks == nil { fail(handlerStuck) }
        let looks = (watchdog.leavingLooks ?? -1) + 1
        watchdog.leavingLooks = looks
        let allOthersLeft = (0..<count).allSatisfy {
            session.hasLeft($0) || watchdog.seen[$0].looks >= StuckWatch.looksPerLimit
        }
        return allOthersLeft || looks >= StuckWatch.looksPerLimit
    }

    private func isPieceStuck(_ session: RingSession) -> Bool {
        guard isRunning else {
            watchdog.pieceLooks = 0
            return false
        }
        watchdog.pieceLooks += 1
        // Its messages come one after the other, and how far it is is not seen.
        let most = min(session.outstanding, session.layout.capacity) + session.layout.inboxCapacity
        return watchdog.pieceLooks > StuckWatch.looksPerLimit * most
    }
}
