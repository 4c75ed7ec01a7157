import RingKernels
import Testing

/// Where a message comes from.
enum Sender: String, CaseIterable, Sendable, CustomTestStringConvertible {
    /// A thread outside of the runtime.
    case foreign
    /// A kernel on the target's home, which is home 0.
    case sameHome
    /// A kernel on another home.
    case otherHome

    var testDescription: String { rawValue }

    /// Runs `body` as code that comes from there.
    func run(
        in runtime: RingKernelRuntime, _ body: nonisolated(nonsending) @escaping @Sendable () async throws -> Void
    ) async throws {
        guard self != .foreign else { return try await body() }
        let kernel = RingKernel<Number, Acknowledgement>(
            "sender", options: KernelOptions(placement: .home(self == .sameHome ? 0 : 1))
        ) { context in
            let start = try await context.receive()
            try await body()
            try await context.send(Acknowledgement(answering: start))
        }
        try await runtime.withKernel(kernel) { kernel in _ = try await kernel.ask(Number(0)) }
    }

    /// Sends the messages one after the other, each with a second's patience, and returns what became of each.
    func send(
        _ messages: [Number], to target: RingKernelHandle<Number, Acknowledgement>, in runtime: RingKernelRuntime
    ) async throws -> [String] {
        let outcomes = Shared<[String]>([])
        try await run(in: runtime) {
            for message in messages {
                do {
                    let result = try await target.send(message, timeout: .seconds(1))
                    outcomes.change { $0.append(result.rawValue) }
                } catch let error as KernelError {
                    outcomes.change { $0.append(error.code.rawValue) }
                }
            }
        }
        return outcomes.value
    }
}
