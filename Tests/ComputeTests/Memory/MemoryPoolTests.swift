import Compute
import DeviceStandIns
import Testing

@Suite("Memory pools", .serialized, .timeLimit(.minutes(2)))
struct MemoryPoolTests {
    @Test("Memory is used again, and counted", arguments: TestedBackend.allCases)
    func reuse(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let pool = try MemoryPool(on: accelerator)
            for round in 0..<10 {
                let buffer = try pool.acquire(shape: [4, 256], of: Float.self)
                #expect(try buffer.state == .uninitialised, "nothing of the last user is seen")
                #expect(buffer.count == 1024)
                try buffer.copy(from: .init(repeating: Float(round), count: 1024))
                try buffer.synchroniseDevice()
                #expect(try buffer.array().allSatisfy { $0 == Float(round) })
                try pool.release(buffer)
            }
            // Another type and shape, of the same size class.
            let other = try pool.acquire(shape: 500, of: Int64.self)
            try other.fill(with: 7)
            #expect(try other.array() == .init(repeating: 7, count: 500))
            #expect(pool.statistics.hits == 10)
            #expect(pool.statistics.misses == 1)
            #expect(pool.statistics.bytesInUse == 4096)
            #expect(pool.statistics.buffersInUse == 1)
            let second = try pool.acquire(shape: 1024, of: Float.self)
            #expect(pool.statistics.peakBytesInUse == 8192)
            try pool.release(other)
            try pool.release(second)
            #expect(pool.statistics.bytesInUse == 0)
            #expect(pool.statistics.bytesHeld == 8192)
            #expect(try pool.trim(toBytes: 5000) == 4096)
            #expect(pool.statistics.bytesHeld == 4096)
            #expect(try pool.shutdown() == [])
            #expect(pool.statistics.bytesHeld == 0)
            #expect(pool.statistics.peakBytesHeld == 8192)
        }
    }

    @Test(
        "A released buffer is refused, and its memory's next user is not disturbed", arguments: TestedBackend.allCases)
    func staleHandles(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let pool = try MemoryPool(on: accelerator)
            let first = try pool.acquire(shape: 64, of: Int32.self, name: "first")
            try first.fill(with: 1)
            try pool.release(first)
            let error = try deviceError { try pool.release(first) }
            #expect(error.code == .doubleRelease)
            #expect(error.message.contains("\"first\""))
            let second = try pool.acquire(shape: 64, of: Int32.self)
            try second.fill(with: 2)
            #expect(try code { try first.fill(with: 3) } == .released)
            #expect(try code { _ = try first.array() } == .released)
            #expect(try code { try pool.release(first) } == .doubleRelease)
            #expect(try second.array() == .init(repeating: 2, count: 64))
            try pool.release(second)
            #expect(pool.statistics.bytesInUse == 0)
        }
    }

    @Test("A buffer goes back to the pool that lent it")
    func wrongPool() throws {
        let pool = try MemoryPool(on: .cpu)
        let other = try MemoryPool(on: .cpu)
        let lent = try pool.acquire(shape: 8, of: Int32.self)
        let own = try UnifiedBuffer(shape: 8, of: Int32.self, on: .cpu)
        #expect(try code { try other.release(lent) } == .wrongPool)
        #expect(try code { try pool.release(own) } == .wrongPool)
        #expect(try code { try lent.release() } == .wrongPool)
        try pool.release(lent)
        try own.release()
    }

    @Test("While a buffer is read it stays lent")
    func inUse() throws {
        let pool = try MemoryPool(on: .cpu)
        let buffer = try pool.acquire(shape: 8, of: Int32.self)
        try buffer.fill(with: 4)
        try buffer.withHostSpan { (span) throws in
            #expect(try code { try pool.release(buffer) } == .bufferInUse)
            #expect(span[0] == 4)
        }
        #expect(pool.statistics.buffersInUse == 1)
        try pool.release(buffer)
        #expect(pool.statistics.buffersInUse == 0)
    }

    @Test("The limit holds, and an error says what is lent", arguments: TestedBackend.allCases)
    func limit(_ backend: TestedBackend) throws {
        try backend.run { accelerator in
            let pool = try MemoryPool(on: accelerator, limit: 10_000)
            let first = try pool.acquire(shape: 4096, of: UInt8.self)
            let second = try pool.acquire(shape: 4096, of: UInt8.self)
            let error = try deviceError { _ = try pool.acquire(shape: 4096, of: UInt8.self) }
            #expect(error.code == .limitExceeded)
            #expect(error.errorClass == .resource)
            #expect(error.message.contains("4096 bytes") && error.message.contains("8192 of them in 2 buffers"))
            try pool.release(first)
            // What is free makes room for another size.
            let third = try pool.acquire(shape: 5000, of: UInt8.self)
            #expect(pool.statistics.bytesHeld <= 10_000)
            try pool.release(second)
            try pool.release(third)
            #expect(try code { _ = try pool.acquire(shape: 10_001, of: UInt8.self) } == .limitExceeded)
            let whole = try pool.acquire(shape: 10_000, of: UInt8.self)
            #expect(pool.statistics.bytesHeld == 10_000)
            try pool.release(whole)
        }
        #expect(try code { _ = try MemoryPool(on: .cpu, limit: -1) } == .limitExceeded)
    }

    @Test("Who waits gets what another gives back, and cancelling ends the wait")
    func waiting() async throws {
        let pool = try MemoryPool(on: .cpu, limit: 4096)
        let first = try await pool.acquireWhenAvailable(shape: 4096, of: UInt8.self)
        let waiters = (0..<3).map { number in
            Task {
                let buffer = try await pool.acquireWhenAvailable(shape: 4000, of: UInt8.self)
                try buffer.fill(with: UInt8(number))
                try pool.release(buffer)
            }
        }
        let cancelled = Task { try await pool.acquireWhenAvailable(shape: 4096, of: UInt8.self) }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { _ = try await cancelled.value }
        try pool.release(first)
        for waiter in waiters { try await waiter.value }
        #expect(pool.statistics.buffersInUse == 0)
        // Larger than the limit: no wait would help.
        await #expect(throws: DeviceError.self) {
            _ = try await pool.acquireWhenAvailable(shape: 4097, of: UInt8.self)
        }
        // The pool's end is told to who waits.
        let last = try pool.acquire(shape: 4096, of: UInt8.self)
        let late = Task { try await pool.acquireWhenAvailable(shape: 4096, of: UInt8.self) }
        #expect(try pool.shutdown().count == 1)
        await #expect(throws: DeviceError.self) { _ = try await late.value }
        try pool.release(last)
        #expect(pool.statistics.bytesHeld == 0)
    }

    @Test("What is lent in a scope comes back in every case")
    func scoped() async throws {
        struct Interruption: Error {}
        let pool = try MemoryPool(on: .cpu)
        let sum = try pool.withBuffer(shape: 4, of: Float.self) { buffer in
            try buffer.copy(from: [1, 2, 3, 4])
            return try buffer.array().reduce(0, +)
        }
        #expect(sum == 10)
        #expect(throws: Interruption.self) {
            try pool.withBuffer(shape: 4, of: Float.self) { _ in throw Interruption() }
        }
        try await pool.withBuffer(shape: 4, of: Float.self) { buffer in
            let stream = try Accelerator.cpu.makeStream()
            try await buffer.fill(with: 1, on: stream).completion()
        }
        #expect(pool.statistics.buffersInUse == 0)
        #expect(pool.statistics.misses == 1)
    }

    @Test("What was not released is reported with its place")
    func leaks() throws {
        let pool = try MemoryPool(on: .cpu)
        let kept = try pool.acquire(shape: 100, of: Float.self)
        let line: UInt = #line - 1
        try pool.release(try pool.acquire(shape: 10, of: Float.self))
        let leaks = try pool.shutdown()
        #expect(leaks.map(\.byteCount) == [400])
        #expect(leaks.map(\.line) == [line])
        #expect("\(leaks[0])" == "400 bytes, acquired at \(#fileID):\(line)")
        #expect(try code { _ = try pool.acquire(shape: 10, of: Float.self) } == .poolShutDown)
        // It stays usable until it is released.
        try kept.fill(with: 1)
        try pool.release(kept)
        #expect(pool.statistics.bytesHeld == 0)
    }

    @Test("Bad shapes are refused before anything is counted")
    func shapes() throws {
        let pool = try MemoryPool(on: .cpu)
        #expect(try code { _ = try pool.acquire(shape: [-1, 4], of: Float.self) } == .invalidShape)
        #expect(try code { _ = try pool.acquire(shape: Shape(Int.max / 2), of: Float.self) } == .invalidShape)
        #expect(pool.statistics.misses == 0)
        let empty = try pool.acquire(shape: 0, of: Float.self)
        #expect(empty.count == 0)
        try pool.release(empty)
    }

    @Test("An allocation that fails leaves the counts as they were")
    func failedAllocation() throws {
        try CUDAStandIn.run { standIn, accelerator in
            let pool = try MemoryPool(on: accelerator, limit: 1 << 20)
            standIn.fail("cuMemAlloc_v2", with: 2)
            #expect(try code { _ = try pool.acquire(shape: 100, of: Float.self) } == .outOfMemory)
            #expect(pool.statistics.bytesHeld == 0)
            #expect(pool.statistics.misses == 0)
            let buffer = try pool.acquire(shape: 100, of: Float.self)
            try pool.release(buffer)
            try pool.shutdown()
        }
    }

    @Test("Memory that a command failed in is not lent again")
    func spoilt() throws {
        try CUDAStandIn.run { standIn, accelerator in
            let pool = try MemoryPool(on: accelerator)
            let stream = try accelerator.makeStream()
            let buffer = try pool.acquire(shape: 100, of: Float.self)
            try buffer.fill(with: 1, on: stream)
            standIn.fail("cuEventSynchronize", with: 1)
            #expect(try code { try pool.release(buffer) } == .callFailed)
            #expect(buffer.isReleased)
            #expect(pool.statistics.bytesHeld == 0)
        }
    }

    @Test("Many tasks at once: no two have the same memory")
    func concurrently() async throws {
        let pool = try MemoryPool(on: .cpu, limit: 1 << 16)
        try await withThrowingTaskGroup { group in
            for task in 0..<8 as Range<Int32> {
                group.addTask {
                    for round in 0..<200 as Range<Int32> {
                        let buffer = try await pool.acquireWhenAvailable(
                            shape: Shape(Int(round) * 8 + 1), of: Int32.self)
                        try buffer.fill(with: task)
                        await Task.yield()
                        #expect(try buffer.array().allSatisfy { $0 == task })
                        try pool.release(buffer)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(pool.statistics.bytesInUse == 0)
        #expect(pool.statistics.bytesHeld <= 1 << 16)
        #expect(pool.statistics.hits + pool.statistics.misses == 1600)
    }
}
