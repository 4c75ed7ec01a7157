/// Where the answer to a request goes.
///
/// A word: 0 for a message that nobody waits on; a pointer to a ``ReplyCell`` and the mark of its home; or, with the lowest bit
/// set, a retained ``OneShot``. Each is answered or failed exactly once.
@usableFromInline
struct ReplyTo: Sendable {
    /// Which home a cell belongs to, in the bits above an address, so that a kernel elsewhere need not look into the cell, which
    /// is in another processor's cache. No mark, for a home of another runtime or with a number that is too high, says to look.
    @usableFromInline
    struct HomeMark: Equatable, Sendable {
        @usableFromInline let bits: UInt

        @inlinable @inline(__always)
        init(bits: UInt) { self.bits = bits }

        init(index: Int) { bits = index < 0xFFFF ? UInt(index + 1) << 48 : 0 }

        @inlinable static var none: HomeMark { HomeMark(bits: 0) }

        var index: Int? { bits == 0 ? nil : Int(bits >> 48) - 1 }
    }

    @usableFromInline let word: UInt

    @inlinable @inline(__always)
    init(word: UInt) { self.word = word }

    @inlinable @inline(__always)
    static var nobody: ReplyTo { ReplyTo(word: 0) }

    @inlinable @inline(__always)
    init(_ cell: UnsafeMutablePointer<ReplyCell>, _ mark: HomeMark) { word = UInt(bitPattern: cell) | mark.bits }

    init(_ call: PendingResult) { word = unsafe UInt(bitPattern: Unmanaged.passRetained(call).toOpaque()) | 1 }

    @inlinable @inline(__always)
    var isNobody: Bool { word == 0 }

    /// The cell of a caller who lives on a home.
    @inlinable @inline(__always)
    var cell: UnsafeMutablePointer<ReplyCell>? {
        unsafe word & 1 == 0 ? UnsafeMutablePointer(bitPattern: word & 0xFFFF_FFFF_FFFF) : nil
    }

    /// The mark of the cell's home.
    @inlinable @inline(__always)
    var mark: HomeMark { HomeMark(bits: word & (0xFFFF << 48)) }

    /// Whether a caller elsewhere has given up. For one on a home the answer is no.
    var isGivenUp: Bool {
        guard word & 1 != 0, let address = unsafe UnsafeRawPointer(bitPattern: word & ~1) else { return false }
        return unsafe Unmanaged<PendingResult>.fromOpaque(address)._withUnsafeGuaranteedRef { $0.isSettled }
    }

    /// The one-shot of a caller elsewhere; this reply is no longer to be used then.
    func takeCall() -> PendingResult? {
        guard word & 1 != 0, let address = unsafe UnsafeRawPointer(bitPattern: word & ~1) else { return nil }
        return unsafe Unmanaged<PendingResult>.fromOpaque(address).takeRetainedValue()
    }
}

/// Where a task of a home waits for the answer to its request: memory of that home, used again and again.
///
/// Only the thread of the home touches it. A kernel with another home sends the answer there as a record. A caller who
/// gives up leaves the cell to the answer, which is on its way whatever happens and frees it when it arrives.
@safe @usableFromInline
struct ReplyCell: ~Copyable {
    @usableFromInline
    enum Phase: UInt8 {
        /// The request is on its way, queued, or in the kernel's hands.
        case pending
        /// The answer lies in ``room``, the caller frees the cell.
        case answered
        /// ``error`` says why there is none, the caller frees the cell.
        case failed
        /// The caller has given up, for the reason in ``error``, and has not come back from his wait yet. Whoever comes second,
        /// he or the answer, frees the cell.
        case abandoned
        /// The caller has given up and is gone; the answer frees the cell.
        case deserted
    }

    /// Whether the caller hears of a cancellation while it waits.
    ///
    /// To hear of it, a task must be told to the Swift runtime, under locks that cost more than the rest of a round trip. So a
    /// caller waits unwatched at first, in a list of its home, and the home sends those it has found there twice back to say
    /// that they want to hear: all of them before its thread sleeps.
    @usableFromInline
    enum Watch: UInt8 { case watched, unwatched, unwatchedForLong }

    @usableFromInline let home: UnsafeMutablePointer<HomeState>
    /// The next of the free cells, or of those that wait unwatched.
    @usableFromInline var next: UnsafeMutablePointer<ReplyCell>?
    /// The one before it among those that wait unwatched.
    @usableFromInline var previous: UnsafeMutablePointer<ReplyCell>?
    @usableFromInline var watch = Watch.watched
    @usableFromInline var phase = Phase.pending
    /// Whether the caller waits at the gate.
    @usableFromInline var isWaiting = false
    /// Memory for the answer's ``Payload``, and its size.
    @usableFromInline var room: UnsafeMutableRawPointer
    @usableFromInline var size: Int
    /// How often it was used: tells one request from the next.
    @usableFromInline var generation = 0
    var error: (any Error)?
    /// Keeps the kernel whose answer is to come to an abandoned cell.
    fileprivate var kernel: KernelCore?
    @usableFromInline let gate: Gate

    fileprivate init(home: UnsafeMutablePointer<HomeState>, size: Int) {
        unsafe self.home = unsafe home
        self.size = size
        unsafe room = .allocate(byteCount: size, alignment: 16)
        gate = unsafe Gate(GateExecutor(home: home))
    }

    deinit { unsafe room.deallocate() }

    /// An answer from another home has arrived.
    static func accept(_ slot: MailSlot, by target: UInt) {
        guard let cell = unsafe slot.reply.cell else { preconditionFailure("An answer names its cell.") }
        unsafe cell.accept(slot.payload, size: Int(slot.tag.word), by: target)
    }
}

