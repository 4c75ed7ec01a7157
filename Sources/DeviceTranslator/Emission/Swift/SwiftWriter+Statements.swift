extension SwiftWriter {
    func declare(_ variable: Variable, _ value: Expression?) {
        let name = CNames.variable(variable)
        let type = variable.type.swiftName
        let word = variable.isMutable ? "var" : "let"
        switch value?.kind {
        case .repeating?, .elements?:
            let text = value.map { elements($0) } ?? ""
            // A list does not say its type.
            out.add("\(word) \(name)\(text.first == "[" ? ": \(type)" : "") = \(text)")
        case .lent(let reference)?:
            var function = "elements"
            if case .mutableSpan = variable.type { function = "mutableElements" }
            out.add("let \(name): \(type) = here.\(function)(of: \(operand(reference).text))")
        default:
            if let value {
                let text = operand(value).text
                if variable.isMutable {
                    declareVariable(name, variable.type, text)
                } else {
                    declare(name, variable.type, text)
                }
            } else {
                // A value where there is one, so that it is a variable that changes.
                out.add("var \(name): \(type)" + (empty(variable.type).map { " = \($0)" } ?? ""))
            }
        }
    }

    func array(_ value: Expression) -> Operand { named(elements(value), value.type) }

    /// The first elements of an array.
    private func elements(_ value: Expression) -> String {
        switch value.kind {
        case .repeating(let element): "\(value.type.swiftName)(repeating: \(operand(element).text))"
        case .elements(let elements): "[\(operands(elements).map(\.text).joined(separator: ", "))]"
        default: preconditionFailure("Not the first elements of an array.")
        }
    }

    private func empty(_ type: DeviceType) -> String? {
        switch type {
        case .scalar(.bool): "false"
        case .scalar: "0"
        case .vector, .mask: "\(type.swiftName)()"
        case .index: "\(type.swiftName)(x: 0)"
        default: nil
        }
    }

    func leave(_ value: String?) { out.add(value.map { "return \($0)" } ?? "return") }

    func jump(to label: Label, isContinue: Bool) {
        if isContinue, wrapped.contains(label.id) {
            out.add("break turn\(label.id)")
        } else {
            out.add("\(isContinue ? "continue" : "break") loop\(label.id)")
        }
    }

    func barrier() { out.add("here.barrier()") }

    func block(_ label: Label, _ body: [Statement]) {
        // Without jumps to it, a scope.
        out.add(body.jump(to: label, isContinue: false) ? "loop\(label.id): do {" : "do {")
        inside(body)
        out.add("}")
    }

    private func inside(_ body: [Statement]) {
        out.indent()
        statements(body)
        out.outdent()
    }

    private func head(_ label: Label, _ body: [Statement], always: Bool = false) -> String {
        always || body.jump(to: label, isContinue: false) || body.jump(to: label, isContinue: true)
            ? "loop\(label.id): " : ""
    }

    func whileLoop(_ label: Label, _ condition: Expression, _ body: [Statement]) {
        let (lines, value) = captured { operand(condition) }
        if lines.isEmpty {
            out.add("\(head(label, body))while \(value.text) {")
        } else {
            out.add("\(head(label, body, always: true))while true {")
            out.append(lines)
            out.indent()
            out.add("if !(\(value.text)) { break loop\(label.id) }")
            out.outdent()
        }
        inside(body)
        out.add("}")
    }

    func repeatLoop(_ label: Label, _ body: [Statement], _ condition: Expression) {
        let continues = body.jump(to: label, isContinue: true)
        if continues { wrapped.insert(label.id) }
        out.add("loop\(label.id): while true {")
        out.indent()
        if continues {
            out.add("turn\(label.id): do {")
            inside(body)
            out.add("}")
        } else {
            statements(body)
        }
        let value = operand(condition)
        out.add("if !(\(value.text)) { break loop\(label.id) }")
        out.outdent()
        out.add("}")
    }

    func forLoop(_ loop: ForLoop) {
        let step: Expression? =
            switch loop.kind {
            case .strideTo(let step, _), .strideThrough(let step, _): step
            default: nil
            }
        let bounds = [loop.first, loop.last] + (step.map { [$0] } ?? [])
        let texts = zip(operands(bounds), bounds).map { atom($0, $1.type) }
        let (first, last) = (texts[0], texts[1])
        switch loop.kind {
        case .halfOpen(let site):
            out.add("try _Checks.require(\(first) <= \(last), \(site))")
            turns(loop, "\(first)..<Swift.max(\(first), \(last))")
        case .closed(let site):
            out.add("try _Checks.require(\(first) <= \(last), \(site))")
            guarded("\(first) <= \(last)") { turns(loop, "\(first)...\(last)") }
        case .strideTo(_, let site):
            out.add("try _Checks.require(\(texts[2]) != 0, \(site))")
            guarded("\(texts[2]) != 0") { turns(loop, "stride(from: \(first), to: \(last), by: \(texts[2]))") }
        case .strideThrough(_, let site):
            out.add("try _Checks.require(\(texts[2]) != 0, \(site))")
            guarded("\(texts[2]) != 0") { turns(loop, "stride(from: \(first), through: \(last), by: \(texts[2]))") }
        }
    }

    /// One turn after the other: the trap of the first one that traps is that of devices.
    func parallelLoop(_ turns: ParallelLoop) { forLoop(turns.loop) }

    private func guarded(_ condition: String, _ body: () -> Void) {
        openIf(condition)
        out.indent()
        body()
        out.outdent()
        close()
    }

    private func turns(_ loop: ForLoop, _ sequence: String) {
        let (lines, _) = captured { statements(loop.body) }
        let name = CNames.variable(loop.variable)
        let isUsed = lines.contains { $0.contains(name) }
        out.add("\(head(loop.label, loop.body))for \(isUsed ? name : "_") in \(sequence) {")
        out.append(lines)
        out.add("}")
    }
}
