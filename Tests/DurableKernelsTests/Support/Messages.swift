import DurableKernels
import RingKernels

/// Changes the balance of an account, and sends some of it on when told to.
struct Booking: Message, Equatable {
    var amount: Int
    /// Who gets the amount as well.
    var passingOn: KernelID?
    var fails = false
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ amount: Int, passingOn: KernelID? = nil, fails: Bool = false, messageID: MessageID = MessageID()) {
        self.amount = amount
        self.passingOn = passingOn
        self.fails = fails
        self.messageID = messageID
    }
}

/// The balance after a booking, and how many bookings there were.
struct Balance: Message, Equatable {
    var amount: Int
    var bookings: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(_ amount: Int, bookings: Int) {
        self.amount = amount
        self.bookings = bookings
    }
}

struct Refusal: Error, Equatable {}

struct AccountState: Codable, Sendable, Equatable {
    var amount = 0
    var bookings = 0
}

/// An account whose handler changes its state before it throws, as a careless one would.
struct Account: JournalledHandler {
    static let kernelID: KernelID = "account"
    static let outgoing: [Outgoing] = [.asking(Booking.self, answering: Balance.self)]
    var state = AccountState()

    mutating func handle(_ request: Booking, in context: JournalContext) throws -> Balance {
        state.amount += request.amount
        state.bookings += 1
        if let target = request.passingOn { try context.send(Booking(request.amount), to: target) }
        if request.fails { throw Refusal() }
        return Balance(state.amount, bookings: state.bookings)
    }
}
