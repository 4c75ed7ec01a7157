extension DeviceKernelDefinition {
    /// Launches the kernel and waits for its end, suspending the task where the device works by itself. On the processor, the
    /// calling thread takes part.
    ///
    /// Everything is checked before anything runs. A task that was cancelled launches nothing; a launch that has begun is
    /// not broken off.
    ///
    /// - Parameters:
    ///   - arguments: Gives the arguments, in the order of the parameters.
    /// - Throws: ``DeviceTrap`` when the kernel trapped; `CancellationError`; ``DeviceError`` with `argumentMismatch`,
    ///   `invalidRange`, `missingFeature`, `layoutMismatch`, `limitExceeded`, `wrongAccelerator`, `tooFewElements`, `aliasing`,
    ///   `released`, `bufferInUse`, `uninitialised`, `recursion`, `outOfMemory`, `trapped` for an earlier launch on a stream that wrote one
    ///   of the buffers, or the device's own.
    public func launch(
        on accelerator: Accelerator, _ range: LaunchRange, checks: DeviceChecks = .on,
        arguments: (inout LaunchArguments) -> Void
    ) async throws {
        try Task.checkCancellation()
        let launch = try prepare(range, on: accelerator, checks, arguments)
        defer { launch.giveBack() }
        if accelerator.device.launchesInCaller {
            await launch.settleBuffers()
            try launch.runInCaller(range, on: accelerator)
        } else {
            try await launch.runOnStream(range, on: accelerator)
        }
    }

    /// Enqueues the kernel on a stream.
    ///
    /// Everything is checked before anything runs. The first launch of a kernel on a device compiles it, which blocks; see
    /// ``load(on:checks:)``.
    ///
    /// - Parameters:
    ///   - arguments: Gives the arguments, in the order of the parameters.
    /// - Returns: When it is done. A trap is thrown by the event, and by the next use of a buffer that it writes, as a
    ///   ``DeviceError`` with `trapped` and the ``DeviceTrap`` underlying.
    /// - Throws: ``DeviceError`` as ``launch(on:_:checks:arguments:)-(Accelerator,_,_,_)``.
    @discardableResult
    public func launch(
        on stream: DeviceStream, _ range: LaunchRange, checks: DeviceChecks = .on,
        arguments: (inout LaunchArguments) -> Void
    ) throws(DeviceError) -> DeviceEvent {
        let accelerator = stream.accelerator
        let launch = try prepare(range, on: accelerator, checks, arguments)
        let isStarted: Bool
        do throws(DeviceError) {
            try launch.load(on: accelerator)
            try launch.choose(range, on: accelerator)
            isStarted = try launch.enqueue(on: stream)
        } catch {
            launch.giveBack()
            throw error
        }
        let place = isStarted ? stream.add(launch) : stream.place
        defer { if isStarted { launch.letGo() } else { launch.giveBack() } }
        do throws(DeviceError) {
            let event = try stream.record(at: place)
            launch.endUses(until: event)
            event.note()
            return event
        } catch {
            launch.endUses(failed: true)
            throw error
        }
    }

    /// Compiles the kernel for an accelerator, or finds it in a cache, so that the first launch does not have to. Does nothing on
    /// the processor.
    ///
    /// - Throws: ``DeviceError``: `missingFeature`, or the compiler's and the device's own.
    public func load(on accelerator: Accelerator, checks: DeviceChecks = .on) async throws(DeviceError) {
        let device = accelerator.device
        guard device.loaded(self, checks) == nil else { return }
        let stream = try device.lanes.stream(on: accelerator)
        _ = try await stream.load(self, checks)
    }

    /// A launch with its arguments, of which everything was checked that needs neither the loaded kernel nor the buffers' state.
    private func prepare(
        _ range: LaunchRange, on accelerator: Accelerator, _ checks: DeviceChecks,
        _ bind: (inout LaunchArguments) -> Void
    ) throws(DeviceError) -> PreparedLaunch {
        let launch = PreparedLaunch.lend(for: self)
        do throws(DeviceError) {
            unsafe launch.loan.pointee.checks = checks
            var arguments = LaunchArguments(launch)
            bind(&arguments)
            try launch.checkArguments()
            try launch.validate(range, on: accelerator)
        } catch {
            launch.giveBack()
            throw error
        }
        return launch
    }
}

extension DeviceStream {
    /// Loads a kernel without blocking the task's thread.
    func load(
        _ kernel: DeviceKernelDefinition, _ checks: DeviceChecks
    ) async throws(DeviceError) -> any LoadedKernel {
        let device = accelerator.device
        let result: Result<any LoadedKernel, DeviceError> = await withCheckedContinuation { continuation in
            do throws(DeviceError) {
                try waiter.perform {
                    continuation.resume(
                        returning: Result { () throws(DeviceError) in try device.load(kernel, checks) })
                }
            } catch {
                continuation.resume(returning: .failure(error))
            }
        }
        return try result.get()
    }
}
