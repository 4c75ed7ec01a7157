public import Compute

extension KernelLibrary {
    /// Sorts numbers in place, the smallest first.
    ///
    /// A radix sort of four passes; takes memory for the keys once more.
    ///
    /// - Throws: See ``KernelLibrary``.
    /// - Complexity: O(*n*).
    public func sort(_ keys: UnifiedBuffer<UInt32>) async throws { try await sort(keys, nil) }

    /// Sorts numbers in place, the smallest first, and moves each one's value with it. Of equal keys, the values stay in order.
    ///
    /// A radix sort of four passes; takes memory for keys and values once more.
    ///
    /// - Throws: See ``KernelLibrary``.
    /// - Complexity: O(*n*).
    public func sort(_ keys: UnifiedBuffer<UInt32>, moving values: UnifiedBuffer<UInt32>) async throws {
        try requireSameCount(keys, values)
        try await sort(keys, values)
    }

    /// As ``sort(_:)-(UnifiedBuffer<UInt32>)``, for numbers with a sign.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func sort(_ keys: UnifiedBuffer<Int32>, moving values: UnifiedBuffer<UInt32>? = nil) async throws {
        if let values { try require(values, has: keys.count, "values", because: "each belongs to a key") }
        guard keys.count > 1 else { return }
        try await enqueueSort(keys, values).finish()
    }

    /// As ``sort(_:)-(UnifiedBuffer<UInt32>)``, for floating-point numbers in their total order: -0 before +0, NaNs with a sign
    /// at the beginning, other NaNs at the end.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func sort(_ keys: UnifiedBuffer<Float>, moving values: UnifiedBuffer<UInt32>? = nil) async throws {
        if let values { try require(values, has: keys.count, "values", because: "each belongs to a key") }
        guard keys.count > 1 else { return }
        try await enqueueSort(keys, values).finish()
    }

    private func sort(_ keys: UnifiedBuffer<UInt32>, _ values: UnifiedBuffer<UInt32>?) async throws {
        guard keys.count > 1 else { return }
        try await enqueueSort(keys, values).finish()
    }

    // Out of line, as in `KernelLibrary.swift`.

    @inline(never)
    private func enqueueSort(
        _ keys: UnifiedBuffer<Int32>, _ values: UnifiedBuffer<UInt32>?
    ) throws(DeviceError) -> PendingWork {
        try enqueued { scratch throws(DeviceError) in
            let codes = try scratch.buffer(keys.count, of: UInt32.self)
            try RadixSortKernels.encode(keys, codes, on: stream, count: keys.count, checks: .off)
            try enqueuePasses(codes, values, scratch)
            return try RadixSortKernels.decode(codes, keys, on: stream, count: keys.count, checks: .off)
        }
    }

    @inline(never)
    private func enqueueSort(
        _ keys: UnifiedBuffer<Float>, _ values: UnifiedBuffer<UInt32>?
    ) throws(DeviceError) -> PendingWork {
        try enqueued { scratch throws(DeviceError) in
            let codes = try scratch.buffer(keys.count, of: UInt32.self)
            try RadixSortKernels.encode(keys, codes, on: stream, count: keys.count, checks: .off)
            try enqueuePasses(codes, values, scratch)
            return try RadixSortKernels.decode(codes, keys, on: stream, count: keys.count, checks: .off)
        }
    }

    @inline(never)
    private func enqueueSort(
        _ keys: UnifiedBuffer<UInt32>, _ values: UnifiedBuffer<UInt32>?
    ) throws(DeviceError) -> PendingWork {
        try enqueued { scratch throws(DeviceError) in
            try enqueuePasses(keys, values, scratch)
            return try stream.record()
        }
    }

    /// Enqueues four passes, so that what is sorted ends where it was.
    @inline(never)
    private func enqueuePasses(
        _ keys: UnifiedBuffer<UInt32>, _ values: UnifiedBuffer<UInt32>?, _ scratch: Scratch
    ) throws(DeviceError) {
        let count = keys.count
        let blockSize = max(256, parts(of: count, each: partCount))
        let blocks = parts(of: count, each: blockSize)
        let counts = try scratch.buffer(256 * blocks, of: UInt32.self)
        let offsets = try scratch.buffer(256 * blocks, of: UInt32.self)
        var here = keys
        var there = try scratch.buffer(count, of: UInt32.self)
        var valuesHere = values
        var valuesThere = values == nil ? nil : try scratch.buffer(count, of: UInt32.self)
        for shift: UInt32 in [0, 8, 16, 24] {
            _ = try RadixSortKernels.countDigits(
                here, shift, blockSize, blocks, counts, on: stream, count: blocks, checks: .off)
            try PrefixSum<UInt32>.passes.enqueue(counts, into: offsets, isInclusive: false, on: stream, scratch)
            if let from = valuesHere, let to = valuesThere {
                _ = try RadixSortKernels.moveKeysAndValues(
                    here, from, offsets, shift, blockSize, blocks, there, to, on: stream, count: blocks, checks: .off)
            } else {
                _ = try RadixSortKernels.moveKeys(
                    here, offsets, shift, blockSize, blocks, there, on: stream, count: blocks, checks: .off)
            }
            swap(&here, &there)
            swap(&valuesHere, &valuesThere)
        }
    }
}
