import Compute
import DeviceStandIns
import Foundation
import Testing

@Suite("devicecheck", .timeLimit(.minutes(5)), .serialized)
struct DeviceCheckTests {
    private func run(
        _ arguments: String..., environment: [String: String] = [:]
    ) async throws -> Command.Outcome {
        try await Command.run(arguments, of: "devicecheck", environment: environment)
    }

    private func parts(_ outcome: Command.Outcome) throws -> [[String: Any]] {
        let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        return try #require(report["parts"] as? [[String: Any]])
    }

    @Test("Wrong usage is refused with what would do")
    func usage() async throws {
        for (arguments, word) in [
            (["--fast"], "--fast"), (["--only", "everything"], "benchmarks"), (["--limit", "-1"], "86400"),
            (["--device"], "opencl:0"), (["--quick=yes"], "takes no value"),
        ] {
            let outcome = try await Command.run(arguments, of: "devicecheck")
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains(word), "\(outcome.errors)")
            #expect(outcome.output.isEmpty)
        }
        let help = try await run("--help")
        #expect(help.status == 0 && help.output.contains("Exit codes"))
    }

    @Test("A device that is not there is exit code 2, with those that are")
    func missing() async throws {
        let outcome = try await run("--device", "cuda:77")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("cuda:77") && outcome.errors.contains("cpu"))
        let list = try await run("--list")
        #expect(list.status == 0 && list.output.contains("device: cpu: "))
    }

    @Test("On the processor everything holds, in JSON and as a page")
    func processor() async throws {
        let page = FileManager.default.temporaryDirectory.appending(path: "devicecheck-\(UUID()).md")
        defer { try? FileManager.default.removeItem(at: page) }
        let outcome = try await run(
            "--device=cpu", "--only", "kernels,rings", "--quick", "--json", "--markdown", page.path())
        #expect(outcome.status == 0, "\(outcome.errors)")
        let parts = try parts(outcome)
        #expect(
            parts.map { $0["part"] as? String } == ["kernels", "rings, as the device can", "rings, by pieces"])
        for part in parts {
            #expect(part["outcome"] as? String == "held")
            #expect((part["checks"] as? Int ?? 0) > 10)
            #expect(part["failure_count"] as? Int == 0)
        }
        let text = try String(contentsOf: page, encoding: .utf8)
        #expect(text.hasPrefix("# devicecheck, 20") && text.contains("| kernels | cpu | held |"))
    }

    @Test("What messages take is measured in both modes")
    func ringFigures() async throws {
        let outcome = try await run("--device", "cpu", "--only", "ring-figures", "--quick", "--json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let parts = try parts(outcome)
        #expect(parts.count == 2)
        for part in parts {
            #expect(part["outcome"] as? String == "held")
            let figures = try #require(part["figures"] as? [[String: Any]])
            let values = figures.reduce(into: [:]) { $0["\($1["name"] ?? "")"] = $1["value"] as? Double }
            for name in [
                "launch and wait, p50", "echo of 0 bytes, p50", "echo of 4096 bytes, p99.9", "messages, lanes: 4",
                "hop",
                "start", "stop", "trap and restart",
            ] {
                #expect(values[name] ?? 0 > 0, "\(name): \(values)")
            }
            #expect(values["idle cost"] != nil)
        }
    }

    @Test("A page that cannot be written is exit code 2")
    func page() async throws {
        let outcome = try await run(
            "--device", "cpu", "--only", "kernels", "--quick", "--markdown", "/nowhere/at/all.md")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("/nowhere/at/all.md"))
        #expect(outcome.output.contains("✓ kernels on cpu"))
    }

    @Test("What does not end within its time is given up, with what was known")
    func late() async throws {
        // Enough for the devices to be found, and too little for a million items.
        let outcome = try await run("--device", "cpu", "--only", "conformance", "--limit", "1", "--json")
        #expect(outcome.status == 3)
        let last = try #require(try parts(outcome).last)
        #expect(last["outcome"] as? String == "hung")
        #expect("\(last["remarks"] ?? "")".contains("s of processor time"))
        #expect(outcome.errors.contains("DID NOT END"))
    }

    @Test("Rings run through the driver of CUDA, here its stand-in")
    func cuda() async throws {
        let standIn = try CUDAStandIn()
        let folder = URL(filePath: standIn.path).deletingLastPathComponent().path()
        let outcome = try await run(
            "--device", "cuda:0", "--only", "rings", "--quick", "--json",
            environment: ["LD_LIBRARY_PATH": folder, "DOTCOMPUTE_NVRTC": standIn.compiler.path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let parts = try parts(outcome)
        #expect(parts.count == 2 && parts.allSatisfy { $0["outcome"] as? String == "held" })
    }
}
