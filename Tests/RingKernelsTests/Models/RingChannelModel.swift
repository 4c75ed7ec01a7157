/// `RingChannel` with one ring, statement by statement: a producer and a consumer in different processes, each of whom sleeps when
/// it has nothing to do, and is woken by the other through an event.
///
/// The records themselves take one slot each; how they are published is that of a lane, which ``RecordRingModel`` covers.
struct RingChannelModel {
    enum Mistake {
        case none
        /// Who falls asleep does not pass a fence before he looks a last time.
        case sleepsWithoutFence
        /// Who has something to say does not pass one before he looks whether the other sleeps.
        case flushesWithoutFence
        /// Who falls asleep looks first and says it then.
        case looksFirst
        /// Who found no room does not say so.
        case wantsInSilence
        /// Who found no room does not look again before he sleeps.
        case sleepsBesideRoom
        /// Room that was not given back yet is kept while its reader sleeps.
        case keepsRoom
        /// A sleep is told from the next by nothing.
        case wakesOnce
    }

    var records: Int
    var slotCount = 2
    var mistake = Mistake.none

    /// What one side says about its sleep, and what wakes it.
    private struct Side {
        let sleep: Place
        let want: Place
        let event: Place
        /// Its own count.
        let count: Fact
        /// Which sleep of the other it has ended last.
        let lastWoken: Fact

        init(_ name: String, _ model: Model) {
            sleep = model.word("\(name)'s sleep")
            want = model.word("\(name)'s want")
            event = model.word("\(name)'s event")
            count = model.fact()
            lastWoken = model.fact()
        }
    }

    /// The fence of `flush` and what follows it.
    private func wake(_ t: Program, _ other: Side, by own: Side, onlyForRoom: Bool) {
        t.block { out in
            let (sleep, want) = (t.register("sleep"), t.register("want"))
            if mistake != .flushesWithoutFence { t.fence() }
            t.load(other.sleep, into: sleep, .acquiring)
            t.when({ $0[sleep] & 1 == 0 || $0[sleep] == $0[own.lastWoken] }) { t.exit(out) }
            if onlyForRoom {
                t.load(other.want, into: want, .acquiring)
                t.when({ $0[want] == 0 }) { t.exit(out) }
            }
            t.run { $0[own.lastWoken] = mistake == .wakesOnce ? 1 : $0[sleep] }
            t.store(other.event, 1, .releasing)
            t.futexWake(other.event)
        }
    }

    /// `announceSleep`, the sleep unless `look` finds something, and `noteAwake`.
    private func fallAsleep(_ t: Program, _ own: Side, wantsRoom: Bool, unless look: (Register) -> Void) {
        t.block { _ in
            let (found, seen) = (t.register("found"), t.register("seen"))
            if mistake == .looksFirst { look(found) }
            t.run { $0[own.count] = mistake == .wakesOnce ? 1 : $0[own.count] + 1 }
            t.store(own.want, wantsRoom && mistake != .wantsInSilence ? 1 : 0, .releasing)
            t.store(own.sleep, own.count, .releasing)
            if mistake != .sleepsWithoutFence { t.fence() }
            if mistake != .looksFirst { look(found) }
            t.when({ $0[found] == 0 }) {
                t.loop { woken in
                    t.load(own.event, into: seen, .acquiring)
                    t.when({ $0[seen] == 1 }) { t.exit(woken) }
                    t.futexWait(own.event, 0)
                }
            }
            // The watcher has cleared it, whether this side slept or not.
            t.update(own.event, .acquiringAndReleasing) { _, _ in 0 }
            t.run { $0[own.count] = mistake == .wakesOnce ? 0 : $0[own.count] + 1 }
            t.store(own.sleep, own.count, .releasing)
        }
    }

    func make() -> Model {
        let model = Model("ring channel", threads: ["consumer", "producer"])
        model.servants = ["consumer"]
        model.history = 20
        let slots = model.words("slot", [Int](repeating: 0, count: slotCount))
        let publishedHead = model.word("head")
        let (reader, writer) = (Side("consumer", model), Side("producer", model))
        let (head, shownHead, seenHead) = (model.fact(), model.fact(), model.fact())
        model.goal = { $0[head] == records }

        model.thread { t in
            t.loop { _ in
                t.block { next in
                    let (value, other) = (t.register("value"), t.register("other"))
                    t.load(slots[Value { $0[head] % slotCount }], into: value, .acquiring)
                    t.when({ $0[value] == $0[head] + 1 }) {
                        t.run { $0[head] += 1 }
                        t.exit(next)
                    }
                    // Idle: the room is given back, and whoever waits for it woken.
                    if mistake != .keepsRoom {
                        t.when({ $0[head] != $0[shownHead] }) {
                            t.store(publishedHead, head, .releasing)
                            t.run { $0[shownHead] = $0[head] }
                            wake(t, writer, by: reader, onlyForRoom: true)
                        }
                    }
                    fallAsleep(t, reader, wantsRoom: false) { found in
                        t.load(slots[Value { $0[head] % slotCount }], into: other, .acquiring)
                        t.run { $0[found] = $0[other] == $0[head] + 1 ? 1 : 0 }
                    }
                }
            }
        }

        model.thread { t in
            for number in 0..<records {
                t.loop { written in
                    let limit = t.register("limit")
                    t.when({ number - $0[seenHead] == slotCount }) {
                        t.load(publishedHead, into: limit, .acquiring)
                        t.run { $0[seenHead] = $0[limit] }
                    }
                    t.when({ number - $0[seenHead] < slotCount }) {
                        t.store(slots[number % slotCount], number + 1, .releasing)
                        wake(t, reader, by: writer, onlyForRoom: false)
                        t.exit(written)
                    }
                    fallAsleep(t, writer, wantsRoom: true) { found in
                        if mistake == .sleepsBesideRoom { return }
                        t.load(publishedHead, into: limit, .acquiring)
                        t.run { $0[found] = $0[limit] != $0[seenHead] ? 1 : 0 }
                    }
                }
            }
        }
        return model
    }
}
