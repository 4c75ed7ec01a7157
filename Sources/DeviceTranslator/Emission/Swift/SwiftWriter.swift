/// Writes a body as Swift for the processor: generic over `_Checks`, through which everything goes that may trap.
///
/// Each operation has a line and its type: the compiler infers nothing, and refuses what the front could not see.
final class SwiftWriter: BodyWriter {
    var out: TextLines
    let namesEveryResult = true
    let localFunctions: [LocalFunction]
    /// Whether `here` is the context.
    let hasContext: Bool
    /// The spans that are the kernel's parameters, as the texts of their counts; empty in functions.
    private let spanCounts: Set<String>
    /// Names that stand for the item's number.
    private var itemNames: Set<String> = []
    /// The counts of the spans that the item's number is an index of or compared with.
    private(set) var itemBounds: [String] = []
    /// Loops whose condition needs statements, in which `continue` leaves a block around the body.
    var wrapped: Set<Int> = []

    init(localFunctions: [LocalFunction], hasContext: Bool, depth: Int, spans: [Variable] = []) {
        spanCounts = Set(spans.map { "\(CNames.variable($0)).count" })
        self.localFunctions = localFunctions
        self.hasContext = hasContext
        out = TextLines(depth: depth)
    }
}

// Statements
extension SwiftWriter {
    func declare(_ name: String, _ type: DeviceType, _ value: String) {
        if value == "here.index" { itemNames.insert(name) }
        out.add("let \(name): \(type.swiftName) = \(value)")
    }

    func declareVariable(_ name: String, _ type: DeviceType, _ value: String) {
        out.add("var \(name): \(type.swiftName) = \(value)")
    }

    func declareUnset(_ name: String, _ type: DeviceType) { out.add("let \(name): \(type.swiftName)") }
    func assign(_ target: String, _ value: String) { out.add("\(target) = \(value)") }
    func openIf(_ condition: String) { out.add("if \(condition) {") }
    func openElse() { out.add("} else {") }
    func close() { out.add("}") }

    /// A vector whose lanes are computed one after another.
    func lanewise(_ type: DeviceType, _ lane: (_ number: String) -> String) -> String {
        let name = out.temporary()
        out.add("var \(name) = \(type.swiftName)()")
        out.add("for k in 0..<\(type.lanes ?? 0) {")
        out.indent()
        out.add("\(name)[k] = \(lane("k"))")
        out.outdent()
        out.add("}")
        return name
    }
}

// Leaves and places
extension SwiftWriter {
    func text(of variable: Variable) -> String { CNames.variable(variable) }

    func count(of variable: Variable) -> String {
        switch variable.type {
        case .array(_, let count), .groupArray(_, let count): "\(count)"
        default: "\(CNames.variable(variable)).count"
        }
    }

    func context(_ value: ContextValue) -> String { "here.\(value.rawValue)" }

    func component(of value: ContextValue, _ number: Int) -> String { component(of: context(value), number) }

    func component(of index: String, _ number: Int) -> String { "\(index).\(["x", "y", "z"][number])" }

    func literal(_ kind: Expression.Kind, _ type: DeviceType) -> String {
        switch kind {
        case .integer(let value):
            return type == .int && !value.isNegative ? "\(value)" : "(\(value) as \(type.swiftName))"
        case .float(let value): return "(\(CLiterals.hexadecimal(value)) as \(type.swiftName))"
        case .boolean(let value): return "\(value)"
        case .constant(let constant): return "\(type.swiftName).\(constant.rawValue)"
        default: preconditionFailure("Not a literal.")
        }
    }

    func element(_ variable: Variable, _ index: String) -> String {
        "\(CNames.variable(variable))[unchecked: \(index)]"
    }

    func item(_ base: String, _ index: String) -> String { "\(base)[unchecked: \(index)]" }

    func field(_ base: String, _ name: String) -> String { "\(base).`\(name)`" }
    func lane(_ base: String, _ index: String, isMask: Bool) -> String { "\(base)[\(index)]" }

    func checkIndex(_ index: String, count: String, _ site: TrapSiteID) {
        let isItem = boundsItem(index, count)
        out.add("try _Checks.\(isItem ? "itemIndex" : "index")(\(index), in: \(count), \(site))")
    }

    /// Whether the item's number is related to a span's count, which then is part of the bound below which nothing of that is checked.
    func boundsItem(_ index: String, _ count: String) -> Bool {
        guard itemNames.contains(index), spanCounts.contains(count) else { return false }
        if !itemBounds.contains(count) { itemBounds.append(count) }
        return true
    }

    func willAccess(_ place: ResolvedPlace) {}

    func load(_ place: String, _ type: DeviceType, touchesMemory: Bool, isAssumed: Bool) -> Operand {
        named(touchesMemory ? "unsafe \(place)" : place, type)
    }

    func store(_ place: Place, _ text: String, _ value: String) {
        assign(text.contains("[unchecked: ") ? "unsafe \(text)" : text, value)
    }
}
