import Foundation

/// What the command line says.
struct FuzzOptions {
    static let help = """
        Random functions for devices, translated and compared: their bodies for the processor, compiled by swiftc, with their C, executed
        by OpenCL, bit for bit, trap for trap, and what they wrote.

            scripts/fuzz-kernels [COUNT] [--seed S] [options]

          COUNT          programs to compare (400)
          --seed S       the first one's number; program S is the same in every run (1)
          --batch N      programs that are compiled together (400)
          --jobs N       batches at the same time (as many as there are processors)
          --originals N  in every Nth batch compare the functions themselves as well, and their traps (16; 0: never)
          --optimise N   in every Nth batch let both compilers optimise (8; 0: never)
          --plant        check the fuzzer: a mistake is planted into the translation, which must be found and reduced
          --help         this

        Exit codes: 0 no difference, 1 a difference, printed with its seed and the smallest body that shows it, 2 something could not be
        compiled or executed, 64 a wrong command line.
        """

    enum Work {
        case run, plant, help
        /// One batch, in a process of its own: what the run starts.
        case batch(checks: String)
    }

    var work = Work.run
    var count = 400
    var seed: UInt64 = 1
    var batch = 400
    var jobs = ProcessInfo.processInfo.activeProcessorCount
    var originals = 16
    var optimise = 8
    var setting = FuzzSetting()

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func value<Number: FixedWidthInteger>(_ option: String, _ least: Number) throws -> Number {
            guard let text = rest.popFirst(), let number = Number(text), number >= least else {
                throw FuzzError(description: "\(option) needs a whole number of at least \(least).")
            }
            return number
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": work = .help
            case "--plant": work = .plant
            case "--seed": seed = try value(argument, 0)
            case "--batch": batch = try value(argument, 1)
            case "--jobs": jobs = try value(argument, 1)
            case "--worker":
                guard let folder = rest.popFirst() else { throw FuzzError(description: "--worker needs a folder.") }
                work = .batch(checks: folder)
            case "--originals":
                if case .batch = work { setting.withOriginals = true } else { originals = try value(argument, 0) }
            case "--optimise":
                if case .batch = work { setting.isOptimised = true } else { optimise = try value(argument, 0) }
            case "--planted": setting.isPlanted = true
            default:
                guard let number = Int(argument), number > 0 else {
                    throw FuzzError(description: "\(argument) is no option and no number of programs.")
                }
                count = number
            }
        }
    }
}
