import Foundation
import Testing

@Suite("dotcompute doctor", .timeLimit(.minutes(2)))
struct DoctorTests {
    @Test("The findings name processors, back ends and the answer of a kernel")
    func text() async throws {
        let outcome = try await Command.run("doctor")
        #expect(outcome.status == 0, "\(outcome.errors)")
        for word in [
            "0.1.0", "processors", "membarrier", "host: yes", "CUDA: no device, ring kernels", "cpu: ",
            "✓ cpu gave a megabyte back", "✓ a kernel answered",
        ] {
            #expect(outcome.output.contains(word), "“\(word)” is missing")
        }
    }

    @Test("The JSON says the same")
    func json() async throws {
        let outcome = try await Command.run("doctor", "--json")
        #expect(outcome.status == 0)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let machine = try #require(report["machine"] as? [String: Any])
        #expect(machine["version"] as? String == "0.1.0")
        #expect((machine["available_processors"] as? Int ?? 0) > 0)
        #expect(report["round_trip"] != nil)
        let devices = try #require(report["devices"] as? [String: Any])
        let searches = try #require(devices["searches"] as? [[String: Any]])
        #expect(searches.map { $0["backend"] as? String } == ["CPU", "OpenCL", "CUDA"])
        for search in searches {
            let found = try #require(search["devices"] as? [[String: Any]])
            let findings = try #require(search["findings"] as? [[String: Any]])
            #expect(!found.isEmpty || !findings.isEmpty, "nothing is left unexplained")
            for finding in findings {
                #expect((finding["problem"] as? String)?.isEmpty == false)
                #expect(finding["code"] is String)
            }
        }
        let trials = try #require(report["device_trials"] as? [[String: Any]])
        #expect(trials.first?["device"] as? String == "cpu")
        #expect(trials.allSatisfy { $0["failure"] == nil })
        #expect(report["failure"] == nil)
    }
}
