public import Compute

/// A sparse matrix in compressed rows (CSR) on a device, checked when it is made.
public struct SparseMatrix<Element: BitwiseCopyable & Sendable>: Sendable {
    public let rowCount: Int
    public let columnCount: Int
    let rowOffsets: UnifiedBuffer<Int32>
    let columnIndices: UnifiedBuffer<Int32>
    let values: UnifiedBuffer<Element>

    /// - Parameters:
    ///   - columnCount: How many columns there are.
    ///   - rowOffsets: Where each row begins in the other two, and behind the last one where it ends: one more than there are rows.
    ///   - columnIndices: The column of each element that is stored.
    ///   - values: The elements that are stored.
    /// - Throws: ``DeviceError`` with `invalidArgument`, which says what is wrong and where; what making buffers throws.
    /// - Complexity: O(*rows* + *stored elements*), on the host.
    public init(
        columnCount: Int, rowOffsets: [Int32], columnIndices: [Int32], values: [Element],
        on accelerator: Accelerator = .default
    ) throws(DeviceError) {
        try CompressedRows.check(rowOffsets, columnIndices, limit: columnCount, "column", on: accelerator)
        guard columnIndices.count == values.count else {
            throw DeviceError(
                .sizeMismatch,
                "There are \(columnIndices.count) column indices and \(values.count) values. Give one of each for every element that is stored.",
                accelerator: accelerator.id)
        }
        rowCount = rowOffsets.count - 1
        self.columnCount = columnCount
        self.rowOffsets = try UnifiedBuffer(rowOffsets, on: accelerator, name: "row offsets")
        self.columnIndices = try UnifiedBuffer(columnIndices, on: accelerator, name: "column indices")
        self.values = try UnifiedBuffer(values, on: accelerator, name: "values")
    }
}

enum CompressedRows {
    /// - Throws: `invalidArgument` unless the offsets begin with zero, never fall and end with the number of indices, and all
    ///   indices are below the limit.
    static func check(
        _ offsets: [Int32], _ indices: [Int32], limit: Int, _ what: String, on accelerator: Accelerator
    ) throws(DeviceError) {
        func refuse(_ text: String) -> DeviceError { DeviceError(.invalidArgument, text, accelerator: accelerator.id) }
        guard limit >= 0, limit <= Int(Int32.max) else {
            throw refuse("A number of \(limit) \(what)s was given. Give one from 0 to \(Int32.max).")
        }
        guard offsets.first == 0, Int(offsets.last ?? -1) == indices.count else {
            throw refuse(
                "The offsets go from \(offsets.first.map(String.init) ?? "nothing") to \(offsets.last.map(String.init) ?? "nothing"), and there are \(indices.count) indices. Let them begin with 0 and end with the number of indices."
            )
        }
        for row in offsets.indices.dropFirst() where offsets[row] < offsets[row - 1] {
            throw refuse(
                "Row \(row - 1) would begin at \(offsets[row - 1]) and end at \(offsets[row]). Give offsets that never fall."
            )
        }
        if let place = indices.firstIndex(where: { $0 < 0 || $0 >= limit }) {
            throw refuse(
                "The \(what) index \(indices[place]) at place \(place) is not below the number of \(what)s, \(limit). Give indices from 0."
            )
        }
    }
}

extension KernelLibrary {
    /// The product of a sparse matrix and a vector.
    ///
    /// Each element is a sum that begins with zero and takes its products in the order in which they are stored; each product and
    /// each sum is rounded. So the bits are the same on every device.
    ///
    /// - Parameters:
    ///   - x: As many elements as the matrix has columns.
    ///   - result: As many elements as the matrix has rows.
    /// - Throws: See ``KernelLibrary``.
    public func multiply(
        _ matrix: SparseMatrix<Float>, by x: UnifiedBuffer<Float>, into result: UnifiedBuffer<Float>
    ) async throws {
        try require(x, has: matrix.columnCount, "x", because: "the matrix has that many columns")
        try require(result, has: matrix.rowCount, "result", because: "the matrix has that many rows")
        try await SparseKernels.product(
            matrix.rowOffsets, matrix.columnIndices, matrix.values, x, result, on: accelerator, count: matrix.rowCount,
            checks: .off)
    }
}

extension KernelLibrary {
    /// The product of a sparse matrix and a vector.
    ///
    /// Each element is a sum that begins with zero and takes its products in the order in which they are stored; each product and
    /// each sum is rounded. So the bits are the same on every device.
    ///
    /// - Parameters:
    ///   - x: As many elements as the matrix has columns.
    ///   - result: As many elements as the matrix has rows.
    /// - Throws: See ``KernelLibrary``.
    public func multiply(
        _ matrix: SparseMatrix<Double>, by x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try require(x, has: matrix.columnCount, "x", because: "the matrix has that many columns")
        try require(result, has: matrix.rowCount, "result", because: "the matrix has that many rows")
        try await SparseKernels.product(
            matrix.rowOffsets, matrix.columnIndices, matrix.values, x, result, on: accelerator, count: matrix.rowCount,
            checks: .off)
    }
}
