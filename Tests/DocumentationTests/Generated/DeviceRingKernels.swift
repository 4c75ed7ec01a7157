// Made from docs/device-ring-kernels.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import Testing

@Suite("docs/device-ring-kernels.md: detector", .serialized, .timeLimit(.minutes(1)))
enum DeviceRingKernelsDetector {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-ring-kernels.md", line: 22)
    @DeviceStruct
    struct Sample {
        var value: Float
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 27)
    @DeviceStruct
    struct Moments {
        var count: Int64
        var mean: Float
        var squares: Float
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 34)
    @DeviceStruct
    struct Verdict {
        var score: Float
        var isAnomaly: Bool
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 40)
    @DeviceRingKernel("detector", state: Moments(count: 0, mean: 0, squares: 0))
    static func detect(_ sample: Sample, _ state: inout Moments, in context: DeviceContext) -> Verdict {
        let value: Float = sample.value
        let count: Int64 = state.count
        let mean: Float = state.mean
        let squares: Float = state.squares
        let difference = value - mean
        let deviation = count < 2 ? 0 : (squares / Float(count - 1)).squareRoot()
        let score = deviation > 0 ? abs(difference) / deviation : 0

        state.count += 1
        state.mean += difference / Float(count + 1)
        state.squares += difference * (value - state.mean)
        return Verdict(score: score, isAnomaly: score > 3)
    }
#sourceLocation()

    @Test("detector")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-ring-kernels.md", line: 56)
        try await RingKernelRuntime.run { runtime in
            let detector = try await runtime.launch(detectKernel, on: .cpu, lanes: 8)
            try await detector.activate()
            for value: Float in [20, 21, 20, 21, 20] {
                _ = try await detector.ask(Sample(value: value), key: 17)
            }
            let verdict = try await detector.ask(Sample(value: 35), key: 17)
            print(verdict.isAnomaly)  // prints: true
            let states = try await detector.deviceStates(of: Moments.self)
            print(states[1].count)  // prints: 6
        }
#sourceLocation()
        #expect(output.lines == ["true", "6"])
    }
}

@Suite("docs/device-ring-kernels.md: traps", .serialized, .timeLimit(.minutes(1)))
enum DeviceRingKernelsTraps {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-ring-kernels.md", line: 96)
    @DeviceStruct
    struct Amount {
        var cents: Int32
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 101)
    @DeviceRingKernel("account", state: Amount(cents: 0))
    static func book(_ amount: Amount, _ balance: inout Amount, in context: DeviceContext) -> Amount {
        balance.cents += amount.cents as Int32
        return balance
    }
#sourceLocation()

    @Test("traps")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-ring-kernels.md", line: 107)
        try await RingKernelRuntime.run { runtime in
            let options = DeviceRingOptions(kernel: KernelOptions(restart: .onFailure(maximum: 3)))
            let account = try await runtime.launch(bookKernel, on: .cpu, options: options)
            try await account.activate()
            print(try await account.ask(Amount(cents: .max)).cents)  // prints: 2147483647
            do {
                _ = try await account.ask(Amount(cents: 1))
            } catch let error as KernelError {
                guard let trap = error.underlying as? DeviceTrap else { throw error }
                print(trap.operation)  // prints: the result of + does not fit its type
            }
            print(try await account.ask(Amount(cents: 5)).cents)  // prints: 5
        }
#sourceLocation()
        #expect(output.lines == ["2147483647", "the result of + does not fit its type", "5"])
    }
}

@Suite("docs/device-ring-kernels.md: blocks", .serialized, .timeLimit(.minutes(1)))
enum DeviceRingKernelsBlocks {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-ring-kernels.md", line: 130)
    @DeviceStruct
    struct Window {
        var first: Float
        var step: Float
        var count: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 137)
    @DeviceStruct
    struct Series {
        var values: [512 of Float]
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 142)
    @DeviceStruct
    struct Energy {
        var sum: Float
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 147)
    @DeviceRingKernel("energy", state: Series(values: .init(repeating: 0)), shape: .perBlock(threads: 64))
    static func measure(_ window: Window, _ series: inout Series, in context: DeviceContext) -> Energy {
        _ = series.values as [512 of Float]
        let first: Float = window.first
        let step: Float = window.step
        let count: Int = window.count
        var sums = [64 of Float](repeating: 0)
        // Each element is one thread's.
        context.parallel(0..<count) { i in series.values[i] += first + step * Float(i) }
        // Each thread adds up a part, and the handler the parts.
        context.parallel(0..<64) { part in
            var sum: Float = 0
            for i in stride(from: part, to: count, by: 64) { sum += series.values[i] * series.values[i] }
            sums[part] = sum
        }
        var sum: Float = 0
        for part in 0..<64 { sum += sums[part] }
        return Energy(sum: sum)
    }
#sourceLocation()

