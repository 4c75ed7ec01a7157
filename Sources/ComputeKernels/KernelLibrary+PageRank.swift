public import Compute

/// Which page links to which, on a device; checked when it is made.
public struct LinkGraph: Sendable {
    public let pageCount: Int
    /// Where the sources of each page begin.
    let sourceOffsets: UnifiedBuffer<Int32>
    /// The pages that link to a page, page by page.
    let sources: UnifiedBuffer<Int32>
    /// How many pages each page links to.
    let linkCounts: UnifiedBuffer<Int32>

    /// - Parameters:
    ///   - sourceOffsets: Where the sources of each page begin in `sources`, and behind the last one where they end: one more
    ///     than there are pages.
    ///   - sources: The pages that link to a page, page by page.
    /// - Throws: ``DeviceError`` with `invalidArgument`, which says what is wrong and where; what making buffers throws.
    /// - Complexity: O(*pages* + *links*), on the host.
    public init(
        sourceOffsets: [Int32], sources: [Int32], on accelerator: Accelerator = .default
    ) throws(DeviceError) {
        let pageCount = sourceOffsets.count - 1
        try CompressedRows.check(sourceOffsets, sources, limit: max(pageCount, 0), "page", on: accelerator)
        var linkCounts = [Int32](repeating: 0, count: pageCount)
        for source in sources { linkCounts[Int(source)] += 1 }
        self.pageCount = pageCount
        self.sourceOffsets = try UnifiedBuffer(sourceOffsets, on: accelerator, name: "source offsets")
        self.sources = try UnifiedBuffer(sources, on: accelerator, name: "sources")
        self.linkCounts = try UnifiedBuffer(linkCounts, on: accelerator, name: "link counts")
    }
}

extension KernelLibrary {
    /// A step of PageRank: each page gives its rank in equal parts to the pages it links to, or to all if it links to none, and
    /// the new rank is `(1 - damping) / pages + damping * what it was given`.
    ///
    /// Sums take their terms in a fixed order, so that the bits are the same on every device.
    ///
    /// - Parameters:
    ///   - ranks: One for each page; their sum stays 1 if it was.
    ///   - result: The new ranks.
    ///   - damping: From 0 to 1.
    /// - Throws: `invalidArgument` for another damping; see ``KernelLibrary``.
    public func pageRankStep(
        _ graph: LinkGraph, _ ranks: UnifiedBuffer<Float>, damping: Float = 0.85, into result: UnifiedBuffer<Float>
    ) async throws {
        try require(damping >= 0 && damping <= 1, "The damping is \(damping). Give a number from 0 to 1.")
        try require(ranks, has: graph.pageCount, "ranks", because: "the graph has that many pages")
        try require(result, has: graph.pageCount, "result", because: "the graph has that many pages")
        guard graph.pageCount > 0 else { return }
        let scratch = Scratch(pool)
        do {
            try await pageRankStep(graph, ranks, damping, result, scratch)
        } catch {
            scratch.abandon()
            throw error
        }
        try scratch.release()
    }

    private func pageRankStep(
        _ graph: LinkGraph, _ ranks: UnifiedBuffer<Float>, _ damping: Float, _ result: UnifiedBuffer<Float>,
        _ scratch: Scratch
    ) async throws {
        let shares = try scratch.buffer(graph.pageCount, of: Float.self)
        let kept = try scratch.buffer(graph.pageCount, of: Float.self)
        let total = try scratch.buffer(1, of: Float.self)
        try await PageRankKernels.shares(
            ranks, graph.linkCounts, shares, kept, on: accelerator, count: graph.pageCount, checks: .off)
        try total.fill(with: try await sum(kept))
        try await PageRankKernels.gather(
            graph.sourceOffsets, graph.sources, shares, total, damping, result, on: accelerator,
            count: graph.pageCount, checks: .off)
    }
}

extension KernelLibrary {
    /// A step of PageRank: each page gives its rank in equal parts to the pages it links to, or to all if it links to none, and
    /// the new rank is `(1 - damping) / pages + damping * what it was given`.
    ///
    /// Sums take their terms in a fixed order, so that the bits are the same on every device.
    ///
    /// - Parameters:
    ///   - ranks: One for each page; their sum stays 1 if it was.
    ///   - result: The new ranks.
    ///   - damping: From 0 to 1.
    /// - Throws: `invalidArgument` for another damping; see ``KernelLibrary``.
    public func pageRankStep(
        _ graph: LinkGraph, _ ranks: UnifiedBuffer<Double>, damping: Double = 0.85, into result: UnifiedBuffer<Double>
    ) async throws {
        try require(damping >= 0 && damping <= 1, "The damping is \(damping). Give a number from 0 to 1.")
        try require(ranks, has: graph.pageCount, "ranks", because: "the graph has that many pages")
        try require(result, has: graph.pageCount, "result", because: "the graph has that many pages")
        guard graph.pageCount > 0 else { return }
        let scratch = Scratch(pool)
        do {
            try await pageRankStep(graph, ranks, damping, result, scratch)
        } catch {
            scratch.abandon()
            throw error
        }
        try scratch.release()
    }

    private func pageRankStep(
        _ graph: LinkGraph, _ ranks: UnifiedBuffer<Double>, _ damping: Double, _ result: UnifiedBuffer<Double>,
        _ scratch: Scratch
    ) async throws {
        let shares = try scratch.buffer(graph.pageCount, of: Double.self)
        let kept = try scratch.buffer(graph.pageCount, of: Double.self)
        let total = try scratch.buffer(1, of: Double.self)
        try await PageRankKernels.shares(
            ranks, graph.linkCounts, shares, kept, on: accelerator, count: graph.pageCount, checks: .off)
        try total.fill(with: try await sum(kept))
        try await PageRankKernels.gather(
            graph.sourceOffsets, graph.sources, shares, total, damping, result, on: accelerator,
            count: graph.pageCount, checks: .off)
    }
}
