extension PreparedLaunch {
    /// Checks everything that can be known without touching a buffer. The arguments are bound.
    ///
    /// - Throws: `invalidRange`, `missingFeature`, `layoutMismatch`, `limitExceeded`, `wrongAccelerator`, `tooFewElements`,
    ///   `aliasing`.
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
        throw DeviceError(
            .tooFewElements,
            "\(label(place)) has \(count) elements, and the kernel uses \(needed) for \(range.extent.volume) items. Give a larger buffer, or launch fewer items.",
            accelerator: storage(place).device.id, buffer: identity(place).label)
    }

    private func checkAliases(_ place: Int) throws(DeviceError) {
        for other in 0..<place where storage(other) === storage(place) {
            guard isWritten(other) || isWritten(place) else { continue }
            throw DeviceError(
                .aliasing,
                "\(label(place)) is also given for `\(parameterName(other))`, and the kernel writes to it. Use another buffer for one of them, or a kernel that reads and writes one span.",
                accelerator: storage(place).device.id, buffer: identity(place).label)
        }
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

    private func isWritten(_ place: Int) -> Bool {
        switch unsafe contents.places[buffers[place].parameter].kind {
        case .value, .span: false
        case .written, .mutable: true
        }
    }

    /// What errors call a buffer: ``Buffer "x" Float[4] for `x` of kernel saxpy(_:_:_:in:)``.
    private func label(_ place: Int) -> String {
        "Buffer \(identity(place).label) for `\(parameterName(place))` of kernel \(contents.name)"
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
                throw DeviceError(
                    error.code,
                    "\(error.message) It was given for `\(parameterName(place))` of kernel \(contents.name).",
                    class: error.errorClass, accelerator: error.accelerator, buffer: error.buffer, native: error.native,
                    underlying: error.underlying)
            }
        }
    }

    private func begin(_ place: Int, on stream: DeviceStream?) throws(DeviceError) {
        let parameter = unsafe buffers[place].parameter
        let kind = contents.places[parameter].kind
        let access = try unsafe storage(place).begin(
            .device, kind == .span ? .read : .modify, buffers[place].identity, on: stream,
            mayBeEmpty: kind == .written)
        // `begin` on the device gives memory.
        guard let memory = access.memory else { fatalError("no memory on the device") }
        unsafe slots[parameter].address = memory.handle
        unsafe buffers[place].use = access.use
        unsafe buffers[place].memory = memory
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
            guard let use = unsafe buffers[place].use, let storage = unsafe buffers[place].storage.take() else {
                continue
            }
            storage.end(use, failed: failed, until: event)
        }
    }
}
