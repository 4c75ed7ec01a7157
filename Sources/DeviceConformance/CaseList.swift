/// Writes cases one below the other; each is type-checked on its own.
@resultBuilder
public enum CaseList {
    public static func buildExpression(_ one: ConformanceCase) -> [ConformanceCase] { [one] }
    public static func buildExpression(_ many: [ConformanceCase]) -> [ConformanceCase] { many }
    public static func buildBlock(_ cases: [ConformanceCase]...) -> [ConformanceCase] { cases.flatMap { $0 } }
}
