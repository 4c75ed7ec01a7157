import Testing

extension Models {
    /// The explorer itself, on the programs that tell memory models apart.
    @Suite("Explorer")
    struct ExplorerTests {
        /// Two threads of two accesses each, and whether both loads may return 0.
        private func storeThenLoad(_ order: Order, fence: Bool = false, barrier: Bool = false) -> Model {
            let model = Model("store, then load", threads: ["left", "right"])
            let words = model.words("word", [0, 0])
            let seen = model.facts([9, 9])
            for side in 0..<2 {
                model.thread { t in
                    let value = t.register("value")
                    t.store(words[side], 1, order)
                    if fence { t.fence() }
                    if barrier && side == 0 { t.membarrier() }
                    t.load(words[1 - side], into: value, order == .releasing ? .acquiring : order)
                    t.run { $0[seen, side] = $0[value] }
                }
            }
            model.invariant = { $0[seen, 0] != 0 || $0[seen, 1] != 0 }
            return model
        }

        @Test(
            "A load may overtake a store to another word, unless there are fences between",
            arguments: MemoryKind.allCases)
        func storeBuffering(_ memory: MemoryKind) {
            Models.breaks(storeThenLoad(.releasing), memory, .broken)
            Models.holds(storeThenLoad(.sequentiallyConsistent), memory, atLeast: 6)
            Models.holds(storeThenLoad(.relaxed, fence: true), memory, atLeast: 6)
        }

        @Test("One membarrier is as good as a fence on either side", arguments: MemoryKind.allCases)
        func membarrier(_ memory: MemoryKind) {
            Models.holds(storeThenLoad(.relaxed, barrier: true), memory, atLeast: 6)
        }

        /// A message is written, then announced; the other side reads the announcement, then the message.
        private func message(_ store: Order, _ load: Order) -> Model {
            let model = Model("message", threads: ["writer", "reader"])
            let (flag, cell) = (model.word("flag"), model.cell("cell"))
            model.thread { t in
                t.write(cell, 7)
                t.store(flag, 1, store)
            }
            model.thread { t in
                let (seen, value) = (t.register("seen"), t.register("value"))
                t.load(flag, into: seen, load)
                t.when({ $0[seen] == 1 }) {
                    t.read(cell, into: value)
                    t.run { $0.expect($0[value] == 7, "the message is not there") }
                }
            }
            return model
        }

        @Test("A message needs a release and an acquire, where the processor does not give them")
        func messagePassing() {
            Models.holds(message(.releasing, .acquiring), .totalStoreOrder, atLeast: 4)
            Models.holds(message(.releasing, .acquiring), .releaseAcquire, atLeast: 4)
            Models.holds(message(.relaxed, .relaxed), .totalStoreOrder, atLeast: 4)
            Models.breaks(message(.relaxed, .acquiring), .releaseAcquire, .broken)
            Models.breaks(message(.releasing, .relaxed), .releaseAcquire, .broken)
        }

        @Test("Stores of two threads may be seen in two orders by two others, unless all is sequentially consistent")
        func independentReads() {
            func model(_ store: Order, _ load: Order) -> Model {
                let model = Model("independent reads", threads: ["x", "y", "xy", "yx"])
                let words = model.words("word", [0, 0])
                let seen = model.facts([9, 9, 9, 9])
                for side in 0..<2 { model.thread { t in t.store(words[side], 1, store) } }
                for side in 0..<2 {
                    model.thread { t in
                        let value = t.register("value")
                        t.load(words[side], into: value, load)
                        t.run { $0[seen, 2 * side] = $0[value] }
                        t.load(words[1 - side], into: value, load)
                        t.run { $0[seen, 2 * side + 1] = $0[value] }
                    }
                }
                model.invariant = { frame in (0..<4).map { frame[seen, $0] } != [1, 0, 1, 0] }
                return model
            }
            Models.holds(model(.releasing, .acquiring), .totalStoreOrder, atLeast: 100)
            Models.breaks(model(.releasing, .acquiring), .releaseAcquire, .broken)
            Models.holds(model(.sequentiallyConsistent, .sequentiallyConsistent), .releaseAcquire, atLeast: 80)
        }

        @Test("Loads of one word never go back in time", arguments: MemoryKind.allCases)
        func coherence(_ memory: MemoryKind) {
            let model = Model("coherence", threads: ["writer", "reader"])
            let word = model.word("word")
            model.thread { t in
                for value in 1...3 { t.store(word, value, .relaxed) }
            }
            model.thread { t in
                let (before, value) = (t.register("before"), t.register("value"))
                for _ in 0..<3 {
                    t.load(word, into: value, .relaxed)
                    t.run {
                        $0.expect($0[value] >= $0[before], "an older value after a newer one")
                        $0[before] = $0[value]
                    }
                }
            }
            Models.holds(model, memory, atLeast: 20)
        }

        @Test("An exchange loses no count, a load and a store do", arguments: MemoryKind.allCases)
        func counting(_ memory: MemoryKind) {
            func model(isAtomic: Bool) -> Model {
                let model = Model("counting", threads: ["one", "two", "three"])
                let word = model.word("word")
                let sum = model.fact()
                for _ in 0..<3 {
                    model.thread { t in
                        let value = t.register("value")
                        if isAtomic {
                            t.update(word, old: value, .relaxed) { $1 + 1 }
                        } else {
                            t.load(word, into: value, .relaxed)
                            t.store(word, Value { $0[value] + 1 }, .relaxed)
                        }
                        t.run { $0[sum] = max($0[sum], $0[value] + 1) }
                    }
                }
                model.goal = { $0[sum] == 3 }
                return model
            }
            Models.holds(model(isAtomic: true), memory, atLeast: 8)
            Models.breaks(model(isAtomic: false), memory)
        }

        @Test("Two locks taken in two orders are found, with a trace to where nobody can go on")
        func deadlock() throws {
            func model(isCrossed: Bool) -> Model {
                let model = Model("locks", threads: ["left", "right"])
                let locks = model.words("lock", [0, 0])
                for side in 0..<2 {
                    model.thread { t in
                        let first = isCrossed ? side : 0
                        t.lock(locks[first])
                        t.lock(locks[1 - first])
                        t.unlock(locks[1 - first])
                        t.unlock(locks[first])
                    }
                }
                return model
            }
            Models.holds(model(isCrossed: false), .totalStoreOrder, atLeast: 8)
            let violation = try #require(Models.breaks(model(isCrossed: true), .totalStoreOrder, .stuck))
            #expect(violation.trace == ["left: locks lock[0]", "right: locks lock[1]"])
        }

        @Test("A futex that may return for no reason does not count as a wake-up")
        func spurious() {
            func model(wakes: Bool) -> Model {
                let model = Model("futex", threads: ["sleeper", "waker"])
                let word = model.word("word")
                model.thread { t in
                    let seen = t.register("seen")
                    t.loop { out in
                        t.load(word, into: seen, .acquiring)
                        t.when({ $0[seen] == 1 }) { t.exit(out) }
                        t.futexWait(word, 0)
                    }
                }
                model.thread { t in
                    t.store(word, 1, .releasing)
                    if wakes { t.futexWake(word) }
                }
                return model
            }
            Models.holds(model(wakes: true), .totalStoreOrder, atLeast: 6)
            Models.breaks(model(wakes: false), .totalStoreOrder, .stuck)
        }
    }
}
