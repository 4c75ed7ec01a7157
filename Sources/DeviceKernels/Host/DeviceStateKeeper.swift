internal import Compute
package import Logging
package import RingKernels

/// Keeps the states of a kernel's lanes beyond its ends and its process: what a module over a store brings.
///
/// The states are bytes here, as they lie in Swift: lane after lane, each as long as the stride of its struct.
package protocol DeviceStateKeeper: Sendable {
    /// Handled messages after which the states are saved, if they are to be counted.
    var messages: Int? { get }
    /// How long after a message they are saved at the latest, if there is such a time.
    var time: Duration? { get }

    /// Before each start; ``close()`` follows. The states that are stored, or none.
    ///
    /// - Throws: Why the kernel must not start; what is stored is untouched.
    func open(_ kernel: KernelID, logger: Logger) async throws -> [UInt8]?
    /// Has states written, later than those before, and returns at once. From any thread.
    func save(_ states: [UInt8])
    /// Waits until everything is written.
    ///
    /// - Throws: Why the last states were not.
    func finish() async throws
    func close() async
}

/// What an engine and its keeper are about; on the home's thread.
struct StateKeeping {
    let keeper: (any DeviceStateKeeper)?
    /// What the keeper was asked to do last, one thing after the other. The engine owns it.
    var task: Task<Void, Never>?
    /// Messages that were handled since the states were last read.
    var unsaved = 0
    /// Takes the look at the time back.
    var cancelTimer: (@Sendable () -> Void)?
    /// Whether the states are being read, or were read a moment ago.
    var isBusy = false
    /// Whether the last states are being read and written.
    var isEnding = false

    init(_ keeper: (any DeviceStateKeeper)?) { self.keeper = keeper }

    /// Between two reads: the keeper writes no more often, and the kernel pauses for a read.
    static var pause: Duration { .milliseconds(20) }

    /// Has `work` done after all that came before.
    mutating func perform(_ work: @escaping @Sendable () async -> Void) {
        task = Task.detached { [before = task] in
            await before?.value
            await work()
        }
    }
}

extension DeviceRingEngine {
    /// Opens what is stored, then starts the code with it.
    func startWithStoredStates(_ keeper: any DeviceStateKeeper, _ attempt: Attempt) {
        keeping.perform { [seat] in
            let stored: Result<[UInt8]?, any Error>
            do { stored = .success(try await keeper.open(seat.id, logger: seat.logger)) } catch {
                stored = .failure(error)
            }
            seat.post { [self] in
                guard attempt === self.attempt, phase == .starting else { return }
                switch stored {
                case .success(let states): startCode(attempt, states: states)
                case .failure(let error): conclude(error)
                }
            }
        }
    }

    /// Counts messages that were handled, and has the states read when it is time.
    func noteHandled(_ count: Int) {
        guard let keeper = keeping.keeper, count > 0, phase == .serving else { return }
        keeping.unsaved += count
        if keeping.isBusy { return }
        if let messages = keeper.messages, keeping.unsaved >= messages { return takeSnapshot(keeper) }
        if let time = keeper.time, keeping.cancelTimer == nil {
            keeping.cancelTimer = onlyNow(after: time) { [self] in
                keeping.cancelTimer = nil
                if keeping.unsaved > 0, !keeping.isBusy { takeSnapshot(keeper) }
            }
        }
    }

    /// Has `work` done after `delay`, if this start serves still.
    private func onlyNow(after delay: Duration, _ work: @escaping @Sendable () -> Void) -> @Sendable () -> Void {
        let attempt = attempt
        return seat.schedule(after: delay) { [self] in
            if attempt === self.attempt, phase == .serving { work() }
        }
    }

    private func takeSnapshot(_ keeper: any DeviceStateKeeper) {
        keeping.isBusy = true
        keeping.unsaved = 0
        keeping.cancelTimer?()
        keeping.cancelTimer = nil
        let packed = Locked<[UInt8]>([])
        let attempt = attempt
        let work: @Sendable (any RingStage) throws -> Void = { [layout] stage in
            let states = try stage.packedStates(layout)
            packed.withLock { $0 = states }
        }
        perform(
            DeviceStateWork(work: work) { [seat] outcome in
                switch outcome {
                case .success: keeper.save(packed.withLock { $0 })
                case .failure(let error):
                    seat.logger.error("a snapshot of the states was not read", metadata: ["error": "\(error)"])
                }
                seat.post { [self] in
                    guard attempt === self.attempt, phase == .serving else { return }
                    _ = onlyNow(after: StateKeeping.pause) { [self] in
                        keeping.isBusy = false
                        let unsaved = keeping.unsaved
                        keeping.unsaved = 0
                        noteHandled(unsaved)
                    }
                }
            })
    }

    /// At an end without an error: reads and writes the last states, and concludes then. False when there is nothing to do.
    func saveLastStates() -> Bool {
        guard let keeper = keeping.keeper, let stage = session?.stage, !isRunning else { return false }
        guard !keeping.isEnding else { return true }
        keeping.isEnding = true
        let attempt = attempt
        let layout = layout
        do throws(DeviceError) {
            try plan.place.worker.perform { [self] in
                let states = Result { try stage.packedStates(layout) }
                seat.post { [self] in
                    guard attempt === self.attempt, phase != .ended else { return }
                    switch states {
                    case .failure(let error): conclude(error)
                    case .success(let states):
                        keeper.save(states)
                        writeLastStates(keeper, attempt)
                    }
                }
            }
        } catch {
            conclude(error)
        }
        return true
    }

    private func writeLastStates(_ keeper: any DeviceStateKeeper, _ attempt: Attempt) {
        keeping.perform { [seat] in
            var failure: (any Error)?
            do { try await keeper.finish() } catch { failure = error }
            seat.post { [self, failure] in
                guard attempt === self.attempt, phase != .ended else { return }
                noteTraffic()
                session = nil
                conclude(failure)
            }
        }
    }

    /// Tells the kernel of the end when what is stored is given back; at once when somebody has given this start up.
    func reportEnd(_ error: (any Error)?, isGivenUp: Bool) {
        keeping.cancelTimer?()
        keeping.cancelTimer = nil
        (keeping.unsaved, keeping.isBusy, keeping.isEnding) = (0, false, false)
        guard let keeper = keeping.keeper else { return seat.hasEnded(error) }
        if isGivenUp { seat.hasEnded(error) }
        keeping.perform { [seat] in
            await keeper.close()
            if !isGivenUp { seat.hasEnded(error) }
        }
    }
}

extension RingStage {
    /// The states of all lanes, one behind the other; while no block begins a message.
    func packedStates(_ layout: RingLayout) throws -> [UInt8] {
        let memory = AlignedMemory(byteCount: layout.allStateBytes)
        try unsafe readStates(to: memory.pointer)
        var states: [UInt8] = []
        states.reserveCapacity(layout.laneCount * layout.stateSize)
        for lane in 0..<layout.laneCount {
            unsafe states.append(
                contentsOf: UnsafeRawBufferPointer(
                    start: memory.pointer + layout.stateOffset(of: lane), count: layout.stateSize))
        }
        return states
    }
}
