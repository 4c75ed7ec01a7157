import Testing

extension Models {
    @Suite("Record ring model")
    struct RecordRingTests {
        typealias Mistake = RecordRingModel.Mistake

        /// The lines of a lane and of the records that go through it: around the end with and without padding, full and not.
        static let lanes: [(lineCount: Int, records: [Int])] = [
            (4, [1, 2, 2, 1]), (4, [2, 1, 2]), (4, [1, 1, 1, 1, 1, 1]), (4, [3, 1, 3]), (4, [2, 2, 2]),
            (8, [3, 3, 3, 2]), (8, [3, 2, 4, 1]),
        ]

        @Test(
            "One producer's records arrive whole, once and in order, around the end of the ring and when it is full",
            arguments: MemoryKind.allCases, lanes)
        func alone(_ memory: MemoryKind, _ lane: (lineCount: Int, records: [Int])) {
            Models.holds(RecordRingModel([lane.records], lineCount: lane.lineCount).make(), memory, atLeast: 30)
        }

        @Test(
            "So do those of two producers", arguments: MemoryKind.allCases, [[[1, 2], [2, 1]], [[3], [2, 2]]])
        func many(_ memory: MemoryKind, _ records: [[Int]]) {
            Models.holds(RecordRingModel(records).make(), memory, atLeast: 500)
        }

        private func breaks(
            _ memory: MemoryKind, _ records: [[Int]], _ mistake: Mistake, _ kind: Violation.Kind? = .broken,
            lineCount: Int = 4
        ) {
            Models.breaks(RecordRingModel(records, lineCount: lineCount, mistake: mistake).make(), memory, kind)
        }

        @Test("What the order of a producer's statements is for")
        func producer() {
            breaks(.releaseAcquire, [[1, 1]], .publishesRelaxed)
            breaks(.releaseAcquire, [[3, 1, 3]], .claimsRelaxed)
            for memory in MemoryKind.allCases {
                breaks(memory, [[1, 1]], .publishesFirst)
                breaks(memory, [[3, 3]], .forgetsPadding, nil, lineCount: 5)
                breaks(memory, [[1], [1]], .bothAlone, nil)
            }
        }

        @Test("What a lone producer writes behind a record is there before the record, and in a line of his own")
        func zeroes() {
            for memory in MemoryKind.allCases {
                breaks(memory, [[1, 1, 1, 1, 1]], .forgetsZero, nil)
                breaks(memory, [[3, 1]], .forgetsZero, nil)
                breaks(memory, [[1, 1, 1, 1, 1]], .zeroesLate, nil)
                breaks(memory, [[1, 2, 2]], .forgetsZeroBehindPadding, nil)
                breaks(memory, [[1, 2, 2]], .zeroesLateBehindPadding, nil)
                breaks(memory, [[1, 1, 1, 1]], .claimsTooFew, nil)
            }
        }

        @Test("What the order of the consumer's statements is for")
        func consumer() {
            breaks(.releaseAcquire, [[1, 1]], .readsRelaxed)
            breaks(.releaseAcquire, [[3, 1, 3]], .headRelaxed)
            for memory in MemoryKind.allCases {
                breaks(memory, [[2, 1, 1, 1]], .givesBackFirst)
                breaks(memory, [[3, 1], [1, 1]], .forgetsLines, nil)
            }
        }
    }
}
