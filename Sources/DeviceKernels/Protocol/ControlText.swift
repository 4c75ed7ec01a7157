/// Words that both sides know by their offsets, as a struct in C.
enum ControlText {
    /// The struct `rk_name`, with an assertion on its size and one on each of its words.
    ///
    /// - Parameters:
    ///   - words: In the order of their offsets, in bytes; none overlaps the next.
    ///   - byteCount: Of the whole struct, which ends with bytes that nobody uses.
    static func structure(
        _ name: String, _ words: [(name: String, offset: Int, byteCount: Int)], byteCount: Int
    ) -> String {
        var text = "typedef struct {\n"
        var end = 0
        for (index, word) in words.enumerated() {
            if word.offset > end { text += "  rk_u8 gap\(index)[\(word.offset - end)];\n" }
            text += "  rk_u\(word.byteCount * 8) \(word.name);\n"
            end = word.offset + word.byteCount
        }
        text += "  rk_u8 rest[\(byteCount - end)];\n} rk_\(name);\n"
        text += "RK_ASSERT(\(name), sizeof(rk_\(name)) == \(byteCount));\n"
        for word in words {
            text += "RK_ASSERT(\(name)_\(word.name), RK_OFFSET(rk_\(name), \(word.name)) == \(word.offset));\n"
        }
        return text
    }
}
