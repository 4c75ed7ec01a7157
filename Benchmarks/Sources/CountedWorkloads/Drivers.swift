import Glibc
import RingKernels

/// A kernel that does measuring work when asked and answers with what it counted.
typealias Driver = RingKernelHandle<Measure, Measured>
typealias DriverContext = LoopContext<Measure, Measured>

/// A driver whose `work` is to send so many messages and to wait until they are handled.
///
/// It runs the work twice: what the first run brings about, like memory that grows, is not counted.
func driver(
    _ id: KernelID = "driver", home: Int, _ plan: Plan,
    _ work: nonisolated(nonsending) @escaping @Sendable (Int, DriverContext) async throws -> Void
) -> RingKernel<Measure, Measured> {
    RingKernel(id, options: KernelOptions(placement: .home(home))) { context in
        for try await request in context.requests where request.count >= 0 {
            try await work(plan.warmUp, context)
            plan.willCount()
            let before = Counts.now
            try await work(plan.messages, context)
            let after = Counts.now
            plan.hasCounted()
            var answer = Measured(after - before)
            answer.correlationID = request.messageID
            try await context.send(answer)
        }
    }
}

/// A kernel that sends `target` as many messages as it is told to.
func producer<Content: Sample>(
    _ id: KernelID, home: Int, _ target: RingKernelHandle<Content, Acknowledgement>
) -> RingKernel<Measure, Acknowledgement> {
    RingKernel(id, options: KernelOptions(placement: .home(home))) { context in
        for try await request in context.requests where request.count >= 0 {
            try await send(request.count, to: target)
        }
    }
}

/// Sends so many messages, of which the last one says that it is.
@inline(__always)
nonisolated(nonsending) func send<Content: Sample>(
    _ count: Int, to target: RingKernelHandle<Content, Acknowledgement>
) async throws {
    try await target.send(contentsOf: (0..<count &- 1).lazy.map { Content(number: $0) })
    try await target.send(.last)
}

extension DriverContext {
    /// Waits until a consumer says that it is done.
    nonisolated(nonsending) func waitUntilDone() async throws {
        let note = try await receive()
        if note.count >= 0 { fail("a driver was told to begin before it was done") }
    }
}

func fail(_ message: String) -> Never {
    let text = "error: \(message)\n"
    _ = write(2, text, text.utf8.count)
    exit(1)
}
