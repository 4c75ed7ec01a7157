internal import CCompute
internal import Compute
internal import RingKernels
internal import Synchronization

/// The word of a device on which its pump sleeps: 1 while somebody wants to be woken, 0 otherwise. Blocks set it to 0 and wake the pump.
@safe
struct RingBell: @unchecked Sendable {
    // SAFETY: an address that the pump keeps, accessed as an atomic only.
    let pointer: UnsafeMutableRawPointer

    init(_ pointer: UnsafeMutableRawPointer) { unsafe self.pointer = unsafe pointer }

    private var word: UnsafeMutablePointer<Atomic<UInt32>> {
        unsafe pointer.assumingMemoryBound(to: Atomic<UInt32>.self)
    }

    private var address: UnsafePointer<UInt32> {
        unsafe UnsafePointer(pointer.assumingMemoryBound(to: UInt32.self))
    }

    func set(_ value: UInt32) { unsafe word.pointee.store(value, ordering: .sequentiallyConsistent) }

    /// What a block does that has something to say.
    func ring() {
        if unsafe word.pointee.exchange(0, ordering: .sequentiallyConsistent) != 0 { wake() }
    }

    func wake() { unsafe dcc_futex_wake_all(address) }

    func sleep(while value: UInt32) { unsafe dcc_futex_wait(address, value) }

    func sleep(while value: UInt32, atMost nanoseconds: UInt64) {
        unsafe dcc_futex_wait_for(address, value, nanoseconds)
    }
}

/// The one thread of a device that wakes homes whose kernels have news there. It is parked while no home sleeps with messages on the
/// device, and where blocks cannot wake it, it looks for itself until there is something.
final class DevicePump: Sendable {
    /// Who wants to be woken.
    struct Watch: Sendable {
        /// Whether there is something. Called on the pump's thread, under its lock: it must be quick.
        let hasNews: @Sendable () -> Bool
        /// Called once, when there is, on the pump's thread.
        let wake: @Sendable () -> Void
    }

    private struct State {
        var watches: [UInt64: Watch] = [:]
        var lastToken: UInt64 = 0
        var isRunning = false
    }

    let bell: RingBell
    private let keeper: any Sendable
    /// Whether blocks cannot wake it.
    private let polls: Bool
    private let state = Locked(State())

    /// - Parameters:
    ///   - bell: A line that the device sees as well, if it can wake the pump; zero.
    ///   - keeper: Keeps it.
    init(bell: UnsafeMutableRawPointer, keeping keeper: any Sendable, polls: Bool) {
        self.bell = unsafe RingBell(bell)
        self.keeper = keeper
        self.polls = polls
    }

    /// Registers who wants to be woken. Whoever does looks once more afterwards, behind a full fence.
    ///
    /// - Throws: `threadUnavailable`.
    func arm(_ watch: Watch) throws -> UInt64 {
        try state.withLock { state in
            if !state.isRunning {
                // For the life of the process, as the device.
                let code = unsafe dcc_start_thread(
                    "dc-pump", { unsafe Unmanaged<DevicePump>.fromOpaque($0.unsafelyUnwrapped).takeRetainedValue().run() },
                    Unmanaged.passRetained(self).toOpaque())
                guard code == 0 else {
                    unsafe Unmanaged.passUnretained(self).release()
                    throw DeviceError(
                        .threadUnavailable,
                        "The system gave no thread to watch a device (pthread_create: \(code)). Raise the limit of threads.")
                }
                state.isRunning = true
            }
            state.lastToken += 1
            state.watches[state.lastToken] = watch
            bell.set(1)
            if polls && state.watches.count == 1 { bell.wake() }
            return state.lastToken
        }
    }

    func disarm(_ token: UInt64) {
        let watch = state.withLock { state in
            let watch = state.watches.removeValue(forKey: token)
            if state.watches.isEmpty { bell.set(0) }
            return watch
        }
        // Let go here, outside of the lock.
        _ = watch
    }

    private func run() {
        var idle: UInt64 = 0
        while true {
            let (news, isArmed) = state.withLock { state in
                bell.set(state.watches.isEmpty ? 0 : 1)
                atomicMemoryFence(ordering: .sequentiallyConsistent)
                var news: [Watch] = []
                for (token, watch) in state.watches where watch.hasNews() {
                    state.watches[token] = nil
                    news.append(watch)
                }
                if state.watches.isEmpty { bell.set(0) }
                return (news, !state.watches.isEmpty)
            }
            for watch in news { watch.wake() }
            idle = news.isEmpty ? idle + 1 : 0
            if !isArmed {
                bell.sleep(while: 0)
            } else if !polls {
                bell.sleep(while: 1)
            } else {
                // From 10 µs to 200 µs.
                bell.sleep(while: 1, atMost: min(10_000 * (1 + idle / 8), 200_000))
            }
        }
    }
}
