import CCompute

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What the system says about the processor.
enum ProcessorFacts {
    static func gather() -> Accelerator.Properties {
        let fields = fields(of: "/proc/cpuinfo")
        let memory = Int(sysconf(Int32(_SC_PHYS_PAGES))) * Int(sysconf(Int32(_SC_PAGESIZE)))
        return Accelerator.Properties(
            name: fields["model name"] ?? "\(architecture) processor", backend: .cpu, kind: .cpu,
            vendor: fields["vendor_id"], driverVersion: nil, apiVersion: nil, architecture: architecture,
            memoryBytes: memory, computeUnits: Int(dcc_available_processors()),
            // A group is a loop here, and its memory the host's: the limits are those that kernels can count on elsewhere.
            limits: .init(
                workGroupSize: CPUKernel.mostItems, workGroupExtents: [1024, 1024, 64], localMemoryBytes: 48 * 1024,
                allocationBytes: memory),
            features: .init(hasFloat16: true, hasFloat64: true, hasAtomics64: true, hasUnifiedMemory: true))
    }

    private static var architecture: String {
        #if arch(x86_64)
            "x86_64"
        #elseif arch(arm64)
            "aarch64"
        #else
            "unknown architecture"
        #endif
    }

    /// The first value of each field in a file of lines `name : value`; empty if it cannot be read, as in some containers.
    private static func fields(of path: String) -> [String: String] {
        var found: [String: String] = [:]
        for line in text(of: path).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = trimmed(line[..<colon])
            if found[name] == nil { found[name] = trimmed(line[line.index(after: colon)...]) }
        }
        return found
    }

    private static func trimmed(_ text: Substring) -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        var text = text.drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return String(text)
    }

    /// The first 16 KB of a file, which describe the first processor.
    private static func text(of path: String) -> String {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        return unsafe withUnsafeTemporaryAllocation(byteCount: 16384, alignment: 1) { bytes in
            var count = 0
            while count < bytes.count {
                let got = unsafe read(file, bytes.baseAddress.unsafelyUnwrapped + count, bytes.count - count)
                if got <= 0 { break }
                count += got
            }
            return unsafe String(decoding: bytes[..<count], as: UTF8.self)
        }
    }
}
