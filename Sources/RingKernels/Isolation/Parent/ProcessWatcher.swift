internal import CRingKernels
internal import Glibc
internal import Synchronization

/// The one thread of this process that starts children, hears of their ends, and hears the signals of the other side of
/// each channel. It sleeps until there is something.
///
/// A child is to end with its parent, and what the system goes by is the thread that started it: so that is one which never
/// ends.
final class ProcessWatcher: Sendable {
    private struct State {
        var poller: Int32 = -1
        var interruption: Int32 = -1
        var lastToken: UInt64 = 0
        var watches: [UInt64: Watch] = [:]
        var jobs: [@Sendable () -> Void] = []
    }

    private struct Watch {
        let descriptor: Int32
        let handler: @Sendable () -> Bool
    }

    static let shared = ProcessWatcher()
    private let state = Locked(State())

    /// Whom a watched descriptor goes by.
    struct Token: Sendable { fileprivate let number: UInt64 }

    /// Calls `handler` on the watcher's thread whenever the descriptor is readable, until it says that this is enough: it returns
    /// false. It must make the descriptor unreadable, and keep it open.
    ///
    /// - Throws: ``KernelError`` with `resourceExhausted`.
    func watch(_ descriptor: Int32, _ handler: @escaping @Sendable () -> Bool) throws(KernelError) -> Token {
        try state.withLock { (state: inout State) throws(KernelError) in
            try startIfNeeded(&state)
            state.lastToken += 1
            let token = state.lastToken
            let status = drk_poller_add(state.poller, descriptor, token)
            guard status == 0 else { throw .noResource("watch on a descriptor", -status) }
            state.watches[token] = Watch(descriptor: descriptor, handler: handler)
            return Token(number: token)
        }
    }

    /// Stops watching a descriptor. Its handler may be running.
    func stopWatching(_ token: Token) {
        let watch = state.withLock { state in
            let watch = state.watches.removeValue(forKey: token.number)
            if let watch { drk_poller_remove(state.poller, watch.descriptor) }
            return watch
        }
        // Let go here, outside of the lock.
        _ = watch
    }

    /// Does `job` on the watcher's thread.
    ///
    /// - Throws: ``KernelError`` with `resourceExhausted`.
    func perform(_ job: @escaping @Sendable () -> Void) throws(KernelError) {
        try state.withLock { (state: inout State) throws(KernelError) in
            try startIfNeeded(&state)
            state.jobs.append(job)
            drk_event_signal(state.interruption)
        }
    }

    private func startIfNeeded(_ state: inout State) throws(KernelError) {
        if state.poller >= 0 { return }
        let poller = drk_poller_create()
        guard poller >= 0 else { throw .noResource("epoll descriptor", -poller) }
        let interruption = drk_event_create()
        guard interruption >= 0, drk_poller_add(poller, interruption, 0) == 0 else {
            close(poller)
            if interruption >= 0 { close(interruption) }
            throw .noResource("event descriptor", -interruption)
        }
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, nil,
            { _ in
                unsafe "dc-processes".withCString { unsafe drk_name_thread($0) }
                ProcessWatcher.shared.run()
                return nil
            }, nil)
        guard status == 0 else {
            close(poller)
            close(interruption)
            throw .noResource("thread to watch processes", status)
        }
        pthread_detach(thread)
        state.poller = poller
        state.interruption = interruption
    }

    private func run() {
        let (poller, interruption) = state.withLock { ($0.poller, $0.interruption) }
        var tokens = InlineArray<16, UInt64>(repeating: 0)
        while true {
            var span = tokens.mutableSpan
            let count = unsafe span.withUnsafeMutableBufferPointer {
                unsafe drk_poller_wait(poller, $0.baseAddress, Int32($0.count))
            }
            for index in 0..<max(Int(count), 0) {
                let token = span[index]
                if token == 0 {
                    drk_event_clear(interruption)
                    let jobs = state.withLock { state in
                        defer { state.jobs = [] }
                        return state.jobs
                    }
                    for job in jobs { job() }
                } else if let watch = state.withLock({ $0.watches[token] }), !watch.handler() {
                    stopWatching(Token(number: token))
                }
            }
        }
    }
}
