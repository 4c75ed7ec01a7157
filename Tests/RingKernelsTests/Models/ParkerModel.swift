/// `Parker`, statement by statement, for programs that sleep, wake and lease.
struct ParkerWords {
    /// How the two sides order their write before their look.
    enum Barrier {
        /// The sleeper's membarrier(2), nothing for publishers but the order of their instructions.
        case asymmetric
        /// A fence on both sides, where the system has no membarrier.
        case fences
        /// A mistake: neither.
        case none

        static let sound = [asymmetric, fences]
    }

    enum Mistake {
        case none
        /// The sleeper looks for work before it says that it falls asleep.
        case looksFirst
        /// `park` stores that it is asleep whatever has become of the word since.
        case overwritesCall
        /// `endLease` stores that the thread sleeps although somebody has called.
        case forgetsCall
        /// A publisher looks whether somebody sleeps before its work is there.
        case wakesFirst
        /// The taker of a lease does not look for what came while it worked.
        case endsLeaseBlindly
        /// The lease is not acquired.
        case leasesRelaxed
    }

    static let awake = 0
    static let asleep = 1
    static let leased = 2
    static let called = 3
    static let fallingAsleep = 4

    let word: Place
    let barrier: Barrier
    let mistake: Mistake

    /// `wakeIfParked` and `wake`.
    func wakeIfParked(_ t: Program) {
        t.block { out in
            let (seen, before, done) = (t.register("seen"), t.register("before"), t.register("done"))
            if barrier == .fences { t.fence() }
            t.load(word, into: seen, .relaxed)
            t.when({ $0[seen] == Self.awake }) { t.exit(out) }
            t.load(word, into: seen, .relaxed)
            t.loop { _ in
                t.when({ $0[seen] == Self.awake || $0[seen] == Self.called }) { t.exit(out) }
                t.run { $0[before] = $0[seen] }
                t.compareExchange(
                    word, expected: before, desired: Value { $0[before] == Self.leased ? Self.called : Self.awake },
                    done: done, seen: seen, .sequentiallyConsistent)
                t.when({ $0[done] == 1 }) {
                    t.when({ $0[before] == Self.asleep }) { t.futexWake(word) }
                    t.exit(out)
                }
            }
        }
    }

    /// `park(unless:)`; `look` sets the register to 1 when there is work.
    func park(_ t: Program, unless look: (Register) -> Void) {
        t.block { out in
            let (found, done, seen) = (t.register("found"), t.register("done"), t.register("seen"))
            if mistake == .looksFirst { look(found) }
            t.store(word, Self.fallingAsleep, .sequentiallyConsistent)
            switch barrier {
            case .asymmetric: t.membarrier()
            case .fences: t.fence()
            case .none: break
            }
            if mistake != .looksFirst { look(found) }
            t.when({ $0[found] == 1 }) {
                t.store(word, Self.awake, .relaxed)
                t.exit(out)
            }
            if mistake == .overwritesCall {
                t.store(word, Self.asleep, .sequentiallyConsistent)
            } else {
                t.compareExchange(
                    word, expected: Self.fallingAsleep, desired: Self.asleep, done: done, seen: seen,
                    .sequentiallyConsistent)
            }
            t.loop { _ in
                t.load(word, into: seen, .acquiring)
                t.when({ $0[seen] == Self.awake }) { t.exit(out) }
                t.futexWait(word, seen)
            }
        }
    }

    /// `lease()`; goes to `failed` when it cannot be had.
    func lease(_ t: Program, else failed: Label) {
        let (seen, done) = (t.register("seen"), t.register("done"))
        t.load(word, into: seen, .relaxed)
        t.when({ $0[seen] != Self.asleep }) { t.exit(failed) }
        t.compareExchange(
            word, expected: Self.asleep, desired: Self.leased, done: done, seen: seen,
            mistake == .leasesRelaxed ? .relaxed : .acquiringAndReleasing)
        t.when({ $0[done] == 0 }) { t.exit(failed) }
    }

    /// `endLease(unless:)`
    func endLease(_ t: Program, unless look: (Register) -> Void) {
        t.block { out in
            let (found, done, seen) = (t.register("found"), t.register("done"), t.register("seen"))
            if mistake != .endsLeaseBlindly { look(found) }
            t.when({ $0[found] == 0 }) {
                if mistake == .forgetsCall {
                    t.store(word, Self.asleep, .sequentiallyConsistent)
                    t.exit(out)
                } else {
                    t.compareExchange(
                        word, expected: Self.leased, desired: Self.asleep, done: done, seen: seen,
                        .sequentiallyConsistent)
                    t.when({ $0[done] == 1 }) { t.exit(out) }
                }
            }
            t.store(word, Self.awake, .releasing)
            t.futexWake(word)
        }
    }
}

