/// Handlers that all threads of a block execute; see ``RegionPlan``.
///
/// Whatever decides whether a barrier is reached is computed by the first thread, and read by all behind a barrier. A thread is never in front of a
/// barrier that others do not reach: a trap, a `return` and a jump out of a statement with `parallel` in it set `rk_jump`, by which the first thread does
/// nothing more until the jump arrives, and all others have no turns and take no branches.
///
/// A word is written again only behind another barrier than the one behind which it was read: each way around a loop comes to one, since what has
/// `parallel` in it begins with a barrier whatever is decided there.
extension CWriter {
    /// What `rk_jump` is for a jump; 0 is none, 1 leaves the handler.
    private static func number(of label: Label, isContinue: Bool) -> Int { label.id * 2 + (isContinue ? 3 : 2) }

    /// Writes a jump out of a piece that the first thread executes alone; false where it is one inside of it.
    func jumpOutside(to label: Label, isContinue: Bool) -> Bool {
        guard case .first(let end) = surroundings, outerLabels.contains(label.id) else { return false }
        out.add("{ rk_jump = \(Self.number(of: label, isContinue: isContinue))u; goto \(end); }")
        return true
    }

    /// Writes statements that all threads go through together.
    func together(_ statements: [Statement]) {
        var piece: [Statement] = []
        func writePiece() {
            if !piece.isEmpty { first { self.statements(piece) } }
            piece = []
        }
        for statement in statements {
            guard statement.hasParallel else {
                piece.append(statement)
                continue
            }
            writePiece()
            switch statement.kind {
            case .parallel(let turns): parallelLoop(turns)
            case .if(let condition, let then, let otherwise): togetherIf(condition, then, otherwise)
            case .block(let label, let body):
                outerLabels.insert(label.id)
                together(body)
                arrive(label, isContinue: false, from: body)
            case .while(let label, let condition, let body):
                togetherLoop(label, body, decide: { self.operand(condition).text })
            case .repeat(let label, let body, let condition):
                let more = declareFirst("rk_bool", "1")
                togetherLoop(label, body, decide: { more }) {
                    self.assign(more, Self.unparenthesised(self.operand(condition).text))
                }
            case .for(let loop): togetherFor(loop)
            default: preconditionFailure("Only these have statements in them.")
            }
        }
        writePiece()
    }

    // MARK: The first thread

    /// Writes what the first thread does alone, unless it is on its way elsewhere.
    private func first(_ body: () -> Void) {
        lastSegment += 1
        let end = "rk_behind_\(lastSegment)"
        let outer = (surroundings, loops)
        // C's break and continue mean loops inside of it only.
        (surroundings, loops) = (.first(end: end), [])
        out.add("if (rk_first && rk_jump == 0u) {")
        out.indent()
        let start = out.lines.count
        body()
        out.outdent()
        let isTarget = out.lines[start...].contains { $0.contains("\(end);") || $0.contains("\(end))") }
        out.add("}")
        if isTarget { out.add("\(end):;") }
        (surroundings, loops) = outer
    }

    /// A variable that the first thread uses in several pieces.
    private func declareFirst(_ type: String, _ value: String) -> String {
        let name = out.temporary()
        out.add("\(type) \(name) = \(value);")
        return name
    }

    /// What the first thread has in `name` is there in all threads afterwards.
    private func tell(_ name: String) {
        let word = "rk_shared->words[\(wordCount)]"
        wordCount += 1
        out.add("if (rk_first) \(word) = \(name);")
        out.add("rk_barrier();")
        out.add("\(name) = \(word);")
    }

    /// A jump to here has arrived.
    private func arrive(_ label: Label, isContinue: Bool, from body: [Statement]) {
        guard body.jump(to: label, isContinue: isContinue) else { return }
        out.add("if (rk_jump == \(Self.number(of: label, isContinue: isContinue))u) rk_jump = 0u;")
    }

    // MARK: Statements around turns

    private func togetherIf(_ condition: Expression, _ then: [Statement], _ otherwise: [Statement]) {
        let branch = declareFirst("rk_u32", "0u")
        first { self.assign(branch, "\(self.operand(condition).text) ? 1u : 2u") }
        tell(branch)
        for (number, body) in [(1, then), (2, otherwise)] where !body.isEmpty {
            out.add("if (\(branch) == \(number)u) {")
            out.indent()
            together(body)
            out.outdent()
            out.add("}")
        }
    }

    private func togetherLoop(
        _ label: Label, _ body: [Statement], decide: () -> String, behindTurn: (() -> Void)? = nil
    ) {
        outerLabels.insert(label.id)
        let goes = declareFirst("rk_u32", "1u")
        out.add("while (\(goes) != 0u) {")
        out.indent()
        assign(goes, "0u")
        first { self.assign(goes, "\(decide()) ? 1u : 0u") }
        tell(goes)
        out.add("if (\(goes) != 0u) {")
        out.indent()
        together(body)
        arrive(label, isContinue: true, from: body)
        if let behindTurn { first(behindTurn) }
        out.outdent()
        out.add("}")
        out.outdent()
        out.add("}")
        arrive(label, isContinue: false, from: body)
    }

