import RingKernels
import TestKit
import Testing

/// A message that is passed on so many times.
struct Token: Message {
    var hopsLeft: Int
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(hopsLeft: Int) { self.hopsLeft = hopsLeft }
}

/// Kernels that know each other once all of them are launched.
struct Neighbourhood: Sendable {
    let kernels = Shared<[RingKernelHandle<Token, Acknowledgement>]>([])

    /// Passes a token from the kernel at `index` on to another one, `stride` places further.
    func next(after index: Int, stride: Int) -> RingKernelHandle<Token, Acknowledgement> {
        let kernels = kernels.value
        return kernels[(index + stride) % kernels.count]
    }
}

/// Passes tokens on, and counts those that have arrived.
struct Relay: RingKernelHandler {
    static let kernelID: KernelID = "relay"
    let index: Int
    let stride: Int
    let neighbourhood: Neighbourhood
    let arrived: Tally

    mutating func handle(_ request: Token, in context: KernelContext) throws -> Acknowledgement {
        if request.hopsLeft == 0 {
            arrived.add()
        } else {
            let next = neighbourhood.next(after: index, stride: stride)
            try context.send(Token(hopsLeft: request.hopsLeft - 1), to: next)
        }
        return Acknowledgement(answering: request)
    }
}

@Suite("More kernels than processors", .timeLimit(.minutes(3)))
struct ManyKernelsTests {
    private static let kernelCount = isSanitized ? 500 : isDebugBuild ? 4000 : 10_000

    /// Launches so many kernels and activates them.
    private func launch(
        _ count: Int, in runtime: RingKernelRuntime, _ kernel: (Int) -> RingKernel<Token, Acknowledgement>
    ) async throws -> [RingKernelHandle<Token, Acknowledgement>] {
        var handles: [RingKernelHandle<Token, Acknowledgement>] = []
        for index in 0..<count {
            let handle = try await runtime.launch(kernel(index), id: "kernel-\(index)")
            try await handle.activate()
            handles.append(handle)
        }
        return handles
    }

    @Test("10,000 kernels all talk at once: every message arrives, and each kernel gets its share")
    func everybodyTalks() async throws {
        let (count, hops) = (Self.kernelCount, 20)
        let neighbourhood = Neighbourhood()
        let arrived = Tally()
        // Every token may come to rest at one kernel for a moment.
        let options = KernelOptions(inputQueue: QueueOptions(capacity: count + 1))
        try await withTestRuntime(homes: 2) { runtime in
            let kernels = try await launch(count, in: runtime) { index in
                // An odd stride, so half of the steps are to another home, for `.automatic` takes homes in turn.
                RingKernel(
                    Relay(index: index, stride: 4001, neighbourhood: neighbourhood, arrived: arrived),
                    options: options)
            }
            neighbourhood.kernels.change { $0 = kernels }
            for kernel in kernels { try await kernel.send(Token(hopsLeft: hops)) }
            await arrived.wait(for: count)
            for kernel in kernels { try await kernel.deactivate() }
            for kernel in kernels {
                let telemetry = try kernel.telemetry
                #expect(telemetry.received == hops + 1 && telemetry.processed == hops + 1)
            }
        }
        #expect(arrived.count == count)
    }

    @Test("10,000 loops that ask each other all get an answer", arguments: [1, 3])
    func everybodyAsks(_ homes: Int) async throws {
        let count = Self.kernelCount
        let neighbourhood = Neighbourhood()
        let arrived = Tally()
        try await withTestRuntime(homes: homes) { runtime in
            let kernels = try await launch(count, in: runtime) { index in
                RingKernel("loop") { context in
                    for try await request in context.requests {
                        try await context.send(Acknowledgement(answering: request))
                        if request.hopsLeft > 0 {
                            let next = neighbourhood.next(after: index, stride: 1)
                            let answer = try await next.ask(Token(hopsLeft: request.hopsLeft - 1))
                            if answer.correlationID != nil { arrived.add() }
                        }
                    }
                }
            }
            neighbourhood.kernels.change { $0 = kernels }
            // Every second one at a time: a loop that waits for its answer answers nobody.
            for half in 0..<2 {
                for index in stride(from: half, to: count, by: 2) { try await kernels[index].send(Token(hopsLeft: 1)) }
                await arrived.wait(for: count / 2 * (half + 1))
            }
        }
        #expect(arrived.count == count)
    }
}
