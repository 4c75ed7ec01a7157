internal import Compute
internal import Logging
internal import RingKernels

/// Buffers that are lent to the kernel.
extension DeviceRingEngine {
    /// On the device's worker: made at the first start, for all that follow.
    func openArena() throws -> LendingArena? {
        let capacity = plan.options.lendingCapacity
        guard capacity > 0 else { return nil }
        if let arena = arena.withLock({ $0 }) { return arena }
        let made = try LendingArena(capacity, for: seat.id, on: plan.place.accelerator) {
            try plan.place.makeLendingMemory(byteCount: $0, persistent: isPersistent)
        }
        arena.withLock { $0 = made }
        return made
    }

    // MARK: Lending

    func lend(
        _ elements: LendableElements, to lane: Int?, _ done: @escaping @Sendable (Result<Lending, any Error>) -> Void
    ) {
        do {
            let owner = try owner(lane)
            guard plan.options.lendingCapacity > 0 else {
                throw DeviceRingError(
                    .unsupported,
                    "Kernel \"\(seat.id)\" has no memory for buffers that are lent. Launch it with `lendingCapacity` in its options.",
                    kernel: seat.id)
            }
            guard let arena = arena.withLock({ $0 }) else { throw LendingArena.notRunning(seat.id) }
            if isPersistent {
                // Nobody knows the room yet to which they are copied.
                try plan.place.worker.perform { done(Result { try arena.lend(elements, to: owner) }) }
                return
            }
            // What a launch has as an argument is written to between two.
            let lending = Locked<Result<Lending, any Error>?>(nil)
            perform(
                DeviceStateWork(
                    work: { _ in lending.withLock { $0 = Result { try arena.lend(elements, to: owner) } } },
                    done: { outcome in
                        if let lending = lending.withLock({ $0 }) { return done(lending) }
                        done(.failure(outcome.failure ?? LendingArena.notRunning(arena.kernel)))
                    }))
        } catch {
            done(.failure(error))
        }
    }

    /// The lane in the words of the arena.
    private func owner(_ lane: Int?) throws(DeviceRingError) -> UInt32 {
        guard let lane else { return LendingProtocol.everyLane }
        guard (0..<layout.laneCount).contains(lane) else {
            throw DeviceRingError(
                .invalidOption,
                "Kernel \"\(seat.id)\" has lanes 0 to \(layout.laneCount - 1), and no lane \(lane) to lend to.",
                kernel: seat.id)
        }
        return UInt32(lane)
    }

    // MARK: Giving back

    func giveBack(_ lending: Lending) { seat.post { [self] in takeBack(lending) } }

    /// On the home: has the blocks stop between two messages, if any run.
    private func takeBack(_ lending: Lending) {
        guard !lending.isOver else { return }
        let (arena, worker, copiesLater) = (lending.arena, plan.place.worker, isPersistent)
        switch phase {
        case .starting, .ending: returns.append(lending)
        case .ended:
            // A start that follows is prepared by the worker as well, so no block runs until then.
            onWorker { [seat] in
                if let taken = arena.takeBack(lending) { seat.note(arena.collect(lending, taken)) }
            }
        case .serving:
            let wasDone = Locked(false)
            let work: @Sendable (any RingStage) throws -> Void = { [seat] _ in
                wasDone.withLock { $0 = true }
                guard let taken = arena.takeBack(lending) else { return }
                guard copiesLater else { return seat.note(arena.collect(lending, taken)) }
                // The blocks need not wait for that.
                do throws(DeviceError) {
                    try worker.perform { seat.note(arena.collect(lending, taken)) }
                } catch {
                    seat.note(arena.collect(lending, taken))
                }
            }
            perform(
                DeviceStateWork(work: work) { [self] _ in
                    // It ended meanwhile.
                    if !wasDone.withLock({ $0 }) { giveBack(lending) }
                })
        }
    }

    /// On the device's worker, or here if there is none.
    private func onWorker(_ work: @escaping @Sendable () -> Void) {
        do throws(DeviceError) { try plan.place.worker.perform(work) } catch { work() }
    }

    /// The phase is another one.
    func retryReturns() {
        let lendings = returns
        returns = []
        for lending in lendings { takeBack(lending) }
    }

    // MARK: The end

    /// The kernel has ended for good, and no block runs: whatever is lent still is given back.
    func closeArena() {
        guard let arena = arena.withLock({ $0.take() }) else { return }
        let left = arena.close()
        for error in left.lost { seat.note(error) }
        guard left.count > left.lost.count else { return }
        seat.logger.warning(
            "buffers were lent to the kernel still when it ended, and were given back",
            metadata: ["count": "\(left.count - left.lost.count)"])
    }

    /// Blocks may still run that write to what was lent: the next start has another arena.
    func abandonLendings(_ error: any Error) {
        guard let arena = arena.withLock({ $0.take() }) else { return }
        let lost = arena.abandon(error)
        guard !lost.isEmpty else { return }
        seat.logger.error(
            "what the kernel wrote to buffers that were lent to it is lost, since its launch was given up; they hold what they held before",
            metadata: ["count": "\(lost.count)", "error": "\(error)"])
    }
}

extension EngineSeat {
    /// Whoever gives a buffer back is told as well, but may not be listening.
    fileprivate func note(_ lost: DeviceRingError?) {
        guard let lost else { return }
        logger.error("what the kernel wrote to a buffer that was lent to it is lost", metadata: ["error": "\(lost)"])
    }
}

extension Result {
    fileprivate var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}
