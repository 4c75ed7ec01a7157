import Compute
import DeviceConformance
import DeviceStandIns
import Testing

@Suite("Traps of the corpus", .serialized, .timeLimit(.minutes(10)))
struct TrapTests {
    @Test("are the same item, line and operation on every back end, which stays usable")
    func traps() throws {
        try CUDAStandIn.run { _, cuda in
            let openCL = try TestedBackend.openCLDevice(cache: KernelCache(CachePlace(directory: nil)))
            let streams = try [.cpu, openCL, cuda].map { accelerator in try DeviceStream(on: accelerator) }
            for trap in Corpus.traps {
                var places: Set<[Int]> = []
                for stream in streams {
                    let name = "\(trap.name) on \(stream.accelerator.id)"
                    do {
                        guard let found = try trap.trap(on: stream) else {
                            Issue.record("\(name) did not trap")
                            continue
                        }
                        #expect(found.index == trap.index, "\(name)")
                        #expect(found.operation == trap.operation, "\(name)")
                        #expect(found.file == "DeviceConformanceTests/Traps.swift", "\(name)")
                        places.insert([found.line, found.column])
                    } catch {
                        Issue.record("\(name): \(error)")
                    }
                }
                #expect(places.count == 1, "\(trap.name): \(places)")
            }
            let healthy = try #require(Corpus.indices.first)
            #expect(try healthy.mismatches(on: streams, size: 257).isEmpty)
        }
    }
}
