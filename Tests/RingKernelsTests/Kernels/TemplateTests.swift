import RingKernels
import TestKit
import Testing

/// The guide's request, written by hand.
struct CalculateRequest: Message {
    var a: Double
    var b: Double
    var operation = "add"
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}

/// The guide's response, written by hand.
struct CalculateResponse: Message {
    var result = 0.0
    var success = true
    var error: String?
    var errorCode: String?
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}

@Suite("The guide's templates", .timeLimit(.minutes(1)))
struct TemplateTests {
    static let calculator = RingKernel<CalculateRequest, CalculateResponse>("calculator") { context in
        while !context.shouldTerminate {
            guard context.isActive else {
                try await context.waitActive()
                continue
            }
            do {
                let request = try await context.receive(timeout: .milliseconds(100))
                var response = CalculateResponse(correlationID: request.messageID)
                switch (request.operation, request.b) {
                case ("add", _): response.result = request.a + request.b
                case ("div", 0):
                    (response.success, response.error, response.errorCode) = (
                        false, "Division by zero", "DIVIDE_BY_ZERO"
                    )
                case ("div", _): response.result = request.a / request.b
                default:
                    (response.success, response.error, response.errorCode) = (false, request.operation, "INVALID_INPUT")
                }
                try await context.send(response)
            } catch is ReceiveTimeout {
                continue
            }
        }
    }

    /// A template with state of its own: what `make` returns at the start handles every message, `clean` gets it at the end.
    static func stateful<State>(
        _ id: KernelID, make: @escaping @Sendable () async throws -> State,
        handle: @escaping @Sendable (inout State, Number) -> Int, clean: @escaping @Sendable (State) -> Void = { _ in }
    ) -> RingKernel<Number, Number> {
        RingKernel(id) { context in
            var state = try await make()
            while !context.shouldTerminate {
                guard context.isActive else {
                    try await context.waitActive()
                    continue
                }
                do {
                    let request = try await context.receive(timeout: .milliseconds(100))
                    try await context.send(Number(handle(&state, request), answering: request))
                } catch is ReceiveTimeout {
                    continue
                }
            }
            clean(state)
        }
    }

    @Test("The calculator adds")
    func calculatorAdds() async throws {
        try await RingKernelRuntime.run { runtime in
            _ = try await runtime.launch(Self.calculator)
            try await runtime.activate("calculator")
            let request = CalculateRequest(a: 10, b: 5, operation: "add")
            try await runtime.send("calculator", request)
            let response = try await runtime.receive("calculator", as: CalculateResponse.self, timeout: .seconds(10))
            #expect(response.success)
            #expect(response.result == 15)
            #expect(response.correlationID == request.messageID)
        }
    }

    @Test("The calculator answers business errors", arguments: [("div", "DIVIDE_BY_ZERO"), ("pow", "INVALID_INPUT")])
    func calculatorErrors(_ operation: String, _ code: String) async throws {
        try await withTestKernel(Self.calculator) { kernel in
            let response = try await kernel.ask(CalculateRequest(a: 10, b: 0, operation: operation))
            #expect(!response.success)
            #expect(response.errorCode == code)
            #expect(kernel.state == .active)
        }
    }

    @Test(
        "Counter, persistent actor and inference survive a simulated minute without messages, with their state",
        arguments: ["counter", "persistent_actor", "ml_inference"] as [KernelID])
    func surviveIdleness(_ id: KernelID) async throws {
        let clock = ManualClock()
        let loads = Tally()
        let disk = Shared<[Int]>([])
        let kernel: RingKernel<Number, Number> =
            switch id {
            case "counter":
                Self.stateful(id, make: { 0 }) { count, request in
                    count += request.value
                    return count
                }
            case "persistent_actor":
                Self.stateful(id, make: { disk.value }) { state, request in
                    state.append(request.value)
                    if state.count % 3 == 0 { disk.change { [state] in $0 = state } }
                    return state.reduce(0, +)
                } clean: { state in
                    disk.change { $0 = state }
                }
            default:
                Self.stateful(id) {
                    loads.add()
                    return [1, 2]
                } handle: { weights, request in
                    weights.reduce(0, +) * request.value
                }
            }
        try await withTestKernel(kernel, clock: clock) { kernel in
            let first = try await kernel.ask(Number(2)).value
            #expect(first == (id == "ml_inference" ? 6 : 2))
            let start = clock.now
            while clock.now < start + .seconds(60) { try await clock.advanceToNextAlarm() }
            #expect(kernel.state == .active)
            let second = try await kernel.ask(Number(5)).value
            #expect(second == (id == "ml_inference" ? 15 : 7))
            try await kernel.deactivate()
            try await kernel.reactivate()
            _ = try await kernel.ask(Number(0))
        }
        #expect(loads.count == (id == "ml_inference" ? 1 : 0))
        if id == "persistent_actor" { #expect(disk.value == [2, 5, 0], "saved on shutdown") }
    }

    @Test("Batches are taken as they are there, at most as many as wanted")
    func batches() async throws {
        let sizes = Shared<[Int]>([])
        let kernel = RingKernel<Number, Number>("batches") { context in
            #expect(context.tryReceive() == nil)
            try await context.waitActive()
            while !context.shouldTerminate {
                do {
                    let batch = try await context.receiveBatch(upTo: 4)
                    sizes.change { $0.append(batch.count) }
                    for request in batch { try await context.send(Number(request.value, answering: request)) }
                } catch is ReceiveTimeout {
                    continue
                }
            }
        }
        try await withTestRuntime { runtime in
            let kernel = try await runtime.launch(kernel)
            for value in 0..<10 { try await kernel.send(Number(value)) }
            try await kernel.activate()
            for value in 0..<10 { #expect(try await kernel.receive().value == value) }
            try await kernel.terminate()
            #expect(try kernel.telemetry.processed == 10)
        }
        #expect(sizes.value == [4, 4, 2])
    }
}
