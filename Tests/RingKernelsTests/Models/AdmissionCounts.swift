/// `Occupancy`, and what the home does with it: the senders' word of *granted*, allowance and the mark “closed”, and the
/// home's balance.
///
/// In a large queue a sender that finds much room allows others as much of it as it leaves, up to ``largestAllowance``; the code
/// takes an eighth of the room, which is never more. In a small one the home counts as the senders do.
struct AdmissionCounts {
    /// The lowest bits are the allowance.
    static let one = 4
    static let allowanceMask = 3
    static let closed = 128
    /// What stands for a balance of 0, since a state has no negative numbers.
    static let zero = 16

    let senders: Place
    let balance: Place
    /// Messages that are on their way as a `Parcel`.
    let parcels: Place
    /// The home's own memory of the balance.
    let known: Fact
    /// Messages that have room or are in the queue, whatever the counts say.
    let inUse: Fact
    /// Whether somebody looks and counts, where that is to happen in turns.
    let turn: Place
    let model: AdmissionModel

    init(_ parts: Model, _ model: AdmissionModel) {
        senders = parts.word("senders")
        balance = parts.word("balance", Self.zero)
        self.parcels = parts.word("parcels")
        turn = parts.word("turn")
        known = parts.fact(Self.zero)
        inUse = parts.fact()
        self.model = model
    }

    private static func granted(_ word: Int) -> Int { (word & (closed - 1)) / one }

    private func take(_ frame: Frame) {
        frame[inUse] += 1
        frame.expect(
            frame[inUse] <= model.capacity + model.excess,
            "\(frame[inUse]) messages where \(model.capacity) have room")
    }

    /// A message has no room any more: it was taken out, or not put on its way.
    func give(_ frame: Frame) {
        frame.expect(frame[inUse] > 0, "room was given back twice")
        frame[inUse] -= 1
    }

    private func beginTurn(_ t: Program) { if model.takesTurns { t.lock(turn) } }
    private func endTurn(_ t: Program) { if model.takesTurns { t.unlock(turn) } }

    // MARK: On a sender's thread

    /// `reserve`; control falls through when room was granted.
    func reserve(_ t: Program, full: Label, closed: Label) {
        func leave(_ label: Label) {
            endTurn(t)
            t.exit(label)
        }
        t.block { granted in
            let (seen, now, next) = (t.register("seen"), t.register("now"), t.register("next"))
            let (room, done) = (t.register("room"), t.register("done"))
            beginTurn(t)
            t.load(senders, into: seen, .relaxed)
            t.loop { _ in
                t.when({ $0[seen] & Self.closed != 0 }) { leave(closed) }
                t.when({ $0[seen] & Self.allowanceMask > (model.mistake == .allowsBlindly ? 1 : 0) }) {
                    t.run { $0[next] = $0[seen] + Self.one - 1 }
                } otherwise: {
                    if model.mistake == .allowsBlindly {
                        t.when({ $0[seen] & Self.allowanceMask == 1 }) { t.run { $0[next] = $0[seen] + Self.one } }
                    }
                    t.when({ $0[next] == 0 }) {
                        t.load(balance, into: room, .relaxed)
                        t.run {
                            let used = Self.granted($0[seen]) + $0[room] - Self.zero
                            $0[room] = max(0, model.capacity - used)
                            let allowance = model.isExact ? 0 : min(leftOver($0[room]), model.largestAllowance)
                            $0[next] = $0[seen] + Self.one + allowance
                        }
                        t.when({ $0[room] == 0 }) { leave(full) }
                    }
                }
                t.compareExchange(
                    senders, expected: seen, desired: next, done: done, seen: now, .acquiringAndReleasing)
                t.when({ $0[done] == 1 }) {
                    t.run(take)
                    leave(granted)
                }
                t.run {
                    $0[seen] = $0[now]
                    $0[next] = 0
                }
            }
        }
    }

    private func leftOver(_ room: Int) -> Int { model.mistake == .allowsTooMuch ? room : max(0, room - 1) }

    func unreserve(_ t: Program) {
        t.update(senders, .acquiringAndReleasing) { frame, old in
            give(frame)
            return old - Self.one
        }
    }

    func isClosed(_ t: Program, into closed: Register) {
        t.load(senders, into: closed, .acquiring)
        t.run { $0[closed] &= Self.closed }
    }

    // MARK: On the home

    /// `reserveHere`: room for one message of the home's own, or of a ticket.
    func reserveHere(_ t: Program, full: Label) {
        if model.isExact { return reserve(t, full: full, closed: full) }
        t.block { found in
            let word = t.register("word")
            beginTurn(t)
            look(t, word, found)
            if model.mistake != .doesNotRevoke {
                if model.mistake == .revokesBlindly {
                    t.store(senders, Value { $0[word] & ~Self.allowanceMask }, .releasing)
                } else {
                    t.update(senders, .acquiringAndReleasing) { $1 & ~Self.allowanceMask }
                }
                if model.mistake == .revokeIsRoom { t.exit(found) }
                look(t, word, found)
            }
            endTurn(t)
            t.exit(full)
        }
        if model.mistake != .putsUncounted { add(t, 1) }
        t.run(take)
        endTurn(t)
    }

    private func look(_ t: Program, _ word: Register, _ found: Label) {
        t.load(senders, into: word, .relaxed)
        t.when({ frame in
            let allowance = model.mistake == .ignoresAllowance ? 0 : frame[word] & Self.allowanceMask
            return Self.granted(frame[word]) + allowance + frame[known] - Self.zero < model.capacity
        }) { t.exit(found) }
    }

    /// Room that was reserved for a ticket whose sender has given up.
    func leaveRoom(_ t: Program) {
        t.run(give)
        add(t, -1)
    }

    /// `add`
    func add(_ t: Program, _ amount: Int) {
        t.run { $0[known] += amount }
        // Seen at once where the model is about senders that are late.
        t.store(balance, known, model.showsAtOnce ? .sequentiallyConsistent : .relaxed)
    }

    func close(_ t: Program) { t.update(senders, .acquiringAndReleasing) { $1 | Self.closed } }

    func isClosedAndEmpty(_ t: Program, into result: Register) {
        t.load(senders, into: result, .acquiring)
        t.run { frame in
            let word = frame[result]
            let allowance = model.mistake == .keepsForAllowance ? word & Self.allowanceMask : 0
            let depth = Self.granted(word) + allowance + frame[known] - Self.zero
            frame[result] = word & Self.closed != 0 && depth == 0 ? 1 : 0
        }
    }
}
