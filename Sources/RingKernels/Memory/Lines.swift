/// Memory that shares no cache line with anything else.
///
/// What one thread writes all the time must not lie beside what another reads, and two neighbours on the heap may: every write would
/// take the line from the reader.
enum Lines {
    /// Bytes of a cache line, or of two that are fetched together.
    static var alignment: Int { 128 }

    /// Room for `count` values, to be deallocated as usual.
    static func allocate<Value: ~Copyable>(_: Value.Type, count: Int = 1) -> UnsafeMutablePointer<Value> {
        unsafe allocate(byteCount: MemoryLayout<Value>.stride * count).bindMemory(to: Value.self, capacity: count)
    }

    static func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
        UnsafeMutableRawPointer.allocate(
            byteCount: (byteCount + alignment - 1) & ~(alignment - 1), alignment: alignment)
    }
}
