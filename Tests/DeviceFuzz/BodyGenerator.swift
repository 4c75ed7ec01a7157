/// Writes random functions that type-check: every literal and variable has a visible type, and loops end.
struct BodyGenerator {
    /// Variables in scope, the innermost last.
    private struct Local {
        var name: String
        var type: String
        var isMutable: Bool
    }

    private var random: SplitMix
    private var locals: [Local] = []
    private var lines: [String] = []
    private var depth = 1
    private var names = 0
    /// Labels of the loops around.
    private var loops: [String] = []
    /// Statements that may still be written.
    private var budget = 0

    static let integers = ["Int8", "Int16", "Int32", "Int64", "Int", "UInt8", "UInt16", "UInt32", "UInt64", "UInt"]
    static let floats = ["Float", "Double", "Float16"]
    static let vectors = ["SIMD4<Int32>", "SIMD2<UInt64>", "SIMD3<Float>", "SIMD8<Int16>", "SIMD2<Double>"]
    static let parameters = "_ a: Int32, _ b: Int64, _ c: UInt8, _ d: Float, _ e: Double, _ data: DeviceSpan<Int32>"

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// A function of that name from ``parameters`` to `Int64`.
    mutating func function(_ name: String) -> String {
        locals = [
            Local(name: "a", type: "Int32", isMutable: false), Local(name: "b", type: "Int64", isMutable: false),
            Local(name: "c", type: "UInt8", isMutable: false), Local(name: "d", type: "Float", isMutable: false),
            Local(name: "e", type: "Double", isMutable: false),
        ]
        lines = []
        depth = 1
        loops = []
        budget = 3 + below(8)
        add("var hash: Int64 = 17")
        if chance(3) { helper() }
        block(3 + below(4))
        for local in locals { mix(local.name, local.type) }
        add("return hash")
        return "func \(name)(\(Self.parameters)) -> Int64 {\n" + lines.joined() + "}\n"
    }

    // MARK: Chance

    private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
    private mutating func chance(_ times: Int) -> Bool { below(times) == 0 }
    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    private mutating func name(_ prefix: String) -> String {
        names += 1
        return "\(prefix)\(names)"
    }

    private mutating func add(_ line: String) { lines.append(String(repeating: "    ", count: depth) + line + "\n") }

    private func width(_ type: String) -> Int {
        if type == "Int" || type == "UInt" { return 64 }
        return Int(type.drop { !$0.isNumber }) ?? (type == "Float" ? 32 : 64)
    }

    private func isVector(_ type: String) -> Bool { type.hasPrefix("SIMD") }
    private func scalar(_ type: String) -> String {
        isVector(type) ? String(type.drop { $0 != "<" }.dropFirst().dropLast()) : type
    }
    private func lanes(_ type: String) -> Int { Int(type.dropFirst(4).prefix { $0.isNumber }) ?? 1 }

    // MARK: Statements

    private mutating func block(_ count: Int) {
        let outer = locals.count
        for _ in 0..<count where budget > 0 { statement() }
        if depth > 1 { locals.removeLast(locals.count - outer) }
    }

    private mutating func nested(_ count: Int) {
        depth += 1
        block(count)
        depth -= 1
    }

    private mutating func statement() {
        budget -= 1
        switch below(16) {
        case 0...3: declaration()
        case 4...6: assignment()
        case 7, 8: branch()
        case 9: rangeLoop()
        case 10: strideLoop()
        case 11: whileLoop()
        case 12: choice()
        case 13: array()
        case 14: if let loop = loops.last { jump(loop) } else { mix(expression("Int64", 2), "Int64") }
        default: mix(expression("Int64", 2), "Int64")
        }
    }

    private mutating func anyType() -> String {
        chance(5) ? pick(Self.vectors) : chance(4) ? pick(Self.floats) : chance(8) ? "Bool" : pick(Self.integers)
    }

    private mutating func declaration() {
        let type = anyType()
        let value = expression(type, 3)
        let isMutable = !chance(3)
        let name = name("v")
        add("\(isMutable ? "var" : "let") \(name): \(type) = \(value)")
        locals.append(Local(name: name, type: type, isMutable: isMutable))
        // What is never changed warns only, but a change costs nothing.
        if isMutable, isVector(type) {
            let lane = below(lanes(type))
            let value = expression(scalar(type), 1)
            add("\(name)[\(chance(2) ? "\(lane)" : "Int(c & \(lanes(type) == 3 ? 1 : lanes(type) - 1))")] = \(value)")
        }
    }

