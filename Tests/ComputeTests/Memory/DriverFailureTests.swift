import Compute
import DeviceStandIns
import Testing

@Suite("What the driver refuses is an error, and nothing is lost by it", .serialized, .timeLimit(.minutes(2)))
struct DriverFailureTests {
    @Test("Device memory that is used up, then is not any more")
    func outOfMemory() throws {
        try CUDAStandIn.run { standIn, accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator, name: "input")
            standIn.fail("cuMemAlloc_v2", with: 2)
            let error = try deviceError { try buffer.synchroniseDevice() }
            #expect(error.code == .outOfMemory)
            #expect(error.errorClass == .resource)
            #expect(error.native?.name == "CUDA_ERROR_OUT_OF_MEMORY")
            #expect(error.message.contains("12 bytes"))
            #expect(try buffer.state == .hostOnly)
            #expect(standIn.calls("cuMemcpyHtoDAsync_v2") == 0, "nothing is copied to memory that is not there")
            try buffer.synchroniseDevice()
            #expect(try buffer.state == .synchronised)
        }
    }

    @Test("Every buffer that fits, and an error for the next one")
    func capacity() throws {
        try CUDAStandIn.run { standIn, _ in
            standIn.configure(capacity: 1 << 20)
            let accelerator = try standIn.catalogue().accelerator(.cuda, 0)
            var buffers: [UnifiedBuffer<UInt8>] = []
            for _ in 0..<4 { buffers.append(try UnifiedBuffer(repeating: 1, shape: Shape(1 << 18), on: accelerator)) }
            #expect(
                try code { _ = try UnifiedBuffer(repeating: UInt8(1), shape: Shape(1 << 18), on: accelerator) }
                    == .outOfMemory)
            try buffers.removeLast().release()
            buffers.append(try UnifiedBuffer(repeating: 2, shape: Shape(1 << 18), on: accelerator))
            #expect(try buffers.map { try $0.slice(0..<1).array()[0] } == [1, 1, 1, 2])
        }
    }

    @Test("Host memory that is used up")
    func hostMemory() throws {
        try CUDAStandIn.run { standIn, accelerator in
            for placement in [MemoryPlacement.pinned, .mapped] {
                let buffer = try UnifiedBuffer(shape: 4, of: Int32.self, on: accelerator, placement: placement)
                standIn.fail("cuMemHostAlloc", with: 2)
                #expect(try code { try buffer.copy(from: [1, 2, 3, 4]) } == .outOfMemory)
                #expect(try buffer.state == .uninitialised)
                try buffer.copy(from: [1, 2, 3, 4])
                #expect(try buffer.array() == [1, 2, 3, 4])
            }
            standIn.fail("cuMemHostGetDevicePointer_v2", with: 1)
            let buffer = try UnifiedBuffer(shape: 4, of: Int32.self, on: accelerator, placement: .mapped)
            #expect(try code { try buffer.fill(with: 1) } == .callFailed)
        }
        // More than the address space has: the system itself says no.
        let buffer = try UnifiedBuffer(shape: 1, of: Int8.self, on: .cpu)
        #expect(buffer.byteCount == 1)
        #expect(
            try code { _ = try Accelerator.cpu.device.allocate(byteCount: 1 << 60, isMapped: false) } == .outOfMemory)
    }

    @Test("Every call that a use makes may fail: the contents are as before, or known to be gone")
    func everyCall() throws {
        let calls = [
            "cuCtxPushCurrent_v2", "cuMemAlloc_v2", "cuMemcpyHtoDAsync_v2", "cuMemcpyDtoHAsync_v2",
            "cuMemcpyDtoDAsync_v2", "cuMemsetD32Async", "cuStreamSynchronize", "cuStreamCreate", "cuEventCreate",
            "cuEventRecord",
        ]
        let operations = BufferOperation.allCases
        var failures = 0
        for call in calls {
            for nth in 1...3 {
                for first in operations {
                    for second in operations {
                        // Without a context nothing can be given back either.
                        try CUDAStandIn.run(checksLeaks: call != "cuCtxPushCurrent_v2") { standIn, accelerator in
                            let source = try UnifiedBuffer(repeating: Int32(77), shape: 4, on: accelerator)
                            let host = try UnifiedBuffer([5, 6, 7, 8] as [Int32], on: accelerator)
                            let stream = try accelerator.makeStream()
                            let buffer = try UnifiedBuffer(shape: 4, of: Int32.self, on: accelerator)
                            var bench = BufferOperation.Bench(
                                buffer, stream, onDevice: source, onHost: host,
                                elementsOnDevice: .init(repeating: 77, count: 4), elementsOnHost: [5, 6, 7, 8])
                            if try first.apply(to: &bench) != nil { return }
                            let before = bench.model.contents
                            standIn.fail(call, nth: nth, with: 1)
                            let problem = try second.apply(to: &bench)
                            // Not reached, and nothing else may be disturbed by it.
                            standIn.reset()
                            guard problem != nil else { return }
                            failures += 1
                            // What a failed command left is known: nothing, or the contents before it.
                            let state = try buffer.state
                            if state != .uninitialised {
                                let found = try buffer.array()
                                #expect(
                                    found == before || found == bench.model.contents
                                        || Self.isHalfDone(second, found, before),
                                    "\(call), \(nth): \(first), \(second): \(state)")
                            }
                            // And it can be used again.
                            try buffer.copy(from: [1, 2, 3, 4])
                            try buffer.synchroniseDevice()
                            #expect(try buffer.array() == [1, 2, 3, 4])
                        }
                    }
                }
            }
        }
        #expect(failures > 500, "only \(failures) of the injected failures were met")
    }

    /// A command of a stream that was given, but for the event that the caller was to get: its effect is right and there.
    private static func isHalfDone(_ operation: BufferOperation, _ found: [Int32], _ before: [Int32]?) -> Bool {
        switch operation {
        case .fillOnStream: found == [2, 2, 2, 2]
        case .copyOnStream: found == [77, 77, 77, 77]
        default: false
        }
    }

    @Test("A fill that fails leaves what the host has, or nothing")
    func failedFill() throws {
        try CUDAStandIn.run { standIn, accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator)
            standIn.fail("cuMemsetD32Async", with: 1)
            #expect(try code { try buffer.fill(with: 4) } == .callFailed)
            #expect(try buffer.state == .hostDirty)
            #expect(try buffer.array() == [1, 2, 3])
            let unseen = try UnifiedBuffer(repeating: Int32(6), shape: 3, on: accelerator)
            standIn.fail("cuMemsetD32Async", with: 1)
            #expect(try code { try unseen.fill(with: 4) } == .callFailed)
            #expect(try unseen.state == .uninitialised)
        }
    }

    @Test("A command of a stream that fails is met by its event and by the next use")
    func failedCommand() throws {
        // A lost device takes nothing back.
        try CUDAStandIn.run(checksLeaks: false) { standIn, accelerator in
            let stream = try accelerator.makeStream()
            let buffer = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator)
            standIn.failExecution(with: 700)
            let event = try buffer.fill(with: 4, on: stream)
            #expect(try code { try event.wait() } == .deviceLost)
            #expect(try code { _ = try buffer.array() } == .deviceLost)
            // The host's copy was up to date before, and is again what counts.
            #expect(try buffer.state == .hostDirty)
            #expect(try buffer.array() == [1, 2, 3])
            standIn.reset()
        }
    }

    @Test("A device that is lost: every call on it says so, the host's copies stay")
    func lost() throws {
        try CUDAStandIn.run { standIn, accelerator in
            let safe = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator, name: "safe")
            try safe.synchroniseDevice()
            let unseen = try UnifiedBuffer(repeating: Int32(6), shape: 3, on: accelerator, name: "unseen")
            standIn.failExecution(with: 719)
            let error = try deviceError { try unseen.fill(with: 7) }
            #expect(error.code == .deviceLost)
            #expect(error.errorClass == .fatal)
            #expect(error.native?.name == "CUDA_ERROR_LAUNCH_FAILED")
            #expect(try code { _ = try accelerator.makeStream() } == .deviceLost)
            #expect(try code { try safe.fill(with: 1) } == .deviceLost)
            #expect(try safe.array() == [1, 2, 3])
            standIn.reset()  // so that it takes its memory back: a real driver does with the context
        }
    }

    @Test("Giving memory back may fail as well")
    func failedFree() throws {
        try CUDAStandIn.run { standIn, accelerator in
            let buffer = try UnifiedBuffer(repeating: Int32(6), shape: 3, on: accelerator)
            standIn.fail("cuMemFree_v2", with: 700)
            let error = try deviceError { try buffer.release() }
            #expect(error.native?.call == "cuMemFree_v2")
            #expect(buffer.isReleased)
            // The stand-in keeps what it refused to take back.
            standIn.takeBackEverything()
        }
    }
}
