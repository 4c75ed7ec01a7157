/// A picture of 8-bit red, green and blue, which can be written as PNG.
struct Picture {
    let width: Int
    let height: Int
    /// Three bytes for each pixel, row after row.
    var bytes: [UInt8]

    /// Colours steps: black inside, and outside from deep blue over white to gold and back.
    init(steps: [UInt32], limit: UInt32, width: Int, height: Int) {
        self.width = width
        self.height = height
        bytes = []
        bytes.reserveCapacity(3 * steps.count)
        for count in steps {
            if count >= limit {
                bytes += [0, 0, 0]
            } else {
                bytes += Self.colour(Double(count).squareRoot() / 5)
            }
        }
    }

    /// A place on a closed way through four colours; the way has length 1.
    private static func colour(_ place: Double) -> [UInt8] {
        let stops: [[Double]] = [[0, 7, 100], [32, 107, 203], [237, 255, 255], [255, 170, 0], [0, 7, 100]]
        let position = (place - place.rounded(.down)) * 4
        let index = min(3, Int(position))
        let part = position - Double(index)
        return (0..<3).map { UInt8(stops[index][$0] * (1 - part) + stops[index + 1][$0] * part) }
    }

    /// The picture as a PNG file (ISO/IEC 15948) whose data are stored, not compressed.
    var png: [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity((3 * width + 1) * height)
        for row in 0..<height {
            rows.append(0)  // no filter
            rows += bytes[3 * width * row..<3 * width * (row + 1)]
        }
        var header = Self.big(UInt32(width)) + Self.big(UInt32(height))
        header += [8, 2, 0, 0, 0]  // 8 bits, red, green and blue, no interlacing
        return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
            + Self.chunk("IHDR", header) + Self.chunk("IDAT", Self.stored(rows)) + Self.chunk("IEND", [])
    }

    private static func big(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func chunk(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + contents
        return big(UInt32(contents.count)) + body + big(crc(body))
    }

    /// A zlib stream (RFC 1950) of stored blocks (RFC 1951).
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var start = 0
        repeat {
            let end = min(start + 65_535, data.count)
            let size = UInt16(end - start)
            stream.append(end == data.count ? 1 : 0)
            for half in [size, ~size] { stream += [UInt8(truncatingIfNeeded: half), UInt8(half >> 8)] }
            stream += data[start..<end]
            start = end
        } while start < data.count
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in data {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return stream + big(high << 16 | low)
    }

    private static let crcTable: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1 }
        return value
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var value = ~UInt32(0)
        for byte in bytes { value = crcTable[Int((value ^ UInt32(byte)) & 0xff)] ^ (value >> 8) }
        return ~value
    }
}
