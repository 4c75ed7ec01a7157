// First figures of the runtime through its public API: two homes, telemetry on unless `--no-telemetry` is given.
// Medians of one run on whatever machine this is; compare ratios, not runs.
import Glibc
import RingKernels

var configuration = RingKernelRuntime.Configuration()
configuration.homes = 2
configuration.telemetry = !CommandLine.arguments.contains("--no-telemetry")

func line(_ name: String, _ value: String) {
    print(name + String(repeating: " ", count: max(1, 48 - name.count)) + value)
}

try await RingKernelRuntime.run(configuration: configuration) { runtime in
    let echo = try await runtime.launch(Echo(), options: KernelOptions(placement: .home(0)))
    var definition = loopEcho
    definition.options.placement = .home(0)
    let loop = try await runtime.launch(definition)
    let sink = try await runtime.launch(Sink(), options: KernelOptions(placement: .home(0)))
    try await echo.activate()
    try await loop.activate()
    try await sink.activate()

    for (form, target) in [("handler form", echo), ("loop form", loop)] {
        for (place, home) in [("same home", 0), ("across homes", 1)] {
            let samples = try await runtime.withKernel(asker(target, home: home)) {
                try await $0.ask(Measure(samples: 100_000))
            }
            line("ask, \(form), \(place)", "p50 \(samples.percentile(0.5)) ns, p99 \(samples.percentile(0.99)) ns")
        }
    }
    for (place, home) in [("same home", 0), ("across homes", 1)] {
        let count = 2_000_000
        let samples = try await runtime.withKernel(producer(sink, home: home)) {
            try await $0.ask(Measure(samples: count))
        }
        line(
            "one producer, one consumer, \(place)",
            "\((Double(count) * 1e5 / Double(samples.nanoseconds[0])).rounded() / 100) M/s")
    }

    var idle: [UInt64] = []
    for _ in 0..<500 {
        usleep(2000)  // the silence is what is measured
        let began = nanoseconds()
        _ = try await echo.ask(Six())
        idle.append(nanoseconds() - began)
    }
    let samples = Samples(nanoseconds: idle.sorted())
    line(
        "ask from outside after 2 ms of silence",
        "p50 \(samples.percentile(0.5)) ns, p99 \(samples.percentile(0.99)) ns")

    for form in ["handler form", "loop form"] {
        let count = 10_000
        let before = residentBytes()
        let began = nanoseconds()
        for index in 0..<count {
            if form == "loop form" {
                _ = try await runtime.launch(loopEcho, id: "loop-\(index)")
            } else {
                _ = try await runtime.launch(Echo(), id: "echo-\(index)")
            }
        }
        let each = (nanoseconds() - began) / UInt64(count)
        line(
            "spawn, \(form), one after the other", "\(each) ns, \((residentBytes() - before) / count) B each while idle"
        )
    }
}
