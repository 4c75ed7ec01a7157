internal import CRingKernels
internal import Glibc
internal import Synchronization

/// A thread that owns kernels: their mailboxes, their handlers and their tasks are touched by this thread alone.
///
/// It is the executor of the kernels' tasks, through ``HomeIsolation``. Work reaches it on four ways, each with one kind of
/// writer: its own queue (itself), one lane per other home, one ring for all foreign threads, and a stack of posts (jobs, gates
/// to open, errands) from anywhere.
@safe
final class Home: SerialExecutor, @unchecked Sendable {
    // SAFETY: `local`, `gates` and the reading ends of lanes and rings belong to the home's thread; everything that other
    // threads touch is atomic, constant after `start()`, or under `afterlife`.

    /// The index among the runtime's homes; dedicated homes have higher ones.
    let index: Int
    private let name: String
    private let parker = unsafe Parker()
    private let posts = PostStack()
    /// What messages touch.
    let state = unsafe Lines.allocate(HomeState.self)
    private var gates: [Gate] = []
    /// This home for tasks that prefer it to Swift's global pool.
    private(set) lazy var preference = HomeTaskExecutor(self)
    /// Lanes from the other homes, by their index; none for a dedicated home.
    private var incoming: UnsafeMutablePointer<RecordRing>?
    private var laneCount = 0
    /// The homes of the runtime by their index, those with lanes. They are there as long as anything is sent to them.
    private var neighbours: [Unmanaged<Home>] = unsafe []
    private let foreign = unsafe Lines.allocate(RecordRing.self)
    /// 0 running, 1 asked to stop, 2 the thread has left.
    private let phase = Atomic<UInt8>(0)
    /// Held by whoever runs late work of a home whose thread has left.
    private let afterlife = Locked(())
    private let spins: Int
    /// Kernels that live here or may still be reached; on the home's thread.
    var residents = 0
    /// Rings of other processes; on the home's thread.
    private var sources: [ArrivalSource] = []
    /// The same for looking through them at every poll, at an address of its own.
    private var polled: UnsafeMutablePointer<Unmanaged<ArrivalSource>>?
    private var polledCount = 0
    /// Finished when the thread has left.
    let ended = OneShot<Void>()

    private static let laneLines = 2048
    private static let foreignLines = 4096

    /// - Parameters:
    ///   - spins: How often an idle thread looks for work before it sleeps.
    ///   - group: The runtime's identity, which tells the homes of one runtime from those of another: these have no lanes to
    ///     each other.
    init(index: Int, group: ObjectIdentifier, name: String, spins: Int) {
        self.index = index
        self.name = name
        self.spins = spins
        unsafe state.initialize(to: HomeState(home: self, index: index, group: UInt(bitPattern: group)))
        unsafe foreign.initialize(to: RecordRing(lineCount: Self.foreignLines))
    }

    deinit {
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
        for index in 0..<laneCount { unsafe incoming.unsafelyUnwrapped[index].deallocate() }
        unsafe incoming?.deallocate()
        unsafe foreign.pointee.deallocate()
        unsafe foreign.deallocate()
        unsafe parker.deallocate()
        unsafe polled?.deallocate()
    }

    /// Gives this home a lane from each of the runtime's homes; before any of them starts.
    func connect(to homes: [Home]) {
        let lanes = unsafe Lines.allocate(RecordRing.self, count: homes.count)
        for index in homes.indices { unsafe (lanes + index).initialize(to: RecordRing(lineCount: Self.laneLines)) }
        unsafe incoming = unsafe lanes
        laneCount = homes.count
        meet(homes)
    }

    /// Tells this home where the answers to callers on other homes go; before it starts.
    func meet(_ homes: [Home]) { unsafe neighbours = homes.map { unsafe .passUnretained($0) } }

    /// The home that a reply from this runtime names; `nil` for one without lanes.
    func neighbour(_ mark: ReplyTo.HomeMark) -> Unmanaged<Home>? {
        guard let index = mark.index, unsafe index < neighbours.count else { return nil }
        return unsafe neighbours[index]
    }

    /// Starts the thread, which keeps the home alive until it leaves.
    func start() throws(KernelError) {
        var thread = pthread_t()
        let me = unsafe Unmanaged.passRetained(self)
        let status = unsafe pthread_create(
            &thread, nil,
            { argument in
                unsafe Unmanaged<Home>.fromOpaque(argument.unsafelyUnwrapped).takeRetainedValue().runLoop()
                return nil
            }, me.toOpaque())
        guard status == 0 else {
            unsafe me.release()
            throw KernelError(
                .resourceExhausted,
                "The thread \"\(name)\" could not be created (errno \(status)). Raise the limit of threads (ulimit -u) or use fewer dedicated kernels."
            )
        }
        pthread_detach(thread)
    }

