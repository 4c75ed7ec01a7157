/// A use of a buffer's memory that has begun.
struct BufferAccess {
    /// What its end has to know.
    struct Use {
        var side: BufferSide
        var kind: BufferUse
        /// What the contents are worth if what is done on the device fails.
        var fallback: BufferState
        /// The state to go back to if nothing was done.
        var before: BufferState
        /// Whether the memory on the device holds nothing that was written, and is to be filled with zeros.
        var needsZeros = false
    }

    var use: Use
    /// On the host.
    var pointer: UInt = 0
    /// On the device.
    var memory: DeviceMemory?
}

extension BufferStorage {
    /// Begins a use: brings the contents to that side if they are needed and not there, and notes what will be newer.
    ///
    /// The dirty mark is set here, before anything is written, so it cannot be forgotten. Memory of one side never stands in
    /// for that of the other: what cannot be allocated is an error, and the state is as before.
    ///
    /// - Parameters:
    ///   - stream: Where copies are enqueued; without one they are waited for.
    ///   - mayBeEmpty: Whether a buffer that holds nothing yet may be modified; the caller then fills it with zeros first.
    func begin(
        _ side: BufferSide, _ use: BufferUse, _ who: BufferIdentity, on stream: DeviceStream? = nil,
        mayBeEmpty: Bool = false
    ) throws(DeviceError) -> BufferAccess {
        try state.withLock { state throws(DeviceError) in
            try check(state, who)
            try checkConflicts(state, side, use, who)
            if side == .host, placement == .deviceOnly {
                throw DeviceError(
                    .noHostCopy,
                    "Buffer \(who.label) is `deviceOnly` and has no host copy. Use `copy(from:)`, `copy(to:)` or `array()`, or make it with another placement.",
                    accelerator: device.id, buffer: who.label)
            }
            if let stream {
                try order(stream, behind: &state)
            } else {
                try settle(&state)
            }
            let needsZeros = mayBeEmpty && use == .modify && state.contents == .uninitialised
            let use = needsZeros ? .overwrite : use
            if use != .overwrite, state.contents == .uninitialised {
                throw DeviceError(
                    .uninitialised,
                    "Buffer \(who.label) is read and holds nothing yet. Write all of it first: `copy(from:)`, `fill(with:)` or `initialise`.",
                    accelerator: device.id, buffer: who.label)
            }
            var access = BufferAccess(
                use: BufferAccess.Use(
                    side: side, kind: use, fallback: state.contents, before: state.contents, needsZeros: needsZeros))
            if use != .overwrite { try bring(&state, to: side, who.byteCount, on: stream) }
            switch side {
            case .host: access.pointer = unsafe UInt(bitPattern: try hostPointer(&state, byteCount: who.byteCount))
            case .device: access.memory = try deviceMemory(&state)
            }
            if use == .read {
                if side == .host { state.hostReaders += 1 } else { state.deviceReaders += 1 }
            } else {
                access.use.fallback = fallback(state.contents)
                access.use.before = state.contents
                state.contents = state.contents.afterWriting(on: side)
                state.writer = side
            }
            return access
        }
    }

    /// Ends a use that has begun.
    ///
    /// - Parameters:
    ///   - failed: Whether what was to be done on the device was not, or in part.
    ///   - event: When it will have been done, if that is later.
    func end(_ use: BufferAccess.Use, failed: Bool = false, until event: DeviceEvent? = nil) {
        state.withLock { state in
            let isRead = use.kind == .read
            if isRead {
                if use.side == .host { state.hostReaders -= 1 } else { state.deviceReaders -= 1 }
            } else {
                state.writer = nil
                if failed { state.contents = use.fallback }
            }
            if let event {
                state.add(Pending(event: event, fallback: isRead ? state.contents : use.fallback, isRead: isRead))
            }
        }
    }

    func end(_ access: BufferAccess, failed: Bool = false, until event: DeviceEvent? = nil) {
        end(access.use, failed: failed, until: event)
    }

    /// Ends a use of which nothing was done.
    func withdraw(_ use: BufferAccess.Use) {
        state.withLock { state in
            if use.kind == .read {
                if use.side == .host { state.hostReaders -= 1 } else { state.deviceReaders -= 1 }
            } else {
                state.writer = nil
                state.contents = use.before
            }
        }
    }

    /// What streams may still be doing with this storage.
    var eventsUnderWay: [DeviceEvent] {
        state.withLock { state in state.pending.isEmpty ? [] : state.pending.map(\.event) }
    }

    /// What the contents are worth when writing them on the device fails.
    private func fallback(_ contents: BufferState) -> BufferState {
        contents.isUpToDate(on: .host) && !isShared ? .hostDirty : .uninitialised
    }

    /// Makes the copy on a side up to date.
    private func bring(_ state: inout State, to side: BufferSide, _ byteCount: Int, on stream: DeviceStream?)
        throws(DeviceError)
    {
        guard !state.contents.isUpToDate(on: side) else { return }
        if !isShared, byteCount > 0 {
            let before = state.contents
            let host = try unsafe hostPointer(&state, byteCount: byteCount)
            let memory = try deviceMemory(&state)
            let queue = try queue(of: stream)
            switch side {
            case .host: try unsafe queue.read(memory, at: 0, to: host, byteCount: byteCount)
            case .device: try unsafe queue.write(host, to: memory, at: 0, byteCount: byteCount)
            }
            if let stream {
                state.add(Pending(event: try stream.record(), fallback: before))
            } else {
                try queue.complete()
            }
        }
        state.contents = .synchronised
    }

    // MARK: - Checks

    func check(_ state: borrowing State, _ who: BufferIdentity) throws(DeviceError) {
        guard state.generation == who.generation else {
            throw DeviceError(
                .released,
                "Buffer \(who.label) was released and is used. Use it before its release, or acquire another.",
                accelerator: device.id, buffer: who.label)
        }
    }

    private func checkConflicts(
        _ state: borrowing State, _ side: BufferSide, _ use: BufferUse, _ who: BufferIdentity
    ) throws(DeviceError) {
        let others = side == .host ? state.deviceReaders : state.hostReaders
        let isRead = state.hostReaders + state.deviceReaders > 0
        // Mapped memory belongs to one side at a time.
        guard state.writer == nil, !(use != .read && isRead), !(placement == .mapped && others > 0) else {
            throw inUse(state, who, use == .read ? "read" : "written")
        }
    }

    func inUse(_ state: borrowing State, _ who: BufferIdentity, _ wanted: String) -> DeviceError {
        let present = state.writer != nil ? "written" : "read"
        let advice =
            state.borrowers.first.map {
                "it is lent to \($0), which may be \(state.writer != nil ? "writing" : "reading") it. Have it given back first."
            } ?? "it is being \(present) elsewhere. Let one end before the other begins."
        return DeviceError(
            .bufferInUse, "Buffer \(who.label) is to be \(wanted) while \(advice)",
            accelerator: device.id, buffer: who.label)
    }
}
