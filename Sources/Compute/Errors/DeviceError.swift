/// What went wrong with an accelerator or its memory, and what to do about it.
public struct DeviceError: Error, Sendable {
    /// The kinds of errors.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// No accelerator has this number.
        case unknownAccelerator
        /// The back end's library is not installed, or not where the loader looks.
        case libraryMissing
        /// The back end's library is there and cannot be used: it lacks a function or is for another machine.
        case libraryUnusable
        /// The library found no platform, that is, no driver.
        case noPlatform
        /// The driver found no device.
        case noDevice
        /// The driver offers an older interface than this package needs.
        case driverTooOld
        /// Memory of the device or of the host is used up.
        case outOfMemory
        /// More was asked for than the device or a pool ever gives.
        case limitExceeded
        /// The device does not answer any more, or was taken away.
        case deviceLost
        /// The program was made for another architecture.
        case wrongArchitecture
        /// The device is used by others; a later call may succeed.
        case busy
        /// The driver refused a call for another reason.
        case callFailed
        /// The system gave no thread.
        case threadUnavailable
        /// A shape has a negative extent, a wrong number of dimensions, or more bytes than can be counted.
        case invalidShape
        /// Two sizes that have to agree do not.
        case sizeMismatch
        /// A range reaches beyond a buffer.
        case outOfRange
        /// A buffer is read that holds nothing yet.
        case uninitialised
        /// A buffer or stream belongs to another accelerator.
        case wrongAccelerator
        /// A buffer was released and is used.
        case released
        /// A buffer was released and is released again.
        case doubleRelease
        /// A buffer is being read or written and the call would interfere.
        case bufferInUse
        /// A buffer without a host copy is accessed on the host.
        case noHostCopy
        /// A buffer belongs to another pool, or to none, or to a pool and is released without it.
        case wrongPool
        /// A pool is shut down.
        case poolShutDown
        /// A kernel is launched over a negative or too large number of items, or in groups that the kernel or the device does not
        /// allow.
        case invalidRange
        /// A kernel gets a buffer with fewer elements than it uses.
        case tooFewElements
        /// A kernel gets the same buffer twice and writes to it.
        case aliasing
        /// A kernel needs something that the device does not have.
        case missingFeature
        /// A kernel gets arguments of another number or of other types than its parameters.
        case argumentMismatch
        /// A struct has another layout in C than in Swift.
        case layoutMismatch
        /// A kernel trapped; the underlying error is the ``DeviceTrap``.
        case trapped
        /// The compiler refused the text that a kernel was translated to.
        case compilationFailed
        /// The folder of compiled kernels cannot be used.
        case cacheUnusable
        /// Device functions call each other in a circle.
        case recursion
        /// A function gets a value that it has no result for.
        case invalidArgument
    }

    /// Who can do something about an error.
    public enum Class: String, Sendable, Codable, CaseIterable {
        /// The same call may succeed later.
        case transient
        /// Something is used up or absent: give something back, or install it.
        case resource
        /// The program has to be changed.
        case programmer
        /// The device or its driver is of no more use to this process.
        case fatal
    }

    /// What a native library answered.
    public struct NativeCode: Sendable, Hashable, Codable {
        /// The interface whose numbers these are.
        public enum Interface: String, Sendable, Codable {
            case openCL = "OpenCL"
            case cuda = "CUDA"
            case nvrtc = "NVRTC"
            case system
        }

        public let interface: Interface
        public let value: Int32
        /// The name in the vendor's header, such as `CL_OUT_OF_RESOURCES`; without one, the number.
        public let name: String
        /// The function that answered.
        public let call: String
    }

    /// One pointer, so that a typed throw takes a register.
    private final class Contents: Sendable {
        let code: Code
        let errorClass: Class
        let message: String
        let accelerator: String?
        let buffer: String?
        let native: NativeCode?
        let underlying: (any Error)?

        init(
            _ code: Code, _ errorClass: Class, _ message: String, _ accelerator: String?, _ buffer: String?,
            _ native: NativeCode?, _ underlying: (any Error)?
        ) {
            self.code = code
            self.errorClass = errorClass
            self.message = message
            self.accelerator = accelerator
            self.buffer = buffer
            self.native = native
            self.underlying = underlying
        }
    }

    private let contents: Contents

    public init(
        _ code: Code, _ message: String, class errorClass: Class? = nil, accelerator: String? = nil,
        buffer: String? = nil, native: NativeCode? = nil, underlying: (any Error)? = nil
    ) {
        contents = Contents(
            code, errorClass ?? code.usualClass, message, accelerator, buffer, native, underlying)
    }

    public var code: Code { contents.code }
    public var errorClass: Class { contents.errorClass }
    /// What was found, what was expected, and what to do.
    public var message: String { contents.message }
    /// The accelerator concerned, by its ID.
    public var accelerator: String? { contents.accelerator }
    /// The buffer concerned, by its name.
    public var buffer: String? { contents.buffer }
    /// The native answer behind this error.
    public var native: NativeCode? { contents.native }
    /// The error that caused this one.
    public var underlying: (any Error)? { contents.underlying }
}

extension DeviceError: CustomStringConvertible {
    public var description: String {
        "\(code.rawValue) (\(errorClass.rawValue)): \(message)" + (underlying.map { " Cause: \($0)" } ?? "")
    }
}

extension DeviceError.NativeCode: CustomStringConvertible {
    public var description: String { "\(call) answered \(name) (\(value))" }
}

extension DeviceError.Code {
    /// The class of an error with this code unless the native answer says more.
    var usualClass: DeviceError.Class {
        switch self {
        case .busy: .transient
        case .libraryMissing, .noPlatform, .noDevice, .outOfMemory, .limitExceeded, .threadUnavailable, .cacheUnusable:
            .resource
        case .libraryUnusable, .driverTooOld, .deviceLost: .fatal
        case .unknownAccelerator, .wrongArchitecture, .callFailed, .invalidShape, .sizeMismatch, .outOfRange,
            .uninitialised, .wrongAccelerator, .released, .doubleRelease, .bufferInUse, .noHostCopy, .wrongPool,
            .poolShutDown, .invalidRange, .tooFewElements, .aliasing, .missingFeature, .argumentMismatch,
            .layoutMismatch, .trapped, .compilationFailed, .recursion, .invalidArgument:
            .programmer
        }
    }
}
