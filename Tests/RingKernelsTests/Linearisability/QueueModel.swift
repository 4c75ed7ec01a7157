import RingKernels

/// A kernel's input queue as plain arrays: four bands, a capacity, a strategy, and a line of those who wait for room.
struct QueueModel {
    enum Call { case trySend, send, ask }

    /// What becomes of a call, by the names of the library's own results and errors.
    enum Outcome: String {
        case accepted, droppedNewest, duplicate, queueFull, dropped, cancelled, answered
        /// It waits; what becomes of it comes later.
        case waits
        case unexpected
    }

    struct Letter: Equatable {
        var value: Int
        var reason: DeadLetter.Reason
    }

    struct Mail {
        var value: Int
        var band: PriorityBand
        var isAsked: Bool
    }

    let options: QueueOptions
    private(set) var bands: [[Mail]] = [[], [], [], []]
    /// Calls that wait for room, in order.
    private(set) var line: [Mail] = []
    /// What became of calls that did not end at once.
    private(set) var outcomes: [Int: Outcome] = [:]
    private(set) var letters: [Letter] = []
    /// Values that were accepted lately, for the deduplication.
    private var recent: [Int] = []

    init(_ options: QueueOptions) { self.options = options }

    var count: Int { bands.reduce(0) { $0 + $1.count } }

    /// Hands a message over; what its call returns at once, or `waits`.
    mutating func offer(_ value: Int, _ band: PriorityBand, _ call: Call) -> Outcome {
        let mail = Mail(value: value, band: band, isAsked: call == .ask)
        if recent.contains(value) { return .duplicate }
        if line.isEmpty && count < options.capacity { return put(mail) }
        switch options.backpressure {
        case .block where call != .trySend:
            line.append(mail)
            return .waits
        case .block, .reject: return .queueFull
        case .dropNewest:
            if mail.isAsked { return .dropped }
            letters.append(Letter(value: value, reason: .droppedNewest))
            return .droppedNewest
        case .dropOldest:
            guard let least = bands.firstIndex(where: { !$0.isEmpty }), least <= Int(band.rawValue) else {
                if mail.isAsked { return .dropped }
                letters.append(Letter(value: value, reason: .droppedNewest))
                return .droppedNewest
            }
            let oldest = bands[least].removeFirst()
            if oldest.isAsked && outcomes[oldest.value] == nil {
                outcomes[oldest.value] = .dropped
            } else {
                letters.append(Letter(value: oldest.value, reason: .droppedOldest))
            }
            return put(mail)
        }
    }

    private mutating func put(_ mail: Mail) -> Outcome {
        if options.deduplicationWindow > 0 {
            recent.append(mail.value)
            if recent.count > options.deduplicationWindow { recent.removeFirst() }
        }
        bands[Int(mail.band.rawValue)].append(mail)
        return mail.isAsked ? .waits : .accepted
    }

    /// Takes the next message, if there is one.
    mutating func take() -> Mail? {
        guard let most = bands.lastIndex(where: { !$0.isEmpty }) else { return nil }
        return bands[most].removeFirst()
    }

    /// Lets those in who wait, as far as there is room.
    mutating func admitWaiting() {
        while count < options.capacity, !line.isEmpty {
            let next = line.removeFirst()
            if recent.contains(next.value) {
                outcomes[next.value] = .duplicate
            } else {
                let outcome = put(next)
                if !next.isAsked { outcomes[next.value] = outcome }
            }
        }
    }

    /// How many messages will be taken if nothing else comes.
    var countToTheEnd: Int {
        var copy = self
        var taken = 0
        while copy.take() != nil {
            taken += 1
            copy.admitWaiting()
        }
        return taken
    }

    /// The model after it was emptied in this order by a kernel that answers; `nil` when it cannot be. Those who wait may be
    /// let in whenever there is room, at the latest when there is nothing else.
    func emptied(_ values: ArraySlice<Int>) -> QueueModel? {
        guard let value = values.first else { return count == 0 && line.isEmpty ? self : nil }
        for isAdmitting in [false, true] {
            var next = self
            if isAdmitting {
                if line.isEmpty { break }
                next.admitWaiting()
            }
            guard let mail = next.take(), mail.value == value else { continue }
            if mail.isAsked { next.answer(mail) }
            // The rest of the line may be no more than repeated messages.
            if values.count == 1 { next.admitWaiting() }
            if let end = next.emptied(values.dropFirst()) { return end }
        }
        return nil
    }

    /// The kernel has answered a message that was asked.
    mutating func answer(_ mail: Mail) {
        if outcomes[mail.value] == nil {
            outcomes[mail.value] = .answered
        } else {
            letters.append(Letter(value: mail.value, reason: .lateAnswer))
        }
    }

    /// The caller gives up a call that has not ended.
    mutating func cancel(_ value: Int) {
        guard outcomes[value] == nil else { return }
        outcomes[value] = .cancelled
        line.removeAll { $0.value == value }
    }
}
