/// A compiled program as a file: what it is, the program, and a checksum over both.
///
///     8  magic          the version of this layout
///    32  key            the digest that is also the file's name
///     4  size of facts  little-endian
///     8  size of image  little-endian
///        facts          UTF-8, one in a line
///        image
///    32  SHA-256 of everything before
struct CacheEntry {
    /// Why a file is not the entry that it should be.
    enum Fault: String, Error {
        case magic = "it does not begin as one"
        case size = "it is shorter or longer than it says"
        case checksum = "its checksum is another"
        case key = "it belongs to another program"
        case facts = "its description cannot be read"
    }

    private static let magic = Array("DotComp1".utf8)
    private static let headerCount = 8 + 32 + 4 + 8

    var key: SHA256.Digest
    var backend: String
    /// The kernel's name.
    var name: String
    var architecture: String
    var compiler: String
    var image: [UInt8]

    init(_ key: CompileKey, image: [UInt8]) {
        self.key = key.digest
        backend = key.backend.rawValue
        name = key.name
        architecture = key.architecture
        compiler = key.compiler
        self.image = image
    }

    /// - Throws: When the bytes are not those of an entry with this key, whole and as they were written.
    init(_ bytes: [UInt8], key text: some StringProtocol) throws(Fault) {
        guard bytes.count >= Self.headerCount + 32 else { throw .size }
        guard bytes.starts(with: Self.magic) else { throw .magic }
        let factCount = Int(Self.number(bytes[40..<44]))
        let imageCount = Self.number(bytes[44..<52])
        let body = bytes.count - Self.headerCount - 32
        guard factCount <= body, imageCount == UInt64(body - factCount) else { throw .size }
        let end = bytes.count - 32
        var hash = SHA256()
        unsafe bytes.withUnsafeBytes { unsafe hash.add(UnsafeRawBufferPointer(rebasing: $0[..<end])) }
        guard hash.finish().bytes.elementsEqual(bytes[end...]) else { throw .checksum }
        guard Self.text(bytes[8..<40]) == text else { throw .key }
        let facts = String(decoding: bytes[Self.headerCount..<(Self.headerCount + factCount)], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard facts.count == 4 else { throw .facts }
        key = SHA256.Digest(bytes[8..<40])
        (backend, name, architecture, compiler) = (facts[0], facts[1], facts[2], facts[3])
        image = Array(bytes[(Self.headerCount + factCount)..<end])
    }

    var bytes: [UInt8] {
        let facts = Array([backend, name, architecture, compiler].map(Self.line).joined(separator: "\n").utf8)
        var bytes = Self.magic + key.bytes
        bytes.reserveCapacity(Self.headerCount + facts.count + image.count + 32)
        for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: facts.count >> shift)) }
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: image.count >> shift)) }
        bytes += facts
        bytes += image
        return bytes + SHA256.digest(of: bytes).bytes
    }

    private static func line(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { SHA256.Digest(bytes).text }
}
