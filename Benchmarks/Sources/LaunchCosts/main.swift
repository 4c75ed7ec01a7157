// What a typed launch costs on OpenCL, beside the calls that a C program makes for the same, in turns in one run.
//
//   swift run --package-path Benchmarks -c release LaunchCosts
//
// Exit code 1: the two computed different things, or there is no OpenCL device.

import CRawOpenCL
import Compute
import Glibc

func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

struct RawFailure: Error { var line: Int32 }

func check(_ code: Int32) throws { if code != 0 { throw RawFailure(line: code) } }

let saxpy = DeviceKernelDefinition(
    name: "saxpy(_:_:_:in:)", entry: "costs_saxpy", file: #fileID, line: #line,
    parameters: [
        .value("a", type: Float.self), .span("x", element: Float.self),
        .mutableSpan("y", element: Float.self, isReadByKernel: true),
    ],
    source: """
        RK_KERNEL(costs_saxpy)(rk_f32 v_a, RK_GLOBAL const rk_f32 *v_x, rk_i64 v_x_count, RK_GLOBAL rk_f32 *v_y, rk_i64 v_y_count,
                               rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
          rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
          rk_i64 rk_item = rk_index(rk_here);
          if (!rk_is_inside(rk_here)) return;
          RK_CHECK(rk_index_traps(rk_item, v_x_count), RK_STOP(0));
          RK_CHECK(rk_index_traps(rk_item, v_y_count), RK_STOP(1));
          v_y[rk_item] = v_a * v_x[rk_item] + v_y[rk_item];
        }
        """,
    sites: [
        .init(line: 1, column: 1, operation: .indexOutOfRange("x")),
        .init(line: 1, column: 2, operation: .indexOutOfRange("y")),
    ], cpu: { _ in })

let count = 256
let xs = (0..<count).map { Float($0) }
let ys = [Float](repeating: 1, count: count)
try check(raw_opencl_open(Int32(count), xs, ys))
let accelerator = try Accelerator.openCL(0)
let stream = try accelerator.makeStream()
let x = try UnifiedBuffer(xs, on: accelerator)
let y = try UnifiedBuffer(ys, on: accelerator)

@MainActor func launch(_ a: Float) throws -> DeviceEvent {
    try saxpy.launch(on: stream, .linear(count, groups: .of(256))) {
        $0.value(a)
        $0.span(x)
        $0.mutableSpan(y)
    }
}

/// Medians, in microseconds for each launch, of the time on the wall and of the calling thread's.
struct Costs {
    var wall: [Double] = []
    var thread: [Double] = []

    mutating func measure(_ launches: Int, _ body: () throws -> Void) rethrows {
        let (start, startThread) = (now(), threadTime())
        try body()
        wall.append((now() - start) / 1000 / Double(launches))
        thread.append((threadTime() - startThread) / 1000 / Double(launches))
    }

    static func quantile(_ values: [Double], _ fraction: Double) -> Double {
        values.sorted()[Int(Double(values.count - 1) * fraction)]
    }
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

print("\(accelerator), \(count) items, microseconds for each launch: median (10 % – 90 %)")
for (name, launches, rounds) in [("one launch and its end", 1, 4000), ("100 launches and their end", 100, 200)] {
    var (raw, typed) = (Costs(), Costs())
    for round in 0..<(rounds + rounds / 10) {
        if round == rounds / 10 { (raw, typed) = (Costs(), Costs()) }  // warm
        try raw.measure(launches) {
            for _ in 0..<launches { try check(raw_opencl_enqueue(0.5)) }
            try check(raw_opencl_finish())
        }
        try typed.measure(launches) {
            var last: DeviceEvent?
            for _ in 0..<launches { last = try launch(0.5) }
            try last?.wait()
        }
    }
    for (clock, path) in [("wall", \Costs.wall), ("processor time of the caller", \Costs.thread)] {
        let (a, b) = (raw[keyPath: path], typed[keyPath: path])
        let (rawMedian, typedMedian) = (Costs.quantile(a, 0.5), Costs.quantile(b, 0.5))
        func spread(_ values: [Double]) -> String {
            "\(rounded(Costs.quantile(values, 0.5))) (\(rounded(Costs.quantile(values, 0.1))) – \(rounded(Costs.quantile(values, 0.9))))"
        }
        print("\(name), \(clock): C \(spread(a)), typed \(spread(b)), ratio \(rounded(typedMedian / rawMedian))")
    }
}
var rawResult = [Float](repeating: 0, count: count)
try check(raw_opencl_read(&rawResult))
let isSame = try y.array() == rawResult
print(isSame ? "both computed the same" : "the two computed different things")
exit(isSame ? 0 : 1)
