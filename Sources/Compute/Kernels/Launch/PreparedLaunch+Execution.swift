extension PreparedLaunch {
    /// Loads the kernel; blocks while it is compiled.
    func load(on accelerator: Accelerator) throws(DeviceError) {
        let device = accelerator.device
        if let known = device.loaded(kernel, checks) {
            loaded = known
        } else {
            loaded = try device.load(kernel, checks)
        }
    }

    /// Chooses the groups. The kernel is loaded.
    func choose(_ range: LaunchRange, on accelerator: Accelerator) throws(DeviceError) {
        guard let loaded else { fatalError("the kernel is not loaded") }
        grid = try range.grid(
            .init(
                kernel: kernel.name, accelerator: accelerator, maximumSize: loaded.maximumGroupSize,
                preferredSize: loaded.preferredGroupSize, multiple: loaded.groupSizeMultiple))
    }

    /// Suspends until streams are done with the buffers, so that beginning their use does not block. What they ran into is
    /// thrown when the use begins.
    func settleBuffers() async throws {
        // By index, here and below: a copy of a buffer's entry would count references to everything in it.
        for place in buffers.indices {
            for event in buffers[place].storage.eventsUnderWay {
                do throws(DeviceError) { try await event.completion() } catch {}
            }
        }
    }

    /// Runs the kernel in the calling thread, which others help.
    func runInCaller(_ range: LaunchRange, on accelerator: Accelerator) throws {
        try load(on: accelerator)
        try choose(range, on: accelerator)
        try beginUses(on: nil)
        let receipt: (any LaunchReceipt)?
        do throws(DeviceError) {
            receipt = try start(on: try accelerator.device.transferQueue())
        } catch {
            endUses(failed: true)
            throw error
        }
        try finish(receipt, on: accelerator)
    }

    /// Runs the kernel on a stream of its own and waits for it without blocking the thread.
    func runOnStream(_ range: LaunchRange, on accelerator: Accelerator) async throws {
        let device = accelerator.device
        let stream = try device.lanes.stream(on: accelerator)
        if let known = device.loaded(kernel, checks) {
            loaded = known
        } else {
            loaded = try await stream.load(kernel, checks)
        }
        try choose(range, on: accelerator)
        let receipt = try enqueue(on: stream)
        do throws(DeviceError) {
            try await stream.record().completion()
        } catch {
            stream.queue.abandon()
            endUses(failed: true)
            throw error
        }
        try finish(receipt, on: accelerator)
    }

    /// Begins the use of the buffers, and the kernel.
    ///
    /// - Returns: `nil` when there was nothing to run.
    func enqueue(on stream: DeviceStream) throws(DeviceError) -> (any LaunchReceipt)? {
        try beginUses(on: stream)
        do throws(DeviceError) {
            return try start(on: stream.queue)
        } catch {
            stream.queue.abandon()
            endUses(failed: true)
            throw error
        }
    }

    private func start(on queue: any CommandQueue) throws(DeviceError) -> (any LaunchReceipt)? {
        try fillEmptyBuffers(on: queue)
        return grid.itemCount > 0 ? try queue.launch(self) : nil
    }

    /// Ends the use of the buffers after everything is done.
    ///
    /// - Throws: The trap, or what the device answered.
    private func finish(_ receipt: (any LaunchReceipt)?, on accelerator: Accelerator) throws {
        let failure = receipt.flatMap { self.failure($0, on: accelerator.id) }
        endUses(failed: failure != nil)
        guard let failure else { return }
        if let trap = failure.underlying as? DeviceTrap { throw trap }
        throw failure
    }

    /// What a launch that is done ran into.
    func failure(_ receipt: any LaunchReceipt, on accelerator: String) -> DeviceError? {
        do throws(DeviceError) {
            let word = try receipt.trapWord()
            guard word != .max else { return nil }
            let trap = DeviceTrap(word: word, of: kernel, grid, accelerator)
            return DeviceError(
                .trapped,
                "\(trap) What the launch wrote is not to be used. Correct the kernel or its arguments; the device stays usable.",
                accelerator: accelerator, underlying: trap)
        } catch {
            return error
        }
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
