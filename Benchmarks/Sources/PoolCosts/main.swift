// What acquiring a buffer of a warm pool and releasing it costs: allocations, which must be none, and time, for information.
//
//   swift run --package-path Benchmarks -c release PoolCosts
//
// Exit code 1: something was allocated.

import CCounting
import Compute
import Glibc

/// The time that this thread has computed, in nanoseconds: on a busy machine the clock on the wall says little.
func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

let rounds = 9
let repetitions = 1_000_000

/// - Returns: Allocations in all rounds, and the median of a round's nanoseconds for each repetition.
func measure(_ body: () throws -> Void) rethrows -> (allocations: UInt64, nanoseconds: Double) {
    for _ in 0..<1000 { try body() }
    var times = [Double](repeating: 0, count: rounds)
    let before = counting_now().allocations
    for round in 0..<rounds {
        let start = threadTime()
        for _ in 0..<repetitions { try body() }
        times[round] = (threadTime() - start) / Double(repetitions)
    }
    let allocations = counting_now().allocations - before
    return (allocations, times.sorted()[rounds / 2])
}

let pool = try MemoryPool(on: .cpu)
let results = [
    ("acquire and release", try measure { try pool.release(try pool.acquire(shape: 1024, of: Float.self)) }),
    (
        "the same in two dimensions",
        try measure { try pool.release(try pool.acquire(shape: [4, 256], of: Float.self)) }
    ),
    ("withBuffer", try measure { try pool.withBuffer(shape: 1024, of: Float.self) { _ in } }),
]
for (name, result) in results {
    print(
        "\(name): \(result.allocations) allocations, median \(Int(result.nanoseconds.rounded())) ns of processor time")
}
// The counting itself takes part in the times.
exit(results.allSatisfy { $0.1.allocations == 0 } ? 0 : 1)
