internal import Compute
internal import RingKernels

/// Times in which no block begins a message: while the kernel is inactive, and for work on the states.
extension DeviceRingEngine {
    func setActive(_ isActive: Bool, done: @escaping @Sendable () -> Void) {
        self.isActive = isActive
        guard phase == .serving, let session else { return done() }
        if isActive {
            if stateWork.isEmpty { session.order(.run) }
            done()
            launchPiece()
        } else {
            pauses.append(done)
            session.order(.pause)
            if !isPersistent && !isRunning { blocksAreQuiet() }
        }
    }

    /// Whether somebody waits until no block begins a message.
    var waitsForQuiet: Bool { !pauses.isEmpty || !stateWork.isEmpty && stateWorkInHand == 0 }

    /// No block begins a message: whoever waited for that hears of it.
    func blocksAreQuiet() {
        let waiting = pauses
        pauses = []
        for done in waiting { done() }
        workOnStates()
    }

    /// The states may be worked on no more.
    func goOn() {
        guard phase == .serving, let session else { return }
        if isActive { session.order(.run) }
        launchPiece()
        // Whatever arrived meanwhile.
        if session.outstanding > 0 { watchForStuckHandlers() }
    }
}
