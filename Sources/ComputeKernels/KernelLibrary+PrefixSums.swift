public import Compute

// Prefix sums. Elements come in blocks of 256; the sums of blocks are summed up the same way, and each block goes on from what
// is before it, element by element. So sums of floating-point numbers are the same on every device and in every run.

/// The passes that sum up elements of one type.
struct PrefixSum<Element: BitwiseCopyable & Sendable>: Sendable {
    typealias Blocks =
        @Sendable (
            UnifiedBuffer<Element>, UnifiedBuffer<Element>, DeviceStream, Int, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent
    typealias Pass =
        @Sendable (
            UnifiedBuffer<Element>, UnifiedBuffer<Element>, UnifiedBuffer<Element>, DeviceStream, Int, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent

    let sums: Blocks
    let exclusive: Pass
    let inclusive: Pass
    let zero: Element
}

extension PrefixSum {
    /// Enqueues the sums before each element, or up to it.
    @inline(never)
    @discardableResult
    func enqueue(
        _ x: UnifiedBuffer<Element>, into result: UnifiedBuffer<Element>, isInclusive: Bool, on stream: DeviceStream,
        _ scratch: Scratch
    ) throws(DeviceError) -> DeviceEvent {
        let blocks = parts(of: x.count, each: 256)
        let offsets = try scratch.buffer(max(blocks, 1), of: Element.self)
        if blocks <= 1 {
            try offsets.fill(with: zero, on: stream)
        } else {
            let sums = try scratch.buffer(blocks, of: Element.self)
            _ = try self.sums(x, sums, stream, blocks, .off)
            try enqueue(sums, into: offsets, isInclusive: false, on: stream, scratch)
        }
        return try (isInclusive ? inclusive : exclusive)(x, offsets, result, stream, blocks, .off)
    }
}

extension KernelLibrary {
    @inline(never)
    private func prefixSum<Element>(
        _ x: UnifiedBuffer<Element>, _ result: UnifiedBuffer<Element>, isInclusive: Bool, _ passes: PrefixSum<Element>
    ) async throws {
        try requireSameCount(x, result)
        guard x.count > 0 else { return }
        try await enqueuePrefixSum(x, result, isInclusive, passes).finish()
    }

    // Out of line, as in `KernelLibrary.swift`.
    @inline(never)
    private func enqueuePrefixSum<Element>(
        _ x: UnifiedBuffer<Element>, _ result: UnifiedBuffer<Element>, _ isInclusive: Bool,
        _ passes: PrefixSum<Element>
    ) throws(DeviceError) -> PendingWork {
        try enqueued { scratch throws(DeviceError) in
            try passes.enqueue(x, into: result, isInclusive: isInclusive, on: stream, scratch)
        }
    }
}

extension PrefixSum<Int32> {
    static let passes = PrefixSum(
        sums: ScanKernels.sumsOfBlocks, exclusive: ScanKernels.exclusive, inclusive: ScanKernels.inclusive, zero: 0)
}

extension KernelLibrary {
    /// The sums of the elements before each one; zero for the first. What does not fit wraps around, so every sum that fits is right.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func exclusivePrefixSum(_ x: UnifiedBuffer<Int32>, into result: UnifiedBuffer<Int32>) async throws {
        try await prefixSum(x, result, isInclusive: false, PrefixSum<Int32>.passes)
    }

    /// The sums of the elements up to each one. What does not fit wraps around, so every sum that fits is right.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func inclusivePrefixSum(_ x: UnifiedBuffer<Int32>, into result: UnifiedBuffer<Int32>) async throws {
        try await prefixSum(x, result, isInclusive: true, PrefixSum<Int32>.passes)
    }
}

extension PrefixSum<UInt32> {
    static let passes = PrefixSum(
        sums: ScanKernels.sumsOfBlocks, exclusive: ScanKernels.exclusive, inclusive: ScanKernels.inclusive, zero: 0)
}

extension KernelLibrary {
    /// The sums of the elements before each one; zero for the first. What does not fit wraps around, so every sum that fits is right.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func exclusivePrefixSum(_ x: UnifiedBuffer<UInt32>, into result: UnifiedBuffer<UInt32>) async throws {
        try await prefixSum(x, result, isInclusive: false, PrefixSum<UInt32>.passes)
    }

    /// The sums of the elements up to each one. What does not fit wraps around, so every sum that fits is right.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func inclusivePrefixSum(_ x: UnifiedBuffer<UInt32>, into result: UnifiedBuffer<UInt32>) async throws {
        try await prefixSum(x, result, isInclusive: true, PrefixSum<UInt32>.passes)
    }
}

extension PrefixSum<Float> {
    static let passes = PrefixSum(
        sums: ScanKernels.sumsOfBlocks, exclusive: ScanKernels.exclusive, inclusive: ScanKernels.inclusive, zero: 0)
}

extension KernelLibrary {
    /// The sums of the elements before each one; zero for the first.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func exclusivePrefixSum(_ x: UnifiedBuffer<Float>, into result: UnifiedBuffer<Float>) async throws {
        try await prefixSum(x, result, isInclusive: false, PrefixSum<Float>.passes)
    }

    /// The sums of the elements up to each one.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func inclusivePrefixSum(_ x: UnifiedBuffer<Float>, into result: UnifiedBuffer<Float>) async throws {
        try await prefixSum(x, result, isInclusive: true, PrefixSum<Float>.passes)
    }
}

extension PrefixSum<Double> {
    static let passes = PrefixSum(
        sums: ScanKernels.sumsOfBlocks, exclusive: ScanKernels.exclusive, inclusive: ScanKernels.inclusive, zero: 0)
}

extension KernelLibrary {
    /// The sums of the elements before each one; zero for the first.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func exclusivePrefixSum(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try await prefixSum(x, result, isInclusive: false, PrefixSum<Double>.passes)
    }

    /// The sums of the elements up to each one.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func inclusivePrefixSum(_ x: UnifiedBuffer<Double>, into result: UnifiedBuffer<Double>) async throws {
        try await prefixSum(x, result, isInclusive: true, PrefixSum<Double>.passes)
    }
}
