import Testing

/// Expects a body to be read as the printed tree.
func expect(_ body: String, isReadAs tree: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Fixture(body: body).printedBody == tree, sourceLocation: sourceLocation)
}

@Suite("Bodies that are read")
struct ReadBodyTests {
