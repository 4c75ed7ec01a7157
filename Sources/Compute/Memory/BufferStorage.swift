/// The memory behind a buffer and the state of its contents, untyped.
///
/// A pool lends the same storage again and again. A generation counts the loans: a handle of an earlier one is refused, so a
/// buffer that was released cannot reach what its memory holds now.
@usableFromInline
package final class BufferStorage: Sendable {
    struct State {
        /// Of the handle that may use it, or of the next one.
        var generation: UInt64 = 1
        var contents = BufferState.uninitialised
        var host: HostMemory?
        var device: DeviceMemory?
        /// Where the host sees `device`, while it does and the back end has to be told.
        var mapped: UInt = 0
        var hostReaders = 0
        var deviceReaders = 0
        /// The side that is being written.
        var writer: BufferSide?
        /// The kernels that it is lent to, as errors call them.
        var borrowers: [String] = []
        /// Commands of streams that may still be under way.
        var pending: [Pending] = []
        /// Of the only stream that they are of; `nil` for none and for several.
        var pendingStream: ObjectIdentifier?

        /// Notes a command that is under way.
        mutating func add(_ command: Pending) {
            let stream = ObjectIdentifier(command.event.stream)
            if pending.isEmpty {
                pendingStream = stream
            } else if pendingStream != stream {
                pendingStream = nil
            }
            pending.append(command)
        }
    }

    /// A command of a stream, and what the contents are worth if it fails.
    struct Pending {
        var event: DeviceEvent
        var fallback: BufferState
        /// Whether it does nothing to the contents. Then a trap does no harm here, and is told elsewhere: by its event, by its stream,
        /// and by what it writes.
        var isRead = false

        /// Waits for it.
        func settle() throws(DeviceError) { isRead ? try event.settleCommands() : try event.settle() }

        /// Whether it is done.
        var isComplete: Bool {
            get throws(DeviceError) { isRead ? try event.mark.isReached() : try event.isComplete }
        }
    }

    let device: any DeviceBackend
    let placement: MemoryPlacement
    /// The bytes of each copy.
    let capacity: Int
    /// The number of the pool that lends it, and its place there; `nil` and 0 without one.
    let pool: UInt64?
    let poolIndex: Int
    let state: Locked<State>

    /// Host and device see the same bytes.
    var isShared: Bool { placement == .mapped || device.sharesHostMemory }

    init(
        device: any DeviceBackend, placement: MemoryPlacement, capacity: Int, pool: UInt64? = nil,
        poolIndex: Int = 0
    ) {
        self.device = device
        self.placement = placement
        self.capacity = capacity
        self.pool = pool
        self.poolIndex = poolIndex
        self.state = Locked(State())
    }

    deinit {
        state.withLock { state in
            // What matters is that no command is under way when the memory goes. Of traps their streams tell.
            for pending in state.pending { _ = Result { () throws(DeviceError) in try pending.event.settleCommands() } }
            _ = Result { () throws(DeviceError) in try giveToDevice(&state) }
        }
    }
}

// MARK: - Memory

extension BufferStorage {
    /// The device's memory, allocated now if there is none yet. Where memory is mapped for the host, it is taken from it.
    func deviceMemory(_ state: inout State) throws(DeviceError) -> DeviceMemory {
        try giveToDevice(&state)
        if let memory = state.device { return memory }
        let memory = try device.allocate(byteCount: capacity, isMapped: placement == .mapped)
        state.device = memory
        return memory
    }

    /// The host's memory, allocated now if there is none yet.
    func hostPointer(_ state: inout State, byteCount: Int) throws(DeviceError) -> UnsafeMutableRawPointer {
        if isShared {
            if state.mapped != 0 { return unsafe UnsafeMutableRawPointer(bitPattern: state.mapped).unsafelyUnwrapped }
            let memory = try deviceMemory(&state)
            if let pointer = unsafe memory.hostPointer { return unsafe pointer }
            let pointer = try unsafe device.transferQueue().map(memory, byteCount: capacity)
            state.mapped = UInt(bitPattern: pointer)
            return unsafe pointer
        }
        if let host = state.host { return unsafe host.pointer }
        let host =
            placement == .pinned
            ? try device.allocatePinned(byteCount: capacity)
            : try HostMemory.pageable(byteCount: capacity, for: device.id)
        state.host = host
        return unsafe host.pointer
    }

