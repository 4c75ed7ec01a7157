/// Kernels with barriers. All items of a group reach each of them, also one that has trapped or returned: `rk_done` says so.
///
/// Between two barriers, statements stand in a segment that such an item skips. What decides whether a barrier is reached, the
/// same for all items of the group, is computed by every item, and so are the constants it is made of.
extension CWriter {
    func barrier() { out.add("rk_barrier();") }

    /// Writes statements that all items of a group go through together.
    func uniformly(_ statements: [Statement]) {
        var segment: [Statement] = []
        for statement in statements {
            if isUniform(statement) {
                write(segment: segment)
                segment = []
                surroundings = .uniform
                self.uniform(statement)
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

    private func uniform(_ statement: Statement) {
        if case .if(let condition, let then, let otherwise) = statement.kind {
            openIf(operand(condition).text)
            out.indent()
            uniformly(then)
            out.outdent()
            if !otherwise.isEmpty {
                openElse()
                out.indent()
                uniformly(otherwise)
                out.outdent()
            }
            close()
        } else {
            self.statement(statement)
        }
    }

    /// Whether every item executes it: it has a barrier, jumps where one is reached or not, or is a constant that all have alike.
    private func isUniform(_ statement: Statement) -> Bool {
        switch statement.kind {
        case .barrier, .break, .continue: return true
        case .declare(let variable, let value?):
            return uniforms.contains(variable.id) && isUniform(value)
        default: return statement.hasBarrier || !statement.outerTargets.isEmpty
        }
    }

    /// Whether all items of a group compute the same for it, without memory.
    func isUniform(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .context(let value):
            switch value {
            case .size, .groupSize, .groupCount, .extent, .groupExtent, .groupCounts, .group, .groupPosition: true
            case .index, .local, .position, .localPosition: false
            }
        case .load(let place): isUniform(place)
        case .call, .atomic, .repeating, .elements: false
        default: expression.parts.allSatisfy(isUniform)
        }
    }

    private func isUniform(_ place: Place) -> Bool {
        switch place {
        case .variable(let variable): uniforms.contains(variable.id)
        case .element: false
        case .field(let base, _, _): isUniform(base)
        case .lane(let base, let index, _): isUniform(base) && isUniform(index)
        case .value(let expression): isUniform(expression)
        }
    }

    /// Finds the variables that stand at the kernel's top, because several segments may use them, and those that are uniform.
    func prepare(_ body: [Statement], parameters: [Parameter]) -> [Variable] {
        uniforms = Set(parameters.map(\.variable.id))
        var variables: [Variable] = []
        func visit(_ statements: [Statement]) {
            for statement in statements {
                switch statement.kind {
                case .declare(let variable, let value):
                    variables.append(variable)
                    if let value, !variable.isMutable, variable.type.isScalar || variable.type == .index,
                        isUniform(value)
                    {
                        uniforms.insert(variable.id)
                    }
                case .for(let loop) where statement.hasBarrier:
                    variables.append(loop.variable)
                    uniforms.insert(loop.variable.id)
                    visit(loop.body)
                default:
                    if statement.hasBarrier || !statement.outerTargets.isEmpty { visit(statement.children) }
                }
            }
        }
        visit(body)
        hoisted = Set(variables.map(\.id))
        return variables
    }
}
