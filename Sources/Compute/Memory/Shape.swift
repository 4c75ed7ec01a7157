/// The extents of a buffer along its one to four dimensions, the last one varying fastest in memory.
///
/// A shape is not checked when it is written down, so that it can be a literal: `1024`, `[4, 256]`. Whoever makes a buffer of it
/// gets the error.
@frozen
public struct Shape: Sendable {
    /// The most dimensions there can be.
    public static let maximumRank = 4

    /// How many dimensions it has.
    public let rank: Int
    /// The extents, followed by ones. No vector: what is aligned to more than 16 bytes breaks async functions (Swift 6.3.1:
    /// “freed pointer was not the last allocation”).
    @usableFromInline let padded: InlineArray<4, Int>

    @inlinable public init(_ width: Int) { self.init(rank: 1, [width, 1, 1, 1]) }
    @inlinable public init(_ height: Int, _ width: Int) { self.init(rank: 2, [height, width, 1, 1]) }
    @inlinable public init(_ depth: Int, _ height: Int, _ width: Int) { self.init(rank: 3, [depth, height, width, 1]) }
    @inlinable public init(_ first: Int, _ second: Int, _ third: Int, _ fourth: Int) {
        self.init(rank: 4, [first, second, third, fourth])
    }

    /// Extents that are known at run time. Of more than four the first four are kept, for the error.
    @inlinable
    public init(_ extents: some Collection<Int>) {
        var padded: InlineArray<4, Int> = [1, 1, 1, 1]
        var index = 0
        for extent in extents {
            if index < 4 { padded[index] = extent }
            index += 1
        }
        self.init(rank: index, padded)
    }

    @inlinable
    init(rank: Int, _ padded: InlineArray<4, Int>) {
        self.rank = rank
        self.padded = padded
    }

    /// The extent along a dimension.
    ///
    /// - Precondition: The dimension is below the rank.
    public subscript(dimension: Int) -> Int {
        precondition(dimension >= 0 && dimension < rank, "the shape has no such dimension")
        return padded[dimension]
    }

    /// The extents, one for each dimension.
    public var extents: [Int] { (0..<min(rank, Self.maximumRank)).map { padded[$0] } }

    /// How many elements a buffer of this shape has.
    ///
    /// - Throws: ``DeviceError`` with `invalidShape` for no or more than four dimensions, for a negative extent, and for a
    ///   number of elements that `Int` cannot hold.
    public func elementCount() throws(DeviceError) -> Int {
        if rank == 1, padded[0] >= 0 { return padded[0] }  // the common case, on the way of every acquisition
        guard rank >= 1, rank <= Self.maximumRank else {
            throw DeviceError(
                .invalidShape, "The shape has \(rank) dimensions. Give one to \(Self.maximumRank).")
        }
        // A shape with a zero has no elements, however large the other extents are.
        var count = 1
        var isEmpty = false
        var overflowed = false
        for dimension in 0..<rank {
            let extent = padded[dimension]
            guard extent >= 0 else {
                throw DeviceError(
                    .invalidShape,
                    "The shape \(self) has the extent \(extent) in dimension \(dimension). Give zero or more.")
            }
            if extent == 0 { isEmpty = true }
            let (product, overflows) = count.multipliedReportingOverflow(by: extent)
            overflowed = overflowed || overflows
            count = product
        }
        if isEmpty { return 0 }
        guard !overflowed else {
            throw DeviceError(
                .invalidShape,
                "The shape \(self) has more elements than can be counted (\(Int.max)). Give smaller extents.")
        }
        return count
    }

    /// The bytes of a buffer of this shape.
    func byteCount(stride: Int) throws(DeviceError) -> Int {
        let (product, overflows) = try elementCount().multipliedReportingOverflow(by: stride)
        guard !overflows else {
            throw DeviceError(
                .invalidShape,
                "The shape \(self) of elements of \(stride) bytes has more bytes than can be counted (\(Int.max)). Give smaller extents."
            )
        }
        return product
    }
}

extension Shape: Hashable {
    public static func == (left: Shape, right: Shape) -> Bool {
        left.rank == right.rank && left.padded.indices.allSatisfy { left.padded[$0] == right.padded[$0] }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(rank)
        for index in padded.indices { hasher.combine(padded[index]) }
    }
}

extension Shape: ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    @inlinable public init(integerLiteral width: Int) { self.init(width) }
    @inlinable public init(arrayLiteral extents: Int...) { self.init(extents) }
}

extension Shape: CustomStringConvertible {
    /// As `[4, 256]`.
    public var description: String { "\(extents)" }
}
