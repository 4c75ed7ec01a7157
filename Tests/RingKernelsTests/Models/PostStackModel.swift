/// `PostStack`, statement by statement. A node is a number from 1.
struct PostStackWords {
    let top: Place
    let next: Place
    /// The orders of a push and of the look whether something is there.
    var pushOrder = Order.sequentiallyConsistent
    var lookOrder = Order.sequentiallyConsistent
    var takeOrder = Order.acquiring
    /// A mistake: a push stores the new top instead of exchanging it.
    var pushesBlindly = false

    init(_ model: Model, nodes: Int) {
        top = model.word("top")
        next = model.cells("next", [Int](repeating: 0, count: nodes + 1))
    }

    /// `push(_:)`
    func push(_ t: Program, _ node: Int) {
        t.block { out in
            let (seen, now, done) = (t.register("seen"), t.register("now"), t.register("done"))
            t.load(top, into: seen, .relaxed)
            t.loop { _ in
                t.write(next[node], seen)
                if pushesBlindly {
                    t.store(top, node, pushOrder)
                    t.exit(out)
                } else {
                    t.compareExchange(top, expected: seen, desired: node, done: done, seen: now, pushOrder)
                    t.when({ $0[done] == 1 }) { t.exit(out) }
                    t.run { $0[seen] = $0[now] }
                }
            }
        }
    }

    /// `isEmpty ? nil : takeAll()`: the register gets the oldest node, or 0.
    func takeAll(_ t: Program, into oldest: Register) {
        t.block { out in
            let (node, after) = (t.register("node"), t.register("after"))
            t.run { $0[oldest] = 0 }
            t.load(top, into: node, lookOrder)
            t.when({ $0[node] == 0 }) { t.exit(out) }
            t.update(top, old: node, takeOrder) { _, _ in 0 }
            t.loop { _ in
                t.when({ $0[node] == 0 }) { t.exit(out) }
                t.read(next[node], into: after)
                t.write(next[node], oldest)
                t.run {
                    $0[oldest] = $0[node]
                    $0[node] = $0[after]
                }
            }
        }
    }
}

/// The end of a home: `post`, `stop`, `runLoop` and `runAfterlife` of `Home` around the stack of posts. Its sleep is as in
/// ``ParkerModel``.
struct LeavingModel {
    enum Mistake {
        case none
        /// The thread leaves without a look after it has announced it.
        case doesNotLook
        /// A poster does not look whether the thread has left.
        case posterDoesNotLook
        /// A poster looks before its post is there.
        case posterLooksFirst
        /// The late work is done without a lock.
        case doesNotLock
        /// The announcement is only a release.
        case announcesReleasing
        /// The looks are relaxed and the push only a release.
        case looksRelaxed
        case pushesBlindly
        case takesRelaxed
    }

    var mistake = Mistake.none
    /// How many posts each poster makes.
    var posts = [1, 1]

    func make() -> Model {
        let posters = posts.indices.map { "poster \($0)" }
        let model = Model("leaving", threads: ["home", "owner"] + posters)
        let count = posts.reduce(0, +)
        model.history = 5 + 3 * count
        var stack = PostStackWords(model, nodes: count)
        switch mistake {
        case .looksRelaxed:
            stack.pushOrder = .releasing
            stack.lookOrder = .relaxed
        case .pushesBlindly: stack.pushesBlindly = true
        case .takesRelaxed: stack.takeOrder = .relaxed
        default: break
        }
        let (phase, afterlife) = (model.word("phase"), model.word("afterlife"))
        /// What belongs to the thread of the home.
        let memory = model.cell("memory")
        let ran = model.facts([Int](repeating: 0, count: count + 1))
        model.goal = { frame in (1...count).allSatisfy { frame[ran, $0] == 1 } }
        model.invariant = { frame in (1...count).allSatisfy { frame[ran, $0] <= 1 } }

        /// `poll`: the register says whether there was something.
        func poll(_ t: Program, _ found: Register) {
            t.block { _ in
                let (node, after) = (t.register("node"), t.register("after"))
                stack.takeAll(t, into: node)
                t.run { $0[found] = $0[node] == 0 ? 0 : 1 }
                t.write(memory, 0)
                t.loop { out in
                    t.when({ $0[node] == 0 }) { t.exit(out) }
                    t.read(stack.next[node], into: after)
                    t.run {
                        $0[ran, $0[node]] += 1
                        $0[node] = $0[after]
                    }
                }
            }
        }

        func runAfterlife(_ t: Program) {
            t.block { out in
                let found = t.register("found")
                if mistake != .doesNotLock { t.lock(afterlife) }
                t.loop { empty in
                    poll(t, found)
                    t.when({ $0[found] == 0 }) { t.exit(empty) }
                }
                if mistake != .doesNotLock { t.unlock(afterlife) }
            }
        }

        model.thread { t in
            let (found, seen) = (t.register("found"), t.register("seen"))
            t.loop { leaves in
                poll(t, found)
                t.when({ $0[found] == 0 }) {
                    t.load(phase, into: seen, .acquiring)
                    t.when({ $0[seen] == 1 }) { t.exit(leaves) }
                    t.rest(until: [stack.top, phase])
                }
            }
            t.store(phase, 2, mistake == .announcesReleasing ? .releasing : .sequentiallyConsistent)
            if mistake != .doesNotLook { runAfterlife(t) }
        }
        model.thread { t in t.store(phase, 1, .sequentiallyConsistent) }
        var node = 0
        for number in posts {
            model.thread { t in
                let seen = t.register("seen")
                for _ in 0..<number {
                    node += 1
                    if mistake == .posterLooksFirst { t.load(phase, into: seen, .sequentiallyConsistent) }
                    stack.push(t, node)
                    if mistake == .posterDoesNotLook { continue }
                    if mistake != .posterLooksFirst { t.load(phase, into: seen, .sequentiallyConsistent) }
                    t.when({ $0[seen] == 2 }) { runAfterlife(t) }
                }
            }
        }
        return model
    }
}
