import DeviceConformance

/// Writes random functions that type-check: every literal and variable has a visible type, and loops end.
struct BodyGenerator {
    /// Variables in scope, the innermost last.
    struct Local {
        var name: String
        var type: String
        var isMutable: Bool
    }

    var random: SeededGenerator
    var locals: [Local] = []
    var lines: [String] = []
    var depth = 1
    var names = 0
    /// Labels of the loops around.
    var loops: [String] = []
    /// Statements that may still be written.
    var budget = 0
    /// What has been written, and how often.
    var features: [String: Int] = [:]

    static let integers = ["Int8", "Int16", "Int32", "Int64", "Int", "UInt8", "UInt16", "UInt32", "UInt64", "UInt"]
    static let floats = ["Float", "Double", "Float16"]
    static let vectors = [
        "SIMD4<Int32>", "SIMD2<UInt64>", "SIMD3<Float>", "SIMD8<Int16>", "SIMD2<Double>", "SIMD3<Int8>",
        "SIMD4<UInt16>",
        "SIMD16<UInt8>", "SIMD4<Float>", "SIMD2<Int>",
    ]
    static let parameters =
        "_ a: Int32, _ b: Int64, _ c: UInt8, _ d: Float, _ e: Double, _ data: DeviceSpan<Int32>, _ cells: MutableDeviceSpan<Int32>"
    /// How many elements `data` has, and `cells`, which are the item's own.
    static let counts = (data: 16, cells: 4)

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

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
        budget = 2 + below(5)
        add("var hash: Int64 = 17")
        if chance(6) { helper() }
        block(2 + below(4))
        // The parameters never change.
        for local in locals.dropFirst(5) { mix(local.name, local.type) }
        add("return hash")
        return "func \(name)(\(Self.parameters)) -> Int64 {\n" + lines.joined() + "}\n"
    }

    // MARK: Chance

    mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
    mutating func chance(_ times: Int) -> Bool { below(times) == 0 }
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    mutating func use(_ feature: String) { features[feature, default: 0] += 1 }

    mutating func name(_ prefix: String) -> String {
        names += 1
        return "\(prefix)\(names)"
    }

    mutating func add(_ line: String) { lines.append(String(repeating: "    ", count: depth) + line + "\n") }

    func width(_ type: String) -> Int {
        if type == "Int" || type == "UInt" { return 64 }
        return Int(type.drop { !$0.isNumber }) ?? (type == "Float" ? 32 : 64)
    }

    func isVector(_ type: String) -> Bool { type.hasPrefix("SIMD") }
    func scalar(_ type: String) -> String {
        isVector(type) ? String(type.drop { $0 != "<" }.dropFirst().dropLast()) : type
    }
    func lanes(_ type: String) -> Int { Int(type.dropFirst(4).prefix { $0.isNumber }) ?? 1 }

    // MARK: Statements

    mutating func block(_ count: Int) {
        let outer = locals.count
        for _ in 0..<count where budget > 0 { statement() }
        if depth > 1 { locals.removeLast(locals.count - outer) }
    }

    mutating func nested(_ count: Int) {
        depth += 1
        block(count)
        depth -= 1
    }

    mutating func statement() {
        budget -= 1
        switch below(20) {
        case 0...4: declaration()
        case 5...7: assignment()
        case 8, 9: branch()
        case 10: rangeLoop()
        case 11: strideLoop()
        case 12: whileLoop()
        case 13: choice()
        case 14: array()
        case 15: structure()
        case 16: cell()
        case 17: libraryCall()
        case 18: if loops.isEmpty { guardStatement() } else { jump() }
        default: mix(expression("Int64", 2), "Int64")
        }
    }

    mutating func anyType() -> String {
        chance(5) ? pick(Self.vectors) : chance(4) ? pick(Self.floats) : chance(8) ? "Bool" : pick(Self.integers)
    }

    mutating func declaration() {
        let type = anyType()
        let value = chance(8) ? chosen(type) : expression(type, 3)
        let isMutable = !chance(3)
        let name = name("v")
        use("declaration")
        add("\(isMutable ? "var" : "let") \(name): \(type) = \(value)")
        locals.append(Local(name: name, type: type, isMutable: isMutable))
        // What is never changed warns only, but a change costs nothing.
        if isMutable, isVector(type) {
            let lane = below(lanes(type))
            let value = expression(scalar(type), 1)
            add("\(name)[\(chance(2) ? "\(lane)" : "Int(c & \(lanes(type) == 3 ? 1 : lanes(type) - 1))")] = \(value)")
        }
    }

    /// `if` or `switch` as a value.
    mutating func chosen(_ type: String) -> String {
        let (first, second) = (expression(type, 1), expression(type, 1))
        if chance(2) {
            use("if expression")
            return "if \(expression("Bool", 2)) { \(first) } else { \(second) }"
        }
        use("switch expression")
        let pattern = pick(["0...9", "let x where x < (0 as Int32)", "1, 5, 7"])
        return "switch \(expression("Int32", 1)) { case \(pattern): \(first) default: \(second) }"
    }

    mutating func guardStatement() {
        use("guard")
        add("guard \(expression("Bool", 2)) else { return \(expression("Int64", 1)) }")
    }

    mutating func structure() {
        use("struct")
        let name = name("p")
        add(
            "var \(name): Pair = Pair(x: \(expression("Int32", 1)), y: \(expression("Float", 1)), z: \(expression("Int64", 1)))"
        )
        if chance(2) { add("\(name).x = (\(name).x as Int32) &+ \(expression("Int32", 1))") }
        if chance(2) { add("\(name) = turn(\(name), \(expression("Int32", 1)))") }
        add("\(name).z = \(expression("Int64", 1))")
        mix("(\(name).x as Int32)", "Int32")
        mix("(\(name).y as Float)", "Float")
        mix("(\(name).z as Int64)", "Int64")
    }

    /// Words of the item's own, atomically or plainly, so that the order among items is without importance.
    mutating func cell() {
        let place = index(Self.counts.cells)
        let orders = "ordering: .\(pick(["relaxed", "acquiring", "releasing", "acquiringAndReleasing"]))"
        let end = chance(2) ? "" : ", \(orders)\(chance(2) ? "" : ", scope: .\(pick(["group", "device", "system"]))")"
        let value = expression("Int32", 1)
        switch below(6) {
        case 0:
            use("span element written")
            add("cells[\(place)] = \(value)")
        case 1:
            use("span element written")
            add("cells[\(place)] &+= \(value)")
        case 2:
            use("atomic compareExchange")
            let (done, old) = (name("v"), name("v"))
            add(
                "let (\(done), \(old)) = cells.compareExchange(at: \(place), expected: \(pick(["0 as Int32", "a"])), desired: \(value)\(end))"
            )
            locals.append(Local(name: done, type: "Bool", isMutable: false))
            locals.append(Local(name: old, type: "Int32", isMutable: false))
        case 3:
            use("atomic load or store")
            add("cells.store(\(value), at: \(place))")
            mix("cells.load(at: \(place))", "Int32")
        default:
            use("atomic read-modify-write")
            let call = pick([
                "fetchAdd", "fetchSubtract", "fetchMinimum", "fetchMaximum", "fetchAnd", "fetchOr", "fetchXor",
                "exchange",
            ])
            let name = name("v")
            add("let \(name): Int32 = cells.\(call)(\(value), at: \(place)\(end))")
            locals.append(Local(name: name, type: "Int32", isMutable: false))
        }
    }

    /// Calls of device functions, some of which trap.
    mutating func libraryCall() {
        use("call of a device function")
        let name = name("v")
        let value = expression("Int32", 2)
        switch below(4) {
        case 0: add("let \(name): Int32 = dividing(\(value), \(expression("Int32", 1)))")
        case 1: add("let \(name): Int32 = scale(&hash, by: \(value))")
        case 2: add("let \(name): Int32 = element(\(value) & 15, data)")
        default: add("let \(name): Int32 = element(\(value), data)")
        }
        locals.append(Local(name: name, type: "Int32", isMutable: false))
    }

    mutating func assignment() {
        let targets = locals.filter(\.isMutable)
        guard !targets.isEmpty else { return declaration() }
        use("assignment")
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

    mutating func branch() {
        use("if")
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

    mutating func loop(_ head: String, _ variable: Local?, _ body: (inout BodyGenerator) -> Void = { _ in }) {
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

    mutating func rangeLoop() {
        use("for over a range")
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

    mutating func strideLoop() {
        use("for over a stride")
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
    mutating func whileLoop() {
        let counter = name("n")
        add("var \(counter): Int = 0")
        let limit = 1 + below(5)
        let condition = expression("Bool", 2)
        if chance(2) {
            use("while")
            loop("while \(counter) < \(limit) && \(condition)", nil) { $0.add("\(counter) += 1") }
        } else {
            use("repeat")
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

    mutating func jump() {
        use("break or continue with a label")
        add("if \(expression("Bool", 2)) { \(pick(["break", "continue"])) \(pick(loops)) }")
    }

    mutating func choice() {
        use("switch")
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

    mutating func array() {
        use("local array")
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
    mutating func index(_ count: Int) -> String {
        switch below(8) {
        case 0: "Int(\(expression("UInt8", 1)) & 7)"
        case 1: "Int(truncatingIfNeeded: \(expression("Int32", 1))) & 1"
        default: "\(below(count))"
        }
    }

    mutating func helper() {
        use("local function")
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
    mutating func mix(_ value: String, _ type: String) {
        let bits: String
        switch type {
        case "Bool": bits = "(\(value) ? 1 : 2)"
        case "Float": bits = "(floatBits(\(value)) as Int64)"
        case "Double": bits = "(doubleBits(\(value)) as Int64)"
        case "Float16": bits = "(halfBits(\(value)) as Int64)"
        case let type where isVector(type):
            if lanes(type) <= 3 {
                for lane in 0..<lanes(type) { mix("\(value)[\(lane)]", scalar(type)) }
            } else if Self.floats.contains(scalar(type)) {
                for lane in [0, 1 + below(lanes(type) - 1)] { mix("\(value)[\(lane)]", scalar(type)) }
            } else {
                mix("\(value).wrappedSum()", scalar(type))
                mix("\(value)[\(below(lanes(type)))]", scalar(type))
            }
            return
        default: bits = "Int64(truncatingIfNeeded: \(value))"
        }
        add("hash = (hash &* 1099511628211) ^ \(bits)")
    }
}
