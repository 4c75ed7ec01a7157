import RingKernels
import TestKit

extension QueueOptions {
    /// A small queue.
    static func holding(
        _ capacity: Int, _ backpressure: Backpressure = .block, deduplicating window: Int = 0
    ) -> QueueOptions {
        QueueOptions(capacity: capacity, backpressure: backpressure, deduplicationWindow: window)
    }
}

extension Probe<Number> {
    /// A probe that takes nothing until it is told to.
    static func paused(
        _ id: KernelID, _ queue: QueueOptions = QueueOptions(), placement: Placement = .automatic,
        in runtime: RingKernelRuntime
    ) async throws -> Probe<Number> {
        let options = KernelOptions(inputQueue: queue, placement: placement)
        let probe = try await Probe<Number>(in: runtime, id: id, options: options)
        try await probe.handle.deactivate()
        return probe
    }

    var queued: Int { get throws { try handle.telemetry.queueDepth } }

    /// The values of the next `count` messages.
    func values(_ count: Int) async throws -> [Int] { try await expectMessages(count).map(\.value) }
}

extension TopicValues {
    /// The next `count` elements; fewer when the sequence ends before.
    func next(_ count: Int) async -> [Element] {
        var elements: [Element] = []
        var iterator = makeAsyncIterator()
        while elements.count < count, let element = await iterator.next() { elements.append(element) }
        return elements
    }

    /// All the elements until the end.
    func rest() async -> [Element] { await next(.max) }
}

/// What a `publish` that was interrupted threw.
nonisolated(nonsending) func interruption<Result>(
    _ body: nonisolated(nonsending) () async throws -> Result
) async throws -> PublishInterrupted? {
    do {
        _ = try await body()
        return nil
    } catch let error as PublishInterrupted {
        return error
    }
}
