/// Launches on the processor that threads share (`CPUCrew` of the module Compute), statement by statement: callers who take pieces of
/// their launch, call others for what is left and wait for those who came; and threads that help, which sleep when there is nothing.
///
/// A launch lent to one caller again and again is the same object. The units of a launch are plain cells, so that a caller who does
/// not see what a thread has done for him is found.
struct CPUCrewModel {
    enum Mistake: CaseIterable {
        case none
        /// A thread that helps reads the word that it sleeps on after it has looked for launches.
        case readsArrivalsLate
        /// A launch is shared, and the word that says so counted, in the wrong order.
        case callsFirst
        /// The word is counted, and nobody woken.
        case callsInSilence
        /// The caller reads the word that he sleeps on after he has looked whether anybody helps.
        case readsDeparturesLate
        /// Who helped counts the departure before he has left.
        case departsFirst
        /// Nobody is woken by a departure.
        case departsInSilence
        /// The caller does not wait for those who help.
        case leavesHelpers
        /// The launch can still be found when its caller has gone on.
        case staysListed
        /// Who helps looks for a launch, and notes that he helps, in two steps.
        case joinsLate
        /// A thread that has looked for the next launch sleeps as one that looks.
        case sleepsAsWatcher
        /// Who calls others asks how many look for a launch before he counts the word.
        case asksWatchersFirst
    }

    /// How often each caller launches.
    var rounds = [1]
    var helpers = 1
    var units = 2
    /// Whether a caller does the first unit alone, so that the others are left to those who help.
    var leavesRest = false
    var mistake = Mistake.none
    var counting = CountedWordModel.Mistake.none

    private struct Parts {
        /// By caller: the next unit to take, how many times nobody was helping any more, and the units: the round that did them.
        let next: [Place]
        let departures: [CountedWordModel]
        let cells: [Place]
        let guardian: Place
        let arrivals: CountedWordModel
        /// How many threads look for a launch before they sleep.
        let watchers: Place
        /// Under the lock, by caller: whether the launch can be found, and who helps.
        let isListed: Fact
        let helperCount: Fact
        /// By caller: the round under way, which threads that help learn with the launch.
        let round: Place
        let done: Fact

        init(_ model: Model, callers: Int, units: Int, _ counts: CountedWordModel.Mistake) {
            let zeros = [Int](repeating: 0, count: callers)
            // Nothing is to be taken before the first launch.
            next = (0..<callers).map { model.word("next of \($0)", units) }
            departures = (0..<callers).map { CountedWordModel("departures of \($0)", model, counts) }
            cells = (0..<callers).map { model.cells("unit of \($0)", [Int](repeating: 0, count: units)) }
            guardian = model.mutex("lock")
            arrivals = CountedWordModel("arrivals", model, counts)
            watchers = model.counter("watchers")
            isListed = model.facts(zeros)
            helperCount = model.facts(zeros)
            round = model.cells("round", zeros)
            done = model.fact()
        }
    }

    // MARK: A caller

    private func caller(_ number: Int, _ t: Program, _ p: Parts) {
        for round in 1..<rounds[number] + 1 {
            // `CPUWork.begin`; the arguments of a launch are as plain as its round.
            t.store(p.next[number], 0, .relaxed)
            t.write(p.round[number], round)
            take(number, t, p)
            share(number, t, p)
            if leavesRest {
                let taken = t.register("taken")
                t.spin(p.next[number], into: taken, .relaxed) { $0 >= units }
            } else {
                t.loop { over in take(number, t, p, none: over) }
            }
            close(number, t, p)
            let value = t.register("value")
            for unit in 0..<units {
                t.read(p.cells[number][unit], into: value)
                t.run { $0.expect($0[value] == round, "unit \(unit) was not done") }
            }
        }
        t.run { $0[p.done] += 1 }
    }

    /// Takes a unit and does it.
    private func take(_ number: Int, _ t: Program, _ p: Parts, none: Label? = nil) {
        t.block { _ in
            let (unit, round) = (t.register("unit"), t.register("round"))
            t.update(p.next[number], old: unit, .relaxed) { min($1 + 1, units + 1) }
            t.when({ $0[unit] >= units }) {
                if let none { t.exit(none) }
            } otherwise: {
                t.read(p.round[number], into: round)
                t.write(p.cells[number][unit], round)
            }
        }
    }

