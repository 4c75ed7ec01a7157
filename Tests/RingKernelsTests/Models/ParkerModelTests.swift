import Testing

extension Models {
    @Suite("Parker")
    struct ParkerTests {
        @Test("A home never sleeps beside work", arguments: MemoryKind.allCases, ParkerWords.Barrier.sound)
        func publishers(_ memory: MemoryKind, _ barrier: ParkerWords.Barrier) {
            Models.holds(
                ParkerModel(barrier: barrier, records: [1, 1], hasLeaser: false).make(), memory, atLeast: 1000)
        }

        @Test(
            "Nor does it when one publisher brings more than one record",
            arguments: Models.isThorough ? MemoryKind.allCases : [.totalStoreOrder])
        func moreRecords(_ memory: MemoryKind) {
            Models.holds(ParkerModel(records: [2, 1], hasLeaser: false).make(), memory, atLeast: 10_000)
        }

        @Test("Nor when a caller does its work meanwhile", arguments: MemoryKind.allCases, ParkerWords.Barrier.sound)
        func leaser(_ memory: MemoryKind, _ barrier: ParkerWords.Barrier) {
            Models.holds(ParkerModel(barrier: barrier, records: [1]).make(), memory, atLeast: 1000)
        }

        @Test(
            "Nor when there are two publishers and such a caller",
            arguments: Models.isThorough ? MemoryKind.allCases : [.totalStoreOrder])
        func all(_ memory: MemoryKind) {
            Models.holds(ParkerModel(records: [1, 1], leaserWorks: Models.isThorough).make(), memory, atLeast: 10_000)
        }

        @Test("Without a barrier it may", arguments: MemoryKind.allCases)
        func noBarrier(_ memory: MemoryKind) {
            Models.breaks(ParkerModel(barrier: .none, records: [1], hasLeaser: false).make(), memory, .stuck)
        }

        @Test("A sender that looks before its record is there is found", arguments: MemoryKind.allCases)
        func wakesFirst(_ memory: MemoryKind) {
            Models.breaks(
                ParkerModel(mistake: .wakesFirst, records: [1], hasLeaser: false).make(), memory, .stuck)
        }

        @Test(
            "So is each step of the sleeper and of the lease that is left out", arguments: MemoryKind.allCases,
            [ParkerWords.Mistake.looksFirst, .overwritesCall, .forgetsCall, .endsLeaseBlindly])
        func mistakes(_ memory: MemoryKind, _ mistake: ParkerWords.Mistake) {
            Models.breaks(ParkerModel(mistake: mistake, records: [1]).make(), memory, .stuck)
        }

        @Test("So is a lease that acquires nothing: it races with the thread whose work it takes")
        func relaxedLease() {
            Models.breaks(
                ParkerModel(barrier: .fences, mistake: .leasesRelaxed, records: [1]).make(), .releaseAcquire, .broken)
        }
    }
}
