/// A kernel's subscription to a topic or a pattern.
///
/// It lasts until it is cancelled, its kernel ends, its topic is closed or the runtime is shut down, whether or not
/// anybody keeps this object.
public final class Subscription: Sendable {
    /// What is subscribed to.
    enum Scope: Equatable, Sendable {
        case topic(AnyTopicCore)
        case pattern(TopicFilter)

        var isPattern: Bool {
            if case .pattern = self { true } else { false }
        }

        static func == (left: Scope, right: Scope) -> Bool {
            switch (left, right) {
            case (.topic(let left), .topic(let right)): left === right
            case (.pattern(let left), .pattern(let right)): left == right
            default: false
            }
        }
    }

    let subscriber: AnySubscriber
    let scope: Scope
    /// The kernel that is subscribed; `nil` for a reader.
    let kernel: ObjectIdentifier?
    private let hub: TopicHub

    init(_ subscriber: AnySubscriber, to scope: Scope, kernel: ObjectIdentifier? = nil, in hub: TopicHub) {
        self.subscriber = subscriber
        self.scope = scope
        self.kernel = kernel
        self.hub = hub
    }

    /// Whether messages still come by it.
    public var isActive: Bool { subscriber.isActive }

    /// Ends it; calling it again does nothing.
    ///
    /// What is published after this returns is not delivered by it; of what is on its way, some messages may still be. Who waits
    /// for room here goes on, and what is in the kernel's queue stays there.
    public func cancel() {
        hub.remove(self)
        subscriber.leave()
    }
}
