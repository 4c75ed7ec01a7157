import Testing

@Suite("Handlers that all threads of a block execute", .timeLimit(.minutes(5)), .serialized)
struct BlockTests {
    @Test("answer on every device as the function does", arguments: RingCorpus.blocks, TestedDevice.allCases)
    func answers(_ kernel: RingCase, _ device: TestedDevice) async throws { try await kernel.run(device) }
}
