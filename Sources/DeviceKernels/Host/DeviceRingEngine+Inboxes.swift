internal import Compute
internal import Logging
internal import RingKernels

/// Messages that reach the kernel on the device, without the host: what the host does when they cannot be handled.
extension DeviceRingEngine {
    var hasInboxes: Bool { plan.program.layout.inboxCapacity > 0 }

    /// On the device's worker: opens them at the first start, and has them ready for this one.
    func openInboxes() throws -> KernelInboxes? {
        if let inboxes = inboxes.withLock({ $0 }) {
            try inboxes.prepareForStart()
            return inboxes
        }
        let made = try plan.place.makeInboxes(plan.program, persistent: isPersistent)
        inboxes.withLock { $0 = made }
        return made
    }

    /// The handler has trapped with these messages: dead letters, whatever is done with messages of the queue. The kernel has failed.
    func noteTrapped(_ letters: [KernelInboxes.Letter]) {
        for letter in letters {
            let error: any Error
            if let site = letter.site, plan.sites.indices.contains(site) {
                error = DeviceTrap(
                    kernel: "\(seat.id)", file: plan.file, site: plan.sites[site], index: letter.lane,
                    size: plan.program.layout.laneCount, accelerator: plan.place.accelerator.id)
            } else {
                error = DeviceRingError(
                    .protocolViolation,
                    "Kernel \"\(seat.id)\" wrote a trap at site \(letter.site ?? -1), of which it has \(plan.sites.count). Look for code in it that writes where it may not.",
                    kernel: seat.id)
            }
            seat.reportLost(message(letter), .handlerFailed, error)
            if failure == nil { failure = error }
        }
    }

    /// Blocks may still run that take messages from the inboxes: these are closed, and the next start has others. What the blocks have in hand,
    /// and what they have not begun, is lost.
    func abandonInboxes(_ error: any Error) {
        guard let inboxes = inboxes.withLock({ $0.take() }) else { return }
        do {
            let closed = try inboxes.close()
            for letter in closed.letters { seat.reportLost(message(letter), .kernelEnded, error) }
            noteUnfinished(closed.unfinished)
        } catch {
            noteUnread(error)
        }
    }

    func takeLeftovers() -> [any Message] {
        closeArena()
        guard let inboxes = inboxes.withLock({ $0.take() }) else { return [] }
        do {
            let closed = try inboxes.close()
            noteUnfinished(closed.unfinished)
            return closed.letters.map { message($0) }
        } catch {
            noteUnread(error)
            return []
        }
    }

    private func message(_ letter: KernelInboxes.Letter) -> any Message {
        plan.makeRequest(letter.bytes, letter.lane)
    }

    private func noteUnfinished(_ count: Int) {
        guard count > 0 else { return }
        seat.logger.error(
            "messages on the device are lost, which were still being written a second after the kernel's end",
            metadata: ["count": "\(count)"])
    }

    private func noteUnread(_ error: any Error) {
        seat.logger.error(
            "messages on the device are lost, since its memory cannot be read", metadata: ["error": "\(error)"])
    }
}

extension DeviceRingEngine {
    func reference(to lane: Int) throws(DeviceRingError) -> RawReference {
        guard hasInboxes else {
            throw DeviceRingError(
                .unsupported,
                "Kernel \"\(seat.id)\" takes no messages from the device. Give it inboxes: `inboxCapacity` in its definition or in the launch's options.",
                kernel: seat.id)
        }
        guard (0..<plan.program.layout.laneCount).contains(lane) else {
            throw DeviceRingError(
                .invalidOption,
                "Kernel \"\(seat.id)\" has lanes 0 to \(plan.program.layout.laneCount - 1), and no lane \(lane).",
                kernel: seat.id)
        }
        guard let inboxes = inboxes.withLock({ $0 }) else {
            throw DeviceRingError(
                .notRunning,
                "Kernel \"\(seat.id)\" starts again or ends, and has no inboxes right now. Ask when it is active.",
                kernel: seat.id)
        }
        return inboxes.reference(to: lane)
    }

    /// Before a session goes, with what its blocks have counted.
    func noteTraffic() {
        if let session { earlierTraffic = earlierTraffic + session.traffic }
    }

    func readTraffic(_ done: @escaping @Sendable (DeviceTraffic) -> Void) {
        seat.post { [self] in done(earlierTraffic + (session?.traffic ?? DeviceTraffic())) }
    }
}
