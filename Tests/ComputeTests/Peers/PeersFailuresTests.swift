import Compute
import DeviceStandIns
import Testing

/// Where others fail: each of these was seen in another implementation.
@Suite("What peers get wrong about memory", .serialized, .timeLimit(.minutes(1)))
struct PeersFailuresTests {
    @Test("Writes through the host view reach the device, though nobody marks them", arguments: TestedBackend.allCases)
    func hostWrites(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            for placement in [MemoryPlacement.managed, .pinned, .mapped] {
                let buffer = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator, placement: placement)
                try buffer.synchroniseDevice()
                try buffer.withMutableHostSpan { $0[1] = 20 }
                // Read on the device, and only there.
                let seen = try UnifiedBuffer(shape: 3, of: Float.self, on: accelerator, placement: .deviceOnly)
                try seen.copy(from: buffer)
                #expect(try seen.array() == [1, 20, 3])
            }
        }
    }

    @Test("A released buffer is an error, not zeros", arguments: TestedBackend.allCases)
    func released(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator)
            try buffer.release()
            #expect(try code { _ = try buffer.array() } == .released)
        }
    }

    @Test("The pool calls of the guide exist and work", arguments: TestedBackend.allCases)
    func guide(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let pool = try MemoryPool(on: accelerator)
            let buffer = try pool.acquire(shape: [2, 3], of: Float.self)
            defer { #expect(throws: Never.self) { try pool.release(buffer) } }
            try buffer.copy(from: [1, 2, 3, 4, 5, 6])
            try buffer.synchroniseDevice()
            #expect(try buffer.array() == [1, 2, 3, 4, 5, 6])
        }
    }

    @Test("A failed allocation on the device never puts memory of the host in its place")
    func failedAllocation() throws {
        // The stand-in takes every address that is not the device's for a violation; `run` looks.
        try CUDAStandIn.run { standIn, accelerator in
            for placement in MemoryPlacement.allCases {
                for call in ["cuMemAlloc_v2", "cuMemHostAlloc", "cuMemHostGetDevicePointer_v2"] {
                    let buffer = try UnifiedBuffer(shape: 16, of: Float.self, on: accelerator, placement: placement)
                    standIn.fail(call, with: 2)
                    let copies = standIn.calls("cuMemcpyHtoDAsync_v2") + standIn.calls("cuMemsetD32Async")
                    if try code({ try buffer.fill(with: 1) }) != nil {
                        #expect(
                            standIn.calls("cuMemcpyHtoDAsync_v2") + standIn.calls("cuMemsetD32Async") == copies,
                            "nothing was given to the device")
                        #expect(try buffer.state == .uninitialised)
                    }
                    standIn.reset()
                }
            }
        }
    }

    @Test("Results of every element size come back", arguments: TestedBackend.allCases)
    func results(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            func check<Element: BitwiseCopyable & Sendable & Equatable>(_ value: Element) throws {
                let buffer = try UnifiedBuffer(repeating: value, shape: 33, on: accelerator)
                try buffer.withHostSpan { span in
                    for index in span.indices { #expect(span[index] == value, "\(Element.self)") }
                }
            }
            try check(Int8(-5))
            try check(UInt16(50_000))
            try check(Int32(-70_000))
            try check(UInt64.max)
            try check(Float16(0.5))
            try check(Float.pi)
            try check(Double.pi)
            try check(true)
            try check(SIMD3<Double>(1, 2, 3))
        }
    }

    @Test("Probing a machine without GPU is no error")
    func noDevices() {
        let report = AcceleratorCatalogue(.init(openCL: ["libNone.so.1"], cuda: ["libNone.so.2"])).report
        #expect(report.searches.map(\.backend) == [.cpu, .openCL, .cuda])
        #expect(report.searches.allSatisfy { $0.backend == .cpu || !$0.findings.isEmpty })
    }
}
