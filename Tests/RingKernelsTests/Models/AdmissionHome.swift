/// The home's part in ``AdmissionModel``.
struct AdmissionHome {
    let model: AdmissionModel
    let parts: AdmissionParts
    let counts: AdmissionCounts

    private var senders: Range<Int> { 0..<model.messages.count }

    func run(_ t: Program) {
        t.loop { _ in
            t.when({
                ($0[parts.mailbox] == 0 || $0[parts.isHeld] == 1) && $0[parts.own] == 0
                    && $0[parts.isClosing] == $0[parts.hasEnded]
            }) {
                var sources = [parts.terminate]
                for sender in senders { sources += [parts.lanes[sender], parts.posts[sender], parts.errands[sender]] }
                t.rest(until: sources)
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
                    t.update(parts.posts[sender], old: value, .acquiring) { _, _ in 0 }
                    t.run { frame in
                        if frame[value] > 15 { frame.append(frame[value] >> 4, to: parts.cut) }
                        frame.append(frame[value] & 15, to: parts.cut)
                    }
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
                admitWaiting(t)
                if model.mistake != .errandReleasesNothing { releaseIfUnreachable(t) }
            }
            t.loop { done in
                t.run { $0[value] = $0.popFirst(parts.cut) }
                t.when({ $0[value] == 0 }) { t.exit(done) }
                t.when({ $0[value] & AdmissionParts.parcel == 0 }) {
                    process(t, value)
                } otherwise: {
                    // `unpack`
                    t.update(counts.parcels, .releasing) { $1 - 1 }
                    t.run { $0[value] &= ~AdmissionParts.parcel }
                    accept(t, value)
                }
            }
            if model.isTerminated {
                t.when({ $0[parts.isClosing] == 1 && $0[parts.hasEnded] == 0 }) { finish(t) }
                t.when({ $0[ends] != 0 }) {
                    counts.close(t)
                    t.run { $0[parts.isClosing] = 1 }
                }
            }
        }
    }

    /// `accept` and `inspect`
    private func accept(_ t: Program, _ id: Register) {
        t.run { $0.expect($0[parts.isReleased] == 0, "a record arrives at a kernel that was let go") }
        t.block { out in
            t.when({ $0[parts.hasEnded] == 1 }) {
                drop(t, id)
                releaseIfUnreachable(t)
                t.exit(out)
            }
            if model.repeats {
                let isRepeated = t.register("isRepeated")
                t.choose(2, into: isRepeated)
                t.when({ $0[isRepeated] == 1 }) {
                    drop(t, id)
                    if model.mistake != .forgetsRepeat { admitWaiting(t) }
                    t.exit(out)
                }
            }
            t.run { parts.store($0[id], $0) }
            if model.mistake == .lowersOnArrival { counts.add(t, -1) }
        }
    }

    private func drop(_ t: Program, _ id: Register) {
        t.run(counts.give)
        counts.add(t, -1)
        t.run { parts.dealWith($0[id], $0) }
    }

    /// `process(_:)` of a ticket.
    private func process(_ t: Program, _ id: Register) {
        t.block { out in
            let phase = t.register("phase")
            t.load(parts.ticket(id), into: phase, .acquiring)
            t.when({ $0[phase] != 0 }) { t.exit(out) }
            if model.mistake != .ignoresClosing {
                t.when({ $0[parts.isClosing] == 1 }) {
                    failTicket(t, id)
                    t.exit(out)
                }
            }
            admit(t, id)
        }
    }

    /// Nobody passes those who wait.
    private func admit(_ t: Program, _ id: some Operand) {
        t.block { out in
            admitWaiting(t)
            t.block { linesUp in
                t.when({ $0[parts.waiting] != 0 }) { t.exit(linesUp) }
                counts.reserveHere(t, full: linesUp)
                t.block { gone in
                    claim(t, id, lost: gone)
                    put(t, id)
                    t.exit(out)
                }
                counts.leaveRoom(t)
                t.exit(out)
            }
            t.run { $0.append(id.value(in: $0), to: parts.waiting) }
        }
    }

    private func claim(_ t: Program, _ id: some Operand, lost: Label) {
        if model.mistake == .doesNotClaim { return }
        t.block { won in
            // Nobody gives up what the home itself sends.
            t.when({ id.value(in: $0) > parts.count }) { t.exit(won) }
            let (done, seen) = (t.register("done"), t.register("seen"))
            t.compareExchange(
                parts.ticket(id), expected: 0, desired: 2, done: done, seen: seen, .acquiringAndReleasing)
            t.when({ $0[done] == 0 }) { t.exit(lost) }
        }
    }

