/// `PendingResult` and `OneShot`, statement by statement, for programs that finish, wait and give up.
struct OneShotWords {
    enum Mistake {
        case none
        /// `claim` takes what somebody else has taken.
        case claimsTwice
        /// `publish` stores that it is finished before the result is there.
        case publishesFirst
        /// `publish` looks for the waiter where it was before the claim.
        case ignoresWaiter
        /// `install` stores instead of exchanging.
        case installsBlindly
        /// `install` does not wait for a result that is being written.
        case doesNotWait
        /// `publish` stores relaxed.
        case publishesRelaxed
        /// `claim` acquires nothing.
        case claimsRelaxed
    }

    static let pending = 0
    static let waiting = 1
    static let claimed = 2
    static let finished = 3

    let phase: Place
    let waiter: Place
    let result: Place
    /// What a continuation or a gate passes on: that its task goes on.
    let resumed: Place
    /// How often it was finished.
    let finishes: Fact
    var mistake = Mistake.none

    init(_ model: Model, _ name: String, mistake: Mistake = .none) {
        phase = model.word("\(name).phase")
        waiter = model.cell("\(name).waiter")
        result = model.cell("\(name).result")
        resumed = model.word("\(name).resumed")
        finishes = model.fact()
        self.mistake = mistake
    }

    /// `claim()`; goes to `lost` when somebody else has it. The register is `hadWaiter`.
    func claim(_ t: Program, _ hadWaiter: Register, lost: Label) {
        t.block { won in
            let (seen, now, done) = (t.register("seen"), t.register("now"), t.register("done"))
            t.load(phase, into: seen, .relaxed)
            t.loop { _ in
                t.when({ $0[seen] >= (mistake == .claimsTwice ? Self.finished : Self.claimed) }) { t.exit(lost) }
                t.compareExchange(
                    phase, expected: seen, desired: Self.claimed, done: done, seen: now,
                    mistake == .claimsRelaxed ? .relaxed : .acquiringAndReleasing)
                t.when({ $0[done] == 1 }) {
                    t.run { $0[hadWaiter] = $0[seen] == Self.waiting ? 1 : 0 }
                    t.exit(won)
                }
                t.run { $0[seen] = $0[now] }
            }
        }
    }

    /// `complete(_:)` and `publish()`
    func complete(_ t: Program, _ hadWaiter: Register, with value: some Operand) {
        let order = mistake == .publishesRelaxed ? Order.relaxed : .releasing
        if mistake == .publishesFirst { t.store(phase, Self.finished, order) }
        t.write(result, value)
        t.run { $0[finishes] += 1 }
        t.block { out in
            let told = t.register("told")
            t.when({ $0[hadWaiter] == 0 || mistake == .ignoresWaiter }) {
                t.store(phase, Self.finished, order)
                t.exit(out)
            }
            t.read(waiter, into: told)
            t.write(waiter, 0)
            t.store(phase, Self.finished, order)
            t.run { $0.expect($0[told] == 1, "the waiter is not there yet") }
            // A continuation is resumed, or a gate opened by a post.
            t.update(resumed, .acquiringAndReleasing) { $1 + 1 }
        }
    }

    /// `finish(_:)`: the register says whether it did.
    func finish(_ t: Program, with value: Int, did: Register) {
        t.block { lost in
            let hadWaiter = t.register("hadWaiter")
            claim(t, hadWaiter, lost: lost)
            complete(t, hadWaiter, with: value)
            t.run { $0[did] = 1 }
        }
    }

    /// `waitUntilFinished()` and the result.
    func value(_ t: Program, into value: Register) {
        t.block { out in
            let (seen, done) = (t.register("seen"), t.register("done"))
            t.load(phase, into: seen, .acquiring)
            t.when({ $0[seen] == Self.finished }) { t.exit(out) }
            // `install`
            t.write(waiter, 1)
            if mistake == .installsBlindly {
                t.store(phase, Self.waiting, .releasing)
                t.run { $0[done] = 1 }
            } else {
                t.compareExchange(
                    phase, expected: Self.pending, desired: Self.waiting, done: done, seen: seen, .acquiringAndReleasing
                )
            }
            t.when({ $0[done] == 1 }) {
                t.spin(resumed, into: seen, .acquiring) { $0 != 0 }
            } otherwise: {
                if mistake != .doesNotWait { t.spin(phase, into: seen, .acquiring) { $0 == Self.finished } }
            }
        }
        t.read(result, into: value)
    }
}

/// One task that waits, and those who would finish what it waits for: the kernel with its answer, the cancellation, and the
/// timer.
struct OneShotModel {
    var mistake = OneShotWords.Mistake.none
    var finishers = ["kernel", "cancellation", "timer"]

    func make() -> Model {
        let model = Model("one-shot", threads: ["caller"] + finishers)
        let call = OneShotWords(model, "call", mistake: mistake)
        let winners = model.fact()
        let (winner, seen, resumes) = (model.fact(), model.fact(), model.fact())

        model.thread { t in
            let value = t.register("value")
            call.value(t, into: value)
            t.run { $0[seen] = $0[value] }
            // Whoever wakes it a second time would wake another wait.
            t.update(call.resumed, old: value, .acquiring) { $1 }
            t.run { $0[resumes] = $0[value] }
        }
        for index in finishers.indices {
            model.thread { t in
                let did = t.register("did")
                // The answer comes; whether anybody gives up is open.
                if index > 0 { t.mayStay() }
                call.finish(t, with: index + 1, did: did)
                t.when({ $0[did] == 1 }) {
                    t.run {
                        $0[winners] += 1
                        $0[winner] = index + 1
                    }
                }
            }
        }
        // Those who may stay need not come to their end.
        model.servants = Set(finishers.dropFirst())
        model.invariant = { $0[call.finishes] <= 1 && $0[winners] <= 1 && $0[resumes] <= 1 }
        model.goal = { $0[winners] == 1 && $0[seen] == $0[winner] }
        return model
    }
}
