import RingKernels
import Testing

@testable import Showcase

@Suite("Package rank", .timeLimit(.minutes(1)))
struct PackageRankTests {
    @Test("The C library carries Debian")
    func snapshot() async throws {
        let packages = try PackageSource.snapshot.load()
        var iterations: [Int] = []
        let report = try await RingKernelRuntime.run { runtime in
            try await PackageRank(packages, partitions: 4).run(on: runtime, top: 3) { iterations.append($0.iteration) }
        }
        #expect(report.matchesSequentialResult)
        #expect(report.converged)
        #expect(report.top.count == 3)
        #expect(report.top.prefix(3).contains { $0.name == "libc6" })
        #expect(iterations == Array(1...report.iterations))
        #expect(report.messages == (report.iterations + 1) * 12)
    }

    @Test("There are never more partitions than packages")
    func fewPackages() async throws {
        let graph = DependencyGraph(resolving: [
            PackageRecord(name: "a", dependencies: [Dependency("b")]), PackageRecord(name: "b"),
        ])
        let packages = PackageSource.Loaded(origin: "test", graph: graph, malformedStanzas: 0)
        let report = try await RingKernelRuntime.run { runtime in
            try await PackageRank(packages, partitions: 64).run(on: runtime)
        }
        #expect(report.partitions == 2)
        #expect(report.matchesSequentialResult)
        #expect(report.top.map(\.name) == ["b", "a"])
    }
}
