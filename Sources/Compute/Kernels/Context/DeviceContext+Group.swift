extension DeviceContext {
    /// Memory that the items of the group share, and that holds anything at first. Every item of a group makes the same calls in the same
    /// order, and gets the same memory.
    ///
    /// - Parameter count: How many elements.
    public func groupArray<Element: BitwiseCopyable & Sendable>(
        of type: Element.Type, count: Int
    ) -> GroupArray<Element> {
        guard let crew = unsafe crew else { preconditionFailure("\(Self.isAlone)") }
        let start = unsafe CPUGroup.memory(
            crew.assumingMemoryBound(to: CPUGroup.self), byteCount: count * MemoryLayout<Element>.stride,
            alignment: MemoryLayout<Element>.alignment)
        return unsafe GroupArray(start: start.bindMemory(to: Element.self, capacity: count), count: count)
    }

    /// Waits until all items of the group are here; each then sees what the others wrote before, in buffers and in group memory.
    public func barrier() {
        guard let crew = unsafe crew else { preconditionFailure("\(Self.isAlone)") }
        unsafe CPUGroup.barrier(crew.assumingMemoryBound(to: CPUGroup.self))
    }

    private static let isAlone: StaticString =
        "an item that is on its own asks for its group: its kernel's definition names neither barriers nor group memory"
}
