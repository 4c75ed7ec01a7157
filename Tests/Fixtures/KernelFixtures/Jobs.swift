import Glibc
public import RingKernels

/// Something for a ``Worker`` to do.
public struct Job: Message, Equatable {
    public enum Action: String, Codable, Sendable {
        /// Answers with the same value.
        case echo
        /// Answers with how many jobs this start of the kernel has done.
        case count
        /// Answers with the number of the process.
        case process
        /// Answers with a text of `value` characters.
        case write
        case fail
        case trap
        /// Traps, or throws, unless the file named by the text exists, which it makes first; then it answers with the same value.
        case trapOnce, failOnce
        /// Reads where there is no memory.
        case stray
        /// Takes memory until there is none.
        case allocate
        /// Ends the process with the exit code `value`.
        case exit
        /// Sends `value` to the kernel named by the text and never comes back.
        case hang
        /// Writes over the memory that it shares with its parent, and never comes back.
        case scribble
        /// Sends `value` to the kernel named by the text.
        case send
        /// Sends `value` numbers to the kernel named by the text, then kills its process.
        case sendAndDie
    }

    public var action: Action
    public var value: Int
    public var text: String
    public var messageID = MessageID()
    public var priority = MessagePriority.normal
    public var correlationID: MessageID?

    public init(_ action: Action, _ value: Int = 0, text: String = "", priority: MessagePriority = .normal) {
        self.action = action
        self.value = value
        self.text = text
        self.priority = priority
    }
}

public struct JobFailure: Error {}

extension Job {
    /// Does the job, but for what a synchronous handler and the others do in different ways.
    func perform(count: Int) throws -> Job {
        switch action {
        case .echo, .send, .sendAndDie: return Job(.echo, value)
        case .count: return Job(.count, count)
        case .process: return Job(.process, Int(getpid()))
        case .write: return Job(.write, value, text: String(repeating: "x", count: value))
        case .fail: throw JobFailure()
        case .trap: fatalError("on purpose")
        case .trapOnce: return try once { fatalError("on purpose") }
        case .failOnce: return try once { throw JobFailure() }
        case .stray: return Job(.stray, unsafe UnsafePointer<Int>(bitPattern: 8).unsafelyUnwrapped.pointee)
        case .allocate:
            var pieces: [[UInt8]] = []
            while true { pieces.append([UInt8](repeating: UInt8(pieces.count & 0xFF), count: 1 << 20)) }
        case .exit: Glibc.exit(Int32(value))
        case .hang: while true { usleep(1000) }  // sleeps: to hang is what is wanted
        case .scribble:
            scribble()
            return try Job(.hang).perform(count: count)
        }
    }
}

extension Job {
    private func once(_ body: () throws -> Never) throws -> Job {
        if unsafe access(text, F_OK) == 0 { return Job(.echo, value) }
        guard let file = unsafe fopen(text, "w") else { throw JobFailure() }
        unsafe fclose(file)
        try body()
    }
}

/// Fills the shared memory with what nobody would write there.
private func scribble() {
    guard let file = unsafe fopen("/proc/self/maps", "r") else { return }
    defer { unsafe fclose(file) }
    var line = [CChar](repeating: 0, count: 512)
    while unsafe fgets(&line, 512, file) != nil {
        let text = unsafe line.withUnsafeBufferPointer { unsafe String(cString: $0.baseAddress.unsafelyUnwrapped) }
        guard text.contains("dotcompute-rings") else { continue }
        let bounds = text.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
        guard bounds.count == 2, let start = unsafe UnsafeMutablePointer<UInt8>(bitPattern: bounds[0]) else { return }
        for offset in 128..<Int(bounds[1] - bounds[0]) {
            unsafe start[offset] = UInt8(truncatingIfNeeded: offset &* 31 | 1)
        }
    }
}

/// Does jobs, each as part of a call.
public struct Worker: RingKernelHandler {
    public static let kernelID: KernelID = "worker"
    private var count = 0

    public init() {}

    public mutating func handle(_ job: Job, in context: KernelContext) throws -> Job {
        count += 1
        if job.action == .send || job.action == .hang { try context.send(Number(job.value), to: KernelID(job.text)) }
        if job.action == .sendAndDie {
            for value in 0..<job.value { try context.send(Number(value), to: KernelID(job.text)) }
            raise(SIGKILL)
        }
        return try job.perform(count: count)
    }
}

/// The same as a task.
public struct AsyncWorker: AsyncRingKernelHandler {
    public static let kernelID: KernelID = "async-worker"
    private var count = 0

    public init() {}

    public mutating func handle(_ job: Job, in context: KernelContext) async throws -> Job {
        count += 1
        if job.action == .send { try await context.send(Number(job.value), to: KernelID(job.text)) }
        return try job.perform(count: count)
    }
}

/// The loop form of the same.
public let loopWorker = RingKernel<Job, Job>("loop-worker") { context in
    var count = 0
    for try await job in context.requests {
        count += 1
        if job.action == .send { try await context.send(Number(job.value), to: KernelID(job.text)) }
        var answer = try job.perform(count: count)
        answer.correlationID = job.messageID
        try await context.send(answer)
    }
}

/// A kernel whose start, and end, go as its ID says.
public struct Stubborn: RingKernelHandler {
    public static let kernelID: KernelID = "fails-to-start"

    public init() {}

    public mutating func start(in context: KernelContext) async throws {
        if context.kernelID == Self.kernelID { throw JobFailure() }
        while context.kernelID == "never-starts" { usleep(1000) }  // sleeps: not to come back is what is wanted
    }

    public mutating func handle(_ job: Job, in context: KernelContext) throws -> Job {
        try job.perform(count: 0)
    }

    public mutating func stop(in context: KernelContext) async throws {
        if context.kernelID == "fails-to-stop" { throw JobFailure() }
        while context.kernelID == "never-stops" { usleep(1000) }  // sleeps: not to come back is what is wanted
    }
}
