/// Writes a body as C for the prelude of `Compute`.
final class CWriter: BodyWriter {
    /// How the code leaves where it stands.
    enum Surroundings {
        /// A kernel without barriers, which returns.
        case kernel
        /// Statements of a kernel with barriers between which there is none: a jump behind them.
        case segment(end: String)
        /// Statements of a kernel with barriers that all items of a group execute alike, also one that has trapped.
        case uniform
        /// Statements that the first thread of a block executes alone, in a handler of all; a jump to the next place.
        case first
        /// A turn of `parallel`; a jump behind all of them.
        case turn(end: String)
        /// A function, with what is added to the numbers of its sites.
        case function(result: DeviceType, sites: String)
    }

    var out: TextLines
    var surroundings: Surroundings
    let namesEveryResult = false

    /// Variables that are known by their address: `inout` parameters and captured variables.
    let references: Set<Int>
    /// Those of them that lie in memory which others see: a handler's state.
    let globals: Set<Int>
    /// How local functions are called: by their place.
    let localFunctions: [LocalFunction]
    /// Array types that the text uses.
    var arrays: [DeviceType] = []
    /// Whether a fault of a callee is taken in `rk_failed`.
    var hasCalls = false
    /// Variables that are declared at the kernel's top, for a kernel with barriers.
    var hoisted: Set<Int> { plan.hoisted.union(regions.own.map(\.id)).union(regions.shared.map(\.id)) }
    /// What several pieces use in a handler that all threads of a block execute.
    var regions = RegionPlan([])
    /// How many threads of a block execute the handler.
    var threads = 1
    /// Where `continue` and `break` go whose statements have `parallel` in them.
    var labelPlaces: [Int: (next: Int, end: Int)] = [:]
    /// How many places the handler has, and how many regions of turns, with their texts.
    var placeCount = 0
    var regionCount = 0
    var regionLines: [String] = []
    /// Declarations of what the first thread has in several places.
    var keptLines: [String] = []
    var hasTrappingTurns = false
    /// What every item of a group executes, also one that has trapped, in a kernel with barriers.
    var plan = BarrierPlan()
    /// The place that is accessed next, and the predicates of its indices.
    private var accessed: (text: String, traps: [String]) = ("", [])
    /// The loops around, from the outside in: what `break` and `continue` of C mean.
    var loops: [(label: Label, continues: Bool)] = []
    /// For names of places behind statements.
    var lastSegment = 0
    let entry: String
    /// Whether the code is a ring kernel's handler, whose context is another one.
    let isHandler: Bool

    init(
        _ surroundings: Surroundings, entry: String, references: Set<Int>, globals: Set<Int> = [],
        localFunctions: [LocalFunction], isHandler: Bool = false, depth: Int = 1
    ) {
        self.globals = globals
        self.isHandler = isHandler
        self.surroundings = surroundings
        self.entry = entry
        self.references = references
        self.localFunctions = localFunctions
        out = TextLines(depth: depth)
    }

    /// The statement that stops the item, or the function, because of a trap.
    func stop(_ site: String) -> String {
        switch surroundings {
        case .kernel: "RK_STOP(\(site))"
        case .segment(let end): "RK_LEAVE(\(site), \(end))"
        case .uniform: "RK_MARK(\(site))"
        case .first: "RK_RING_LEAVE(\(site))"
        case .turn(let end): "RK_RING_TRAP_TURN(\(site), \(end))"
        case .function(.void, _): "RK_FAIL(\(site), )"
        case .function: "RK_FAIL(\(site), rk_none)"
        }
    }

    func stop(_ site: TrapSiteID) -> String {
        if case .function(_, let sites) = surroundings { return stop("\(sites)\(site)") }
        return stop("\(site)")
    }

    func check(_ traps: String, _ site: TrapSiteID) { out.add("RK_CHECK(\(traps), \(stop(site)));") }

    func typeName(_ type: DeviceType) -> String {
        if case .array = type, !arrays.contains(type) { arrays.append(type) }
        return CTypes.name(type)
    }
}

// Statements
extension CWriter {
    func declare(_ name: String, _ type: DeviceType, _ value: String) {
        out.add("\(typeName(type)) \(name) = \(value);")
    }

    func declareVariable(_ name: String, _ type: DeviceType, _ value: String) { declare(name, type, value) }
    func declareUnset(_ name: String, _ type: DeviceType) { out.add("\(typeName(type)) \(name);") }
    func assign(_ target: String, _ value: String) { out.add("\(target) = \(value);") }
    func openIf(_ condition: String) { out.add("if (\(Self.unparenthesised(condition))) {") }
    func openElse() { out.add("} else {") }
    func close() { out.add("}") }

