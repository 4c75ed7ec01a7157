import Testing

extension Models {
    @Suite("Admission model")
    struct AdmissionTests {
        typealias Mistake = AdmissionModel.Mistake

        /// What happens beside the senders.
        enum Situation: CaseIterable {
            case waiting, trying, cancelled, terminated, terminatedAndCancelled, terminatedWithAllowance
            case wayIsFull, wayIsFullAndCancelled, wayIsFullAndTerminated, parcels, roomForTwo, held, heldWithOwn
            case repeated, answered, waitingInLarge

            var model: AdmissionModel {
                switch self {
                case .waiting: AdmissionModel(isExact: true, messages: [2, 1])
                case .waitingInLarge: AdmissionModel(excess: 1, messages: [2, 1])
                case .held: AdmissionModel(capacity: 2, excess: 2, messages: [2, 1], holds: true)
                case .heldWithOwn:
                    AdmissionModel(capacity: 2, excess: 2, messages: [1], ownMessages: 2, ownMayWait: true, holds: true)
                case .trying: AdmissionModel(isExact: true, messages: [1, 1], mayWait: [false, true])
                case .cancelled: AdmissionModel(isExact: true, isCancelled: true)
                case .terminated: AdmissionModel(isExact: true, isTerminated: true)
                case .terminatedWithAllowance: AdmissionModel(capacity: 2, excess: 2, isTerminated: true)
                case .terminatedAndCancelled: AdmissionModel(isExact: true, isCancelled: true, isTerminated: true)
                case .wayIsFull: AdmissionModel(isExact: true, isWayShared: true)
                case .wayIsFullAndCancelled: AdmissionModel(isExact: true, isCancelled: true, isWayShared: true)
                case .wayIsFullAndTerminated: AdmissionModel(excess: 1, isTerminated: true, isWayShared: true)
                case .parcels:
                    AdmissionModel(capacity: 2, excess: 2, messages: [2], mayWait: [false], isWayShared: true)
                case .roomForTwo: AdmissionModel(capacity: 2, excess: 2, messages: [2, 1])
                case .repeated: AdmissionModel(isExact: true, mayWait: [false, true], repeats: true)
                case .answered: AdmissionModel(isExact: true, messages: [3], mayWait: [false], asks: true)
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
        func nothingIsLost(_ memory: MemoryKind, _ situation: Situation) {
            Models.holds(situation.model.make(), memory, atLeast: 30)
        }

        /// Senders that do not wait, so that the home puts in only what is its own.
        private static let sendersOnly = AdmissionModel(capacity: 2, messages: [2, 2], mayWait: [false, false])
        private static let bothSidesOfSmall = AdmissionModel(
            capacity: 2, isExact: true, messages: [2, 1], mayWait: [false, false], ownMessages: 2, isPaused: true)
        private static let homeOnly = AdmissionModel(
            capacity: 2, messages: [], mayWait: [], ownMessages: 3, isPaused: true)
        private static let inTurns = AdmissionModel(
            capacity: 2, messages: [2, 1], mayWait: [false, false], ownMessages: 2, isPaused: true, takesTurns: true)
        private static let bothSides = AdmissionModel(
            capacity: 2, excess: 2, messages: [2, 1], mayWait: [false, false], ownMessages: 2, isPaused: true,
            showsAtOnce: true)

        @Test(
            "The capacity of a small queue holds, and of a large one that one side fills or where nobody looks while the other counts"
        )
        func capacity() {
            for memory in MemoryKind.allCases {
                Models.holds(Self.sendersOnly.make(), memory, atLeast: 100)
                Models.holds(Self.homeOnly.make(), memory, atLeast: 10)
                Models.holds(Self.inTurns.make(), memory, atLeast: 100)
                Models.holds(Self.bothSidesOfSmall.make(), memory, atLeast: 100)
            }
        }

        @Test("A sender that looks while the home puts something in goes beyond the capacity by what it allows and one")
        func excess() {
            Models.holds(Self.bothSides.make(), .totalStoreOrder, atLeast: 1000)
            // Those who wait for room are put in by the home.
            for var model in [Self.bothSides, Situation.waitingInLarge.model] {
                model.excess -= 1
                Models.breaks(model.make(), .totalStoreOrder, .broken)
            }
        }

        @Test("A step that is left out loses a message or a wake-up, or keeps the kernel")
        func mistakes() {
            func breaks(_ situation: Situation, _ mistake: Mistake, _ kind: Violation.Kind?) {
                var model = situation.model
                model.mistake = mistake
                Models.breaks(model.make(), MemoryKind.totalStoreOrder, kind)
            }
            breaks(.waiting, .forgetsTickets, .stuck)
            breaks(.repeated, .forgetsRepeat, .stuck)
            breaks(.wayIsFullAndCancelled, .forgetsErrand, .stuck)
            breaks(.wayIsFullAndTerminated, .forgetsErrand, .stuck)
            breaks(.cancelled, .doesNotClaim, nil)
            breaks(.terminated, .releasesAtOnce, .broken)
            breaks(.terminated, .ignoresClosing, nil)
            breaks(.terminatedWithAllowance, .keepsForAllowance, .stuck)
            breaks(.wayIsFullAndTerminated, .errandReleasesNothing, .stuck)
            breaks(.heldWithOwn, .doesNotRevoke, .stuck)
            breaks(.wayIsFullAndTerminated, .revokesBlindly, nil)
            breaks(.parcels, .overtakesParcels, .broken)
            breaks(.waiting, .keepsTaken, .stuck)
            breaks(.answered, .lowersAfterAnswer, .broken)
        }

        @Test("A count that is wrong, late or not exchanged lets in too many, or too few")
        func countingMistakes() {
            func breaks(_ situation: AdmissionModel, _ mistake: Mistake) {
                var model = situation
                model.mistake = mistake
                for memory in MemoryKind.allCases { Models.breaks(model.make(), memory, .broken) }
            }
            breaks(Self.sendersOnly, .allowsBlindly)
            breaks(Self.sendersOnly, .allowsTooMuch)
            breaks(Self.sendersOnly, .lowersOnArrival)
            breaks(Self.bothSidesOfSmall, .uncountsFirst)
            breaks(Self.homeOnly, .revokeIsRoom)
            breaks(Self.homeOnly, .putsUncounted)
            breaks(Self.inTurns, .ignoresAllowance)
        }
    }
}
