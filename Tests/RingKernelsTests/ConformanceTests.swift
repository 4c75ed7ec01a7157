import RingKernels
import Testing

/// Every form of kernel, at every place.
struct Variant: Sendable, CustomTestStringConvertible {
    let name: String
    let kernel: @Sendable (Placement) -> RingKernel<Number, Number>
    let placement: Placement

    var testDescription: String {
        if case .process = placement { return "\(name), process" }
        return "\(name), \(placement)"
    }
    var definition: RingKernel<Number, Number> { kernel(placement) }

    static let forms: [(String, @Sendable (Placement) -> RingKernel<Number, Number>)] = [
        ("handler", { RingKernel(Doubler(), options: KernelOptions(placement: $0)) }),
        ("async handler", { RingKernel(AsyncDoubler(), options: KernelOptions(placement: $0)) }),
        (
            "loop",
            {
                var kernel = loopDoubler; kernel.options.placement = $0; return kernel
            }
        ),
        (
            "template",
            {
                var kernel = templateDoubler; kernel.options.placement = $0; return kernel
            }
        ),
    ]
    static let all = forms.flatMap { form in
        [Placement.automatic, .home(1), .dedicated, .shared, Isolated.placement].map {
            Variant(name: form.0, kernel: form.1, placement: $0)
        }
    }
}

@Suite("Every form of kernel, at every place", .timeLimit(.minutes(2)))
struct ConformanceTests {
    private static var twoHomes: RingKernelRuntime.Configuration {
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = 2
        return configuration
    }

    @Test("A message reaches the handler and the answer comes back to its caller", arguments: Variant.all)
    func ask(_ variant: Variant) async throws {
        try await RingKernelRuntime.run(configuration: Self.twoHomes) { runtime in
            let kernel = try await runtime.launch(variant.definition)
            try await kernel.activate()
            for value in 0..<50 {
                let request = Number(value)
                let answer = try await kernel.ask(request, timeout: .seconds(20))
                #expect(answer.value == 2 * value)
                #expect(answer.correlationID == request.messageID)
            }
        }
    }

    @Test("What is sent comes out of the output queue in order", arguments: Variant.all)
    func sendAndReceive(_ variant: Variant) async throws {
        try await RingKernelRuntime.run(configuration: Self.twoHomes) { runtime in
            let kernel = try await runtime.launch(variant.definition)
            try await kernel.activate()
            for value in 0..<200 {
                let result = try await kernel.send(Number(value))
                #expect(result == .accepted)
            }
            for value in 0..<200 {
                let answer = try await kernel.receive(timeout: .seconds(20))
                #expect(answer.value == 2 * value)
            }
        }
    }

    @Test("300 concurrent callers each get their own answer", arguments: Variant.all)
    func manyCallers(_ variant: Variant) async throws {
        try await RingKernelRuntime.run(configuration: Self.twoHomes) { runtime in
            let kernel = try await runtime.launch(variant.definition)
            try await kernel.activate()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for caller in 0..<300 {
                    group.addTask {
                        for round in 0..<10 {
                            let value = caller * 1000 + round
                            let answer = try await kernel.ask(Number(value), timeout: .seconds(20))
                            #expect(answer.value == 2 * value)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let answered = try kernel.telemetry.answered
            #expect(answered == 3000)
        }
    }
}