    /// `(a < b)` as `a < b`, where the outer two belong together.
    static func unparenthesised(_ text: String) -> String {
        guard text.first == "(", text.last == ")" else { return text }
        var depth = 0
        for (number, character) in text.enumerated() {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if depth == 0, number < text.count - 1 { return text }
        }
        return String(text.dropFirst().dropLast())
    }

    /// Writes a loop over the lanes of a vector, whose number is `k`.
    func eachLane(_ lanes: Int, _ body: () -> Void) {
        out.add("RK_UNROLL for (int k = 0; k < \(lanes); ++k) {")
        out.indent()
        body()
        out.outdent()
        out.add("}")
    }

    /// A vector whose lanes are written one after another.
    func lanewise(_ type: DeviceType, _ lane: () -> String) -> String {
        let name = out.temporary()
        declareUnset(name, type)
        eachLane(type.lanes ?? 0) { assign("\(name).x[k]", lane()) }
        return name
    }
}

// Leaves and places
extension CWriter {
    func text(of variable: Variable) -> String {
        let name = CNames.variable(variable)
        if regions.isShared(variable) { return "rk_shared->\(name)" }
        return references.contains(variable.id) ? "(*\(name))" : name
    }

    func address(of variable: Variable) -> String {
        let name = CNames.variable(variable)
        if regions.isShared(variable) { return "&rk_shared->\(name)" }
        return references.contains(variable.id) ? name : "&\(name)"
    }

    func count(of variable: Variable) -> String {
        switch variable.type {
        case .array(_, let count), .groupArray(_, let count): "\(count)"
        default: CNames.count(variable)
        }
    }

    func context(_ value: ContextValue) -> String {
        switch value {
        case .index where isHandler: "rk_here.lane"
        case .size where isHandler: "rk_here.lanes"
        case .index: "rk_index(rk_here)"
        case .local: "rk_local()"
        case .group: "rk_group()"
        case .size: "rk_size(rk_here)"
        case .groupSize: "rk_group_size()"
        case .groupCount: "rk_group_count()"
        default: "rk_place_make(\((0..<3).map { component(of: value, $0) }.joined(separator: ", ")))"
        }
    }

    func component(of value: ContextValue, _ number: Int) -> String {
        let axis = ["x", "y", "z"][number]
        return switch value {
        case .position: "rk_position_\(axis)()"
        case .localPosition: "rk_local_\(axis)()"
        case .groupPosition: "rk_group_\(axis)()"
        case .extent: "rk_size_\(axis)(rk_here)"
        case .groupExtent: "rk_group_size_\(axis)()"
        case .groupCounts: "rk_group_count_\(axis)()"
        default: preconditionFailure("An Int has no components.")
        }
    }

    func component(of index: String, _ number: Int) -> String { "\(index).x[\(number)]" }
    func literal(_ kind: Expression.Kind, _ type: DeviceType) -> String { CLiterals.text(kind, type) }

    func item(_ base: String, _ index: String) -> String { "\(base).x[\(index)]" }

    func element(_ variable: Variable, _ index: String) -> String {
        if case .array = variable.type { return "\(text(of: variable)).x[\(index)]" }
        return "\(CNames.variable(variable))[\(index)]"
    }

    func field(_ base: String, _ name: String) -> String { "\(base).\(CNames.field(name))" }

    func lane(_ base: String, _ index: String, isMask: Bool) -> String {
        isMask ? "(\(base).x[\(index)] != 0)" : "\(base).x[\(index)]"
    }

    func checkIndex(_ index: String, count: String, _ site: TrapSiteID) {
        check("rk_index_traps(\(index), \(count))", site)
    }

    func willAccess(_ place: ResolvedPlace) {
        accessed = (place.text, place.checks.map { "rk_index_traps(\($0.index), \($0.count))" })
    }

    /// Where the code goes on after a trap, an access is made only if its index is in range.
    private func guarded(_ place: String) -> String? {
        guard case .uniform = surroundings, accessed.text == place, !accessed.traps.isEmpty else { return nil }
        return "RK_GUARD(\(accessed.traps.joined(separator: " || "))) "
    }

    func load(_ place: String, _ type: DeviceType, touchesMemory: Bool, isAssumed: Bool) -> Operand {
        if let condition = guarded(place) {
            let name = out.temporary()
            declare(name, type, "{0}")
            out.add("\(condition)\(name) = \(place);")
            return .fixed(name)
        }
        return Operand(text: place, isAtom: false, isStable: false)
    }

    func store(_ place: Place, _ text: String, _ value: String) {
        if case .lane(let base, _, _) = place, base.type.isMask {
            // The text reads the lane as a Bool.
            assign(String(text.dropFirst().dropLast(" != 0)".count)), "(\(value)) ? -1 : 0")
        } else {
            assign((guarded(text) ?? "") + text, value)
        }
    }
}
