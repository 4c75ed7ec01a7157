import RingKernels
import Testing

@testable import Showcase

@Suite("Anomaly pipeline", .timeLimit(.minutes(1)))
struct AnomalyPipelineTests {
    @Test("The pipeline finds the great El Niños, exactly as one loop does")
    func shippedTable() async throws {
        let report = try await RingKernelRuntime.run { runtime in
            try await AnomalyPipeline().run(on: runtime)
        }
        #expect(report.matchesSequentialResult)
        #expect(report.readings == 732)
        #expect(report.malformed.isEmpty)
        #expect(report.anomalies.count == 25)
        #expect(Set(report.anomalies.map(\.reading.year)) == [1972, 1976, 1982, 1983, 1992, 1997, 1998])
        let strongest = try #require(report.episodes.max { $0.anomalies.count < $1.anomalies.count })
        #expect(strongest.anomalies.first?.reading == Reading(year: 1997, month: 7, celsius: 25.59))
        #expect(strongest.anomalies.last?.reading.year == 1998)
    }

    @Test("Every pass finds the same")
    func manyPasses() async throws {
        var seen: [Int] = []
        let report = try await RingKernelRuntime.run { runtime in
            try await AnomalyPipeline(passes: 20).run(on: runtime) { seen.append($0.finished) }
        }
        #expect(report.matchesSequentialResult)
        #expect(seen == Array(1...20))
    }

    @Test("Malformed lines are reported and the others still count")
    func malformedLines() async throws {
        var lines = SeaSurfaceTemperatures.table.split(separator: "\n").map(String.init)
        lines.insert("1951,warm", at: 3)
        lines.append("2011,1,2,3,4,5,6,7,8,9,10,11,hot")
        let pipeline = AnomalyPipeline(table: lines.joined(separator: "\n"), passes: 2)
        let report = try await RingKernelRuntime.run { runtime in try await pipeline.run(on: runtime) }
        #expect(report.matchesSequentialResult)
        #expect(report.readings == 732)
        #expect(report.malformed.count == 2)
        #expect(report.malformed.first?.contains("1951,warm") == true)
    }

    @Test("A table without lines has no anomalies")
    func emptyTable() async throws {
        let report = try await RingKernelRuntime.run { runtime in
            try await AnomalyPipeline(table: "").run(on: runtime)
        }
        #expect(report.matchesSequentialResult)
        #expect(report.anomalies.isEmpty)
        #expect(report.episodes.isEmpty)
    }

    @Test("Anomalies of one sign with small gaps are one episode")
    func episodes() {
        func anomaly(_ year: Int, _ month: Int, _ departure: Double) -> Anomaly {
            Anomaly(
                reading: Reading(year: year, month: month, celsius: 20 + departure),
                score: Score(median: 20, value: departure * 2))
        }
        let episodes = Episode.grouping([
            anomaly(1990, 11, 2), anomaly(1991, 3, 3), anomaly(1991, 4, -3), anomaly(1991, 9, -2),
        ])
        #expect(episodes.map(\.anomalies.count) == [2, 1, 1])
        #expect(episodes[0].peak.reading.month == 3)
    }
}
