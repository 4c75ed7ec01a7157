import Testing

extension Models {
    @Suite("Reply cell model")
    struct ReplyCellTests {
        @Test(
            "A cell is freed once and its caller wakes once, whenever the answer, the cancellation and the timer come")
        func once() {
            Models.holds(ReplyCellModel(requests: 1).make(), .totalStoreOrder, atLeast: 30)
            Models.holds(ReplyCellModel().make(), .totalStoreOrder, atLeast: 1000)
        }

        @Test(
            "A step that is left out frees a cell twice, early or never, leaves its gate open, or the caller unheard")
        func mistakes() {
            func breaks(_ mistake: ReplyCellModel.Mistake, _ kind: Violation.Kind?) {
                let requests = mistake == .ignoresGeneration ? 2 : 1
                Models.breaks(ReplyCellModel(mistake: mistake, requests: requests).make(), .totalStoreOrder, kind)
            }
            breaks(.freesAbandoned, .broken)
            breaks(.freesBeforeReturn, .broken)
            breaks(.ignoresGeneration, .broken)
            breaks(.ignoresPhase, .broken)
            breaks(.keepsWaiting, .broken)
            breaks(.staysInLine, .broken)
            breaks(.keepsLate, nil)
            breaks(.keepsFailed, nil)
            breaks(.abandonsQuietly, nil)
            breaks(.sleepsUnwatched, nil)
            breaks(.staysUnwatched, nil)
        }
    }
}