    private mutating func assignment() {
        let targets = locals.filter(\.isMutable)
        guard !targets.isEmpty else { return declaration() }
        let target = pick(targets)
        if isVector(target.type) || target.type == "Bool" || chance(2) {
            let value = expression(target.type, 3)
            if value != target.name { add("\(target.name) = \(value)") }
        } else if Self.floats.contains(target.type) {
            add("\(target.name) \(pick(["+=", "-=", "*=", "/="])) \(expression(target.type, 2))")
        } else {
            let sign = pick([
                "&+=", "&-=", "&*=", "^=", "|=", "&=", "+=", "-=", "*=", "/=", "%=", "<<=", ">>=", "&<<=", "&>>=",
            ])
            let value = expression(target.type, 2)
            add("\(target.name) \(sign) \(sign.contains("&") ? value : opaque(value, target.type))")
        }
    }

    private mutating func branch() {
        add("if \(expression("Bool", 3)) {")
        nested(1 + below(3))
        if chance(2) {
            add("} else if \(expression("Bool", 2)) {")
            nested(1 + below(2))
        }
        if chance(2) {
            add("} else {")
            nested(1 + below(2))
        }
        add("}")
    }

    private mutating func loop(_ head: String, _ variable: Local?, _ body: (inout BodyGenerator) -> Void = { _ in }) {
        let label = name("loop")
        add("\(label): \(head) {")
        loops.append(label)
        depth += 1
        let outer = locals.count
        if let variable { locals.append(variable) }
        body(&self)
        depth -= 1
        nested(1 + below(3))
        locals.removeLast(locals.count - outer)
        loops.removeLast()
        add("}")
    }

    private mutating func rangeLoop() {
        let type = pick(Self.integers)
        let variable = name("i")
        let low = below(5)
        let range =
            chance(4)
            ? "(\(type).max - (\(below(3)) as \(type)))...\(type).max"
            : "(\(low) as \(type))\(pick(["..<", "..."]))(\(low + below(4)) as \(type))"
        let condition = chance(3) ? " where \(variable) != (\(low + 1) as \(type))" : ""
        loop("for \(variable) in \(range)\(condition)", Local(name: variable, type: type, isMutable: false))
    }

    private mutating func strideLoop() {
        let type = pick(Self.integers)
        let variable = name("i")
        let step = 1 + below(9)
        let (low, high) = (below(10), 10 + below(30))
        let isUp = chance(2)
        let sequence =
            "stride(from: \(isUp ? low : high) as \(type), \(chance(2) ? "to" : "through"): \(isUp ? high : low) as \(type), by: \(isUp ? step : -step))"
        loop("for \(variable) in \(sequence)", Local(name: variable, type: type, isMutable: false))
    }

    /// A counter that nothing else changes ends it.
    private mutating func whileLoop() {
        let counter = name("n")
        add("var \(counter): Int = 0")
        let limit = 1 + below(5)
        let condition = expression("Bool", 2)
        if chance(2) {
            loop("while \(counter) < \(limit) && \(condition)", nil) { $0.add("\(counter) += 1") }
        } else {
            let label = name("loop")
            add("\(label): repeat {")
            loops.append(label)
            depth += 1
            add("\(counter) += 1")
            depth -= 1
            nested(1 + below(3))
            loops.removeLast()
            add("} while \(counter) < \(limit) && \(condition)")
        }
    }

    private mutating func jump(_ innermost: String) {
        add("if \(expression("Bool", 2)) { \(pick(["break", "continue"])) \(pick(loops)) }")
    }

    private mutating func choice() {
        add("switch \(expression("Int32", 1)) {")
        let start = below(40) - 20
        add("case \(start), \(start + 50):")
        nested(1 + below(2))
        add("    hash = hash &+ 1")
        add("case \(start + 1) \(pick(["..<", "..."])) \(start + 9):")
        nested(1 + below(2))
        add("    hash = hash &+ 2")
        add("default:")
        nested(1 + below(2))
        add("    hash = hash &+ 3")
        add("}")
    }

