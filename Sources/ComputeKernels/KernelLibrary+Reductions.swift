public import Compute

// Sums and extremes. The order is the same on every device and in every run, so the bits are: blocks of 4,096 elements are rows of
// 256 lanes, each lane is combined from the first row to the last, then lane i with lane i + 128, i + 64, … i + 1, and the results of the
// blocks are combined the same way until there is one.

/// The passes that combine elements of one type.
private struct Combination<Element: BitwiseCopyable & Sendable, Combined: BitwiseCopyable & Sendable>: Sendable {
    typealias Pass<Source: BitwiseCopyable & Sendable> =
        @Sendable (
            UnifiedBuffer<Source>, UnifiedBuffer<Combined>, Accelerator, LaunchRange, DeviceChecks
        ) async throws -> Void

    /// With one item for each block: of the elements, and of results.
    let first: Pass<Element>
    let next: Pass<Combined>
    /// With a group of 256 items for each block.
    let firstInGroups: Pass<Element>
    let nextInGroups: Pass<Combined>
}

extension KernelLibrary {
    /// - Precondition: There are elements.
    private func combine<Element, Combined>(
        _ x: UnifiedBuffer<Element>, _ passes: Combination<Element, Combined>
    ) async throws -> Combined {
        let scratch = Scratch(pool)
        do {
            let result = try await combine(x, passes, scratch)
            try scratch.release()
            return result
        } catch {
            scratch.abandon()
            throw error
        }
    }

    private func combine<Element, Combined>(
        _ x: UnifiedBuffer<Element>, _ passes: Combination<Element, Combined>, _ scratch: Scratch
    ) async throws -> Combined {
        var blocks = parts(of: x.count, each: 4096)
        var results = try scratch.buffer(blocks, of: Combined.self)
        try await (hasFewItems ? passes.first : passes.firstInGroups)(x, results, accelerator, blockRange(blocks), .off)
        while blocks > 1 {
            blocks = parts(of: blocks, each: 4096)
            let combined = try scratch.buffer(blocks, of: Combined.self)
            try await (hasFewItems ? passes.next : passes.nextInGroups)(
                results, combined, accelerator, blockRange(blocks), .off)
            results = combined
        }
        return try results.array()[0]
    }

    private func blockRange(_ blocks: Int) -> LaunchRange {
        hasFewItems ? .linear(blocks) : .linear(blocks * 256, groups: .of(256))
    }

    @inline(never)
    private func requireElements<Element>(_ x: UnifiedBuffer<Element>, _ what: String) throws(DeviceError) {
        try require(x.count > 0, "The \(what) of \(x) is asked for, which has no elements. Give at least one.")
    }
}

// On the processor. (One for each element type: a closure that holds a buffer of a generic type crashes the compiler, Swift 6.3.1.)

extension KernelLibrary {
    private func reduce<Combined>(
        _ x: UnifiedBuffer<Float>, _ reduction: ProcessorReduction<Combined>
    ) async throws -> Combined {
        let blocks = parts(of: x.count, each: 4096)
        let room = rooms.lend()
        defer { rooms.giveBack(room) }
        let address = room.reserve(blocks * MemoryLayout<Combined>.stride)
        try await reduction.kernel.launch(on: accelerator, .linear(blocks), checks: .off) { arguments in
            arguments.span(x)
            arguments.value(address)
        }
        return room.combined(blocks, reduction)
    }

    private func reduce<Combined>(
        _ x: UnifiedBuffer<Double>, _ reduction: ProcessorReduction<Combined>
    ) async throws -> Combined {
        let blocks = parts(of: x.count, each: 4096)
        let room = rooms.lend()
        defer { rooms.giveBack(room) }
        let address = room.reserve(blocks * MemoryLayout<Combined>.stride)
        try await reduction.kernel.launch(on: accelerator, .linear(blocks), checks: .off) { arguments in
            arguments.span(x)
            arguments.value(address)
        }
        return room.combined(blocks, reduction)
    }

    private func reduce<Combined>(
        _ x: UnifiedBuffer<Int32>, _ reduction: ProcessorReduction<Combined>
    ) async throws -> Combined {
        let blocks = parts(of: x.count, each: 4096)
        let room = rooms.lend()
        defer { rooms.giveBack(room) }
        let address = room.reserve(blocks * MemoryLayout<Combined>.stride)
        try await reduction.kernel.launch(on: accelerator, .linear(blocks), checks: .off) { arguments in
            arguments.span(x)
            arguments.value(address)
        }
        return room.combined(blocks, reduction)
    }
}

extension KernelLibrary {
    /// The sum of all elements; zero without any.
    ///
    /// Its error is at most 23 roundings for each factor of 4,096 in the count, each of the sum of magnitudes below it.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func sum(_ x: UnifiedBuffer<Float>) async throws -> Float {
        guard x.count > 0 else { return 0 }
        if isProcessor { return try await reduce(x, ReductionsOfFloat.sum) }
        let passes = Combination<Float, Float>(
            first: ReductionKernels.sumOfBlocks, next: ReductionKernels.sumOfBlocks,
            firstInGroups: ReductionKernels.sumOfBlocksInGroups,
            nextInGroups: ReductionKernels.sumOfBlocksInGroups)
        return try await combine(x, passes)
    }

    /// The smallest element, or NaN if there is one. Of zeros of both signs, either.
    ///
    /// - Throws: `invalidArgument` without elements; see ``KernelLibrary``.
    public func minimum(of x: UnifiedBuffer<Float>) async throws -> Float {
        try requireElements(x, "minimum")
        if isProcessor { return try await reduce(x, ReductionsOfFloat.minimum) }
        let passes = Combination<Float, Float>(
            first: ReductionKernels.minimumOfBlocks, next: ReductionKernels.minimumOfBlocks,
            firstInGroups: ReductionKernels.minimumOfBlocksInGroups,
            nextInGroups: ReductionKernels.minimumOfBlocksInGroups)
        return try await combine(x, passes)
    }

    /// The largest element, or NaN if there is one. Of zeros of both signs, either.
    ///
    /// - Throws: `invalidArgument` without elements; see ``KernelLibrary``.
    public func maximum(of x: UnifiedBuffer<Float>) async throws -> Float {
        try requireElements(x, "maximum")
        if isProcessor { return try await reduce(x, ReductionsOfFloat.maximum) }
        let passes = Combination<Float, Float>(
            first: ReductionKernels.maximumOfBlocks, next: ReductionKernels.maximumOfBlocks,
            firstInGroups: ReductionKernels.maximumOfBlocksInGroups,
            nextInGroups: ReductionKernels.maximumOfBlocksInGroups)
        return try await combine(x, passes)
    }
}

