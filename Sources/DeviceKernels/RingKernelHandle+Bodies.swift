internal import Compute
public import RingKernels

// Messages without their envelopes
extension RingKernelHandle {
    /// Sends the body of a request and waits for the body of its answer, which goes to this caller and nobody else.
    ///
    /// ```swift
    /// let verdict = try await detector.ask(Reading(sensor: 17, value: 21.5), key: 17)
    /// ```
    /// - Parameter key: Which lane of the kernel it is for, the remainder by their number; `nil` for the next one in turn.
    /// - Throws: As `ask(_:timeout:)`.
    @inlinable
    nonisolated(nonsending) public func ask<Body, Answer>(
        _ body: Body, key: UInt64? = nil, timeout: Duration? = nil
    ) async throws -> Answer where Request == DeviceMessage<Body>, Response == DeviceMessage<Answer> {
        try await ask(DeviceMessage(body, key: key), timeout: timeout).body
    }

    /// Sends the body of a request; its answer goes to the output queue. Suspends while the queue is full and blocks.
    ///
    /// - Parameter key: Which lane of the kernel it is for, the remainder by their number; `nil` for the next one in turn.
    /// - Throws: As `send(_:timeout:)`.
    @inlinable @discardableResult
    nonisolated(nonsending) public func send<Body>(
        _ body: Body, key: UInt64? = nil, timeout: Duration? = nil
    ) async throws -> SendResult where Request == DeviceMessage<Body> {
        try await send(DeviceMessage(body, key: key), timeout: timeout)
    }
}
