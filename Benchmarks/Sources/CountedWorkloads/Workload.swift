import RingKernels

/// A workload and how to count it.
public struct Workload: Sendable {
    public let name: String
    public let places: [Place]
    /// The share of a plan's messages that it takes: fewer where one is dear.
    private let share: Double
    private let scalars: Body
    private let labelled: Body

    /// One for each type of messages, so that the compiler makes it for that type, as it does for a user's.
    typealias Body = nonisolated(nonsending) @Sendable (Run) async throws -> Counts

    init(
        _ name: String, _ places: [Place], share: Double = 1, scalars: @escaping Body, labelled: @escaping Body
    ) {
        (self.name, self.places, self.share) = (name, places, share)
        (self.scalars, self.labelled) = (scalars, labelled)
    }

    /// Runs the workload in a runtime of its own and returns what was counted, and over how many messages.
    nonisolated(nonsending) public func run(_ plan: Plan) async throws -> (counts: Counts, messages: Int) {
        var plan = plan
        plan.messages = Int(Double(plan.messages) * share)
        plan.warmUp = Int(Double(plan.warmUp) * share)
        let adjusted = plan
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = 2
        configuration.telemetry = plan.hasTelemetry
        let tally = Tally()
        let body = plan.content == .scalars ? scalars : labelled
        let counts = try await RingKernelRuntime.run(configuration: configuration) { runtime in
            try await body(Run(runtime: runtime, plan: adjusted, tally: tally))
        }
        tally.check()
        return (counts, plan.messages)
    }

    public static let all: [Workload] = [
        Workload("ask", [.same, .across, .outside]) {
            try await ask($0, Scalars.self)
        } labelled: {
            try await ask($0, Labelled.self)
        },
        Workload("ask-loop", [.same, .across, .outside]) {
            try await askLoop($0, Scalars.self)
        } labelled: {
            try await askLoop($0, Labelled.self)
        },
        Workload("one-to-one", [.same, .across]) {
            try await oneToOne($0, Scalars.self)
        } labelled: {
            try await oneToOne($0, Labelled.self)
        },
        Workload("four-to-one", [.same, .across]) {
            try await fourToOne($0, Scalars.self)
        } labelled: {
            try await fourToOne($0, Labelled.self)
        },
        Workload("pipeline", [.same, .across]) {
            try await pipeline($0, Scalars.self)
        } labelled: {
            try await pipeline($0, Labelled.self)
        },
        Workload("ring", [.same, .across]) {
            try await ring($0, Scalars.self)
        } labelled: {
            try await ring($0, Labelled.self)
        },
        Workload("fan-out", [.same, .across]) {
            try await fanOut($0, Scalars.self)
        } labelled: {
            try await fanOut($0, Labelled.self)
        },
        Workload("spawn", [.same], share: 0.02) {
            try await spawn($0, Scalars.self)
        } labelled: {
            try await spawn($0, Labelled.self)
        },
        Workload("spawn-loop", [.same], share: 0.02) {
            try await spawnLoop($0, Scalars.self)
        } labelled: {
            try await spawnLoop($0, Labelled.self)
        },
    ]
}

/// One run of a workload.
struct Run: Sendable {
    let runtime: RingKernelRuntime
    let plan: Plan
    let tally: Tally

    var place: Place { plan.place }

    /// Launches a kernel and lets it take messages.
    nonisolated(nonsending) func active<Handler: RingKernelHandler>(
        _ handler: @autoclosure @escaping @Sendable () throws -> Handler, id: KernelID = Handler.kernelID, home: Int
    ) async throws -> RingKernelHandle<Handler.Request, Handler.Response> {
        try await active(RingKernel(handler(), id: id, options: KernelOptions(placement: .home(home))))
    }

    nonisolated(nonsending) func active<Request: Message, Response: Message>(
        _ definition: RingKernel<Request, Response>
    ) async throws -> RingKernelHandle<Request, Response> {
        let kernel = try await runtime.launch(definition)
        try await kernel.activate()
        return kernel
    }

    /// The same for a kernel that takes samples, which it has seen one of then: what a kernel makes when it has handled its
    /// first message from afar, its histograms for example, is not counted.
    nonisolated(nonsending) func warm<Handler: RingKernelHandler>(
        _ handler: @autoclosure @escaping @Sendable () throws -> Handler, id: KernelID = Handler.kernelID, home: Int
    ) async throws -> RingKernelHandle<Handler.Request, Handler.Response> where Handler.Request: Sample {
        let kernel = try await active(handler(), id: id, home: home)
        _ = try await kernel.ask(.nothing)
        return kernel
    }

    /// Launches a driver on the place's home.
    nonisolated(nonsending) func launchDriver(
        _ work: nonisolated(nonsending) @escaping @Sendable (Int, DriverContext) async throws -> Void
    ) async throws -> Driver {
        try await active(driver(home: place.driver, plan, work))
    }

    /// Has a driver do its work and returns what it counted.
    nonisolated(nonsending) func count(with driver: Driver) async throws -> Counts {
        try await driver.ask(Measure(count: plan.messages)).counts
    }

    /// Does the work of a driver that is no kernel.
    nonisolated(nonsending) func countHere(
        _ work: nonisolated(nonsending) (Int) async throws -> Void
    ) async throws -> Counts {
        try await work(plan.warmUp)
        plan.willCount()
        let before = Counts.now
        try await work(plan.messages)
        let after = Counts.now
        plan.hasCounted()
        return after - before
    }
}
