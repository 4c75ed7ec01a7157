/// `ReplyCell`: a task of one home that asks a kernel of another, twice, and may give up each time; `waitForAnswer`, `settle`,
/// `fail`, `abandon`, `accept` and `free`, with the home's `poll`, lane and posts around them.
///
/// Only the thread of the home touches a cell, so what is explored is the order in which messages reach it. The second
/// request takes the cell of the first when that is free again, and another one otherwise.
struct ReplyCellModel {
    enum Mistake {
        case none
        /// A caller who gives up frees the cell, to which the answer is still to come.
        case freesAbandoned
        /// An abandonment does not look whose request it was for.
        case ignoresGeneration
        /// An abandonment does not look whether the answer is there.
        case ignoresPhase
        /// A late answer does not free the cell.
        case keepsLate
        /// A failure that comes to a caller who has given up does not free the cell.
        case keepsFailed
        /// An abandonment does not wake the caller.
        case abandonsQuietly
    }

    // The phases of a cell.
    private static let pending = 0
    private static let answered = 1
    private static let failed = 2
    private static let abandoned = 3

    // Where the task of the caller is.
    private static let runs = 0
    private static let waits = 1
    private static let isReady = 2

    var mistake = Mistake.none
    var requests = 2

    /// What a model consists of: facts that belong to the home, and words on which messages come.
    private struct Parts {
        /// By request: sent, and answered over the lane.
        let sent: Place
        let lane: Place
        /// The post stack: a bit for each of the posts that there can be for each request.
        let posts: Place
        /// By cell, of two.
        let phase: Fact
        let generation: Fact
        let isFree: Fact
        let isWaiting: Fact
        /// By request: its cell plus 1, and the generation that it had.
        let cell: Fact
        let asked: Fact
        let task: Fact
        /// How often the caller was woken, and requests that are over for him and for the answer.
        let wakes: Fact
        let returned: Fact
        let arrived: Fact
    }

    func make() -> Model {
        let model = Model("reply cell", threads: ["caller's home", "kernel's home", "cancellation", "timer"])
        let byRequest = [Int](repeating: 0, count: requests)
        let parts = Parts(
            sent: model.words("request", byRequest), lane: model.words("answer", byRequest),
            posts: model.word("posts"),
            phase: model.facts([0, 0]), generation: model.facts([0, 0]), isFree: model.facts([1, 1]),
            isWaiting: model.facts([0, 0]), cell: model.facts(byRequest), asked: model.facts(byRequest),
            task: model.fact(), wakes: model.facts(byRequest), returned: model.facts(byRequest),
            arrived: model.facts(byRequest))
        model.servants = ["cancellation", "timer"]
        // Those who give up late have not looked at the posts for long.
        model.history = 12
        // Every cell is free again, and no wait was left.
        model.goal = { frame in
            frame[parts.isFree, 0] == 1 && frame[parts.isFree, 1] == 1
                && (0..<requests).allSatisfy { frame[parts.returned, $0] == 1 && frame[parts.arrived, $0] == 1 }
        }
        model.thread { home($0, parts) }
        model.thread { t in
            for request in 0..<requests {
                let seen = t.register("seen")
                t.spin(parts.sent[request], into: seen, .acquiring) { $0 != 0 }
                // The answer goes as a record, as a parcel when the lane is full, or there is none.
                let way = t.register("way")
                t.choose(3, into: way)
                t.when({ $0[way] == 0 }) { t.store(parts.lane[request], 1, .releasing) }
                t.when({ $0[way] == 1 }) { post(t, .parcel, Value { _ in request }, parts) }
                t.when({ $0[way] == 2 }) { post(t, .failure, Value { _ in request }, parts) }
            }
        }
        // They may come at any time, also when the request is over, but not before it was made.
        for kind in [Post.cancellation, .timeout] {
            model.thread { t in
                let request = t.register("request")
                t.choose(requests, into: request)
                t.mayStay()
                t.hold { $0[parts.asked, $0[request]] != 0 }
                post(t, kind, request, parts)
            }
        }
        return model
    }

    private enum Post: Int, CaseIterable { case parcel, failure, cancellation, timeout }

    private func post(_ t: Program, _ kind: Post, _ request: some Operand, _ parts: Parts) {
        t.update(parts.posts, .sequentiallyConsistent) { $1 | 1 << (4 * request.value(in: $0) + kind.rawValue) }
    }

    // MARK: The caller's home

