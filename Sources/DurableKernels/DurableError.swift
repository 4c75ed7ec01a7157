public import RingKernels

/// What went wrong with a store or with what it holds, and what to do about it. What was stored is untouched.
public struct DurableError: Error, Sendable {
    /// The kinds of errors.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// Somebody else has the store open.
        case storeInUse
        /// The file is no store of this library.
        case storeForeign
        /// The store is damaged.
        case storeCorrupt
        /// A newer version of this library wrote the store.
        case storeTooNew
        /// There is no room for more.
        case storeFull
        /// The store cannot be opened or written, for want of rights or of a folder.
        case storeNotWritable
        /// The disk failed; the store must be opened anew.
        case storeFailed
        /// The store was closed.
        case storeClosed
        /// A kernel with this ID has its part of the store open.
        case partitionInUse
        /// The kernel has given its part of the store back.
        case partitionClosed
        /// The stored state belongs to another kind of kernel.
        case foreignState
        /// The stored state has a version that this program does not know yet.
        case unknownStateVersion
        /// No migration leads from the stored version onwards.
        case missingMigration
        /// A migration threw.
        case migrationFailed
        /// The stored state, answer or message does not decode.
        case undecodable
        /// The state, an answer or a message does not encode.
        case unencodable
        /// A message was to be sent that the kernel does not declare.
        case undeclaredOutgoing
        /// Too many messages wait for their targets.
        case outboxFull
        /// An option has a value that makes no sense.
        case invalidOption
    }

    public let code: Code
    /// One or two sentences: what was found, what was expected, and what to do.
    public let message: String
    /// The kernel concerned.
    public let kernelID: KernelID?
    /// The error that caused this one.
    public let underlying: (any Error)?

    public init(_ code: Code, _ message: String, kernel: KernelID? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.kernelID = kernel
        self.underlying = underlying
    }
}

extension DurableError: CustomStringConvertible {
    public var description: String {
        "\(code.rawValue): \(message)" + (underlying.map { " Cause: \($0)" } ?? "")
    }
}

extension DurableError {
    static func invalidOption(_ text: String, _ kernel: KernelID) -> DurableError {
        DurableError(.invalidOption, "Kernel \"\(kernel)\": \(text)", kernel: kernel)
    }

    static func partitionInUse(_ kernel: KernelID) -> DurableError {
        DurableError(
            .partitionInUse,
            "A kernel \"\(kernel)\" has its state in this store open already. Terminate it first, or launch this one under another ID.",
            kernel: kernel)
    }

    static func partitionClosed(_ kernel: KernelID) -> DurableError {
        DurableError(
            .partitionClosed, "The state of kernel \"\(kernel)\" is not open any more. Launch the kernel again.",
            kernel: kernel)
    }
}
