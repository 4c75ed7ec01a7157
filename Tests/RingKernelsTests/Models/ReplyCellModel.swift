/// `ReplyCell`: a task of a home that asks kernels elsewhere, twice, and may be cancelled or give up by the clock; `ask`,
/// `waitForAnswer`, `joinUnwatched`, `watchCallers`, `settle`, `fail`, `abandon`, `accept`, `free` and the gate, with the home's
/// `poll`, lane, posts and sleep around them.
///
/// Only the thread of the home touches a cell, so what is explored is the order in which messages reach it and in which
/// the home runs what is in its queue: between the opening of a gate and the moment when the task goes on, anything
/// may arrive. The second request takes the cell of the first when that is free again, and another one otherwise. What a
/// home that sleeps may leave behind goes for a lease that ends as well.
struct ReplyCellModel {
    enum Mistake {
        case none
        /// A caller who gives up frees the cell, to which the answer is still to come.
        case freesAbandoned
        /// An answer that comes to an abandoned cell frees it, though its caller has not come back yet.
        case freesBeforeReturn
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
        /// Opening the gate does not say that nobody waits there any more.
        case keepsWaiting
        /// Opening the gate leaves the cell among those that wait unwatched.
        case staysInLine
        /// The home sleeps while callers wait unwatched.
        case sleepsUnwatched
        /// A caller who is sent back waits unwatched again.
        case staysUnwatched
    }

    // The phases of a cell.
    private static let pending = 0
    private static let answered = 1
    private static let failed = 2
    private static let abandoned = 3
    private static let deserted = 4

    var mistake = Mistake.none
    var requests = 2

    /// What a model consists of. Only the home's thread touches a cell and what comes to it comes by releasing and acquiring, so all
    /// of it are facts.
    private struct Parts {
        /// What is on its way to the home: a bit for each ``Arrival`` that there can be for each request.
        let arrivals: Fact
        /// By cell, of two.
        let phase: Fact
        let generation: Fact
        let isFree: Fact
        let isWaiting: Fact
        /// 0 watched, 1 unwatched, 2 unwatched for long.
        let watch: Fact
        /// The gate: whether the task waits at it, and whether it is open.
        let job: Fact
        let isOpen: Fact
        /// By request: its cell, the generation that it had plus 1, and whether it has a time limit.
        let cell: Fact
        let asked: Fact
        let isTimed: Fact
        /// The request that the task is at, whether it is in the home's queue, whether it hears of a cancellation.
        let now: Fact
        let isReady: Fact
        let hasHandler: Fact
        let isCancelled: Fact
        /// By request: whether the kernel has answered or failed, and whether that has come to the cell.
        let replied: Fact
        let arrived: Fact

        func current(_ frame: Frame) -> Int { frame[cell, frame[now]] }
        func waitsUnwatched(_ frame: Frame) -> Bool { frame[watch, 0] + frame[watch, 1] != 0 }
        func bring(_ arrival: Arrival, _ request: Int, _ frame: Frame) {
            frame[arrivals] |= 1 << (4 * request + arrival.rawValue)
        }
    }

    private enum Arrival: Int, CaseIterable { case answer, failure, cancellation, timeout }

    func make() -> Model {
        let byRequest = [Int](repeating: 0, count: requests)
        let model = Model(
            "reply cell",
            threads: ["caller's home"] + byRequest.indices.map { "kernel \($0)" } + ["cancellation", "timer"])
        let parts = Parts(
            arrivals: model.fact(), phase: model.facts([0, 0]), generation: model.facts([0, 0]),
            isFree: model.facts([1, 1]), isWaiting: model.facts([0, 0]), watch: model.facts([0, 0]),
            job: model.facts([0, 0]), isOpen: model.facts([0, 0]), cell: model.facts(byRequest),
            asked: model.facts(byRequest), isTimed: model.facts(byRequest), now: model.fact(),
            isReady: model.fact(), hasHandler: model.fact(), isCancelled: model.fact(),
            replied: model.facts(byRequest), arrived: model.facts(byRequest))
        model.servants = Set(model.threadNames)
        model.goal = { isSettled($0, parts) }
        model.thread { home($0, parts) }
        for request in 0..<requests {
            model.thread { t in
                let fails = t.register("fails")
                t.hold { $0[parts.asked, request] != 0 }
                t.mayStay()
                t.choose(2, into: fails)
                t.run {
                    $0[parts.replied, request] = 1
                    parts.bring($0[fails] == 1 ? .failure : .answer, request, $0)
                }
            }
        }
        model.thread { t in
            let (hears, request) = (t.register("hears"), t.register("request"))
            t.mayStay()
            t.run {
                $0[parts.isCancelled] = 1
                $0[hears] = $0[parts.hasHandler]
                $0[request] = $0[parts.now]
            }
            t.when({ $0[hears] == 1 }) {
                t.hold { _ in true }
                t.run { parts.bring(.cancellation, $0[request], $0) }
            }
        }
        // It may fire when the request is over.
        model.thread { t in
            let request = t.register("request")
            t.choose(requests, into: request)
            t.hold { $0[parts.isTimed, $0[request]] != 0 }
            t.mayStay()
            t.run { parts.bring(.timeout, $0[request], $0) }
        }
        return model
    }

