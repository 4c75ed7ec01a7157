// One workload through the public API, printed as lines of JSON; `compare` runs it beside the peers.
import Glibc
import RingKernels

var arguments = Arguments(CommandLine.arguments.dropFirst())
let workload = arguments.text("--workload") ?? "all"
let placement = arguments.text("--placement") ?? "all"
let scale = arguments.number("--scale") ?? 1
var configuration = RingKernelRuntime.Configuration()
configuration.homes = 2
configuration.telemetry = !arguments.flag("--no-telemetry")
arguments.finish()

for measurement in measurements where workload == "all" || workload == measurement.name {
    for place in measurement.placements where placement == "all" || placement == place.rawValue {
        try await RingKernelRuntime.run(configuration: configuration) { runtime in
            try await measurement.run(runtime, place, scale)
        }
    }
}
