import TestKit
import Testing

@testable import RingKernels

/// Random histories of one task, in which everything is compared with ``TopicModel``.
@Suite("Topics against a plain model", .timeLimit(.minutes(3)))
struct TopicModelTests {
    @Test(
        "Random subscriptions, publications and cancellations do what they do one step at a time",
        arguments: 0..<12)
    func histories(_ seed: Int) async throws {
        try await withTestRuntime(homes: 2, tolerating: [.droppedOldest, .droppedNewest, .kernelEnded]) { runtime in
            var history = try await History(seed: UInt64(seed), in: runtime)
            for _ in 0..<(isSanitized ? 100 : 500) { try await history.step() }
            try await history.finish()
        }
    }
}

private struct History {
    /// One that reads, with the real thing behind it.
    private enum Real {
        case kernel(Probe<Number>, [(scope: TopicModel.Scope, subscription: Subscription)])
        case values(TopicValues<Number>, topic: String)
        case messages(TopicValues<TopicMessage<Number>>)
    }

    private static let names = ["a", "a.b", "a.c", "a.b.c", "d"]
    private static let patterns = ["*", "**", "a.*", "a.**", "**.c", "d"]
    private static let kernels = 3

    private let runtime: RingKernelRuntime
    private var random: SeededGenerator
    private var model = TopicModel()
    private var real: [Int: Real] = [:]
    private var topics: [String: Topic<Number>] = [:]
    private var lastKey = Self.kernels
    private var lastValue = 0

    init(seed: UInt64, in runtime: RingKernelRuntime) async throws {
        self.runtime = runtime
        random = SeededGenerator(seed: seed)
        for key in 0..<Self.kernels {
            let (capacity, strategy) = queue()
            let probe = try await Probe.paused(
                "kernel-\(key)", .holding(capacity, strategy), placement: .home(key % 2), in: runtime)
            model.subscribers[key] = TopicModel.Subscriber(capacity: capacity, backpressure: strategy)
            real[key] = .kernel(probe, [])
        }
    }

    private mutating func queue() -> (Int, Backpressure) {
        (Int.random(in: 1...6, using: &random), Backpressure.allCases.randomElement(using: &random)!)
    }

    mutating func step() async throws {
        switch Int.random(in: 0..<20, using: &random) {
        case 0...8: try await publish()
        case 9, 10: try makeTopic()
        case 11: closeTopic()
        case 12, 13: try subscribeReader()
        case 14, 15: try await subscribeKernel()
        case 16: cancel()
        default: try await read()
        }
    }

    private mutating func makeTopic() throws {
        let name = Self.names.randomElement(using: &random)!
        guard topics[name] == nil else {
            // The same one.
            _ = try runtime.topic(name, of: Number.self)
            return
        }
        let retains = Bool.random(using: &random)
        topics[name] = try runtime.topic(name, of: Number.self, retention: retains ? .last : .nothing)
        model.topics[name] = TopicModel.Topic(retains: retains)
    }

    private mutating func randomTopic() -> Topic<Number>? {
        topics.values.sorted { $0.name < $1.name }.randomElement(using: &random)
    }

    private mutating func closeTopic() {
        guard Bool.random(using: &random), let topic = randomTopic() else { return }
        topic.close()
        topics[topic.name] = nil
        model.close(topic.name)
    }

    private mutating func publish() async throws {
        guard let topic = randomTopic() else { return }
        lastValue += 1
        let mustWait = try model.mustWait(for: topic.name)
        let wanted = try model.publish(lastValue, on: topic.name)
        let found =
            mustWait || Bool.random(using: &random)
            ? try topic.tryPublish(Number(lastValue)) : try await topic.publish(Number(lastValue))
        #expect(found == wanted, "message \(lastValue) on \(topic.name)")
    }

