import Compute
import Foundation
import Testing

@Suite("NVRTC", .timeLimit(.minutes(2)))
struct NVRTCTests {
    private static let source = """
        extern "C" __global__ void twice(const float *x, float *y, long long n) {
          long long i = blockIdx.x * (long long)blockDim.x + threadIdx.x;
          if (i < n) y[i] = x[i] + x[i];
        }
        """

    @Test("Compiles for each architecture, and for one that it does not know yet as PTX")
    func compiles() throws {
        let compiler = try TestedNVRTC.load()
        for architecture in TestedNVRTC.architectures {
            #expect(try compiler.target(for: architecture, accelerator: "cuda:0") == architecture)
            let image = try compiler.compile(
                Self.source, kernel: "twice(_:_:in:)", target: architecture, options: ["--fmad=false"])
            #expect(image.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]), "a cubin is an ELF file")
        }
        let newest = try #require(compiler.architectures.last)
        #expect(try compiler.target(for: "sm_\(newest + 10)", accelerator: "cuda:0") == "compute_\(newest)")
        let image = try compiler.compile(
            Self.source, kernel: "twice", target: "compute_\(newest)", options: ["--fmad=false"])
        #expect(String(decoding: image.bytes.prefix(4096), as: UTF8.self).contains(".version"))
    }

    @Test("A device that is older than all it knows")
    func older() throws {
        let compiler = try TestedNVRTC.load()
        let error = try deviceError { _ = try compiler.target(for: "sm_20", accelerator: "cuda:0") }
        #expect(error.code == .wrongArchitecture)
        #expect(error.message.contains("DOTCOMPUTE_NVRTC"))
        #expect(try code { _ = try compiler.target(for: "gfx90a", accelerator: "cuda:0") } == .wrongArchitecture)
    }

    @Test("A text that it refuses is a mistake of the translator, with the first error and the kernel's name")
    func refuses() throws {
        let compiler = try TestedNVRTC.load()
        let source = Self.source.replacingOccurrences(of: "x[i] + x[i]", with: "frobnicate(x[i])")
        let error = try deviceError {
            _ = try compiler.compile(source, kernel: "twice(_:_:in:)", target: "sm_90", options: [])
        }
        #expect(error.code == .compilationFailed)
        #expect(error.native?.name == "NVRTC_ERROR_COMPILATION")
        for part in [
            "`twice(_:_:in:)`", "identifier \"frobnicate\" is undefined",
            "(at `if (i < n) y[i] = frobnicate(x[i]);`)", "mistake of the translator",
        ] {
            #expect(error.message.contains(part), "“\(part)” is missing in “\(error.message)”")
        }
        let option = try deviceError {
            _ = try compiler.compile(Self.source, kernel: "twice", target: "sm_90", options: ["--frobnicate"])
        }
        #expect(option.native?.name == "NVRTC_ERROR_INVALID_OPTION")
    }

    @Test("Where it is looked for")
    func places() async throws {
        try await TemporaryFolder.with { folder in
            let library = "\(folder.path)/lib/python3.12/site-packages/nvidia/cu13/lib"
            try FileManager.default.createDirectory(atPath: library, withIntermediateDirectories: true)
            for name in ["libnvrtc.so.13", "libnvrtc.alt.so.13", "libnvrtc-builtins.so.13.0"] {
                try Data().write(to: URL(filePath: "\(library)/\(name)"))
            }
            let names = NVRTCPlaces.names { ["VIRTUAL_ENV": folder.path, "CUDA_HOME": "/opt/cuda"][$0] }
            #expect(
                names == [
                    "libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so.11.2", "libnvrtc.so", "\(library)/libnvrtc.so.13",
                    "/opt/cuda/lib64/libnvrtc.so", "/usr/local/cuda/lib64/libnvrtc.so",
                ])
            #expect(
                NVRTCPlaces.names { ["VIRTUAL_ENV": folder.path, "DOTCOMPUTE_NVRTC": "/x/libnvrtc.so"][$0] }
                    == ["/x/libnvrtc.so"])
            // Neither is a library: said, with what to do.
            var report = ProbeReport.Search(backend: .cuda)
            #expect(NVRTC.load(["\(library)/libnvrtc.so.13"], &report) == nil)
            #expect(report.findings.map(\.code) == [.libraryUnusable])
            var missing = ProbeReport.Search(backend: .cuda)
            #expect(NVRTC.load(["libnonvrtc.so.9"], &missing) == nil)
            #expect(missing.findings.map(\.code) == [.libraryMissing])
            #expect(missing.findings[0].remedy.contains("DOTCOMPUTE_NVRTC"))
        }
    }
}