    private func share(_ number: Int, _ t: Program, _ p: Parts) {
        func list() {
            t.lock(p.guardian)
            t.run { $0[p.isListed, number] = 1 }
            t.unlock(p.guardian)
        }
        t.block { _ in
            let watchers = t.register("watchers")
            func ask() { t.load(p.watchers, into: watchers, .sequentiallyConsistent) }
            if mistake != .callsFirst { list() }
            if mistake == .asksWatchersFirst { ask() }
            p.arrivals.count(t)
            if mistake != .asksWatchersFirst { ask() }
            if mistake != .callsInSilence {
                for number in 0..<helpers {
                    t.when({ helpers - $0[watchers] > number }) { p.arrivals.wake(t) }
                }
            }
            if mistake == .callsFirst { list() }
        }
    }

    private func close(_ number: Int, _ t: Program, _ p: Parts) {
        t.loop { over in
            let (seen, isDone) = (t.register("seen"), t.register("is done"))
            if mistake != .readsDeparturesLate { p.departures[number].load(t, into: seen) }
            t.lock(p.guardian)
            t.run {
                if mistake != .staysListed { $0[p.isListed, number] = 0 }
                $0[isDone] = $0[p.helperCount, number] == 0 || mistake == .leavesHelpers ? 1 : 0
            }
            t.unlock(p.guardian)
            t.when({ $0[isDone] == 1 }) { t.exit(over) }
            if mistake == .readsDeparturesLate { p.departures[number].load(t, into: seen) }
            p.departures[number].fallAsleep(t, while: seen)
        }
    }

    // MARK: A thread that helps

    private func helper(_ t: Program, _ p: Parts) {
        t.loop { _ in
            t.block { again in
                let (seen, found) = (t.register("seen"), t.register("found"))
                if mistake != .readsArrivalsLate { p.arrivals.load(t, into: seen) }
                look(t, p, found)
                t.when({ $0[found] == 0 }) {
                    if mistake == .readsArrivalsLate { p.arrivals.load(t, into: seen) }
                    watch(t, p, seen, again)
                    p.arrivals.fallAsleep(t, while: seen)
                    if mistake == .sleepsAsWatcher { t.update(p.watchers, .sequentiallyConsistent) { $1 - 1 } }
                    t.exit(again)
                }
                for number in rounds.indices {
                    t.when({ $0[found] == number + 1 }) { help(number, t, p) }
                }
            }
        }
    }

    /// Looks for the next launch for a moment: here once.
    private func watch(_ t: Program, _ p: Parts, _ seen: Register, _ again: Label) {
        t.block { _ in
            let now = t.register("now")
            t.update(p.watchers, .sequentiallyConsistent) { $1 + 1 }
            p.arrivals.load(t, into: now)
            if mistake != .sleepsAsWatcher { t.update(p.watchers, .sequentiallyConsistent) { $1 - 1 } }
            t.when({ $0[now] != $0[seen] }) {
                if mistake == .sleepsAsWatcher { t.update(p.watchers, .sequentiallyConsistent) { $1 - 1 } }
                t.exit(again)
            }
        }
    }

    /// Finds a launch with something left, of which the thread is then one that helps.
    private func look(_ t: Program, _ p: Parts, _ found: Register) {
        t.lock(p.guardian)
        t.block { _ in
            let next = t.register("next")
            for number in rounds.indices {
                t.when({ $0[found] == 0 && $0[p.isListed, number] == 1 }) {
                    t.load(p.next[number], into: next, .relaxed)
                    t.run { if $0[next] < units { $0[found] = number + 1 } }
                }
            }
        }
        if mistake == .joinsLate {
            t.unlock(p.guardian)
            t.lock(p.guardian)
        }
        t.run { if $0[found] > 0 { $0[p.helperCount, $0[found] - 1] += 1 } }
        t.unlock(p.guardian)
    }

    private func help(_ number: Int, _ t: Program, _ p: Parts) {
        t.loop { over in take(number, t, p, none: over) }
        func depart() {
            p.departures[number].count(t)
            if mistake != .departsInSilence { p.departures[number].wake(t) }
        }
        t.block { _ in
            let isLast = t.register("is last")
            if mistake == .departsFirst { depart() }
            t.lock(p.guardian)
            t.run {
                $0[p.helperCount, number] -= 1
                $0[isLast] = $0[p.helperCount, number] == 0 ? 1 : 0
            }
            t.unlock(p.guardian)
            if mistake != .departsFirst { t.when({ $0[isLast] == 1 }) { depart() } }
        }
    }

    func make() -> Model {
        let callers = rounds.indices.map { "caller \($0)" }
        let others = (0..<helpers).map { "helper \($0)" }
        let model = Model("threads that share launches", threads: callers + others)
        model.history = 20
        model.servants = Set(others)
        let parts = Parts(model, callers: callers.count, units: units, counting)
        model.goal = { $0[parts.done] == callers.count }
        for number in rounds.indices { model.thread { caller(number, $0, parts) } }
        for _ in others { model.thread { helper($0, parts) } }
        return model
    }
}
