import DotCompute
import Glibc
import Testing

@testable import Compute

@Suite("Handlers written in Swift", .timeLimit(.minutes(5)), .serialized)
struct CorpusTests {
    @Test("answer on every device as the function does", arguments: RingCorpus.all, TestedDevice.allCases)
    func answers(_ kernel: RingCase, _ device: TestedDevice) async throws { try await kernel.run(device) }

    @Test("are many")
    func many() {
        #expect(RingCorpus.all.count >= 15)
        #expect(Set(RingCorpus.all.map(\.name)).count == RingCorpus.all.count)
    }

    /// NVIDIA's compiler, where it is installed.
    private func compiler() throws -> NVRTC {
        var report = ProbeReport.Search(backend: .cuda)
        if let compiler = NVRTC.load(NVRTCPlaces.standard, &report) { return compiler }
        let reasons = report.findings.map { $0.description }.joined(separator: " ")
        if unsafe getenv("DOTCOMPUTE_REQUIRE_NVRTC") != nil {
            try #require(Bool(false), "NVRTC was not found: \(reasons)")
        }
        try Test.cancel("There is no NVRTC here (`scripts/test` installs it). \(reasons)")
    }

    @Test("are compiled by NVRTC for every architecture", arguments: ["sm_75", "sm_80", "sm_90", "sm_100"])
    func compiles(_ architecture: String) throws {
        let compiler = try compiler()
        for kernel in RingCorpus.all.map({ (name: $0.name, text: $0.text) }) + RingCorpus.sending
            + RingCorpus.sharing + RingCorpus.borrowing
        {
            let image = try compiler.compile(
                kernel.text(), kernel: kernel.name, target: architecture, options: CUDACompiler.options)
            #expect(image.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]), "\(kernel.name)")
        }
    }
}
