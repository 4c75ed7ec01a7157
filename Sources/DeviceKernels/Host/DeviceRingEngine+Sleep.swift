internal import Compute
internal import RingKernels
internal import Synchronization

/// How the home sleeps while there are messages on the device.
extension DeviceRingEngine {
    func announceSleep() -> Bool {
        guard let session, isPersistent, phase != .ended,
            session.outstanding > 0 || phase == .starting || !pauses.isEmpty || !stateWork.isEmpty
        else { return false }
        // While answers wait for room on the output queue, who makes room wakes the home.
        let takesAnswers = seat.takesAnswers || phase != .serving
        guard takesAnswers || waitsForQuiet else { return false }
        if armed == nil {
            session.setHostSleeps(true)
            let watch = DevicePump.Watch(
                hasNews: session.makeWatch(responses: takesAnswers),
                wake: { [seat] in
                    // To run it the home looks for arrivals, which is all that is wanted.
                    seat.post {}
                })
            do {
                armed = try plan.place.pump.arm(watch)
            } catch {
                // Without the pump this home stays awake.
                session.setHostSleeps(false)
                return true
            }
            atomicMemoryFence(ordering: .sequentiallyConsistent)
        }
        return takesAnswers && session.hasResponse || phase == .starting && session.allHaveStarted
            || waitsForQuiet && session.hasSeenOrder
    }

    func disarm() {
        guard let token = armed else { return }
        armed = nil
        plan.place.pump.disarm(token)
        session?.setHostSleeps(false)
    }
}
