/// Bounds on what a reader accepts and a writer produces, so that a hostile or mistaken document cannot exhaust memory
/// or the stack.
///
/// Apart from these bounds a length that claims more than the bytes that are left is always refused before anything is
/// allocated for it.
public struct MessagePackLimits: Sendable, Hashable {
    /// How many arrays and maps may enclose one another.
    public var maximumDepth: Int

    /// The size of a whole document, in bytes.
    public var maximumBytes: Int

    /// The number of elements of one array, or of entries of one map.
    public var maximumElements: Int

    /// The length of one string, in bytes of UTF-8.
    public var maximumStringBytes: Int

    /// The length of one binary or extension value, in bytes.
    public var maximumBinaryBytes: Int

    /// Creates limits; the defaults suit messages: 64 levels, 64 MiB, and 16 Mi elements per container.
    public init(
        maximumDepth: Int = 64,
        maximumBytes: Int = 64 << 20,
        maximumElements: Int = 16 << 20,
        maximumStringBytes: Int = 64 << 20,
        maximumBinaryBytes: Int = 64 << 20
    ) {
        self.maximumDepth = maximumDepth
        self.maximumBytes = maximumBytes
        self.maximumElements = maximumElements
        self.maximumStringBytes = maximumStringBytes
        self.maximumBinaryBytes = maximumBinaryBytes
    }

    /// The limits that apply when none are given.
    public static let standard = MessagePackLimits()
}
