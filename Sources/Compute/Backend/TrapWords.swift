/// The words of a device in which kernels report traps, each lent to one launch at a time.
///
/// A word is all ones when it is lent. A kernel that traps lowers it, and then it is set again; after all others it is
/// as it was, so a launch costs no command for it.
final class TrapWords: Sendable {
    static let byteCount = 16
    static let untouched = UInt64.max

    private let pool = TrapWord.Pool()
    private let unusedWord = Locked<TrapWord?>(nil)
    private let make: @Sendable () throws(DeviceError) -> (memory: DeviceMemory, host: HostMemory?)

    /// - Parameter make: Allocates a word, and where it is read to unless the host sees the memory of the device.
    init(_ make: @escaping @Sendable () throws(DeviceError) -> (memory: DeviceMemory, host: HostMemory?)) {
        self.make = make
    }

    deinit { pool.close() }

    /// A word for a launch on this queue. Where it is not all ones, the queue is given what makes it so.
    func take(for queue: some CommandQueue) throws(DeviceError) -> TrapWord {
        let word: TrapWord
        if let used = pool.take() { word = used } else { word = try makeWord() }
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
            word.giveBack()
            throw error
        }
        return word
    }

    /// A word for launches that never look at it.
    func unused() throws(DeviceError) -> TrapWord {
        try unusedWord.withLock { unused throws(DeviceError) in
            if let word = unused { return word }
            let word = try makeWord()
            unused = word
            return word
        }
    }

    /// Has the queue read a word to the host, where that does not see it, behind the launch.
    func read(_ word: TrapWord, on queue: some CommandQueue) throws(DeviceError) {
        guard let host = word.host else { return }
        do throws(DeviceError) {
            try unsafe queue.read(word.memory, at: 0, to: host.pointer, byteCount: 8)
        } catch {
            // The kernel may still write to it.
            queue.abandon()
            throw error
        }
    }

    private func makeWord() throws(DeviceError) -> TrapWord {
        let (memory, host) = try make()
        return TrapWord(memory: memory, host: host, pool: pool)
    }

    private func withUnsafePattern<Result>(
        _ body: (UnsafeRawBufferPointer) throws(DeviceError) -> Result
    ) throws(DeviceError) -> Result {
        var pattern = UInt32.max
        return try unsafe withUnsafeBytes(of: &pattern) { bytes throws(DeviceError) in try unsafe body(bytes) }
    }
}

/// A word on the device, with one beside it that devices without atomics of 64 bits lock it by.
final class TrapWord: @unchecked Sendable {
    // SAFETY: `isSet` is written by who has it to itself: before it is lent, or when the commands of its launch are done.

    /// Words that nobody has.
    final class Pool: Sendable {
        /// Absent when the device is gone: what comes back then goes, too.
        private let free = Locked<[TrapWord]?>([])

        func take() -> TrapWord? { free.withLock { $0?.popLast() } }
        func add(_ word: TrapWord) { free.withLock { $0?.append(word) } }
        func close() { free.withLock { $0 = nil } }
    }

    let memory: DeviceMemory
    /// Where it is read to; `nil` where the host sees the memory of the device.
    let host: HostMemory?
    private let pool: Pool
    /// Whether both are all ones when it is lent.
    private(set) var isSet = false

    init(memory: DeviceMemory, host: HostMemory?, pool: Pool) {
        self.memory = memory
        self.host = host
        self.pool = pool
    }

    /// The value, once what was enqueued with it is done.
    var value: UInt64 {
        if let host { return unsafe host.pointer.load(as: UInt64.self) }
        return unsafe memory.hostPointer.unsafelyUnwrapped.load(as: UInt64.self)
    }

    /// Ends the loan. The commands of the launch are done.
    func giveBack() {
        // A launch that failed has left anything there.
        isSet = value == TrapWords.untouched
        pool.add(self)
    }
}
