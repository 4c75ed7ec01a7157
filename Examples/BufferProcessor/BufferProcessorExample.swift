import DotCompute
import Glibc

/// Has a signal smoothed on the best device there is, three times, and two requests refused.
package struct BufferProcessorExample {
    package static func main() async {
        do {
            try await run(on: .default) { print($0) }
        } catch {
            let message = "BufferProcessor failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameter say: Takes each line of the output.
    nonisolated(nonsending) static func run(on accelerator: Accelerator, _ say: (String) -> Void) async throws {
        let pool = try MemoryPool(on: accelerator, limit: 64 << 20)
        try await RingKernelRuntime.run { runtime in
            let processor = try await runtime.launch(BufferProcessor(pool: pool))
            try await processor.activate()
            let signal: [Float] = [1, 1, 4, 1, 1, 1, -2, 1]
            let requests = [
                ProcessRequest(values: signal),
                ProcessRequest(values: signal, radius: 2),
                ProcessRequest(values: signal, radius: -1),
                ProcessRequest(values: [Float](repeating: 0, count: 32 << 20)),
                ProcessRequest(values: signal),
            ]
            for request in requests {
                let response = try await processor.ask(request, timeout: .seconds(60))
                let question = "\(request.values.count) values, radius \(request.radius)"
                if response.success {
                    say("\(question): \(response.result)")
                } else {
                    say("\(question): \(response.errorCode ?? "no code")")
                }
            }
        }
        let statistics = pool.statistics
        say("buffers lent: \(statistics.buffersInUse), allocated: \(statistics.misses), used again: \(statistics.hits)")
    }
}
