import DotCompute
import Foundation
import Testing

/// An accelerator by its name in a test: those that are not there cancel the test.
struct Target: Sendable, CustomTestStringConvertible {
    let id: String

    static let all = [Target(id: "cpu"), Target(id: "openCL")]

    var testDescription: String { id }

    func accelerator() throws -> Accelerator {
        guard id == "openCL" else { return .cpu }
        do {
            return try .openCL(0)
        } catch {
            try Test.cancel("There is no OpenCL device here: \(error.message)")
        }
    }
}

@Suite("Kernels that the macro makes", .timeLimit(.minutes(5)))
struct MacroLaunchTests {
    @Test("give what the function gives", arguments: Target.all)
    func saxpyOnce(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        for count in [0, 1, 255, 1000] {
            let x = (0..<count).map { Float($0) * 0.37 - 20 }
            var y = (0..<count).map { 3 - Float($0) * 0.11 }
            let xs = try UnifiedBuffer(x, on: accelerator)
            let ys = try UnifiedBuffer(y, on: accelerator)
            try await saxpy(1.7, xs, ys, on: accelerator, count: count)
            try y.withMutableDeviceSpan { y in
                try x.withDeviceSpan { x in
                    try DeviceContext.forEachItem(of: .linear(count)) { context in saxpy(1.7, x, y, in: context) }
                }
            }
            #expect(try ys.array() == y)
        }
    }

