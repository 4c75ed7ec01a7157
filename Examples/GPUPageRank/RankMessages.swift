import Compute

/// To a partition: what it is to do, or what flows to it from another.
struct RankShare: DeviceStruct {
    enum Kind: Int32 {
        /// It says how far it is.
        case status = 0
        case begin = 1
        /// A part of what another partition gives in an iteration.
        case shares = 2
    }

    static let most = 55

    var kind: Int32
    var iteration: Int32 = 0
    var source: Int32 = 0
    /// The place of the first value among all of this source, and how many there are.
    var first: Int32 = 0
    var count: Int32 = 0
    var spare: Int32 = 0
    /// The rank of the source's nodes without edges, and how much rank its last update moved.
    var dangling: Double = 0
    var change: Double = 0
    var values = InlineArray<55, Double>(repeating: 0)

    init(_ kind: Kind) { self.kind = kind.rawValue }

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_RankShare",
        members: [
            .init("kind", cType: "rk_i32", layout: .int32(1), swiftOffset: MemoryLayout<Self>.offset(of: \.kind)),
            .init(
                "iteration", cType: "rk_i32", layout: .int32(1),
                swiftOffset: MemoryLayout<Self>.offset(of: \.iteration)),
            .init("source", cType: "rk_i32", layout: .int32(1), swiftOffset: MemoryLayout<Self>.offset(of: \.source)),
            .init("first", cType: "rk_i32", layout: .int32(1), swiftOffset: MemoryLayout<Self>.offset(of: \.first)),
            .init("count", cType: "rk_i32", layout: .int32(1), swiftOffset: MemoryLayout<Self>.offset(of: \.count)),
            .init("spare", cType: "rk_i32", layout: .int32(1), swiftOffset: MemoryLayout<Self>.offset(of: \.spare)),
            .init(
                "dangling", cType: "rk_f64", layout: .double(1), swiftOffset: MemoryLayout<Self>.offset(of: \.dangling)),
            .init("change", cType: "rk_f64", layout: .double(1), swiftOffset: MemoryLayout<Self>.offset(of: \.change)),
            .init("values", cType: "rk_f64", layout: .double(55), swiftOffset: MemoryLayout<Self>.offset(of: \.values)),
        ], swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        uses: DeviceUses()
    ) { _, size in
        """
        typedef struct { rk_i32 kind, iteration, source, first, count, spare; rk_f64 dangling, change, values[55]; } rk_s_RankShare;
        RK_ASSERT(RankShare, sizeof(rk_s_RankShare) == \(size));
        """
    }
}

/// How far a partition is.
struct RankNotice: DeviceStruct {
    var iteration: Int32 = 0
    var isDone: Int32 = 0
    /// Whether a message found no room, which the sizes of the inboxes rule out.
    var hasFailed: Int32 = 0
    var spare: Int32 = 0
    var change: Double = 0

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_RankNotice",
        members: [
            .init(
                "iteration", cType: "rk_i32", layout: .int32(1),
                swiftOffset: MemoryLayout<Self>.offset(of: \.iteration)),
            .init("isDone", cType: "rk_i32", layout: .int32(1), swiftOffset: MemoryLayout<Self>.offset(of: \.isDone)),
            .init(
                "hasFailed", cType: "rk_i32", layout: .int32(1),
                swiftOffset: MemoryLayout<Self>.offset(of: \.hasFailed)),
            .init("spare", cType: "rk_i32", layout: .int32(1), swiftOffset: MemoryLayout<Self>.offset(of: \.spare)),
            .init("change", cType: "rk_f64", layout: .double(1), swiftOffset: MemoryLayout<Self>.offset(of: \.change)),
        ], swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        uses: DeviceUses()
    ) { _, size in
        """
        typedef struct { rk_i32 iteration, isDone, hasFailed, spare; rk_f64 change; } rk_s_RankNotice;
        RK_ASSERT(RankNotice, sizeof(rk_s_RankNotice) == \(size));
        """
    }
}

extension DeviceStructDefinition.Layout {
    static func int32(_ count: Int) -> Self { .init(stride: 4 * count, alignment: 4) }
    static func double(_ count: Int) -> Self { .init(stride: 8 * count, alignment: 8) }
}
