/// Decompresses the LZ4 frames in which apt keeps its package indexes.
///
/// Follows `lz4_Frame_format.md` and `lz4_Block_format.md` of the LZ4 project: linked and independent blocks,
/// uncompressed blocks, several frames one after another, skippable frames. Checksums are skipped, not verified;
/// dictionaries are not supported.
enum LZ4Frame {
    /// What is wrong with the compressed data.
    enum DecodingError: Error, Hashable {
        case notAFrame, unsupported, truncated, invalidOffset
    }

    private static let magic: UInt32 = 0x184D_2204

    /// Whether the bytes begin like a frame.
    static func isFrame(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 4 && littleEndian(bytes, 0) == magic
    }

    /// The contents of all frames.
    ///
    /// - Complexity: O(n) in the number of decompressed bytes.
    static func decompress(_ input: [UInt8]) throws(DecodingError) -> [UInt8] {
        var reader = Reader(input)
        var output: [UInt8] = []
        repeat {
            let signature = try reader.word()
            if signature & 0xFFFF_FFF0 == 0x184D_2A50 {
                try reader.skip(Int(try reader.word()))
            } else if signature == magic {
                try decompressFrame(&reader, into: &output)
            } else {
                throw .notAFrame
            }
        } while !reader.isAtEnd
        return output
    }

    private static func decompressFrame(_ reader: inout Reader, into output: inout [UInt8]) throws(DecodingError) {
        let flags = try reader.byte()
        let descriptor = try reader.byte()
        let sizeCode = Int(descriptor >> 4) & 7
        guard flags >> 6 == 1, flags & 1 == 0, sizeCode >= 4 else { throw .unsupported }
        let hasBlockChecksum = flags & 0x10 != 0
        let maximumBlock = 1 << (8 + 2 * sizeCode)
        let start = output.count
        if flags & 0x08 != 0 { try reader.skip(8) }  // content size
        try reader.skip(1)  // header checksum
        while true {
            let header = try reader.word()
            if header == 0 { break }
            let size = Int(header & 0x7FFF_FFFF)
            let block = try reader.take(size)
            if header >> 31 == 1 {
                output.append(contentsOf: reader.bytes[block])
            } else {
                try decompressBlock(reader.bytes, block, into: &output, from: start, maximum: maximumBlock)
            }
            if hasBlockChecksum { try reader.skip(4) }
        }
        if flags & 0x04 != 0 { try reader.skip(4) }  // content checksum
    }

    /// Appends one block; matches may reach back to `start`, the beginning of the frame.
    private static func decompressBlock(
        _ input: [UInt8], _ block: Range<Int>, into output: inout [UInt8], from start: Int, maximum: Int
    ) throws(DecodingError) {
        var length = output.count
        // A byte of the block stands for 255 at most.
        output.append(contentsOf: repeatElement(0, count: min(maximum, block.count * 255)))
        var target = output.mutableSpan
        try decompressBlock(input, block, into: &target, &length, from: start)
        output.removeLast(output.count - length)
    }

    /// Writes one block at `length`, which it moves on.
    private static func decompressBlock(
        _ input: [UInt8], _ block: Range<Int>, into target: inout MutableSpan<UInt8>, _ length: inout Int,
        from start: Int
    ) throws(DecodingError) {
        var index = block.lowerBound
        while index < block.upperBound {
            let token = Int(input[index])
            index += 1
            let literals = try run(token >> 4, input, &index, block.upperBound)
            guard index + literals <= block.upperBound else { throw .truncated }
            guard length + literals <= target.count else { throw .unsupported }
            for offset in 0..<literals { target[length + offset] = input[index + offset] }
            index += literals
            length += literals
            if index == block.upperBound { break }  // the last sequence has no match

            guard index + 2 <= block.upperBound else { throw .truncated }
            let distance = Int(input[index]) | Int(input[index + 1]) << 8
            index += 2
            guard distance > 0, length - distance >= start else { throw .invalidOffset }
            let match = try run(token & 15, input, &index, block.upperBound) + 4
            guard length + match <= target.count else { throw .unsupported }
            // Byte by byte: source and target may overlap, which repeats a pattern.
            for offset in 0..<match { target[length + offset] = target[length - distance + offset] }
            length += match
        }
    }

    /// A length: four bits, continued by bytes as long as they are 255.
    private static func run(
        _ nibble: Int, _ input: [UInt8], _ index: inout Int, _ end: Int
    ) throws(DecodingError) -> Int {
        guard nibble == 15 else { return nibble }
        var length = 15
        while true {
            guard index < end else { throw .truncated }
            let more = Int(input[index])
            index += 1
            length += more
            if more != 255 { return length }
        }
    }

    private static func littleEndian(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
            | UInt32(bytes[index + 3]) << 24
    }

    private struct Reader {
        let bytes: [UInt8]
        private var index = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        var isAtEnd: Bool { index == bytes.count }

        mutating func take(_ count: Int) throws(DecodingError) -> Range<Int> {
            guard bytes.count - index >= count else { throw .truncated }
            defer { index += count }
            return index..<(index + count)
        }

        mutating func skip(_ count: Int) throws(DecodingError) { _ = try take(count) }

        mutating func byte() throws(DecodingError) -> UInt8 { bytes[try take(1).lowerBound] }

        mutating func word() throws(DecodingError) -> UInt32 { littleEndian(bytes, try take(4).lowerBound) }
    }
}
