internal import Logging
internal import Synchronization

/// How a supervisor notices kernels that do not get on.
extension SupervisorNode {
    /// What was seen of one kernel.
    private struct Pulse {
        var progress = -1
        var received = -1
        /// When it last got on, or had nothing to do.
        var since: Duration
        var health = KernelHealth.idle
        /// Whether the stall was told.
        var isTold = false
    }

    /// Looks at the kernels twice within the limit, until it is cancelled.
    ///
    /// Nothing is asked of a kernel that has nothing to do, so its home sleeps on.
    func watch(_ heartbeat: Heartbeat) async {
        var pulses: [Int: Pulse] = [:]
        while true {
            do { try await host.sleep(for: heartbeat.limit / 2) } catch { return }
            let now = host.timers.now
            for index in definition.children.indices {
                guard case .kernel(let core) = child(index) else { continue }
                var pulse = pulses[index] ?? Pulse(since: now)
                look(at: core, index, heartbeat, now, &pulse)
                pulses[index] = pulse
            }
            let health = pulses.mapValues(\.health)
            state.withLock { $0.health = health }
        }
    }

    private func look(
        at core: KernelCore, _ index: Int, _ heartbeat: Heartbeat, _ now: Duration, _ pulse: inout Pulse
    ) {
        guard core.isActive, let sighting = core.sighting else { return well(.paused, index, now, &pulse) }
        let received = core.counters.received.current
        if sighting.progress != pulse.progress {
            pulse.progress = sighting.progress
            well(.working, index, now, &pulse)
        } else if pulse.health == .idle && received == pulse.received && core.depth == 0 {
            return well(.idle, index, now, &pulse)
        } else if let trouble = sighting.trouble {
            if now - pulse.since >= heartbeat.limit { tell(trouble, of: core, index, heartbeat, now, &pulse) }
        } else {
            well(.idle, index, now, &pulse)
        }
        pulse.received = received
        core.askForSighting()
    }

    private func well(_ health: KernelHealth, _ index: Int, _ now: Duration, _ pulse: inout Pulse) {
        pulse.health = health
        pulse.since = now
        guard pulse.isTold else { return }
        pulse.isTold = false
        emit(.recovered, of: index)
    }

    private func tell(
        _ trouble: KernelHealth, of core: KernelCore, _ index: Int, _ heartbeat: Heartbeat, _ now: Duration,
        _ pulse: inout Pulse
    ) {
        if pulse.isTold && pulse.health == trouble { return }
        pulse.health = trouble
        pulse.isTold = true
        let time = now - pulse.since
        emit(trouble == .stalled ? .stalled(for: time) : .starved(for: time), of: index)
        host.logger.warning(
            "a kernel does not get on",
            metadata: ["supervisor": "\(path)", "kernel": "\(core.id)", "health": "\(trouble)", "for": "\(time)"])
        guard trouble == .stalled, heartbeat.reaction == .restart else { return }
        // A process can be ended, whatever its code does; a thread cannot.
        if core.endForcibly("held a message for \(time)") { return }
        core.cancelCode()
    }
}

/// What others than the home can see of a supervised kernel.
struct KernelSighting {
    /// Grows when the kernel has dealt with a message or says that it gets on.
    let progress: Int
    /// What is the matter if it has not grown for too long; `nil` when there is nothing to do.
    let trouble: KernelHealth?
}

extension KernelCore {
    /// Looks at the kernel from any thread; `nil` for one that has ended.
    fileprivate var sighting: KernelSighting? {
        guard !state.hasEnded, let ward else { return nil }
        let isInHand: Bool
        if ward.isAsked.load(ordering: .acquiring) {
            // The home has not come to the question. When this kernel keeps it from that, it holds a message.
            let running = unsafe homeState.pointee.running.load(ordering: .relaxed)
            isInHand = isHandler ? running == ward.contextAddress.load(ordering: .relaxed) : running == 0 && hasTaken
        } else {
            isInHand = ward.hasMessageInHand.load(ordering: .relaxed)
        }
        return KernelSighting(
            progress: counters.processed.current &+ ward.beats.load(ordering: .relaxed),
            trouble: isInHand ? .stalled : depth > 0 ? .starved : nil)
    }

    /// Whether the counters say that a message was taken and not dealt with.
    private var hasTaken: Bool {
        counters.received.current - counters.processed.current - counters.dropped.current - depth > 0
    }

    /// Has the home say whether the kernel has a message in hand, unless it has not come to the last question yet.
    fileprivate func askForSighting() {
        guard let ward, !ward.isAsked.exchange(true, ordering: .acquiringAndReleasing) else { return }
        home.post(
            ClosureErrand { [self] _ in
                ward.hasMessageInHand.store(hasMessageInHand, ordering: .relaxed)
                ward.isAsked.store(false, ordering: .releasing)
            })
    }
}