    @Test("take buffers and slices, also two of one buffer, awaited, on streams and as values", arguments: Target.all)
    func slices(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let stream = try accelerator.makeStream()
        let xs = try UnifiedBuffer((0..<200).map { Float($0) }, on: accelerator)
        let ys = try UnifiedBuffer(repeating: Float(1), shape: 100, on: accelerator)
        var expected = (0..<100).map { 2 * Float($0 + 100) + 1 }
        try await saxpy(2, xs.slice(100..<200), ys, on: accelerator, count: 100)
        #expect(try ys.array() == expected)

        try saxpy(3, xs, ys.slice(32..<40), on: stream, count: 8)
        try saxpy(4, ys.slice(0..<8), ys.slice(41..<49), on: stream, range: .linear(8)).wait()
        for index in 0..<8 { expected[32 + index] += 3 * Float(index) }
        for index in 0..<8 { expected[41 + index] += 4 * expected[index] }
        #expect(try ys.array() == expected)

        typealias Launch =
            @Sendable (Float, UnifiedBuffer<Float>, BufferSlice<Float>, Accelerator, Int, DeviceChecks) async throws ->
            Void
        let launch: Launch = saxpy
        try await launch(1, xs, try ys.slice(1..<2), accelerator, 1, .on)
        #expect(try ys.array() == expected, "x[0] is 0")

        let trap = await #expect(throws: DeviceTrap.self) {
            try await saxpy(2, xs.slice(5..<9), ys, on: accelerator, count: 100)
        }
        #expect(trap?.index == 4)
    }

    @Test("are told apart by the types of their parameters", arguments: Target.all)
    func overloads(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let xs = try UnifiedBuffer([1, 2, 3] as [Double], on: accelerator)
        let ys = try UnifiedBuffer([0.1, 0.2, 0.3] as [Double], on: accelerator)
        try await saxpy(3, xs, ys, on: accelerator, count: 3)
        let expected: [Double] = [3 + 0.1, 6 + 0.2, 9 + 0.3]
        #expect(try ys.array() == expected)
        let float = saxpy_deviceKernel(Float.self, DeviceSpan<Float>.self, MutableDeviceSpan<Float>.self)
        let double = saxpy_deviceKernel(Double.self, DeviceSpan<Double>.self, MutableDeviceSpan<Double>.self)
        #expect(float.name == "saxpy(_:_:_:in:)" && double.name == float.name)
        #expect(float.entry != double.entry)
        #expect(double.requirements.contains(.float64) && !float.requirements.contains(.float64))
    }

    @Test("run on streams, one after the other", arguments: Target.all)
    func streams(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let stream = try accelerator.makeStream()
        let xs = try UnifiedBuffer([1, 2, 3, 4] as [Float], on: accelerator)
        let ys = try UnifiedBuffer([0, 0, 0, 0] as [Float], on: accelerator)
        try saxpy(1, xs, ys, on: stream, count: 4)
        let event = try saxpy(10, xs, ys, on: stream, range: .linear(4))
        try await event.completion()
        #expect(try ys.array() == [11, 22, 33, 44])
    }

    @Test("have two dimensions", arguments: Target.all)
    func stencil(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let (width, height) = (37, 21)
        let image = (0..<width * height).map { Float(($0 * 7919) % 256) }
        let source = try UnifiedBuffer(image, on: accelerator)
        let result = try UnifiedBuffer(shape: Shape(width * height), of: Float.self, on: accelerator)
        try await Stencils.mean(image: source, out: result, on: accelerator, range: .grid(width, height))
        var expected = image
        try expected.withMutableDeviceSpan { out in
            try image.withDeviceSpan { image in
                try DeviceContext.forEachItem(of: .grid(width, height)) { context in
                    Stencils.mean(image: image, out: out, in: context)
                }
            }
        }
        #expect(try result.array() == expected)
        #expect(expected != image)
    }

    @Test("wait for each other at barriers", arguments: Target.all, [1, 64, 100, 1000])
    func barriers(_ target: Target, _ count: Int) async throws {
        let accelerator = try target.accelerator()
        let groups = (count + 63) / 64
        let values = (0..<Int32(count)).map { $0 &* 31 % 1000 }
        let buffer = try UnifiedBuffer(values, on: accelerator)
        let sums = try UnifiedBuffer(shape: Shape(groups), of: Int32.self, on: accelerator)
        try await groupSums(buffer, sums, on: accelerator, range: .linear(groups * 64, groups: .of(64)))
        let expected = (0..<groups).map { group in values[(group * 64)..<min(group * 64 + 64, count)].reduce(0, +) }
        #expect(try sums.array() == expected)
    }

    @Test("work on structs, with functions of which one is in a type", arguments: Target.all)
    func structs(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let count = 100
        let world = Physics.World(
            box: Physics.Box(low: SIMD3(-1, -1, -1), high: SIMD3(1, 1, 1)), step: 0.25)
        let particles = (0..<count).map { i in
            let i = Float(i)
            return Particle(
                position: SIMD3(i * 0.01, i * -0.02, 0.9), velocity: SIMD3(1, i * 0.1, -i), mass: i + 1)
        }
        let buffer = try UnifiedBuffer(particles, on: accelerator)
        let energy = try UnifiedBuffer(shape: Shape(count), of: Float.self, on: accelerator)
        try await Physics.move(world, buffer, energy: energy, on: accelerator, count: count)
        var moved = particles
        var energies = [Float](repeating: 0, count: count)
        try moved.withMutableDeviceSpan { particles in
            try energies.withMutableDeviceSpan { energy in
                try DeviceContext.forEachItem(of: .linear(count)) { context in
                    Physics.move(world, particles, energy: energy, in: context)
                }
            }
        }
        let found = try buffer.array()
        #expect(found.map(\.position) == moved.map(\.position))
        #expect(found.map(\.velocity) == moved.map(\.velocity))
        #expect(found.map(\.bounces) == moved.map(\.bounces))
        #expect(moved.contains { $0.bounces > 0 } && moved.contains { $0.bounces == 0 })
        #expect(try energy.array() == energies)
    }

    @Test("make structs", arguments: Target.all)
    func makingStructs(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let out = try UnifiedBuffer(shape: 300, of: Particle.self, on: accelerator)
        try await launchParticles(out, on: accelerator, count: 300)
        let particles = try out.array()
        #expect(particles[299].position == SIMD3(repeating: 299) && particles[299].velocity == SIMD3(repeating: 598))
        #expect(particles[299].mass == 1 && particles.map(\.bounces) == (0..<300).map { UInt8(truncatingIfNeeded: $0) })
    }

    @Test("are refused fewer elements than every item uses, before anything runs", arguments: Target.all)
    func tooFewElements(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let values = try UnifiedBuffer([1, 2, 3] as [Int32], on: accelerator, name: "values")
        let more = try UnifiedBuffer(shape: 4, of: Int32.self, on: accelerator, name: "more")
        let error = try await #require(throws: DeviceError.self) {
            try await copied(values, more, on: accelerator, count: 4)
        }
        #expect(error.code == .tooFewElements)
        #expect(error.message.contains("copied(_:_:in:)") && error.message.contains("values"))
        try await copied(values, more, on: accelerator, count: 3)
        #expect(try more.array().prefix(3) == [1, 2, 3])
    }

    @Test("count with atomics", arguments: Target.all)
    func atomics(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let values = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* $0) }
        let buffer = try UnifiedBuffer(values, on: accelerator)
        let counts = try UnifiedBuffer(repeating: UInt32(0), shape: Shape(256), on: accelerator)
        try await histogram(buffer, counts, on: accelerator, count: values.count)
        var expected = [UInt32](repeating: 0, count: 256)
        for value in values { expected[Int(value)] += 1 }
        #expect(try counts.array() == expected)
    }
}

