import DotCompute

/// What a courier is to do, and with whom: a struct that has references to those who take such structs.
@DeviceStruct
struct Parcel {
    var command: Int32
    var count: Int32
    var lane: Int
    var value: Int64
    var target: DeviceKernelReference<Parcel>
    var topic: DeviceTopicReference<Parcel>
}

/// What a lane has had: notes and their sum, parcels that were passed on and those that could not be, and where its own go.
@DeviceStruct
struct Shelf: Equatable {
    var notes: Int64
    var sum: Int64
    var passes: Int64
    var stranded: Int64
    var next: DeviceKernelReference<Parcel>
}

@DeviceStruct
struct Receipt: Equatable {
    var sent: Int64
}

/// Sends parcels in all ways in which a handler can.
@DeviceRingKernel(
    "courier", state: Shelf(notes: 0, sum: 0, passes: 0, stranded: 0, next: .nobody), inboxCapacity: 16)
func carry(_ parcel: Parcel, _ shelf: inout Shelf, in context: DeviceContext) -> Receipt {
    var sent: Int64 = 0
    func note(_ value: Int64) {
        shelf.notes += 1 as Int64
        shelf.sum += value
    }
    func post(_ value: Int64) -> Bool {
        let letter = Parcel(
            command: 0 as Int32, count: 0 as Int32, lane: 0 as Int, value: value,
            target: parcel.target as DeviceKernelReference<Parcel>, topic: parcel.topic as DeviceTopicReference<Parcel>)
        return context.send(letter, to: parcel.lane as Int)
    }
    let value: Int64 = parcel.value
    let count: Int32 = parcel.count
    var other = parcel
    other.command = 0
    switch parcel.command as Int32 {
    case 0: note(value)
    case 1:
        // From lane to lane, as often as the count says.
        shelf.passes += 1 as Int64
        if count > 0 {
            other.command = 1
            other.count = count - 1
            if !context.send(other, to: (context.index + 1) % context.size) { shelf.stranded += 1 as Int64 }
        }
    case 2: for step in 0..<count { sent += post(value + Int64(step)) ? 1 : 0 }
    case 3:
        let target: DeviceKernelReference<Parcel> = parcel.target
        for step in 0..<count {
            other.value = value + Int64(step)
            sent += context.send(other, to: target) ? 1 : 0
        }
    case 4:
        for _ in 0..<count { sent += Int64(context.publish(other, to: parcel.topic)) }
    case 5: shelf.next = parcel.target
    case 6: sent = context.send(other, to: shelf.next) ? 1 : 0
    case 7:
        // Its own state is no message of the lane's kernel, and is refused; nobody asks.
        _ = context.send(shelf, to: context.index)
        _ = context.publish(other, to: parcel.topic)
    default:
        // What was sent before a trap stays sent.
        sent = context.send(other, to: 1) ? 1 : 0
        other.count = count / (count - count)
    }
    return Receipt(sent: sent)
}

enum Shop {
    @DeviceStruct
    struct Bill {
        var customer: Int32
        var cents: Int64
    }

    /// A ledger's first lanes, by what they keep.
    @DeviceStruct
    struct Order {
        var customer: Int32
        var cents: Int64
        var desks: [2 of DeviceKernelReference<Bill>]
        var board: DeviceTopicReference<Bill>
    }

    @DeviceStruct
    struct Till: Equatable {
        var bills: Int64
        var cents: Int64
    }

    /// Sends structs that are not its own requests, by references that lie in an array.
    @DeviceRingKernel("shop", state: Till(bills: 0, cents: 0))
    static func sell(_ order: Order, _ till: inout Till, in context: DeviceContext) -> Receipt {
        let customer: Int32 = order.customer
        let desk = (order.desks as [2 of DeviceKernelReference<Bill>])[Int(customer) % 2]
        let bill = Bill(customer: customer, cents: order.cents as Int64)
        guard context.send(bill, to: desk) else { return Receipt(sent: 0 as Int64) }
        till.bills += 1 as Int64
        till.cents += bill.cents as Int64
        // Both messages are written where they are sent; those who read the board get half of it.
        let readers = context.publish(
            Bill(customer: customer, cents: (order.cents as Int64) / 2), to: order.board)
        return Receipt(sent: Int64(readers) + 1)
    }

    @DeviceRingKernel("ledger", state: Till(bills: 0, cents: 0), inboxCapacity: 64)
    static func enter(_ bill: Bill, _ till: inout Till, in context: DeviceContext) -> Till {
        till.bills += 1 as Int64
        till.cents += (bill.cents as Int64) * Int64(bill.customer as Int32)
        return till
    }
}
