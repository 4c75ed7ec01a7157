/// A bar on standard error that is redrawn in place, and only when a person watches.
struct ProgressBar {
    private static let width = 30

    private let title: String
    private let isShown: Bool
    private var drawn = ""

    init(_ title: String, quiet: Bool) {
        self.title = title
        isShown = !quiet && Terminal.error.isInteractive
    }

    /// Redraws the bar if it looks different now.
    ///
    /// - Parameter fraction: From 0 to 1.
    mutating func update(_ fraction: Double, _ detail: String) {
        guard isShown else { return }
        let filled = Int(Double(Self.width) * min(max(fraction, 0), 1))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        let line = "\(title) \(bar) \(detail)"
        guard line != drawn else { return }
        drawn = line
        Terminal.error.write("\r\u{1B}[K\(line)")
    }

    /// Removes the bar.
    mutating func clear() {
        guard isShown, !drawn.isEmpty else { return }
        drawn = ""
        Terminal.error.write("\r\u{1B}[K")
    }
}
