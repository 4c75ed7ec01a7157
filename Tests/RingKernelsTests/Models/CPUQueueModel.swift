/// A stream of the processor (`CPUQueue` and `Worker` of the module Compute), statement by statement: a thread that gives commands, waits
/// for a mark behind them and ends the stream; and the stream's thread, which sleeps when there is nothing to do.
struct CPUQueueModel {
    enum Mistake: CaseIterable {
        case none
        /// The stream's thread reads the word that it sleeps on after it has looked for work.
        case readsArrivalsLate
        /// Work is put there after the word was counted.
        case countsFirst
        /// The word is counted, and nobody woken.
        case countsInSilence
        /// A mark that is reached wakes nobody.
        case marksInSilence
        /// A mark is reached before what stands in front of it is done.
        case marksFirst
        /// The end of a stream is not counted.
        case endsInSilence
    }

    var commands = 2
    var mistake = Mistake.none
    var counting = CountedWordModel.Mistake.none

    func make() -> Model {
        let model = Model("a stream of the processor", threads: ["owner", "stream"])
        model.history = 20
        let (commands, mistake) = (commands, mistake)
        let guardian = model.mutex("lock")
        let arrivals = CountedWordModel("arrivals", model, counting)
        let mark = CountedWordModel("mark", model, counting)
        let results = model.cells("result", [Int](repeating: 0, count: commands))
        // Under the lock: commands that were given and not taken, and whether the stream ends.
        let waiting = model.fact()
        let isEnding = model.fact()
        let isOver = model.fact()
        model.goal = { $0[isOver] == 1 && $0[waiting] == 0 }

        model.thread { t in
            func tell(_ change: @escaping (Frame) -> Void, inSilence: Bool) {
                func put() {
                    t.lock(guardian)
                    t.run(change)
                    t.unlock(guardian)
                }
                if mistake != .countsFirst { put() }
                if !inSilence {
                    arrivals.count(t)
                    if mistake != .countsInSilence { arrivals.wake(t) }
                }
                if mistake == .countsFirst { put() }
            }
            for _ in 0..<commands { tell({ $0[waiting] += 1 }, inSilence: false) }
            t.loop { reached in
                let seen = t.register("seen")
                mark.load(t, into: seen)
                t.when({ $0[seen] != 0 }) { t.exit(reached) }
                mark.fallAsleep(t, while: 0)
            }
            let result = t.register("result")
            for command in 0..<commands {
                t.read(results[command], into: result)
                t.run { $0.expect($0[result] == 1, "command \(command) was not done") }
            }
            tell({ $0[isEnding] = 1 }, inSilence: mistake == .endsInSilence)
        }

        model.thread { t in
            let done = t.register("done")
            t.loop { over in
                let (seen, taken, ends) = (t.register("seen"), t.register("taken"), t.register("ends"))
                if mistake != .readsArrivalsLate { arrivals.load(t, into: seen) }
                t.lock(guardian)
                t.run {
                    $0[taken] = $0[waiting]
                    $0[waiting] = 0
                    $0[ends] = $0[isEnding]
                }
                t.unlock(guardian)
                t.when({ $0[taken] > 0 }) {
                    t.loop { idle in
                        t.when({ $0[taken] == 0 }) { t.exit(idle) }
                        t.run { $0[taken] -= 1 }
                        func reach() {
                            t.when({ $0[done] == commands - 1 }) {
                                mark.count(t)
                                if mistake != .marksInSilence { mark.wake(t) }
                            }
                        }
                        if mistake == .marksFirst { reach() }
                        t.write(results[Value { $0[done] }], 1)
                        if mistake != .marksFirst { reach() }
                        t.run { $0[done] += 1 }
                    }
                } otherwise: {
                    t.when({ $0[ends] == 1 }) { t.exit(over) }
                    if mistake == .readsArrivalsLate { arrivals.load(t, into: seen) }
                    arrivals.fallAsleep(t, while: seen)
                }
            }
            t.run { $0[isOver] = 1 }
        }
        return model
    }
}
