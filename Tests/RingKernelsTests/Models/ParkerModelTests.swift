import Testing

extension Models {
    @Suite("Parker")
    struct ParkerTests {
        @Test("A home never sleeps beside work", arguments: MemoryKind.allCases, [.asymmetric, .fences])
        func publishers(_ memory: MemoryKind, _ barrier: ParkerWords.Barrier) {
            Models.holds(
                ParkerModel(barrier: barrier, records: [2, 1], hasLeaser: false).make(), memory, atLeast: 500)
        }

        @Test("Nor when a caller does its work meanwhile", arguments: MemoryKind.allCases, [.asymmetric, .fences])
        func leaser(_ memory: MemoryKind, _ barrier: ParkerWords.Barrier) {
            Models.holds(ParkerModel(barrier: barrier).make(), memory, atLeast: 1000)
        }

        @Test("Without a barrier it may", arguments: MemoryKind.allCases)
        func noBarrier(_ memory: MemoryKind) {
            Models.breaks(ParkerModel(barrier: .none, records: [1], hasLeaser: false).make(), memory, .stuck)
        }

        @Test(
            "Each step has its place", arguments: MemoryKind.allCases,
            [.looksFirst, .overwritesCall, .forgetsCall, .wakesFirst, .endsLeaseBlindly])
        func mistakes(_ memory: MemoryKind, _ mistake: ParkerWords.Mistake) {
            Models.breaks(ParkerModel(mistake: mistake, records: [1, 1]).make(), memory, .stuck)
        }

        @Test("A lease that acquires nothing races with the thread whose work it takes")
        func relaxedLease() {
            Models.breaks(ParkerModel(mistake: .leasesRelaxed, records: [1]).make(), .releaseAcquire, .broken)
        }
    }
}
