import Foundation
import Testing

@Suite("dotcompute demo", .timeLimit(.minutes(5)))
struct DemoTests {
    /// A small list of packages, removed when the test is over.
    private final class PackageList {
        let path: String

        init(_ text: String) throws {
            path = FileManager.default.temporaryDirectory.appending(path: "packages-\(UUID().uuidString)").path
            try Data(text.utf8).write(to: URL(filePath: path))
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }  // only a temporary file is left behind
    }

    private static let packages = """
        Package: app
        Depends: lib (>= 1), tool | lib

        Package: lib
        Depends: base

        Package: tool
        Depends: base

        Package: base

        """

    @Test("The JSON holds both results and says that they hold")
    func json() async throws {
        let list = try PackageList(Self.packages)
        let outcome = try await Command.run(
            "demo", "--json", "--packages", list.path, "--passes", "2", "--partitions", "3")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.isEmpty)
        let result = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(result["passed"] as? Bool == true)
        let anomalies = try #require(result["anomalies"] as? [String: Any])
        #expect((anomalies["anomalies"] as? [Any])?.count == 25)
        #expect(anomalies["matches_sequential_result"] as? Bool == true)
        let ranking = try #require(result["ranking"] as? [String: Any])
        #expect(ranking["packages"] as? Int == 4)
        #expect(ranking["dependencies"] as? Int == 4)
        #expect(ranking["partitions"] as? Int == 3)
        let top = try #require(ranking["top"] as? [[String: Any]])
        #expect(top.first?["name"] as? String == "base")
        let kernels = try #require(result["kernels"] as? [[String: Any]])
        #expect(kernels.count == 14 + 3 + 1)
        let source = try #require(kernels.first { $0["kernel"] as? String == "anomalies.source" })
        #expect(source["processed"] as? Int == source["received"] as? Int)
        #expect(source["handling_p50_nanoseconds"] is Double)
    }

    @Test("The text names El Niño's months, the packages and the kernels, without colours or a progress bar")
    func text() async throws {
        let list = try PackageList(Self.packages)
        let outcome = try await Command.run("demo", "--packages", list.path, "--passes", "2")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.isEmpty)
        for word in ["1997-07", "1998-05", "base", "anomalies.month-12", "rank.partition-00", "✓ Both results"] {
            #expect(outcome.output.contains(word), "“\(word)” is missing")
        }
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test("--quiet prints one line per result")
    func quiet() async throws {
        let list = try PackageList(Self.packages)
        let outcome = try await Command.run("demo", "--quiet", "--packages", list.path, "--passes", "1")
        #expect(outcome.status == 0)
        #expect(outcome.output.split(separator: "\n").count == 2)
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.hasPrefix("✓") })
    }

    @Test("A list that cannot be read exits with 1 and names the path")
    func missingList() async throws {
        let outcome = try await Command.run("demo", "--packages", "/nonexistent/Packages", "--passes", "1")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("/nonexistent/Packages: cannot be read"))
    }

    @Test("A list without packages exits with 1 and says what to name")
    func emptyList() async throws {
        let list = try PackageList("this is no control file\n")
        let outcome = try await Command.run("demo", "--packages", list.path, "--passes", "1")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("lists no packages"))
    }
}
