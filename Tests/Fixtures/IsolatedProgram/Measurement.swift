import Glibc
import KernelFixtures
import RingKernels

/// Times of isolated kernels beside those of others in one process, as CSV of nanoseconds; for the figures in the documents.
enum Measurement {
    static func run() async throws {
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = 2
        print("what,p50,p90,p99")
        try await RingKernelRuntime.run(configuration: configuration) { runtime in
            let near = try await runtime.launch(Doubler(), id: "near", options: KernelOptions(placement: .home(1)))
            try await near.activate()
            try await report("ask across cores", runtime) { try await askRepeatedly(near) }
            try await near.terminate()
            let child = try await runtime.launch(
                Doubler(), options: KernelOptions(placement: .process))
            try await child.activate()
            try await report("ask of an isolated kernel", runtime) { try await askRepeatedly(child) }
            try await child.terminate()
            try await restarts(runtime)
        }
    }

    static func askRepeatedly(_ kernel: RingKernelHandle<Number, Number>) async throws -> [UInt64] {
        var times: [UInt64] = []
        for round in 0..<60_000 {
            let start = now()
            _ = try await kernel.ask(Number(round))
            let end = now()
            if round >= 10_000 { times.append(end - start) }
        }
        return times
    }

    /// Runs `body` as the code of a kernel on home 0 and prints its times.
    static func report(
        _ name: String, _ runtime: RingKernelRuntime, _ body: @escaping @Sendable () async throws -> [UInt64]
    ) async throws {
        let driver = RingKernel<Number, Acknowledgement>("driver", options: KernelOptions(placement: .home(0))) { context in
            for try await request in context.requests {
                show(name, try await body())
                try await context.send(Acknowledgement(answering: request))
            }
        }
        try await runtime.withKernel(driver) { driver in _ = try await driver.ask(Number(0)) }
    }

    /// From a trap to the next answer, with a neighbour that is asked all the time.
    static func restarts(_ runtime: RingKernelRuntime) async throws {
        let policy = RestartPolicy.onFailure(maximum: 1000, within: .seconds(60), backoff: .constant(.zero))
        let worker = try await runtime.launch(
            Worker(), options: KernelOptions(placement: .process, restart: policy))
        try await worker.activate()
        var times: [UInt64] = []
        for _ in 0..<30 {
            do { _ = try await worker.ask(Job(.trap)) } catch {
                let start = now()
                _ = try await worker.ask(Job(.echo, 1))
                times.append(now() - start)
            }
        }
        show("from the news of a trap to the next answer", times)
        try await worker.terminate()
    }

    static func show(_ name: String, _ times: [UInt64]) {
        let sorted = times.sorted()
        func at(_ part: Double) -> UInt64 { sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))] }
        print("\(name),\(at(0.5)),\(at(0.9)),\(at(0.99))")
        fflush(nil)
    }

    static func now() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
