import Glibc
import KernelFixtures
import RingKernels

/// A parent to be killed: it runs one isolated kernel of this program, says which process that is, and goes on asking it.
enum ParentProgram {
    static func run() async throws {
        try await RingKernelRuntime.run { runtime in
            let worker = try await runtime.launch(Worker(), options: KernelOptions(placement: .process))
            try await worker.activate()
            let process = try await worker.ask(Job(.process)).value
            print(process)
            fflush(nil)
            while true { _ = try await worker.ask(Job(.echo, 1)) }
        }
    }
}
