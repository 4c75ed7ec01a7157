import Glibc

enum Processes {
    /// Ends this process as nothing in it can prevent.
    static func killSelf() { kill(getpid(), SIGKILL) }

    /// The processor time that this process has used.
    static var processorTime: Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}

extension Processes {
    /// The number in a variable of the environment.
    static func number(_ variable: String) -> Int? {
        unsafe getenv(variable).flatMap { unsafe Int(String(cString: $0)) }
    }
}
