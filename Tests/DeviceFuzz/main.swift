// Random functions, compared bit for bit and trap for trap: the Swift function, its body for the processor, and its C, natively and by OpenCL.
//
//     DeviceFuzz [functions [first seed [functions in a batch]]]

import DeviceTexts
import Glibc

let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
let total = numbers.first ?? 200
let firstSeed = numbers.dropFirst().first ?? 1
let batchSize = numbers.dropFirst(2).first ?? 200
var differences = 0
var compared = 0
var trapped = 0
var forked = 0
var done: UInt64 = 0

while done < total, differences < 10 {
    let seeds = (0..<min(batchSize, total - done)).map { firstSeed + done + $0 }
    let batch = try FuzzBatch(seeds: seeds)
    let swift = try batch.swift(isOptimised: true)
    var plain: SwiftOriginals?
    let checked = swift.checked()
    var others = [("C on this processor", try batch.native())]
    do {
        others.append(("OpenCL", try batch.openCL()))
    } catch let error as OpenCLText.Missing {
        if done == 0 { print("Without OpenCL: \(error)") }
    }
    for program in seeds.indices {
        var found: [String] = []
        var children = 0
        for item in 0..<batch.inputs.count {
            let (result, site) = (checked[program].results[item], checked[program].sites[item])
            compared += 1
            if site < 0 {
                let original = swift.original(program, item)
                if original != result { found.append("item \(item): Swift \(original), its body \(result)") }
            } else {
                trapped += 1
                // A child process is slow: the first of a function, and some.
                if children == 0 || item == 31 {
                    children += 1
                    forked += 1
                    // The optimiser leaves out what traps where nobody wants its result.
                    var confirmed = swift.traps(program, item)
                    if !confirmed {
                        let originals = try plain ?? batch.swift(isOptimised: false)
                        plain = originals
                        confirmed = originals.traps(program, item)
                    }
                    if !confirmed { found.append("item \(item): the body traps at \(site), Swift does not") }
                }
            }
            for (name, outcomes) in others {
                let other = outcomes[program]
                if other.results[item] != result || other.sites[item] != site {
                    found.append(
                        "item \(item): the body \(result) at \(site), \(name) \(other.results[item]) at \(other.sites[item])"
                    )
                }
            }
        }
        if !found.isEmpty {
            differences += 1
            print(found.prefix(5).joined(separator: "\n"))
            print(batch.description(program))
        }
    }
    done += UInt64(seeds.count)
    print(
        "\(done) functions, \(compared) calls, \(trapped) traps, \(forked) confirmed by a child: \(differences) differences"
    )
}
if differences > 0 { exit(1) }
