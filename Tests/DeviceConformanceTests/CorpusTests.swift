import Compute
import DeviceConformance
import DeviceStandIns
import Testing

/// Every kernel of the corpus gives the bits of its own function, or what its tolerance says.
@Suite("The corpus", .serialized, .timeLimit(.minutes(30)))
struct CorpusTests {
    @Test("has at least 150 kernels, each with a name of its own")
    func size() {
        let names = Corpus.subjects.flatMap { $0.cases.map(\.name) }
        #expect(names.count >= 150)
        #expect(Set(names).count == names.count)
    }

    @Test("on the processor, OpenCL and the stand-in of CUDA, checked", arguments: Corpus.subjects.map(\.name))
    func devices(_ subject: String) throws {
        try CUDAStandIn.run { _, cuda in
            let openCL = try TestedBackend.openCLDevice(cache: KernelCache(CachePlace(directory: nil)))
            let streams = try [.cpu, openCL, cuda].map { accelerator in try DeviceStream(on: accelerator) }
            run(subject, streams, .on)
        }
    }

    @Test("on the processor and OpenCL, unchecked", arguments: Corpus.subjects.map(\.name))
    func unchecked(_ subject: String) throws {
        let openCL = try TestedBackend.openCLDevice(cache: KernelCache(CachePlace(directory: nil)))
        run(subject, try [.cpu, openCL].map { accelerator in try DeviceStream(on: accelerator) }, .off)
    }

    private func run(_ subject: String, _ streams: [DeviceStream], _ checks: DeviceChecks) {
        for kernel in Corpus.subjects.first(where: { $0.name == subject })?.cases ?? [] {
            for size in kernel.sizes.values where size <= Self.largest {
                do {
                    for mismatch in try kernel.mismatches(on: streams, size: size, checks: checks) {
                        Issue.record("\(mismatch)")
                    }
                } catch {
                    Issue.record("\(kernel.name) with size \(size): \(error)")
                    break
                }
            }
        }
    }

    /// The oracle takes long where it is not optimised; `scripts/devicecheck` runs the million.
    private static var largest: Int {
        #if DEBUG
            10_000
        #else
            1_000_000
        #endif
    }
}
