/// How a queue counts what it has taken responsibility for: what ``AdmissionModel`` asks, and a scheme answers with the
/// statements of the code.
protocol AdmissionScheme {
    // MARK: On a sender's thread

    /// Takes room; control falls through when it was granted.
    func reserve(_ t: Program, full: Label, closed: Label)
    /// Begins to give back room that was not used; the errand that is posted then does the rest on the home.
    func beginGivingBack(_ t: Program)
    func isClosed(_ t: Program, into closed: Register)

    // MARK: On the home

    /// Finds room for a message of the home's own or of a ticket, or goes to `full`; either of the next two follows.
    func findRoom(_ t: Program, full: Label)
    func useRoom(_ t: Program)
    func leaveRoom(_ t: Program)
    /// A message was taken out: of a sender from afar, or put in by the home.
    func uncount(_ t: Program, isFromAfar: @escaping (Frame) -> Bool)
    /// Makes the room of messages that were taken out known.
    func flush(_ t: Program)
    /// A message that arrived at a kernel that has ended takes no room.
    func uncountArrival(_ t: Program)
    /// The rest of ``beginGivingBack(_:)``.
    func finishGivingBack(_ t: Program)
    func close(_ t: Program)
    func isClosedAndEmpty(_ t: Program, into result: Register)
}

/// A count that model programs keep beside the scheme: room that is in use.
struct RoomInUse {
    let fact: Fact
    let capacity: Int

    init(_ model: Model, capacity: Int) {
        fact = model.fact()
        self.capacity = capacity
    }

    func take(_ frame: Frame) {
        frame[fact] += 1
        frame.expect(frame[fact] <= capacity, "more messages than the capacity")
    }

    func give(_ frame: Frame, _ count: Int = 1) {
        frame.expect(frame[fact] >= count, "room was given back twice")
        frame[fact] -= count
    }
}

/// Two counts, as in `Occupancy`: one that senders on other threads add to and the home subtracts from, one that the home
/// alone writes. Since a sender reads the second before it adds to the first, the sum can go beyond the capacity by one for
/// each sender that does so at the time.
struct TwoCounters: AdmissionScheme {
    static let closed = 64

    let fromAfar: Place
    let fromHere: Place
    let takenFromAfar: Fact
    let room: RoomInUse
    let capacity: Int

    /// - Parameter excess: By how much the capacity may be exceeded.
    init(_ model: Model, capacity: Int, excess: Int = 2) {
        fromAfar = model.word("fromAfar")
        fromHere = model.word("fromHere")
        takenFromAfar = model.fact()
        room = RoomInUse(model, capacity: capacity + excess)
        self.capacity = capacity
    }

    func reserve(_ t: Program, full: Label, closed: Label) {
        t.block { granted in
            let (seen, now, here, done) = (
                t.register("seen"), t.register("now"), t.register("here"), t.register("done")
            )
            t.load(fromAfar, into: seen, .relaxed)
            t.loop { _ in
                t.when({ $0[seen] & Self.closed != 0 }) { t.exit(closed) }
                t.load(fromHere, into: here, .relaxed)
                t.when({ $0[seen] + $0[here] >= capacity }) { t.exit(full) }
                t.compareExchange(
                    fromAfar, expected: seen, desired: Value { $0[seen] + 1 }, done: done, seen: now,
                    .acquiringAndReleasing)
                t.when({ $0[done] == 1 }) {
                    t.run(room.take)
                    t.exit(granted)
                }
                t.run { $0[seen] = $0[now] }
            }
        }
    }

    private func unreserve(_ t: Program, _ count: @escaping (Frame) -> Int) {
        t.update(fromAfar, .acquiringAndReleasing) { frame, old in
            room.give(frame, count(frame))
            return old - count(frame)
        }
    }

    func beginGivingBack(_ t: Program) { unreserve(t) { _ in 1 } }
    func finishGivingBack(_ t: Program) {}
    func uncountArrival(_ t: Program) { unreserve(t) { _ in 1 } }

    func isClosed(_ t: Program, into closed: Register) {
        t.load(fromAfar, into: closed, .acquiring)
        t.run { $0[closed] &= Self.closed }
    }

    func findRoom(_ t: Program, full: Label) {
        t.block { _ in
            let (here, afar) = (t.register("here"), t.register("afar"))
            t.load(fromHere, into: here, .relaxed)
            t.load(fromAfar, into: afar, .relaxed)
            t.when({ $0[here] + $0[afar] & (Self.closed - 1) >= capacity }) { t.exit(full) }
        }
    }

    private func bump(_ t: Program, by amount: Int) {
        t.block { _ in
            let here = t.register("here")
            t.load(fromHere, into: here, .relaxed)
            t.store(fromHere, Value { $0[here] + amount }, .relaxed)
        }
    }

    func useRoom(_ t: Program) {
        bump(t, by: 1)
        t.run(room.take)
    }

    func leaveRoom(_ t: Program) {}

    func uncount(_ t: Program, isFromAfar: @escaping (Frame) -> Bool) {
        t.when(isFromAfar) {
            t.run { $0[takenFromAfar] += 1 }
        } otherwise: {
            bump(t, by: -1)
            t.run { room.give($0) }
        }
    }

    func flush(_ t: Program) {
        t.when({ $0[takenFromAfar] != 0 }) {
            unreserve(t) { $0[takenFromAfar] }
            t.run { $0[takenFromAfar] = 0 }
        }
    }

    func close(_ t: Program) { t.update(fromAfar, .acquiringAndReleasing) { $1 | Self.closed } }

    func isClosedAndEmpty(_ t: Program, into result: Register) {
        t.load(fromAfar, into: result, .acquiring)
        t.run { $0[result] = $0[result] == Self.closed ? 1 : 0 }
    }
}
