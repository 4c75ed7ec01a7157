internal import CCompute
internal import Compute
internal import RingKernels
internal import Synchronization

/// The word of a device on which its pump sleeps. It counts: odd while somebody wants to be woken, even otherwise. A block that finds it
/// odd makes it even and wakes the pump; only the pump's lock makes it odd. Since it never has a value twice, the pump never falls
/// asleep on one that has changed meanwhile.
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

    /// Under the pump's lock: says whether somebody wants to be woken; returns the word.
    @discardableResult
    func set(_ isWanted: Bool) -> UInt32 {
        let value = unsafe word.pointee.load(ordering: .sequentiallyConsistent)
        guard (value & 1 == 1) != isWanted else { return value }
        // It fails when a block has made it even in between, which was wanted as well.
        _ = unsafe word.pointee.compareExchange(
            expected: value, desired: value &+ 1, ordering: .sequentiallyConsistent)
        return value &+ 1
    }

    /// What a block does that has something to say.
    func ring() {
        let value = unsafe word.pointee.load(ordering: .sequentiallyConsistent)
        guard value & 1 == 1 else { return }
        // It fails when another block has rung, or the pump is looking.
        let hasRung = unsafe word.pointee.compareExchange(
            expected: value, desired: value &+ 1, ordering: .sequentiallyConsistent
        ).exchanged
        if hasRung { wake() }
    }

    func wake() { unsafe dcc_futex_wake_all(address) }

    func sleep(while value: UInt32) {
        while unsafe word.pointee.load(ordering: .acquiring) == value { unsafe dcc_futex_wait(address, value) }
    }

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
                    "dc-pump",
                    { unsafe Unmanaged<DevicePump>.fromOpaque($0.unsafelyUnwrapped).takeRetainedValue().run() },
                    Unmanaged.passRetained(self).toOpaque())
                guard code == 0 else {
                    unsafe Unmanaged.passUnretained(self).release()
                    throw DeviceError(
                        .threadUnavailable,
                        "The system gave no thread to watch a device (pthread_create: \(code)). Raise the limit of threads."
                    )
                }
                state.isRunning = true
            }
            state.lastToken += 1
            state.watches[state.lastToken] = watch
            bell.set(true)
            if polls && state.watches.count == 1 { bell.wake() }
            return state.lastToken
        }
    }

    func disarm(_ token: UInt64) {
        let watch = state.withLock { state in
            let watch = state.watches.removeValue(forKey: token)
            if state.watches.isEmpty { bell.set(false) }
            return watch
        }
        // Let go here, outside of the lock.
        _ = watch
    }

    private func run() {
        var idle: UInt64 = 0
        while true {
            let (hadNews, isArmed, seen) = look()
            idle = hadNews ? 0 : idle + 1
            if isArmed && polls {
                // From 10 µs to 200 µs.
                bell.sleep(while: seen, atMost: min(10_000 * (1 + idle / 8), 200_000))
            } else {
                bell.sleep(while: seen)
            }
        }
    }

    /// Wakes whoever has news. A function of its own, so that nothing of theirs is kept while the pump sleeps.
    ///
    /// - Returns: Whether anybody had, whether somebody waits still, and the bell as it is to be slept on.
    private func look() -> (hadNews: Bool, isArmed: Bool, seen: UInt32) {
        let (news, isArmed, seen) = state.withLock { state in
            var seen = bell.set(!state.watches.isEmpty)
            atomicMemoryFence(ordering: .sequentiallyConsistent)
            var news: [Watch] = []
            for (token, watch) in state.watches where watch.hasNews() {
                state.watches[token] = nil
                news.append(watch)
            }
            if state.watches.isEmpty { seen = bell.set(false) }
            return (news, !state.watches.isEmpty, seen)
        }
        for watch in news { watch.wake() }
        return (!news.isEmpty, isArmed, seen)
    }
}
