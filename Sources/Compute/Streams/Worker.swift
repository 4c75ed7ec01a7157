import CCompute

/// A thread that does one piece of work after the other, in the order they came. It starts with the first and ends with its
/// owner, after what was given to it before.
package final class Worker: Sendable {
    private struct State {
        var work: [@Sendable () -> Void] = []
        var isRunning = false
        var isEnding = false
    }

    /// What the thread and the owner share.
    private final class Core: Sendable {
        let state = Locked(State())
        /// Changes with everything that the thread has to see; it sleeps on this word.
        let arrivals = CountedWord()

        func run() {
            while true {
                let seen = arrivals.value
                let (work, isEnding) = state.withLock { state in
                    defer { state.work.removeAll(keepingCapacity: true) }
                    return (state.work, state.isEnding)
                }
                for piece in work { piece() }
                if work.isEmpty {
                    if isEnding { return }
                    arrivals.sleep(while: seen)
                }
            }
        }
    }

    private let core = Core()
    private let name: String

    package init(name: String) { self.name = name }

    /// - Throws: `threadUnavailable` when the system gives no thread; the work is not done then.
    package func perform(_ work: @escaping @Sendable () -> Void) throws(DeviceError) {
        let code: Int32 = core.state.withLock { state in
            if !state.isRunning {
                let argument = unsafe Unmanaged.passRetained(core).toOpaque()
                let code = unsafe dcc_start_thread(
                    name, { unsafe Unmanaged<Core>.fromOpaque($0.unsafelyUnwrapped).takeRetainedValue().run() },
                    argument)
                if code != 0 {
                    unsafe Unmanaged<Core>.fromOpaque(argument).release()
                    return code
                }
                state.isRunning = true
            }
            state.work.append(work)
            return 0
        }
        guard code == 0 else {
            throw DeviceError(
                .threadUnavailable,
                "The system gave no thread for \"\(name)\" (pthread_create: \(code)). Use fewer streams, or raise the limit of threads.",
                native: .init(interface: .system, value: code, name: "\(code)", call: "pthread_create"))
        }
        core.arrivals.increment()
    }

    deinit {
        core.state.withLock { $0.isEnding = true }
        core.arrivals.increment()
    }
}
