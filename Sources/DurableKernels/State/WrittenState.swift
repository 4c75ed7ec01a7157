/// What of a state has been written, and how the next one is: whole, or as the difference to the one before.
///
/// A small state is written whole. A large one is written as a difference while that is small, and whole again when the differences
/// have become many or long, so that what is stored stays within twice its size, and reading it is quick.
struct WrittenState {
    /// States up to this size are written whole: a page of the database is written anyway.
    static let smallest = 4096

    /// The bytes as they are stored, or, with nothing stored yet, those of the state to begin with.
    private(set) var bytes: [UInt8]
    private let owner: String
    private let version: Int
    private let mostDeltas: Int
    private var isStored: Bool
    private var deltas: Int
    private var deltaBytes: Int

    /// - Parameter isStored: Whether `bytes` are what is stored, in the current version.
    init(
        _ bytes: [UInt8], owner: String, version: Int, isStored: Bool, deltas: [StateDelta] = [], mostDeltas: Int
    ) {
        self.bytes = bytes
        self.owner = owner
        self.version = version
        self.mostDeltas = mostDeltas
        self.isStored = isStored
        self.deltas = deltas.count
        deltaBytes = deltas.reduce(0) { $0 + $1.bytes.count }
    }

    /// How the state with these bytes is to be written. It counts as written from now on.
    mutating func write(_ next: [UInt8]) -> PartitionChange.StateWrite {
        defer { (bytes, isStored) = (next, true) }
        guard isStored else { return whole(next) }
        if next == bytes { return .unchanged }
        guard next.count > Self.smallest, deltas < mostDeltas else { return whole(next) }
        let delta = StateDelta(from: bytes, to: next)
        guard deltaBytes + delta.bytes.count <= next.count / 2 else { return whole(next) }
        deltas += 1
        deltaBytes += delta.bytes.count
        return .delta(delta)
    }

    private mutating func whole(_ next: [UInt8]) -> PartitionChange.StateWrite {
        (deltas, deltaBytes) = (0, 0)
        return .whole(StoredState(owner: owner, version: version, bytes: next))
    }
}
