internal import Compute

/// Elements that a device ring kernel has been lent. They are given back by ``giveBack()``, and by the kernel's end.
///
/// Until then the buffer is in use: nobody else uses elements that were lent to a lane, and nobody writes those that all lanes read; who
/// tries gets the error `bufferInUse`. This value is a handle, copies of it are the same loan.
public struct LentBuffer<Element: BitwiseCopyable & Sendable>: Sendable {
    /// What messages and states name the elements by.
    public let reference: DeviceBufferReference<Element>
    /// How many elements there are.
    public let count: Int
    private let lending: Lending
    private let control: any DeviceRingControl

    init(_ lending: Lending, count: Int, _ control: any DeviceRingControl) {
        reference = DeviceBufferReference(lending.reference)
        self.count = count
        self.lending = lending
        self.control = control
    }

    /// Whether they were given back, or are lost.
    public var isGivenBack: Bool { lending.isOver }

    /// Takes the elements back, between two messages: handlers do not get them any more. The buffer then holds what a lane has written.
    ///
    /// Giving back again does nothing, and throws what the first time did. It is done although the task is cancelled.
    ///
    /// - Throws: ``DeviceRingError`` with `lendingLost`: what was written is lost, since the kernel's launch was given up or the device does
    ///   not answer. What the buffer holds then is in the error.
    public func giveBack() async throws {
        if !lending.isOver { control.giveBack(lending) }
        try await lending.wait()
    }
}
