/// Writes the statements of a kernel or function as text of a language.
///
/// The order of evaluation is made explicit here, for both languages: what may trap or has effects becomes a statement of its own,
/// whose result is a temporary; what is left is text without effects. The requirements are the language's spelling.
protocol BodyWriter: AnyObject {
    var out: TextLines { get set }

    /// Whether each operation becomes a statement, so that nothing is nested.
    var namesEveryResult: Bool { get }

    // Statements.
    func declare(_ name: String, _ type: DeviceType, _ value: String)
    /// A temporary that is changed later.
    func declareVariable(_ name: String, _ type: DeviceType, _ value: String)
    /// A temporary that branches assign once.
    func declareUnset(_ name: String, _ type: DeviceType)
    func assign(_ target: String, _ value: String)
    func openIf(_ condition: String)
    func openElse()
    func close()

    // Leaves.
    func text(of variable: Variable) -> String
    func count(of variable: Variable) -> String
    func context(_ value: ContextValue) -> String
    func component(of value: ContextValue, _ number: Int) -> String
    func component(of index: String, _ number: Int) -> String
    func literal(_ kind: Expression.Kind, _ type: DeviceType) -> String

    // Places. `element` is the text of an element whose index was checked.
    func element(_ variable: Variable, _ index: String) -> String
    /// The text of an element of a member, whose index was checked.
    func item(_ base: String, _ index: String) -> String
    func field(_ base: String, _ name: String) -> String
    func lane(_ base: String, _ index: String, isMask: Bool) -> String
    func checkIndex(_ index: String, count: String, _ site: TrapSiteID)
    /// The next access is to this place, whose indices were checked.
    func willAccess(_ place: ResolvedPlace)
    /// The value at a place; writes what has to be written before.
    func load(_ place: String, _ type: DeviceType, touchesMemory: Bool, isAssumed: Bool) -> Operand
    func store(_ place: Place, _ text: String, _ value: String)

    // Operations. The operands are atoms where a check needs them twice; each may write statements before.
    func arithmetic(
        _ operation: ArithmeticOperator, _ type: DeviceType, _ left: String, _ right: String, _ overflow: Overflow
    ) -> String
    func bitwise(_ operation: BitwiseOperator, _ type: DeviceType, _ left: String, _ right: String) -> String
    func shift(
        _ operation: ShiftOperator, _ type: DeviceType, _ left: String, _ right: String, distance: DeviceType
    ) -> String
    func comparison(_ operation: ComparisonOperator, _ type: DeviceType, _ left: String, _ right: String) -> String
    func logical(_ operation: LogicalOperator, _ left: String, _ right: String) -> String
    func prefix(_ operation: PrefixOperator, _ type: DeviceType, _ operand: String) -> String
    func ternary(_ condition: String, _ first: String, _ second: String) -> String
    func conversion(_ conversion: Conversion, _ operand: String, from: DeviceType, to: DeviceType) -> String
    func splat(_ operand: String, _ type: DeviceType) -> String
    func vector(_ parts: [(text: String, type: DeviceType)], _ type: DeviceType) -> String
    func shuffle(_ operand: String, lanes: [Int], _ type: DeviceType) -> String
    func structure(_ fields: [(name: String, text: String)], _ type: DeviceType) -> String
    func math(
        _ function: MathFunction, _ operands: [String], _ types: [DeviceType], _ type: DeviceType, site: TrapSiteID?
    ) -> String
    func replacing(_ first: String, with second: String, where mask: String, _ type: DeviceType) -> String
    func reduction(_ reduction: Reduction, _ operand: String, _ from: DeviceType, _ type: DeviceType) -> String

    // Calls, which write statements; nil for no result.
    func call(_ callee: Callee, _ arguments: [PassedArgument], _ type: DeviceType) -> Operand?
    func atomic(_ access: AtomicAccess, _ operands: [String], index: String, _ type: DeviceType) -> Operand?
    /// Whether a variable lies in memory that others see.
    func isShared(_ variable: Variable) -> Bool
    /// `message` is a variable that is not shared.
    func send(_ sending: Sending, _ message: String, to target: String, _ type: DeviceType, isUsed: Bool) -> Operand?

    /// A temporary with the elements that an array begins with.
    func array(_ value: Expression) -> Operand

    // Statements of the tree.
    func declare(_ variable: Variable, _ value: Expression?)
    func jump(to label: Label, isContinue: Bool)
    func leave(_ value: String?)
    func barrier()
    func block(_ label: Label, _ body: [Statement])
    func whileLoop(_ label: Label, _ condition: Expression, _ body: [Statement])
    func repeatLoop(_ label: Label, _ body: [Statement], _ condition: Expression)
    func forLoop(_ loop: ForLoop)
    func parallelLoop(_ turns: ParallelLoop)
}

/// An argument whose value was evaluated.
enum PassedArgument {
    case value(String)
    /// A variable that is passed itself.
    case variable(Variable)
    /// A place other than a variable: a temporary has its value, and is written back behind the call.
    case copy(String, Place, String)
    case span(Variable)
    case context
}

extension BodyWriter {
    /// What `body` wrote, taken away from the text, one level deeper.
    func captured<Result>(_ body: () -> Result) -> (lines: [String], result: Result) {
        let count = out.lines.count
        out.indent()
        let result = body()
        out.outdent()
        return (out.remove(behind: count), result)
    }

    /// A temporary with the value.
    func named(_ text: String, _ type: DeviceType) -> Operand {
        let name = out.temporary()
        declare(name, type, text)
        return .fixed(name)
    }

    /// The same as something that can be written twice.
    func atom(_ operand: Operand, _ type: DeviceType) -> String {
        operand.isAtom ? operand.text : named(operand.text, type).text
    }

    /// The same as something that later statements do not change.
    func stable(_ operand: Operand, _ type: DeviceType) -> Operand {
        operand.isStable ? operand : named(operand.text, type)
    }

    /// The result of an operation on operands.
    func result(_ text: String, _ type: DeviceType, of operands: [Operand]) -> Operand {
        namesEveryResult
            ? named(text, type) : Operand(text: text, isAtom: false, isStable: operands.allSatisfy(\.isStable))
    }

    /// Evaluates from left to right. What a later one's effects, or those of what is `followed` by, could change is kept in a temporary.
    func operands(_ expressions: [Expression], followedByEffects: Bool = false) -> [Operand] {
        var results: [Operand] = []
        for (number, expression) in expressions.enumerated() {
            let isFollowed = followedByEffects || expressions[(number + 1)...].contains(where: \.hasEffects)
            let operand = operand(expression)
            results.append(isFollowed ? stable(operand, expression.type) : operand)
        }
        return results
    }

    /// As ``operands(_:followedByEffects:)``, as text that can be written twice.
    func atoms(_ expressions: [Expression]) -> [String] {
        zip(operands(expressions), expressions).map { atom($0, $1.type) }
    }
}
