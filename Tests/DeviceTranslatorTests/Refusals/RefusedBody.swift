import DeviceTranslator
import SwiftDiagnostics
import Testing

/// A body that must be refused.
struct RefusedBody: Sendable, CustomTestStringConvertible {
    /// With the mark `«` in front of what is refused.
    let marked: String
    let message: String
    let remedy: String?

    /// The body after the fix-it.
    let fixed: String?

    init(_ marked: String, because message: String) {
        self.marked = marked
        self.message = message
        remedy = nil
        fixed = nil
    }

    init(_ marked: String, because message: String, remedy: String, giving fixed: String) {
        self.marked = marked
        self.message = message
        self.remedy = remedy
        self.fixed = fixed
    }

    var source: String { marked.replacing("«", with: "") }

    /// The column of what is refused, in the first line.
    var column: Int { (marked.split(separator: "«", omittingEmptySubsequences: false).first?.utf8.count ?? 0) + 1 }

    var testDescription: String { marked }

    static let all = expressions + operands + conversions + members + atomics + statements + declarations + groups
}

@Suite("Bodies that are refused")
struct RefusedBodyTests {
    @Test("at the node, with a reason and the remedy that there is", arguments: RefusedBody.all)
    func refused(_ body: RefusedBody) throws {
        let fixture = Fixture(body: body.source)
        let diagnostics = fixture.kernel.diagnostics
        #expect(diagnostics.map { fixture.text(of: $0) } == ["6:\(body.column): \(body.message)"])
        let fixIts = try #require(diagnostics.first).fixIts
        #expect(fixIts.map(\.message.message) == (body.remedy.map { [$0] } ?? []))
        if let fixIt = fixIts.first, let fixed = body.fixed {
            #expect(fixture.source(after: fixIt) == Fixture(body: fixed).source)
        }
    }

    @Test("are many, and each has a reason of its own place")
    func many() {
        #expect(RefusedBody.all.count >= 200)
        #expect(Set(RefusedBody.all.map(\.source)).count == RefusedBody.all.count)
    }

    @Test("A body that is not refused is none of them")
    func accepted() {
        #expect(Fixture(body: "y[0] = a").kernel.tree != nil)
    }

    @Test("Each statement is reported for itself, and what depends on a refused one is not reported again")
    func severalFindings() {
        let fixture = Fixture(
            body: """
                let s = "text"
                y[0] = s
                if missing {
                    y[1] = n
                }
                y[2] = "b"
                """)
        #expect(
            fixture.kernel.diagnostics.map { fixture.text(of: $0) } == [
                "6:9: device code has no strings",
                "8:4: 'missing' is not known to device code, which sees its parameters and its own constants and variables; pass it as a parameter",
                "9:12: this is 'Int', and 'Float' is needed here; nothing converts by itself",
                "11:8: device code has no strings",
            ])
    }
}
