/// A printed form of the tree, for people and for tests: Swift-like, with the type behind `:` where a reader could not see it and the number of
/// a trap site behind `!`.
extension Kernel: CustomStringConvertible {
    public var description: String {
        let parameters = parameters.map(\.printed).joined(separator: ", ")
        return printedCode(
            "kernel \((enclosingTypes + [name]).joined(separator: "."))(\(parameters))",
            groupArrays.map { "group \($0.name): \($0.printedType)" }, localFunctions, body)
    }
}

extension Function: CustomStringConvertible {
    public var description: String {
        let parameters = parameters.map(\.printed).joined(separator: ", ")
        return printedCode(
            "function \((enclosingTypes + [name]).joined(separator: "."))(\(parameters)) -> \(result.swiftName)", [],
            localFunctions, body)
    }
}

private func printedCode(
    _ head: String, _ declarations: [String], _ functions: [LocalFunction], _ body: [Statement]
) -> String {
    let local = functions.flatMap { function in
        let parameters = (function.parameters.map { "\($0.name): \($0.printedType)" }).joined(separator: ", ")
        let captures = function.captures.map(\.name).joined(separator: ", ")
        return ["func \(function.name)(\(parameters)) [\(captures)] -> \(function.result.swiftName) {"]
            + function.body.printed(1) + ["}"]
    }
    return ([head] + declarations + local + body.printed(0)).joined(separator: "\n")
}

extension Parameter {
    fileprivate var printed: String {
        let label = self.label ?? "_"
        let name = label == variable.name ? label : "\(label) \(variable.name)"
        return
            "\(name): \(variable.storage == .inoutParameter ? "inout " : "")\(variable.type.swiftName)\(isRead ? " read" : "")"
    }
}

extension Variable {
    fileprivate var printedType: String {
        if case .groupArray(let element, let count) = type {
            "\(count) of \(element.swiftName)"
        } else {
            type.swiftName
        }
    }
}

extension [Statement] {
    fileprivate func printed(_ depth: Int) -> [String] { flatMap { $0.printed(depth) } }
}

extension Label {
    fileprivate var printed: String { name ?? "L\(id)" }
}

extension Statement {
    fileprivate func printed(_ depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        func block(_ head: String, _ body: [Statement], _ tail: String = "}") -> [String] {
            ["\(indent)\(head) {"] + body.printed(depth + 1) + ["\(indent)\(tail)"]
        }
        switch kind {
        case .declare(let variable, let value):
            let word = variable.isMutable ? "var" : "let"
            return ["\(indent)\(word) \(variable.name): \(variable.printedType)\(value.map { " = \($0)" } ?? "")"]
        case .assign(let place, let value): return ["\(indent)\(place) = \(value)"]
        case .update(let place, let symbol, let value): return ["\(indent)\(place) \(symbol.printed) \(value)"]
        case .evaluate(let value): return ["\(indent)\(value)"]
        case .if(let condition, let then, let other):
            if then.isEmpty { return block("unless \(condition)", other) }
            if other.isEmpty { return block("if \(condition)", then) }
            return block("if \(condition)", then, "} else {") + other.printed(depth + 1) + ["\(indent)}"]
        case .block(let label, let body): return block("\(label.printed): do", body)
        case .while(let label, let condition, let body): return block("\(label.printed): while \(condition)", body)
        case .repeat(let label, let body, let condition):
            return block("\(label.printed): repeat", body, "} while \(condition)")
        case .for(let loop):
            return block(
                "\(loop.label.printed): for \(loop.variable.name): \(loop.variable.type.swiftName) in \(loop.printedRange)",
                loop.body)
        case .break(let label): return ["\(indent)break \(label.printed)"]
        case .continue(let label): return ["\(indent)continue \(label.printed)"]
        case .return(let value): return ["\(indent)return\(value.map { " \($0)" } ?? "")"]
        case .barrier: return ["\(indent)barrier"]
        case .parallel(let turns):
            return block(
                "\(turns.loop.label.printed): parallel for \(turns.loop.variable.name) in \(turns.loop.printedRange)",
                turns.loop.body)
        }
    }
}

extension ForLoop {
    fileprivate var printedRange: String {
        switch kind {
        case .halfOpen(let site): "\(first) ..<!\(site) \(last)"
        case .closed(let site): "\(first) ...!\(site) \(last)"
        case .strideTo(let step, let site): "\(first) to \(last) by!\(site) \(step)"
        case .strideThrough(let step, let site): "\(first) through \(last) by!\(site) \(step)"
        }
    }
}

extension UpdateOperator {
    fileprivate var printed: String {
        switch self {
        case .arithmetic(let symbol, let overflow): overflow.printed(symbol) + "="
        case .bitwise(let symbol): symbol.rawValue + "="
        case .shift(let symbol): symbol.rawValue + "="
        }
    }
}

