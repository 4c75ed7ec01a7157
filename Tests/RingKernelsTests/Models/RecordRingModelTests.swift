import Testing

extension Models {
    @Suite("Record ring model")
    struct RecordRingTests {
        typealias Mistake = RecordRingModel.Mistake

        @Test(
            "One producer's records arrive whole, once and in order, around the end of the ring and when it is full",
            arguments: MemoryKind.allCases, [[1, 2, 2, 1], [3, 3, 2], [1, 1, 1, 1, 1, 1], [4, 4]])
        func alone(_ memory: MemoryKind, _ records: [Int]) {
            Models.holds(RecordRingModel([records]).make(), memory, atLeast: 30)
        }

        @Test(
            "So do those of two producers", arguments: MemoryKind.allCases, [[[1, 2], [2, 1]], [[3], [2, 2]]])
        func many(_ memory: MemoryKind, _ records: [[Int]]) {
            Models.holds(RecordRingModel(records).make(), memory, atLeast: 500)
        }

        @Test("What the order of a producer's statements is for")
        func producer() {
            Models.breaks(RecordRingModel([[1, 1]], mistake: .publishesFirst).make(), .releaseAcquire, .broken)
            Models.breaks(RecordRingModel([[1, 1]], mistake: .publishesFirst).make(), .totalStoreOrder, .broken)
            Models.breaks(RecordRingModel([[1, 1]], mistake: .publishesRelaxed).make(), .releaseAcquire, .broken)
            Models.breaks(RecordRingModel([[3, 3]], mistake: .claimsRelaxed).make(), .releaseAcquire, .broken)
            Models.breaks(RecordRingModel([[3, 3]], mistake: .forgetsPadding).make(), .totalStoreOrder)
            for memory in MemoryKind.allCases {
                Models.breaks(RecordRingModel([[1], [1]], mistake: .bothAlone).make(), memory)
            }
        }

        @Test("What the order of the consumer's statements is for")
        func consumer() {
            Models.breaks(RecordRingModel([[1, 1]], mistake: .readsRelaxed).make(), .releaseAcquire, .broken)
            Models.breaks(RecordRingModel([[4, 4]], mistake: .givesBackFirst).make(), .totalStoreOrder, .broken)
            Models.breaks(RecordRingModel([[4, 4]], mistake: .givesBackFirst).make(), .releaseAcquire, .broken)
            Models.breaks(RecordRingModel([[3, 3]], mistake: .headRelaxed).make(), .releaseAcquire, .broken)
            for memory in MemoryKind.allCases {
                Models.breaks(RecordRingModel([[3, 1, 1, 1]], mistake: .forgetsLines).make(), memory)
            }
        }
    }
}
