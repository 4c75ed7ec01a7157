import CRingKernels
import Compute
import Showcase

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What there is to know about this build and this machine; what cannot be found out is absent.
struct MachineFacts: Codable {
    /// A back end that ring kernels run on.
    ///
    /// It is available if there is a device of it here.
    struct BackEnd: Codable {
        var name: String
        var isAvailable: Bool
        var remark: String
    }

    var version: String
    var swiftCompiler: String
    var isOptimised: Bool
    var operatingSystem: String?
    var kernel: String?
    var architecture: String?
    /// Processors this process may run on.
    var availableProcessors: Int
    var memoryBytes: Int?
    var availableMemoryBytes: Int?
    /// Threads a runtime uses for kernels unless it is told otherwise.
    var homes: Int
    /// Whether the system has the barrier by which senders avoid a fence per message.
    var hasMembarrier: Bool
    var backEnds: [BackEnd]
    var examplesBuilt: [String]

    /// - Parameter configuredHomes: `nil` for one per processor.
    static func gather(configuredHomes: Int?) -> MachineFacts {
        let system = Self.system()
        let processors = Int(drk_available_processors())
        let programs = ExamplePrograms()
        return MachineFacts(
            version: DotComputeTool.version, swiftCompiler: compiler, isOptimised: optimised,
            operatingSystem: operatingSystemName(), kernel: system?.kernel, architecture: system?.architecture,
            availableProcessors: processors, memoryBytes: memory("MemTotal"),
            availableMemoryBytes: memory("MemAvailable"), homes: configuredHomes ?? processors,
            hasMembarrier: drk_membarrier_register(),
            backEnds: [
                BackEnd(name: "host", isAvailable: true, remark: "ring kernels on threads of this process"),
                BackEnd(
                    name: "OpenCL", isAvailable: Accelerator.all.contains { $0.backend == .openCL },
                    remark: "ring kernels with a handler for devices, in a launch that stays or by pieces"),
                BackEnd(
                    name: "CUDA", isAvailable: Accelerator.all.contains { $0.backend == .cuda },
                    remark:
                        "ring kernels with a handler for devices, in a launch that stays; tried with a stand-in for the driver only"
                ),
            ],
            examplesBuilt: ExamplePrograms.all.filter { programs.path(of: $0) != nil }.map(\.name))
    }

    /// Known to the compiler only as a condition, so the patch release is not.
    private static var compiler: String {
        #if compiler(>=6.4)
            "Swift 6.4 or newer"
        #elseif compiler(>=6.3)
            "Swift 6.3"
        #else
            "Swift 6.2"
        #endif
    }

    private static var optimised: Bool {
        #if DEBUG
            false
        #else
            true
        #endif
    }

    private static func operatingSystemName() -> String? {
        text(of: "/etc/os-release")?.split(separator: "\n").first { $0.hasPrefix("PRETTY_NAME=") }
            .map { $0.dropFirst("PRETTY_NAME=".count).filter { $0 != "\"" } }
    }

    private static func memory(_ field: String) -> Int? {
        guard let line = text(of: "/proc/meminfo")?.split(separator: "\n").first(where: { $0.hasPrefix(field + ":") }),
            let kibibytes = Int(line.filter(\.isNumber))
        else { return nil }
        return kibibytes * 1024
    }

    private static func system() -> (kernel: String, architecture: String)? {
        var name = utsname()
        guard unsafe uname(&name) == 0 else { return nil }
        return (
            text(of: name.sysname) + " " + text(of: name.release), text(of: name.machine)
        )
    }

    /// The text in one of the fixed fields of `utsname`.
    private static func text<Field>(of field: Field) -> String {
        unsafe withUnsafeBytes(of: field) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    private static func text(of path: String) -> String? {
        do throws(PackageListError) {
            return String(decoding: try FileContents.bytes(of: path), as: UTF8.self)
        } catch {
            return nil  // absent, as documented
        }
    }
}
