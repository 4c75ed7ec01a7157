import DotCompute
import Foundation
import Testing

@testable import LetItCrash

@Suite("Example: LetItCrash", .timeLimit(.minutes(1)))
struct LetItCrashTests {
    /// The example's program, beside the test bundle, which on Linux is an executable of its own.
    private static var program: String {
        get throws {
            let link = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: link).deletingLastPathComponent().appending(path: "LetItCrash").path
        }
    }

    @Test("It prints what the guide promises")
    func output() async throws {
        var lines: [String] = []
        try await LetItCrashExample.run(program: Self.program) { lines.append($0) }
        #expect(try lines == ExamplesGuide.promisedOutput(of: "LetItCrash"))
    }

    @Test("A poisoned line costs its sender an error and nobody else anything")
    func poison() async throws {
        let program = try Self.program
        try await RingKernelRuntime.run { runtime in
            let options = KernelOptions(
                placement: .process(ProcessOptions(executable: program)), restart: .onFailure(maximum: 3))
            let parser = try await runtime.launch(QuoteParser(), options: options)
            let before = Task { try await parser.ask(QuoteLine(text: "A 1")) }
            while try parser.telemetry.queueDepth < 1 { await Task.yield() }
            let poison = Task { try await parser.ask(QuoteLine(text: "poison")) }
            while try parser.telemetry.queueDepth < 2 { await Task.yield() }
            let behind = Task { try await parser.ask(QuoteLine(text: "B 2")) }
            while try parser.telemetry.queueDepth < 3 { await Task.yield() }
            try await parser.activate()
            #expect(try await before.value.price == 1)
            await #expect(throws: KernelError.self) { try await poison.value }
            #expect(try await behind.value.price == 2)
        }
    }
}
