extension PreparedLaunch {
    /// Checks everything that can be known without touching a buffer. The arguments are bound.
    ///
    /// - Throws: `invalidRange`, `missingFeature`, `layoutMismatch`, `limitExceeded`, `wrongAccelerator`, `tooFewElements`,
    ///   `aliasing`, `recursion`.
    func validate(_ range: LaunchRange, on accelerator: Accelerator) throws(DeviceError) {
        let contents = contents
        let number = accelerator.device.number
        if unsafe loan.pointee.findings.device != number || loan.pointee.findings.checks != checks {
            unsafe loan.pointee.findings = Findings()
        }
        if unsafe loan.pointee.findings.range != range { try range.checkExtent(for: contents.name) }
        if unsafe loan.pointee.findings.device == 0 {
            try checkDevice(contents, accelerator)
            unsafe loan.pointee.findings.device = number
            unsafe loan.pointee.findings.checks = checks
        }
        for place in 0..<bufferCount {
            try checkAccelerator(place, accelerator)
            try checkCount(place, range)
            try checkAliases(place)
        }
    }

    private func checkDevice(_ kernel: DeviceKernelDefinition.Contents, _ accelerator: Accelerator) throws(DeviceError)
    {
        let properties = accelerator.properties
        if let mismatch = kernel.layoutMismatch {
            throw DeviceError(
                .layoutMismatch,
                "Kernel \(kernel.name) cannot be launched: \(mismatch). Use field types whose layout is the same in both.",
                accelerator: accelerator.id)
        }
        if let recursion = kernel.recursion {
            throw DeviceError(
                .recursion,
                "Kernel \(kernel.name) cannot be launched: \(recursion), and devices have no recursion. Write a loop.",
                accelerator: accelerator.id)
        }
        func require(_ requirement: DeviceRequirements, _ isThere: Bool, _ what: String) throws(DeviceError) {
            guard kernel.requirements.contains(requirement), !isThere else { return }
            throw DeviceError(
                .missingFeature,
                "Kernel \(kernel.name) needs \(what), which \(accelerator) does not have. Launch it on another accelerator, whose `properties.features` have it, or write it without.",
                accelerator: accelerator.id)
        }
        try require(.float64, properties.features.hasFloat64, "`Double`")
        try require(.float16, properties.features.hasFloat16, "`Float16`")
        try require(.atomics64, properties.features.hasAtomics64, "atomics of 64 bits")
        guard kernel.groupMemory <= properties.limits.localMemoryBytes else {
            throw DeviceError(
                .limitExceeded,
                "Kernel \(kernel.name) needs \(kernel.groupMemory) bytes of memory for each group, and \(accelerator) has \(properties.limits.localMemoryBytes). Make its group arrays smaller.",
                accelerator: accelerator.id)
        }
    }

    private func checkAccelerator(_ place: Int, _ accelerator: Accelerator) throws(DeviceError) {
        let owner = storage(place).device
        guard owner !== accelerator.device else { return }
        throw DeviceError(
            .wrongAccelerator,
            "\(label(place)) is on \(Accelerator(owner)), and the kernel is launched on \(accelerator). Launch it there, or copy the buffer to one of this accelerator: `copy(from:)`.",
            accelerator: accelerator.id, buffer: identity(place).label)
    }

    private func checkCount(_ place: Int, _ range: LaunchRange) throws(DeviceError) {
        let parameter = unsafe buffers[place].parameter
        let needed: Int
        switch contents.places[parameter].needs {
        case .any: return
        case .count(let count): needed = count
        case .onePerItem: needed = range.extent.volume
        }
        let count = unsafe slots[parameter].count
        guard count < needed else { return }
        let what = unsafe buffers[place].isPart ? "slice" : "buffer"
        throw DeviceError(
            .tooFewElements,
            "\(label(place)) has \(count) elements, and the kernel uses \(needed) for \(range.extent.volume) items. Give a larger \(what), or launch fewer items.",
            accelerator: storage(place).device.id, buffer: identity(place).label)
    }

    /// Checks that what the kernel writes is given once, and finds the arguments that are of one buffer.
    private func checkAliases(_ place: Int) throws(DeviceError) {
        for other in 0..<place where storage(other) === storage(place) {
            // Of two loans of a pool's memory one is over, which the use of the buffer says.
            guard identity(other).generation == identity(place).generation else { continue }
            if unsafe buffers[place].leader < 0 { unsafe buffers[place].leader = other }
            unsafe loan.pointee.sharesBuffers = true
            guard isWritten(other) || isWritten(place) else { continue }
            let isWhole = unsafe !buffers[place].isPart && !buffers[other].isPart
            guard isWhole || range(other).overlaps(range(place)) else { continue }
            let what =
                isWhole
                ? "is also given for `\(parameterName(other))`, and the kernel writes to it. Use"
                : "overlaps elements \(range(other)), which are given for `\(parameterName(other))`, and the kernel writes to it. Use slices that have no element in common,"
            throw DeviceError(
                .aliasing,
                "\(label(place)) \(what) another buffer for one of them, or a kernel that reads and writes one span.",
                accelerator: storage(place).device.id, buffer: identity(place).label)
        }
    }

