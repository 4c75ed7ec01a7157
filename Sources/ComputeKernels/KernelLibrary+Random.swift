public import Compute

// Random numbers of Philox 4x32-10 (Salmon, Moraes, Dror and Shaw, “Parallel random numbers: as easy as 1, 2, 3”, SC 2011). The key is
// the seed, the counter the number of a block of four words. So element i depends on the seed and on `block + i / 4` alone, not on the
// device, nor on how many elements are asked for at once.

extension KernelLibrary {
    /// Random words: all values of `UInt32` are equally likely.
    ///
    /// - Parameters:
    ///   - seed: Sequences of different seeds have nothing to do with each other.
    ///   - block: Where the sequence begins; a call for *n* elements uses the blocks up to `block + n / 4`, rounded up.
    /// - Throws: See ``KernelLibrary``.
    public func randomWords(
        into result: UnifiedBuffer<UInt32>, seed: UInt64, block: UInt64 = 0
    ) async throws {
        try await PhiloxKernels.words(
            seed, block, result, on: accelerator, count: parts(of: result.count, each: 4), checks: .off)
    }

    /// Random numbers from 0 up to, not including, 1: the upper 24 bits of random words times 2^-24.
    ///
    /// - Parameters: As those of ``randomWords(into:seed:block:)``.
    /// - Throws: See ``KernelLibrary``.
    public func uniform(
        into result: UnifiedBuffer<Float>, seed: UInt64, block: UInt64 = 0
    ) async throws {
        try await PhiloxKernels.uniform(
            seed, block, result, on: accelerator, count: parts(of: result.count, each: 4), checks: .off)
    }

    /// Random numbers of a normal distribution, by the method of Box and Muller: two words make two numbers, of at most 5.8
    /// deviations.
    ///
    /// On devices they differ from the processor's by what their logarithm, sine and cosine do: within 16 ulps and 1e-6 deviations.
    ///
    /// - Parameters:
    ///   - mean: Of the distribution.
    ///   - deviation: The standard deviation, not negative.
    ///   - seed: As for ``randomWords(into:seed:block:)``.
    ///   - block: As for ``randomWords(into:seed:block:)``.
    /// - Throws: `invalidArgument` for a deviation that is negative or not finite; see ``KernelLibrary``.
    public func normal(
        into result: UnifiedBuffer<Float>, mean: Float = 0, deviation: Float = 1, seed: UInt64, block: UInt64 = 0
    ) async throws {
        try require(
            deviation >= 0 && deviation.isFinite && mean.isFinite,
            "The mean is \(mean) and the deviation \(deviation). Give finite numbers, the deviation not negative.")
        try await PhiloxKernels.normal(
            seed, block, mean, deviation, result, on: accelerator, count: parts(of: result.count, each: 4),
            checks: .off)
    }
}
