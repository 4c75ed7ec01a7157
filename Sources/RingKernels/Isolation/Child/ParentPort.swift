internal import CRingKernels
internal import DequeModule
internal import MessagePack
internal import Synchronization

/// The side of the child: what comes from the parent, and what goes there. On the thread of the one home but for what says
/// otherwise.
@safe
class ParentPort: ArrivalSource, MessageRoute, @unchecked Sendable {
    // SAFETY: everything is touched on the home's thread; `nudges` is atomic.

    final let channel: RingChannel
    final let coder: WireCoder
    /// The runtime's only home; set before the kernel is made.
    final var home: Home?
    /// The kernel, once it has started.
    final private(set) var core: KernelCore?
    /// What found no room in the ring.
    private final var backlog = Deque<SharedRecord>()
    /// Whether the ring takes what is said now.
    final private(set) var hasRoom = true
    /// Messages to other kernels of which it is not known yet what became, by number.
    private final var sent: [UInt64: OneShot<SendResult>] = [:]
    /// Those of them that wait for room.
    private final var waitingForRoom: Set<UInt64> = []
    private final var lastNumber: UInt64 = 0
    private final var isPolling = false
    /// Changes when the parent has something to say, for a handler that waits for an outcome on this thread.
    private final let nudges = UnsafeMutablePointer<Atomic<UInt32>>.allocate(capacity: 1)
    /// Happens when everything that was to be said is in the ring, the end as well.
    final let farewell = Event()
    private final var hasSaidFarewell = false

    init(_ channel: RingChannel) {
        self.channel = channel
        coder = WireCoder(limit: channel.layout.largestPayload)
        unsafe nudges.initialize(to: Atomic(0))
    }

    deinit {
        unsafe nudges.deinitialize(count: 1)
        unsafe nudges.deallocate()
    }

    // MARK: For the subclass, which knows the types

    /// A message for the kernel has come, behind which there is nothing yet, and no other waits.
    func handle(_ record: SharedRecord) { add(record) }
    /// A message for the kernel has come.
    func add(_ record: SharedRecord) { preconditionFailure("A port says what it does with messages.") }
    /// Whether ``feed()`` may have something to do.
    var mayFeed: Bool { false }
    /// Gives the kernel what it takes; whether there was something.
    func feed() -> Bool { false }
    /// The kernel has ended: says what is still to be said about its messages.
    func concludeMessages(_ error: (any Error)?) {}

    // MARK: Records

    final override func poll() -> Bool {
        channel.noteAwake()
        if !channel.hasRecord && !mayFeed && hasRoom && !hasSaidFarewell {
            channel.flush()
            return false
        }
        isPolling = true
        var found = takeAlone() || drain()
        writeBacklog()
        if feed() { found = true }
        isPolling = false
        channel.flush(isIdle: !found)
        if hasSaidFarewell && hasRoom { farewell.happen() }
        return found
    }

    final override func announceSleep() -> Bool { channel.announceSleep() }

    /// From any thread: the parent has signalled.
    final func nudge() {
        unsafe nudges.pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
        unsafe drk_futex_wake(UnsafeRawPointer(nudges).assumingMemoryBound(to: UInt32.self), 1)
        // To run it the home looks for arrivals, which is all that is wanted.
        home?.post(Errand())
    }

    /// One message for a kernel that waits for it is handled as it comes.
    private final func takeAlone() -> Bool {
        guard hasRoom, !mayFeed, channel.hasRecord else { return false }
        let record = nextRecord()
        guard let record else { return false }
        if record.kind == .message && !channel.hasRecord { handle(record) } else { take(record) }
        return true
    }

    private final func nextRecord() -> SharedRecord? {
        do throws(RingFault) {
            return try channel.next()
        } catch {
            ChildService.leave("The parent of this process wrote into the shared memory what cannot be: \(error).")
        }
    }

    /// Takes in what the parent wrote.
    @discardableResult
    final func drain() -> Bool {
        var found = false
        while channel.hasRecord, let record = nextRecord() {
            found = true
            take(record)
        }
        return found
    }

    private final func take(_ record: SharedRecord) {
        switch record.kind {
        case .message: add(record)
        case .activate: change("activate", from: [.launched, .deactivated], wanting: true)
        case .deactivate:
            change("deactivate", from: [.active], wanting: false)
            tell(.paused, number: record.number)
        case .terminate: core?.requestTermination()
        case .cancel: core?.cancel()
        case .settled: settle(record)
        default: ChildService.leave("The parent of this process wrote a record of the kind `\(record.kind)`.")
        }
    }

    private final func change(_ call: String, from states: [KernelState], wanting: Bool) {
        // When the kernel has ended meanwhile, its end is on the way to the parent.
        core?.changeNow(call, from: states, wanting: wanting, OneShot())
    }

    /// Tells the parent something, if not now then when there is room.
    final func tell(
        _ kind: SharedRecord.Kind, flags: SharedRecord.Flags = .init(rawValue: 0), number: UInt64 = 0,
        _ payload: [UInt8] = []
    ) {
        if !hasRoom || !write(kind, flags, number, payload) {
            hasRoom = false
            backlog.append(SharedRecord(kind: kind, flags: flags, number: number, payload: payload))
        }
        if !isPolling { channel.flush() }
    }