    private func home(_ t: Program, _ parts: Parts) {
        t.run { begin(0, $0, parts) }
        t.store(parts.sent[0], 1, .releasing)
        t.loop { done in
            let (seen, posts) = (t.register("seen"), t.register("posts"))
            t.rest(until: [parts.posts] + (0..<requests).map { parts.lane[$0] })
            // The posts are cut off first and done last.
            t.load(parts.posts, into: posts, .sequentiallyConsistent)
            t.when({ $0[posts] != 0 }) { t.update(parts.posts, old: posts, .acquiring) { _, _ in 0 } }
            for request in 0..<requests {
                t.load(parts.lane[request], into: seen, .acquiring)
                t.when({ $0[seen] != 0 }) {
                    t.run { accept(request, $0, parts) }
                    t.store(parts.lane[request], 0, .relaxed)
                }
            }
            t.run { frame in
                for request in 0..<requests {
                    for post in Post.allCases where frame[posts] & 1 << (4 * request + post.rawValue) != 0 {
                        switch post {
                        case .parcel: accept(request, frame, parts)
                        case .failure: fail(request, frame, parts)
                        case .cancellation, .timeout: abandon(request, frame, parts)
                        }
                    }
                }
            }
            // The task goes on from its gate, and makes the next request or ends.
            for request in 0..<requests {
                t.when({ $0[parts.task] == Self.isReady && isCurrent(request, $0, parts) }) {
                    t.run {
                        goOn(request, $0, parts)
                        if request + 1 < requests { begin(request + 1, $0, parts) }
                    }
                    if request + 1 < requests { t.store(parts.sent[request + 1], 1, .releasing) }
                }
            }
            t.when({ frame in
                (0..<requests).allSatisfy { frame[parts.returned, $0] == 1 && frame[parts.arrived, $0] == 1 }
            }) { t.exit(done) }
        }
    }

    private func isCurrent(_ request: Int, _ frame: Frame, _ parts: Parts) -> Bool {
        frame[parts.asked, request] != 0 && frame[parts.returned, request] == 0
    }

    /// `takeCell`, and `wait` up to the gate.
    private func begin(_ request: Int, _ frame: Frame, _ parts: Parts) {
        let cell = frame[parts.isFree, 0] == 1 ? 0 : 1
        frame.expect(frame[parts.isFree, cell] == 1, "there is no cell")
        frame[parts.isFree, cell] = 0
        frame[parts.cell, request] = cell
        frame[parts.asked, request] = frame[parts.generation, cell] + 1
        frame[parts.isWaiting, cell] = 1
        frame[parts.task] = Self.waits
    }

    private func openGate(_ cell: Int, _ frame: Frame, _ parts: Parts) {
        guard frame[parts.isWaiting, cell] == 1 else { return }
        for request in 0..<requests where isCurrent(request, frame, parts) {
            frame[parts.wakes, request] += 1
            frame.expect(frame[parts.wakes, request] == 1, "the caller of request \(request) is woken twice")
        }
        frame[parts.task] = Self.isReady
    }

    /// `accept(_:size:by:)`
    private func accept(_ request: Int, _ frame: Frame, _ parts: Parts) {
        let cell = frame[parts.cell, request]
        frame[parts.arrived, request] = 1
        frame.expect(
            frame[parts.generation, cell] + 1 == frame[parts.asked, request] && frame[parts.isFree, cell] == 0,
            "the answer to request \(request) comes to a cell that is no longer its own")
        if frame[parts.phase, cell] == Self.pending {
            frame[parts.phase, cell] = Self.answered
            openGate(cell, frame, parts)
        } else if mistake != .keepsLate {
            free(cell, frame, parts)
        }
    }

    /// `fail(_:)`
    private func fail(_ request: Int, _ frame: Frame, _ parts: Parts) {
        let cell = frame[parts.cell, request]
        frame[parts.arrived, request] = 1
        frame.expect(
            frame[parts.generation, cell] + 1 == frame[parts.asked, request] && frame[parts.isFree, cell] == 0,
            "the failure of request \(request) comes to a cell that is no longer its own")
        if frame[parts.phase, cell] == Self.pending {
            frame[parts.phase, cell] = Self.failed
            openGate(cell, frame, parts)
        } else if mistake != .keepsFailed {
            free(cell, frame, parts)
        }
    }

    /// `abandon(_:generation:kernel:)`
    private func abandon(_ request: Int, _ frame: Frame, _ parts: Parts) {
        let cell = frame[parts.cell, request]
        if mistake != .ignoresGeneration {
            guard frame[parts.generation, cell] + 1 == frame[parts.asked, request] else { return }
        }
        if mistake != .ignoresPhase { guard frame[parts.phase, cell] == Self.pending else { return } }
        frame.expect(isCurrent(request, frame, parts), "request \(request) is given up when it is over")
        frame[parts.phase, cell] = Self.abandoned
        if mistake != .abandonsQuietly { openGate(cell, frame, parts) }
    }

    /// The end of `waitForAnswer` and of `ask`.
    private func goOn(_ request: Int, _ frame: Frame, _ parts: Parts) {
        let cell = frame[parts.cell, request]
        frame[parts.task] = Self.runs
        frame[parts.returned, request] = 1
        switch frame[parts.phase, cell] {
        case Self.answered, Self.failed: free(cell, frame, parts)
        case Self.abandoned: if mistake == .freesAbandoned { free(cell, frame, parts) }
        default: frame.fail("the caller wakes without a reason")
        }
    }

    private func free(_ cell: Int, _ frame: Frame, _ parts: Parts) {
        frame.expect(frame[parts.isFree, cell] == 0, "a cell is freed twice")
        frame[parts.generation, cell] += 1
        frame[parts.phase, cell] = Self.pending
        frame[parts.isWaiting, cell] = 0
        frame[parts.isFree, cell] = 1
    }
}
