/// How a home is woken by a block of a device (the module DeviceKernels), statement by statement: the home that sleeps when there is
/// no response, the block that publishes responses, and the pump that sleeps on the device's bell and wakes the home.
struct DeviceBellModel {
    enum Mistake {
        case none
        /// The block does not pass a fence between a response and its look for a home that sleeps.
        case answersWithoutFence
        /// The home does not look again after it has asked to be woken.
        case looksFirst
        /// It does not pass a fence before that look.
        case looksWithoutFence
        /// It asks the pump to look, and does not say so in the bell.
        case armsInSilence
        /// The bell does not count, so that the pump may take it for what it was.
        case ringsWithoutCount
        /// The pump looks before it says in the bell that it sleeps.
        case pumpLooksFirst
    }

    var records: Int
    var mistake = Mistake.none

    private struct Parts {
        let response: Place
        let hostSleeps: Place
        let bell: Place
        let guardian: Place
        let homeWord: Place
        /// Under the lock: whether the home wants to be woken, and by which response.
        let isArmed: Fact
        let watched: Fact
        let taken: Fact

        init(_ model: Model) {
            // Only the latest counts here.
            response = model.word("response")
            hostSleeps = model.word("host sleeps")
            bell = model.word("bell")
            guardian = model.mutex("lock")
            homeWord = model.word("home")
            isArmed = model.fact()
            watched = model.fact()
            taken = model.fact()
        }
    }

    /// `RingBell.set`, under the lock.
    private func setBell(_ t: Program, _ p: Parts, _ isWanted: some Operand, into word: Register? = nil) {
        t.block { _ in
            let (bell, done, seen) = (t.register("bell"), t.register("done"), t.register("seen"))
            t.load(p.bell, into: bell, .sequentiallyConsistent)
            t.when({ $0[bell] & 1 != isWanted.value(in: $0) }) {
                if mistake == .ringsWithoutCount {
                    t.store(p.bell, isWanted, .sequentiallyConsistent)
                    t.run { $0[bell] = isWanted.value(in: $0) }
                } else {
                    t.compareExchange(
                        p.bell, expected: bell, desired: Value { $0[bell] + 1 }, done: done, seen: seen,
                        .sequentiallyConsistent)
                    t.run { $0[bell] += 1 }
                }
            }
            if let word { t.run { $0[word] = $0[bell] } }
        }
    }

    private func home(_ t: Program, _ p: Parts) {
        let records = records
        t.loop { over in
            t.block { next in
                let (value, woken) = (t.register("value"), t.register("woken"))
                t.when({ $0[p.taken] == records }) { t.exit(over) }
                t.load(p.response, into: value, .acquiring)
                t.when({ $0[value] > $0[p.taken] }) {
                    t.run { $0[p.taken] = $0[value] }
                    t.exit(next)
                }
                t.store(p.hostSleeps, 1, .releasing)
                t.lock(p.guardian)
                t.run {
                    $0[p.isArmed] = 1
                    $0[p.watched] = $0[p.taken]
                }
                if mistake != .armsInSilence { setBell(t, p, 1) }
                t.unlock(p.guardian)
                if mistake != .looksWithoutFence { t.fence() }
                if mistake != .looksFirst { t.load(p.response, into: value, .acquiring) }
                t.when({ $0[value] == $0[p.taken] }) {
                    t.loop { awake in
                        t.load(p.homeWord, into: woken, .acquiring)
                        t.when({ $0[woken] == 1 }) { t.exit(awake) }
                        t.futexWait(p.homeWord, 0)
                    }
                }
                t.store(p.homeWord, 0, .releasing)
                t.lock(p.guardian)
                t.run { $0[p.isArmed] = 0 }
                setBell(t, p, 0)
                t.unlock(p.guardian)
                t.store(p.hostSleeps, 0, .releasing)
            }
        }
    }

    private func block(_ t: Program, _ p: Parts) {
        for number in 1...records {
            t.block { _ in
                let (sleeps, bell) = (t.register("sleeps"), t.register("bell"))
                let (done, seen) = (t.register("done"), t.register("seen"))
                t.store(p.response, number, .releasing)
                if mistake != .answersWithoutFence { t.fence() }
                t.load(p.hostSleeps, into: sleeps, .acquiring)
                t.when({ $0[sleeps] != 0 }) {
                    t.load(p.bell, into: bell, .sequentiallyConsistent)
                    t.when({ $0[bell] & 1 == 1 }) {
                        if mistake == .ringsWithoutCount {
                            t.update(p.bell, .sequentiallyConsistent) { _, _ in 0 }
                            t.run { $0[done] = 1 }
                        } else {
                            t.compareExchange(
                                p.bell, expected: bell, desired: Value { $0[bell] + 1 }, done: done, seen: seen,
                                .sequentiallyConsistent)
                        }
                        t.when({ $0[done] == 1 }) { t.futexWake(p.bell) }
                    }
                }
            }
        }
    }

    private func pump(_ t: Program, _ p: Parts) {
        t.loop { _ in
            t.block { _ in
                let (armed, value, news) = (t.register("armed"), t.register("value"), t.register("news"))
                let seen = t.register("seen")
                t.lock(p.guardian)
                t.run { $0[armed] = $0[p.isArmed] }
                if mistake != .pumpLooksFirst {
                    setBell(t, p, armed, into: seen)
                    t.fence()
                }
                t.when({ $0[armed] == 1 }) {
                    t.load(p.response, into: value, .acquiring)
                    t.when({ $0[value] > $0[p.watched] }) {
                        t.run {
                            $0[news] = 1
                            $0[armed] = 0
                            $0[p.isArmed] = 0
                        }
                        setBell(t, p, 0, into: seen)
                    }
                }
                if mistake == .pumpLooksFirst { setBell(t, p, armed, into: seen) }
                t.unlock(p.guardian)
                t.when({ $0[news] == 1 }) {
                    t.store(p.homeWord, 1, .releasing)
                    t.futexWake(p.homeWord)
                }
                t.loop { rung in
                    let now = t.register("now")
                    t.load(p.bell, into: now, .acquiring)
                    t.when({ $0[now] != $0[seen] }) { t.exit(rung) }
                    t.futexWait(p.bell, seen)
                }
            }
        }
    }

    func make() -> Model {
        let model = Model("device bell", threads: ["home", "block", "pump"])
        model.servants = ["pump"]
        model.history = 20
        let parts = Parts(model)
        let records = records
        model.goal = { $0[parts.taken] == records }
        model.thread { home($0, parts) }
        model.thread { block($0, parts) }
        model.thread { pump($0, parts) }
        return model
    }
}
