import Glibc
import RingKernels
import TestKit
import Testing

@Suite("Deduplication", .timeLimit(.minutes(1)))
struct DeduplicationTests {
    private static func options(capacity: Int = 16, _ strategy: Backpressure = .block, window: Int = 4) -> KernelOptions
    {
        KernelOptions(
            inputQueue: QueueOptions(capacity: capacity, backpressure: strategy, deduplicationWindow: window),
            placement: .home(0))
    }

    @Test("A message is taken once, whoever sends it again", arguments: Sender.allCases)
    func takenOnce(_ sender: Sender) async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: 2, clock: clock) { runtime in
            let handled = Tally()
            let target = try await runtime.launch(Consumer { _ in handled.add() }, options: Self.options())
            try await target.activate()
            let message = Number(1)
            let outcomes = try await sender.send([message, message, Number(2), message], to: target, in: runtime)
            #expect(outcomes == ["accepted", "duplicate", "accepted", "duplicate"])
            await handled.wait(for: 2)
            try await target.deactivate()
            let telemetry = try target.telemetry
            #expect(telemetry.received == 2)
            #expect(telemetry.duplicates == 2)
        }
    }

    @Test("A message that `trySend` sends again is not handled again")
    func trySendDeduplicates() async throws {
        try await withTestRuntime { runtime in
            let target = try await runtime.launch(Consumer { _ in }, options: Self.options())
            try await target.activate()
            let message = Number(1)
            try await target.send(message)
            // From another thread it cannot know that the kernel has seen the message.
            let result = try target.trySend(message)
            #expect(result == .accepted || result == .duplicate)
            _ = try await target.ask(Number(2))
            try await target.deactivate()
            let telemetry = try target.telemetry
            #expect(telemetry.received == 2)
            #expect(telemetry.duplicates == 1)
            #expect(telemetry.queueDepth == 0)
        }
    }

    @Test("An `ask` with the ID of an accepted message gets an error, on every way in", arguments: Sender.allCases)
    func askedTwice(_ sender: Sender) async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let target = try await runtime.launch(
                ClosureHandler(onStart: {}, onStop: {}) { request, _ in request }, options: Self.options())
            try await target.activate()
            let code = Shared<KernelError.Code?>(nil)
            let finished = try await completes(within: .seconds(5)) {
                let request = Number(1)
                try await sender.run(in: runtime) {
                    _ = try await target.ask(request)
                    do { _ = try await target.ask(request) } catch let error as KernelError {
                        code.change { $0 = error.code }
                    }
                }
                return true
            }
            #expect(finished == true, "the caller of a duplicate waits for ever")
            #expect(code.value == .duplicateMessage)
        }
    }

    @Test("The window forgets the oldest ID")
    func windowSlides() async throws {
        try await withTestRuntime { runtime in
            let target = try await runtime.launch(Consumer { _ in }, options: Self.options(window: 2))
            try await target.activate()
            let messages = (0..<3).map { Number($0) }
            for message in messages { #expect(try await target.send(message) == .accepted) }
            #expect(try await target.send(messages[2]) == .duplicate)
            #expect(try await target.send(messages[1]) == .duplicate)
            #expect(try await target.send(messages[0]) == .accepted)
        }
    }

    @Test(
        "A message that was refused may be sent again", arguments: [Backpressure.reject, .block, .dropNewest],
        Sender.allCases)
    func refusedIsNotRemembered(_ strategy: Backpressure, _ sender: Sender) async throws {
        let clock = ManualClock()
        try await withTestRuntime(homes: 2, clock: clock, tolerating: [.droppedNewest]) { runtime in
            let handled = Shared<[Int]>([])
            let all = Tally()
            let target = try await runtime.launch(
                Consumer { request in
                    handled.change { $0.append(request.value) }
                    all.add()
                },
                options: Self.options(capacity: 1, strategy))
            let message = Number(2)
            var first = try await sender.send([Number(1)], to: target, in: runtime)
            first += try await clock.whileAdvancing(byAtMost: .seconds(2)) {
                try await sender.send([message], to: target, in: runtime)
            }
            #expect(first[0] == "accepted" && first[1] != "accepted")
            try await target.activate()
            await all.wait(for: 1)
            _ = try await target.ask(Number(3))
            #expect(try await sender.send([message], to: target, in: runtime) == ["accepted"])
            await all.wait(for: 3)
            _ = try await target.ask(Number(4))
            #expect(handled.value == [1, 3, 2, 4])
        }
    }

    @Test("The room of a message that turns out to be a duplicate goes to who waits for it")
    func roomOfDuplicate() async throws {
        try await withTestRuntime(homes: 1, tolerating: [.kernelEnded]) { runtime in
            let target = try await runtime.launch(Consumer { _ in }, options: Self.options(capacity: 2))
            let (entered, mayEnd) = (Shared(false), Shared(false))
            let sender = try await runtime.launch(
                Consumer { request in
                    entered.change { $0 = true }
                    while !mayEnd.value { sched_yield() }
                    try KernelContext.current?.send(request, to: target)
                }, id: "sender")
            try await sender.activate()
            let message = Number(1)
            try await target.send(message)
            try await sender.send(Number(2))
            while !entered.value { sched_yield() }
            // It takes the last place until the home has looked at it, and what the home sends before that waits.
            #expect(try target.trySend(message) == .accepted)
            mayEnd.change { $0 = true }
            let goesOn = try await completes(within: .seconds(5)) {
                while try target.telemetry.received < 2 { await Task.yield() }
                return true
            }
            #expect(goesOn == true, "a sender waits while there is room")
            #expect(try target.telemetry.duplicates == 1)
        }
    }
}
