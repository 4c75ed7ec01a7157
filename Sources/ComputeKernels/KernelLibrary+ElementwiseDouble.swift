public import Compute

// Element-wise functions of `Double`. Buffers of one call have the same number of elements; their shapes do not matter.

extension KernelLibrary {
    /// `x + y`.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func add(
        _ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, y, result)
        try await ElementwiseKernels.add(x, y, result, on: accelerator, count: x.count, checks: .off)
    }

    /// `x - y`.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func subtract(
        _ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, y, result)
        try await ElementwiseKernels.subtract(x, y, result, on: accelerator, count: x.count, checks: .off)
    }

    /// `x * y`, element by element.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func multiply(
        _ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, y, result)
        try await ElementwiseKernels.multiply(x, y, result, on: accelerator, count: x.count, checks: .off)
    }

    /// `x / y`.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func divide(
        _ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, y, result)
        try await ElementwiseKernels.divide(x, y, result, on: accelerator, count: x.count, checks: .off)
    }

    /// The smaller of `x` and `y`; NaN where either is NaN.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func minimum(
        _ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, y, result)
        try await ElementwiseKernels.minimum(x, y, result, on: accelerator, count: x.count, checks: .off)
    }

    /// The larger of `x` and `y`; NaN where either is NaN.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func maximum(
        _ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, y, result)
        try await ElementwiseKernels.maximum(x, y, result, on: accelerator, count: x.count, checks: .off)
    }

    /// `x` to the power of `y`. Within 16 ulps of the C library's.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func power(
        _ x: UnifiedBuffer<Double>, _ y: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, y, result)
        try await ElementwiseKernels.power(x, y, result, on: accelerator, count: x.count, checks: .off)
    }

    /// `|x|`.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func magnitude(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.magnitude(x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// The square root of `x`, correctly rounded; NaN below zero.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func squareRoot(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.squareRoot(x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// `e` to the power of `x`. Within 3 ulps of the C library's.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func exponential(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.exponential(x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// The natural logarithm of `x`. Within 3 ulps of the C library's.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func logarithm(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.logarithm(x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// The sine of `x`, in radians. Within 4 ulps of the C library's.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func sine(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.sine(x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// The cosine of `x`, in radians. Within 4 ulps of the C library's.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func cosine(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.cosine(x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// The hyperbolic tangent of `x`. Within 5 ulps of the C library's.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func hyperbolicTangent(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.hyperbolicTangent(x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// `factor * x + offset`, rounded after the product and after the sum.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func scale(
        _ x: UnifiedBuffer<Double>, by factor: Double, adding offset: Double = 0, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.scale(factor, offset, x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// `x`, moved to the nearest bound where it is beyond one; NaN stays.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func clamp(
        _ x: UnifiedBuffer<Double>, to range: ClosedRange<Double>, into result: UnifiedBuffer<Double>
    ) async throws {
        try requireSameCount(x, result)
        try await ElementwiseKernels.clamp(
            range.lowerBound, range.upperBound, x, result, on: accelerator, count: x.count, checks: .off)
    }

    /// Adds `factor * x` to `y` (axpy), rounded after the product and after the sum.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func accumulate(_ x: UnifiedBuffer<Double>, times factor: Double = 1, into y: UnifiedBuffer<Double>)
        async throws
    {
        try requireSameCount(x, y)
        try await ElementwiseKernels.accumulate(factor, x, y, on: accelerator, count: x.count, checks: .off)
    }
}
