import Testing

extension Models {
    @Suite("Device inbox")
    struct DeviceInboxTests {
        @Test(
            "Every message that was sent is handled once, and no block sleeps beside one",
            arguments: MemoryKind.allCases)
        func holds(_ memory: MemoryKind) {
            Models.holds(DeviceInboxModel(messages: [1, 1]).make(), memory, atLeast: 100)
        }

        @Test("Nor when it goes round", arguments: MemoryKind.allCases)
        func goesRound(_ memory: MemoryKind) {
            Models.holds(DeviceInboxModel(messages: [3], slotCount: 2).make(), memory, atLeast: 100)
        }

        @Test(
            "Whoever closes it finds all that was sent, and nobody writes there afterwards",
            arguments: MemoryKind.allCases)
        func closes(_ memory: MemoryKind) {
            Models.holds(DeviceInboxModel(messages: [1, 1], slotCount: 2, closes: true).make(), memory, atLeast: 100)
        }

        @Test(
            "Each step that is left out is found",
            arguments: [
                DeviceInboxModel.Mistake.publishesFirst, .publishesRelaxed, .readsRelaxed, .claimsWithoutExchange,
                .overlooksRoom, .readsHeadRelaxed, .givesBackFirst, .headRelaxed, .wakesWithoutFence,
                .sleepsWithoutFence, .readsDoorbellLate,
            ])
        func mistakes(_ mistake: DeviceInboxModel.Mistake) {
            Models.breaks(DeviceInboxModel(messages: [1, 1], mistake: mistake).make(), .releaseAcquire)
        }

        @Test("So are senders that ring as if each were alone: it takes three to sleep beside a message")
        func ringsAlone() {
            Models.breaks(
                DeviceInboxModel(messages: [1, 2], slotCount: 3, mistake: .ringsAlone).make(), .totalStoreOrder, .stuck)
        }

        @Test(
            "Each step of the end that is left out is found",
            arguments: [
                DeviceInboxModel.Mistake.looksFirst, .entersWithoutFence, .leavesFirst, .leavesRelaxed, .closesAtOnce,
                .closesWithoutFence,
            ])
        func mistakesInTheEnd(_ mistake: DeviceInboxModel.Mistake) {
            Models.breaks(
                DeviceInboxModel(messages: [1, 1], slotCount: 2, closes: true, mistake: mistake).make(),
                .releaseAcquire)
        }
    }
}