    private func togetherFor(_ loop: ForLoop) {
        let variable = text(of: loop.variable)
        let type = typeName(loop.variable.type)
        let more = declareFirst("rk_bool", "0")
        // The turns behind the next one: nothing needs to exist behind a type's ends.
        let left = declareFirst("rk_u64", "0")
        let step = declareFirst("rk_u64", "1")
        first {
            let stride: Expression? =
                switch loop.kind {
                case .strideTo(let step, _), .strideThrough(let step, _): step
                default: nil
                }
            let bounds = [loop.first, loop.last] + (stride.map { [$0] } ?? [])
            let texts = zip(self.operands(bounds), bounds).map { self.atom(self.stable($0, $1.type), $1.type) }
            let (first, last) = (texts[0], texts[1])
            let distance = "(rk_u64)\(last) - (rk_u64)\(first)"
            switch loop.kind {
            case .halfOpen(let site):
                self.check("\(last) < \(first)", site)
                self.assign(more, "\(first) < \(last)")
                self.assign(left, "\(distance) - 1u")
            case .closed(let site):
                self.check("\(last) < \(first)", site)
                self.assign(more, "\(first) <= \(last)")
                self.assign(left, distance)
            case .strideTo(_, let site), .strideThrough(_, let site):
                var isThrough = false
                if case .strideThrough = loop.kind { isThrough = true }
                let (size, equal) = (texts[2], isThrough ? "=" : "")
                self.check("\(size) == 0", site)
                self.assign(step, "(rk_u64)\(size)")
                self.out.add("if (\(size) > 0 && \(first) <\(equal) \(last)) {")
                self.out.add("  \(more) = 1;")
                self.out.add("  \(left) = rk_steps(\(distance), \(step), \(isThrough ? 1 : 0));")
                self.out.add("}")
                self.out.add("if (\(size) < 0 && \(first) >\(equal) \(last)) {")
                self.out.add("  \(more) = 1;")
                self.out.add(
                    "  \(left) = rk_steps((rk_u64)\(first) - (rk_u64)\(last), (rk_u64)0 - \(step), \(isThrough ? 1 : 0));")
                self.out.add("}")
            }
            self.assign(variable, first)
        }
        togetherLoop(loop.label, loop.body, decide: { more }) {
            self.out.add("if (\(left) == 0u) \(more) = 0;")
            self.out.add("else { \(left) -= 1u; \(variable) = (\(type))((rk_u64)\(variable) + \(step)); }")
        }
    }

    // MARK: Turns

    /// A turn that traps ends its thread's, whose turns are in their order: of all threads, the trap of the least turn counts.
    func parallelLoop(_ turns: ParallelLoop) {
        let loop = turns.loop
        guard case .halfOpen(let site) = loop.kind else { preconditionFailure("Turns are half open.") }
        let start = declareFirst("rk_i64", "0")
        let count = declareFirst("rk_u64", "0")
        first {
            let texts = zip(self.operands([loop.first, loop.last]), [loop.first, loop.last])
                .map { self.atom($0, $1.type) }
            self.check("\(texts[1]) < \(texts[0])", site)
            self.assign(start, texts[0])
            self.assign(count, "(rk_u64)\(texts[1]) - (rk_u64)\(texts[0])")
        }
        out.add("if (rk_first) { rk_shared->start = \(start); rk_shared->count = \(count); }")
        out.add("rk_barrier();")
        assign(start, "rk_shared->start")
        assign(count, "rk_shared->count")
        lastSegment += 1
        let end = "rk_behind_\(lastSegment)"
        let outer = (surroundings, loops)
        (surroundings, loops) = (.turn(end: end), [])
        let begin = out.lines.count
        out.add("for (rk_u64 rk_turn = rk_thread; rk_turn < \(count); rk_turn += \(threads)u) {")
        out.indent()
        out.add("rk_i64 \(CNames.variable(loop.variable)) = (rk_i64)((rk_u64)\(start) + rk_turn);")
        out.outdent()
        turn(loop.label, continues: true, loop.body)
        out.add("}")
        let traps = out.lines[begin...].contains { $0.contains("\(end))") }
        if traps { out.add("\(end):;") }
        (surroundings, loops) = outer
        out.add("rk_barrier();")
        guard traps else { return }
        hasTrappingTurns = true
        out.add("if (rk_first && rk_jump == 0u && rk_shared->trapped != 0u) {")
        out.add("  rk_fault = rk_ring_least_trap(rk_shared->traps, \(threads)u);")
        out.add("  rk_jump = 1u;")
        out.add("}")
    }
}
