/// Kernels with barriers. All items of a group reach each of them, also one that has trapped or returned: `rk_done` says so.
///
/// Between two barriers, statements stand in a segment that such an item skips. What decides whether a barrier is reached is
/// computed by every item; see ``BarrierPlan``.
extension CWriter {
    func barrier() { out.add("rk_barrier();") }

    /// Writes statements that all items of a group go through together.
    func uniformly(_ statements: [Statement], inLoop: Bool) {
        var segment: [Statement] = []
        for statement in statements {
            if plan.isForAll(statement, inLoop: inLoop) {
                write(segment: segment)
                segment = []
                surroundings = .uniform
                uniform(statement, inLoop: inLoop)
            } else {
                segment.append(statement)
            }
        }
        write(segment: segment)
    }

    private func write(segment: [Statement]) {
        if segment.isEmpty { return }
        lastSegment += 1
        let end = "rk_behind_\(lastSegment)"
        surroundings = .segment(end: end)
        out.add("if (!rk_done) {")
        out.indent()
        let start = out.lines.count
        // C's break and continue mean loops inside of it only.
        let outer = loops
        loops = []
        statements(segment)
        loops = outer
        out.outdent()
        let isTarget = out.lines[start...].contains { $0.contains(end) }
        out.add("}")
        if isTarget { out.add("\(end):;") }
        surroundings = .uniform
    }

    private func uniform(_ statement: Statement, inLoop: Bool) {
        if case .if(let condition, let then, let otherwise) = statement.kind {
            openIf(operand(condition).text)
            out.indent()
            uniformly(then, inLoop: inLoop)
            out.outdent()
            if !otherwise.isEmpty {
                openElse()
                out.indent()
                uniformly(otherwise, inLoop: inLoop)
                out.outdent()
            }
            close()
        } else {
            self.statement(statement)
        }
    }
}
