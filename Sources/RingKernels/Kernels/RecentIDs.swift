internal import DequeModule

/// The latest message IDs a queue has seen, to refuse a second delivery.
struct RecentIDs {
    private let window: Int
    private var order = Deque<MessageID>()
    private var known: Set<MessageID> = []

    init(window: Int) { self.window = window }

    func contains(_ id: MessageID) -> Bool { known.contains(id) }

    /// Remembers the ID of an accepted message; false when it is known. O(1) amortised.
    @discardableResult
    mutating func insert(_ id: MessageID) -> Bool {
        guard known.insert(id).inserted else { return false }
        order.append(id)
        if order.count > window, let oldest = order.popFirst() { known.remove(oldest) }
        return true
    }
}
