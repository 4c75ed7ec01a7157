import Testing

extension Models {
    @Suite("Threads of the processor's back end")
    struct CPUTests {
        @Test(
            "All of a launch is done when its caller goes on, and nobody sleeps for ever",
            arguments: MemoryKind.allCases)
        func launches(_ memory: MemoryKind) {
            Models.holds(CPUCrewModel().make(), memory, atLeast: 100)
        }

        @Test(
            "Nor when a launch is used again, there are two callers, or two threads that help",
            arguments: [
                CPUCrewModel(rounds: [2]), CPUCrewModel(rounds: [1, 1]), CPUCrewModel(helpers: 2),
                CPUCrewModel(rounds: [2], leavesRest: true),
            ])
        func manyLaunches(_ model: CPUCrewModel) {
            Models.holds(model.make(), .totalStoreOrder, atLeast: 1000)
        }

        @Test("A thread that could help does not sleep beside a launch", arguments: MemoryKind.allCases)
        func helpers(_ memory: MemoryKind) {
            Models.holds(CPUCrewModel(leavesRest: true).make(), memory, atLeast: 100)
        }

        @Test("Each step of a launch that is left out is found", arguments: CPUCrewModel.Mistake.allCases.dropFirst())
        func mistakes(_ mistake: CPUCrewModel.Mistake) {
            // What a launch that is over leaves behind shows in the next one; who sleeps beside work, where nobody else does it.
            let isOfReuse = [.staysListed, .joinsLate].contains(mistake)
            let isOfCall = [
                .readsArrivalsLate, .callsFirst, .callsInSilence, .sleepsAsWatcher, .asksWatchersFirst,
            ].contains(mistake)
            Models.breaks(
                CPUCrewModel(rounds: [isOfReuse ? 2 : 1], leavesRest: isOfCall, mistake: mistake).make(),
                .totalStoreOrder)
        }

        @Test("What is given to a stream is done, in front of its mark, and it ends", arguments: MemoryKind.allCases)
        func streams(_ memory: MemoryKind) {
            Models.holds(CPUQueueModel().make(), memory, atLeast: 100)
        }

        @Test("Each step of a stream that is left out is found", arguments: CPUQueueModel.Mistake.allCases.dropFirst())
        func mistakesOfStreams(_ mistake: CPUQueueModel.Mistake) {
            Models.breaks(CPUQueueModel(mistake: mistake).make(), .releaseAcquire)
        }

        @Test(
            "Each step of the word that they sleep on, when left out, is found",
            arguments: CountedWordModel.Mistake.allCases.dropFirst())
        func mistakesOfWords(_ mistake: CountedWordModel.Mistake) {
            Models.breaks(CPUQueueModel(counting: mistake).make(), .totalStoreOrder, .stuck)
        }
    }
}
