import Compute
import Glibc
import Testing

/// NVIDIA's compiler, where it is installed.
enum TestedNVRTC {
    /// Cancels the test when it is missing, unless DOTCOMPUTE_REQUIRE_NVRTC says that it must not be, as `scripts/test` does.
    static func load() throws -> NVRTC {
        var report = ProbeReport.Search(backend: .cuda)
        if let compiler = NVRTC.load(NVRTCPlaces.standard, &report) { return compiler }
        let reasons = report.findings.map(\.description).joined(separator: " ")
        if unsafe getenv("DOTCOMPUTE_REQUIRE_NVRTC") != nil {
            try #require(Bool(false), "NVRTC was not found: \(reasons)")
        }
        try Test.cancel("There is no NVRTC here (`scripts/test` installs it). \(reasons)")
    }

    /// What CI compiles for.
    static let architectures = ["sm_75", "sm_80", "sm_90", "sm_100"]
}
