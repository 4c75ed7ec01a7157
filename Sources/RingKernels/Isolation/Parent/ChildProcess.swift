internal import CRingKernels
internal import Glibc

/// A running child process and the descriptor by which its end is noticed. It is collected exactly once, by ``collect()``.
final class ChildProcess: Sendable {
    /// Its number in the system, for people and tests.
    let processID: Int32
    let descriptor: Int32

    private init(processID: Int32, descriptor: Int32) {
        self.processID = processID
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The environment variable that tells a child what it is; its value says the protocol's version and the parent's ID.
    static let variable = "DOTCOMPUTE_ISOLATED"
    /// Where a child finds the shared memory, the event that wakes its parent and the one that wakes it.
    static let firstDescriptor: Int32 = 3
    /// What the running program is called by the system.
    static let ownExecutable = "/proc/self/exe"

    /// Whether the program is the very one that runs here.
    static func isOwnProgram(_ options: ProcessOptions) -> Bool { options.executable == nil }

    /// Starts a program, which ends with the calling thread at the latest: that of the ``ProcessWatcher``.
    ///
    /// - Parameter isChild: Whether it is told that it is to serve a kernel.
    /// - Throws: ``KernelError`` with `processNotStarted`.
    static func start(
        _ options: ProcessOptions, _ kernel: KernelID, descriptors: [Int32], isChild: Bool = true
    ) throws(KernelError) -> ChildProcess {
        let path = options.executable ?? ownExecutable
        let name = options.executable ?? CommandLine.arguments.first ?? path
        var variables = isChild ? ["\(variable)=\(SharedLayout.version) \(getpid())"] : []
        // Who wants to see where a child crashed says so in the environment; to find that out takes it seconds.
        if unsafe drk_variable("SWIFT_BACKTRACE") == nil { variables.append("SWIFT_BACKTRACE=enable=no") }
        var process: Int32 = 0
        var descriptor: Int32 = 0
        let status = unsafe withTexts([name] + options.arguments) { arguments in
            unsafe withTexts(variables) { variables in
                unsafe path.withCString { path in
                    unsafe descriptors.withUnsafeBufferPointer { descriptors in
                        var request = unsafe drk_spawn_request(
                            path: path, arguments: arguments, variables: variables,
                            descriptors: descriptors.baseAddress, descriptor_count: Int32(descriptors.count),
                            memory_limit: UInt64(options.memoryLimit ?? 0))
                        return unsafe drk_spawn(&request, &process, &descriptor)
                    }
                }
            }
        }
        guard status == 0 else {
            let reason = unsafe String(cString: strerror(-status))
            throw KernelError(
                .processNotStarted,
                "The program \"\(options.executable ?? "this one, \(path)")\" for kernel \"\(kernel)\" could not be started: \(reason) (errno \(-status)). Give `ProcessOptions.executable` the path of a program that may be run, or nil for the running one.",
                kernel: kernel)
        }
        return ChildProcess(processID: process, descriptor: descriptor)
    }

    /// Ends the process at once, if it still runs.
    func kill() { drk_kill(descriptor) }

    /// How the process ended, of which the system then keeps nothing more; `nil` while it runs.
    func collect() -> ProcessEnd? {
        var end = drk_process_end()
        let status = unsafe drk_collect(descriptor, &end)
        if status == 0 { return nil }
        // Somebody else has collected it, so nobody knows how it ended.
        if status < 0 { return ProcessEnd(exitCode: -1) }
        return ProcessEnd(end)
    }
}

/// Calls `body` with the texts in the form in which C takes a list.
private func withTexts<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    var pointers = unsafe texts.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }
    return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress.unsafelyUnwrapped) }
}
