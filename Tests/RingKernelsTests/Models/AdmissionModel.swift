/// The way of a message into a kernel's queue: `Kernel.submit`, `admit`, `postTicket`, `process`, `admitWaiting`, `inspect` and
/// `settleQueues`, `KernelCore.claimFromAfar`, `claimExactly`, `unpack`, `giveRoomBack`, `close` and `releaseIfUnreachable`, around ``AdmissionCounts``.
///
/// A sender's way is a lane with room for one record, so it is often full. A ticket is reduced to its phase, see
/// ``OneShotModel``; the home rests until something comes, see ``ParkerModel``.
struct AdmissionModel {
    enum Mistake {
        case none
        /// Messages are taken out and those who wait are not let in.
        case forgetsTickets
        /// A message that turns out to be a duplicate gives its room to nobody.
        case forgetsRepeat
        /// Unused room is given back without telling the home, which a ticket that is posted next does not do for good.
        case forgetsErrand
        /// What is given back after the end does not let the kernel go.
        case errandReleasesNothing
        /// A ticket is put in without being claimed.
        case doesNotClaim
        /// A kernel that has ended is let go at once.
        case releasesAtOnce
        /// A kernel that has ended is kept for an allowance that nobody can use any more.
        case keepsForAllowance
        /// Tickets that come after the end wait.
        case ignoresClosing
        /// A message goes the way though another of its sender is on its way as a parcel.
        case overtakesParcels

        /// A home that finds no room leaves the senders their allowance.
        case doesNotRevoke
        /// It takes the allowance back without an exchange.
        case revokesBlindly
        /// What was revoked is room, whether there was something to revoke or not.
        case revokeIsRoom
        /// The home counts what was granted, not what is allowed.
        case ignoresAllowance
        /// Who uses up the allowance allows one more without a look.
        case allowsBlindly
        /// The allowance includes the room that its maker takes himself.
        case allowsTooMuch
        /// What the home puts into a small queue is counted out again before it is there, and then in.
        case uncountsFirst
        /// What the home puts in does not raise the balance.
        case putsUncounted
        /// What is taken out does not lower it.
        case keepsTaken
        /// It is lowered when a message arrives.
        case lowersOnArrival
        /// It is lowered when the answer is on its way.
        case lowersAfterAnswer
    }

    var mistake = Mistake.none
    var capacity = 1
    /// Whether the queue is small, so that the home counts as the senders do.
    var isExact = false
    var largestAllowance = 1
    /// By how much the capacity may be exceeded.
    var excess = 0
    /// How many messages each sender sends, and whether it waits for room.
    var messages = [1, 1]
    var mayWait = [true, true]
    var isCancelled = false
    var isTerminated = false
    /// Messages that the home puts in by itself, and whether they wait for room.
    var ownMessages = 0
    var ownMayWait = false
    /// Whether the way to the home may be full of messages to others.
    var isWayShared = false
    /// Whether what arrives may be a duplicate.
    var repeats = false
    /// Whether the kernel's code takes one message and keeps busy with it for ever; that all senders get in is the goal then.
    var holds = false
    /// Whether it is busy from the beginning.
    var isPaused = false
    /// Whether senders wait for the answer before they send again; they must never find the queue full then, if the others
    /// leave room.
    var asks = false
    /// Whether no sender looks while the home counts, and the other way round.
    var takesTurns = false
    /// Whether what the home counts is seen at once.
    var showsAtOnce = false

    private static let claimed = 2
    private static let accepted = 3
    private static let failed = 4
    private static let cancelled = 5

    func make() -> Model {
        let names = messages.indices.map { "sender \($0)" }
        let model = Model(
            "admission",
            threads: ["home"] + names + (isCancelled ? ["cancellation"] : []) + (isTerminated ? ["terminator"] : []))
        let parts = AdmissionParts(model, self)
        let counts = AdmissionCounts(model, self)
        model.servants = ["home", "cancellation", "terminator"]
        model.goal = { holds || isPaused ? $0[parts.waiting] == 0 && $0[parts.own] == 0 : parts.isSettled($0) }
        model.history = takesTurns ? 14 : 8
        let home = AdmissionHome(model: self, parts: parts, counts: counts)
        model.thread { home.run($0) }

        var id = 0
        for (sender, count) in messages.enumerated() {
            model.thread { t in
                for _ in 0..<count {
                    id += 1
                    send(t, id, from: sender, parts, counts)
                }
            }
        }
        if isCancelled {
            model.thread { t in
                t.mayStay()
                t.block { late in
                    let (done, seen) = (t.register("done"), t.register("seen"))
                    t.compareExchange(
                        parts.ticket(1), expected: 0, desired: Self.claimed, done: done, seen: seen,
                        .acquiringAndReleasing)
                    t.when({ $0[done] == 0 }) { t.exit(late) }
                    t.store(parts.ticket(1), Self.cancelled, .releasing)
                }
            }
        }
        if isTerminated {
            model.thread { t in
                t.mayStay()
                t.store(parts.terminate, 1, .releasing)
            }
        }
        return model
    }

