/// The inbox of a block of a device kernel (the module DeviceKernels), statement by statement: senders on other blocks, the block that
/// handles what they send and sleeps when there is nothing, and the host that closes the inbox in the end.
///
/// Payloads are plain cells. What the host does with the memory of a closed inbox stands for a new owner of it: it writes all slots.
struct DeviceInboxModel {
    enum Mistake {
        case none
        /// The sequence is published before the payload is there.
        case publishesFirst
        /// It is published, or read, without order.
        case publishesRelaxed
        case readsRelaxed
        /// Two senders claim as if each were alone.
        case claimsWithoutExchange
        /// A sender does not look whether there is room, or reads the head without order.
        case overlooksRoom
        case readsHeadRelaxed
        /// The block gives a slot back before it has read it, or without order.
        case givesBackFirst
        case headRelaxed
        /// A sender does not pass a fence between what it publishes and its look for a block that sleeps.
        case wakesWithoutFence
        /// The block does not pass one between its word that it sleeps and its last look.
        case sleepsWithoutFence
        /// It reads the doorbell when it has looked.
        case readsDoorbellLate
        /// Senders ring by load and store, as one that is alone may.
        case ringsAlone
        /// A sender reads the generation before it counts itself in, or without a fence between the two.
        case looksFirst
        case entersWithoutFence
        /// It counts itself out before it has published.
        case leavesFirst
        /// It counts itself out without order.
        case leavesRelaxed
        /// The host does not wait until nobody is counted in, or passes no fence before that.
        case closesAtOnce
        case closesWithoutFence
    }

    /// Messages of each sender.
    var messages: [Int]
    var slotCount = 1
    /// Whether the host closes the inbox at any time; otherwise the block handles all.
    var closes = false
    var mistake = Mistake.none

    private struct Parts {
        let sequences: Place
        let payloads: Place
        let tail: Place
        let head: Place
        let senders: Place
        let generation: Place
        let sleeping: Place
        let doorbell: Place
        /// Messages of which the sender knows that they were taken, that were handled, and that the host found.
        let sent: Fact
        let handled: Fact
        let found: Fact
        let refused: Fact

        init(_ model: Model, slots: Int) {
            let zeros = [Int](repeating: 0, count: slots)
            sequences = model.words("sequence", zeros)
            payloads = model.cells("payload", zeros)
            tail = model.word("tail")
            head = model.word("head")
            senders = model.word("senders")
            generation = model.word("generation", 1)
            sleeping = model.word("sleeping")
            doorbell = model.word("doorbell")
            sent = model.fact()
            handled = model.fact()
            found = model.fact()
            refused = model.fact()
        }
    }

    // MARK: Senders

    private func sender(_ t: Program, _ p: Parts, _ count: Int) {
        for _ in 0..<count {
            t.block { next in
                let (open, index, head) = (t.register("open"), t.register("index"), t.register("head"))
                let (done, seen) = (t.register("done"), t.register("seen"))
                if closes {
                    if mistake == .looksFirst { t.load(p.generation, into: open, .acquiring) }
                    t.update(p.senders, .sequentiallyConsistent) { $1 + 1 }
                    if mistake != .entersWithoutFence { t.fence() }
                    if mistake != .looksFirst { t.load(p.generation, into: open, .acquiring) }
                    t.when({ $0[open] != 1 }) {
                        t.run { $0[p.refused] += 1 }
                        t.update(p.senders, .releasing) { $1 - 1 }
                        t.exit(next)
                    }
                }
                t.block { claimed in
                    t.loop { _ in
                        t.load(p.tail, into: index, .acquiring)
                        if mistake != .overlooksRoom {
                            if closes {
                                // One that is full refuses: nobody takes anything out.
                                t.load(p.head, into: head, .acquiring)
                                t.when({ $0[index] - $0[head] >= slotCount }) {
                                    t.run { $0[p.refused] += 1 }
                                    t.update(p.senders, .releasing) { $1 - 1 }
                                    t.exit(next)
                                }
                            } else {
                                // It tries again until there is room.
                                t.spin(
                                    p.head, into: head, mistake == .readsHeadRelaxed ? .relaxed : .acquiring
                                ) { _ in true }
                            }
                        }
                        t.when({ mistake == .overlooksRoom || $0[index] - $0[head] < slotCount }) {
                            if mistake == .claimsWithoutExchange {
                                t.store(p.tail, Value { $0[index] + 1 }, .relaxed)
                                t.exit(claimed)
                            } else {
                                t.compareExchange(
                                    p.tail, expected: index, desired: Value { $0[index] + 1 }, done: done, seen: seen,
                                    .relaxed)
                                t.when({ $0[done] == 1 }) { t.exit(claimed) }
                            }
                        }
                    }
                }
                let slot = Value { $0[index] % slotCount }
                let order = mistake == .publishesRelaxed ? Order.relaxed : .releasing
                if mistake == .publishesFirst { t.store(p.sequences[slot], Value { $0[index] + 1 }, order) }
                if mistake == .leavesFirst { t.update(p.senders, .releasing) { $1 - 1 } }
                t.write(p.payloads[slot], Value { $0[index] + 1 })
                if mistake != .publishesFirst { t.store(p.sequences[slot], Value { $0[index] + 1 }, order) }
                t.run { $0[p.sent] += 1 }
                if !closes { wake(t, p) }
                if closes, mistake != .leavesFirst {
                    t.update(p.senders, mistake == .leavesRelaxed ? .relaxed : .releasing) { $1 - 1 }
                }
            }
        }
    }

