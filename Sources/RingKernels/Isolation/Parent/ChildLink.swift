internal import CRingKernels
internal import Glibc
internal import Logging
internal import Synchronization

/// What an isolated kernel's proxy has of one child: the process, the channel, and where the two are. On the home's thread but for
/// what says otherwise.
final class ChildLink<Request: Message, Response: Message>: ArrivalSource, @unchecked Sendable {
    // SAFETY: everything is touched on the home's thread; other threads only pass it on, by errands to the home.

    /// It goes forward only.
    enum Phase {
        /// The process is being started, or its kernel is.
        case starting
        /// Messages flow.
        case serving
        /// The kernel has ended, or never came to be; the process is about to.
        case ending
    }

    /// What the child said about its end.
    enum Report {
        case refused(any Error)
        case ended((any Error)?)
    }

    /// The kernel keeps this as long as there is the child, and this the kernel.
    private let kernel: ProcessKernel<Request, Response>
    let channel: RingChannel
    private(set) var process: ChildProcess?
    private(set) var phase = Phase.starting
    private(set) var report: Report?
    /// Why this side ended the process, if it did.
    private(set) var reason: KernelError?
    /// Whether the child was told to take messages, after the last change.
    var isActivated = false
    /// Who waits until the child takes nothing more, by the number of the order.
    var pauses: [UInt64: OneShot<Void>] = [:]
    var lastOrder: UInt64 = 0
    /// Orders, and outcomes of messages, that found no room in the ring.
    private var backlog: [SharedRecord] = []
    /// Whether what this side has to say goes into the ring at once.
    private(set) var hasBacklog = false
    private var watches: [ProcessWatcher.Token] = []
    private var timer: Timer?
    private var timerQueue: TimerQueue
    private var mustKill = false

    /// Makes the shared memory.
    ///
    /// - Throws: ``KernelError`` with `resourceExhausted`.
    init(_ kernel: ProcessKernel<Request, Response>) throws(KernelError) {
        self.kernel = kernel
        timerQueue = kernel.environment.timers
        let layout = SharedLayout(ringBytes: kernel.process.ringBytes)
        let memory = try SharedMemory(size: layout.size)
        layout.write(to: memory)
        channel = try RingChannel(
            .parent, memory, layout, wakingOther: EventDescriptor(), wakingSelf: EventDescriptor())
    }

    var home: Home { kernel.home }

    // MARK: Start

    /// Has the process started, with `order` as its first record.
    func start(_ order: [UInt8]) throws {
        _ = try channel.write(.start, order)
        let descriptors = [channel.memory.descriptor, channel.wakingSelf.number, channel.wakingOther.number]
        let (options, id, home) = (kernel.process, kernel.id, home)
        try ProcessWatcher.shared.perform { [self] in
            let outcome: Result<ChildProcess, KernelError>
            do throws(KernelError) {
                outcome = .success(try ChildProcess.start(options, id, descriptors: descriptors))
            } catch {
                outcome = .failure(error)
            }
            home.post(ClosureErrand { [self] _ in processWasStarted(outcome) })
        }
        timer = timerQueue.schedule(after: options.startTimeout) { [self] in
            home.post(ClosureErrand { [self] _ in startHasTimedOut() })
        }
    }

    private func processWasStarted(_ outcome: Result<ChildProcess, KernelError>) {
        channel.memory.closeDescriptor()
        switch outcome {
        case .failure(let error):
            close()
            kernel.childWasNotStarted(self, error)
        case .success(let process):
            self.process = process
            kernel.runningProcess.store(process.processID, ordering: .releasing)
            if mustKill { process.kill() }
            home.add(self)
            do throws(KernelError) { try watch(process) } catch {
                reason = error
                process.kill()
                awaitEnd(of: process)
            }
        }
    }

    private func watch(_ process: ChildProcess) throws(KernelError) {
        let (event, home) = (channel.wakingSelf, home)
        watches.append(
            try ProcessWatcher.shared.watch(event.number) {
                event.clear()
                // To run it the home looks for arrivals, which is all that is wanted.
                home.post(Errand())
                return true
            })
        watches.append(
            try ProcessWatcher.shared.watch(process.descriptor) { [self] in
                guard let end = process.collect() else { return true }
                home.post(ClosureErrand { [self] _ in kernel.childHasEnded(self, end) })
                return false
            })
    }

    /// Where a process cannot be watched: waits for the end of one that was killed, on the watcher's thread.
    private func awaitEnd(of process: ChildProcess) {
        let wait: @Sendable () -> Void = { [self, home] in
            while true {
                if let end = process.collect() {
                    return home.post(ClosureErrand { [self] _ in kernel.childHasEnded(self, end) })
                }
                drk_yield()
            }
        }
        do throws(KernelError) { try ProcessWatcher.shared.perform(wait) } catch { wait() }
    }

