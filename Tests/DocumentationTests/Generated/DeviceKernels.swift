// Made from docs/device-kernels.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import Testing

@Suite("docs/device-kernels.md: saxpy", .serialized, .timeLimit(.minutes(1)))
enum DeviceKernelsSaxpy {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-kernels.md", line: 10)
    @DeviceKernel
    static func saxpy(_ a: Float, _ x: DeviceSpan<Float>, _ y: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        guard i < y.count else { return }
        y[i] = a * x[i] + y[i]
    }
#sourceLocation()

    @Test("saxpy")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-kernels.md", line: 17)
        let x = try UnifiedBuffer([1, 2, 3] as [Float], on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 18)
        let y = try UnifiedBuffer([10, 20, 30] as [Float], on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 19)
        try await saxpy(2, x, y, on: .cpu, count: 3)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 20)
        print(try y.array())  // prints: [12.0, 24.0, 36.0]
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 22)
        let stream = try Accelerator.cpu.makeStream()
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 23)
        let event = try saxpy(2, x, y, on: stream, range: .linear(3))
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 24)
        try await event.completion()
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 25)
        print(try y.array())  // prints: [14.0, 28.0, 42.0]
#sourceLocation()
        #expect(output.lines == ["[12.0, 24.0, 36.0]", "[14.0, 28.0, 42.0]"])
    }
}

@Suite("docs/device-kernels.md: slices", .serialized, .timeLimit(.minutes(1)))
enum DeviceKernelsSlices {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-kernels.md", line: 39)
    @DeviceKernel
    static func scale(_ x: DeviceSpan<Float>, by factor: Float, into y: MutableDeviceSpan<Float>, in context: DeviceContext) {
        y[context.index] = factor * x[context.index]
    }
#sourceLocation()

    @Test("slices")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-kernels.md", line: 44)
        let values = try UnifiedBuffer([1, 2, 3, 4, 5, 6] as [Float], on: .cpu, name: "values")
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 45)
        try await scale(values.slice(0..<2), by: 10, into: values.slice(4..<6), on: .cpu, count: 2)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 46)
        print(try values.array())  // prints: [1.0, 2.0, 3.0, 4.0, 10.0, 20.0]
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 48)
        do {
            try await scale(values.slice(0..<2), by: 10, into: values.slice(2..<4), on: .cpu, count: 3)
        } catch let error as DeviceError {
            print(error.code)  // prints: tooFewElements
        }
#sourceLocation()
        #expect(output.lines == ["[1.0, 2.0, 3.0, 4.0, 10.0, 20.0]", "tooFewElements"])
    }
}

@Suite("docs/device-kernels.md: types", .serialized, .timeLimit(.minutes(1)))
enum DeviceKernelsTypes {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-kernels.md", line: 107)
    @DeviceStruct
    struct Particle {
        var position: SIMD3<Float>
        var mass: Float
    }
#sourceLocation()

#sourceLocation(file: "docs/device-kernels.md", line: 113)
    @DeviceFunction
    static func square(_ x: Float) -> Float { x * x }
#sourceLocation()

#sourceLocation(file: "docs/device-kernels.md", line: 116)
    @DeviceKernel
    static func weigh(_ particles: DeviceSpan<Particle>, _ out: MutableDeviceSpan<Float>, in context: DeviceContext) {
        let i = context.index
        let particle = particles[i]
        let height = (particle.position as SIMD3<Float>).y
        let weight: Float = square(height)
        let mass: Float = particle.mass
        out[i] = mass > 1 ? weight + particle.position.y + square(height) : particle.mass
    }
#sourceLocation()

#sourceLocation(file: "docs/device-kernels.md", line: 126)
    static let particles = [Particle(position: SIMD3(0, 3, 0), mass: 2)]
#sourceLocation()

    @Test("types")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-kernels.md", line: 127)
        let buffer = try UnifiedBuffer(particles, on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 128)
        let out = try UnifiedBuffer(shape: 1, of: Float.self, on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 129)
        try await weigh(buffer, out, on: .cpu, count: 1)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 130)
        print(try out.array())  // prints: [21.0]
#sourceLocation()
        #expect(output.lines == ["[21.0]"])
    }
}

@Suite("docs/device-kernels.md: groups", .serialized, .timeLimit(.minutes(1)))
enum DeviceKernelsGroups {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-kernels.md", line: 158)
    @DeviceKernel
    static func groupSums(_ values: DeviceSpan<Int32>, _ sums: MutableDeviceSpan<Int32>, in context: DeviceContext) {
        let shared = context.groupArray(of: Int32.self, count: 64)
        let local = context.local
        shared[local] = context.index < values.count ? values[context.index] : 0
        context.barrier()
        var half = 32
        while half > 0 {
            if local < half { shared[local] += shared[local + half] }
            context.barrier()
            half /= 2
        }
        if local == 0 { sums[context.group] = shared[0] }
    }
#sourceLocation()

    @Test("groups")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-kernels.md", line: 173)
        let values = try UnifiedBuffer((1...100).map { Int32($0) }, on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 174)
        let sums = try UnifiedBuffer(shape: 2, of: Int32.self, on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 175)
        try await groupSums(values, sums, on: .cpu, range: .linear(128, groups: .of(64)))
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 176)
        print(try sums.array())  // prints: [2080, 2970]
#sourceLocation()
        #expect(output.lines == ["[2080, 2970]"])
    }
}

@Suite("docs/device-kernels.md: traps", .serialized, .timeLimit(.minutes(1)))
enum DeviceKernelsTraps {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-kernels.md", line: 196)
    @DeviceKernel
    static func double(_ values: MutableDeviceSpan<Int32>, in context: DeviceContext) {
        values[context.index] *= 2
    }
#sourceLocation()

    @Test("traps")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-kernels.md", line: 201)
        let numbers = try UnifiedBuffer([1, .max] as [Int32], on: .cpu)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 202)
        do {
            try await double(numbers, on: .cpu, count: 2)
        } catch let trap as DeviceTrap {
            print(trap.kernel, trap.index, trap.operation)
            // prints: double(_:in:) 1 the result of * does not fit its type
        }
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 208)
        try numbers.copy(from: [1, .max])
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 209)
        try await double(numbers, on: .cpu, count: 2, checks: .off)
#sourceLocation()
#sourceLocation(file: "docs/device-kernels.md", line: 210)
        print(try numbers.array())  // prints: [2, -2]
#sourceLocation()
        #expect(output.lines == ["double(_:in:) 1 the result of * does not fit its type", "[2, -2]"])
    }
}
