import DotCompute
import Testing

@testable import BufferProcessor

@Suite("Example: BufferProcessor", .timeLimit(.minutes(2)))
struct BufferProcessorTests {
    @Test("It prints what the guide promises, on every device")
    func output() async throws {
        let promised = try ExamplesGuide.promisedOutput(of: "BufferProcessor")
        for accelerator in Accelerator.all {
            var lines: [String] = []
            try await BufferProcessorExample.run(on: accelerator) { lines.append($0) }
            #expect(lines == promised, "\(accelerator)")
        }
    }

    @Test("However a request ends, its buffers go back to the pool")
    func release() async throws {
        let pool = try MemoryPool(on: .cpu, limit: 1 << 20)
        try await RingKernelRuntime.run { runtime in
            let processor = try await runtime.launch(BufferProcessor(pool: pool))
            try await processor.activate()
            for index in 0..<300 {
                let values = [Float](repeating: Float(index), count: index % 3 == 2 ? 1 << 20 : index)
                let response = try await processor.ask(ProcessRequest(values: values, radius: index % 3 - 1))
                #expect(response.success == (index % 3 == 1 || index == 0))
                #expect(pool.statistics.buffersInUse == 0)
            }
        }
    }
}
