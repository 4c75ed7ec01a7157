/// The rings of a device kernel (the module DeviceKernels), statement by statement: the home that writes requests and takes
/// responses, and one block of the device, which sleeps when there is no request. How the home sleeps is that of the
/// ``DeviceBellModel``.
///
/// One request and one response take a slot each; their payloads are plain cells.
struct DeviceRingModel {
    enum Mistake {
        case none
        /// The home does not pass a fence between a request, or an order, and its look for a block that sleeps.
        case ringsWithoutFence
        /// The block does not pass one between its word that it sleeps and its last look.
        case sleepsWithoutFence
        /// It does not look for an order there.
        case overlooksOrder
        /// It reads the doorbell after it has said that it sleeps and looked.
        case readsDoorbellLate
        /// A response is published before its payload is there.
        case publishesFirst
        /// A request is written where a response was not taken yet.
        case writesTooSoon
        /// The block leaves with a request that it has taken and not answered.
        case leavesWithRequest
    }

    var records: Int
    var slotCount = 1
    var mistake = Mistake.none

    private static let stop = 2

    /// What the two share.
    private struct Parts {
        let requests: Place
        let requestPayloads: Place
        let responses: Place
        let responsePayloads: Place
        let order: Place
        let doorbell: Place
        let sleeping: Place
        let phase: Place
        let sent: Fact
        let taken: Fact
        let wrong: Fact
        let handled: Fact

        init(_ model: Model, slots: Int) {
            let zeros = [Int](repeating: 0, count: slots)
            requests = model.words("request", zeros)
            requestPayloads = model.cells("request's payload", zeros)
            responses = model.words("response", zeros)
            responsePayloads = model.cells("response's payload", zeros)
            order = model.word("order")
            doorbell = model.word("doorbell")
            sleeping = model.word("sleeping")
            phase = model.word("phase")
            sent = model.fact()
            taken = model.fact()
            wrong = model.fact()
            handled = model.fact()
        }
    }

    // MARK: The home

    private func ringDoorbell(_ t: Program, _ p: Parts) {
        t.block { _ in
            let (sleeping, bells) = (t.register("sleeping"), t.register("bells"))
            if mistake != .ringsWithoutFence { t.fence() }
            t.load(p.sleeping, into: sleeping, .acquiring)
            t.when({ $0[sleeping] != 0 }) {
                t.load(p.doorbell, into: bells, .acquiring)
                t.store(p.doorbell, Value { $0[bells] + 1 }, .releasing)
                t.futexWake(p.doorbell)
            }
        }
    }

    private func home(_ t: Program, _ p: Parts) {
        let (slots, records) = (slotCount, records)
        let room = mistake == .writesTooSoon ? slots + 1 : slots
        t.loop { over in
            t.when({ $0[p.taken] == records }) { t.exit(over) }
            t.block { next in
                t.when({ $0[p.sent] < records && $0[p.sent] - $0[p.taken] < room }) {
                    t.write(p.requestPayloads[Value { $0[p.sent] % slots }], Value { $0[p.sent] + 1 })
                    t.store(p.requests[Value { $0[p.sent] % slots }], Value { $0[p.sent] + 1 }, .releasing)
                    t.run { $0[p.sent] += 1 }
                    ringDoorbell(t, p)
                    t.when({ $0[p.sent] < records && $0[p.sent] - $0[p.taken] < room }) { t.exit(next) }
                }
                let (value, payload) = (t.register("value"), t.register("payload"))
                t.spin(p.responses[Value { $0[p.taken] % slots }], into: value, .acquiring) { $0 != 0 }
                t.when({ $0[value] == $0[p.taken] + 1 }) {
                    t.read(p.responsePayloads[Value { $0[p.taken] % slots }], into: payload)
                    t.run {
                        if $0[payload] != 10 * ($0[p.taken] + 1) { $0[p.wrong] = 1 }
                        $0[p.taken] += 1
                    }
                }
            }
        }
        t.block { _ in
            let phase = t.register("phase")
            t.store(p.order, Self.stop, .releasing)
            ringDoorbell(t, p)
            t.spin(p.phase, into: phase, .acquiring) { $0 == 1 }
        }
    }

    // MARK: The block

    private func block(_ t: Program, _ p: Parts, _ tail: Fact) {
        let slots = slotCount
        t.loop { leave in
            t.block { next in
                let (order, value, payload) = (t.register("order"), t.register("value"), t.register("payload"))
                t.load(p.order, into: order, .acquiring)
                t.when({ $0[order] == Self.stop }) { t.exit(leave) }
                t.load(p.requests[Value { $0[tail] % slots }], into: value, .acquiring)
                t.when({ $0[value] == $0[tail] + 1 }) {
                    t.read(p.requestPayloads[Value { $0[tail] % slots }], into: payload)
                    t.run {
                        if $0[payload] != $0[tail] + 1 { $0[p.wrong] = 1 }
                        $0[p.handled] += 1
                    }
                    if mistake == .publishesFirst {
                        t.store(p.responses[Value { $0[tail] % slots }], Value { $0[tail] + 1 }, .releasing)
                    }
                    t.write(p.responsePayloads[Value { $0[tail] % slots }], Value { 10 * $0[payload] })
                    if mistake == .leavesWithRequest {
                        t.choose(2, into: order)
                        t.when({ $0[order] == 1 }) { t.exit(leave) }
                    }
                    if mistake != .publishesFirst {
                        t.store(p.responses[Value { $0[tail] % slots }], Value { $0[tail] + 1 }, .releasing)
                    }
                    t.run { $0[tail] += 1 }
                    t.exit(next)
                }
                fallAsleep(t, p, tail, order, value)
            }
        }
        t.store(p.phase, 1, .releasing)
    }

    private func fallAsleep(_ t: Program, _ p: Parts, _ tail: Fact, _ order: Register, _ value: Register) {
        let slots = slotCount
        t.block { _ in
            let bells = t.register("bells")
            if mistake != .readsDoorbellLate { t.load(p.doorbell, into: bells, .acquiring) }
            t.store(p.sleeping, 1, .releasing)
            if mistake != .sleepsWithoutFence { t.fence() }
            t.block { awake in
                if mistake != .overlooksOrder {
                    t.load(p.order, into: order, .acquiring)
                    t.when({ $0[order] == Self.stop }) { t.exit(awake) }
                }
                t.load(p.requests[Value { $0[tail] % slots }], into: value, .acquiring)
                t.when({ $0[value] == $0[tail] + 1 }) { t.exit(awake) }
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

    func make() -> Model {
        let model = Model("device ring", threads: ["home", "block"])
        model.history = 20
        let parts = Parts(model, slots: slotCount)
        let tail = model.fact()
        let records = records
        model.goal = { $0[parts.taken] == records && $0[parts.handled] == records }
        model.invariant = { $0[parts.wrong] == 0 }
        model.thread { home($0, parts) }
        model.thread { block($0, parts, tail) }
        return model
    }
}
