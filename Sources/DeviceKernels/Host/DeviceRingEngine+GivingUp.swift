internal import Compute
internal import RingKernels

/// The end of a start whose blocks do not leave.
extension DeviceRingEngine {
    func abandon(_ reason: String) {
        seat.post { [self] in
            guard phase != .ended else { return }
            session?.order(.stop)
            giveUp(
                DeviceRingError(
                    .handlerStuck,
                    "Kernel \"\(seat.id)\" \(reason), so its launch on \(plan.place.accelerator) was given up; its memory stays until the launch ends.",
                    kernel: seat.id))
        }
    }

    /// Concludes although blocks may still run: what they have in hand is lost.
    func giveUp(_ error: any Error) {
        if let session {
            if isPersistent || !isRunning { takeAnswers(session, all: true) }
            for number in messagesLost(session) { _ = seat.fail(number, error) }
        }
        conclude(failure ?? error, isGivenUp: true)
    }

    /// The messages that blocks which do not leave have begun; where the host does not see that, all that they were given.
    private func messagesLost(_ session: RingSession) -> [UInt64] {
        guard isRunning else { return [] }
        if !isPersistent { return session.unanswered }
        return (0..<session.layout.blockCount).filter { !session.hasLeft($0) }.flatMap {
            session.messagesInHand(of: $0)
        }
    }
}