@Suite("Traps of kernels that the macro makes", .timeLimit(.minutes(5)))
struct MacroTrapTests {
    @Test("name the line, the column and the first item", arguments: Target.all)
    func overflow(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let out = try UnifiedBuffer(shape: Shape(100), of: Int32.self, on: accelerator)
        let trap = try await #require(throws: DeviceTrap.self) {
            try await factorials(out, on: accelerator, count: 100)
        }
        #expect(trap.kernel == "factorials(_:in:)")
        #expect(trap.file == "DeviceKernelTests/Kernels.swift")
        #expect(trap.index == 7)
        #expect(trap.operation == .overflow("*"))
        let line = try Self.line(of: "product *= Int32(factor)")
        #expect(trap.line == line.number && trap.column == line.column(of: "*="))
        // The device stays usable, and the first items have nothing to trap at.
        try await factorials(out, on: accelerator, count: 7)
        #expect(try out.array().prefix(7).allSatisfy { $0 == 1 })
    }

    @Test("name the function in which they are", arguments: Target.all)
    func inFunction(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let a = try UnifiedBuffer([10, 20, .min, 7] as [Int32], on: accelerator)
        let out = try UnifiedBuffer(shape: Shape(4), of: Int32.self, on: accelerator)
        for (divisors, index, operation) in [
            ([3, 0, -1, 0], 1, TrapSite.Operation.divisionByZero), ([3, 1, -1, 0], 2, .overflow("/")),
        ] as [([Int32], Int, TrapSite.Operation)] {
            let b = try UnifiedBuffer(divisors, on: accelerator)
            let trap = try await #require(throws: DeviceTrap.self) {
                try await quotients(a, b, out, on: accelerator, count: 4)
            }
            #expect(trap.index == index)
            #expect(trap.operation == operation)
            #expect(trap.line == (try Self.line(of: "    a / b").number))
        }
    }

    @Test("do not happen without checks", arguments: Target.all)
    func unchecked(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let out = try UnifiedBuffer(shape: Shape(8), of: Int32.self, on: accelerator)
        try await factorials(out, on: accelerator, count: 8, checks: .off)
        #expect(try out.array()[7] == (1...13).reduce(Int32(1)) { $0 &* Int32($1) })
    }

    @Test("Functions that call each other in a circle are found before anything runs", arguments: Target.all)
    func recursion(_ target: Target) async throws {
        let accelerator = try target.accelerator()
        let out = try UnifiedBuffer(shape: Shape(8), of: Bool.self, on: accelerator)
        let error = try await #require(throws: DeviceError.self) { try await parities(out, on: accelerator, count: 8) }
        #expect(error.code == .recursion)
        #expect(error.message.contains("isEven(_:) calls isOdd(_:) calls isEven(_:)"))
    }

    /// A line of the kernels' file.
    struct Line {
        let number: Int
        let text: String

        func column(of part: String) -> Int? {
            text.range(of: part).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) + 1 }
        }
    }

    /// The line that has this text.
    static func line(of text: String) throws -> Line {
        let file = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let lines = try String(contentsOfFile: file + "/Kernels.swift", encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let index = try #require(lines.firstIndex { $0.contains(text) })
        return Line(number: index + 1, text: String(lines[index]))
    }
}
