public import Compute

extension KernelLibrary {
    /// What a product of matrices has to do with.
    private struct Extents {
        var rows: Int
        var columns: Int
        var inner: Int
    }

    /// - Throws: `invalidShape`, `sizeMismatch`.
    @inline(never)
    private func extents<Element>(
        _ a: UnifiedBuffer<Element>, _ b: UnifiedBuffer<Element>, _ result: UnifiedBuffer<Element>
    ) throws(DeviceError) -> Extents {
        for matrix in [a, b, result] where matrix.shape.rank != 2 {
            throw DeviceError(
                .invalidShape, "\(matrix) is no matrix. Give buffers whose shape is [rows, columns].",
                accelerator: accelerator.id)
        }
        let extents = Extents(rows: a.shape[0], columns: b.shape[1], inner: a.shape[1])
        guard b.shape[0] == extents.inner, result.shape == [extents.rows, extents.columns] else {
            throw DeviceError(
                .sizeMismatch,
                "A matrix of shape \(a.shape) times one of shape \(b.shape) is to be written to one of shape \(result.shape). Give [m, k], [k, n] and [m, n].",
                accelerator: accelerator.id)
        }
        return extents
    }

    /// The items of a product in groups of 16 by 16.
    private func groups(_ extents: Extents) -> LaunchRange {
        .grid(
            parts(of: extents.columns, each: 16) * 16, parts(of: extents.rows, each: 16) * 16, groups: .of(16, 16))
    }

    /// The items of a product in blocks of four rows by eight columns.
    private func blocks(_ extents: Extents) -> LaunchRange {
        .grid(parts(of: extents.rows, each: 4), parts(of: extents.columns, each: 8))
    }
}

extension KernelLibrary {
    /// The product of two matrices in row-major order, of the shapes `[m, k]` and `[k, n]`, into one of the shape `[m, n]`.
    ///
    /// Each element is a sum that begins with zero and takes its products in order; each product and each sum is rounded. So
    /// the bits are the same on every device.
    ///
    /// - Throws: `invalidShape` for what is no matrix, `sizeMismatch` for shapes that do not fit; see ``KernelLibrary``.
    public func multiply(
        _ a: UnifiedBuffer<Float>, by b: UnifiedBuffer<Float>, into result: UnifiedBuffer<Float>
    ) async throws {
        let extents = try extents(a, b, result)
        if hasFewItems {
            try await MatrixKernels.productInVectors(
                a, b, extents.rows, extents.columns, extents.inner, result, on: accelerator, range: blocks(extents),
                checks: .off)
        } else {
            try await MatrixKernels.productInGroups(
                a, b, extents.rows, extents.columns, extents.inner, result, on: accelerator, range: groups(extents),
                checks: .off)
        }
    }
}

extension KernelLibrary {
    /// The product of two matrices in row-major order, of the shapes `[m, k]` and `[k, n]`, into one of the shape `[m, n]`.
    ///
    /// Each element is a sum that begins with zero and takes its products in order; each product and each sum is rounded. So
    /// the bits are the same on every device.
    ///
    /// - Throws: `invalidShape` for what is no matrix, `sizeMismatch` for shapes that do not fit; see ``KernelLibrary``.
    public func multiply(
        _ a: UnifiedBuffer<Double>, by b: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        let extents = try extents(a, b, result)
        if hasFewItems {
            try await MatrixKernels.productInVectors(
                a, b, extents.rows, extents.columns, extents.inner, result, on: accelerator, range: blocks(extents),
                checks: .off)
        } else {
            try await MatrixKernels.productInGroups(
                a, b, extents.rows, extents.columns, extents.inner, result, on: accelerator, range: groups(extents),
                checks: .off)
        }
    }
}
