public import Compute
public import RingKernels

extension RingKernelHandle {
    /// Where and how the kernel runs; `nil` for a kernel of the host, and for one that has ended.
    public var devicePlace: DeviceRingPlace? { (engine as? any DeviceRingControl)?.place }

    /// The states of all lanes, read between two messages: the kernel pauses for that, and goes on.
    ///
    /// - Throws: ``DeviceRingError`` with `notRunning`, and with `unsupported` where the states are of another type; what the
    ///   device says.
    public func deviceStates<State: DeviceStruct>(of type: State.Type) async throws -> [State] {
        let control = try control(of: type)
        let layout = control.layout
        let memory = AlignedMemory(byteCount: layout.allStateBytes)
        try await control.perform { stage in try unsafe stage.readStates(to: memory.pointer) }
        return (0..<layout.laneCount).map { lane in
            unsafe (memory.pointer + layout.stateOffset(of: lane)).load(as: State.self)
        }
    }

    /// Gives all lanes other states, between two messages.
    ///
    /// - Parameter states: One for each lane.
    /// - Throws: As ``deviceStates(of:)``; `invalidOption` when there are more or fewer than lanes.
    public func setDeviceStates<State: DeviceStruct>(_ states: [State]) async throws {
        let control = try control(of: State.self)
        let layout = control.layout
        guard states.count == layout.laneCount else {
            throw DeviceRingError(
                .invalidOption,
                "Kernel \"\(id)\" has \(layout.laneCount) lanes and was given \(states.count) states. Give one for each.",
                kernel: id)
        }
        let memory = AlignedMemory(byteCount: layout.allStateBytes)
        for (lane, state) in states.enumerated() {
            unsafe (memory.pointer + layout.stateOffset(of: lane)).storeBytes(of: state, as: State.self)
        }
        try await control.perform { stage in try unsafe stage.writeStates(from: memory.pointer) }
    }

    /// A lane of this kernel as handlers on its device know it: what they send there does not touch the host.
    ///
    /// A kernel that runs by pieces is reached so by its own lanes alone.
    ///
    /// - Throws: ``DeviceRingError`` with `unsupported` when it has no inboxes, `invalidOption` when there is no such lane, and `notRunning`.
    public func deviceReference<Body: DeviceStruct>(
        lane: Int = 0
    ) throws -> DeviceKernelReference<Body> where Request == DeviceMessage<Body> {
        DeviceKernelReference(try deviceControl().reference(to: lane))
    }

    /// What the kernel's handlers have sent on the device, and been sent, since it was launched; of a kernel that runs by pieces, as its last
    /// piece left it.
    ///
    /// - Throws: ``DeviceRingError`` with `notRunning`.
    public var deviceTraffic: DeviceTraffic {
        get async throws {
            let control = try deviceControl()
            return await withCheckedContinuation { continuation in
                control.readTraffic { continuation.resume(returning: $0) }
            }
        }
    }

    func deviceControl() throws(DeviceRingError) -> any DeviceRingControl {
        guard let control = engine as? any DeviceRingControl else {
            throw DeviceRingError(
                .notRunning, "Kernel \"\(id)\" does not run on a device, or has ended (\(state)).", kernel: id)
        }
        return control
    }

    private func control(of type: any Any.Type) throws -> any DeviceRingControl {
        let control = try deviceControl()
        guard control.stateType == type else {
            throw DeviceRingError(
                .unsupported, "The states of kernel \"\(id)\" are \(control.stateType), not \(type).", kernel: id)
        }
        return control
    }
}

extension DeviceRingControl {
    /// Does `work` while no block begins a message.
    fileprivate func perform(_ work: @escaping @Sendable (any RingStage) throws -> Void) async throws {
        try await withCheckedThrowingContinuation { continuation in
            perform(DeviceStateWork(work: work, done: { continuation.resume(with: $0) }))
        }
    }
}
