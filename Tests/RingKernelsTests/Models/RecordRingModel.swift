/// `RecordRing`, statement by statement, on a ring of four lines or a few more: a lane with a lone producer, who writes 0 behind
/// each record, or the ring that many share, where the consumer clears.
///
/// The first word of a record's further lines, where a header may stand in the next lap, is payload to a producer; it
/// is written here as what would be taken for a published record. The rest of the payload is one plain cell per line, so
/// that a reader and a writer of one line who are not ordered are found as a race. Where a record begins decides whether it
/// fits at all in so small a ring: with its padding, and in a lane the line behind it, it must not take more lines than
/// there are. A real ring is four times as large as the largest record.
struct RecordRingModel {
    enum Mistake {
        case none
        /// `publish` comes before the payload is there.
        case publishesFirst
        /// `publish` is relaxed.
        case publishesRelaxed
        /// `drain` reads headers relaxed.
        case readsRelaxed
        /// The consumer gives lines back before it has taken what is in them.
        case givesBackFirst
        /// The head is published relaxed.
        case headRelaxed
        /// A lone producer reads the published head relaxed.
        case claimsRelaxed
        /// `drainShared` leaves the further lines of a record as they are.
        case forgetsLines
        /// A lone producer does not write 0 behind a record.
        case forgetsZero
        /// It does so when it has published the record.
        case zeroesLate
        /// It does not write 0 behind the padding, where the record begins.
        case forgetsZeroBehindPadding
        /// It writes that when the padding is published.
        case zeroesLateBehindPadding
        /// It claims the lines of the record alone, not the one behind it.
        case claimsTooFew
        /// A claim does not count the padding.
        case forgetsPadding
        /// Two producers claim as if each were alone.
        case bothAlone
    }

    /// What a payload leaves in the first word of a further line: a header of one line, published.
    static let litter = 1 << 1

    var mistake = Mistake.none
    /// The lines of the records that each producer writes.
    var records: [[Int]]
    let lineCount: Int

    private let isAlone: Bool

    init(_ records: [[Int]], lineCount: Int = 4, mistake: Mistake = .none) {
        self.records = records
        self.lineCount = lineCount
        self.mistake = mistake
        isAlone = records.count == 1 || mistake == .bothAlone
    }

    /// The words of one ring.
    struct Ring {
        let headers: Place
        let payload: Place
        let tail: Place
        let publishedHead: Place
        /// A lone producer's `seenHead`.
        let seenHead: Fact
        /// The consumer's place.
        let head: Fact

        init(_ model: Model, lineCount: Int = 4) {
            let zeros = [Int](repeating: 0, count: lineCount)
            headers = model.words("header", zeros)
            payload = model.cells("payload", zeros)
            tail = model.word("tail")
            publishedHead = model.word("publishedHead")
            seenHead = model.fact()
            head = model.fact()
        }
    }

    private func padding(at start: Int, for count: Int) -> Int {
        let left = lineCount - start % lineCount
        return left < count ? left : 0
    }

    /// `claimAlone` and `claimAmongMany`; the register gets the record's place, and `full` is gone to without one.
    func claim(_ t: Program, _ ring: Ring, _ count: Int, into record: Register, full: Label) {
        t.block { _ in
            let (start, pad, end) = (t.register("start"), t.register("pad"), t.register("end"))
            let (limit, seen, done) = (t.register("limit"), t.register("seen"), t.register("done"))
            let place = { (frame: Frame) in
                frame[pad] = mistake == .forgetsPadding ? 0 : padding(at: frame[start], for: count)
                frame[end] = frame[start] + frame[pad] + count
            }
            t.load(ring.tail, into: start, .relaxed)
            if isAlone {
                // The line behind the record is written as well.
                let most = mistake == .claimsTooFew ? lineCount : lineCount - 1
                t.run(place)
                t.when({ $0[end] - $0[ring.seenHead] > most }) {
                    t.load(ring.publishedHead, into: limit, mistake == .claimsRelaxed ? .relaxed : .acquiring)
                    t.run { $0[ring.seenHead] = $0[limit] }
                    t.when({ $0[end] - $0[ring.seenHead] > most }) { t.exit(full) }
                }
                t.store(ring.tail, end, .relaxed)
                if mistake != .forgetsZero && mistake != .zeroesLate {
                    t.store(ring.headers[Value { $0[end] % lineCount }], 0, .relaxed)
                }
                if mistake != .forgetsZeroBehindPadding && mistake != .zeroesLateBehindPadding {
                    zeroBehindPadding(t, ring, start, pad)
                }
            } else {
                t.loop { out in
                    t.run(place)
                    t.load(ring.publishedHead, into: limit, .acquiring)
                    t.when({ $0[end] - $0[limit] > lineCount }) { t.exit(full) }
                    t.compareExchange(ring.tail, expected: start, desired: end, done: done, seen: seen, .relaxed)
                    t.when({ $0[done] == 1 }) { t.exit(out) }
                    t.run { $0[start] = $0[seen] }
                }
            }
            t.when({ $0[pad] != 0 }) {
                t.store(
                    ring.headers[Value { $0[start] % lineCount }], Value { $0[pad] << 1 | 1 }, .releasing)
            }
            if mistake == .zeroesLateBehindPadding { zeroBehindPadding(t, ring, start, pad) }
            t.run { $0[record] = ($0[start] + $0[pad]) % lineCount }
        }
    }

