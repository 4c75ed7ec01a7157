/// The plain part of a gate. Only the thread of its home reads or writes `job` and `isOpen`.
@unsafe
struct GateHeader {
    /// Lets another thread post the gate's opening without allocating; first, so that the addresses agree.
    var node: PostNode
    let home: UnsafeMutablePointer<HomeState>
    /// The task that waits, as a word, or 0.
    var job: UInt = 0
    /// What the task is to the home, see ``HomeWork``.
    var kind = HomeWork.job
    /// Whether the gate was opened before the task arrived.
    var isOpen = false
}

/// Where a task of a home waits without a continuation.
///
/// Calling `pass()` makes the task hop to the gate's executor, which does not run it but keeps its job. Opening the gate
/// puts the job on the queue of the home, whose thread then runs it as its own: the task returns from `pass()` without
/// a further hop because that thread already is its executor. A continuation would resume on Swift's global pool first
/// (6.3), which costs a hundred times more.
@safe
final class GateExecutor: SerialExecutor, @unchecked Sendable {
    // SAFETY: the header is touched on the home's thread only; `enqueue` is called there because only tasks isolated to
    // the home pass a gate.
    let header: UnsafeMutablePointer<GateHeader>

    init(home: UnsafeMutablePointer<HomeState>) {
        unsafe header = .allocate(capacity: 1)
        unsafe header.initialize(
            to: GateHeader(
                node: PostNode(next: nil, word: UInt(bitPattern: header) | HomeWork.gate),
                home: home))
    }

    deinit { unsafe header.deallocate() }

    func enqueue(_ job: consuming ExecutorJob) {
        let word = unsafe unsafeBitCast(UnownedJob(job), to: UInt.self) | header.pointee.kind
        if unsafe header.pointee.isOpen {
            unsafe header.pointee.isOpen = false
            unsafe header.pointee.home.pointee.local.push(word)
        } else {
            unsafe header.pointee.job = word
        }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { unsafe UnownedSerialExecutor(ordinary: self) }
}

/// The actor whose isolation a task enters to wait at a gate.
@usableFromInline
actor Gate {
    nonisolated let executor: GateExecutor

    @usableFromInline nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe executor.asUnownedSerialExecutor()
    }

    init(_ executor: GateExecutor) { self.executor = executor }

    private var passes = 0

    /// Returns once the gate was opened; must be called from the home's isolation, by one task at a time.
    @usableFromInline @inline(never)
    func pass() { passes &+= 1 }
}

extension UnsafeMutablePointer where Pointee == GateHeader {
    /// Opens the gate on the thread of its home.
    @inline(__always)
    func open() {
        let job = unsafe pointee.job
        if job != 0 {
            unsafe pointee.job = 0
            unsafe pointee.home.pointee.local.push(job)
        } else {
            unsafe pointee.isOpen = true
        }
    }

    /// Opens the gate from any thread.
    func openFromAnywhere() {
        if unsafe currentHomeState() == pointee.home {
            unsafe open()
        } else {
            let node = unsafe UnsafeMutableRawPointer(self).assumingMemoryBound(to: PostNode.self)
            unsafe pointee.home.pointee.home._withUnsafeGuaranteedRef { home in unsafe home.post(node: node) }
        }
    }
}
