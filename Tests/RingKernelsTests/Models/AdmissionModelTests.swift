import Testing

extension Models {
    @Suite("Admission model")
    struct AdmissionTests {
        typealias Mistake = AdmissionModel.Mistake

        /// The situations, by what happens in them beside two senders that send.
        static let situations: [String: AdmissionModel] = [
            "waiting": AdmissionModel(),
            "trying": AdmissionModel(messages: [2, 1], mayWait: [false, true]),
            "cancelled": AdmissionModel(isCancelled: true),
            "terminated": AdmissionModel(isTerminated: true),
            "terminated while the way is full": AdmissionModel(messages: [2], mayWait: [true], isTerminated: true),
            "room for two": AdmissionModel(capacity: 2, messages: [2, 1]),
        ]

        @Test(arguments: MemoryKind.allCases, situations.keys.sorted())
        func present(_ memory: MemoryKind, _ situation: String) throws {
            let model = try #require(Self.situations[situation]).make { TwoCounters($0, capacity: $1) }
            Models.holds(model, memory, atLeast: 100)
        }

        @Test(arguments: MemoryKind.allCases, situations.keys.sorted())
        func new(_ memory: MemoryKind, _ situation: String) throws {
            let model = try #require(Self.situations[situation]).make { GrantedAndTaken($0, capacity: $1) }
            Models.holds(model, memory, atLeast: 100)
        }
    }
}