extension UnsafeMutablePointer where Pointee == HomeState {
    /// A cell with room for an answer's payload of `size` bytes.
    @inlinable @inline(__always)
    func takeCell(size: Int) -> UnsafeMutablePointer<ReplyCell> {
        unsafe pointee.pendingCells &+= 1
        guard let cell = unsafe pointee.freeCells, unsafe cell.pointee.size >= size else {
            return unsafe makeCell(size: size)
        }
        unsafe pointee.freeCells = unsafe cell.pointee.next
        return unsafe cell
    }

    @usableFromInline @inline(never)
    func makeCell(size: Int) -> UnsafeMutablePointer<ReplyCell> {
        if let cell = unsafe pointee.freeCells {
            unsafe pointee.freeCells = unsafe cell.pointee.next
            unsafe cell.pointee.room.deallocate()
            unsafe cell.pointee.room = .allocate(byteCount: size, alignment: 16)
            unsafe cell.pointee.size = size
            return unsafe cell
        }
        let cell = UnsafeMutablePointer<ReplyCell>.allocate(capacity: 1)
        unsafe cell.initialize(to: ReplyCell(home: self, size: Swift.max(size, 128)))
        return unsafe cell
    }
}

/// On the thread of the home.
extension UnsafeMutablePointer where Pointee == HomeState {
    /// Sends callers who wait unwatched back to be watched: `all` of them, or those it finds for the second time.
    func watchCallers(all: Bool) {
        var cell = unsafe pointee.unwatched
        while let current = unsafe cell {
            unsafe cell = unsafe current.pointee.next
            if unsafe all || current.pointee.watch == .unwatchedForLong {
                unsafe current.openGate()
            } else {
                unsafe current.pointee.watch = .unwatchedForLong
            }
        }
    }
}

/// On the thread of the cell's home.
extension UnsafeMutablePointer where Pointee == ReplyCell {
    /// The answer lies in the room.
    @inlinable @inline(__always)
    func settle() {
        unsafe pointee.phase = .answered
        if unsafe pointee.isWaiting { unsafe openGate() }
    }

    @usableFromInline @inline(never)
    func openGate() {
        if unsafe pointee.watch != .watched { unsafe leaveUnwatched() }
        // Once: what happens before the caller has come back he sees then.
        unsafe pointee.isWaiting = false
        unsafe pointee.gate.executor.header.open()
    }

    /// The caller, who now passes the gate, joins those who wait unwatched.
    @usableFromInline
    func joinUnwatched() {
        unsafe pointee.isWaiting = true
        let first = unsafe pointee.home.pointee.unwatched
        unsafe pointee.watch = .unwatched
        unsafe pointee.previous = nil
        unsafe pointee.next = unsafe first
        unsafe first?.pointee.previous = unsafe self
        unsafe pointee.home.pointee.unwatched = unsafe self
    }

    private func leaveUnwatched() {
        unsafe pointee.watch = .watched
        if let previous = unsafe pointee.previous {
            unsafe previous.pointee.next = unsafe pointee.next
        } else {
            unsafe pointee.home.pointee.unwatched = unsafe pointee.next
        }
        unsafe pointee.next?.pointee.previous = unsafe pointee.previous
    }

    /// There will be no answer; false when nobody waits for one any more.
    func fail(_ error: any Error) -> Bool {
        guard unsafe pointee.phase == .pending else {
            unsafe comeLate()
            return false
        }
        unsafe pointee.error = error
        unsafe pointee.phase = .failed
        if unsafe pointee.isWaiting { unsafe openGate() }
        return true
    }

    /// The caller gives up, if this is still his request and it has no answer.
    func abandon(_ error: any Error, generation: Int, kernel: KernelCore) {
        guard unsafe pointee.generation == generation, unsafe pointee.phase == .pending else { return }
        unsafe pointee.error = error
        unsafe pointee.kernel = kernel
        unsafe pointee.phase = .abandoned
        if unsafe pointee.isWaiting { unsafe openGate() }
    }

    fileprivate func accept(_ payload: UnsafeMutableRawPointer, size: Int, by target: UInt) {
        if unsafe pointee.phase == .pending {
            unsafe pointee.room.copyMemory(from: payload, byteCount: size)
            unsafe settle()
        } else {
            Addressee.withKernel(target) { kernel in unsafe kernel.answerCameLate(payload) }
            unsafe comeLate()
        }
    }

    /// What was to come has come, to a caller who has given up.
    func comeLate() {
        if unsafe pointee.phase == .abandoned {
            // His task is in the home's queue and finds the reason here.
            unsafe pointee.kernel = nil
            unsafe pointee.phase = .failed
        } else {
            unsafe release()
        }
    }

    /// Takes the answer out of an answered cell.
    @inlinable @inline(__always)
    func take<Response>(_: Response.Type) -> Response {
        let response = unsafe Payload<Response>.take(from: pointee.room)
        unsafe free()
        return response
    }

    /// The end of a cell without an answer.
    func release() {
        unsafe pointee.error = nil
        unsafe pointee.kernel = nil
        unsafe free()
    }

    @inlinable @inline(__always)
    func free() {
        unsafe pointee.generation &+= 1
        unsafe pointee.phase = .pending
        unsafe pointee.isWaiting = false
        let home = unsafe pointee.home
        unsafe home.pointee.pendingCells &-= 1
        unsafe pointee.next = unsafe home.pointee.freeCells
        unsafe home.pointee.freeCells = unsafe self
    }
}