    /// Where commands are given: to the stream, or where they are waited for.
    func queue(of stream: DeviceStream?) throws(DeviceError) -> any CommandQueue {
        if let stream { return stream.queue }
        return try device.transferQueue()
    }

    private func giveToDevice(_ state: inout State) throws(DeviceError) {
        guard state.mapped != 0, let memory = state.device else { return }
        let queue = try device.transferQueue()
        try unsafe queue.unmap(memory, UnsafeMutableRawPointer(bitPattern: state.mapped).unsafelyUnwrapped)
        state.mapped = 0
        // Other queues may use it next.
        try queue.finish()
    }

    /// Gives all memory back.
    func freeMemory(_ state: inout State) throws(DeviceError) {
        try giveToDevice(&state)
        state.host = nil
        let memory = state.device.take()
        try memory?.free()
    }
}

// MARK: - Commands under way

extension BufferStorage {
    /// Waits for what streams do with this storage. If something failed the contents are set to what they are worth.
    func settle(_ state: inout State) throws(DeviceError) {
        guard !state.pending.isEmpty else { return }
        let pending = state.pending
        state.pending = []
        var failure: DeviceError?
        for command in pending {
            do throws(DeviceError) {
                try command.settle()
            } catch {
                failure = failure ?? error
            }
        }
        guard let failure else { return }
        // After a failure the later commands worked on what the failed one left behind.
        let fallbacks = Set(pending.map(\.fallback))
        state.contents = fallbacks.count == 1 ? pending[0].fallback : .uninitialised
        throw failure
    }

    /// Has a stream wait for what other streams do with this storage, and forgets what is done.
    ///
    /// Streams are in order, so what the stream itself was given needs no waiting, and of another one the latest is enough.
    func order(_ stream: DeviceStream, behind state: inout State) throws(DeviceError) {
        guard !state.pending.isEmpty else { return }
        // Asking for every event at every launch would take longer than launching. If the oldest was given before a failure that
        // somebody knows of, though, what was written is not to be used.
        let isLong = state.pending.count % Self.mostUnasked == 0
        let isOwnAlone = state.pendingStream == ObjectIdentifier(stream)
        guard !isOwnAlone || isLong || state.pending[0].event.hasKnownFailure else { return }
        do throws(DeviceError) {
            if isOwnAlone, try forgetAll(&state) { return }
            var remaining: [Pending] = []
            var isStalled = false
            for (place, command) in state.pending.enumerated() {
                let isOwn = command.event.stream === stream
                if isOwn && isStalled {
                    remaining.append(command)
                    continue
                }
                if try command.isComplete { continue }
                remaining.append(command)
                isStalled = isStalled || isOwn
                // A later one stands for this one, unless this one can bring news that the later one cannot.
                let isCovered = state.pending[(place + 1)...].contains {
                    $0.event.stream === command.event.stream
                        && (command.isRead || !$0.isRead && $0.event.tells(ofFailuresBefore: command.event))
                }
                guard !isOwn, !isCovered else { continue }
                if command.isRead {
                    try stream.queue.wait(for: command.event.mark)
                } else {
                    try stream.follow(command.event)
                }
            }
            state.pending = []
            for command in remaining { state.add(command) }
        } catch {
            try settle(&state)
            throw error
        }
    }

    /// Forgets the commands of one stream, if all are done: then the last one is, and asking for it is enough, unless somebody has heard of a
    /// failure in between.
    private func forgetAll(_ state: inout State) throws(DeviceError) -> Bool {
        guard let oldest = state.pending.first, let newest = state.pending.last,
            newest.event.tells(ofFailuresBefore: oldest.event), try newest.event.mark.isReached()
        else { return false }
        // What brings bad news about this memory.
        if let write = state.pending.last(where: { !$0.isRead }), try !write.isComplete { return false }
        state.pending.removeAll(keepingCapacity: true)
        return true
    }

    private static let mostUnasked = 16
}
