import Glibc
import RingKernels
import Showcase

/// Ranks Debian packages with four ring kernels that exchange messages among themselves.
///
/// With a path as its argument it ranks the packages of that control file, such as `/var/lib/dpkg/status`.
package struct PageRankExample {
    package static func main() async {
        do {
            let source = CommandLine.arguments.dropFirst().first.map { PackageSource.path($0) } ?? .snapshot
            try await run(source) { print($0) }
        } catch {
            let message = "PageRank failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameter say: Takes each line of the output.
    nonisolated(nonsending) static func run(_ source: PackageSource, _ say: (String) -> Void) async throws {
        let packages = try source.load()
        let report = try await RingKernelRuntime.run { runtime in
            try await PackageRank(packages, partitions: 4).run(on: runtime, top: 5)
        }
        say("\(report.packages) packages, \(report.dependencies) dependencies, \(report.iterations) iterations")
        for (index, package) in report.top.enumerated() {
            say("\(index + 1). \(package.name), needed by \(package.dependants)")
        }
        guard report.matchesSequentialResult else { throw WrongRanks(difference: report.maximumDifference) }
        say("a plain loop finds the same ranks")
    }
}

/// The kernels found other ranks than a plain loop.
struct WrongRanks: Error {
    var difference: Double
}
