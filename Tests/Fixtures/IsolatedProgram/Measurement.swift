import Glibc
import KernelFixtures
import RingKernels

/// Times of isolated kernels beside those of others in one process, as CSV of nanoseconds; for the figures in the documents.
enum Measurement {
    static func run(withRestarts: Bool = true) async throws {
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = 2
        print("what,p5,p50,p90,p99")
        try await RingKernelRuntime.run(configuration: configuration) { runtime in
            let near = try await runtime.launch(
                SampleDoubler(), id: "near", options: KernelOptions(placement: .home(1)))
            try await near.activate()
            try await ask("ask across cores", near, runtime)
            try await near.terminate()
            let child = try await runtime.launch(SampleDoubler(), options: KernelOptions(placement: .process))
            try await child.activate()
            try await ask("ask of an isolated kernel", child, runtime)
            try await child.terminate()
            guard withRestarts else { return }
            try await restarts(runtime)
            try await neighbours(runtime)
        }
    }

    /// Asks a kernel again and again from one on home 0 and prints the times.
    static func ask(
        _ name: String, _ kernel: RingKernelHandle<Sample, Sample>, _ runtime: RingKernelRuntime
    ) async throws {
        let options = KernelOptions(placement: .home(0))
        let driver = RingKernel<Number, Acknowledgement>("driver", options: options) { context in
            for try await request in context.requests {
                var times: [UInt64] = []
                for round in 0..<20_000 {
                    // Eight round trips between two looks at the clock, which takes as long as a part of one.
                    let start = now()
                    for index in 0..<8 { _ = try await kernel.ask(Sample(index)) }
                    if round >= 2000 { times.append((now() - start) / 8) }
                }
                show(name, times)
                try await context.send(Acknowledgement(answering: request))
            }
        }
        try await runtime.withKernel(driver) { driver in _ = try await driver.ask(Number(0)) }
    }

    /// From the sending of a message that traps to the answer of the next one.
    static func restarts(_ runtime: RingKernelRuntime) async throws {
        let policy = RestartPolicy.onFailure(maximum: 1000, within: .seconds(60), backoff: .constant(.zero))
        let worker = try await runtime.launch(
            Worker(), options: KernelOptions(placement: .process, restart: policy))
        try await worker.activate()
        var times: [UInt64] = []
        for _ in 0..<30 {
            let start = now()
            do { _ = try await worker.ask(Job(.trap)) } catch {
                _ = try await worker.ask(Job(.echo, 1))
                times.append(now() - start)
            }
        }
        show("from a message that traps to the next answer", times)
        try await worker.terminate()
    }

    /// Round trips of other kernels, while nothing else happens and while a child crashes 20 times a second.
    static func neighbours(_ runtime: RingKernelRuntime) async throws {
        let near = try await runtime.launch(SampleDoubler(), id: "near", options: KernelOptions(placement: .home(1)))
        try await near.activate()
        try await ask("ask across cores, alone", near, runtime)
        let policy = RestartPolicy.onFailure(
            maximum: 10_000, within: .seconds(60), backoff: .constant(.milliseconds(40)))
        let worker = try await runtime.launch(Worker(), options: KernelOptions(placement: .process, restart: policy))
        try await worker.activate()
        let crashing = Task {
            var count = 0
            while !Task.isCancelled {
                do { _ = try await worker.ask(Job(.trap)) } catch { count += 1 }
            }
            return count
        }
        try await ask("the same beside a child that crashes", near, runtime)
        crashing.cancel()
        print("crashes meanwhile,\(await crashing.value)")
        // Behind the last trap.
        _ = try await worker.ask(Job(.echo))
        try await worker.terminate()
    }

    static func show(_ name: String, _ times: [UInt64]) {
        let sorted = times.sorted()
        func at(_ part: Double) -> UInt64 { sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))] }
        print("\(name),\(at(0.05)),\(at(0.5)),\(at(0.9)),\(at(0.99))")
        fflush(nil)
    }

    static func now() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
