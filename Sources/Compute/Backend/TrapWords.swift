/// The words of a device in which kernels report traps, each lent to one launch at a time.
///
/// A word is all ones when it is lent. A kernel that traps lowers it, and then it is set again; after all others it is
/// as it was, so a launch costs no command for it.
final class TrapWords: Sendable {
    /// A word on the device, with one beside it that devices without atomics of 64 bits lock it by.
    struct Word: Sendable {
        var memory: DeviceMemory
        /// Where it is read to; `nil` where the host sees the memory of the device.
        var host: HostMemory?
        /// Whether both are all ones.
        var isSet = false

        /// The value, once what was enqueued with it is done.
        var value: UInt64 {
            if let host { return unsafe host.pointer.load(as: UInt64.self) }
            return unsafe memory.hostPointer.unsafelyUnwrapped.load(as: UInt64.self)
        }
    }

    static let byteCount = 16
    static let untouched = UInt64.max

    private struct State {
        var free: [Word] = []
        var unused: Word?
    }

    private let state = Locked(State())
    private let make: @Sendable () throws(DeviceError) -> Word

    /// - Parameter make: Allocates a word.
    init(_ make: @escaping @Sendable () throws(DeviceError) -> Word) { self.make = make }

    /// A word for a launch on this queue. Where it is not all ones, the queue is given what makes it so.
    func take(for queue: some CommandQueue) throws(DeviceError) -> Word {
        var word: Word
        if let used = state.withLock({ $0.free.popLast() }) { word = used } else { word = try make() }
        // What a launch that fails never writes must not look like what a good one reads.
        if let host = word.host { unsafe host.pointer.storeBytes(of: 0, as: UInt64.self) }
        guard !word.isSet else { return word }
        do throws(DeviceError) {
            if let host = unsafe word.memory.hostPointer {
                unsafe host.storeBytes(of: Self.untouched, as: UInt64.self)
                unsafe host.storeBytes(of: Self.untouched, toByteOffset: 8, as: UInt64.self)
            } else {
                _ = try unsafe withUnsafePattern { pattern throws(DeviceError) in
                    try unsafe queue.fill(word.memory, at: 0, with: pattern, count: Self.byteCount / 4)
                }
            }
        } catch {
            giveBack(word)
            throw error
        }
        word.isSet = true
        return word
    }

    func giveBack(_ word: Word) { state.withLock { $0.free.append(word) } }

    /// A word for launches that never look at it.
    func unused() throws(DeviceError) -> Word {
        try state.withLock { state throws(DeviceError) in
            if let word = state.unused { return word }
            let word = try make()
            state.unused = word
            return word
        }
    }

    /// Has the queue read a word to the host, where that does not see it, behind the launch.
    ///
    /// - Parameter receipt: Has the word, which is not lent again before the launch is done.
    func read(_ word: Word, keeping receipt: any LaunchReceipt, on queue: some CommandQueue) throws(DeviceError) {
        guard let host = word.host else { return }
        do throws(DeviceError) {
            try unsafe queue.read(word.memory, at: 0, to: host.pointer, byteCount: 8)
        } catch {
            withExtendedLifetime(receipt) { queue.abandon() }
            throw error
        }
    }

    private func withUnsafePattern<Result>(
        _ body: (UnsafeRawBufferPointer) throws(DeviceError) -> Result
    ) throws(DeviceError) -> Result {
        var pattern = UInt32.max
        return try unsafe withUnsafeBytes(of: &pattern) { bytes throws(DeviceError) in try unsafe body(bytes) }
    }
}

/// What became of a launch that may trap. Goes when its commands are done.
final class TrapReceipt: LaunchReceipt {
    private let word: TrapWords.Word
    private let words: TrapWords
    /// What the commands use.
    private let kernel: any LoadedKernel

    init(_ word: TrapWords.Word, of words: TrapWords, kernel: any LoadedKernel) {
        self.word = word
        self.words = words
        self.kernel = kernel
    }

    func trapWord() -> UInt64 { word.value }

    deinit {
        // A launch that failed has left anything there.
        var word = word
        word.isSet = word.value == TrapWords.untouched
        words.giveBack(word)
    }
}

/// What became of a launch that cannot trap.
final class PlainReceipt: LaunchReceipt {
    private let kernel: any LoadedKernel

    init(kernel: any LoadedKernel) { self.kernel = kernel }

    func trapWord() -> UInt64 { TrapWords.untouched }
}
