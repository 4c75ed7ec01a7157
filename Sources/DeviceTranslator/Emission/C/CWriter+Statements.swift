extension CWriter {
    func declare(_ variable: Variable, _ value: Expression?) {
        let name = hoisted.contains(variable.id) ? text(of: variable) : CNames.variable(variable)
        switch value?.kind {
        case .repeating?, .elements?:
            if let value { fill(name, value, isDeclared: hoisted.contains(variable.id)) }
        case .lent(let reference)?: borrow(variable, reference)
        default:
            let value = value.map { operand($0).text }
            if hoisted.contains(variable.id) {
                if let value { assign(name, value) }
            } else if let value {
                declare(name, variable.type, value)
            } else {
                declareUnset(name, variable.type)
            }
        }
    }

    /// A span's address and its count.
    private func borrow(_ variable: Variable, _ reference: Expression) {
        guard let element = variable.type.element else { preconditionFailure("A span has elements.") }
        var isWritten = false
        if case .mutableSpan = variable.type { isWritten = true }
        let (address, count) = (CNames.variable(variable), CNames.count(variable))
        let type = "RK_GLOBAL \(isWritten ? "" : "const ")\(CTypes.name(element)) *"
        let text = operand(reference).text
        out.add("rk_i64 \(count);")
        out.add(
            "\(type)\(address) = (\(type))rk_ring_elements(rk_here, \(text), \(isWritten ? 1 : 0)u, (rk_u32)sizeof(\(CTypes.name(element))), &\(count));"
        )
    }

    func array(_ value: Expression) -> Operand {
        let name = out.temporary()
        fill(name, value, isDeclared: false)
        return .fixed(name)
    }

    /// Gives an array its first elements.
    private func fill(_ name: String, _ value: Expression, isDeclared: Bool) {
        switch value.kind {
        case .repeating(let element):
            let operand = operand(element)
            let text = atom(operand, element.type)
            if !isDeclared { declareUnset(name, value.type) }
            if case .array(_, let count) = value.type {
                out.add("for (int k = 0; k < \(count); ++k) \(name).x[k] = \(text);")
            }
        case .elements(let elements):
            let texts = operands(elements)
            if !isDeclared { declareUnset(name, value.type) }
            for (number, text) in texts.enumerated() { assign("\(name).x[\(number)]", text.text) }
        default: preconditionFailure("Not the first elements of an array.")
        }
    }

    /// A value of a function is evaluated before its `inout` parameters are seen by the caller, so there is nothing more to it.
    func leave(_ value: String?) {
        switch surroundings {
        case .kernel: out.add("return;")
        case .function: out.add(value.map { "return \($0);" } ?? "return;")
        case .segment(let end): out.add("{ rk_done = 1; goto \(end); }")
        case .uniform: out.add("return;")
        case .first:
            if let value { assign("*rk_response", value) }
            out.add("{ rk_at = 0u; goto rk_on; }")
        case .turn: preconditionFailure("A turn gives no value.")
        }
    }

    func jump(to label: Label, isContinue: Bool) {
        if let loop = loops.last, loop.label.id == label.id, !isContinue || loop.continues {
            out.add(isContinue ? "continue;" : "break;")
        } else if let jump = jumpOutside(to: label, isContinue: isContinue) {
            out.add(jump)
        } else {
            out.add("goto \(isContinue ? "rk_next" : "rk_end")_\(label.id);")
        }
    }

    /// Where jumps over more than one loop, or out of a block, arrive.
    private func place(_ name: String, _ label: Label) { out.add("\(name)_\(label.id):;") }

    /// Whether `goto`s to a loop or block remain.
    private func needsPlace(_ label: Label, isContinue: Bool, in lines: ArraySlice<String>) -> Bool {
        let jump = "goto \(isContinue ? "rk_next" : "rk_end")_\(label.id);"
        return lines.contains { $0.hasSuffix(jump) }
    }

    func block(_ label: Label, _ body: [Statement]) {
        let start = out.lines.count
        out.add("{")
        out.indent()
        content(body)
        out.outdent()
        out.add("}")
        if needsPlace(label, isContinue: false, in: out.lines[start...]) { place("rk_end", label) }
    }

    /// The statements of a loop's or block's body, with barriers or without.
    private func content(_ body: [Statement]) {
        if case .uniform = surroundings { uniformly(body, inLoop: !loops.isEmpty) } else { statements(body) }
    }

    /// The body of a loop, with the place that `continue` goes to. It has braces of its own, so that no jump to it passes a declaration.
    func turn(_ label: Label, continues: Bool, _ body: [Statement]) {
        loops.append((label, continues))
        let (lines, _) = captured { content(body) }
        if needsPlace(label, isContinue: true, in: lines[...]) {
            out.indent()
            out.add("{")
            out.append(lines)
            out.add("}")
            place("rk_next", label)
            out.outdent()
        } else {
            out.append(lines)
        }
        loops.removeLast()
    }

    private func loop(_ head: String, _ label: Label, _ inside: () -> Void) {
        let start = out.lines.count
        out.add("\(head) {")
        inside()
        out.add("}")
        if needsPlace(label, isContinue: false, in: out.lines[start...]) { place("rk_end", label) }
    }

    func whileLoop(_ label: Label, _ condition: Expression, _ body: [Statement]) {
        let (lines, value) = captured { operand(condition) }
        if lines.isEmpty {
            loop("while (\(Self.unparenthesised(value.text)))", label) { turn(label, continues: true, body) }
        } else {
            loop("for (;;)", label) {
                out.append(lines)
                out.indent()
                out.add("if (!(\(Self.unparenthesised(value.text)))) break;")
                out.outdent()
                turn(label, continues: true, body)
            }
        }
    }

    func repeatLoop(_ label: Label, _ body: [Statement], _ condition: Expression) {
        loop("for (;;)", label) {
            // C's continue would leave out the condition.
            turn(label, continues: false, body)
            out.indent()
            let value = operand(condition)
            out.add("if (!(\(Self.unparenthesised(value.text)))) break;")
            out.outdent()
        }
    }

    func forLoop(_ loop: ForLoop) {
        let type = loop.variable.type
        let name = typeName(type)
        let variable = CNames.variable(loop.variable)
        let step: Expression? =
            switch loop.kind {
            case .strideTo(let step, _), .strideThrough(let step, _): step
            default: nil
            }
        let bounds = [loop.first, loop.last] + (step.map { [$0] } ?? [])
        let texts = zip(operands(bounds), bounds).map { atom(stable($0, $1.type), $1.type) }
        let (first, last) = (texts[0], texts[1])
        // In a kernel with barriers the variable stands at the top.
        let declaration = hoisted.contains(loop.variable.id) ? variable : "\(name) \(variable)"
        switch loop.kind {
        case .halfOpen(let site):
            check("\(last) < \(first)", site)
            self.loop("for (\(declaration) = \(first); \(variable) < \(last); ++\(variable))", loop.label) {
                turn(loop.label, continues: true, loop.body)
            }
        case .closed(let site):
            check("\(last) < \(first)", site)
            if case .integer(let value) = loop.last.kind, let scalar = type.numeric,
                value != CLiterals.greatest(scalar)
            {
                self.loop("for (\(declaration) = \(first); \(variable) <= \(last); ++\(variable))", loop.label) {
                    turn(loop.label, continues: true, loop.body)
                }
            } else {
                // The last turn may be that of the greatest number, behind which there is none.
                let head = "if (\(first) <= \(last)) for (\(declaration) = \(first);; ++\(variable))"
                self.loop(head, loop.label) {
                    turn(loop.label, continues: false, loop.body)
                    out.indent()
                    out.add("if (\(variable) == \(last)) break;")
                    out.outdent()
                }
            }
        case .strideTo(_, let site): stride(loop, declaration, first, last, texts[2], site, through: false)
        case .strideThrough(_, let site): stride(loop, declaration, first, last, texts[2], site, through: true)
        }
    }

    /// The number of turns is known beforehand, so that nothing needs to exist behind a type's ends.
    private func stride(
        _ loop: ForLoop, _ declaration: String, _ first: String, _ last: String, _ step: String, _ site: TrapSiteID,
        through: Bool
    ) {
        let variable = CNames.variable(loop.variable)
        let type = typeName(loop.variable.type)
        let left = out.temporary()
        check("\(step) == 0", site)
        let up = through ? "\(first) <= \(last)" : "\(first) < \(last)"
        let down = through ? "\(first) >= \(last)" : "\(first) > \(last)"
        out.add("rk_u64 \(left) = 0;")
        out.add(
            "if (\(step) > 0 && \(up)) \(left) = rk_steps((rk_u64)\(last) - (rk_u64)\(first), (rk_u64)\(step), \(through ? 1 : 0));"
        )
        out.add(
            "if (\(step) < 0 && \(down)) \(left) = rk_steps((rk_u64)\(first) - (rk_u64)\(last), (rk_u64)0 - (rk_u64)\(step), \(through ? 1 : 0));"
        )
        let head =
            "if (\(step) > 0 ? \(up) : \(step) < 0 && \(down)) for (\(declaration) = \(first);; \(variable) = (\(type))((rk_u64)\(variable) + (rk_u64)\(step)))"
        self.loop(head, loop.label) {
            turn(loop.label, continues: false, loop.body)
            out.indent()
            out.add("if (\(left)-- == 0) break;")
            out.outdent()
        }
    }
}
