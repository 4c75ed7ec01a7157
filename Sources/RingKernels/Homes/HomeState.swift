public import CRingKernels
public import Synchronization

/// The part of a home that the way of a message touches; at an address of its own, and of its thread alone but for the
/// constants.
@safe @usableFromInline
struct HomeState: ~Copyable {
    /// Words that wait for the thread; see ``HomeWork``.
    @usableFromInline var local = WordQueue()
    /// The context of the handler that runs right now, as an address; 0 when none does. Other threads may look, and see nothing more
    /// than which it is.
    @usableFromInline let running = Atomic<UInt>(0)
    /// Messages handled since the thread last took in what had arrived.
    @usableFromInline var sinceArrivals = 0
    /// Messages sent here and requests handled in place since the thread last took something from its queue.
    @usableFromInline var sinceTurn = 0
    /// After so many, a task lets the home's other work have its turn: what was sent is handled while it is still in the
    /// processor's nearest cache, and nobody starves.
    @usableFromInline static var turnLimit: Int { 128 }
    /// Cells that wait for no answer.
    @usableFromInline var freeCells: UnsafeMutablePointer<ReplyCell>?
    /// Cells that wait for one. The thread stays while there are any.
    @usableFromInline var pendingCells = 0
    /// Cells whose callers wait without hearing of a cancellation; see ``ReplyCell/Watch``.
    @usableFromInline var unwatched: UnsafeMutablePointer<ReplyCell>?
    /// Messages to send before the next one is stamped, and when that was last done.
    @usableFromInline var untilStamp = 0
    fileprivate var lastStamp: UInt64 = 0

    /// How many messages go without a stamp when they are sent in quick succession.
    fileprivate static var stampGap: Int { 63 }
    /// What counts as quick: ticks for a gap of messages, a few microseconds.
    fileprivate static var quick: UInt64 { 65_536 }

    /// Keeps what other threads read off the lines that this one writes.
    private let padding = InlineArray<8, UInt>(repeating: 0)
    /// The home it belongs to, which keeps it alive. Other threads read it, so it is not the first: ThreadSanitizer takes
    /// a change of any part for one of the first word.
    let home: Unmanaged<Home>
    /// Set when an urgent message is on its way here from elsewhere: the thread takes in what has arrived before it handles anything
    /// more.
    @usableFromInline let hasUrgentArrival = Atomic<Bool>(false)
    /// The home's number in a ``ReplyTo``.
    @usableFromInline let mark: ReplyTo.HomeMark
    /// The same for all homes of a runtime.
    @usableFromInline let group: UInt

    init(home: Home, index: Int, group: UInt) {
        unsafe self.home = unsafe .passUnretained(home)
        mark = ReplyTo.HomeMark(index: index)
        self.group = group
    }

    deinit {
        local.deallocate()
        var cells = unsafe freeCells
        while let cell = unsafe cells {
            unsafe cells = unsafe cell.pointee.next
            unsafe cell.deinitialize(count: 1)
            unsafe cell.deallocate()
        }
    }
}

/// On the home's thread.
extension UnsafeMutablePointer where Pointee == HomeState {
    /// Counts a message that was sent here; whether the sender should now let others have their turn.
    @inlinable @inline(__always)
    func turnIsOver() -> Bool {
        unsafe pointee.sinceTurn &+= 1
        return unsafe pointee.sinceTurn >= HomeState.turnLimit
    }

    /// Lets the home's other work have its turn, when the caller is a task that may wait.
    @usableFromInline
    nonisolated(nonsending) func letOthersRun() async {
        await unsafe pointee.home.takeUnretainedValue().letOthersRun()
    }

    /// When a message is sent, for the histogram of waits: every message's tick while they are few, one in 64 when they
    /// come fast, since reading the clock takes as long as sending; else 0.
    @inlinable @inline(__always)
    func stamp() -> UInt64 {
        if unsafe pointee.untilStamp > 0 {
            unsafe pointee.untilStamp &-= 1
            return 0
        }
        return unsafe stampNow()
    }

    @usableFromInline @inline(never)
    func stampNow() -> UInt64 {
        let now = drk_ticks()
        unsafe pointee.untilStamp = unsafe now &- pointee.lastStamp < HomeState.quick ? HomeState.stampGap : 0
        unsafe pointee.lastStamp = now
        return now
    }
}

/// The state of the home whose work the calling thread is doing.
@inlinable @inline(__always)
func currentHomeState() -> UnsafeMutablePointer<HomeState>? {
    unsafe drk_current_home()?.assumingMemoryBound(to: HomeState.self)
}