    private mutating func array() {
        let type = pick(Self.integers + ["Float"])
        let name = name("r")
        let count = 2 + below(5)
        add("var \(name) = InlineArray<\(count), \(type)>(repeating: \(expression(type, 1)))")
        add("\(name)[\(index(count))] = \(expression(type, 2))")
        if type == "Float" {
            add("\(name)[\(index(count))] += \(expression(type, 1))")
        } else {
            add("\(name)[\(index(count))] \(pick(["&+=", "^=", "+="])) \(opaque(expression(type, 1), type))")
        }
        mix("\(name)[\(index(count))]", type)
    }

    /// Mostly in range.
    private mutating func index(_ count: Int) -> String {
        switch below(8) {
        case 0: "Int(\(expression("UInt8", 1)) & 7)"
        case 1: "Int(truncatingIfNeeded: \(expression("Int32", 1))) & 1"
        default: "\(below(count))"
        }
    }

    private mutating func helper() {
        let name = name("f")
        let type = pick(Self.integers)
        add("func \(name)(_ x: \(type), _ y: inout Int64) -> \(type) {")
        add("    y = y &* 31 &+ Int64(truncatingIfNeeded: x)")
        if chance(2) { add("    hash = hash ^ y") }
        if chance(2) { add("    if x > (9 as \(type)) { return x &- (1 as \(type)) }") }
        add("    return x &+ (\(below(5)) as \(type))")
        add("}")
        let count = 1 + below(2)
        for _ in 0..<count {
            let counter = self.name("y")
            add("var \(counter): Int64 = \(below(100))")
            let result = self.name("v")
            let first = expression(type, 2)
            add(
                "let \(result): \(type) = \(name)(\(first), &\(counter)) &+ \(name)(\(expression(type, 1)), &\(counter))"
            )
            locals.append(Local(name: result, type: type, isMutable: false))
            mix(counter, "Int64")
        }
    }

    /// Puts a value's bits into the result; a NaN is a NaN.
    private mutating func mix(_ value: String, _ type: String) {
        let bits: String
        switch type {
        case "Bool": bits = "(\(value) ? 1 : 2)"
        case "Float", "Double", "Float16":
            let name = name("m")
            add("let \(name): \(type) = \(value)")
            bits = "(\(name).isNaN ? (7 as Int64) : Int64(truncatingIfNeeded: \(name).bitPattern))"
        case let type where isVector(type):
            for lane in 0..<lanes(type) { mix("\(value)[\(lane)]", scalar(type)) }
            return
        default: bits = "Int64(truncatingIfNeeded: \(value))"
        }
        add("hash = (hash &* 1099511628211) ^ \(bits)")
    }

    // MARK: Expressions

    private mutating func literal(_ type: String) -> String {
        switch type {
        case "Bool": return pick(["true", "false"])
        case "Float", "Double", "Float16":
            return "(\(pick(["0.0", "1.0", "-0.5", "3.25", "100.0", "-7.0", "0.1", "1e-7", "65504.0"])) as \(type))"
        case let type where isVector(type): return "\(type)(repeating: \(literal(scalar(type))))"
        default:
            switch below(8) {
            case 0: return "\(type).max"
            case 1: return "\(type).min"
            case 2 where !type.hasPrefix("U"): return "(\(-below(100) - 1) as \(type))"
            default: return "(\(below(100)) as \(type))"
            }
        }
    }

