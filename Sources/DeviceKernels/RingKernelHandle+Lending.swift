public import Compute
public import RingKernels

// Larger data than messages have room for
extension RingKernelHandle {
    /// Lends elements of a buffer to a lane of this kernel, which reads and writes them: they are copied to the kernel's memory, and back when
    /// they are given back. Until then nobody else uses the buffer.
    ///
    /// ```swift
    /// let lent = try await smoother.lend(image)
    /// _ = try await smoother.ask(Pass(image: lent.reference))
    /// try await lent.giveBack()
    /// ```
    ///
    /// What is not given back is when the kernel ends. When a kernel is restarted, what was lent stays so, with what handlers have written.
    ///
    /// - Parameters:
    ///   - elements: A `UnifiedBuffer` of any accelerator, or a slice of one.
    ///   - lane: May be left out for a kernel of one lane.
    /// - Throws: ``DeviceRingError``: `lendingFull`, `unsupported` for a kernel without `lendingCapacity`, `invalidOption` for a lane that is not
    ///   there, `notRunning`. `DeviceError`: `bufferInUse`, `released`, `uninitialised`, or the device's own.
    public func lend<Elements: DeviceElements>(
        _ elements: Elements, to lane: Int? = nil
    ) async throws -> LentBuffer<Elements.Element> {
        let control = try deviceControl()
        if lane == nil, control.layout.laneCount != 1 {
            throw DeviceRingError(
                .invalidOption,
                "Kernel \"\(id)\" has \(control.layout.laneCount) lanes, and one of them is to write to what is lent. Say which (`to:`), or lend for all to read (`reading:`).",
                kernel: id)
        }
        return try await lend(elements.lendable, to: lane ?? 0, control)
    }

    /// Lends elements of a buffer to all lanes of this kernel, which read them. Until they are given back, others may read the buffer, too.
    ///
    /// - Throws: As ``lend(_:to:)``.
    public func lend<Elements: DeviceElements>(
        reading elements: Elements
    ) async throws -> LentBuffer<Elements.Element> {
        try await lend(elements.lendable, to: nil, try deviceControl())
    }

    /// Lends elements to a lane while `body` runs, and takes them back then, also when it throws.
    ///
    /// - Throws: What `body` throws; as ``lend(_:to:)``, and as ``LentBuffer/giveBack()``.
    nonisolated(nonsending) public func withLent<Elements: DeviceElements, Result>(
        _ elements: Elements, to lane: Int? = nil,
        _ body: nonisolated(nonsending) (DeviceBufferReference<Elements.Element>) async throws -> Result
    ) async throws -> Result {
        try await Self.during(try await lend(elements, to: lane), body)
    }

    /// Lends elements to all lanes, to be read, while `body` runs, and takes them back then, also when it throws.
    ///
    /// - Throws: As ``withLent(_:to:_:)``.
    nonisolated(nonsending) public func withLent<Elements: DeviceElements, Result>(
        reading elements: Elements,
        _ body: nonisolated(nonsending) (DeviceBufferReference<Elements.Element>) async throws -> Result
    ) async throws -> Result {
        try await Self.during(try await lend(reading: elements), body)
    }

    nonisolated(nonsending) private static func during<Element, Result>(
        _ lent: LentBuffer<Element>,
        _ body: nonisolated(nonsending) (DeviceBufferReference<Element>) async throws -> Result
    ) async throws -> Result {
        let result: Result
        do {
            result = try await body(lent.reference)
        } catch {
            // What went wrong first is told; what is lost besides, the kernel has logged.
            do { try await lent.giveBack() } catch {}
            throw error
        }
        try await lent.giveBack()
        return result
    }

    private func lend<Element>(
        _ elements: LendableElements, to lane: Int?, _ control: any DeviceRingControl
    ) async throws -> LentBuffer<Element> {
        let lending = try await withCheckedThrowingContinuation { continuation in
            control.lend(elements, to: lane) { continuation.resume(with: $0) }
        }
        return LentBuffer(lending, count: elements.count, control)
    }
}
