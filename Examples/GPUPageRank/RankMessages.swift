import DotCompute

/// To a partition: what it is to do, or what flows to it from another.
@DeviceStruct
struct RankShare {
    /// One of ``RankCommand``.
    var kind: Int32
    var iteration: Int32
    var source: Int32
    /// The place of the first value among all of this source, and how many there are.
    var first: Int32
    var count: Int32
    /// The rank of the source's nodes without edges, and how much rank its last update moved.
    var dangling: Double
    var change: Double
    var values: [55 of Double]
}

enum RankCommand: Int32 {
    /// It says how far it is.
    case status = 0
    case begin = 1
    /// A part of what another partition gives in an iteration.
    case shares = 2
}

extension RankShare {
    init(_ command: RankCommand) {
        self.init(
            kind: command.rawValue, iteration: 0, source: 0, first: 0, count: 0, dangling: 0, change: 0,
            values: .init(repeating: 0))
    }
}

/// How far a partition is.
@DeviceStruct
struct RankNotice {
    var iteration: Int
    var isDone: Bool
    /// Whether a message found no room, which the sizes of the inboxes rule out.
    var hasFailed: Bool
    var change: Double
}
