// The only file of this module with unsafe code: MessagePack's numbers are big-endian and unaligned.

extension Array where Element == UInt8 {
    /// Appends `value`, most significant byte first.
    mutating func appendBigEndian(_ value: some FixedWidthInteger & BitwiseCopyable) {
        // SAFETY: the pointer is used only inside the closure, over a local copy whose bytes are all initialised
        // (a fixed-width integer has no padding).
        unsafe Swift.withUnsafeBytes(of: value.bigEndian) { unsafe append(contentsOf: $0) }
    }

    /// The integer whose most significant byte is at `offset`.
    ///
    /// - Precondition: `offset + MemoryLayout<T>.size <= count`, checked by the span.
    func loadBigEndian<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: T.Type) -> T {
        // SAFETY: the span checks its bounds in every build, and each bit pattern is a valid fixed-width integer.
        T(bigEndian: unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: T.self))
    }
}
