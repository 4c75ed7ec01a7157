// Made from docs/compute.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import Testing

@Suite("docs/compute.md: devices", .serialized, .timeLimit(.minutes(1)))
enum ComputeDevices {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/compute.md", line: 26)
    static let processor = Accelerator.cpu
#sourceLocation()

    @Test("devices")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/compute.md", line: 27)
        print(processor.id)  // prints: cpu
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 28)
        print(processor.properties.features.hasUnifiedMemory)  // prints: true
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 30)
        for accelerator in Accelerator.all {
            assert(accelerator.properties.limits.allocationBytes > 0)
        }
#sourceLocation()
        #expect(output.lines == ["cpu", "true"])
    }
}

@Suite("docs/compute.md: buffer", .serialized, .timeLimit(.minutes(1)))
enum ComputeBuffer {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

    @Test("buffer")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/compute.md", line: 52)
        let buffer = try UnifiedBuffer([1, 2, 3, 4] as [Float], shape: [2, 2], on: .cpu, name: "weights")
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 53)
        print(try buffer.state)  // prints: hostOnly
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 55)
        try buffer.synchroniseDevice()
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 56)
        print(try buffer.state)  // prints: synchronised
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 58)
        try buffer.withMutableHostSpan { span in span[0] = 10 }
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 59)
        print(try buffer.state)  // prints: hostDirty
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 61)
        try buffer.slice(2..<4).fill(with: 0)  // on the device
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 62)
        print(try buffer.state)  // prints: deviceDirty
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 64)
        print(try buffer.array())  // prints: [10.0, 2.0, 0.0, 0.0]
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 65)
        print(try buffer.state)  // prints: synchronised
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 66)
        try buffer.release()
#sourceLocation()
        #expect(output.lines == ["hostOnly", "synchronised", "hostDirty", "deviceDirty", "[10.0, 2.0, 0.0, 0.0]", "synchronised"])
    }
}

@Suite("docs/compute.md: streams", .serialized, .timeLimit(.minutes(1)))
enum ComputeStreams {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

    @Test("streams")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/compute.md", line: 123)
        let stream = try Accelerator.cpu.makeStream()
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 124)
        let image = try UnifiedBuffer(shape: [480, 640], of: UInt8.self, on: .cpu, placement: .pinned)
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 125)
        let event = try image.fill(with: 128, on: stream)
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 126)
        try await event.completion()  // or event.wait(), where blocking is allowed
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 127)
        print(try event.isComplete)  // prints: true
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 128)
        print(try image.slice(0..<2).array())  // prints: [128, 128]
#sourceLocation()
        #expect(output.lines == ["true", "[128, 128]"])
    }
}

@Suite("docs/compute.md: pool", .serialized, .timeLimit(.minutes(1)))
enum ComputePool {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

    @Test("pool")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/compute.md", line: 221)
        let pool = try MemoryPool(on: .cpu, limit: 64 << 20)
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 223)
        let sum = try pool.withBuffer(shape: [2, 3], of: Float.self) { buffer in
            try buffer.copy(from: [1, 2, 3, 4, 5, 6])
            return try buffer.array().reduce(0, +)
        }
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 227)
        print(sum)  // prints: 21.0
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 229)
        let lent = try pool.acquire(shape: 1024, of: Int32.self)
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 230)
        try lent.fill(with: 7)
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 231)
        try pool.release(lent)
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 233)
        do {
            try pool.release(lent)
        } catch {
            print(error.code)  // prints: doubleRelease
        }
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 238)
        print(pool.statistics.buffersInUse)  // prints: 0
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 239)
        print(try pool.shutdown().count)  // prints: 0
#sourceLocation()
        #expect(output.lines == ["21.0", "doubleRelease", "0", "0"])
    }
}

@Suite("docs/compute.md: kernel-cache", .serialized, .timeLimit(.minutes(1)))
enum ComputeKernelCache {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/compute.md", line: 303)
    static let cache = KernelCache.standard
#sourceLocation()

    @Test("kernel-cache")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/compute.md", line: 304)
        print(cache.limitBytes >= 1 << 20)  // prints: true
#sourceLocation()
#sourceLocation(file: "docs/compute.md", line: 305)
        for entry in try cache.entries() {
            assert(entry.byteCount > 0)
        }
#sourceLocation()
        #expect(output.lines == ["true"])
    }
}

@Suite("docs/compute.md: errors", .serialized, .timeLimit(.minutes(1)))
enum ComputeErrors {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

    @Test("errors")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/compute.md", line: 323)
        do {
            _ = try UnifiedBuffer(shape: [-4, 2], of: Float.self, on: .cpu, name: "weights")
        } catch {
            print(error.code, error.errorClass)  // prints: invalidShape programmer
            print(error.message)
            // prints: Buffer "weights" Float[-4, 2]: The shape [-4, 2] has the extent -4 in dimension 0. Give zero or more.
        }
#sourceLocation()
        #expect(output.lines == ["invalidShape programmer", "Buffer \"weights\" Float[-4, 2]: The shape [-4, 2] has the extent -4 in dimension 0. Give zero or more."])
    }
}
