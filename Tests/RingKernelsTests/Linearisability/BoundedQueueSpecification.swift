/// What a kernel's input queue promises to several senders, one step after the other.
///
/// A message that is accepted takes two steps: it is given room, and then it takes its place in the order. Between the two
/// another sender may find the queue full. Room comes back when a message is taken, or a little later when others are
/// still behind it: with the last one at the latest.
struct BoundedQueueSpecification: SequentialSpecification, Sendable {
    /// A value names its sender and which of its messages it is: both 0 to 3.
    struct Value: Hashable, Sendable {
        var bits: UInt8
        init(sender: Int, index: Int) { bits = UInt8(sender << 2 | index) }
        fileprivate init(bits: UInt8) { self.bits = bits }
    }

    enum Action: Sendable {
        /// A message is given room.
        case reserve(Value)
        /// It takes its place.
        case enqueue(Value)
        /// A sender finds the queue full.
        case refuse
        /// The message with this value is the `index`-th to be handled.
        case take(Value, index: Int)
    }

    private let capacity: Int
    /// Values in their order, four bits each, the first one lowest.
    private var queue: UInt64 = 0
    private var count = 0
    /// A bit for each value that has room and no place yet.
    private var reserved: UInt16 = 0
    private var taken = 0
    /// How many messages that were taken may have left their room taken.
    private var unreleased = 0

    init(capacity: Int) { self.capacity = capacity }

    mutating func perform(_ action: Action) -> Bool {
        let room = capacity - count - reserved.nonzeroBitCount
        switch action {
        case .reserve(let value):
            if room < 1 { return false }
            unreleased = Swift.min(unreleased, room - 1)
            reserved |= 1 << value.bits
            return true
        case .enqueue(let value):
            // A sender's messages keep their order.
            let mine = reserved & 0b1111 << (value.bits & ~3)
            guard mine.trailingZeroBitCount == Int(value.bits) else { return false }
            reserved &= ~(1 << value.bits)
            queue |= UInt64(value.bits) << (4 * UInt64(count))
            count += 1
            return true
        case .refuse:
            // Just the room that is missing may be that of messages taken.
            if room < 0 || room > unreleased { return false }
            unreleased = room
            return true
        case .take(let value, let index):
            guard index == taken, count > 0, queue & 0b1111 == UInt64(value.bits) else { return false }
            queue >>= 4
            count -= 1
            taken += 1
            unreleased = count == 0 ? 0 : unreleased + 1
            return true
        }
    }
}

extension BoundedQueueSpecification.Value: CustomStringConvertible {
    var description: String { "\(bits >> 2).\(bits & 3)" }
}

typealias QueueAction = TimedAction<BoundedQueueSpecification.Action>

extension BoundedQueueSpecification {
    /// Whether several senders and one kernel could have seen this.
    static func accepts(_ history: [QueueAction], capacity: Int) -> Bool {
        LinearisabilityChecker.accepts(history, from: BoundedQueueSpecification(capacity: capacity))
    }
}
