internal import Compute
internal import RingKernels

/// Something to be done with the states of all lanes while no block begins a message.
struct DeviceStateWork: Sendable {
    /// On the device's worker.
    let work: @Sendable (any RingStage) throws -> Void
    /// On any thread.
    let done: @Sendable (Result<Void, any Error>) -> Void
}

/// What a handle asks of an engine whose types it does not know.
protocol DeviceRingControl: AnyObject, Sendable {
    var place: DeviceRingPlace { get }
    var stateType: any Any.Type { get }
    var layout: RingLayout { get }
    /// From any thread.
    func perform(_ work: DeviceStateWork)
    /// From any thread.
    func reference(to lane: Int) throws(DeviceRingError) -> RawReference
    /// From any thread.
    func readTraffic(_ done: @escaping @Sendable (DeviceTraffic) -> Void)
    /// From any thread.
    ///
    /// - Parameter lane: Who reads and writes the elements; `nil` for all lanes, which read them.
    func lend(
        _ elements: LendableElements, to lane: Int?, _ done: @escaping @Sendable (Result<Lending, any Error>) -> Void)
    /// From any thread: has what was lent given back, if it is not; ``Lending/wait()`` says when it is.
    func giveBack(_ lending: Lending)
}

extension DeviceRingEngine {
    var place: DeviceRingPlace { plan.description }
    var stateType: any Any.Type { plan.stateType }
    var layout: RingLayout { plan.program.layout }

    func perform(_ work: DeviceStateWork) {
        seat.post { [self] in
            guard phase == .serving, let session else {
                return work.done(.failure(notRunning))
            }
            stateWork.append(work)
            guard stateWork.count == 1 else { return }
            if isPersistent {
                session.order(.pause)
                // Somebody has to look for the blocks' word even if nothing else happens.
                if session.hasSeenOrder { blocksAreQuiet() }
            } else if !isRunning {
                blocksAreQuiet()
            }
        }
    }

    private var notRunning: DeviceRingError {
        DeviceRingError(
            .notRunning,
            "Kernel \"\(seat.id)\" does not serve right now: it starts, ends, or has ended. Ask when it is active or deactivated.",
            kernel: seat.id)
    }

    /// No block begins a message: the states are read or written. What a handler has left half done, which trapped, is not: then the start's end
    /// follows.
    func workOnStates() {
        guard stateWorkInHand == 0, !stateWork.isEmpty, let session, failure == nil, !session.hasTrapped else { return }
        let stage = session.stage
        let works = stateWork
        stateWorkInHand = works.count
        let attempt = attempt
        do throws(DeviceError) {
            try plan.place.worker.perform { [self] in
                for work in works { work.done(Result { try work.work(stage) }) }
                seat.post { [self] in
                    guard attempt === self.attempt, phase != .ended else { return }
                    stateWork.removeFirst(works.count)
                    stateWorkInHand = 0
                    if stateWork.isEmpty { goOn() } else { workOnStates() }
                }
            }
        } catch {
            stateWorkInHand = 0
            failStateWork(error)
            goOn()
        }
    }

    /// What was not begun is not done.
    func failStateWork(_ error: (any Error)?) {
        let works = stateWork.dropFirst(stateWorkInHand)
        stateWork = []
        stateWorkInHand = 0
        for work in works { work.done(.failure(error ?? notRunning)) }
    }
}
