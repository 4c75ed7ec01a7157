import Testing

extension Models {
    @Suite("Ring channel")
    struct RingChannelTests {
        @Test(
            "Neither process sleeps beside a record, nor beside room that it waits for", arguments: MemoryKind.allCases)
        func holds(_ memory: MemoryKind) {
            Models.holds(RingChannelModel(records: 2, slotCount: 1).make(), memory, atLeast: 300)
        }

        @Test("Nor when the ring has more slots, and goes round", arguments: MemoryKind.allCases)
        func goesRound(_ memory: MemoryKind) {
            Models.holds(RingChannelModel(records: 3, slotCount: 2).make(), memory, atLeast: 300)
        }

        @Test(
            "Each step that is left out is found", arguments: MemoryKind.allCases,
            [
                RingChannelModel.Mistake.sleepsWithoutFence, .flushesWithoutFence, .looksFirst, .wantsInSilence,
                .sleepsBesideRoom, .keepsRoom, .wakesOnce,
            ])
        func mistakes(_ memory: MemoryKind, _ mistake: RingChannelModel.Mistake) {
            Models.breaks(RingChannelModel(records: 3, slotCount: 1, mistake: mistake).make(), memory, .stuck)
        }
    }
}
