import Glibc
import KernelFixtures
import RingKernels

/// A parent to be killed: it runs one isolated kernel of this program, says on descriptor 3 which process that is, and goes on asking it.
enum ParentProgram {
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
