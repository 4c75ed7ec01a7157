public import RingKernels

/// What went wrong with a device ring kernel, and what to do about it. A driver's own errors are `DeviceError`s.
public struct DeviceRingError: Error, Sendable {
    /// The kinds of errors.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// An option has a value that makes no sense.
        case invalidOption
        /// The device cannot hold so many blocks at a time.
        case tooManyBlocks
        /// The device cannot run the kernel: it lacks something, or cannot keep a launch.
        case unsupported
        /// A request or a response has more bytes than a message may have.
        case bodyTooLarge
        /// A struct lies differently in Swift and in C, or on the device.
        case layoutMismatch
        /// The blocks were not there in time.
        case notStarted
        /// A handler took longer than it may.
        case handlerStuck
        /// The launch ended without being told to.
        case launchEnded
        /// What the device wrote does not follow the protocol.
        case protocolViolation
        /// The memory in which the kernels of a device meet has no room.
        case exchangeFull
        /// The memory of a kernel for what is lent to it has no room.
        case lendingFull
        /// What a kernel wrote to a buffer that was lent to it is lost.
        case lendingLost
        /// The kernel has no device, or does not run right now.
        case notRunning
    }

    public let code: Code
    /// What was found, what was expected, and what to do.
    public let message: String
    public let kernel: KernelID?
    /// The error that caused this one.
    public let underlying: (any Error)?

    public init(_ code: Code, _ message: String, kernel: KernelID? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.kernel = kernel
        self.underlying = underlying
    }
}

extension DeviceRingError: CustomStringConvertible {
    public var description: String {
        "\(code.rawValue): \(message)" + (underlying.map { " Cause: \($0)" } ?? "")
    }
}
