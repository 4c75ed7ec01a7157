// The only file of this module with unsafe code: MessagePack's numbers are big-endian and unaligned, and texts of the program are
// compared where they stand.

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

    /// Appends a text of the program.
    ///
    /// - Precondition: It is short.
    mutating func append(_ text: StaticString) {
        // SAFETY: a short text has a pointer, to memory that is never changed.
        unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Whether a text of the program stands at an offset.
    ///
    /// - Precondition: It is short.
    @inline(__always)
    func hasText(_ text: StaticString, at offset: Int) -> Bool {
        let size = text.utf8CodeUnitCount
        guard offset >= 0, size <= count - offset else { return false }
        return unsafe withUnsafeBytes { bytes in
            // SAFETY: both have `size` bytes from there on.
            let found = unsafe bytes.baseAddress.unsafelyUnwrapped + offset
            let expected = unsafe UnsafeRawPointer(text.utf8Start)
            // Word by word, the last one over a part of the one before: faster for short texts than a call.
            if size >= 8 {
                var place = 0
                while place < size - 8 {
                    if unsafe word(UInt64.self, found, expected, place) != 0 { return false }
                    place += 8
                }
                return unsafe word(UInt64.self, found, expected, size - 8) == 0
            }
            if size >= 4 {
                return unsafe word(UInt32.self, found, expected, 0) | word(UInt32.self, found, expected, size - 4) == 0
            }
            for place in 0..<size where unsafe word(UInt8.self, found, expected, place) != 0 { return false }
            return true
        }
    }

    /// The bits in which two words differ.
    @inline(__always)
    private func word<Word: FixedWidthInteger & BitwiseCopyable>(
        _: Word.Type, _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int
    ) -> Word {
        unsafe left.loadUnaligned(fromByteOffset: offset, as: Word.self)
            ^ right.loadUnaligned(fromByteOffset: offset, as: Word.self)
    }
}

extension StaticString {
    /// Whether it stands in memory and has a header of one byte in MessagePack.
    @inline(__always)
    var isShort: Bool { hasPointerRepresentation && utf8CodeUnitCount <= 31 }
}