    /// Every request is over and every cell that was answered free, or the caller waits for an answer that he may have to
    /// wait for.
    private func isSettled(_ frame: Frame, _ parts: Parts) -> Bool {
        var busy = 0
        for request in 0..<requests {
            if frame[parts.replied, request] != frame[parts.arrived, request] { return false }
            if frame[parts.asked, request] != 0 && frame[parts.arrived, request] == 0 { busy += 1 }
        }
        if 2 - frame[parts.isFree, 0] - frame[parts.isFree, 1] != busy || frame[parts.isReady] != 0 { return false }
        return frame[parts.now] == requests || frame[parts.isCancelled] == 0
    }

    // MARK: The caller's home

    /// It does one thing after another, in any order: a round of its loop, which may find something or not.
    private func home(_ t: Program, _ parts: Parts) {
        let arrivalCount = 4 * requests
        t.block { _ in
            let isTimed = t.register("isTimed")
            t.choose(2, into: isTimed)
            t.run { ask(isTimed: $0[isTimed], $0, parts) }
        }
        t.loop { _ in
            t.block { _ in
                let act = t.register("act")
                t.choose(arrivalCount + 4, into: act)
                t.run { frame in
                    let act = frame[act] - arrivalCount
                    switch act {
                    case 0, 1: if frame[parts.isReady] == 1 { goOn(nextIsTimed: act, frame, parts) }
                    case 2, 3: if mistake != .sleepsUnwatched { watchCallers(all: act == 2, frame, parts) }
                    default: take(act + arrivalCount, frame, parts)
                    }
                }
            }
        }
    }

    /// `poll`
    private func take(_ number: Int, _ frame: Frame, _ parts: Parts) {
        guard frame[parts.arrivals] & 1 << number != 0, let arrival = Arrival(rawValue: number % 4) else { return }
        frame[parts.arrivals] &= ~(1 << number)
        let request = number / 4
        switch arrival {
        case .answer: accept(request, frame, parts)
        case .failure: fail(request, frame, parts)
        case .cancellation, .timeout: abandon(request, frame, parts)
        }
    }

    // MARK: The task

    /// `ask` up to the gate.
    private func ask(isTimed: Int, _ frame: Frame, _ parts: Parts) {
        let (request, cell) = (frame[parts.now], frame[parts.isFree, 0] == 1 ? 0 : 1)
        frame.expect(frame[parts.isFree, cell] == 1, "there is no cell")
        frame[parts.isFree, cell] = 0
        frame[parts.cell, request] = cell
        frame[parts.asked, request] = frame[parts.generation, cell] + 1
        if isTimed == 0 && frame[parts.isCancelled] == 0 {
            joinUnwatched(frame, parts)
        } else {
            frame[parts.isTimed, request] = isTimed
            waitWatched(frame, parts)
        }
    }

    private func joinUnwatched(_ frame: Frame, _ parts: Parts) {
        frame[parts.watch, parts.current(frame)] = 1
        pass(frame, parts)
    }

    /// `wait`, with a handler that the Swift runtime calls at once when the task is cancelled already.
    private func waitWatched(_ frame: Frame, _ parts: Parts) {
        frame[parts.hasHandler] = 1
        if frame[parts.isCancelled] == 1 { parts.bring(.cancellation, frame[parts.now], frame) }
        pass(frame, parts)
    }

    private func pass(_ frame: Frame, _ parts: Parts) {
        let cell = parts.current(frame)
        frame[parts.isWaiting, cell] = 1
        if frame[parts.isOpen, cell] == 1 {
            frame[parts.isOpen, cell] = 0
            frame[parts.isReady] = 1
        } else {
            frame[parts.job, cell] = 1
        }
    }

