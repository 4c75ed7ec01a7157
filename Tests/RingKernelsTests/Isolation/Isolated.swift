import Glibc
import RingKernels

/// Isolated kernels in tests: the test runner cannot be its own child, so a program beside it is.
enum Isolated {
    /// The path of the program, in the folder of the test bundle, which on Linux is an executable of its own.
    static let program: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let path = String(decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/IsolatedProgram"
    }()

    static var process: ProcessOptions { ProcessOptions(executable: program) }
    static var placement: Placement { .process(process) }

    static func options(
        capacity: Int = 4096, backpressure: Backpressure = .block, restarts: Int = 0,
        _ process: ProcessOptions = process
    ) -> KernelOptions {
        KernelOptions(
            inputQueue: QueueOptions(capacity: capacity, backpressure: backpressure), placement: .process(process),
            restart: restarts == 0
                ? .never : .onFailure(maximum: restarts, within: .seconds(600), backoff: .constant(.zero)))
    }
}

/// The forms of the kernel that does jobs.
enum WorkerForm: String, CaseIterable, Sendable {
    case handler, asyncHandler, loop

    func definition(_ options: KernelOptions) -> RingKernel<Job, Job> {
        switch self {
        case .handler: return RingKernel(Worker(), options: options)
        case .asyncHandler: return RingKernel(AsyncWorker(), options: options)
        case .loop:
            var kernel = loopWorker
            kernel.options = options
            return kernel
        }
    }
}

/// The error with which a call failed, down to the first cause.
func rootCause(_ error: (any Error)?) -> (any Error)? {
    var error = error
    while let cause = (error as? KernelError)?.underlying { error = cause }
    return error
}
