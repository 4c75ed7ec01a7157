import Testing

extension Models {
    @Suite("One-shot model")
    struct OneShotTests {
        @Test(
            "The answer, the cancellation and the timer: one of them finishes, and the caller is told once",
            arguments: MemoryKind.allCases)
        func finishedOnce(_ memory: MemoryKind) {
            Models.holds(OneShotModel().make(), memory, atLeast: 500)
        }

        @Test("Two at a time who finish are found, and a caller who is not told", arguments: MemoryKind.allCases)
        func mistakes(_ memory: MemoryKind) {
            Models.breaks(OneShotModel(mistake: .claimsTwice).make(), memory, .broken)
            Models.breaks(OneShotModel(mistake: .ignoresWaiter).make(), memory, .stuck)
            Models.breaks(OneShotModel(mistake: .installsBlindly).make(), memory)
            Models.breaks(OneShotModel(mistake: .doesNotWait).make(), memory)
            Models.breaks(OneShotModel(mistake: .publishesFirst).make(), memory)
        }

        @Test(
            "So are accesses without their order", arguments: [OneShotWords.Mistake.publishesRelaxed, .claimsRelaxed])
        func orders(_ mistake: OneShotWords.Mistake) {
            Models.breaks(OneShotModel(mistake: mistake).make(), .releaseAcquire, .broken)
        }
    }
}