extension KernelLibrary {
    /// The sum of all elements; zero without any.
    ///
    /// Its error is at most 23 roundings for each factor of 4,096 in the count, each of the sum of magnitudes below it.
    ///
    /// - Throws: See ``KernelLibrary``.
    public func sum(_ x: UnifiedBuffer<Double>) async throws -> Double {
        guard x.count > 0 else { return 0 }
        if isProcessor { return try await reduce(x, ReductionsOfDouble.sum) }
        let passes = Combination<Double, Double>(
            first: ReductionKernels.sumOfBlocks, next: ReductionKernels.sumOfBlocks,
            firstInGroups: ReductionKernels.sumOfBlocksInGroups,
            nextInGroups: ReductionKernels.sumOfBlocksInGroups)
        return try await combine(x, passes)
    }

    /// The smallest element, or NaN if there is one. Of zeros of both signs, either.
    ///
    /// - Throws: `invalidArgument` without elements; see ``KernelLibrary``.
    public func minimum(of x: UnifiedBuffer<Double>) async throws -> Double {
        try requireElements(x, "minimum")
        if isProcessor { return try await reduce(x, ReductionsOfDouble.minimum) }
        let passes = Combination<Double, Double>(
            first: ReductionKernels.minimumOfBlocks, next: ReductionKernels.minimumOfBlocks,
            firstInGroups: ReductionKernels.minimumOfBlocksInGroups,
            nextInGroups: ReductionKernels.minimumOfBlocksInGroups)
        return try await combine(x, passes)
    }

    /// The largest element, or NaN if there is one. Of zeros of both signs, either.
    ///
    /// - Throws: `invalidArgument` without elements; see ``KernelLibrary``.
    public func maximum(of x: UnifiedBuffer<Double>) async throws -> Double {
        try requireElements(x, "maximum")
        if isProcessor { return try await reduce(x, ReductionsOfDouble.maximum) }
        let passes = Combination<Double, Double>(
            first: ReductionKernels.maximumOfBlocks, next: ReductionKernels.maximumOfBlocks,
            firstInGroups: ReductionKernels.maximumOfBlocksInGroups,
            nextInGroups: ReductionKernels.maximumOfBlocksInGroups)
        return try await combine(x, passes)
    }
}

extension KernelLibrary {
    /// The sum of all elements, exact; zero without any.
    ///
    /// - Throws: `limitExceeded` for more than 2^32 elements, whose sum may have more than 64 bits; see ``KernelLibrary``.
    public func sum(_ x: UnifiedBuffer<Int32>) async throws -> Int {
        guard x.count > 0 else { return 0 }
        guard x.count <= 1 << 32 else {
            throw DeviceError(
                .limitExceeded,
                "The sum of \(x.count) elements may have more than 64 bits. Keep them in several buffers, and add their sums as wider numbers.",
                class: .programmer, accelerator: accelerator.id)
        }
        if isProcessor { return Int(try await reduce(x, ReductionsOfInt32.sum)) }
        let passes = Combination<Int32, Int64>(
            first: ReductionKernels.sumOfBlocks, next: ReductionKernels.sumOfBlocks,
            firstInGroups: ReductionKernels.sumOfBlocksInGroups,
            nextInGroups: ReductionKernels.sumOfBlocksInGroups)
        return Int(try await combine(x, passes))
    }

    /// The smallest element.
    ///
    /// - Throws: `invalidArgument` without elements; see ``KernelLibrary``.
    public func minimum(of x: UnifiedBuffer<Int32>) async throws -> Int32 {
        try requireElements(x, "minimum")
        if isProcessor { return try await reduce(x, ReductionsOfInt32.minimum) }
        let passes = Combination<Int32, Int32>(
            first: ReductionKernels.minimumOfBlocks, next: ReductionKernels.minimumOfBlocks,
            firstInGroups: ReductionKernels.minimumOfBlocksInGroups,
            nextInGroups: ReductionKernels.minimumOfBlocksInGroups)
        return try await combine(x, passes)
    }

    /// The largest element.
    ///
    /// - Throws: `invalidArgument` without elements; see ``KernelLibrary``.
    public func maximum(of x: UnifiedBuffer<Int32>) async throws -> Int32 {
        try requireElements(x, "maximum")
        if isProcessor { return try await reduce(x, ReductionsOfInt32.maximum) }
        let passes = Combination<Int32, Int32>(
            first: ReductionKernels.maximumOfBlocks, next: ReductionKernels.maximumOfBlocks,
            firstInGroups: ReductionKernels.maximumOfBlocksInGroups,
            nextInGroups: ReductionKernels.maximumOfBlocksInGroups)
        return try await combine(x, passes)
    }
}
