/// The home's part in ``AdmissionModel``.
struct AdmissionHome<Scheme: AdmissionScheme> {
    let model: AdmissionModel
    let parts: AdmissionParts
    let scheme: Scheme

    private var senders: Range<Int> { 0..<model.messages.count }

    func run(_ t: Program) {
        t.loop { _ in
            t.when({ $0[parts.mailbox] == 0 || $0[parts.isHeld] == 1 }) {
                var sources = [parts.terminate]
                for sender in senders { sources += [parts.lanes[sender], parts.posts[sender], parts.errands[sender]] }
                if model.ownMessages == 0 { t.rest(until: sources) }
            }
            poll(t)
            if model.ownMessages > 0 { putOwn(t) }
            handleMessages(t)
        }
    }

    // MARK: What arrives

    /// The posts are cut off first and done last.
    private func poll(_ t: Program) {
        t.block { _ in
            let (value, ends) = (t.register("value"), t.register("ends"))
            let givenBack = t.register("givenBack")
            for sender in senders {
                t.load(parts.posts[sender], into: value, .acquiring)
                t.when({ $0[value] != 0 }) {
                    t.update(parts.posts[sender], .acquiring) { _, _ in 0 }
                    t.run { $0.append($0[value], to: parts.cut) }
                }
                t.load(parts.errands[sender], into: value, .acquiring)
                t.when({ $0[value] != 0 }) {
                    t.update(parts.errands[sender], old: value, .acquiring) { _, _ in 0 }
                    t.run { $0[givenBack] += $0[value] }
                }
            }
            if model.isTerminated {
                t.load(parts.terminate, into: ends, .acquiring)
                t.when({ $0[ends] != 0 }) { t.store(parts.terminate, 0, .relaxed) }
            }
            for sender in senders {
                t.load(parts.lanes[sender], into: value, .acquiring)
                t.when({ $0[value] != 0 }) {
                    t.read(parts.payloads[sender], into: value)
                    t.write(parts.payloads[sender], 0)
                    t.store(parts.lanes[sender], 0, .releasing)
                    accept(t, value)
                }
            }
            t.loop { done in
                t.when({ $0[givenBack] == 0 }) { t.exit(done) }
                t.run { $0[givenBack] -= 1 }
                scheme.finishGivingBack(t)
                settleTaken(t)
                if model.mistake != .errandReleasesNothing { releaseIfUnreachable(t) }
            }
            t.loop { done in
                t.run { $0[value] = $0.popFirst(parts.cut) }
                t.when({ $0[value] == 0 }) { t.exit(done) }
                process(t, value)
            }
            if model.isTerminated { t.when({ $0[ends] != 0 }) { finish(t) } }
        }
    }

    /// `accept` and `inspect`
    private func accept(_ t: Program, _ id: Register) {
        t.run { $0.expect($0[parts.isReleased] == 0, "a record arrives at a kernel that was let go") }
        t.when({ $0[parts.hasEnded] == 0 }) {
            t.run { $0.append($0[id], to: parts.mailbox) }
        } otherwise: {
            scheme.uncountArrival(t)
            t.run { parts.dealWith($0[id], $0) }
            releaseIfUnreachable(t)
        }
    }

    /// `process(_:)` of a ticket.
    private func process(_ t: Program, _ id: Register) {
        t.block { out in
            let phase = t.register("phase")
            t.load(parts.ticket(id), into: phase, .acquiring)
            t.when({ $0[phase] != 0 }) { t.exit(out) }
            if model.mistake != .ignoresClosing {
                t.when({ $0[parts.hasEnded] == 1 }) {
                    failTicket(t, id)
                    t.exit(out)
                }
            }
            if model.mistake == .looksBeforeFlush { admitWaiting(t) } else { settleTaken(t) }
            t.block { linesUp in
                t.when({ $0[parts.waiting] != 0 }) { t.exit(linesUp) }
                scheme.findRoom(t, full: linesUp)
                t.block { gone in
                    claim(t, id, lost: gone)
                    put(t, id)
                    t.exit(out)
                }
                scheme.leaveRoom(t)
                t.exit(out)
            }
            t.run { $0.append($0[id], to: parts.waiting) }
        }
    }

    private func claim(_ t: Program, _ id: Register, lost: Label) {
        if model.mistake == .doesNotClaim { return }
        t.block { _ in
            let (done, seen) = (t.register("done"), t.register("seen"))
            t.compareExchange(
                parts.ticket(id), expected: 0, desired: 2, done: done, seen: seen, .acquiringAndReleasing)
            t.when({ $0[done] == 0 }) { t.exit(lost) }
        }
    }

