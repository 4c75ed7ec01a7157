/// Handlers that all threads of a block execute.
///
/// The first thread executes the handler. Where it comes to `parallel` it says in the group's memory which one it is and how many turns there are, all
/// threads have their turns, and the first one goes on. So there is one loop with two barriers, at which all threads arrive whatever the
/// handler does: compilers for processors, which make loops over the threads of what lies between barriers, take long for barriers in branches,
/// and PoCL 3.1 errs there.
///
/// To go on in the middle, the handler is written as places, which are the cases of a `switch`: a piece without `parallel`, which says at its end
/// what the next place is. Place 0 is the end of the handler.
extension CWriter {
    /// A jump out of a piece; nil where it is one inside of it.
    func jumpOutside(to label: Label, isContinue: Bool) -> String? {
        guard case .first = surroundings, let places = labelPlaces[label.id] else { return nil }
        return "{ rk_at = \(isContinue ? places.next : places.end)u; goto rk_on; }"
    }

    /// Writes a handler's body.
    func handler(_ body: [Statement]) {
        guard body.contains(where: \.hasParallel) else {
            out.add("if (rk_first) {")
            out.indent()
            statements(body)
            out.outdent()
            out.add("}")
            return out.add("rk_on:;")
        }
        out.add("while (rk_goes != 0u) {")
        out.add("  rk_bool rk_runs = rk_first;")
        out.add("  while (rk_runs) {")
        out.add("    switch (rk_at) {")
        out.indent()
        out.indent()
        write(body, from: newPlace(), to: 0)
        out.outdent()
        out.outdent()
        out.add("    default: rk_shared->region = 0u; rk_runs = 0;")
        out.add("    }")
        out.add("    rk_on:;")
        out.add("  }")
        out.add("  rk_barrier();")
        out.add("  rk_goes = rk_shared->region;")
        out.add("  switch (rk_goes) {")
        out.append(regionLines)
        out.add("  default: break;")
        out.add("  }")
        out.add("  rk_barrier();")
        out.add("}")
    }

    // MARK: Places

    private func newPlace() -> Int {
        placeCount += 1
        return placeCount
    }

    /// Writes a place, whose piece ends with a jump elsewhere, or goes to `next`.
    private func write(_ place: Int, to next: Int? = nil, _ piece: () -> Void) {
        out.add("case \(place)u: {")
        out.indent()
        piece()
        if let next { assign("rk_at", "\(next)u") }
        out.outdent()
        out.add("} break;")
    }

    /// A place that asks where to go.
    private func write(_ place: Int, if condition: Expression, to then: Int, else otherwise: Int) {
        write(place) {
            assign("rk_at", "\(self.operand(condition).text) ? \(then)u : \(otherwise)u")
        }
    }

    /// Writes the places of statements, from the first one to the one behind them.
    private func write(_ statements: [Statement], from start: Int, to end: Int) {
        var rest = statements[...]
        var here = start
        if rest.isEmpty { write(here, to: end) {} }
        while let statement = rest.first {
            let piece = rest.prefix { !$0.hasParallel }
            rest = rest.dropFirst(max(piece.count, 1))
            let next = rest.isEmpty ? end : newPlace()
            if piece.isEmpty {
                write(statement, from: here, to: next)
            } else {
                write(here, to: next) { self.statements(Array(piece)) }
            }
            here = next
        }
    }

    /// Writes a statement that has `parallel` in it.
    private func write(_ statement: Statement, from here: Int, to next: Int) {
        switch statement.kind {
        case .parallel(let turns): write(turns, from: here, to: next)
        case .if(let condition, let then, let otherwise):
            let places = [then, otherwise].map { $0.isEmpty ? next : newPlace() }
            write(here, if: condition, to: places[0], else: places[1])
            for (place, body) in zip(places, [then, otherwise]) where !body.isEmpty {
                write(body, from: place, to: next)
            }
        case .block(let label, let body):
            labelPlaces[label.id] = (here, next)
            write(body, from: here, to: next)
        case .while(let label, let condition, let body):
            labelPlaces[label.id] = (here, next)
            let turn = newPlace()
            write(here, if: condition, to: turn, else: next)
            write(body, from: turn, to: here)
        case .repeat(let label, let body, let condition):
            let question = newPlace()
            labelPlaces[label.id] = (question, next)
            write(body, from: here, to: question)
            write(question, if: condition, to: here, else: next)
        case .for(let loop): write(loop, from: here, to: next)
        default: preconditionFailure("Only these have statements in them.")
        }
    }

    /// A variable that the first thread has in several places.
    private func kept(_ type: String) -> String {
        let name = out.temporary()
        keptLines.append("\(type) \(name) = 0;")
        return name
    }

