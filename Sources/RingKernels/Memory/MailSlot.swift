/// A message at rest or on its way: 32 bytes about it and then its ``Payload``.
///
/// The records of a ``RecordRing`` and the slots of a ``Mailbox`` have this one layout, so a message goes from one to the
/// other as bytes, by code that does not know its type.
///
/// | offset | |
/// |---|---|
/// | 0 | of a record: its header; of a slot: nothing |
/// | 8 | of a record: whom it is for; of a slot: nothing |
/// | 16 | where the answer goes: a ``ReplyTo`` |
/// | 24 | the tag: when it was sent, and its band |
/// | 32 | the message |
@safe @usableFromInline
struct MailSlot {
    @usableFromInline let address: UnsafeMutableRawPointer

    @inlinable @inline(__always)
    init(_ address: UnsafeMutableRawPointer) { unsafe self.address = unsafe address }

    @inlinable static var headerSize: Int { 32 }

    /// Bytes of a slot for payloads of `size` bytes.
    static func stride(forPayload size: Int) -> Int { (headerSize + size + 15) & ~15 }

    /// The lines of a record with a payload of `size` bytes.
    @inline(__always)
    static func lineCount(forPayload size: Int) -> Int {
        unsafe RecordRing.lineCount(forPayload: headerSize - RecordRing.payloadOffset + size)
    }

    /// Of a record: whom it is for; see ``Addressee``.
    var target: UInt {
        @inline(__always) get { unsafe (address + 8).load(as: UInt.self) }
        @inline(__always) nonmutating set { unsafe (address + 8).storeBytes(of: newValue, as: UInt.self) }
    }

    @inlinable @inline(__always)
    var reply: ReplyTo {
        get { unsafe ReplyTo(word: (address + 16).load(as: UInt.self)) }
        nonmutating set { unsafe (address + 16).storeBytes(of: newValue.word, as: UInt.self) }
    }

    @inlinable @inline(__always)
    var tag: MailTag {
        get { unsafe MailTag(word: (address + 24).load(as: UInt64.self)) }
        nonmutating set { unsafe (address + 24).storeBytes(of: newValue.word, as: UInt64.self) }
    }

    @inlinable @inline(__always)
    var payload: UnsafeMutableRawPointer { unsafe address + Self.headerSize }

    /// Takes the bytes of a record over, up to a whole number of 16.
    @inline(__always)
    func copy(from record: MailSlot, stride: Int) {
        var offset = 16
        while offset < stride {
            unsafe (address + offset).storeBytes(
                of: (record.address + offset).load(as: SIMD2<UInt64>.self), as: SIMD2<UInt64>.self)
            offset &+= 16
        }
    }

    /// Moves a message into a slot that holds nothing, with what is to be known about it.
    @inlinable @inline(__always)
    func fill<Message>(_ message: consuming Message, _ reply: ReplyTo, _ tag: MailTag) {
        self.reply = reply
        self.tag = tag
        unsafe Payload.put(message, at: payload)
    }
}

/// What a mailbox must know of a message: bits 0 and 1 its band, the highest four how often it was in hand when its kernel failed, the
/// rest the tick at which it was sent, or 0. (They hold more than ten years of ticks since the machine started.)
@usableFromInline
struct MailTag {
    @usableFromInline var word: UInt64

    @inlinable @inline(__always)
    init(word: UInt64) { self.word = word }

    @inlinable @inline(__always)
    init(band: PriorityBand, sentAt: UInt64) { word = sentAt & Self.ticks | UInt64(band.rawValue) }

    @inlinable static var ticks: UInt64 { 0x0fff_ffff_ffff_fffc }

    @inlinable @inline(__always)
    var band: PriorityBand { unsafe PriorityBand(rawValue: UInt8(truncatingIfNeeded: word & 3)).unsafelyUnwrapped }

    /// The tick at which the message was sent, or 0 when that was not noted.
    @inlinable @inline(__always)
    var sentAt: UInt64 { word & Self.ticks }

    /// Failures of its kernel that the message was in hand at; see ``MessageInHand``.
    var failures: Int { Int(word >> 60) }

    /// The same message after one more of them. There are at most 15.
    var afterFailure: MailTag { MailTag(word: word &+ 1 << 60) }
}