    /// `send` or `trySend` of one message.
    private func send(
        _ t: Program, _ id: Int, from sender: Int, _ parts: AdmissionParts, _ counts: AdmissionCounts
    ) {
        func ends(_ outcome: Int) { t.run { $0[parts.outcomes, id] = outcome } }
        t.block { out in
            t.block { refused in
                t.block { full in
                    let (way, parcels) = (t.register("way"), t.register("parcels"))
                    let looks = mayWait.contains(false) && mistake != .overtakesParcels
                    if looks && mayWait[sender] {
                        t.load(counts.parcels, into: parcels, .acquiring)
                        t.when({ $0[parcels] != 0 }) { t.exit(full) }
                    }
                    counts.reserve(t, full: full, closed: refused)
                    if looks { t.load(counts.parcels, into: parcels, .acquiring) }
                    t.load(parts.lanes[sender], into: way, .acquiring)
                    t.run { $0[way] += $0[parcels] }
                    if isWayShared {
                        let isFull = t.register("isFull")
                        t.choose(2, into: isFull)
                        t.run { if $0[isFull] == 1 { $0[way] = 1 } }
                    }
                    t.when({ $0[way] == 0 }) {
                        t.write(parts.payloads[sender], id)
                        ends(AdmissionParts.accepted)
                        t.store(parts.lanes[sender], id, .releasing)
                        if asks { t.spin(parts.answers[id - 1], into: way, .acquiring) { $0 == 1 } }
                        t.exit(out)
                    }
                    if !mayWait[sender] {
                        t.update(counts.parcels, .relaxed) { $1 + 1 }
                        ends(AdmissionParts.accepted)
                        t.update(parts.posts[sender], .sequentiallyConsistent) { $1 << 4 | id | AdmissionParts.parcel }
                        t.exit(out)
                    }
                    counts.unreserve(t)
                    if mistake != .forgetsErrand {
                        t.update(parts.errands[sender], .sequentiallyConsistent) { $1 + 1 }
                    }
                }
                // There is no room.
                if !mayWait[sender] {
                    if asks { t.run { $0.fail("who has the answer finds the queue full") } }
                    ends(AdmissionParts.refused)
                    t.exit(out)
                }
                // `postTicket`
                let seen = t.register("seen")
                counts.isClosed(t, into: seen)
                t.when({ $0[seen] != 0 }) { t.exit(refused) }
                t.update(parts.posts[sender], .sequentiallyConsistent) { _, _ in id }
                t.spin(parts.ticket(id), into: seen, .acquiring) { $0 > Self.claimed }
                t.run {
                    $0[parts.outcomes, id] =
                        $0[seen] == Self.accepted ? AdmissionParts.accepted : AdmissionParts.refused
                }
                t.exit(out)
            }
            ends(AdmissionParts.refused)
        }
    }
}

/// What a model of admission consists of, besides the counts.
struct AdmissionParts {
    static let accepted = 1
    static let refused = 2
    /// What tells a parcel from a ticket.
    static let parcel = 8

    let count: Int
    let ownCount: Int
    /// By sender: a record, what it carries, a ticket that was posted, errands that were.
    let lanes: Place
    let payloads: Place
    let posts: Place
    let errands: Place
    /// By message: the phase of its ticket.
    private let tickets: Place
    /// By message: whether the handler has answered.
    let answers: Place
    let terminate: Place

    /// By message: what its sender was told, how often it was handled or reported.
    let outcomes: Fact
    let dealtWith: Fact
    /// The queue, those who wait for room, posts that were cut off.
    let mailbox: Fact
    /// By sender: the last of its messages that came into the queue.
    private let last: Fact
    private let sender: [Int]
    let waiting: Fact
    let cut: Fact
    let isClosing: Fact
    let hasEnded: Fact
    let isReleased: Fact
    /// Whether the kernel's code is busy with a message.
    let isHeld: Fact
    /// Messages that the home is still to put in.
    let own: Fact

    init(_ model: Model, _ admission: AdmissionModel) {
        let senders = [Int](repeating: 0, count: admission.messages.count)
        count = admission.messages.reduce(0, +)
        ownCount = admission.ownMessages
        let byMessage = [Int](repeating: 0, count: count + ownCount + 1)
        lanes = model.words("lane", senders)
        payloads = model.cells("payload", senders)
        posts = model.words("post", senders)
        errands = model.words("errands", senders)
        tickets = model.words("ticket", [Int](repeating: 0, count: count))
        answers = model.words("answer", [Int](repeating: 0, count: admission.asks ? count : 0))
        terminate = model.word("terminate")
        outcomes = model.facts(byMessage)
        dealtWith = model.facts(byMessage)
        mailbox = model.facts(byMessage)
        last = model.facts(senders)
        sender = admission.messages.enumerated().flatMap { [Int](repeating: $0, count: $1) }
        waiting = model.facts(byMessage)
        cut = model.facts(byMessage)
        isClosing = model.fact()
        hasEnded = model.fact()
        isReleased = model.fact()
        isHeld = model.fact(admission.isPaused ? 1 : 0)
        own = model.fact(admission.ownMessages)
    }

    func ticket(_ id: some Operand) -> Place { tickets[Value { id.value(in: $0) - 1 }] }

    /// A message comes into the queue.
    func store(_ id: Int, _ frame: Frame) {
        frame.append(id, to: mailbox)
        if id > count { return }
        frame.expect(frame[last, sender[id - 1]] < id, "message \(id) was overtaken")
        frame[last, sender[id - 1]] = id
    }

    /// A message is handled, or reported as not handled.
    func dealWith(_ id: Int, _ frame: Frame) {
        frame[dealtWith, id] += 1
        frame.expect(frame[dealtWith, id] == 1, "message \(id) was handled or reported twice")
    }

    func isSettled(_ frame: Frame) -> Bool {
        for id in 1..<count + 1 where frame[dealtWith, id] != (frame[outcomes, id] == Self.accepted ? 1 : 0) {
            return false
        }
        return frame[hasEnded] == frame[isReleased] && frame[mailbox] == 0
    }
}
