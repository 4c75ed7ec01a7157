/// The dependency graph that ships with the project: a few desktops and tool sets of Debian 12 with all they need.
enum DebianSnapshot {
    /// The graph; read from ``text`` once.
    static let graph: DependencyGraph = {
        var names: [String] = []
        var edges: [[Int]] = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            names.append(String(words[0]))
            edges.append(
                words.dropFirst().map { word in
                    guard let number = Int(word, radix: 36) else {
                        preconditionFailure(
                            "the shipped snapshot is damaged at “\(line)”; make it anew with scripts/make-debian-snapshot.py"
                        )
                    }
                    return number
                })
        }
        return DependencyGraph(names: names, edges: edges)
    }()
}
