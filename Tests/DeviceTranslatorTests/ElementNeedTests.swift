import DeviceTranslator
import Testing

@Suite("Spans of which every item uses its own element")
struct ElementNeedTests {
    /// The names of the kernel's spans of which that is certain.
    private func needs(_ body: String) throws -> [String] {
        let kernel = try #require(Fixture(body: body).kernel.tree)
        return kernel.parameters.filter(\.needsOnePerItem).map(\.variable.name)
    }

    @Test("are found by the index itself, and by a constant that is the index")
    func found() throws {
        #expect(try needs("y[context.index] = a") == ["y"])
        #expect(try needs("let i = context.index\nlet j = i\ny[j] = x[i] + 1") == ["x", "y"])
        #expect(try needs("_ = k.fetchAdd(1, at: context.index)") == ["k"])
        #expect(try needs("if x[context.index] > 0 { y[context.index] = 1 }") == ["x"])
    }

    @Test(
        "are not assumed where an item may not get, or has another index",
        arguments: [
            "guard context.index < n else { return }\ny[context.index] = a",
            "if n > 0 { y[context.index] = a }", "for i in 0..<1 { y[context.index] = a }",
            "y[context.index / 2] = a", "var i = context.index\ni = 0\ny[i] = a", "y[context.local] = a",
            "let b = n > 0 && x[context.index] > 0", "let b = n > 0 ? x[context.index] : 0",
        ])
    func notAssumed(_ body: String) throws {
        #expect(try needs(body) == [])
    }
}
