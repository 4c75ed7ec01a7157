import Testing

extension Models {
    @Suite("Post stack model")
    struct PostStackTests {
        typealias Mistake = LeavingModel.Mistake

        @Test(
            "What is posted to a home that leaves is run, once", arguments: MemoryKind.allCases,
            [[1, 1], [2]] + (Models.isThorough ? [[2, 1]] : []))
        func leaving(_ memory: MemoryKind, _ posts: [Int]) {
            Models.holds(LeavingModel(posts: posts).make(), memory, atLeast: 100)
        }

        @Test("A look that is left out loses a post", arguments: MemoryKind.allCases)
        func looks(_ memory: MemoryKind) {
            Models.breaks(LeavingModel(mistake: .doesNotLook).make(), memory, .stuck)
            Models.breaks(LeavingModel(mistake: .posterDoesNotLook).make(), memory, .stuck)
            Models.breaks(LeavingModel(mistake: .posterLooksFirst).make(), memory, .stuck)
            Models.breaks(LeavingModel(mistake: .pushesBlindly).make(), memory)
        }

        @Test("Late work without a lock, and posts that are not acquired, are races")
        func races() {
            Models.breaks(LeavingModel(mistake: .doesNotLock).make(), .releaseAcquire, .broken)
            Models.breaks(LeavingModel(mistake: .takesRelaxed).make(), .releaseAcquire, .broken)
        }

        @Test("The push, the announcement and both looks must be in one order")
        func orders() {
            for mistake in [Mistake.announcesReleasing, .looksRelaxed] {
                Models.breaks(LeavingModel(mistake: mistake).make(), .releaseAcquire, .stuck)
                // The lock that the last look is under gives x86 the order that the program does not ask for.
                Models.holds(LeavingModel(mistake: mistake).make(), .totalStoreOrder, atLeast: 1000)
            }
        }

        @Test(
            "An errand comes behind what its sender sent before, though others are about to publish",
            arguments: MemoryKind.allCases)
        func order(_ memory: MemoryKind) {
            Models.holds(ErrandOrderModel().make(), memory, atLeast: 500)
            Models.breaks(ErrandOrderModel(mistake: .takesPostsLast).make(), memory, .broken)
            Models.breaks(ErrandOrderModel(mistake: .doesNotFinishClaims).make(), memory, .broken)
        }
    }
}
