/// The way of a message into a kernel's queue: `Kernel.submit`, `postTicket`, `process`, `admitWaiting`, `settleTaken` and
/// `settleQueues`, `KernelCore.claimFromAfar`, `close` and `releaseIfUnreachable`, around a scheme that counts.
///
/// A sender's way is a lane with room for one record, so it is often full. A ticket is reduced to its phase, see
/// ``OneShotModel``; the home rests until something comes, see ``ParkerModel``.
struct AdmissionModel {
    enum Mistake {
        case none
        /// Room is given back and those who wait are not let in.
        case forgetsTickets
        /// Unused room is given back without telling the home.
        case forgetsErrand
        /// Whoever posts a ticket does not tell the home besides that it has given room back.
        case ticketStandsForErrand
        /// What is given back after the end does not let the kernel go.
        case errandReleasesNothing
        /// A ticket that arrives looks for room before the home has made known what was taken out.
        case looksBeforeFlush
        /// A ticket is put in without being claimed.
        case doesNotClaim
        /// A kernel that has ended is let go at once.
        case releasesAtOnce
        /// Tickets that come after the end wait.
        case ignoresClosing
    }

    var mistake = Mistake.none
    var capacity = 1
    /// How many messages each sender sends, and whether it waits for room.
    var messages = [1, 1]
    var mayWait = [true, true]
    var isCancelled = false
    var isTerminated = false
    /// Messages that the home puts in by itself.
    var ownMessages = 0
    /// Whether the way to the home may be full of messages to others.
    var isWayShared = false
    /// Whether the kernel's code takes one message and keeps busy with it for ever; that all senders get in is the goal then.
    var holds = false
    /// Whether senders wait for the answer before they send again; they must never find the queue full then, if the others
    /// leave room.
    var asks = false

    private static let claimed = 2
    private static let accepted = 3
    private static let failed = 4
    private static let cancelled = 5

    func make<Scheme: AdmissionScheme>(_ makeScheme: (Model, Int) -> Scheme) -> Model {
        let names = messages.indices.map { "sender \($0)" }
        let model = Model(
            "admission, \(Scheme.self)",
            threads: ["home"] + names + (isCancelled ? ["cancellation"] : []) + (isTerminated ? ["terminator"] : []))
        let parts = AdmissionParts(model, self)
        let scheme = makeScheme(model, capacity)
        model.servants = ["home", "cancellation", "terminator"]
        model.goal = { holds || parts.isSettled($0) }
        model.history = 6
        let home = AdmissionHome(model: self, parts: parts, scheme: scheme)
        model.thread { home.run($0) }

        var id = 0
        for (sender, count) in messages.enumerated() {
            model.thread { t in
                for _ in 0..<count {
                    id += 1
                    send(t, id, from: sender, parts, scheme)
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
        _ t: Program, _ id: Int, from sender: Int, _ parts: AdmissionParts, _ scheme: some AdmissionScheme
    ) {
        func ends(_ outcome: Int) { t.run { $0[parts.outcomes, id] = outcome } }
        t.block { out in
            t.block { refused in
                t.block { full in
                    let way = t.register("way")
                    scheme.reserve(t, full: full, closed: refused)
                    t.load(parts.lanes[sender], into: way, .acquiring)
                    if isWayShared {
                        let isFull = t.register("isFull")
                        t.choose(2, into: isFull)
                        t.run { if $0[isFull] == 1 { $0[way] = 1 } }
                    }
                    t.when({ $0[way] == 0 }) {
                        t.write(parts.payloads[sender], id)
                        t.run { $0[parts.fromAfar, id] = 1 }
                        ends(AdmissionParts.accepted)
                        t.store(parts.lanes[sender], id, .releasing)
                        if asks { t.spin(parts.answers[id - 1], into: way, .acquiring) { $0 == 1 } }
                        t.exit(out)
                    }
                    scheme.beginGivingBack(t)
                    if mistake != .forgetsErrand && !(mistake == .ticketStandsForErrand && mayWait[sender]) {
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
                scheme.isClosed(t, into: seen)
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

/// What a model of admission consists of, besides the scheme.
struct AdmissionParts {
    static let accepted = 1
    static let refused = 2

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

    /// By message: what its sender was told, how often it was handled or reported, whether it came from afar.
    let outcomes: Fact
    let dealtWith: Fact
    let fromAfar: Fact
    /// The queue, those who wait for room, posts that were cut off.
    let mailbox: Fact
    let waiting: Fact
    let cut: Fact
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
        fromAfar = model.facts(byMessage)
        mailbox = model.facts(byMessage)
        waiting = model.facts(byMessage)
        cut = model.facts(byMessage)
        hasEnded = model.fact()
        isReleased = model.fact()
        isHeld = model.fact()
        own = model.fact(admission.ownMessages)
    }

    func ticket(_ id: some Operand) -> Place { tickets[Value { id.value(in: $0) - 1 }] }

    /// A message is handled, or reported as not handled.
    func dealWith(_ id: Int, _ frame: Frame) {
        frame[dealtWith, id] += 1
        frame.expect(frame[dealtWith, id] == 1, "message \(id) was handled or reported twice")
    }

    func isSettled(_ frame: Frame) -> Bool {
        for id in 1...count where frame[dealtWith, id] != (frame[outcomes, id] == Self.accepted ? 1 : 0) {
            return false
        }
        return frame[hasEnded] == frame[isReleased] && frame[mailbox] == 0
    }
}
