/// `Home.poll` and `finishForeignClaims`: a thread sends a record and then posts an errand, which must find the record in the
/// mailbox, while another thread is between its claim and its publication.
struct ErrandOrderModel {
    enum Mistake {
        case none
        /// The posts are cut off after the rings were drained.
        case takesPostsLast
        /// The errand does not wait for records that were claimed before.
        case doesNotFinishClaims
    }

    var mistake = Mistake.none

    func make() -> Model {
        let model = Model("errand order", threads: ["home", "sender", "other"])
        model.servants = ["home"]
        let rings = RecordRingModel([[1], [1]])
        let ring = RecordRingModel.Ring(model)
        let stack = PostStackWords(model, nodes: 1)
        /// Records by their sender, and the errand.
        let (arrived, ran) = (model.facts([0, 0, 0]), model.fact())
        model.goal = { $0[arrived, 1] == 1 && $0[arrived, 2] == 1 && $0[ran] == 1 }

        func drain(_ t: Program, _ taken: Register) {
            rings.drain(t, ring) { payload in
                t.run {
                    $0[arrived, $0[payload]] += 1
                    $0[taken] = 1
                }
            }
        }

        model.thread { t in
            t.loop { _ in
                t.block { next in
                    let (node, taken, tail) = (t.register("node"), t.register("taken"), t.register("tail"))
                    t.rest(until: [stack.top, ring.headers[Value { $0[ring.head] % rings.lineCount }]])
                    if mistake != .takesPostsLast { stack.takeAll(t, into: node) }
                    drain(t, taken)
                    if mistake == .takesPostsLast { stack.takeAll(t, into: node) }
                    t.when({ $0[node] == 0 }) { t.exit(next) }
                    if mistake == .none {
                        t.loop { finished in
                            t.load(ring.tail, into: tail, .acquiring)
                            t.when({ $0[tail] == $0[ring.head] }) { t.exit(finished) }
                            drain(t, taken)
                        }
                    }
                    t.run {
                        $0.expect($0[arrived, 1] == 1, "the errand has overtaken a record")
                        $0[ran] = 1
                    }
                }
            }
        }
        for sender in 1...2 {
            model.thread { t in
                t.block { full in
                    let record = t.register("record")
                    rings.claim(t, ring, 1, into: record, full: full)
                    rings.fill(t, ring, record, 1, sender)
                    rings.publish(t, ring, record, 1)
                }
                if sender == 1 { stack.push(t, 1) }
            }
        }
        return model
    }
}