    private func startHasTimedOut() {
        guard phase == .starting, kernel.child === self else { return }
        let limit = kernel.process.startTimeout
        kill(
            KernelError(
                .processNotStarted,
                hasAttached
                    ? "The `start` of kernel \"\(kernel.id)\" did not return within \(limit) in its process. Give `ProcessOptions.startTimeout` more time."
                    : "The program \(programName) did not serve kernel \"\(kernel.id)\" within \(limit). Call `IsolatedKernels.serveIfChild` at the top of its `main`, before anything else.",
                kernel: kernel.id))
    }

    private var programName: String { kernel.process.executable.map { "\"\($0)\"" } ?? "that runs here" }

    /// Whether the child has found the shared memory.
    private var hasAttached: Bool { channel.memory.half(at: SharedLayout.childVersionOffset).acquire() != 0 }

    // MARK: Records

    override func poll() -> Bool {
        channel.noteAwake()
        let found = takeRecords(atMost: 256) > 0
        if hasBacklog { writeBacklog() }
        kernel.forward()
        channel.flush(isIdle: !found)
        return found
    }

    override func announceSleep() -> Bool {
        // What comes while the kernel waits for room stays where it is.
        channel.announceSleep() && kernel.takesRecords
    }

    /// Takes what the child wrote, as long as there is room for its answers.
    private func takeRecords(atMost limit: Int) -> Int {
        var count = 0
        do throws(RingFault) {
            while count < limit, kernel.takesRecords, let record = try channel.next() {
                count += 1
                try kernel.take(record, from: self)
            }
        } catch {
            fail(error)
        }
        return count
    }

    /// Takes everything that the child wrote before it ended.
    func takeLastRecords() {
        do throws(RingFault) {
            while let record = try channel.next() { try kernel.take(record, from: self) }
        } catch {
            fail(error)
        }
    }

    /// Tells the child something, if not now then when there is room.
    func tell(
        _ kind: SharedRecord.Kind, flags: SharedRecord.Flags = .init(rawValue: 0), number: UInt64 = 0,
        _ payload: [UInt8] = []
    ) {
        backlog.append(SharedRecord(kind: kind, flags: flags, number: number, payload: payload))
        hasBacklog = true
        writeBacklog()
        channel.flush()
    }

    private func writeBacklog() {
        do throws(RingFault) {
            while let record = backlog.first,
                try channel.write(record.kind, flags: record.flags, number: record.number, record.payload)
            {
                backlog.removeFirst()
            }
            hasBacklog = !backlog.isEmpty
        } catch {
            fail(error)
        }
    }

    // MARK: Its life

    func kernelHasStarted() {
        phase = .serving
        cancelTimer()
    }

    private func cancelTimer() {
        if let timer { timerQueue.cancel(timer) }
        timer = nil
    }

    func childReports(_ report: Report) {
        phase = .ending
        self.report = report
        // What a program does at its exit must not keep the kernel from its end.
        cancelTimer()
        timerQueue = .system
        let home = home
        timer = timerQueue.schedule(after: Self.exitLimit) { [self] in
            home.post(ClosureErrand { [self] _ in process?.kill() })
        }
    }

    /// How long a process may take to end after its kernel has.
    private static var exitLimit: Duration { .seconds(5) }

    /// The child did what no child does: it is ended, and this is why.
    func fail(_ fault: RingFault) {
        kill(
            KernelError(
                .protocolViolation,
                "The process of kernel \"\(kernel.id)\" wrote into the shared memory what cannot be: \(fault). It was ended. Look for code in it that writes through wild pointers.",
                kernel: kernel.id))
    }

    /// Ends the process; its end will be noticed.
    func kill(_ reason: KernelError) {
        if self.reason == nil { self.reason = reason }
        phase = .ending
        mustKill = true
        process?.kill()
    }

    /// After the end of the process: lets go of everything, and of those who wait.
    func close() {
        cancelTimer()
        for token in watches { ProcessWatcher.shared.stopWatching(token) }
        watches = []
        kernel.runningProcess.store(0, ordering: .releasing)
        home.remove(self)
        for pause in pauses.values { pause.finish(.success(())) }
        pauses = [:]
    }

    /// Why the kernel ended with its process; `nil` when it ended in order.
    func failure(_ end: ProcessEnd) -> (any Error)? {
        // A kernel that has ended in order has done so, even if the process was killed in that moment.
        if case .ended(let error)? = report, reason?.code != .protocolViolation { return error }
        if let reason { return reason }
        switch report {
        case .ended(let error): return error
        case .refused(let error): return error
        case nil: break
        }
        let what = end.description(memoryLimit: kernel.process.memoryLimit)
        let version = channel.memory.half(at: SharedLayout.childVersionOffset).acquire()
        if phase == .starting {
            if version == 0 {
                return KernelError(
                    .processNotStarted,
                    "The program \(programName) \(what) before it served kernel \"\(kernel.id)\". Call `IsolatedKernels.serveIfChild` at the top of its `main`, before anything else.",
                    kernel: kernel.id)
            }
            if version != SharedLayout.version { return KernelError.versionMismatch(found: version, in: "child") }
        }
        return KernelError(
            .processEnded,
            "The process of kernel \"\(kernel.id)\" \(what). What it wrote to its standard error may say more; `ProcessOptions` and the kernel's restart policy say what follows.",
            kernel: kernel.id)
    }
}
