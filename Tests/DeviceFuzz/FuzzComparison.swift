import DeviceTexts

/// How programs are compiled for a comparison.
struct FuzzSetting {
    /// Whether the functions themselves, as the Swift compiler sees them, are compared as well.
    var withOriginals = false
    /// Whether both compilers optimise.
    var isOptimised = false
    var isPlanted = false

    /// As ``FuzzOptions`` reads them.
    var arguments: [String] {
        (withOriginals ? ["--originals"] : []) + (isOptimised ? ["--optimise"] : []) + (isPlanted ? ["--planted"] : [])
    }

    var openCLOptions: String { isOptimised ? "" : "-cl-opt-disable" }
    /// Loops over the items of a group are what optimised kernels have; without them compiling is quicker.
    var groupSize: Int { isOptimised ? FuzzInputs.calls : 1 }
}

/// What a batch gave on all sides.
struct FuzzComparison {
    struct Difference {
        let program: Int
        let text: String
    }

    private(set) var differences: [Difference] = []
    private(set) var calls = 0
    private(set) var traps = 0
    private(set) var confirmedTraps = 0

    init(_ batch: FuzzBatch, _ checks: FuzzChecksModule, _ setting: FuzzSetting) throws {
        let swift = try SwiftBodies(
            batch, checks, withOriginals: setting.withOriginals, isOptimised: setting.isOptimised)
        let checked = swift.checked()
        let device = try batch.openCL(options: setting.openCLOptions, groupSize: setting.groupSize)
        var plain: SwiftBodies?
        for program in batch.programs.indices {
            var found: [String] = []
            var hasChild = false
            for item in 0..<FuzzInputs.calls {
                let call = program * FuzzInputs.calls + item
                calls += 1
                if checked.sites[call] >= 0 { traps += 1 }
                if !checked.isSame(device, at: call) {
                    found.append(
                        "call \(item): on the processor \(checked.text(of: call)); by OpenCL \(device.text(of: call))")
                }
                guard setting.withOriginals else { continue }
                if checked.sites[call] < 0 {
                    let original = swift.original(call)
                    if original.result != checked.results[call] || original.cells != Array(checked.cells(of: call)) {
                        found.append(
                            "call \(item): the function itself \(original); its body \(checked.text(of: call))")
                    }
                } else if !hasChild {
                    // A child process is slow: the first of a program.
                    hasChild = true
                    confirmedTraps += 1
                    var isConfirmed = swift.traps(call)
                    if !isConfirmed, setting.isOptimised {
                        // The optimiser leaves out what traps where nobody wants its result.
                        let bodies =
                            try plain ?? SwiftBodies(batch, checks, withOriginals: true, isOptimised: false)
                        plain = bodies
                        isConfirmed = bodies.traps(call)
                    }
                    if !isConfirmed {
                        found.append(
                            "call \(item): the body traps at site \(checked.sites[call]), the function itself does not")
                    }
                }
            }
            if !found.isEmpty {
                differences.append(Difference(program: program, text: found.prefix(4).joined(separator: "\n")))
            }
        }
    }
}