    private func zeroBehindPadding(_ t: Program, _ ring: Ring, _ start: Register, _ pad: Register) {
        t.when({ $0[pad] != 0 }) {
            t.store(ring.headers[Value { ($0[start] + $0[pad]) % lineCount }], 0, .relaxed)
        }
    }

    /// Moves a message into a claimed record.
    func fill(_ t: Program, _ ring: Ring, _ record: Register, _ count: Int, _ value: Int) {
        for line in 0..<count {
            let place = Value {
                $0.expect($0[record] + line < lineCount, "a record goes beyond the memory")
                return ($0[record] + line) % lineCount
            }
            t.write(ring.payload[place], value)
            if line > 0 { t.store(ring.headers[place], Self.litter, .relaxed) }
        }
    }

    func publish(_ t: Program, _ ring: Ring, _ record: Register, _ count: Int) {
        t.store(ring.headers[record], count << 1, mistake == .publishesRelaxed ? .relaxed : .releasing)
        if mistake == .zeroesLate {
            t.store(ring.headers[Value { ($0[record] + count) % lineCount }], 0, .relaxed)
        }
    }

    /// `drainLane` and `drainShared`; `body` is given the register with the payload and counts what it takes itself.
    func drain(_ t: Program, _ ring: Ring, _ body: (Register) -> Void) {
        t.block { out in
            let (place, value, payload) = (t.register("place"), t.register("value"), t.register("payload"))
            let (line, other) = (t.register("line"), t.register("other"))
            let order = mistake == .readsRelaxed ? Order.relaxed : .acquiring
            t.run { $0[place] = $0[ring.head] }
            t.loop { end in
                t.when({ $0[place] == $0[ring.head] + lineCount }) { t.exit(end) }
                let record = Value { $0[place] % lineCount }
                t.load(ring.headers[record], into: value, order)
                t.when({ $0[value] == 0 }) { t.exit(end) }
                if mistake == .givesBackFirst {
                    t.store(ring.publishedHead, Value { $0[place] + $0[value] >> 1 }, .releasing)
                }
                t.when({ $0[value] & 1 == 0 }) {
                    t.read(ring.payload[record], into: payload)
                    // Taking moves the value out, which is a write as well.
                    t.write(ring.payload[record], 0)
                    body(payload)
                    t.run { $0[line] = 1 }
                    t.loop { lines in
                        t.when({ $0[line] >= $0[value] >> 1 }) { t.exit(lines) }
                        let further = Value { ($0[place] + $0[line]) % lineCount }
                        t.read(ring.payload[further], into: other)
                        t.run { $0.expect($0[other] == $0[payload], "a record is torn") }
                        t.write(ring.payload[further], 0)
                        if !isAlone && mistake != .forgetsLines { t.store(ring.headers[further], 0, .relaxed) }
                        t.run { $0[line] += 1 }
                    }
                }
                if !isAlone { t.store(ring.headers[record], 0, .relaxed) }
                t.run { $0[place] += $0[value] >> 1 }
            }
            t.when({ $0[place] == $0[ring.head] }) { t.exit(out) }
            t.run { $0[ring.head] = $0[place] }
            if mistake != .givesBackFirst {
                t.store(
                    ring.publishedHead, Value { $0[ring.head] }, mistake == .headRelaxed ? .relaxed : .releasing)
            }
        }
    }

    func make() -> Model {
        let producers = records.indices.map { "producer \($0)" }
        let model = Model("record ring", threads: ["consumer"] + producers)
        let ring = Ring(model, lineCount: lineCount)
        model.servants = ["consumer"]
        let received = model.facts([Int](repeating: 0, count: records.count))
        model.goal = { frame in
            records.indices.allSatisfy { frame[received, $0] == records[$0].count }
        }

        model.thread { t in
            t.loop { _ in
                t.rest(until: [ring.headers[Value { $0[ring.head] % lineCount }]])
                drain(t, ring) { payload in
                    t.run { frame in
                        let (producer, number) = (frame[payload] >> 4, frame[payload] & 15)
                        guard producer < records.count else { return frame.fail("a record was never written") }
                        frame[received, producer] += 1
                        frame.expect(frame[received, producer] == number, "a record is lost, doubled or out of order")
                    }
                }
            }
        }
        for (producer, sizes) in records.enumerated() {
            model.thread { t in
                for (index, count) in sizes.enumerated() {
                    t.block { _ in
                        let record = t.register("record")
                        t.loop { claimed in
                            t.block { full in
                                claim(t, ring, count, into: record, full: full)
                                t.exit(claimed)
                            }
                        }
                        if mistake == .publishesFirst { publish(t, ring, record, count) }
                        fill(t, ring, record, count, producer << 4 | index + 1)
                        if mistake != .publishesFirst { publish(t, ring, record, count) }
                    }
                }
            }
        }
        return model
    }
}