/// A home that sleeps, publishers who bring work, and a caller who takes its place: `Home.runLoop`, `Home.lease` and
/// `Home.commit` around `Parker`, with one word per record for the rings.
struct ParkerModel {
    var barrier = ParkerWords.Barrier.asymmetric
    var mistake = ParkerWords.Mistake.none
    /// How many records each publisher brings.
    var records = [1, 1]
    var hasLeaser = true
    /// Whether the caller who leases may do some of the work, or only leaves its own to be done.
    var leaserWorks = true

    func make() -> Model {
        let publishers = records.indices.map { "publisher \($0)" }
        let model = Model("parker", threads: ["home"] + publishers + (hasLeaser ? ["leaser"] : []))
        model.servants = ["home"]
        // Publishers that do not look for long, and no membarrier that makes them.
        if barrier == .fences { model.history = 14 }
        let parker = ParkerWords(word: model.word("parker"), barrier: barrier, mistake: mistake)
        let count = records.reduce(0, +)
        let arrivals = model.words("record", [Int](repeating: 0, count: count))
        /// The home's own queue, which passes from the thread to the taker of a lease and back.
        let local = model.cell("local")
        let done = model.fact()
        let all = count + (hasLeaser ? 1 : 0)
        model.goal = { $0[done] == all }

        /// What was taken; the ring would show an empty line instead.
        let taken = model.facts([Int](repeating: 0, count: count))

        /// `hasArrivals`
        func look(_ t: Program, _ found: Register) {
            t.block { out in
                let value = t.register("value")
                for index in 0..<count {
                    t.when({ $0[taken, index] == 0 }) {
                        t.load(arrivals[index], into: value, .acquiring)
                        t.when({ $0[value] != 0 }) {
                            t.run { $0[found] = 1 }
                            t.exit(out)
                        }
                    }
                }
            }
        }

        /// `poll`, with what it finds done at once.
        func poll(_ t: Program, _ found: Register) {
            t.block { _ in
                let value = t.register("value")
                for index in 0..<count {
                    t.when({ $0[taken, index] == 0 }) {
                        t.load(arrivals[index], into: value, .acquiring)
                        t.when({ $0[value] != 0 }) {
                            t.run {
                                $0[taken, index] = 1
                                $0[done] += 1
                                $0[found] = 1
                            }
                        }
                    }
                }
            }
        }

        model.thread { t in
            t.loop { _ in
                t.block { next in
                    let (word, found) = (t.register("word"), t.register("found"))
                    t.read(local, into: word)
                    t.when({ $0[word] != 0 }) {
                        t.write(local, 0)
                        t.run { $0[done] += 1 }
                        t.exit(next)
                    }
                    poll(t, found)
                    t.when({ $0[found] == 0 }) {
                        parker.park(t) { look(t, $0) }
                    } otherwise: {
                        // What was found went through the home's memory.
                        t.write(local, 0)
                    }
                }
            }
        }

        var first = 0
        for number in records {
            model.thread { t in
                for index in first..<first + number {
                    if mistake != .wakesFirst { t.store(arrivals[index], 1, .releasing) }
                    parker.wakeIfParked(t)
                    if mistake == .wakesFirst { t.store(arrivals[index], 1, .releasing) }
                }
            }
            first += number
        }

        guard hasLeaser else { return model }
        model.thread { t in
            t.block { end in
                let (word, found, limit) = (t.register("word"), t.register("found"), t.register("limit"))
                t.block { failed in
                    parker.lease(t, else: failed)
                    // The work that the caller brings lies in the queue, which nobody else touches now. It may be too much.
                    t.write(local, 1)
                    t.choose(leaserWorks ? 2 : 1, into: limit)
                    t.when({ $0[limit] > 0 }) {
                        t.write(local, 0)
                        t.run { $0[done] += 1 }
                        poll(t, found)
                    }
                    parker.endLease(t) { found in
                        look(t, found)
                        t.when({ $0[found] == 0 }) {
                            t.read(local, into: word)
                            t.run { $0[found] = $0[word] }
                        }
                    }
                    t.exit(end)
                }
                // Nobody sleeps: the work goes the common way, which publishers show.
                t.run { $0[done] += 1 }
            }
        }
        return model
    }
}
