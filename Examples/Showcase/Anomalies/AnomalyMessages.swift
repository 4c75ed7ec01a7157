import RingKernels

/// What the source receives: the table, line by line.
struct TableMessage: Message {
    enum Content: Sendable, Codable {
        case line(String)
        /// The table is over; the next line belongs to the next pass.
        case end
    }

    /// Which reading of the table this belongs to, from 0.
    var pass: Int
    var content: Content
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(pass: Int, _ content: Content) {
        self.pass = pass
        self.content = content
    }
}

/// What the scorer of one calendar month receives.
struct MonthMessage: Message {
    enum Content: Sendable, Codable {
        case reading(Reading)
        case end
    }

    var pass: Int
    var content: Content
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(pass: Int, _ content: Content) {
        self.pass = pass
        self.content = content
    }
}

/// What the collector receives from the scorers and, about malformed lines, from the source.
struct ScoreMessage: Message {
    enum Content: Sendable, Codable {
        /// A reading and its score, if it could be scored.
        case scored(Reading, Score?)
        /// What was wrong with a line.
        case malformed(String)
        /// This sender has nothing more to say about the pass.
        case end
    }

    var pass: Int
    var content: Content
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(pass: Int, _ content: Content) {
        self.pass = pass
        self.content = content
    }
}

/// What the collector answers once it has heard everything about a pass.
struct PassMessage: Message {
    var pass: Int
    var readings: Int
    /// In order of time.
    var anomalies: [Anomaly]
    var malformed: [String]
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?

    init(pass: Int, readings: Int, anomalies: [Anomaly], malformed: [String]) {
        self.pass = pass
        self.readings = readings
        self.anomalies = anomalies
        self.malformed = malformed
    }
}