    /// What follows the gate: the end of `waitForAnswer` and of `ask`, and the next request.
    private func goOn(nextIsTimed: Int, _ frame: Frame, _ parts: Parts) {
        let (request, cell) = (frame[parts.now], parts.current(frame))
        frame[parts.isReady] = 0
        frame.expect(
            frame[parts.generation, cell] + 1 == frame[parts.asked, request] && frame[parts.isFree, cell] == 0,
            "the caller comes back to a cell that is no longer his own")
        switch frame[parts.phase, cell] {
        case Self.answered, Self.failed: free(cell, frame, parts)
        case Self.abandoned where mistake == .freesAbandoned: free(cell, frame, parts)
        case Self.abandoned: frame[parts.phase, cell] = Self.deserted
        case Self.pending where frame[parts.hasHandler] == 0:
            return mistake == .staysUnwatched ? joinUnwatched(frame, parts) : waitWatched(frame, parts)
        default: frame.fail("the caller wakes without a reason")
        }
        frame[parts.hasHandler] = 0
        frame[parts.now] += 1
        if frame[parts.now] < requests { ask(isTimed: nextIsTimed, frame, parts) }
    }

    // MARK: The cell

    private func watchCallers(all: Bool, _ frame: Frame, _ parts: Parts) {
        for cell in 0..<2 where frame[parts.watch, cell] != 0 {
            if all || frame[parts.watch, cell] == 2 {
                openGate(cell, frame, parts)
            } else {
                frame[parts.watch, cell] = 2
            }
        }
    }

    private func openGate(_ cell: Int, _ frame: Frame, _ parts: Parts) {
        if mistake != .staysInLine { frame[parts.watch, cell] = 0 }
        if mistake != .keepsWaiting { frame[parts.isWaiting, cell] = 0 }
        if frame[parts.job, cell] == 1 {
            frame[parts.job, cell] = 0
            frame[parts.isReady] = 1
        } else {
            frame[parts.isOpen, cell] = 1
        }
    }

    private func expectOwnCell(_ request: Int, _ frame: Frame, _ parts: Parts) {
        frame[parts.arrived, request] = 1
        let cell = frame[parts.cell, request]
        frame.expect(
            frame[parts.generation, cell] + 1 == frame[parts.asked, request] && frame[parts.isFree, cell] == 0,
            "the answer to request \(request) comes to a cell that is no longer its own")
    }

    private func settle(_ cell: Int, as phase: Int, _ frame: Frame, _ parts: Parts) {
        frame[parts.phase, cell] = phase
        if frame[parts.isWaiting, cell] == 1 { openGate(cell, frame, parts) }
    }

    /// `accept(_:size:by:)`
    private func accept(_ request: Int, _ frame: Frame, _ parts: Parts) {
        let cell = frame[parts.cell, request]
        expectOwnCell(request, frame, parts)
        if frame[parts.phase, cell] == Self.pending {
            settle(cell, as: Self.answered, frame, parts)
        } else if mistake != .keepsLate {
            comeLate(cell, frame, parts)
        }
    }

    /// `fail(_:)`
    private func fail(_ request: Int, _ frame: Frame, _ parts: Parts) {
        let cell = frame[parts.cell, request]
        expectOwnCell(request, frame, parts)
        if frame[parts.phase, cell] == Self.pending {
            settle(cell, as: Self.failed, frame, parts)
        } else if mistake != .keepsFailed {
            comeLate(cell, frame, parts)
        }
    }

    /// `comeLate()`: no answer is to come any more to a caller who has given up.
    private func comeLate(_ cell: Int, _ frame: Frame, _ parts: Parts) {
        if frame[parts.phase, cell] == Self.abandoned && mistake != .freesBeforeReturn {
            frame[parts.phase, cell] = Self.failed
        } else {
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
        frame.expect(
            frame[parts.now] == request && frame[parts.isFree, cell] == 0,
            "request \(request) is given up when it is over")
        frame[parts.phase, cell] = Self.abandoned
        if frame[parts.isWaiting, cell] == 1 && mistake != .abandonsQuietly { openGate(cell, frame, parts) }
    }

    private func free(_ cell: Int, _ frame: Frame, _ parts: Parts) {
        frame.expect(frame[parts.isFree, cell] == 0, "a cell is freed twice")
        frame.expect(frame[parts.isOpen, cell] == 0, "a gate is left open")
        frame.expect(frame[parts.watch, cell] == 0, "a free cell is among those that wait")
        frame[parts.generation, cell] += 1
        frame[parts.phase, cell] = Self.pending
        frame[parts.isWaiting, cell] = 0
        frame[parts.isFree, cell] = 1
    }
}
