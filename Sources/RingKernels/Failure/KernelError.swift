/// What went wrong with a kernel or a call to one, and what to do about it.
public struct KernelError: Error, Sendable {
    /// The kinds of errors.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// No kernel has this ID.
        case unknownKernel
        /// A kernel with this ID lives already.
        case duplicateKernel
        /// The kernel's state does not allow the call.
        case illegalTransition
        /// The kernel takes or answers other types.
        case wrongMessageType
        /// An option has a value that makes no sense.
        case invalidOption
        /// A priority is not in 0...255.
        case invalidPriority
        /// A timeout is negative.
        case invalidTimeout
        /// The queue is full and its back-pressure is `reject`.
        case queueFull
        /// A message with this ID was accepted before.
        case duplicateMessage
        /// The message was dropped from the queue to make room.
        case dropped
        /// Nothing came back, or found room, in time.
        case timedOut
        /// The kernel has ended or is ending.
        case kernelEnded
        /// The kernel's code threw.
        case handlerFailed
        /// The kernel's `start` threw.
        case startFailed
        /// The kernel did not end in time.
        case terminationTimedOut
        /// The runtime is not running.
        case runtimeNotRunning
        /// The system gave no thread.
        case resourceExhausted
        /// Telemetry is turned off.
        case telemetryOff
        /// A supervisor has restarted its children as often as it may.
        case restartLimitReached
        /// A name or pattern of topics is malformed, or a topic was asked for that exists and retains something else.
        case invalidTopic
        /// The topic was closed.
        case topicClosed
        /// The child process of an isolated kernel could not be started, or does not serve the kernel.
        case processNotStarted
        /// The child process of an isolated kernel has ended without being asked to.
        case processEnded
        /// What came from another process does not follow the protocol.
        case protocolViolation
        /// A message cannot be brought to, or from, another process.
        case undeliverable
    }

    public let code: Code
    /// One or two sentences: what happened, with the values, and what to do.
    public let message: String
    /// The kernel concerned.
    public let kernelID: KernelID?
    /// The state it was in.
    public let state: KernelState?
    /// The error that caused this one.
    public let underlying: (any Error)?

    public init(
        _ code: Code, _ message: String, kernel: KernelID? = nil, state: KernelState? = nil,
        underlying: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.kernelID = kernel
        self.state = state
        self.underlying = underlying
    }
}

extension KernelError: CustomStringConvertible {
    public var description: String {
        "\(code.rawValue): \(message)" + (underlying.map { " Cause: \($0)" } ?? "")
    }
}

extension KernelError {
    static var runtimeHasShutDown: KernelError {
        KernelError(.runtimeNotRunning, "The runtime is shut down: make a new one.")
    }

    static var telemetryOff: KernelError {
        KernelError(
            .telemetryOff,
            "Telemetry is turned off in this runtime. Set `configuration.telemetry` to true to have figures.")
    }

    static func topicClosed(_ name: String) -> KernelError {
        KernelError(
            .topicClosed,
            "The topic \"\(name)\" is closed. Ask the runtime for a new one: `runtime.topic(\"\(name)\", of: …)`.")
    }

    static func invalidPriority(_ value: Int) -> KernelError {
        KernelError(.invalidPriority, "The priority is \(value). Give a number from 0 to 255; 128 is normal.")
    }

    static func invalidOption(_ text: String, _ kernel: KernelID) -> KernelError {
        KernelError(.invalidOption, "Kernel \"\(kernel)\": \(text)", kernel: kernel)
    }

    static func ended(_ kernel: KernelID, _ state: KernelState, cause: (any Error)? = nil) -> KernelError {
        KernelError(
            .kernelEnded,
            "Kernel \"\(kernel)\" is \(state) and takes no more messages. Launch it again, or ask `handle.state` first.",
            kernel: kernel, state: state, underlying: cause)
    }

    static func queueFull(_ kernel: KernelID, _ queue: String, capacity: Int) -> KernelError {
        KernelError(
            .queueFull,
            "The \(queue) queue of kernel \"\(kernel)\" holds its \(capacity) messages and rejects more. Send later, raise the capacity, or choose `.block`.",
            kernel: kernel)
    }

    static func illegalTransition(
        _ call: String, _ kernel: KernelID, from state: KernelState, wanted: [KernelState], cause: (any Error)? = nil
    ) -> KernelError {
        let states = wanted.map { "`\($0)`" }.joined(separator: " or ")
        return KernelError(
            .illegalTransition,
            "`\(call)` of kernel \"\(kernel)\" needs the state \(states), but it is `\(state)`.",
            kernel: kernel, state: state, underlying: cause)
    }

    static func timedOut(_ what: String, _ kernel: KernelID, after timeout: Duration, state: KernelState) -> KernelError
    {
        KernelError(
            .timedOut,
            "\(what) within \(timeout) (kernel \"\(kernel)\" is \(state)). Give it more time, or look at its telemetry.",
            kernel: kernel, state: state)
    }

    static func negativeTimeout(_ timeout: Duration, _ kernel: KernelID?) -> KernelError {
        KernelError(
            .invalidTimeout, "The timeout is \(timeout). Give zero or more, or nil to wait without limit.",
            kernel: kernel)
    }

    static func unknown(_ id: KernelID, known: [KernelID], hint: String) -> KernelError {
        let nearest = id.nearest(among: known).map { " Did you mean \"\($0)\"?" } ?? ""
        let shown = known.sorted().prefix(20).map { "\"\($0)\"" }.joined(separator: ", ")
        let more = known.count > 20 ? " and \(known.count - 20) more" : ""
        let list = known.isEmpty ? "There are none yet." : "Known: \(shown)\(more)."
        return KernelError(.unknownKernel, "No kernel \"\(id)\" is \(hint).\(nearest) \(list)", kernel: id)
    }

    static func wrongType(
        _ kernel: KernelID, direction: String, expected: any Any.Type, found: any Any.Type
    ) -> KernelError {
        wrongType(kernel, direction: direction, expected: expected, found: "\(found)")
    }

    static func wrongType(
        _ kernel: KernelID, direction: String, expected: any Any.Type, found: String
    ) -> KernelError {
        KernelError(
            .wrongMessageType,
            "Kernel \"\(kernel)\" \(direction) \(expected), not \(found). Use that type, or the typed handle that `launch` returned.",
            kernel: kernel)
    }
}

/// A `receive` that got no message, because its time was up or because the kernel is asked to end.
///
/// A loop that catches it and looks at `shouldTerminate` again does the right thing in both cases.
public struct ReceiveTimeout: Error, Sendable, Hashable {
    /// Whether the time passed or the wait was cut short.
    public enum Reason: String, Sendable, Codable {
        /// No message came in time.
        case elapsed
        /// The kernel is terminating: nothing will come any more.
        case terminating
    }

    public let reason: Reason

    public init(reason: Reason = .elapsed) { self.reason = reason }
}
