internal import CRingKernels

/// How a child process ended, for people.
struct ProcessEnd: Sendable, Equatable {
    /// The signal that ended it, or `nil` when it ended by itself.
    var signal: Int32?
    /// Otherwise its exit code.
    var exitCode: Int32 = 0
    /// The most memory that it had at a time, in bytes.
    var peakMemory: Int

    init(_ end: drk_process_end) {
        if end.was_killed { signal = end.code } else { exitCode = end.code }
        peakMemory = Int(end.peak_kilobytes) * 1024
    }

    init(signal: Int32? = nil, exitCode: Int32 = 0, peakMemory: Int = 0) {
        self.signal = signal
        self.exitCode = exitCode
        self.peakMemory = peakMemory
    }

    /// What happened, as the end of a sentence about the process.
    func description(memoryLimit: Int?) -> String {
        guard let signal else { return "exited with code \(exitCode)" }
        let (name, cause) = Self.names[signal] ?? ("number \(signal)", nil)
        var text = "was ended by signal \(signal) (\(name)\(cause.map { ": \($0)" } ?? ""))"
        if let memoryLimit {
            text += "; it had used up to \(peakMemory) bytes of memory,"
            text += " and its limit of address space is \(memoryLimit)"
            // Address space is always more than memory in use.
            if peakMemory > memoryLimit / 2 { text += ", so it may have run out of memory" }
        }
        return text
    }

    private static let names: [Int32: (String, String?)] = [
        1: ("SIGHUP", nil), 2: ("SIGINT", nil), 3: ("SIGQUIT", nil),
        4: ("SIGILL", "a Swift trap such as a failed precondition, an overflow or `fatalError`"),
        5: ("SIGTRAP", "a Swift trap such as a failed precondition, an overflow or `fatalError`"),
        6: ("SIGABRT", "aborted, by an assertion in C or C++ or for want of memory"),
        7: ("SIGBUS", "an access to memory that is not there"), 8: ("SIGFPE", nil),
        9: ("SIGKILL", "killed by somebody, or by the system for want of memory"),
        11: ("SIGSEGV", "an access to memory that is not its own"), 13: ("SIGPIPE", nil), 14: ("SIGALRM", nil),
        15: ("SIGTERM", nil), 24: ("SIGXCPU", "its limit of processor time"), 25: ("SIGXFSZ", nil),
        31: ("SIGSYS", "a system call that it may not make"),
    ]
}