    /// Asks the thread to leave once it has nothing left to do; `ended` tells when it has.
    func stop() {
        phase.store(1, ordering: .sequentiallyConsistent)
        unsafe parker.wakeIfParked()
    }

    // MARK: Where am I

    /// Whether the calling thread is doing this home's work.
    @inline(__always)
    var isCurrent: Bool { unsafe currentHomeState() == state }

    func checkIsolated() { precondition(isCurrent, "This runs on the thread \"\(name)\" only.") }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { unsafe UnownedSerialExecutor(ordinary: self) }

    // MARK: Bringing work

    func enqueue(_ job: consuming ExecutorJob) { enqueue(job, as: HomeWork.job) }

    func enqueue(_ job: consuming ExecutorJob, as kind: UInt) {
        let word = unsafe unsafeBitCast(UnownedJob(job), to: UInt.self) | kind
        if isCurrent { pushLocal(word) } else { post(word: word) }
    }

    /// Queues work on the home's own thread.
    @inline(__always)
    func pushLocal(_ word: UInt) { unsafe state.pointee.local.push(word) }

    /// Has `errand` run on the home's thread after everything that the caller sent there before.
    func post(_ errand: Errand) {
        unsafe post(word: UInt(bitPattern: Unmanaged.passRetained(errand).toOpaque()) | HomeWork.errand)
    }

    private func post(word: UInt) {
        let node = UnsafeMutablePointer<PostNode>.allocate(capacity: 1)
        unsafe node.initialize(to: PostNode(next: nil, word: word))
        unsafe post(node: node)
    }

    func post(node: UnsafeMutablePointer<PostNode>) {
        // What is posted may be the last that keeps this home, which may be gone before this method ends: the Swift
        // runtime calls `enqueue` without holding the executor.
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe drk_retain(me)
        defer { unsafe drk_release(me) }
        unsafe posts.push(node)
        unsafe parker.wakeIfParked()
        // The thread looks at the posts once more after it has announced that it leaves, and the announcement and this
        // load are sequentially consistent with the push in between: one of the two sees the other's write.
        if phase.load(ordering: .sequentiallyConsistent) == 2 { runAfterlife() }
    }

    /// Claims room for a record with a payload of `size` bytes on the way from the calling thread to this home; `nil` when
    /// the way is full. The caller fills it and then commits, at once: it must not call anything in between.
    @inline(__always)
    func claim(payloadSize size: Int) -> MailClaim? {
        let lines = MailSlot.lineCount(forPayload: size)
        if let ring = unsafe laneOfCaller {
            guard let record = unsafe ring.pointee.claimAlone(lines) else { return nil }
            return unsafe MailClaim(slot: MailSlot(record), ring: ring, of: self, lineCount: lines)
        }
        guard let record = unsafe foreign.pointee.claimAmongMany(lines) else { return nil }
        return unsafe MailClaim(slot: MailSlot(record), ring: foreign, of: self, lineCount: lines)
    }

    /// What a publisher does after its release store. An urgent message is handled next, before many that wait.
    @inline(__always)
    func noteArrival(isUrgent: Bool = false) {
        unsafe parker.wakeIfParked()
        if isUrgent { unsafe state.pointee.hasUrgentArrival.store(true, ordering: .releasing) }
    }

    /// The lane that the calling thread alone writes, if there is one.
    @inline(__always)
    var laneOfCaller: UnsafeMutablePointer<RecordRing>? {
        guard let sender = unsafe currentHomeState(), unsafe sender.pointee.group == state.pointee.group,
            let index = unsafe sender.pointee.mark.index, index < laneCount
        else { return nil }
        return unsafe incoming.unsafelyUnwrapped + index
    }

    // MARK: Gates

    /// A gate that nobody waits at; on the home's thread.
    func takeGate() -> Gate { unsafe gates.popLast() ?? Gate(GateExecutor(home: state)) }

    /// Returns a gate after its task has passed.
    func returnGate(_ gate: Gate) { if gates.count < 1024 { gates.append(gate) } }

    /// Goes to the end of the home's queue; in its isolation.
    nonisolated(nonsending) func takeTurns() async {
        let gate = takeGate()
        unsafe gate.executor.header.open()
        await gate.pass()
        returnGate(gate)
    }

