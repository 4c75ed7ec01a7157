public import Compute

extension KernelLibrary {
    /// What a stencil finds beyond the edges.
    public enum Boundary: Int32, Sendable, CaseIterable {
        /// Zeros.
        case zero = 0
        /// The element at the edge.
        case clamped = 1
        /// The other end.
        case periodic = 2
    }

    /// Weighted sums of the elements around each element of a line: `result[i] = Σ weights[k] * x[i + k - radius]`.
    ///
    /// Sums begin with zero and take their products in order; each product and each sum is rounded. So the bits are the same
    /// on every device.
    ///
    /// - Parameters:
    ///   - weights: An odd number, `2 * radius + 1`.
    /// - Throws: `invalidArgument` for an even number of weights, and for a periodic line shorter than the radius; see
    ///   ``KernelLibrary``.
    public func stencil(
        _ x: UnifiedBuffer<Float>, weights: UnifiedBuffer<Float>, boundary: Boundary = .clamped,
        into result: UnifiedBuffer<Float>
    ) async throws {
        try requireSameCount(x, result)
        try requireOdd(weights.count, weights)
        guard x.count > 0 else { return }
        try requireRoom(x.count, weights.count, boundary)
        try await StencilKernels.line(
            x, weights, boundary.rawValue, result, on: accelerator, count: x.count, checks: .off)
    }

    /// The same in a plane: buffers of the shape `[height, width]`, and weights of the shape `[size, size]` with an odd size. The
    /// products are taken row by row.
    ///
    /// - Throws: `invalidShape` for other shapes, `invalidArgument` for weights of an even size, and for a periodic plane smaller
    ///   than the radius; see ``KernelLibrary``.
    public func planeStencil(
        _ x: UnifiedBuffer<Float>, weights: UnifiedBuffer<Float>, boundary: Boundary = .clamped,
        into result: UnifiedBuffer<Float>
    ) async throws {
        guard x.shape.rank == 2, result.shape == x.shape, weights.shape.rank == 2, weights.shape[0] == weights.shape[1]
        else {
            throw DeviceError(
                .invalidShape,
                "A plane of shape \(x.shape) with weights of shape \(weights.shape) is to be written to a plane of shape \(result.shape). Give [height, width] twice, and [size, size] for the weights.",
                accelerator: accelerator.id)
        }
        let size = weights.shape[0]
        try requireOdd(size, weights)
        guard x.count > 0 else { return }
        try requireRoom(min(x.shape[0], x.shape[1]), size, boundary)
        try await StencilKernels.plane(
            x, weights, size, boundary.rawValue, result, on: accelerator, range: .grid(x.shape[1], x.shape[0]),
            checks: .off)
    }

    @inline(never)
    private func requireOdd(_ size: Int, _ weights: UnifiedBuffer<Float>) throws(DeviceError) {
        try require(size % 2 == 1, "\(weights) has no middle. Give an odd number of weights along each side.")
    }

    @inline(never)
    private func requireRoom(_ extent: Int, _ size: Int, _ boundary: Boundary) throws(DeviceError) {
        try require(
            boundary != .periodic || size / 2 <= extent,
            "\(size) weights reach \(size / 2) elements far, and periodic elements are \(extent). Give fewer weights, or another boundary."
        )
    }
}