    private func write(_ loop: ForLoop, from here: Int, to next: Int) {
        let (turn, step) = (newPlace(), newPlace())
        labelPlaces[loop.label.id] = (step, next)
        let variable = text(of: loop.variable)
        let type = typeName(loop.variable.type)
        // The turns behind the present one: nothing needs to exist behind a type's ends.
        let (left, stride) = (kept("rk_u64"), kept("rk_u64"))
        write(here) {
            let size: Expression? =
                switch loop.kind {
                case .strideTo(let step, _), .strideThrough(let step, _): step
                default: nil
                }
            let bounds = [loop.first, loop.last] + (size.map { [$0] } ?? [])
            let texts = zip(operands(bounds), bounds).map { atom(stable($0, $1.type), $1.type) }
            let (first, last) = (texts[0], texts[1])
            let distance = "(rk_u64)\(last) - (rk_u64)\(first)"
            let goes: String
            switch loop.kind {
            case .halfOpen(let site):
                check("\(last) < \(first)", site)
                assign(stride, "1")
                assign(left, "\(distance) - 1u")
                goes = "\(first) < \(last)"
            case .closed(let site):
                check("\(last) < \(first)", site)
                assign(stride, "1")
                assign(left, distance)
                goes = "\(first) <= \(last)"
            case .strideTo(_, let site), .strideThrough(_, let site):
                let size = texts[2]
                var isThrough = false
                if case .strideThrough = loop.kind { isThrough = true }
                let equal = isThrough ? "=" : ""
                check("\(size) == 0", site)
                assign(stride, "(rk_u64)\(size)")
                goes = "\(size) > 0 ? \(first) <\(equal) \(last) : \(first) >\(equal) \(last)"
                let up = "rk_steps(\(distance), \(stride), \(isThrough ? 1 : 0))"
                let down = "rk_steps((rk_u64)\(first) - (rk_u64)\(last), (rk_u64)0 - \(stride), \(isThrough ? 1 : 0))"
                out.add("if (\(goes)) \(left) = \(size) > 0 ? \(up) : \(down);")
            }
            assign(variable, first)
            assign("rk_at", "(\(goes)) ? \(turn)u : \(next)u")
        }
        write(loop.body, from: turn, to: step)
        write(step) {
            out.add("if (\(left) == 0u) { rk_at = \(next)u; goto rk_on; }")
            out.add("\(left) -= 1u;")
            out.add("\(variable) = (\(type))((rk_u64)\(variable) + \(stride));")
            assign("rk_at", "\(turn)u")
        }
    }

    // MARK: Turns

    func parallelLoop(_ turns: ParallelLoop) { preconditionFailure("Turns are places of their own.") }

    /// Writes the place before turns, the one behind them, and the turns themselves.
    ///
    /// A turn that traps ends its thread's, whose turns are in their order: of all threads, the trap of the least turn counts.
    private func write(_ turns: ParallelLoop, from here: Int, to next: Int) {
        let loop = turns.loop
        guard case .halfOpen(let site) = loop.kind else { preconditionFailure("Turns are half open.") }
        regionCount += 1
        let end = "rk_behind_\(regionCount)"
        let start = out.lines.count
        out.add("case \(regionCount)u: {")
        out.add("  const rk_i64 rk_start = rk_shared->start;")
        out.add("  const rk_u64 rk_count = rk_shared->count;")
        out.add("  for (rk_u64 rk_turn = rk_thread; rk_turn < rk_count; rk_turn += \(threads)u) {")
        out.indent()
        out.add("  rk_i64 \(CNames.variable(loop.variable)) = (rk_i64)((rk_u64)rk_start + rk_turn);")
        surroundings = .turn(end: end)
        turn(loop.label, continues: true, loop.body)
        surroundings = .first
        out.outdent()
        out.add("  }")
        let mayTrap = out.lines[start...].contains { $0.contains("\(end))") }
        if mayTrap { out.add("  \(end):;") }
        out.add("} break;")
        let lines = out.remove(behind: start)
        regionLines += lines

        let behind = mayTrap ? newPlace() : next
        write(here, to: behind) {
            let texts = zip(operands([loop.first, loop.last]), [loop.first, loop.last]).map { atom($0, $1.type) }
            check("\(texts[1]) < \(texts[0])", site)
            assign("rk_shared->start", texts[0])
            assign("rk_shared->count", "(rk_u64)\(texts[1]) - (rk_u64)\(texts[0])")
            assign("rk_shared->region", "\(regionCount)u")
            assign("rk_runs", "0")
        }
        guard mayTrap else { return }
        hasTrappingTurns = true
        write(behind, to: next) {
            out.add("if (rk_shared->trapped != 0u) {")
            out.add("  rk_fault = rk_ring_least_trap(rk_shared->traps, \(threads)u);")
            out.add("  rk_at = 0u;")
            out.add("  goto rk_on;")
            out.add("}")
        }
    }
}