    private final func write(
        _ kind: SharedRecord.Kind, _ flags: SharedRecord.Flags, _ number: UInt64, _ payload: [UInt8]
    ) -> Bool {
        do throws(RingFault) {
            return try channel.write(kind, flags: flags, number: number, payload)
        } catch {
            ChildService.leave("The parent of this process wrote into the shared memory what cannot be: \(error).")
        }
    }

    private final func writeBacklog() {
        if hasRoom { return }
        while let record = backlog.first, write(record.kind, record.flags, record.number, record.payload) {
            backlog.removeFirst()
        }
        hasRoom = backlog.isEmpty
    }

    // MARK: Start and end

    /// The kernel has started.
    func attach(_ core: KernelCore) {
        self.core = core
        tell(.started)
    }

    /// There will be no kernel; ``farewell`` happens when the parent can know.
    final func refuse(_ error: any Error) {
        tell(.refused, coder.encode(error))
        leave()
    }

    private final func leave() {
        hasSaidFarewell = true
        if hasRoom { farewell.happen() }
    }

    /// The kernel has ended; ``farewell`` happens when the parent can know.
    final func sayFarewell(_ error: (any Error)?) {
        drain()
        concludeMessages(error)
        tell(.ended, error.map { coder.encode($0) } ?? [])
        leave()
    }

    // MARK: To other kernels

    nonisolated(nonsending) final func send<M: Message>(_ message: M, to target: KernelID) async throws -> SendResult {
        guard let home else { preconditionFailure("A port has its home before there is a kernel.") }
        let outcome = OneShot<SendResult>()
        home.perform(until: { true }) { [self] in
            do throws(KernelError) {
                sent[try writeMessage(message, to: target, flags: .init(rawValue: 0))] = outcome
            } catch {
                outcome.finish(.failure(error))
            }
        }
        return try await outcome.value()
    }

    final func sendFromHandler<M: Message>(_ message: M, to target: KernelID, of sender: KernelCore) throws {
        guard let home, home.isCurrent else {
            throw KernelError(
                .undeliverable,
                "Kernel \"\(sender.id)\" runs in a process of its own and sends from a thread that is not its home's. Use `await context.send(…)` there.",
                kernel: target)
        }
        let outcome = OneShot<SendResult>()
        let number = try writeMessage(message, to: target, flags: .fromHandler)
        sent[number] = outcome
        waitForOutcome(of: number, outcome)
        if waitingForRoom.contains(number) {
            sender.waitingForRoom += 1
            outcome.whenFinished { [self] in
                waitingForRoom.remove(number)
                sender.waitingForRoom -= 1
                if sender.waitingForRoom == 0 && !sender.state.hasEnded { sender.wakeUp() }
            }
        } else {
            _ = try outcome.settledResult.get()
        }
    }

    private final func writeMessage<M: Message>(
        _ message: M, to target: KernelID, flags: SharedRecord.Flags
    ) throws(KernelError) -> UInt64 {
        do {
            let bytes = try coder.encode(message)
            let routed = RoutedMessage(target: target.rawValue, type: String(reflecting: M.self), bytes: bytes)
            let payload = try coder.encode(routed)
            lastNumber += 1
            tell(.send, flags: flags, number: lastNumber, payload)
            return lastNumber
        } catch let error as MessagePackError {
            throw .undeliverable(error, limit: coder.limit, type: M.self)
        } catch let error as KernelError {
            throw error
        } catch {
            throw .unreadable(error, type: M.self, to: target)
        }
    }

    private final func settle(_ record: SharedRecord) {
        if record.flags.contains(.waits) {
            waitingForRoom.insert(record.number)
            return
        }
        guard let outcome = sent.removeValue(forKey: record.number) else { return }
        do {
            outcome.finish(try WireCoder.decode(RoutedOutcome.self, from: record.payload).outcome)
        } catch {
            outcome.finish(.failure(error))
        }
        if outcome.isSettled { waitingForRoom.remove(record.number) }
    }

    /// Keeps this thread until the parent has said what became of a message: the thread is this kernel's alone.
    private final func waitForOutcome(of number: UInt64, _ outcome: OneShot<SendResult>) {
        var looks = 0
        channel.flush()
        while true {
            let seen = unsafe nudges.pointee.load(ordering: .sequentiallyConsistent)
            if drain() { looks = 0 }
            writeBacklog()
            channel.flush()
            if outcome.isSettled || waitingForRoom.contains(number) { return }
            looks += 1
            if looks < 2000 {
                drk_pause()
            } else {
                if !channel.announceSleep() {
                    let address = unsafe UnsafeRawPointer(nudges).assumingMemoryBound(to: UInt32.self)
                    _ = unsafe drk_futex_wait(address, seen, -1)
                }
                channel.noteAwake()
            }
        }
    }
}
