import Compute
import DeviceConformance
import Testing

@Suite("NVRTC compiles the corpus", .serialized, .timeLimit(.minutes(30)))
struct CorpusCompilationTests {
    /// Kernels of one program: most of the time goes into the prelude and the start of the compiler.
    private static let perProgram = 24

    @Test("for every architecture", arguments: TestedNVRTC.architectures)
    func kernels(_ architecture: String) async throws {
        _ = try TestedNVRTC.load()
        let kernels = Corpus.subjects.flatMap(\.cases).map { (name: $0.name, definition: $0.definition()) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for start in stride(from: 0, to: kernels.count, by: Self.perProgram) {
                let some = Array(kernels[start..<min(start + Self.perProgram, kernels.count)])
                group.addTask { try Self.compile(some, architecture) }
            }
            try await group.waitForAll()
        }
    }

    private static func compile(
        _ kernels: [(name: String, definition: DeviceKernelDefinition)], _ architecture: String
    ) throws {
        let compiler = try TestedNVRTC.load()
        let text =
            "#define RK_CHECKED 1\n" + DevicePrelude.text
            + kernels.enumerated().map { apart($1.definition.body, $0) }.joined()
        if let image = try? compiler.compile(
            text, kernel: "corpus", target: architecture, options: CUDACompiler.options)
        {
            #expect(image.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]))
            // Each as a whole name.
            let names = Set(
                image.bytes.split { $0 == 0 || $0 == UInt8(ascii: ".") }.map { String(decoding: $0, as: UTF8.self) })
            for kernel in kernels { #expect(names.contains(kernel.definition.entry), "\(kernel.name)") }
            return
        }
        // Which of them is refused?
        var refused = 0
        for kernel in kernels {
            do {
                _ = try compiler.compile(
                    KernelText.source(of: kernel.definition, .on), kernel: kernel.definition.name, target: architecture,
                    options: CUDACompiler.options)
            } catch {
                refused += 1
                Issue.record("\(kernel.name): \(error)")
            }
        }
        #expect(refused > 0, "kernels that compile alone do so together")
    }

    /// A kernel's text with its types and functions in a namespace, and without the macros that it leaves behind.
    private static func apart(_ body: String, _ number: Int) -> String {
        let macros = Set(
            body.split(separator: "\n").filter { $0.hasPrefix("#define ") }
                .compactMap { $0.dropFirst("#define ".count).split { $0 == " " || $0 == "(" }.first })
        return "namespace corpus_\(number) {\n\(body)\n}\n" + macros.sorted().map { "#undef \($0)\n" }.joined()
    }
}
