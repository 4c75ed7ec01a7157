import Testing

extension Models {
    @Suite("Device ring")
    struct DeviceRingTests {
        @Test(
            "Every request is handled once and answered, and no block sleeps beside one", arguments: MemoryKind.allCases
        )
        func holds(_ memory: MemoryKind) {
            Models.holds(DeviceRingModel(records: 2).make(), memory, atLeast: 100)
        }

        @Test("Nor when the ring has more slots, and goes round", arguments: MemoryKind.allCases)
        func goesRound(_ memory: MemoryKind) {
            Models.holds(DeviceRingModel(records: 3, slotCount: 2).make(), memory, atLeast: 100)
        }

        @Test(
            "Each step that is left out is found",
            arguments: [
                DeviceRingModel.Mistake.ringsWithoutFence, .sleepsWithoutFence, .overlooksOrder, .readsDoorbellLate,
                .publishesFirst, .writesTooSoon, .leavesWithRequest,
            ])
        func mistakes(_ mistake: DeviceRingModel.Mistake) {
            Models.breaks(DeviceRingModel(records: 2, mistake: mistake).make(), .releaseAcquire)
        }
    }

    @Suite("Device bell")
    struct DeviceBellTests {
        @Test("A home never sleeps beside a response", arguments: MemoryKind.allCases)
        func holds(_ memory: MemoryKind) {
            // Twice where there are fewer ways.
            let records = memory == .totalStoreOrder || Models.isThorough ? 2 : 1
            Models.holds(DeviceBellModel(records: records).make(), memory, atLeast: 100)
        }

        @Test(
            "Each step that is left out is found",
            arguments: [
                DeviceBellModel.Mistake.answersWithoutFence, .looksFirst, .armsInSilence, .ringsWithoutCount,
                .pumpLooksFirst,
            ])
        func mistakes(_ mistake: DeviceBellModel.Mistake) {
            Models.breaks(DeviceBellModel(records: 1, mistake: mistake).make(), .releaseAcquire, .stuck)
        }
    }
}
