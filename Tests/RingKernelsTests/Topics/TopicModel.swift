@testable import RingKernels

/// What topics do, one step at a time, with plain arrays: topics by their names, and subscribers with queues.
struct TopicModel {
    struct Topic {
        let retains: Bool
        var retained: Int?
    }

    /// A kernel or a reader: a queue that several subscriptions may bring messages to.
    struct Subscriber {
        let capacity: Int
        let backpressure: Backpressure
        var queue: [Entry] = []
        var dropped = 0
        /// Its subscriptions, in their order.
        var scopes: [Scope] = []
    }

    struct Entry: Equatable {
        let topic: String
        let value: Int
    }

    enum Scope: Equatable {
        case topic(String)
        case pattern(String)
    }

    var topics: [String: Topic] = [:]
    var subscribers: [Int: Subscriber] = [:]

    private func matches(_ scope: Scope, _ topic: String) throws -> Bool {
        switch scope {
        case .topic(let name): name == topic
        case .pattern(let pattern): try TopicFilter(pattern).matches(TopicName.segments(of: topic))
        }
    }

    mutating func subscribe(_ key: Int, to scope: Scope) throws {
        guard let subscriber = subscribers[key], !subscriber.scopes.contains(scope) else { return }
        subscribers[key]?.scopes.append(scope)
        for (name, topic) in topics.sorted(by: { $0.key < $1.key }) where try matches(scope, name) {
            guard let value = topic.retained else { continue }
            subscribers[key]?.queue.append(Entry(topic: name, value: value))
        }
    }

    /// Whether somebody who is to get what is published on the topic has no room and blocks.
    func mustWait(for topic: String) throws -> Bool {
        try subscribers.values.contains { subscriber in
            guard subscriber.backpressure == .block else { return false }
            let copies = try subscriber.scopes.count { try matches($0, topic) }
            return copies > 0 && subscriber.queue.count + copies > subscriber.capacity
        }
    }

    /// Publishes without waiting.
    mutating func publish(_ value: Int, on topic: String) throws -> Publication {
        var publication = Publication()
        let entry = Entry(topic: topic, value: value)
        if topics[topic]?.retains == true { topics[topic]?.retained = value }
        for (key, subscriber) in subscribers {
            var subscriber = subscriber
            for scope in subscriber.scopes where try matches(scope, topic) {
                let isFull = subscriber.queue.count >= subscriber.capacity
                if isFull { subscriber.dropped += 1 }
                switch subscriber.backpressure {
                case .block where isFull, .reject where isFull:
                    publication.rejected += 1
                    continue
                case .dropNewest where isFull:
                    publication.dropped += 1
                    continue
                case .dropOldest where isFull: subscriber.queue.removeFirst()
                default: break
                }
                subscriber.queue.append(entry)
                publication.accepted += 1
            }
            subscribers[key] = subscriber
        }
        return publication
    }

    mutating func close(_ topic: String) {
        topics[topic] = nil
        for key in subscribers.keys { subscribers[key]?.scopes.removeAll { $0 == .topic(topic) } }
    }

    mutating func take(_ count: Int, from key: Int) -> [Entry] {
        let taken = Array(subscribers[key]?.queue.prefix(count) ?? [])
        subscribers[key]?.queue.removeFirst(taken.count)
        return taken
    }
}
