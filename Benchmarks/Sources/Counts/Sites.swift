import Glibc

/// A place in the code from where something that is counted was called.
struct Site {
    let kind: String
    let count: Int
    /// From the innermost on, each “module+offset”.
    let frames: [String]

    init?(_ words: ArraySlice<Substring>) {
        guard words.count >= 2, let kind = words.first, let count = Int(words[words.startIndex + 1]) else { return nil }
        self.kind = String(kind)
        self.count = count
        frames = words.dropFirst(2).map(String.init)
    }
}

/// Names for addresses, through the toolchain's llvm-symbolizer and swift-demangle.
struct Symbols {
    private var names: [String: [String]] = [:]

    init(_ frames: Set<String>) {
        let ordered = frames.sorted()
        guard !ordered.isEmpty else { return }
        var template = Array("\(P_tmpdir)/counts-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0, let file = fdopen(descriptor, "w") else { fail("no temporary file (errno \(errno))") }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        for frame in ordered {
            let parts = frame.split(separator: "+")
            fputs("\(parts.dropLast().joined(separator: "+")) \(parts.last ?? "")\n", file)
        }
        fclose(file)
        // For each address the functions that were inlined there and their places, and an empty line.
        let output = shellOutput("llvm-symbolizer --basenames <\(path) | swift demangle --compact --simplified")
        let answers = output.split(separator: "\n\n", omittingEmptySubsequences: true)
        for (frame, answer) in zip(ordered, answers) {
            let lines = answer.split(separator: "\n")
            names[frame] = stride(from: 0, to: lines.count - 1, by: 2).map { index in
                let place = lines[index + 1].split(separator: ":")
                return "\(lines[index])  \(place.prefix(2).joined(separator: ":"))"
            }
        }
    }

    func names(of frame: String) -> [String] { names[frame] ?? [frame] }
}

/// Prints the sites that make up most of what was counted, those with the same names as one.
func printSites(_ sites: [Site], messages: Int) {
    let symbols = Symbols(Set(sites.flatMap(\.frames)))
    var counts: [String: [[String]: Int]] = [:]
    for site in sites where site.kind != "free" {
        let names = site.frames.flatMap(symbols.names(of:))
        // Behind the call that runs a task there is nothing but the home's thread, and a few frames say enough.
        let relevant = names.prefix { !$0.contains("runJobInEstablishedExecutorContext") && !$0.contains("Home.run") }
        counts[site.kind, default: [:]][Array(relevant.isEmpty ? names.prefix(2) : relevant.prefix(8)), default: 0] +=
            site.count
    }
    for kind in ["allocation", "retain", "release"] {
        for (names, count) in (counts[kind] ?? [:]).sorted(by: { $0.value > $1.value }) where count * 1000 >= messages {
            print("\n    \(kind) \(decimal(Double(count) / Double(messages)))")
            for name in names { print("        \(name)") }
        }
    }
    print()
}
