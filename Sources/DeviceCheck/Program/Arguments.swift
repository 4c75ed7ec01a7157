/// What the command line asks for.
struct Arguments {
    /// What to check, in the order in which it is done.
    enum Part: String, CaseIterable {
        case conformance, kernels, rings
        case launchFigures = "launch-figures"
        case kernelFigures = "kernel-figures"
        case ringFigures = "ring-figures"

        /// Those that measure, which are `benchmarks` together.
        static let benchmarks: Set<Part> = [.launchFigures, .kernelFigures, .ringFigures]

        /// For the list of parts.
        var summary: String {
            switch self {
            case .conformance:
                "the corpus of device kernels against the Swift functions that they were made of, and their traps"
            case .kernels: "the kernel library against plain loops"
            case .rings: "ring kernels: echoes with check sums, states, traps and restarts, both modes"
            case .launchFigures: "what launches and copies take"
            case .kernelFigures: "what the kernel library takes: bandwidth, sorting, matrix products"
            case .ringFigures: "what messages to ring kernels take, both modes, beside a launch on the same device"
            }
        }
    }

    /// A device's ID, such as `cuda:0`, or `all`.
    var device = "all"
    var parts = Part.allCases
    var isQuick = false
    /// How long a step may take, in place of the limit of its part.
    var limit: Duration?
    var printsJSON = false
    var listsDevices = false
    var showsHelp = false
    /// The file for the Markdown page.
    var markdown: String?

    /// - Throws: ``WrongUsage``.
    init(_ words: [String]) throws(WrongUsage) {
        var rest = words[...]
        while let word = rest.popFirst() {
            // `--device=cuda:0` is `--device cuda:0`.
            var name = word
            var value: String?
            if word.hasPrefix("--"), let sign = word.firstIndex(of: "=") {
                name = String(word[..<sign])
                value = String(word[word.index(after: sign)...])
            }
            func argument(_ what: String) throws(WrongUsage) -> String {
                guard let argument = value ?? rest.popFirst() else {
                    throw WrongUsage("\(name) needs \(what) behind it.")
                }
                value = nil
                return argument
            }
            switch name {
            case "--device": device = try argument("a device, such as cuda:0, opencl:0, cpu or all")
            case "--only":
                let names = try argument("parts: \(Self.partNames)")
                parts = try Self.parts(names)
            case "--markdown": markdown = try argument("the name of a file")
            case "--limit":
                let text = try argument("seconds")
                guard let seconds = Double(text), seconds > 0, seconds <= 86_400 else {
                    throw WrongUsage("--limit is “\(text)”. Give seconds, more than 0 and at most 86400.")
                }
                limit = .seconds(seconds)
            case "--quick": isQuick = true
            case "--json": printsJSON = true
            case "--list": listsDevices = true
            case "--help", "-h": showsHelp = true
            default: throw WrongUsage("“\(word)” is no option.")
            }
            if value != nil { throw WrongUsage("\(name) takes no value.") }
        }
    }

    private static let allBenchmarks = "benchmarks"

    private static var partNames: String {
        (Part.allCases.map(\.rawValue) + [allBenchmarks]).joined(separator: ", ")
    }

    private static func parts(_ names: String) throws(WrongUsage) -> [Part] {
        var wanted: Set<Part> = []
        for name in names.split(separator: ",") {
            if name == allBenchmarks {
                wanted.formUnion(Part.benchmarks)
                continue
            }
            guard let part = Part(rawValue: String(name)) else {
                throw WrongUsage("“\(name)” is no part. Give one or more, with commas between them: \(partNames).")
            }
            wanted.insert(part)
        }
        guard !wanted.isEmpty else { throw WrongUsage("--only needs parts: \(partNames).") }
        return Part.allCases.filter(wanted.contains)
    }

    static let help = """
        devicecheck: runs the conformance suite and the benchmarks of device kernels and of device ring kernels on
        this machine's devices. It needs no Swift here: a CUDA device needs its driver and NVRTC (libnvrtc), an OpenCL
        device its driver.

          devicecheck [--device DEVICE] [--only PART[,PART…]] [--quick] [--limit SECONDS] [--json] [--markdown FILE]
          devicecheck --list

        --device DEVICE   all (the default), cpu, or a device's ID as --list says it: cuda:0, opencl:0
        --only PARTS      one or more of the parts below, with commas between them
        --quick           few kernels, few sizes and short measurements
        --limit SECONDS   how long a step may take before it is given up, in place of a minute to five
        --json            the results as JSON on standard output
        --markdown FILE   the results as a page for docs/benchmarks
        --list            the devices that were found, and why others were not; nothing is run
        --help            this text

        \(Part.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))
          benchmarks: the last three

        Progress goes to standard error, results to standard output.

        Exit codes: 0 everything held; 1 something failed; 2 something could not be run (no such device, no compiler
        for it, a file that cannot be written); 3 a part did not end within its time and was given up, with
        what was known until then in the results; 64 wrong usage.
        """
}

/// A command line that means nothing.
struct WrongUsage: Error {
    let message: String

    init(_ message: String) { self.message = message }
}