    /// `putTicket`
    private func put(_ t: Program, _ id: Register) {
        scheme.useRoom(t)
        t.run { $0.append($0[id], to: parts.mailbox) }
        t.store(parts.ticket(id), 3, .releasing)
    }

    private func failTicket(_ t: Program, _ id: Register) {
        t.block { gone in
            claim(t, id, lost: gone)
            t.store(parts.ticket(id), 4, .releasing)
        }
    }

    // MARK: Room

    private func settleTaken(_ t: Program) {
        scheme.flush(t)
        if model.mistake != .forgetsTickets { admitWaiting(t) }
    }

    private func admitWaiting(_ t: Program) {
        t.block { out in
            let id = t.register("id")
            t.loop { _ in
                t.when({ $0[parts.waiting] == 0 }) { t.exit(out) }
                scheme.findRoom(t, full: out)
                t.block { admitted in
                    // `claimFirst`
                    t.loop { empty in
                        t.run { $0[id] = $0.popFirst(parts.waiting) }
                        t.when({ $0[id] == 0 }) { t.exit(empty) }
                        t.block { gone in
                            claim(t, id, lost: gone)
                            put(t, id)
                            t.exit(admitted)
                        }
                    }
                    scheme.leaveRoom(t)
                    t.exit(out)
                }
            }
        }
    }

    // MARK: Handling

    /// `handleMessages`, which takes out what there is, and `leave`.
    private func handleMessages(_ t: Program) {
        if model.holds { return takeOne(t) }
        t.block { out in
            let id = t.register("id")
            t.when({ $0[parts.mailbox] == 0 || $0[parts.hasEnded] == 1 }) { t.exit(out) }
            t.loop { empty in
                t.run { $0[id] = $0.popFirst(parts.mailbox) }
                t.when({ $0[id] == 0 }) { t.exit(empty) }
                takeOut(t, id)
                if model.asks { t.store(parts.answers[Value { $0[id] - 1 }], 1, .releasing) }
            }
            settleTaken(t)
        }
    }

    /// `TaskKernel.take`, which makes known what it took when somebody waits.
    private func takeOne(_ t: Program) {
        t.block { out in
            let id = t.register("id")
            t.when({ $0[parts.mailbox] == 0 || $0[parts.isHeld] == 1 }) { t.exit(out) }
            t.run {
                $0[parts.isHeld] = 1
                $0[id] = $0.popFirst(parts.mailbox)
            }
            takeOut(t, id)
            t.when({ $0[parts.waiting] != 0 }) { settleTaken(t) }
        }
    }

    private func takeOut(_ t: Program, _ id: Register) {
        scheme.uncount(t) { $0[parts.fromAfar, $0[id]] == 1 }
        t.when({ $0[parts.mailbox] == 0 }) { scheme.flush(t) }
        t.run { parts.dealWith($0[id], $0) }
    }

    /// A kernel on the same home sends, by the short way or not at all.
    private func putOwn(_ t: Program) {
        t.block { out in
            let goes = t.register("goes")
            t.when({ $0[parts.own] == 0 || $0[parts.waiting] != 0 || $0[parts.hasEnded] == 1 }) { t.exit(out) }
            t.choose(2, into: goes)
            t.when({ $0[goes] == 0 }) { t.exit(out) }
            t.run { $0[parts.own] -= 1 }
            scheme.findRoom(t, full: out)
            scheme.useRoom(t)
            t.run { $0.append(parts.count + parts.ownCount - $0[parts.own], to: parts.mailbox) }
        }
    }

    // MARK: The end

    /// `close`, `finish` and `settleQueues`
    private func finish(_ t: Program) {
        t.block { _ in
            let id = t.register("id")
            scheme.close(t)
            t.run { $0[parts.hasEnded] = 1 }
            t.loop { empty in
                t.run { $0[id] = $0.popFirst(parts.mailbox) }
                t.when({ $0[id] == 0 }) { t.exit(empty) }
                takeOut(t, id)
            }
            scheme.flush(t)
            t.loop { empty in
                t.run { $0[id] = $0.popFirst(parts.waiting) }
                t.when({ $0[id] == 0 }) { t.exit(empty) }
                failTicket(t, id)
            }
            releaseIfUnreachable(t)
        }
    }

    private func releaseIfUnreachable(_ t: Program) {
        t.block { out in
            let isEmpty = t.register("isEmpty")
            t.when({ $0[parts.hasEnded] == 0 || $0[parts.isReleased] == 1 }) { t.exit(out) }
            if model.mistake != .releasesAtOnce {
                scheme.isClosedAndEmpty(t, into: isEmpty)
                t.when({ $0[isEmpty] == 0 }) { t.exit(out) }
            }
            t.run { $0[parts.isReleased] = 1 }
        }
    }
}