    /// An expression of a type, at most so deep.
    private mutating func expression(_ type: String, _ depth: Int) -> String {
        if depth == 0 || chance(4) {
            let candidates = locals.filter { $0.type == type }
            return candidates.isEmpty || chance(4) ? literal(type) : pick(candidates).name
        }
        func again(_ generator: inout BodyGenerator, _ type: String) -> String { generator.expression(type, depth - 1) }
        if isVector(type) { return vector(type, depth) }
        if type == "Bool" { return condition(depth) }
        if Self.floats.contains(type) { return float(type, depth) }
        let (first, second) = (again(&self, type), again(&self, type))
        switch below(20) {
        case 0...5: return "(\(first) \(pick(["&+", "&-", "&*", "&", "|", "^"])) \(second))"
        case 6, 7: return "(\(opaque(first, type)) \(pick(["+", "-", "*"])) \(second))"
        case 8: return "(\(first) \(pick(["/", "%"])) \(opaque(second, type)))"
        case 9: return "(\(first) \(pick(["<<", ">>"])) \(again(&self, pick(Self.integers))))"
        case 10: return "(\(first) \(pick(["&<<", "&>>"])) \(second))"
        case 11: return "(~\(first))"
        case 12: return "\(pick(["min", "max"]))(\(first), \(second))"
        case 13: return "(\(again(&self, "Bool")) ? \(first) : \(second))"
        case 14: return "\(type)(clamping: \(again(&self, pick(Self.integers))))"
        case 15:
            let source = pick(Self.integers)
            return "\(type)(\(opaque(again(&self, source), source)))"
        case 16:
            let source = pick(Self.floats)
            return "\(type)(\(again(&self, source)) + \(source)(c))"
        case 17:
            return
                "\(type)(truncatingIfNeeded: \(first).\(pick(["nonzeroBitCount", "leadingZeroBitCount", "trailingZeroBitCount"])))"
        case 18: return "\(type)(truncatingIfNeeded: data[\(index(16))])"
        default: return "\(type)(truncatingIfNeeded: \(again(&self, pick(Self.integers))))"
        }
    }

    /// The same kind of value, of which the compiler knows nothing: it refuses what is certain to trap.
    private mutating func opaque(_ value: String, _ type: String) -> String {
        "(\(value) \(pick(["&", "^"])) \(type)(truncatingIfNeeded: \(pick(["a", "b", "c", "c"]))))"
    }

    private mutating func condition(_ depth: Int) -> String {
        switch below(6) {
        case 0: return "(\(expression("Bool", depth - 1)) && \(expression("Bool", depth - 1)))"
        case 1: return "(\(expression("Bool", depth - 1)) || \(expression("Bool", depth - 1)))"
        case 2: return "(!\(expression("Bool", depth - 1)))"
        default:
            let type = chance(3) ? pick(Self.floats) : pick(Self.integers)
            let sign = pick(["<", "<=", ">", ">=", "==", "!="])
            return "(\(expression(type, depth - 1)) \(sign) \(expression(type, depth - 1)))"
        }
    }

    private mutating func float(_ type: String, _ depth: Int) -> String {
        let first = expression(type, depth - 1)
        let second = expression(type, depth - 1)
        switch below(12) {
        case 0...4: return "(\(first) \(pick(["+", "-", "*", "/"])) \(second))"
        case 5: return "(-\(first))"
        case 6: return "\(first).squareRoot()"
        case 7:
            return
                "\(first).rounded(.\(pick(["up", "down", "towardZero", "toNearestOrEven", "toNearestOrAwayFromZero"])))"
        case 8: return "\(type)(\(expression(pick(Self.integers), depth - 1)))"
        case 9: return "\(type)(\(expression(pick(Self.floats), depth - 1)))"
        case 10:
            return type == "Float16" ? "abs(\(first))" : "\(first).addingProduct(\(second), \(expression(type, 0)))"
        default: return "\(pick(["min", "max"]))(\(first), \(second))"
        }
    }

    private mutating func vector(_ type: String, _ depth: Int) -> String {
        let first = expression(type, depth - 1)
        let second = expression(type, depth - 1)
        let isFloat = Self.floats.contains(scalar(type))
        switch below(6) {
        case 0, 1:
            return isFloat
                ? "(\(first) \(pick(["+", "-", "*", "/"])) \(second))"
                : "(\(first) \(pick(["&+", "&-", "&*", "^", "&", "|"])) \(second))"
        case 2:
            let parts = (0..<lanes(type)).map { _ in expression(scalar(type), 0) }
            return "\(type)(\(parts.joined(separator: ", ")))"
        case 3:
            return
                "\(first).replacing(with: \(second), where: \(expression(type, 0)) \(pick([".<", ".>=", ".==", ".!="])) \(expression(type, 0)))"
        case 4: return "\(pick(["pointwiseMin", "pointwiseMax"]))(\(first), \(second))"
        default: return "\(type)(repeating: \(expression(scalar(type), depth - 1)))"
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood).
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