    /// `putTicket`
    private func put(_ t: Program, _ id: some Operand) {
        t.run { parts.store(id.value(in: $0), $0) }
        complete(t, id, 3)
    }

    private func complete(_ t: Program, _ id: some Operand, _ phase: Int) {
        t.when({ id.value(in: $0) <= parts.count }) { t.store(parts.ticket(id), phase, .releasing) }
    }

    private func failTicket(_ t: Program, _ id: Register) {
        t.block { gone in
            claim(t, id, lost: gone)
            complete(t, id, 4)
        }
    }

    // MARK: Room

    private func admitWaiting(_ t: Program) {
        t.block { out in
            let id = t.register("id")
            t.loop { _ in
                t.when({ $0[parts.waiting] == 0 }) { t.exit(out) }
                counts.reserveHere(t, full: out)
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
                    counts.leaveRoom(t)
                    t.exit(out)
                }
            }
        }
    }

    // MARK: Handling

    /// `handleMessages`, which takes out what there is, and `leave`.
    private func handleMessages(_ t: Program) {
        if model.holds || model.isPaused { return takeOne(t) }
        t.block { out in
            let id = t.register("id")
            t.when({ $0[parts.mailbox] == 0 || $0[parts.hasEnded] == 1 }) { t.exit(out) }
            t.loop { empty in
                t.run { $0[id] = $0.popFirst(parts.mailbox) }
                t.when({ $0[id] == 0 }) { t.exit(empty) }
                takeOut(t, id) {
                    if model.asks { t.store(parts.answers[Value { $0[id] - 1 }], 1, .releasing) }
                }
            }
            if model.mistake != .forgetsTickets { admitWaiting(t) }
        }
    }

    /// `TaskKernel.take`
    private func takeOne(_ t: Program) {
        t.block { out in
            let id = t.register("id")
            t.when({ $0[parts.mailbox] == 0 || $0[parts.isHeld] == 1 }) { t.exit(out) }
            t.run {
                $0[parts.isHeld] = 1
                $0[id] = $0.popFirst(parts.mailbox)
            }
            takeOut(t, id) {}
            admitWaiting(t)
        }
    }

    private func takeOut(_ t: Program, _ id: Register, _ answer: () -> Void) {
        t.run(counts.give)
        if model.mistake == .lowersAfterAnswer { answer() }
        if model.mistake != .keepsTaken && model.mistake != .lowersOnArrival { counts.add(t, -1) }
        t.run { parts.dealWith($0[id], $0) }
        if model.mistake != .lowersAfterAnswer { answer() }
    }

    /// A kernel on the same home sends, by `send` or `trySend`.
    private func putOwn(_ t: Program) {
        t.block { out in
            let goes = t.register("goes")
            t.when({ $0[parts.own] == 0 }) { t.exit(out) }
            t.choose(2, into: goes)
            t.when({ $0[goes] == 0 }) { t.exit(out) }
            t.run { $0[parts.own] -= 1 }
            t.when({ $0[parts.isClosing] == 1 }) { t.exit(out) }
            let id = Value { parts.count + parts.ownCount - $0[parts.own] }
            if model.ownMayWait {
                admit(t, id)
            } else {
                // `claimExactly`, or the same of a large queue
                t.when({ $0[parts.waiting] != 0 }) { t.exit(out) }
                counts.reserveHere(t, full: out)
                if model.mistake == .uncountsFirst { counts.add(t, -1) }
                put(t, id)
                if model.mistake == .uncountsFirst { counts.add(t, 1) }
            }
        }
    }

    // MARK: The end

    /// `finish` and `settleQueues`
    private func finish(_ t: Program) {
        t.block { _ in
            let id = t.register("id")
            t.run { $0[parts.hasEnded] = 1 }
            t.loop { empty in
                t.run { $0[id] = $0.popFirst(parts.mailbox) }
                t.when({ $0[id] == 0 }) { t.exit(empty) }
                takeOut(t, id) {}
            }
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
                counts.isClosedAndEmpty(t, into: isEmpty)
                t.when({ $0[isEmpty] == 0 }) { t.exit(out) }
            }
            t.run {
                $0.expect($0[counts.inUse] == 0, "a kernel is let go while a message is on its way")
                $0[parts.isReleased] = 1
            }
        }
    }
}
