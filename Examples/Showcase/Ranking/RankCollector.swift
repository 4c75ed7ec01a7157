import RingKernels

/// Passes on news of iterations and puts the partitions' ranks together.
enum RankCollector {
    static let kernelID: KernelID = "rank.collector"

    static func kernel(partitions: Int) -> RingKernel<RankNotice, RankNotice> {
        RingKernel(kernelID) { context in
            var parts = [[Double]?](repeating: nil, count: partitions)
            for try await notice in context.requests {
                switch notice.content {
                case .iteration, .finished:
                    try await context.send(RankNotice(notice.content))
                case .ranks(let source, let ranks, let iterations, let change):
                    parts[source] = ranks
                    let all = parts.compactMap { $0 }
                    if all.count == partitions {
                        let ranking = Ranking(ranks: all.flatMap { $0 }, iterations: iterations, change: change)
                        try await context.send(RankNotice(.finished(ranking)))
                    }
                }
            }
        }
    }
}
