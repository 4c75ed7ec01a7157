import Glibc
import KernelFixtures
import RingKernels

/// A parent to be killed: it runs one isolated kernel of this program, says on descriptor 3 which process that is, and goes on asking it.
enum ParentProgram {
    /// Asks kernels in children of this very program, of which requests that are but numbers cross as they lie in memory.
    static func ask() async throws {
        try await RingKernelRuntime.run { runtime in
            let samples = try await runtime.launch(SampleDoubler(), options: KernelOptions(placement: .process))
            let jobs = try await runtime.launch(Worker(), options: KernelOptions(placement: .process))
            try await samples.activate()
            try await jobs.activate()
            for value in [0, 1, -1, Int.max, Int.min, 4711] {
                let request = Sample(value)
                let answer = try await samples.ask(request)
                guard answer.value == value &* 2, answer.correlationID == request.messageID else { exit(1) }
                guard try await jobs.ask(Job(.echo, value, text: "text")).value == value else { exit(2) }
            }
        }
        exit(42)
    }

    static func run() async throws {
        try await RingKernelRuntime.run { runtime in
            let worker = try await runtime.launch(Worker(), options: KernelOptions(placement: .process))
            try await worker.activate()
            let process = try await worker.ask(Job(.process)).value
            _ = unsafe "\(process)\n".withCString { unsafe write(3, $0, strlen($0)) }
            while true { _ = try await worker.ask(Job(.echo, 1)) }
        }
    }
}
