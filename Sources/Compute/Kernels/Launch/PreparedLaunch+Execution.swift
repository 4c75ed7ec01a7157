extension PreparedLaunch {
    /// Loads the kernel; blocks while it is compiled.
    func load(on accelerator: Accelerator) throws(DeviceError) {
        if useKnownKernel(on: accelerator) { return }
        unsafe loan.pointee.findings.loaded = try accelerator.device.load(kernel, checks)
    }

    /// Loads the kernel if that was done before.
    func useKnownKernel(on accelerator: Accelerator) -> Bool {
        if unsafe loan.pointee.findings.loaded != nil { return true }
        guard let known = accelerator.device.loaded(kernel, checks) else { return false }
        unsafe loan.pointee.findings.loaded = known
        return true
    }

    /// Chooses the groups. The kernel is loaded.
    func choose(_ range: LaunchRange, on accelerator: Accelerator) throws(DeviceError) {
        if unsafe loan.pointee.findings.range == range {
            unsafe loan.pointee.grid = loan.pointee.findings.grid
            return
        }
        guard let loaded else { fatalError("the kernel is not loaded") }
        let grid = try range.grid(
            .init(
                kernel: contents.name, accelerator: accelerator, maximumSize: loaded.maximumGroupSize,
                preferredSize: loaded.preferredGroupSize, multiple: loaded.groupSizeMultiple))
        unsafe loan.pointee.grid = grid
        unsafe loan.pointee.findings.range = range
        unsafe loan.pointee.findings.grid = grid
    }

    /// Suspends until streams are done with the buffers, so that beginning their use does not block. What concerns the buffers of what
    /// streams ran into is thrown when the use begins; streams tell of the rest.
    func settleBuffers() async {
        for place in 0..<bufferCount {
            for event in unsafe buffers[place].storage?.eventsUnderWay ?? [] { await event.commandsEnded() }
        }
    }

    /// Runs the kernel in the calling thread, which others help.
    func runInCaller(_ range: LaunchRange, on accelerator: Accelerator) throws {
        try load(on: accelerator)
        try choose(range, on: accelerator)
        try beginUses(on: nil)
        let isStarted: Bool
        do throws(DeviceError) {
            isStarted = try start(on: try accelerator.device.transferQueue())
        } catch {
            endUses(failed: true)
            throw error
        }
        try finish(isStarted, on: accelerator)
    }

    /// Runs the kernel on a stream of its own and waits for it without blocking the thread.
    func runOnStream(_ range: LaunchRange, on accelerator: Accelerator) async throws {
        let stream = try accelerator.device.lanes.stream(on: accelerator)
        if !useKnownKernel(on: accelerator) {
            unsafe loan.pointee.findings.loaded = try await stream.load(kernel, checks)
        }
        try choose(range, on: accelerator)
        let isStarted = try enqueue(on: stream)
        do throws(DeviceError) {
            try await stream.record().completion()
        } catch {
            stream.queue.abandon()
            endUses(failed: true)
            throw error
        }
        try finish(isStarted, on: accelerator)
    }

    /// Begins the use of the buffers, and the kernel.
    ///
    /// - Returns: Whether there was anything to run.
    func enqueue(on stream: DeviceStream) throws(DeviceError) -> Bool {
        try beginUses(on: stream)
        do throws(DeviceError) {
            return try start(on: stream.queue)
        } catch {
            stream.queue.abandon()
            endUses(failed: true)
            throw error
        }
    }

    private func start(on queue: any CommandQueue) throws(DeviceError) -> Bool {
        try fillEmptyBuffers(on: queue)
        guard grid.itemCount > 0 else { return false }
        try queue.launch(self)
        return true
    }

    /// Ends the use of the buffers after everything is done.
    ///
    /// - Throws: The trap, or what the device answered.
    private func finish(_ isStarted: Bool, on accelerator: Accelerator) throws {
        let failure = isStarted ? failure(on: accelerator.id) : nil
        endUses(failed: failure != nil)
        guard let failure else { return }
        if let trap = failure.underlying as? DeviceTrap { throw trap }
        throw failure
    }
}

extension DeviceTrap {
    /// A trap from a launch's word: the item's number times 65,536 and the number of the place.
    init(word: UInt64, of kernel: DeviceKernelDefinition, _ grid: DeviceGrid, _ accelerator: String) {
        let number = Int(word & 0xFFFF)
        let sites = kernel.sites
        let site =
            sites.indices.contains(number)
            ? sites[number]
            : TrapSite(
                line: kernel.line, column: 1,
                operation: .other("place \(number), which is not in the kernel's table"))
        let index = Int(word >> 16)
        self.init(
            kernel: kernel.name, file: site.file ?? kernel.file, line: site.line, column: site.column, index: index,
            position: grid.position(of: index), operation: site.operation, accelerator: accelerator)
    }
}
