extension BodyGenerator {
    static let integerKinds = [
        "wrapping arithmetic or bits", "trapping + - *", "trapping + - *", "trapping / or %", "smart shift",
        "masking shift",
        "~", "min or max", "conditional", "clamping conversion", "trapping conversion of an integer",
        "trapping conversion of a float", "bit count", "span element read", "abs", "negation", "bit pattern",
        "truncating conversion",
    ]

    mutating func literal(_ type: String) -> String {
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
    mutating func expression(_ type: String, _ depth: Int) -> String {
        if depth == 0 || chance(4) {
            let candidates = locals.filter { $0.type == type }
            return candidates.isEmpty || chance(4) ? literal(type) : pick(candidates).name
        }
        func again(_ generator: inout BodyGenerator, _ type: String) -> String { generator.expression(type, depth - 1) }
        if isVector(type) { return vector(type, depth) }
        if type == "Bool" { return condition(depth) }
        if Self.floats.contains(type) { return float(type, depth) }
        let (first, second) = (again(&self, type), again(&self, type))
        var kind = below(23)
        if kind == 19 || kind == 20, type.hasPrefix("U") { kind = 22 }
        if kind == 21, width(type) == 64, !type.hasSuffix("64") { kind = 22 }
        use(Self.integerKinds[min(max(kind - 5, 0), 17)])
        switch kind {
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
        case 18: return "\(type)(truncatingIfNeeded: data[\(index(Self.counts.data))])"
        case 19: return "abs(\(opaque(first, type)))"
        case 20: return "(-\(opaque(first, type)))"
        case 21:
            let other = type.hasPrefix("U") ? String(type.dropFirst()) : "U\(type)"
            return "\(type)(bitPattern: \(again(&self, other)))"
        default: return "\(type)(truncatingIfNeeded: \(again(&self, pick(Self.integers))))"
        }
    }

    /// The same kind of value, of which the compiler knows nothing: it refuses what is certain to trap.
    mutating func opaque(_ value: String, _ type: String) -> String {
        "(\(value) \(pick(["&", "^"])) \(type)(truncatingIfNeeded: \(pick(["a", "b", "c", "c"]))))"
    }

    mutating func condition(_ depth: Int) -> String {
        use("condition")
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

    mutating func float(_ type: String, _ depth: Int) -> String {
        let first = expression(type, depth - 1)
        let second = expression(type, depth - 1)
        use("\(type) operation")
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

    mutating func vector(_ type: String, _ depth: Int) -> String {
        let first = expression(type, depth - 1)
        let second = expression(type, depth - 1)
        use("\(type) operation")
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
