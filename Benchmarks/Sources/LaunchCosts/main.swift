// What a typed launch costs on OpenCL, beside the calls that a C program makes for the same, in turns in one run.
//
//   swift run --package-path Benchmarks -c release LaunchCosts [ROUNDS]
//
// With a number, so many rounds of the first comparison alone: for tools that count instructions.
//
// C sets every argument, launches and waits with clFinish. Typed, a launch is checked: its arguments against the kernel and its
// buffers' contents before, its traps after; it is given to a stream, and its event is waited for. The first value differs from
// launch to launch on both sides, so each has to set it; the buffers stay the same.
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

/// Another one for each launch; products with it are exact, however they are computed.
func factor(_ index: Int) -> Float { index.isMultiple(of: 2) ? 0.5 : 0.25 }

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

let roundsGiven = CommandLine.arguments.dropFirst().first.flatMap { Int($0) }

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

func report(_ name: String, _ raw: Costs, _ typed: Costs) {
    for (clock, path) in [("wall", \Costs.wall), ("processor time of the caller", \Costs.thread)] {
        let (a, b) = (raw[keyPath: path], typed[keyPath: path])
        func spread(_ values: [Double]) -> String {
            "\(rounded(Costs.quantile(values, 0.5))) (\(rounded(Costs.quantile(values, 0.1))) – \(rounded(Costs.quantile(values, 0.9))))"
        }
        let ratio = Costs.quantile(b, 0.5) / Costs.quantile(a, 0.5)
        print("\(name), \(clock): C \(spread(a)), typed \(spread(b)), ratio \(rounded(ratio))")
    }
}

// In a function: what is global belongs to the main actor, which each closure would ask for.
func run() throws -> Bool {
    let count = 256
    /// So many that one launch takes longer than giving many.
    let manyItems = 1 << 22
    let xs = (0..<manyItems).map { Float($0 & 1023) }
    let ys = [Float](repeating: 1, count: manyItems)
    try check(raw_opencl_open(Int32(manyItems), xs, ys))
    let accelerator = try Accelerator.openCL(0)
    let stream = try accelerator.makeStream()
    let x = try UnifiedBuffer(xs, on: accelerator)
    let y = try UnifiedBuffer(ys, on: accelerator)

    func launch(_ a: Float, _ count: Int = count) throws -> DeviceEvent {
        try saxpy.launch(on: stream, .linear(count, groups: .of(256))) {
            $0.value(a)
            $0.span(x)
            $0.mutableSpan(y)
        }
    }

    print("\(accelerator), \(count) items, microseconds for each launch: median (10 % – 90 %)")
    let comparisons = [("one launch and its end", 1, roundsGiven ?? 4000), ("100 launches and their end", 100, 200)]
    for (name, launches, rounds) in comparisons.prefix(roundsGiven == nil ? 2 : 1) {
        var (raw, typed) = (Costs(), Costs())
        for round in 0..<(rounds + rounds / 10) {
            if round == rounds / 10 { (raw, typed) = (Costs(), Costs()) }  // warm
            try raw.measure(launches) {
                for index in 0..<launches { try check(raw_opencl_enqueue(factor(round + index), Int32(count))) }
                try check(raw_opencl_finish())
            }
            try typed.measure(launches) {
                var last: DeviceEvent?
                for index in 0..<launches { last = try launch(factor(round + index)) }
                try last?.wait()
            }
        }
        report(name, raw, typed)
    }

    if roundsGiven != nil { return true }

    // While the device works on something long, so that nobody has to be woken: what the call itself costs.
    var (raw, typed) = (Costs(), Costs())
    for _ in 0..<60 {
        try check(raw_opencl_enqueue(0.5, Int32(manyItems)))
        try raw.measure(50) { for index in 0..<50 { try check(raw_opencl_enqueue(factor(index), Int32(count))) } }
        try check(raw_opencl_finish())
        let long = try launch(0.5, manyItems)
        try typed.measure(50) { for index in 0..<50 { _ = try launch(factor(index)) } }
        if try long.isComplete { print("the long launch was too short") }
        try stream.synchronise()
    }
    report("giving one of 50 to a busy device", raw, typed)

    var rawResult = [Float](repeating: 0, count: manyItems)
    try check(raw_opencl_read(&rawResult))
    let isSame = try y.array() == rawResult
    print(isSame ? "both computed the same" : "the two computed different things")
    return isSame
}

exit(try run() ? 0 : 1)