    @Test("blocks")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-ring-kernels.md", line: 167)
        try await RingKernelRuntime.run { runtime in
            let energy = try await runtime.launch(measureKernel, on: .cpu)
            try await energy.activate()
            print(try await energy.ask(Window(first: 1, step: 0, count: 512)).sum)  // prints: 512.0
            print(try await energy.ask(Window(first: 1, step: 0, count: 512)).sum)  // prints: 2048.0
        }
#sourceLocation()
        #expect(output.lines == ["512.0", "2048.0"])
    }
}

@Suite("docs/device-ring-kernels.md: ring", .serialized, .timeLimit(.minutes(1)))
enum DeviceRingKernelsRing {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-ring-kernels.md", line: 316)
    @DeviceStruct
    struct Token {
        var hops: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 321)
    @DeviceStruct
    struct Passes {
        var count: Int
        var stranded: Int
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 327)
    @DeviceRingKernel("ring", state: Passes(count: 0, stranded: 0), inboxCapacity: 64)
    static func pass(_ token: Token, _ passes: inout Passes, in context: DeviceContext) -> Passes {
        passes.count += 1 as Int
        let hops: Int = token.hops
        if hops > 1, !context.send(Token(hops: hops - 1), to: (context.index + 1) % context.size) {
            passes.stranded += 1 as Int
        }
        return passes
    }
#sourceLocation()

    @Test("ring")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-ring-kernels.md", line: 337)
        try await RingKernelRuntime.run { runtime in
            let ring = try await runtime.launch(passKernel, on: .cpu, lanes: 4)
            try await ring.activate()
            _ = try await ring.ask(Token(hops: 1_000), key: 0)
            while try await ring.deviceTraffic.received < 999 { await Task.yield() }
            print(try await ring.deviceStates(of: Passes.self).map { $0.count })  // prints: [250, 250, 250, 250]
        }
#sourceLocation()
        #expect(output.lines == ["[250, 250, 250, 250]"])
    }
}

@Suite("docs/device-ring-kernels.md: lending", .serialized, .timeLimit(.minutes(1)))
enum DeviceRingKernelsLending {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/device-ring-kernels.md", line: 387)
    @DeviceStruct
    struct Gain {
        var factor: Float
        var samples: DeviceBufferReference<Float>
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 393)
    @DeviceStruct
    struct Level {
        var count: Int
        var peak: Float
    }
#sourceLocation()

#sourceLocation(file: "docs/device-ring-kernels.md", line: 399)
    @DeviceRingKernel("amplifier", state: Level(count: 0, peak: 0))
    static func amplify(_ gain: Gain, _ level: inout Level, in context: DeviceContext) -> Level {
        let factor: Float = gain.factor
        let samples = context.mutableElements(of: gain.samples as DeviceBufferReference<Float>)
        var peak: Float = 0
        for index in 0..<samples.count {
            samples[index] *= factor
            peak = max(peak, abs(samples[index]))
        }
        return Level(count: samples.count, peak: peak)
    }
#sourceLocation()

    @Test("lending")
    static func part1() async throws {
        output.clear()
#sourceLocation(file: "docs/device-ring-kernels.md", line: 411)
        try await RingKernelRuntime.run { runtime in
            let options = DeviceRingOptions(lendingCapacity: 1 << 22)
            let amplifier = try await runtime.launch(amplifyKernel, on: .cpu, options: options)
            try await amplifier.activate()
            let samples = try UnifiedBuffer([Float](repeating: 0.25, count: 1_000_000), on: .cpu)
            let level = try await amplifier.withLent(samples) { reference in
                try await amplifier.ask(Gain(factor: 2, samples: reference))
            }
            print(level.count, level.peak, try samples.array()[999_999])  // prints: 1000000 0.5 0.5
        }
#sourceLocation()
        #expect(output.lines == ["1000000 0.5 0.5"])
    }
}
