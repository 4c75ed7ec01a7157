/// Where the two sides of a workload run.
public enum Place: String, Sendable, CaseIterable {
    /// Both on one home.
    case same
    /// On two homes.
    case across
    /// The caller on no home at all.
    case outside

    /// The home of the side that drives.
    var driver: Int { self == .across ? 1 : 0 }
}

/// What the messages of a run hold.
public enum Content: String, Sendable, CaseIterable {
    /// Six scalars.
    case scalars
    /// A text and an array.
    case labelled
}

/// How a workload is run.
public struct Plan: Sendable {
    public var place: Place
    public var content: Content
    public var hasTelemetry: Bool
    /// Messages that are sent before counting begins.
    public var warmUp: Int
    /// Messages that are counted over.
    public var messages: Int
    /// Called just before counting begins and just after it has ended, on whatever thread that happens.
    public var willCount: @Sendable () -> Void = {}
    public var hasCounted: @Sendable () -> Void = {}

    public init(place: Place, content: Content, hasTelemetry: Bool, warmUp: Int, messages: Int) {
        (self.place, self.content, self.hasTelemetry) = (place, content, hasTelemetry)
        (self.warmUp, self.messages) = (warmUp, messages)
    }
}
