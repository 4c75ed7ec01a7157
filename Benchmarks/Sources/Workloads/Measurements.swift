import Glibc
import RingKernels

/// Where the two sides of a workload run.
enum Place: String {
    /// Both on one home.
    case same
    /// On two homes.
    case across
    /// The caller on no home at all.
    case outside

    /// The home of the side that drives.
    var driver: Int { self == .across ? 1 : 0 }
}

/// A workload and how to run it.
struct Measurement: Sendable {
    let name: String
    let placements: [Place]
    let run: nonisolated(nonsending) @Sendable (RingKernelRuntime, Place, Double) async throws -> Void
}

/// Prints one figure.
func report(_ workload: String, _ place: Place, _ metric: String, _ unit: String, _ value: Double) {
    let rounded = (value * 100).rounded() / 100
    print(
        #"{"workload":"\#(workload)","placement":"\#(place.rawValue)","metric":"\#(metric)","unit":"\#(unit)","value":\#(rounded)}"#
    )
    fflush(nil)
}

func reportPercentiles(_ workload: String, _ place: Place, _ samples: [UInt64]) {
    let sorted = samples.sorted()
    for (metric, share) in [("p50", 0.5), ("p99", 0.99)] {
        report(workload, place, metric, "ns", Double(sorted[Int(Double(sorted.count) * share)]))
    }
}

private func scaled(_ count: Int, _ scale: Double) -> Int { max(800, Int(Double(count) * scale)) }

private func options(home: Int) -> KernelOptions { KernelOptions(placement: .home(home)) }

extension RingKernelRuntime {
    nonisolated(nonsending) func active<Handler: RingKernelHandler>(
        _ handler: @autoclosure @escaping @Sendable () throws -> Handler, id: KernelID = Handler.kernelID, home: Int
    ) async throws -> RingKernelHandle<Handler.Request, Handler.Response> {
        let kernel = try await launch(handler(), id: id, options: options(home: home))
        try await kernel.activate()
        return kernel
    }
}

let measurements: [Measurement] = [
    Measurement(name: "ask", placements: [.same, .across]) { runtime, place, scale in
        let echo = try await runtime.active(Echo(), home: 0)
        let samples = try await runtime.withKernel(asker(echo, home: place.driver)) {
            try await $0.ask(Measure(count: scaled(400_000, scale))).nanoseconds
        }
        reportPercentiles("ask", place, samples)
    },
    Measurement(name: "ask-loop", placements: [.same, .across]) { runtime, place, scale in
        let samples = try await runtime.withKernel(loopEcho(.home(0))) { echo in
            try await runtime.withKernel(asker(echo, home: place.driver)) {
                try await $0.ask(Measure(count: scaled(400_000, scale))).nanoseconds
            }
        }
        reportPercentiles("ask-loop", place, samples)
    },
    Measurement(name: "ask-idle", placements: [.outside]) { runtime, place, scale in
        let echo = try await runtime.active(Echo(), home: 0)
        var samples: [UInt64] = []
        for index in 0..<max(100, Int(400 * scale)) {
            usleep(2000)  // the silence that is measured
            let began = nanoseconds()
            let answer = try await echo.ask(Six(index))
            samples.append(nanoseconds() - began)
            require(answer.a == index, "an answer of \(answer.a) instead of \(index)")
        }
        reportPercentiles("ask-idle", place, samples)
    },
    Measurement(name: "one-to-one", placements: [.same, .across]) { runtime, place, scale in
        try await throughput(runtime, "one-to-one", place, producers: 1, count: scaled(20_000_000, scale))
    },
    Measurement(name: "four-to-one", placements: [.same, .across]) { runtime, place, scale in
        try await throughput(runtime, "four-to-one", place, producers: 4, count: scaled(20_000_000, scale))
    },
    Measurement(name: "pipeline", placements: [.same, .across]) { runtime, place, scale in
        let count = scaled(5_000_000, scale)
        let passed = Signal()
        let last = try await runtime.active(Adder(checked: passed), home: place.driver)
        var first = last
        for index in 0..<3 {
            let next = first
            first = try await runtime.active(
                Stage(next: next), id: "stage-\(index)", home: place == .across ? index % 2 : 0)
        }
        let source = first
        try await runtime.withKernel(producer("source", source, home: place.driver)) { producer in
            for (count, isTimed) in [(count / 10, false), (count, true)] {
                let began = nanoseconds()
                _ = try await producer.ask(Measure(count: count))
                // Each of the three stages in between has added one to each message.
                try await source.send(Adder.checking(Adder.expected(first: 0, count: count) &+ 3 &* count))
                await passed.wait()
                let elapsed = nanoseconds() - began
                if isTimed { report("pipeline", place, "rate", "msg/s", Double(count) * 1e9 / Double(elapsed)) }
            }
        }
    },
    Measurement(name: "ring", placements: [.same]) { runtime, place, scale in
        let ring = Ring()
        for index in 0..<503 {
            ring.append(try await runtime.active(Member(ring: ring, index: index), id: "member-\(index)", home: 0))
        }
        try await turn(ring, "ring", place, hops: scaled(5_000_000, scale))
    },
    Measurement(name: "ring-loop", placements: [.same]) { runtime, place, scale in
        let ring = Ring()
        for index in 0..<503 {
            let member = RingKernel<Six, Acknowledgement>("member-\(index)", options: options(home: 0)) { context in
                var next: RingKernelHandle<Six, Acknowledgement>?
                for try await request in context.requests {
                    var token = request
                    token.a &-= 1
                    if next == nil { next = ring.member(after: index) }
                    if request.a == 0 { ring.stopped.fire() } else { try await next!.send(token) }
                }
            }
            let kernel = try await runtime.launch(member)
            try await kernel.activate()
            ring.append(kernel)
        }
        try await turn(ring, "ring-loop", place, hops: scaled(2_000_000, scale))
    },
    Measurement(name: "fan-out", placements: [.same, .across]) { runtime, place, scale in
        var targets: [RingKernelHandle<Six, Acknowledgement>] = []
        for index in 0..<1000 { targets.append(try await runtime.active(Adder(), id: "adder-\(index)", home: 0)) }
        let all = targets
        let rounds = scaled(5_000_000, scale) / 1000
        let sender = driver("sender", home: place.driver) { rounds, _ in
            for round in 0..<rounds { for target in all { try await target.send(Six(round)) } }
            return []
        }
        try await runtime.withKernel(sender) { sender in
            for (rounds, isTimed) in [(rounds / 10 + 1, false), (rounds, true)] {
                let began = nanoseconds()
                _ = try await sender.ask(Measure(count: rounds))
                let sum = Adder.expected(first: 0, count: rounds)
                for target in all { _ = try await target.ask(Adder.checking(sum)) }
                let elapsed = nanoseconds() - began
                if isTimed { report("fan-out", place, "rate", "msg/s", Double(rounds * 1000) * 1e9 / Double(elapsed)) }
            }
        }
    },
    Measurement(name: "spawn", placements: [.same]) { runtime, place, scale in
        try await spawn(runtime, "spawn", place, count: scaled(20_000, scale)) { index in
            RingKernel(Echo(), id: "echo-\(index)", options: options(home: 0))
        }
    },
    Measurement(name: "spawn-loop", placements: [.same]) { runtime, place, scale in
        try await spawn(runtime, "spawn-loop", place, count: scaled(20_000, scale)) { index in
            RingKernel("loop-\(index)", options: options(home: 0)) { context in
                for try await request in context.requests {
                    var answer = Six(request.a)
                    answer.correlationID = request.messageID
                    try await context.send(answer)
                }
            }
        }
    },
]

