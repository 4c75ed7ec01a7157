import RingKernels
import TestKit
import Testing

@Suite("The message in hand at a failure", .timeLimit(.minutes(1)))
struct MessageInHandTests {
    private static func options(_ policy: MessageInHand) -> KernelOptions {
        KernelOptions(
            restart: .onFailure(maximum: 100, within: .seconds(60), backoff: .constant(.zero)), messageInHand: policy)
    }

    /// Throws at the first `failures` attempts at each number.
    private static func flaky(_ form: Form, _ policy: MessageInHand, failures: Int, _ attempts: Shared<[Int]>)
        -> RingKernel<Number, Number>
    {
        form.kernel(options: options(policy)) { request, _ in
            attempts.change { $0.append(request.value) }
            if attempts.value.count(where: { $0 == request.value }) <= failures { throw TestFailure() }
            return request
        }
    }

    @Test(
        "One that is redelivered is handled again before what is behind it, and its caller goes on waiting",
        arguments: Form.allCases)
    func redelivered(_ form: Form) async throws {
        let attempts = Shared<[Int]>([])
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(
                Self.flaky(form, .redelivered(upTo: 2), failures: 2, attempts))
            let first = Task.immediate { try await kernel.ask(Number(1)).value }
            try await kernel.send(Number(2))
            let third = Task.immediate { try await kernel.ask(Number(3)).value }
            try await kernel.activate()
            #expect(try await first.value == 1)
            #expect(try await kernel.receive().value == 2)
            #expect(try await third.value == 3)
            #expect(attempts.value == [1, 1, 1, 2, 2, 2, 3, 3, 3])
            let telemetry = try kernel.telemetry
            #expect(telemetry.redelivered == 6)
            #expect(telemetry.restarts == 6)
            #expect(telemetry.queueDepth == 0)
        }
    }

    @Test("From another home as well, and for callers on a home", arguments: Form.allCases)
    func redeliveredAcrossHomes(_ form: Form) async throws {
        let attempts = Shared<[Int]>([])
        try await withTestRuntime(homes: 2) { runtime in
            let kernel = try await runtime.launch(
                Self.flaky(form, .redelivered(upTo: 1), failures: 1, attempts))
            try await kernel.activate()
            for home in 0...1 {
                let asker = RingKernel<Number, Number>(
                    KernelID("asker-\(home)"), options: KernelOptions(placement: .home(home))
                ) { context in
                    for try await request in context.requests {
                        let answer = try await kernel.ask(Number(request.value))
                        try await context.send(Number(answer.value, answering: request))
                    }
                }
                try await runtime.withKernel(asker) { asker in
                    let answer = try await asker.ask(Number(home + 10)).value
                    #expect(answer == home + 10)
                }
            }
            #expect(attempts.value == [10, 10, 11, 11])
        }
    }

    @Test(
        "A poisoned one dies after its redeliveries, and its caller is told; the others are handled",
        arguments: Form.allCases)
    func poisoned(_ form: Form) async throws {
        let attempts = Shared<[Int]>([])
        try await withTestRuntime(tolerating: [.handlerFailed]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let kernel = try await runtime.launch(
                form.kernel(options: Self.options(.redelivered(upTo: 3))) { request, _ in
                    attempts.change { $0.append(request.value) }
                    if request.value < 0 { throw TestFailure(text: "poison") }
                    return request
                })
            let asked = Task.immediate { await kernelError { try await kernel.ask(Number(-1)) } }
            try await kernel.send(Number(-2))
            let healthy = Task.immediate { try await kernel.ask(Number(1)).value }
            try await kernel.activate()
            #expect(await asked.value?.code == .handlerFailed)
            #expect(try await healthy.value == 1)
            let letter = try await letters.expectLetter()
            #expect((letter.message as? Number)?.value == -2)
            #expect(letter.reason == .handlerFailed)
            #expect(attempts.value == [-1, -1, -1, -1, -2, -2, -2, -2, 1])
        }
    }

    @Test(
        "One that is discarded is counted, makes no dead letter, and its caller is told",
        arguments: [Form.handler, .asyncHandler])
    func discarded(_ form: Form) async throws {
        let attempts = Shared<[Int]>([])
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(Self.flaky(form, .discarded, failures: 9, attempts))
            try await kernel.activate()
            try await kernel.send(Number(1))
            #expect(await kernelError { try await kernel.ask(Number(2)) }?.code == .handlerFailed)
            #expect(attempts.value == [1, 2])
            #expect(try kernel.telemetry.discarded == (form == .handler ? 2 : 1))
        }
    }

    @Test("Redelivery keeps the bands: what is urgent still comes first")
    func bands() async throws {
        let attempts = Shared<[Int]>([])
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(Self.flaky(.handler, .redelivered(upTo: 1), failures: 1, attempts))
            try await kernel.send(Number(1))
            try await kernel.send(Number(2, priority: .low))
            try await kernel.send(Number(3, priority: .high))
            try await kernel.activate()
            for value in [3, 1, 2] { #expect(try await kernel.receive().value == value) }
            #expect(attempts.value == [3, 3, 1, 1, 2, 2])
        }
    }

    @Test("A batch that a loop has in hand comes back in its order, without what it had answered")
    func batches() async throws {
        let batches = Shared<[[Int]]>([])
        let kernel = RingKernel<Number, Number>("batching", options: Self.options(.redelivered(upTo: 1))) { context in
            while true {
                let batch = try await context.receiveBatch(upTo: 10)
                batches.change { $0.append(batch.map(\.value)) }
                for request in batch {
                    if batches.value.count == 1 && request.value == 3 { throw TestFailure() }
                    try await context.send(Number(request.value, answering: request))
                }
            }
        }
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(kernel)
            let answers = (1...5).map { value in Task.immediate { try await kernel.ask(Number(value)).value } }
            try await kernel.activate()
            for (index, answer) in answers.enumerated() { #expect(try await answer.value == index + 1) }
            #expect(batches.value == [[1, 2, 3, 4, 5], [3, 4, 5]])
        }
    }

    @Test(
        "When the kernel ends instead of starting again, what was to be redelivered is reported",
        arguments: Form.allCases)
    func endsInstead(_ form: Form) async throws {
        try await withTestRuntime(tolerating: [.kernelEnded]) { runtime in
            let kernel = try await runtime.launch(
                form.kernel(options: KernelOptions(messageInHand: .redelivered(upTo: 5))) { _, _ in throw TestFailure()
                })
            let asked = Task.immediate { await kernelError { try await kernel.ask(Number(1)) } }
            try await kernel.activate()
            let error = await asked.value
            #expect(error?.code == .kernelEnded)
            #expect((error?.underlying as? KernelError)?.underlying as? TestFailure == TestFailure())
        }
    }

    @Test("Under a supervisor it is the same")
    func supervised() async throws {
        let attempts = Shared<[Int]>([])
        try await withTestRuntime { runtime in
            let supervised = RingKernel<Number, Number>(
                ClosureHandler(
                    onStart: {}, onStop: {},
                    body: { request, _ in
                        attempts.change { $0.append(request.value) }
                        if attempts.value.count(where: { $0 == request.value }) == 1 { throw TestFailure() }
                        return request
                    }), options: KernelOptions(messageInHand: .redelivered(upTo: 1)))
            let tree = try await runtime.launch(Supervisor("family", .oneForOne) { supervised })
            try await tree.activate()
            #expect(try await tree.handle(of: supervised).ask(Number(7)).value == 7)
            #expect(attempts.value == [7, 7])
        }
    }

    @Test("A limit that makes no sense is refused", arguments: [0, -1, 16])
    func badLimit(_ limit: Int) async throws {
        try await withTestRuntime { runtime in
            let error = await kernelError {
                try await runtime.launch(Doubler(), options: KernelOptions(messageInHand: .redelivered(upTo: limit)))
            }
            #expect(error?.code == .invalidOption)
            #expect(error?.message.contains("\(limit)") == true)
        }
    }
}
