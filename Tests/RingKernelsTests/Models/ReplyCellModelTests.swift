import Testing

extension Models {
    @Suite("Reply cell model")
    struct ReplyCellTests {
        @Test(
            "A cell is freed once and its caller wakes once, whenever the answer, the cancellation and the timer come",
            arguments: MemoryKind.allCases)
        func once(_ memory: MemoryKind) {
            let isLarge = Models.isThorough || memory == .totalStoreOrder
            Models.holds(ReplyCellModel(requests: isLarge ? 2 : 1).make(), memory, atLeast: 100)
        }

        @Test("A step that is left out frees a cell twice or never, or wakes the caller twice or never")
        func mistakes() {
            func breaks(_ mistake: ReplyCellModel.Mistake, _ kind: Violation.Kind) {
                Models.breaks(ReplyCellModel(mistake: mistake).make(), .totalStoreOrder, kind)
            }
            breaks(.freesAbandoned, .broken)
            breaks(.ignoresGeneration, .broken)
            breaks(.ignoresPhase, .broken)
            breaks(.keepsLate, .stuck)
            breaks(.keepsFailed, .stuck)
            breaks(.abandonsQuietly, .stuck)
        }
    }
}
