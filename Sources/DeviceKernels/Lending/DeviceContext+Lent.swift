public import Compute

/// What was lent to the handler's kernel, on the processor; in C it is `rk_ring_elements`.
extension DeviceContext {
    /// Elements that were lent to this lane, or to all lanes of the kernel, to be read during this message.
    ///
    /// None, with a `count` of 0, if the reference leads nowhere: they were given back, or belong to another lane or kernel.
    /// ``DeviceTraffic/unresolved`` counts that.
    ///
    /// - Precondition: This is the context of a handler that runs in a device ring kernel.
    public func elements<Element: BitwiseCopyable & Sendable>(
        of reference: DeviceBufferReference<Element>
    ) -> DeviceSpan<Element> {
        let lent = unsafe ringExchange.pointee.elements(
            of: reference.raw, lane: position.x, stride: MemoryLayout<Element>.stride, isWritten: false)
        return unsafe DeviceSpan(
            unsafeStart: UnsafePointer(lent.start.bindMemory(to: Element.self, capacity: lent.count)),
            count: lent.count)
    }

    /// Elements that were lent to this lane, to be read and written during this message.
    ///
    /// None, with a `count` of 0, if the reference leads nowhere: they were given back, belong to another lane or kernel, or were lent to be
    /// read. ``DeviceTraffic/unresolved`` counts that.
    ///
    /// - Precondition: This is the context of a handler that runs in a device ring kernel.
    public func mutableElements<Element: BitwiseCopyable & Sendable>(
        of reference: DeviceBufferReference<Element>
    ) -> MutableDeviceSpan<Element> {
        let lent = unsafe ringExchange.pointee.elements(
            of: reference.raw, lane: position.x, stride: MemoryLayout<Element>.stride, isWritten: true)
        return unsafe MutableDeviceSpan(
            unsafeStart: lent.start.bindMemory(to: Element.self, capacity: lent.count), count: lent.count)
    }
}
