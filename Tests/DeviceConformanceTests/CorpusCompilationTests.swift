import Compute
import DeviceConformance
import Testing

@Suite("NVRTC compiles the corpus", .serialized, .timeLimit(.minutes(30)))
struct CorpusCompilationTests {
    @Test("for every architecture", arguments: TestedNVRTC.architectures)
    func kernels(_ architecture: String) throws {
        let compiler = try TestedNVRTC.load()
        for kernel in Corpus.subjects.flatMap(\.cases) {
            let definition = kernel.definition()
            do {
                let image = try compiler.compile(
                    KernelText.source(of: definition, .on), kernel: definition.name, target: architecture,
                    options: CUDACompiler.options)
                #expect(image.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]), "\(kernel.name)")
            } catch {
                Issue.record("\(kernel.name): \(error)")
            }
        }
    }
}
