// What launching a kernel on the processor costs, and how near it comes to a plain loop in C.
//
//   swift run --package-path Benchmarks -c release ProcessorCosts
//
// Prints the median and the 99th percentile of a typed call over 64 items, with its allocations; and for adding two vectors that
// are larger than the caches, the bytes a second beside those of a loop in C, in turns, each the median of its rounds.

import CCounting
import CLoops
import Compute
import Glibc

func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

func percentile(_ values: [Double], _ part: Double) -> Double {
    values.sorted()[Int(Double(values.count - 1) * part)]
}

func add(_ buffers: [UnifiedBuffer<Float>], _ checks: DeviceChecks) async throws {
    try await AddKernel.definition.launch(on: .cpu, .linear(buffers[0].count), checks: checks) {
        $0.span(buffers[0])
        $0.span(buffers[1])
        $0.mutableSpan(buffers[2])
    }
}

func makeBuffers(_ count: Int) throws -> [UnifiedBuffer<Float>] {
    try (0..<3).map { try UnifiedBuffer(repeating: Float($0), shape: Shape(count), on: .cpu) }
}

func measureCalls() async throws {
    let buffers = try makeBuffers(64)
    let batch = 100
    for _ in 0..<20_000 { try await add(buffers, .on) }
    var times: [Double] = []
    times.reserveCapacity(3000)
    let allocations = counting_now().allocations
    for _ in 0..<3000 {
        let start = now()
        for _ in 0..<batch { try await add(buffers, .on) }
        times.append((now() - start) / Double(batch))
    }
    let perCall = Double(counting_now().allocations - allocations) / Double(3000 * batch)
    print(
        "typed call over 64 items: p50 \(Int(percentile(times, 0.5))) ns, p99 \(Int(percentile(times, 0.99))) ns, \(perCall) allocations"
    )
}

func measureBandwidth(_ count: Int) async throws {
    let buffers = try makeBuffers(count)
    let plain = (0..<3).map { value in
        let memory = UnsafeMutablePointer<Float>.allocate(capacity: count)
        memory.initialize(repeating: Float(value), count: count)
        return memory
    }
    var times: [[Double]] = [[], [], []]
    for _ in 0..<31 {
        var start = now()
        loops_add(plain[0], plain[1], plain[2], count)
        times[0].append(now() - start)
        start = now()
        try await add(buffers, .on)
        times[1].append(now() - start)
        start = now()
        try await add(buffers, .off)
        times[2].append(now() - start)
    }
    let rates = times.map { Double(count * 12) / percentile($0, 0.5) }
    func text(_ rate: Double) -> String { "\((rate * 100).rounded() / 100)" }
    print(
        "adding vectors of \(count) floats: C on one core \(text(rates[0])) GB/s, checked \(text(rates[1])) (ratio \(text(rates[1] / rates[0]))), unchecked \(text(rates[2])) (ratio \(text(rates[2] / rates[0])))"
    )
    for memory in plain { memory.deallocate() }
}

try await measureCalls()
for count in [1 << 12, 1 << 16, 1 << 20, 1 << 24] { try await measureBandwidth(count) }
