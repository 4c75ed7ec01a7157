import RingKernels
import TestKit
import Testing

@Suite("Probes", .timeLimit(.minutes(1)))
struct ProbeTests {
    @Test("A probe gets what a kernel sends it, once each and in order")
    func messages() async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let probe = try await Probe<Add>(in: runtime)
            let kernel = try await runtime.launch(
                Summer(watcher: probe.handle), options: KernelOptions(placement: .home(1)))
            try await kernel.activate()
            for _ in 0..<4 { _ = try await kernel.ask(Add(40)) }
            #expect(try await probe.expectMessage().amount == 120)
            #expect(try await probe.expectMessages(1).map(\.amount) == [160])
            try await probe.expectNoMessage()
            #expect(probe.messages.map(\.amount) == [120, 160])
        }
    }

    @Test("Silence is seen without waiting, and what breaks it too")
    func silence() async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let probe = try await Probe<Add>(in: runtime)
            let kernel = try await runtime.launch(
                Summer(watcher: probe.handle), options: KernelOptions(placement: .home(1)))
            try await kernel.activate()
            let answer = try await probe.expectNoMessage(afterAsking: kernel, Add(90))
            #expect(answer.amount == 90)
            let error = await #expect(throws: TestKitError.self) {
                try await probe.expectNoMessage(afterAsking: kernel, Add(20))
            }
            #expect(error?.code == .unexpectedMessage)
            #expect(error?.message.contains("amount: 110") == true)
            #expect(try await probe.expectMessage().amount == 110, "it can still be taken")
            try await probe.expectNoMessage()
        }
    }

    @Test("`expectNoMessage` sees everything that was sent before it, however busy the probe is")
    func barrier() async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let probe = try await Probe<Add>(in: runtime)
            for round in 1...200 {
                for value in 0..<10 { try await probe.handle.send(Add(value)) }
                let error = await #expect(throws: TestKitError.self) { try await probe.expectNoMessage() }
                #expect(error?.message.contains("got 10 message(s)") == true)
                #expect(probe.messages.count == round * 10)
                try await probe.expectMessages(10)
            }
        }
    }

    @Test("A message that does not come is an error that says what came")
    func missing() async throws {
        try await withTestRuntime { runtime in
            let probe = try await Probe<Add>(in: runtime, id: "watcher")
            try await probe.handle.send(Add(1))
            let error = await #expect(throws: TestKitError.self) {
                try await probe.expectMessages(2, timeout: .milliseconds(20))
            }
            #expect(error?.code == .messageMissing)
            #expect(error?.message.contains("Probe \"watcher\" waited 0.02 seconds for 2 message(s)") == true)
            #expect(try await probe.expectMessage().amount == 1, "what did come was not taken")
        }
    }

    @Test("Waiting for a message ends when the test is cancelled")
    func cancelled() async throws {
        try await withTestRuntime { runtime in
            let probe = try await Probe<Add>(in: runtime)
            let waiting = Task.immediate { try await probe.expectMessage(timeout: .seconds(600)) }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
        }
    }

    @Test("Dead letters are collected from the first to the last")
    func deadLetters() async throws {
        try await withTestRuntime(tolerating: [.kernelEnded]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let kernel = try await runtime.launch(Summer())
            for value in 0..<3 { try await kernel.send(Add(value)) }
            try await letters.expectNoLetter()
            let early = await #expect(throws: TestKitError.self) {
                try await letters.expectLetter(timeout: .milliseconds(10))
            }
            #expect(early?.code == .deadLetterMissing)
            try await kernel.terminate()
            let late = await #expect(throws: TestKitError.self) { try await letters.expectNoLetter() }
            #expect(late?.code == .unexpectedDeadLetters)
            #expect(late?.deadLetters.count == 3)
            #expect(try await letters.expectLetter().reason == .kernelEnded)
            #expect(try await letters.expectLetters(2).compactMap { ($0.message as? Add)?.amount } == [1, 2])
            try await letters.expectNoLetter()
            #expect(letters.letters.count == 3)
        }
    }
}