    private func wake(_ t: Program, _ p: Parts) {
        t.block { _ in
            let (sleeping, bells) = (t.register("sleeping"), t.register("bells"))
            if mistake != .wakesWithoutFence { t.fence() }
            t.load(p.sleeping, into: sleeping, .acquiring)
            t.when({ $0[sleeping] != 0 }) {
                if mistake == .ringsAlone {
                    t.load(p.doorbell, into: bells, .acquiring)
                    t.store(p.doorbell, Value { $0[bells] + 1 }, .releasing)
                } else {
                    t.update(p.doorbell, .releasing) { $1 + 1 }
                }
                t.futexWake(p.doorbell)
            }
        }
    }

    // MARK: The block

    private func block(_ t: Program, _ p: Parts, _ head: Fact) {
        let all = messages.reduce(0, +)
        let readOrder = mistake == .readsRelaxed ? Order.relaxed : .acquiring
        let slot = Value { $0[head] % slotCount }
        t.loop { over in
            t.when({ $0[head] == all }) { t.exit(over) }
            t.block { next in
                let (sequence, payload) = (t.register("sequence"), t.register("payload"))
                t.load(p.sequences[slot], into: sequence, readOrder)
                t.when({ $0[sequence] == $0[head] + 1 }) {
                    if mistake == .givesBackFirst {
                        t.store(p.head, Value { $0[head] + 1 }, .releasing)
                        // A step, so that others may come in between.
                        t.load(p.generation, into: payload, .relaxed)
                    }
                    t.read(p.payloads[slot], into: payload)
                    t.run {
                        $0.expect($0[payload] == $0[head] + 1, "a message is lost, doubled or torn")
                        $0[p.handled] += 1
                        $0[head] += 1
                    }
                    if mistake != .givesBackFirst {
                        t.store(p.head, Value { $0[head] }, mistake == .headRelaxed ? .relaxed : .releasing)
                    }
                    t.exit(next)
                }
                fallAsleep(t, p, head, slot, sequence)
            }
        }
    }

    private func fallAsleep(_ t: Program, _ p: Parts, _ head: Fact, _ slot: Value, _ sequence: Register) {
        t.block { _ in
            let bells = t.register("bells")
            if mistake != .readsDoorbellLate { t.load(p.doorbell, into: bells, .acquiring) }
            t.store(p.sleeping, 1, .releasing)
            if mistake != .sleepsWithoutFence { t.fence() }
            t.block { awake in
                t.load(p.sequences[slot], into: sequence, .acquiring)
                t.when({ $0[sequence] == $0[head] + 1 }) { t.exit(awake) }
                if mistake == .readsDoorbellLate { t.load(p.doorbell, into: bells, .acquiring) }
                t.loop { rung in
                    let now = t.register("now")
                    t.load(p.doorbell, into: now, .acquiring)
                    t.when({ $0[now] != $0[bells] }) { t.exit(rung) }
                    t.futexWait(p.doorbell, bells)
                }
            }
            t.store(p.sleeping, 0, .releasing)
        }
    }

    // MARK: The host

    private func host(_ t: Program, _ p: Parts) {
        let senders = t.register("senders")
        t.store(p.generation, 0, .releasing)
        if mistake != .closesWithoutFence { t.fence() }
        if mistake != .closesAtOnce { t.spin(p.senders, into: senders, .acquiring) { $0 == 0 } }
        t.block { _ in
            let (tail, index) = (t.register("tail"), t.register("index"))
            let (sequence, payload) = (t.register("sequence"), t.register("payload"))
            t.load(p.tail, into: tail, .acquiring)
            t.loop { read in
                t.when({ $0[index] == $0[tail] }) { t.exit(read) }
                let slot = Value { $0[index] % slotCount }
                t.load(p.sequences[slot], into: sequence, .acquiring)
                t.run { $0.expect($0[sequence] == $0[index] + 1, "a message that was taken is not there") }
                t.read(p.payloads[slot], into: payload)
                t.run {
                    $0.expect($0[payload] == $0[index] + 1, "a message is torn")
                    $0[p.found] += 1
                    $0[index] += 1
                }
            }
            // The memory is another's.
            for slot in 0..<slotCount { t.write(p.payloads[Value { _ in slot }], 99) }
        }
    }

    func make() -> Model {
        let names = messages.indices.map { "sender \($0)" }
        let model = Model("device inbox", threads: [closes ? "host" : "block"] + names)
        model.history = 20
        let parts = Parts(model, slots: slotCount)
        let head = model.fact()
        let all = messages.reduce(0, +)
        if closes {
            model.goal = { $0[parts.found] == $0[parts.sent] && $0[parts.sent] + $0[parts.refused] == all }
            model.thread { host($0, parts) }
        } else {
            model.goal = { $0[parts.handled] == all }
            model.thread { block($0, parts, head) }
        }
        for count in messages { model.thread { sender($0, parts, count) } }
        return model
    }
}