    /// The same for callers on this thread who may not be tasks of the home: those cannot wait, and their turn begins anew.
    nonisolated(nonsending) func letOthersRun() async {
        guard unsafe #isolation.currentHome != nil else {
            unsafe state.pointee.sinceTurn = 0
            return
        }
        await takeTurns()
    }

    // MARK: The thread

    private func runLoop() {
        unsafe drk_set_current_home(state)
        unsafe name.withCString { unsafe drk_name_thread($0) }
        let serial = unsafe asUnownedSerialExecutor()
        var round = 0
        var idleRounds = 0
        // How often in a row arrivals were found at the first look or the second.
        var stream = 0
        while true {
            let word = unsafe state.pointee.local.pop()
            round &+= 1
            if unsafe word == 0 || round & 31 == 0 || state.pointee.sinceArrivals > 128
                || state.pointee.hasUrgentArrival.current
            {
                if round & 255 == 0 { unsafe state.watchCallers(all: false) }
                drk_expire_clock()
                if word == 0 && stream > 8 && idleRounds == 0 { letStreamRun() }
                let found = poll()
                if word == 0 {
                    if unsafe found || !state.pointee.local.isEmpty {
                        stream = idleRounds <= 1 ? stream &+ 1 : 0
                        idleRounds = 0
                        continue
                    }
                    idleRounds += 1
                    if idleRounds < spins {
                        // Whoever is to bring work may wait for this very processor.
                        if idleRounds & 31 == 31 { drk_yield() } else { drk_pause() }
                        continue
                    }
                    idleRounds = 0
                    if unsafe state.pointee.unwatched != nil {
                        unsafe state.watchCallers(all: true)
                        continue
                    }
                    if mayLeave { break }
                    unsafe parker.park { hasArrivals || mayLeave }
                    continue
                }
            }
            unsafe run(word, serial)
        }
        phase.store(2, ordering: .sequentiallyConsistent)
        drk_set_current_home(nil)
        runAfterlife()
        ended.finish(.success(()))
    }

    /// Looks away for a moment while messages come one after the other as fast as they are handled: their sender writes several
    /// at full speed then, instead of having every line taken from its cache by a reader who waits for it.
    private func letStreamRun() {
        for _ in 0..<16 { drk_pause() }
    }

    /// Whether nothing waits in the home's own queue; on whichever thread does its work.
    var hasNothingQueued: Bool { unsafe state.pointee.local.isEmpty }

    /// Does this home's work on the calling thread, which would wait for it anyway: `begin`, and then what there is to do
    /// until `isDone`, but not more than a little. Nothing is done when the home's thread is awake.
    ///
    /// A thread of a home must not call this, and the thread of a dedicated home is not replaced: its kernel may rely on it.
    ///
    /// - Returns: Whether `begin` was called.
    func lease(until isDone: () -> Bool, _ begin: () -> Void) -> Bool {
        guard laneCount > 0, unsafe currentHomeState() == nil, unsafe parker.lease() else { return false }
        unsafe drk_set_current_home(state)
        let serial = unsafe asUnownedSerialExecutor()
        begin()
        var limit = 64
        while limit > 0 && !isDone() {
            let word = unsafe state.pointee.local.pop()
            if word == 0 {
                if !poll() { break }
            } else {
                unsafe run(word, serial)
            }
            limit -= 1
        }
        drk_set_current_home(nil)
        // The thread also sees to callers who wait unwatched, before it sleeps again.
        unsafe parker.endLease {
            unsafe hasArrivals || !state.pointee.local.isEmpty || state.pointee.unwatched != nil || mayLeave
        }
        return true
    }

    /// Does `body` on this home: at once when the calling thread does the home's work, or may do it because the thread sleeps, and
    /// then what there is to do until `isDone`; otherwise as an errand.
    func perform(until isDone: () -> Bool, _ body: @escaping @Sendable () -> Void) {
        if isCurrent { return body() }
        if !lease(until: isDone, body) { post(ClosureErrand { _ in body() }) }
    }

    /// Runs what was posted to a home whose thread has left or is leaving, on the calling thread.
    private func runAfterlife() {
        guard !isCurrent else { return }
        afterlife.withLock { _ in
            let outer = unsafe drk_current_home()
            unsafe drk_set_current_home(state)
            let serial = unsafe asUnownedSerialExecutor()
            while true {
                let word = unsafe state.pointee.local.pop()
                if word != 0 { unsafe run(word, serial) } else if !poll() { break }
            }
            unsafe drk_set_current_home(outer)
        }
    }

    @inline(__always)
    private func run(_ word: UInt, _ serial: UnownedSerialExecutor) {
        unsafe state.pointee.sinceTurn = 0
        if word & HomeWork.kindMask == HomeWork.kernel {
            unsafe Unmanaged<KernelCore>.fromOpaque(UnsafeRawPointer(bitPattern: word).unsafelyUnwrapped)
                ._withUnsafeGuaranteedRef { kernel in kernel.runScheduled() }
        } else {
            let job = unsafe unsafeBitCast(word & ~HomeWork.kindMask, to: UnownedJob.self)
            if word & HomeWork.kindMask == HomeWork.job {
                unsafe job.runSynchronously(on: serial)
            } else {
                unsafe job.runSynchronously(isolatedTo: serial, taskExecutor: preference.asUnownedTaskExecutor())
            }
        }
    }

    /// Asked to stop, and neither a kernel nor a caller is left that a record on its way could be for.
    private var mayLeave: Bool {
        unsafe residents == 0 && state.pointee.pendingCells == 0 && phase.load(ordering: .acquiring) == 1
    }

    private var hasArrivals: Bool {
        if unsafe !posts.isEmpty || foreign.pointee.hasRecord { return true }
        for index in 0..<laneCount where unsafe incoming.unsafelyUnwrapped[index].hasRecord { return true }
        if polledCount > 0 { for source in sources where source.announceSleep() { return true } }
        return false
    }

    /// Has this home look for work there; on its thread.
    func add(_ source: ArrivalSource) {
        sources.append(source)
        notePolled()
    }

    private func notePolled() {
        unsafe polled?.deallocate()
        unsafe polled = .allocate(capacity: sources.count)
        for index in sources.indices {
            unsafe (polled.unsafelyUnwrapped + index).initialize(to: .passUnretained(sources[index]))
        }
        polledCount = sources.count
    }

    private func pollSources() -> Int {
        var taken = 0
        var index = 0
        while index < polledCount {
            if unsafe polled.unsafelyUnwrapped[index]._withUnsafeGuaranteedRef({ $0.poll() }) { taken &+= 1 }
            index &+= 1
        }
        return taken
    }

    /// On the home's thread, not from within the source's own `poll`.
    func remove(_ source: ArrivalSource) {
        sources.removeAll { $0 === source }
        notePolled()
    }

    /// Takes in everything that has arrived; returns whether there was something.
    ///
    /// The posts are cut off first and done last: what a thread sent through a ring before it posted an errand is
    /// then already in its mailbox.
    @inline(never)
    private func poll() -> Bool {
        unsafe state.pointee.sinceArrivals = 0
        if unsafe state.pointee.hasUrgentArrival.load(ordering: .acquiring) {
            unsafe state.pointee.hasUrgentArrival.store(false, ordering: .relaxed)
        }
        var node = unsafe posts.isEmpty ? nil : posts.takeAll()
        var taken = 0
        for index in 0..<laneCount { unsafe taken &+= incoming.unsafelyUnwrapped[index].drainLane(unsafe Self.accept) }
        unsafe taken &+= foreign.pointee.drainShared(unsafe Self.accept)
        if polledCount > 0 { taken &+= pollSources() }
        guard unsafe node != nil else { return taken != 0 }
        while let current = unsafe node {
            unsafe node = current.pointee.next
            let word = unsafe current.pointee.word
            let kind = word & HomeWork.kindMask
            if kind == HomeWork.gate {
                let header = unsafe UnsafeMutableRawPointer(current).assumingMemoryBound(to: GateHeader.self)
                unsafe header.open()
                continue
            }
            unsafe current.deallocate()
            if kind == HomeWork.errand {
                let address = unsafe UnsafeRawPointer(bitPattern: word & ~HomeWork.kindMask)
                let errand = unsafe Unmanaged<Errand>.fromOpaque(address.unsafelyUnwrapped).takeRetainedValue()
                finishForeignClaims()
                errand.run(on: self)
            } else {
                pushLocal(word)
            }
        }
        return true
    }

    /// Waits for foreign threads that are between claiming a record and publishing it, so that a record behind theirs,
    /// sent before an errand, is not overtaken by it. The wait is a few instructions of another thread.
    private func finishForeignClaims() {
        while unsafe foreign.pointee.hasClaim {
            if unsafe foreign.pointee.drainShared(unsafe Self.accept) == 0 { drk_yield() }
        }
    }

    @inline(__always)
    private static func accept(_ record: UnsafeMutableRawPointer) {
        let slot = unsafe MailSlot(record)
        let target = slot.target
        if target & Addressee.caller == 0 {
            Addressee.withKernel(target) { kernel in kernel.accept(slot) }
        } else {
            ReplyCell.accept(slot, by: target)
        }
    }
}
