import Compute
import DeviceStandIns
import Testing

@Suite("NVRTC compiles the kernels of the tests", .timeLimit(.minutes(5)))
struct CompiledByNVRTCTests {
    @Test("For every architecture, checked and not", arguments: TestedNVRTC.architectures)
    func kernels(_ architecture: String) throws {
        let compiler = try TestedNVRTC.load()
        let kernels = [
            CKernels.saxpy, CKernels.divide, CKernels.reverseGroups, CKernels.histogram, CKernels.places,
            CKernels.echo(SIMD16<Double>.self, cType: "rk_f64x16"),
            CKernels.echo(
                CKernels.Padded.self, cType: "rk_s_Padded", structs: [CKernels.Padded.deviceDefinition]),
        ]
        for kernel in kernels {
            for checks in DeviceChecks.allCases {
                let image = try compiler.compile(
                    KernelText.source(of: kernel, checks), kernel: kernel.name, target: architecture,
                    options: CUDACompiler.options)
                #expect(image.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]))
                #expect(image.target == architecture)
            }
        }
        let error = try deviceError {
            _ = try compiler.compile(
                KernelText.source(of: CKernels.broken, .on), kernel: CKernels.broken.name, target: architecture,
                options: CUDACompiler.options)
        }
        #expect(error.code == .compilationFailed)
        #expect(error.message.contains("(at `v_y[rk_item] = frobnicate(v_y[rk_item]);`)"))
    }

    @Test("A device's stand-in is given what the real compiler is, by way of the same search")
    func found() throws {
        _ = try TestedNVRTC.load()
        let standIn = try CUDAStandIn()
        let catalogue = AcceleratorCatalogue(.init(openCL: [], cuda: [standIn.path]))
        let report = catalogue.cudaCompiler.report
        #expect(report.findings.isEmpty)
        #expect(report.version?.hasPrefix("NVRTC ") == true)
        #expect(report.library?.contains("libnvrtc") == true)
    }
}
