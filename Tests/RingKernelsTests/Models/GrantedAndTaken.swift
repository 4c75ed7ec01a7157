/// Two counts that only grow: `granted`, to which senders and the home add by compare-and-swap and whose top bit says
/// closed, and `taken`, which the home alone writes.
///
/// The room is capacity - (granted - taken). A sender reads `taken` only when the queue looks full by what was last read of
/// it, which is remembered beside `granted`: an old value is too small, so it makes the queue look fuller than it is and
/// never emptier. Room that was granted and not used is given back by the home, as if it had been taken out.
struct GrantedAndTaken: AdmissionScheme {
    enum Mistake {
        case none
        /// A queue that looks full is full.
        case trustsTheView
        /// The home adds to `granted` without an exchange.
        case homeAddsBlindly
        /// A sender adds to `taken` what it did not use.
        case senderGivesBack
        /// The home counts what it puts in by taking it off `taken`, which saves the exchange.
        case homeCountsDown
    }

    static let closed = 64

    let granted: Place
    let taken: Place
    let seenTaken: Place
    /// What the home has taken out and not made known.
    let unknown: Fact
    /// The home's own memory of `taken`.
    let own: Fact
    let room: RoomInUse
    let capacity: Int
    let mistake: Mistake
    /// Whether a sender takes off `granted` what it does not use, which then no longer only grows, instead of leaving that
    /// to the home; the home must be told in either case.
    var isGivenBackBySender = false

    init(_ model: Model, capacity: Int, mistake: Mistake = .none) {
        self.mistake = mistake
        granted = model.word("granted", 8)
        taken = model.word("taken", 8)
        seenTaken = model.word("seenTaken", 8)
        unknown = model.fact()
        own = model.fact(8)
        room = RoomInUse(model, capacity: capacity)
        self.capacity = capacity
    }

    func reserve(_ t: Program, full: Label, closed: Label) {
        t.block { out in
            let (seen, now, view, done) = (
                t.register("seen"), t.register("now"), t.register("view"), t.register("done")
            )
            t.load(granted, into: seen, .relaxed)
            t.loop { _ in
                t.when({ $0[seen] & Self.closed != 0 }) { t.exit(closed) }
                t.load(seenTaken, into: view, .relaxed)
                t.when({ $0[seen] - $0[view] >= capacity }) {
                    if mistake == .trustsTheView { t.exit(full) }
                    t.load(taken, into: view, .acquiring)
                    t.when({ $0[seen] - $0[view] >= capacity }) { t.exit(full) }
                    t.store(seenTaken, view, .relaxed)
                }
                t.compareExchange(
                    granted, expected: seen, desired: Value { $0[seen] + 1 }, done: done, seen: now,
                    .acquiringAndReleasing)
                t.when({ $0[done] == 1 }) {
                    t.run(room.take)
                    t.exit(out)
                }
                t.run { $0[seen] = $0[now] }
            }
        }
    }

    func beginGivingBack(_ t: Program) {
        if isGivenBackBySender {
            return t.update(granted, .acquiringAndReleasing) { frame, old in
                room.give(frame)
                return old - 1
            }
        }
        guard mistake == .senderGivesBack else { return }
        t.block { _ in
            let value = t.register("value")
            t.load(taken, into: value, .relaxed)
            t.store(taken, Value { $0[value] + 1 }, .releasing)
            t.run { room.give($0) }
        }
    }

    func finishGivingBack(_ t: Program) {
        if mistake != .senderGivesBack && !isGivenBackBySender { t.run { $0[unknown] += 1 } }
    }

    func isClosed(_ t: Program, into closed: Register) {
        t.load(granted, into: closed, .acquiring)
        t.run { $0[closed] &= Self.closed }
    }

    func findRoom(_ t: Program, full: Label) {
        t.block { out in
            let (seen, now, done) = (t.register("seen"), t.register("now"), t.register("done"))
            t.load(granted, into: seen, .relaxed)
            t.loop { _ in
                t.when({ $0[seen] & (Self.closed - 1) - $0[own] >= capacity }) { t.exit(full) }
                switch mistake {
                case .homeAddsBlindly: t.store(granted, Value { $0[seen] + 1 }, .releasing)
                case .homeCountsDown:
                    t.store(taken, Value { $0[own] - 1 }, .releasing)
                    t.run { $0[own] -= 1 }
                default:
                    t.compareExchange(
                        granted, expected: seen, desired: Value { $0[seen] + 1 }, done: done, seen: now,
                        .acquiringAndReleasing)
                    t.when({ $0[done] == 0 }) {
                        t.run { $0[seen] = $0[now] }
                    } otherwise: {
                        t.run(room.take)
                        t.exit(out)
                    }
                }
                if mistake == .homeAddsBlindly || mistake == .homeCountsDown {
                    t.run(room.take)
                    t.exit(out)
                }
            }
        }
    }

    func useRoom(_ t: Program) {}

    func leaveRoom(_ t: Program) {
        t.run { $0[unknown] += 1 }
        flush(t)
    }

    func uncount(_ t: Program, isFromAfar: @escaping (Frame) -> Bool) { t.run { $0[unknown] += 1 } }

    func flush(_ t: Program) {
        t.when({ $0[unknown] != 0 }) {
            t.store(taken, Value { $0[own] + $0[unknown] }, .releasing)
            t.run {
                room.give($0, $0[unknown])
                $0[own] += $0[unknown]
                $0[unknown] = 0
            }
        }
    }

    func uncountArrival(_ t: Program) {
        t.run { $0[unknown] += 1 }
        flush(t)
    }

    func close(_ t: Program) { t.update(granted, .acquiringAndReleasing) { $1 | Self.closed } }

    func isClosedAndEmpty(_ t: Program, into result: Register) {
        t.load(granted, into: result, .acquiring)
        t.run { $0[result] = $0[result] == Self.closed | $0[own] ? 1 : 0 }
    }
}
