import Compute

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The folder of compiled kernels and its limit.
struct CachePathReport: Codable {
    var directory: String
    var limitBytes: Int
}

/// What `cache list` says.
struct CacheReport: Codable {
    /// Absent when kernels are not kept, which the findings explain.
    var directory: String?
    var limitBytes: Int
    var programs: [KernelCache.Entry]
    /// What stands in the way of using the cache.
    var findings: [ProbeReport.Finding]

    /// - Throws: `DeviceError` when the folder is there and cannot be read.
    static func gather(_ cache: KernelCache) throws -> CacheReport {
        let programs = try cache.entries()
        return CacheReport(
            directory: cache.directory, limitBytes: cache.limitBytes, programs: programs, findings: cache.findings)
    }

    /// Seconds since 1970.
    static func now() -> Double { Double(time(nil)) }

    /// For people.
    func lines(now: Double) -> [String] {
        var lines: [String] = []
        if !programs.isEmpty {
            var table = TextTable([
                ("kernel", .left), ("for", .left), ("compiled by", .left), ("size", .right), ("last used", .right),
            ])
            for program in programs {
                table.append([
                    program.kernel, "\(program.backend), \(program.architecture)", program.compiler,
                    Self.size(program.byteCount), Self.ago(now - program.lastUse),
                ])
            }
            lines += table.lines
        }
        if let directory {
            let total = programs.reduce(0) { $0 + $1.byteCount }
            lines.append(
                "\(Self.files(programs.count)), \(Self.size(total)) of \(Self.size(limitBytes)), in \(directory)")
        }
        return lines + findings.map(\.description)
    }

    static func files(_ count: Int) -> String { "\(Figures.count(count)) \(count == 1 ? "program" : "programs")" }

    static func size(_ bytes: Int) -> String {
        bytes < 1 << 20 ? Figures.decimal(Double(bytes) / 1024, 1) + " KiB" : Figures.bytes(bytes)
    }

    /// How long ago, in the unit that suits it.
    static func ago(_ seconds: Double) -> String {
        let minutes = Int(max(seconds, 0) / 60)
        switch minutes {
        case 0: return "now"
        case ..<120: return "\(minutes) min ago"
        case ..<(48 * 60): return "\(minutes / 60) h ago"
        default: return "\(minutes / 1440) days ago"
        }
    }
}