/// Several producers send one consumer so many messages in all, which are counted when the last was handled.
private nonisolated(nonsending) func throughput(
    _ runtime: RingKernelRuntime, _ name: String, _ place: Place, producers: Int, count: Int
) async throws {
    let adder = try await runtime.active(Adder(), home: 0)
    var handles: [RingKernelHandle<Measure, Measured>] = []
    let each = count / producers
    for index in 0..<producers {
        let kernel = try await runtime.launch(
            producer("producer-\(index)", adder, home: place.driver, first: index &* 1_000_000))
        try await kernel.activate()
        handles.append(kernel)
    }
    let all = handles
    for (each, isTimed) in [(each / 10, false), (each, true)] {
        let began = nanoseconds()
        try await withThrowingTaskGroup { group in
            for producer in all { group.addTask { _ = try await producer.ask(Measure(count: each)) } }
            try await group.waitForAll()
        }
        var sum = 0
        for index in 0..<producers { sum &+= Adder.expected(first: index &* 1_000_000, count: each) }
        _ = try await adder.ask(Adder.checking(sum))
        let elapsed = nanoseconds() - began
        if isTimed { report(name, place, "rate", "msg/s", Double(each * producers) * 1e9 / Double(elapsed)) }
    }
}

/// Sends a token around a ring and reports the time of a hop.
private nonisolated(nonsending) func turn(
    _ ring: Ring, _ name: String, _ place: Place, hops: Int
) async throws {
    for (hops, isTimed) in [(hops / 10, false), (hops, true)] {
        let began = nanoseconds()
        try await ring.member(after: -1).send(Six(hops))
        await ring.stopped.wait()
        if isTimed { report(name, place, "hop", "ns", Double(nanoseconds() - began) / Double(hops)) }
    }
}

/// Launches many kernels one after the other and reports the time and the memory of one.
private nonisolated(nonsending) func spawn(
    _ runtime: RingKernelRuntime, _ name: String, _ place: Place, count: Int,
    _ definition: @Sendable (Int) -> RingKernel<Six, Six>
) async throws {
    let definitions = (0..<count).map(definition)
    var kernels: [RingKernelHandle<Six, Six>] = []
    kernels.reserveCapacity(count)
    let before = residentBytes()
    let began = nanoseconds()
    for definition in definitions { kernels.append(try await runtime.launch(definition)) }
    let elapsed = nanoseconds() - began
    report(name, place, "spawn", "ns", Double(elapsed) / Double(count))
    report(
        name == "spawn" ? "bytes" : "bytes-loop", place, "bytes", "B", Double(residentBytes() - before) / Double(count))
}