    /// The elements' indices in their buffer.
    private func range(_ place: Int) -> Range<Int> {
        let first = unsafe buffers[place].first
        return unsafe first..<first + slots[buffers[place].parameter].count
    }

    /// Of a buffer whose use has not ended.
    private func storage(_ place: Int) -> BufferStorage {
        guard let storage = unsafe buffers[place].storage else { fatalError("a buffer is used after its end") }
        return storage
    }

    private func identity(_ place: Int) -> BufferIdentity { unsafe buffers[place].identity }

    private func parameterName(_ place: Int) -> String {
        unsafe contents.parameters[buffers[place].parameter].name
    }

    private func kind(_ place: Int) -> DeviceKernelDefinition.Place.Kind {
        unsafe contents.places[buffers[place].parameter].kind
    }

    private func isWritten(_ place: Int) -> Bool { kind(place).isWritten }

    /// What errors call a buffer: ``Buffer "x" Float[4] for `x` of kernel saxpy(_:_:_:in:)``.
    private func label(_ place: Int) -> String {
        let slice = unsafe buffers[place].isPart ? "Slice \(range(place)) of buffer" : "Buffer"
        return "\(slice) \(identity(place).label) for `\(parameterName(place))` of kernel \(contents.name)"
    }
}

// MARK: - The use of buffers

extension PreparedLaunch {
    /// Begins the use of all buffers, or of none.
    ///
    /// - Parameter stream: Where they are brought to the device; without one that is waited for.
    /// - Throws: `released`, `bufferInUse`, `uninitialised`, `outOfMemory`, or the device's own.
    func beginUses(on stream: DeviceStream?) throws(DeviceError) {
        for place in 0..<bufferCount {
            do throws(DeviceError) {
                try begin(place, on: stream)
            } catch {
                for begun in 0..<place {
                    if let use = unsafe buffers[begun].use { storage(begun).withdraw(use) }
                    unsafe buffers[begun].use = nil
                }
                let given = error.code == .uninitialised ? firstReader(besides: place) : place
                let what = unsafe buffers[given].isPart ? "Its slice \(range(given))" : "It"
                throw DeviceError(
                    error.code,
                    "\(error.message) \(what) was given for `\(parameterName(given))` of kernel \(contents.name).",
                    class: error.errorClass, accelerator: error.accelerator, buffer: error.buffer, native: error.native,
                    underlying: error.underlying)
            }
        }
    }

    /// Begins the use of a buffer, once for all arguments of it: it refuses another use beside a write.
    private func begin(_ place: Int, on stream: DeviceStream?) throws(DeviceError) {
        let leader = unsafe buffers[place].leader
        guard leader < 0 else {
            guard let memory = unsafe buffers[leader].memory else { fatalError("no memory on the device") }
            return note(memory, of: place)
        }
        let kind = kind(place)
        var (isWritten, isRead) = (kind.isWritten, kind != .written)
        if unsafe loan.pointee.sharesBuffers {
            for other in place..<bufferCount where unsafe buffers[other].leader == place {
                isWritten = isWritten || self.isWritten(other)
                isRead = isRead || self.kind(other) != .written
            }
        }
        let access = try unsafe storage(place).begin(
            .device, isWritten ? .modify : .read, buffers[place].identity, on: stream, mayBeEmpty: !isRead)
        // `begin` on the device gives memory.
        guard let memory = access.memory else { fatalError("no memory on the device") }
        unsafe buffers[place].use = access.use
        note(memory, of: place)
    }

    private func note(_ memory: DeviceMemory, of place: Int) {
        unsafe slots[buffers[place].parameter].address = memory.handle + UInt(bitPattern: buffers[place].offset)
        unsafe buffers[place].memory = memory
    }

    /// The first argument of the same buffer whose contents the kernel reads.
    private func firstReader(besides place: Int) -> Int {
        let others = (place..<bufferCount).filter { unsafe $0 == place || buffers[$0].leader == place }
        return others.first { kind($0) != .written } ?? place
    }

    /// Fills with zeros what the kernel writes and nobody has written before.
    ///
    /// - Throws: The device's own errors.
    func fillEmptyBuffers(on queue: any CommandQueue) throws(DeviceError) {
        for place in 0..<bufferCount {
            guard unsafe buffers[place].use?.needsZeros == true, let memory = unsafe buffers[place].memory else {
                continue
            }
            var zero: UInt8 = 0
            // A pattern of one byte is part of the command on every back end.
            try unsafe withUnsafeBytes(of: &zero) { pattern throws(DeviceError) in
                _ = try unsafe queue.fill(memory, at: 0, with: pattern, count: buffers[place].identity.byteCount)
            }
        }
    }

    /// Ends the use of all buffers, whose memory is kept.
    ///
    /// - Parameters:
    ///   - failed: Whether the kernel did not do all of its work.
    ///   - event: When it will be done, if that is later.
    func endUses(failed: Bool = false, until event: DeviceEvent? = nil) {
        for place in 0..<bufferCount {
            // Of several arguments of one buffer the first has the use; the others let go of it all the same.
            guard let storage = unsafe buffers[place].storage.take(), let use = unsafe buffers[place].use else {
                continue
            }
            storage.end(use, failed: failed, until: event)
        }
    }
}
