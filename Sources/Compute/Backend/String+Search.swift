extension StringProtocol {
    /// Whether a text occurs in this one.
    ///
    /// The `contains` that takes a text is of the module of regular expressions, which would make every static program larger by
    /// more than a megabyte.
    func includes(_ text: String) -> Bool {
        var rest = utf8[...]
        while rest.count >= text.utf8.count {
            if rest.starts(with: text.utf8) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
