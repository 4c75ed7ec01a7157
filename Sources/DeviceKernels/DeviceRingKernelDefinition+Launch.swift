public import Compute
public import RingKernels

extension DeviceRingKernelDefinition {
    /// The kernel on a device, to be launched, registered or supervised as any other. Its handle is that of any kernel.
    ///
    /// - Parameters:
    ///   - id: Another ID than the definition's.
    ///   - lanes: How many instances there are behind the one handle, each with a state of its own.
    /// - Throws: ``DeviceRingError`` with `invalidOption`, `layoutMismatch`, `unsupported`; `DeviceError`.
    public func kernel(
        id: KernelID? = nil, on accelerator: Accelerator, lanes: Int = 1,
        options: DeviceRingOptions = DeviceRingOptions()
    ) throws -> RingKernel<DeviceMessage<Request>, DeviceMessage<Response>> {
        try kernel(id: id, on: accelerator, lanes: lanes, options: options, keeper: nil)
    }

    /// The same with states that are kept.
    ///
    /// - Parameter keeper: Makes that of one kernel.
    package func kernel(
        id: KernelID?, on accelerator: Accelerator, lanes: Int, options: DeviceRingOptions,
        keeper: (@Sendable () -> any DeviceStateKeeper)?
    ) throws -> RingKernel<DeviceMessage<Request>, DeviceMessage<Response>> {
        let id = id ?? self.id
        let plan = try DeviceRingPlan(self, id: id, on: accelerator, lanes: lanes, options)
        let window = min(
            plan.program.layout.blockCount * options.ringCapacity,
            EngineSeat.largestWindow)
        return RingKernel(id, options: options.kernel, window: window) { seat in
            DeviceRingEngine(plan, seat, keeper: keeper?())
        }
    }
}

extension RingKernelRuntime {
    /// Launches a ring kernel on a device: the first phase, which compiles its text, makes its states and starts its blocks.
    ///
    /// - Parameters:
    ///   - id: Another ID than the definition's.
    ///   - lanes: How many instances there are behind the one handle, each with a state of its own.
    /// - Throws: ``DeviceRingError``; `KernelError` as for every launch, with the device's error under `startFailed`.
    public func launch<Request, State, Response>(
        _ kernel: DeviceRingKernelDefinition<Request, State, Response>, id: KernelID? = nil,
        on accelerator: Accelerator, lanes: Int = 1, options: DeviceRingOptions = DeviceRingOptions()
    ) async throws -> RingKernelHandle<DeviceMessage<Request>, DeviceMessage<Response>> {
        try await launch(try kernel.kernel(id: id, on: accelerator, lanes: lanes, options: options))
    }
}