    private mutating func subscribeReader() throws {
        let (capacity, strategy) = queue()
        lastKey += 1
        model.subscribers[lastKey] = TopicModel.Subscriber(capacity: capacity, backpressure: strategy)
        if Bool.random(using: &random), let topic = randomTopic() {
            real[lastKey] = .values(try topic.values(capacity: capacity, backpressure: strategy), topic: topic.name)
            try model.subscribe(lastKey, to: .topic(topic.name))
        } else {
            let pattern = Self.patterns.randomElement(using: &random)!
            let values = try runtime.topics(pattern, of: Number.self).values(
                capacity: capacity, backpressure: strategy)
            real[lastKey] = .messages(values)
            try model.subscribe(lastKey, to: .pattern(pattern))
        }
    }

    private mutating func subscribeKernel() async throws {
        let key = Int.random(in: 0..<Self.kernels, using: &random)
        guard case .kernel(let probe, var subscriptions) = real[key] else { return }
        let scope: TopicModel.Scope
        let subscription: Subscription
        if Bool.random(using: &random), let topic = randomTopic() {
            scope = .topic(topic.name)
            subscription = try await topic.subscribe(probe.handle)
        } else {
            let pattern = Self.patterns.randomElement(using: &random)!
            scope = .pattern(pattern)
            subscription = try await runtime.topics(pattern, of: Number.self).subscribe(probe.handle)
        }
        try model.subscribe(key, to: scope)
        if !subscriptions.contains(where: { $0.subscription === subscription }) {
            subscriptions.append((scope, subscription))
        }
        real[key] = .kernel(probe, subscriptions)
    }

    private mutating func cancel() {
        guard let key = real.keys.sorted().randomElement(using: &random) else { return }
        switch real[key] {
        case .kernel(let probe, var subscriptions):
            // Some of them are over already, their topic being closed.
            guard let index = subscriptions.indices.randomElement(using: &random) else { return }
            let (scope, subscription) = subscriptions.remove(at: index)
            if subscription.isActive { model.subscribers[key]?.scopes.removeAll { $0 == scope } }
            subscription.cancel()
            real[key] = .kernel(probe, subscriptions)
        case .values(let values, _):
            values.cancel()
            drop(key)
        case .messages:
            // Nobody keeps it any more.
            drop(key)
        case nil: break
        }
    }

    private mutating func drop(_ key: Int) {
        real[key] = nil
        model.subscribers[key] = nil
    }

    private mutating func read() async throws {
        guard let key = real.keys.sorted().randomElement(using: &random) else { return }
        try await read(key, atMost: Int.random(in: 1...8, using: &random))
    }

    private mutating func read(_ key: Int, atMost limit: Int) async throws {
        guard let subscriber = model.subscribers[key] else { return }
        switch real[key] {
        case .kernel(let probe, _):
            let wanted = model.take(.max, from: key)
            try await probe.handle.reactivate()
            let found = try await probe.values(wanted.count)
            #expect(found == wanted.map(\.value), "kernel \(key), \(subscriber)")
            // Behind everything that is there.
            _ = try await probe.handle.ask(Number(0))
            #expect(try await probe.values(1) == [0])
            try await probe.handle.deactivate()
        case .values(let values, let topic):
            let wanted = model.take(limit, from: key)
            let found = await values.next(wanted.count)
            #expect(
                found.map { TopicModel.Entry(topic: topic, value: $0.value) } == wanted, "reader \(key), \(subscriber)")
            #expect(values.dropped == subscriber.dropped)
        case .messages(let messages):
            let wanted = model.take(limit, from: key)
            let found = await messages.next(wanted.count)
            #expect(
                found.map { TopicModel.Entry(topic: $0.topic, value: $0.message.value) } == wanted,
                "reader \(key), \(subscriber)")
            #expect(messages.dropped == subscriber.dropped)
        case nil: break
        }
    }

    /// Everything that is left is read.
    mutating func finish() async throws {
        #expect(lastValue > (isSanitized ? 10 : 50), "something was published")
        for key in real.keys.sorted() { try await read(key, atMost: .max) }
        for topic in topics.values {
            let subscribers = try topic.telemetry.subscribers
            real = real.filter { $0.key < Self.kernels }
            #expect(try topic.telemetry.subscribers <= subscribers)
        }
    }
}
