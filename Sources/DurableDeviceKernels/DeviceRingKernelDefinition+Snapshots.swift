public import Compute
public import DeviceKernels
public import DurableKernels
public import RingKernels

extension DeviceRingKernelDefinition {
    /// The kernel on a device, with states that are saved now and then and at the end, and are there again at the next start:
    /// ```swift
    /// let totals = try await runtime.launch(adder, on: .cpu, lanes: 4, snapshottingIn: store, every: .messages(10_000))
    /// ```
    /// The states of all lanes are saved together, as they are between two messages; the kernel pauses to have them read, at most every
    /// 20 ms, and not to have them written. After an error they are not saved: a restart begins with the last snapshot. One that
    /// cannot be saved is logged and counted in the store's statistics; when it is the last, `terminate` throws.
    ///
    /// A start throws `startFailed`, with a `DurableError` as the cause, when what is stored cannot be read, is of another struct, or of a
    /// struct of the same name that lies otherwise (`foreignState`, `undecodable`), or of another number of lanes (`invalidOption`).
    /// What is stored is untouched then.
    ///
    /// - Parameters:
    ///   - id: Another ID than the definition's. The states are stored under it.
    ///   - lanes: How many instances there are behind the one handle: as many as when they were stored.
    /// - Throws: ``DeviceRingError`` with `invalidOption`, `layoutMismatch`, `unsupported`; `DeviceError`.
    public func kernel(
        id: KernelID? = nil, on accelerator: Accelerator, lanes: Int = 1,
        options: DeviceRingOptions = DeviceRingOptions(), snapshottingIn store: any DurableStore,
        every interval: SnapshotInterval
    ) throws -> RingKernel<DeviceMessage<Request>, DeviceMessage<Response>> {
        try kernel(id: id, on: accelerator, lanes: lanes, options: options) {
            SnapshottedStates<State>(store, interval, lanes: lanes)
        }
    }
}

extension RingKernelRuntime {
    /// Launches a ring kernel on a device, with states that are kept; see
    /// ``DeviceRingKernelDefinition/kernel(id:on:lanes:options:snapshottingIn:every:)``.
    ///
    /// - Throws: ``DeviceRingError``; `KernelError` as for every launch, with the device's or the store's error under `startFailed`.
    public func launch<Request, State, Response>(
        _ kernel: DeviceRingKernelDefinition<Request, State, Response>, id: KernelID? = nil,
        on accelerator: Accelerator, lanes: Int = 1, options: DeviceRingOptions = DeviceRingOptions(),
        snapshottingIn store: any DurableStore, every interval: SnapshotInterval
    ) async throws -> RingKernelHandle<DeviceMessage<Request>, DeviceMessage<Response>> {
        try await launch(
            try kernel.kernel(
                id: id, on: accelerator, lanes: lanes, options: options, snapshottingIn: store, every: interval))
    }
}
