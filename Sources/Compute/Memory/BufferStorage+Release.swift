extension BufferStorage {
    /// Ends the loan: from now on the handle is refused. Waits for streams that use the memory.
    ///
    /// - Parameter isFreed: Whether the memory is given back, rather than kept for the next loan.
    /// - Throws: `doubleRelease`, `bufferInUse`, or what a command of a stream or the driver answered; the buffer is released
    ///   after the latter as well.
    func release(_ who: BufferIdentity, isFreed: Bool) throws(DeviceError) {
        try state.withLock { state throws(DeviceError) in
            guard state.generation == who.generation else {
                throw DeviceError(
                    .doubleRelease,
                    "Buffer \(who.label) is released and was released before. Release it once, in the scope that acquired it, or use `withBuffer`.",
                    accelerator: device.id, buffer: who.label)
            }
            guard state.writer == nil, state.hostReaders + state.deviceReaders == 0 else {
                throw inUse(state, who, "released")
            }
            state.generation += 1
            var failure: DeviceError?
            do throws(DeviceError) {
                try settle(&state)
            } catch {
                failure = error
            }
            state.contents = .uninitialised
            if isFreed {
                do throws(DeviceError) {
                    try freeMemory(&state)
                } catch {
                    failure = failure ?? error
                }
            }
            if let failure { throw failure }
        }
    }

    /// Gives the memory back. Nobody has a handle that is accepted.
    func free() throws(DeviceError) {
        try state.withLock { state throws(DeviceError) in try freeMemory(&state) }
    }
}
