import Testing

extension Models {
    @Suite("Admission model")
    struct AdmissionTests {
        typealias Mistake = AdmissionModel.Mistake

        /// What happens beside the senders.
        enum Situation: CaseIterable {
            case waiting, trying, cancelled, terminated, terminatedAndCancelled, wayIsFull, wayIsFullAndCancelled
            case wayIsFullAndTerminated, roomForTwo, held, answered

            var model: AdmissionModel {
                switch self {
                case .waiting: AdmissionModel(messages: [2, 1])
                case .held: AdmissionModel(capacity: 2, messages: [2, 1], holds: true)
                case .trying: AdmissionModel(messages: [1, 1], mayWait: [false, true])
                case .cancelled: AdmissionModel(isCancelled: true)
                case .terminated: AdmissionModel(isTerminated: true)
                case .terminatedAndCancelled: AdmissionModel(isCancelled: true, isTerminated: true)
                case .wayIsFull: AdmissionModel(mayWait: [false, true], isWayShared: true)
                case .wayIsFullAndCancelled: AdmissionModel(isCancelled: true, isWayShared: true)
                case .wayIsFullAndTerminated: AdmissionModel(isTerminated: true, isWayShared: true)
                case .roomForTwo: AdmissionModel(capacity: 2, messages: [2, 1])
                case .answered: AdmissionModel(messages: [3], mayWait: [false], asks: true)
                }
            }
        }

        /// Both memories, but for the situations of many steps only the processor's when time counts.
        static let cases = MemoryKind.allCases.flatMap { memory in
            Situation.allCases.filter {
                Models.isThorough || memory == .totalStoreOrder
                    || ![.wayIsFullAndCancelled, .wayIsFullAndTerminated, .terminatedAndCancelled, .roomForTwo]
                        .contains($0)
            }.map { (memory, $0) }
        }

        @Test(
            "Every message that was accepted is handled or reported, once, and nobody waits while there is room",
            arguments: cases)
        func presentScheme(_ memory: MemoryKind, _ situation: Situation) {
            Models.holds(situation.model.make { TwoCounters($0, capacity: $1) }, memory, atLeast: 30)
        }

        @Test("So it is with counts that only grow", arguments: cases)
        func newScheme(_ memory: MemoryKind, _ situation: Situation) {
            Models.holds(situation.model.make { GrantedAndTaken($0, capacity: $1) }, memory, atLeast: 30)
        }

        @Test(
            "With them, room that is not used may be given back by the sender as well as by the home",
            arguments: [Situation.wayIsFull, .wayIsFullAndCancelled, .wayIsFullAndTerminated])
        func givingBack(_ situation: Situation) {
            let model = situation.model.make { model, capacity in
                var scheme = GrantedAndTaken(model, capacity: capacity)
                scheme.isGivenBackBySender = true
                return scheme
            }
            Models.holds(model, .totalStoreOrder, atLeast: 1000)
        }

        @Test("With them the capacity holds while the home sends as well; with the sum of two counts it may not")
        func capacity() {
            let model = AdmissionModel(messages: [1, 1], mayWait: [false, false], ownMessages: 1)
            for memory in MemoryKind.allCases {
                Models.holds(model.make { GrantedAndTaken($0, capacity: $1) }, memory, atLeast: 100)
                Models.holds(model.make { TwoCounters($0, capacity: $1) }, memory, atLeast: 100)
                Models.breaks(model.make { TwoCounters($0, capacity: $1, excess: 0) }, memory, .broken)
            }
        }

        @Test("A step that is left out loses a message or a wake-up, or keeps the kernel")
        func mistakes() {
            func breaks(_ situation: Situation, _ mistake: Mistake, _ kind: Violation.Kind?) {
                var model = situation.model
                model.mistake = mistake
                Models.breaks(model.make { TwoCounters($0, capacity: $1) }, MemoryKind.totalStoreOrder, kind)
                Models.breaks(model.make { GrantedAndTaken($0, capacity: $1) }, MemoryKind.totalStoreOrder, kind)
            }
            breaks(.waiting, .forgetsTickets, .stuck)
            breaks(.held, .looksBeforeFlush, .stuck)
            breaks(.wayIsFull, .forgetsErrand, .stuck)
            breaks(.cancelled, .doesNotClaim, nil)
            breaks(.terminated, .releasesAtOnce, .broken)
            breaks(.terminated, .ignoresClosing, nil)
            breaks(.wayIsFullAndTerminated, .errandReleasesNothing, .stuck)
        }

        @Test(
            "A ticket is no substitute for saying that room was given back: its sender may give up, or the kernel end")
        func ticketStandsForErrand() {
            for situation in [Situation.wayIsFullAndCancelled, .wayIsFullAndTerminated] {
                var model = situation.model
                model.mistake = .ticketStandsForErrand
                Models.breaks(model.make { TwoCounters($0, capacity: $1) }, .totalStoreOrder, .stuck)
            }
        }

        @Test("The counts that only grow have one writer for what was taken, and an exchange for what was granted")
        func newMistakes() {
            let own = AdmissionModel(messages: [1, 1], mayWait: [false, false], ownMessages: 1)
            let full = AdmissionModel(mayWait: [false, true], isWayShared: true)
            for memory in MemoryKind.allCases {
                Models.breaks(own.make { GrantedAndTaken($0, capacity: $1, mistake: .homeAddsBlindly) }, memory)
                Models.breaks(own.make { GrantedAndTaken($0, capacity: $1, mistake: .homeCountsDown) }, memory)
                Models.breaks(full.make { GrantedAndTaken($0, capacity: $1, mistake: .senderGivesBack) }, memory)
                Models.breaks(
                    Situation.answered.model.make { GrantedAndTaken($0, capacity: $1, mistake: .trustsTheView) },
                    memory, .broken)
            }
        }
    }
}
