// What messages to kernels on devices cost, through their handles: round trips, streams, starts and ends; and from lane to lane without the
// host. Every answer is checked.
//
//   cd Benchmarks && DOTCOMPUTE_CORE_ONLY=1 swift run -c release DeviceRings [processor] [pocl] [pieces] [payloads] [n=COUNT]
import CCounting
import Compute
import DeviceKernels
import Glibc
import RingKernels

struct Echo: DeviceStruct {
    var value: UInt64

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_Echo",
        fields: [.init(name: "value", cType: "rk_u64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.value))],
        layout: .init(stride: 8, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: "typedef struct { rk_u64 value; } rk_s_Echo;")
}

typealias Handle = RingKernelHandle<DeviceMessage<Echo>, DeviceMessage<Echo>>

let definition = DeviceRingKernelDefinition<Echo, Echo, Echo>(
    "echo", state: Echo(value: 0), entry: "echo_handle",
    source: """
        RK_FN rk_u32 echo_handle(RK_PRIVATE const rk_s_Echo *request, RK_GLOBAL rk_s_Echo *state, RK_PRIVATE rk_s_Echo *response, rk_ring_context context) {
          state->value += 1;
          response->value = ~request->value;
          return 0u;
        }
        """
) { (request: Echo, state: inout Echo, context: DeviceContext) throws(DeviceFault) in
    state.value += 1
    return Echo(value: ~request.value)
}

struct Start: Message {
    var messageID = MessageID()
    var priority = MessagePriority.normal
    var correlationID: MessageID?
}

func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func show(_ what: String, _ times: [UInt64]) {
    let sorted = times.sorted()
    func at(_ share: Double) -> Double {
        Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 1000
    }
    print("\(what): p50 \(at(0.5)) µs, p99 \(at(0.99)) µs, p99.9 \(at(0.999)) µs, n \(sorted.count)")
}

func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

func check(_ answer: DeviceMessage<Echo>, _ value: UInt64) {
    guard answer.body.value == ~value else { fatalError("A wrong answer: \(answer.body.value) to \(value).") }
}

/// Asks from a kernel on the same home, again and again.
func roundTrips(_ name: String, _ echo: Handle, _ runtime: RingKernelRuntime, count: Int) async throws {
    let driver = RingKernel<Start, Acknowledgement>("driver", options: KernelOptions(placement: .home(0))) { context in
        for try await request in context.requests {
            var times: [UInt64] = []
            for round in 0..<count {
                let begin = now()
                let answer = try await echo.ask(DeviceMessage(Echo(value: UInt64(round))))
                times.append(now() - begin)
                check(answer, UInt64(round))
            }
            show("\(name), round trip", Array(times.dropFirst(count / 10)))
            try await context.send(Acknowledgement(answering: request))
        }
    }
    try await runtime.withKernel(driver) { driver in _ = try await driver.ask(Start()) }
}

/// Asks from so many kernels on the same home at the same time, each again and again.
func stream(_ name: String, _ echo: Handle, _ runtime: RingKernelRuntime, count: UInt64, askers: Int = 64) async throws
{
    var drivers: [RingKernelHandle<Start, Acknowledgement>] = []
    for number in 0..<askers {
        let driver = RingKernel<Start, Acknowledgement>(
            KernelID("asker-\(number)"), options: KernelOptions(placement: .home(0))
        ) { context in
            for try await request in context.requests {
                for value in 0..<count / UInt64(askers) {
                    check(try await echo.ask(DeviceMessage(Echo(value: value))), value)
                }
                try await context.send(Acknowledgement(answering: request))
            }
        }
        let handle = try await runtime.launch(driver)
        try await handle.activate()
        drivers.append(handle)
    }
    for driver in drivers { _ = try await driver.ask(Start()) }
    let counts = counting_now()
    let begin = now()
    try await withThrowingTaskGroup(of: Void.self) { group in
        for driver in drivers { group.addTask { _ = try await driver.ask(Start()) } }
        try await group.waitForAll()
    }
    let seconds = Double(now() - begin) / 1e9
    let allocations = Double(counting_now().allocations - counts.allocations) / Double(count)
    let retains = Double(counting_now().retains - counts.retains) / Double(count)
    for driver in drivers { try await driver.terminate() }
    let rate = (Double(count) / seconds / 1e3).rounded() / 1e3
    print(
        "\(name), \(askers) askers: \(rate) million messages per second, \(rounded(allocations)) allocations and \(rounded(retains)) retains each, n \(count)"
    )
}

func measure(_ name: String, _ device: Accelerator, _ options: DeviceRingOptions, count: Int) async throws {
    var configuration = RingKernelRuntime.Configuration()
    configuration.homes = 1
    try await RingKernelRuntime.run(configuration: configuration) { runtime in
        for lanes in [1, 4] {
            let echo = try await runtime.launch(
                definition, id: KernelID("echo-\(lanes)"), on: device, lanes: lanes, options: options)
            try await echo.activate()
            if lanes == 1 { try await roundTrips(name, echo, runtime, count: count) }
            try await stream("\(name), lanes: \(lanes)", echo, runtime, count: UInt64(count * 5))
            try await echo.terminate()
        }
        var starts: [UInt64] = []
        var stops: [UInt64] = []
        for round in 0..<20 {
            let begin = now()
            let echo = try await runtime.launch(
                definition, id: KernelID("start-\(round)"), on: device, options: options)
            try await echo.activate()
            starts.append(now() - begin)
            _ = try await echo.ask(DeviceMessage(Echo(value: 1)))
            let end = now()
            try await echo.terminate()
            stops.append(now() - end)
        }
        show("\(name), start", starts)
        show("\(name), end", stops)
    }
}

/// Sends what it gets to the next lane, until it has gone as far as it says.
let hopper = DeviceRingKernelDefinition<Echo, Echo, Echo>(
    "hopper", state: Echo(value: 0), entry: "hop_handle",
    source: """
        RK_RING_SENDS(rk_s_Echo)
        RK_FN rk_u32 hop_handle(RK_PRIVATE const rk_s_Echo *request, RK_GLOBAL rk_s_Echo *state, RK_PRIVATE rk_s_Echo *response, rk_ring_context context) {
          rk_s_Echo next;
          next.value = request->value - 1;
          state->value += 1;
          if (request->value > 0 && !rk_ring_send_rk_s_Echo(context, &next, (context.lane + 1) % context.lanes)) return 1u;
          response->value = ~request->value;
          return 0u;
        }
        """,
    sites: [TrapSite(line: 1, column: 1, operation: .other("the next lane has no room"))], inboxCapacity: 16
) { (request: Echo, state: inout Echo, context: DeviceContext) throws(DeviceFault) in
    state.value += 1
    if request.value > 0, !context.send(Echo(value: request.value - 1), to: (context.index + 1) % context.size) {
        throw DeviceFault(site: 0)
    }
    return Echo(value: ~request.value)
}

/// A message that goes to and fro between two lanes: the time of one hop, of so many in a row.
func hops(_ name: String, _ device: Accelerator, _ options: DeviceRingOptions, count: UInt64, rounds: Int) async throws
{
    try await RingKernelRuntime.run { runtime in
        let lanes = try await runtime.launch(hopper, on: device, lanes: 2, options: options)
        try await lanes.activate()
        var times: [UInt64] = []
        for round in 1...UInt64(rounds) {
            let begin = now()
            check(try await lanes.ask(DeviceMessage(Echo(value: count), key: 0)), count)
            while try await lanes.deviceTraffic.received < round * count {}
            times.append((now() - begin) / count)
        }
        let handled = try await lanes.deviceStates(of: Echo.self).reduce(0) { $0 + $1.value }
        guard handled == UInt64(rounds) * (count + 1) else { fatalError("Messages were lost or doubled: \(handled).") }
        show("\(name), one hop from lane to lane, of \(count) in a row", times)
    }
}

let wanted = CommandLine.arguments.dropFirst()
let count = wanted.first { $0.hasPrefix("n=") }.flatMap { Int($0.dropFirst(2)) } ?? 100_000
func isWanted(_ name: String) -> Bool { !wanted.contains { !$0.hasPrefix("n=") } || wanted.contains(name) }

var options = DeviceRingOptions()
options.kernel.placement = .home(0)
options.mode = .persistent
if wanted.contains("payloads") {
    try await payloads("processor", .cpu, options, count: count)
}
if isWanted("processor") {
    try await measure("processor", .cpu, options, count: count)
    try await payloads("processor", .cpu, options, count: count)
    try await hops("processor", .cpu, options, count: 20_000, rounds: 50)
}
if let device = Accelerator.all.first(where: { $0.backend == .openCL && $0.kind == .cpu }) {
    if wanted.contains("payloads") { try await payloads("PoCL, persistent", device, options, count: count) }
    if isWanted("pocl") {
        try await measure("PoCL, persistent", device, options, count: count)
        try await payloads("PoCL, persistent", device, options, count: count)
        try await hops("PoCL, persistent", device, options, count: 20_000, rounds: 50)
    }
    options.mode = .bounded
    if wanted.contains("payloads") { try await payloads("PoCL, by pieces", device, options, count: count / 20) }
    if isWanted("pieces") {
        try await measure("PoCL, by pieces", device, options, count: count / 20)
        try await hops("PoCL, by pieces", device, options, count: 500, rounds: 20)
    }
} else {
    print("no OpenCL device on the processor")
}