extension Overflow {
    fileprivate func printed(_ symbol: ArithmeticOperator) -> String {
        switch self {
        case .none: symbol.rawValue
        case .wraps: "&" + symbol.rawValue
        case .traps(let site): "\(symbol.rawValue)!\(site)"
        case .division(let zero, let overflow): "\(symbol.rawValue)!\(zero)\(overflow.map { "!\($0)" } ?? "")"
        }
    }
}

extension Place: CustomStringConvertible {
    public var description: String {
        switch self {
        case .variable(let variable): variable.name
        case .element(let variable, let index, let site): "\(variable.name)[\(index)]!\(site)"
        case .field(let base, let name, let type): "\(base).\(name):\(type.swiftName)"
        case .lane(let base, let index, let site): "\(base)[\(index)]\(site.map { "!\($0)" } ?? "")"
        case .item(let base, let index, let site): "\(base)[\(index)]!\(site)"
        case .value(let expression): "\(expression)"
        }
    }
}

extension Expression: CustomStringConvertible {
    public var description: String {
        switch kind {
        case .integer(let value): type == .int ? "\(value)" : "\(value):\(type.swiftName)"
        case .float(let value): "\(value):\(type.swiftName)"
        case .boolean(let value): "\(value)"
        case .constant(let constant): "\(type.swiftName).\(constant.rawValue)"
        case .load(let place): "\(place)"
        case .count(let variable): "\(variable.name).count"
        case .context(let value): "context.\(value.rawValue)"
        case .component(let value, let component): "\(value).\(["x", "y", "z"][component])"
        case .arithmetic(let symbol, let left, let right, let overflow):
            "(\(left) \(overflow.printed(symbol)) \(right))"
        case .bitwise(let symbol, let left, let right): "(\(left) \(symbol.rawValue) \(right))"
        case .shift(let symbol, let left, let right): "(\(left) \(symbol.rawValue) \(right))"
        case .comparison(let symbol, let left, let right):
            "(\(left) \(type.isMask ? "." : "")\(symbol.rawValue) \(right))"
        case .logical(let symbol, let left, let right): "(\(left) \(symbol.rawValue) \(right))"
        case .prefix(let prefix, let value): "\(prefix.printed)\(value)"
        case .ternary(let condition, let first, let second): "(\(condition) ? \(first) : \(second))"
        case .conversion(let conversion, let value): "\(type.swiftName)(\(conversion.printed)\(value))"
        case .splat(let value): "\(type.swiftName)(repeating: \(value))"
        case .vector(let parts): "\(type.swiftName)(\(parts.printed))"
        case .shuffle(let value, let lanes): "\(value)\(lanes)"
        case .structure(let fields):
            "\(type.swiftName)(\(fields.map { "\($0.name): \($0.value)" }.joined(separator: ", ")))"
        case .repeating(let value): "repeating \(value)"
        case .elements(let parts): "[\(parts.printed)]"
        case .math(let function, let operands, let site):
            "\(function.rawValue)\(site.map { "!\($0)" } ?? "")(\(operands.printed))"
        case .replacing(let value, let other, let mask): "\(value).replacing(with: \(other), where: \(mask))"
        case .reduction(let reduction, let value): "\(reduction.rawValue)(\(value))"
        case .call(let callee, let arguments):
            "\(callee.printed)(\(arguments.map(\.printed).joined(separator: ", ")))\(callee.printedResult(type))"
        case .atomic(let access):
            "\(access.base.name)[\(access.index)]!\(access.site).\(access.operation.rawValue)(\(access.operands.printed)) \(access.order.rawValue) \(access.scope.rawValue)"
        case .lent(let reference): "lent \(reference)"
        case .send(let sending):
            "context.\(sending.isPublished ? "publish" : "send")(\(sending.message), to: \(sending.target))"
        }
    }
}

extension [Expression] {
    fileprivate var printed: String { map(\.description).joined(separator: ", ") }
}

extension PrefixOperator {
    fileprivate var printed: String {
        switch self {
        case .negateChecked(let site): "-!\(site) "
        case .negateFloat: "-"
        case .complement: "~"
        case .not: "!"
        }
    }
}

extension Conversion {
    fileprivate var printed: String {
        switch self {
        case .trapping(let site), .trappingLanes(let site): "!\(site) "
        case .widening, .toFloat: ""
        case .truncating: "truncating: "
        case .clamping: "clamping: "
        case .bitPattern: "bitPattern: "
        }
    }
}

extension Callee {
    fileprivate var printed: String {
        switch self {
        case .deviceFunction(let function): function.name
        case .local(let index): "local\(index)"
        }
    }

    fileprivate func printedResult(_ type: DeviceType) -> String {
        if case .deviceFunction = self, type != .void { ":\(type.swiftName)" } else { "" }
    }
}

extension Argument {
    fileprivate var printed: String {
        switch self {
        case .value(let expression): "\(expression)"
        case .inout(let place): "&\(place)"
        case .span(let variable): variable.name
        case .context: "context"
        }
    }
}
