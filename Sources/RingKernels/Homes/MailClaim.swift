/// Room for one message, in a mailbox or in a ring on the way to one, which the claimer fills and commits at once.
@safe @usableFromInline
struct MailClaim {
    @usableFromInline let slot: MailSlot
    /// The ring, or `nil` when the slot is in the mailbox of a kernel with the caller's home.
    @usableFromInline let ring: UnsafeMutablePointer<RecordRing>?
    /// The home that reads the ring.
    @usableFromInline let home: UnsafeMutablePointer<HomeState>?
    /// The lines of the record.
    @usableFromInline let lineCount: Int

    @inlinable @inline(__always)
    init(inMailbox slot: MailSlot) {
        self.slot = slot
        unsafe ring = nil
        unsafe home = nil
        lineCount = 0
    }

    init(slot: MailSlot, ring: UnsafeMutablePointer<RecordRing>, of home: Home, lineCount: Int) {
        self.slot = slot
        unsafe self.ring = unsafe ring
        unsafe self.home = unsafe home.state
        self.lineCount = lineCount
    }

    /// Sends a claimed record on its way to whom `target` means; see ``Addressee``.
    @inline(__always)
    func commit(to target: UInt, isUrgent: Bool = false) {
        slot.target = target
        unsafe ring.unsafelyUnwrapped.pointee.publish(slot.address, lineCount)
        unsafe home.unsafelyUnwrapped.pointee.home._withUnsafeGuaranteedRef { $0.noteArrival(isUrgent: isUrgent) }
    }
}

/// Whom a record is for: a pointer to a kernel; with the lowest bit set, the caller whose ``ReplyCell`` the record names,
/// and the kernel is the one that answers.
enum Addressee {
    static let caller: UInt = 1

    @inline(__always)
    static func withKernel<Result>(_ target: UInt, _ body: (KernelCore) -> Result) -> Result {
        let address = unsafe UnsafeRawPointer(bitPattern: target & ~caller).unsafelyUnwrapped
        return unsafe Unmanaged<KernelCore>.fromOpaque(address)._withUnsafeGuaranteedRef(body)
    }
}
