import Compute
import DeviceStandIns
import Testing

@Suite("Buffers in many threads", .serialized, .timeLimit(.minutes(2)))
struct ConcurrencyTests {
    @Test("Whoever gets in sees whole contents; whoever does not is told so", arguments: TestedBackend.allCases)
    func mixed(_ backend: TestedBackend) async throws {
        let accelerator: Accelerator
        switch backend {
        case .cpu: accelerator = .cpu
        case .openCL: accelerator = try TestedBackend.openCLDevice()
        case .cudaStandIn: accelerator = try CUDAStandIn().catalogue().accelerator(.cuda, 0)
        }
        let buffer = try UnifiedBuffer(repeating: Int32(0), shape: 300, on: accelerator)
        let counts = try await withThrowingTaskGroup(of: (done: Int, refused: Int).self) { group in
            for thread in 0..<4 as Range<Int32> {
                group.addTask {
                    var generator = SeededGenerator(seed: UInt64(thread))
                    var counts = (done: 0, refused: 0)
                    for step in 0..<500 as Range<Int32> {
                        let value = thread * 1000 + step
                        do {
                            switch UInt8.random(in: 0..<6, using: &generator) {
                            case 0: try buffer.fill(with: value)
                            case 1: try buffer.copy(from: .init(repeating: value, count: 300))
                            case 2:
                                try buffer.withMutableHostSpan { span in
                                    for index in span.indices { span[index] = value }
                                }
                            case 3: try buffer.synchroniseDevice()
                            default:
                                let found = try buffer.array()
                                #expect(Set(found).count == 1, "half written: \(Set(found))")
                            }
                            counts.done += 1
                        } catch let error as DeviceError where error.code == .bufferInUse {
                            counts.refused += 1
                        }
                    }
                    return counts
                }
            }
            return try await group.reduce((done: 0, refused: 0)) { ($0.done + $1.done, $0.refused + $1.refused) }
        }
        #expect(counts.done + counts.refused == 2000)
        #expect(counts.done > 0)
        #expect(Set(try buffer.array()).count == 1)
        try buffer.release()
    }

    @Test("Of many releases one succeeds")
    func releases() async throws {
        for _ in 0..<100 {
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: .cpu)
            let succeeded = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask { try code { try buffer.release() } == nil ? 1 : 0 }
                }
                return try await group.reduce(0, +)
            }
            #expect(succeeded == 1)
        }
    }
}
