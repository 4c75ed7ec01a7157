import Compute

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What there is to know about this machine; what cannot be found out is absent.
enum MachineFacts {
    static var all: [Report.Fact] {
        var facts: [Report.Fact] = []
        func add(_ name: String, _ value: String?) {
            if let value { facts.append(Report.Fact(name: name, value: value)) }
        }
        add("system", field("PRETTY_NAME=", of: "/etc/os-release"))
        add("kernel", field("", of: "/proc/sys/kernel/osrelease"))
        add("processor", field("model name", of: "/proc/cpuinfo").map { String($0.drop { $0 != ":" }.dropFirst(2)) })
        add("processors", "\(sysconf(Int32(_SC_NPROCESSORS_ONLN)))")
        add("load", field("", of: "/proc/loadavg").map { String($0.prefix { $0 != " " }) })
        return facts
    }

    /// The rest of the first line of a file that begins with a name.
    private static func field(_ name: String, of path: String) -> String? {
        Output.text(of: path)?.split(separator: "\n").first { $0.hasPrefix(name) }
            .map { $0.dropFirst(name.count).filter { $0 != "\"" } }
    }
}

/// What was found out about devices, as `dotcompute doctor` says it.
enum DeviceFacts {
    static var all: [Report.Fact] {
        var facts = Accelerator.probe().searches.flatMap { search in
            search.devices.map { Report.Fact(name: "device", value: $0.summary) }
                + search.findings.map { Report.Fact(name: "no device", value: "\(search.backend.rawValue): \($0)") }
        }
        if let compiler = Accelerator.probeCUDACompiler() {
            if let version = compiler.version {
                let library = compiler.library.map { ", \($0)" } ?? ""
                facts.append(Report.Fact(name: "compiler", value: version + library))
            }
            facts += compiler.findings.map { Report.Fact(name: "no compiler", value: "CUDA: \($0)") }
        }
        return facts
    }
}
