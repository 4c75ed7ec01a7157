import DotCompute
import Glibc

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Measures round trips to a ring kernel on every device that is found, and verifies each answer.
///
/// `--json` prints the figures for programs, `--count N` makes so many round trips instead of 2,000.
package struct GPUEchoExample {
    package static func main() async {
        do {
            let options = try Options(CommandLine.arguments.dropFirst())
            let figures = try await run(
                count: options.count, { if !options.isJSON { print($0) } }, aside: { aside($0) })
            if options.isJSON { print(try json(figures)) }
        } catch {
            aside("GPUEcho failed: \(error)")
            exit(1)
        }
    }

    private static func aside(_ line: String) {
        _ = unsafe write(STDERR_FILENO, line + "\n", line.utf8.count + 1)
    }

    /// - Parameters:
    ///   - count: How many round trips there are to each device, after a tenth as many that are not counted.
    ///   - say: Takes each line of the output.
    ///   - aside: Takes what is different on every machine.
    nonisolated(nonsending) static func run(
        count: Int = 2_000, _ say: (String) -> Void, aside: (String) -> Void
    ) async throws -> [EchoFigures] {
        say("\(count) round trips to every device that was found")
        var figures: [EchoFigures] = []
        for accelerator in Accelerator.all {
            let found = try await measure(accelerator, count: count)
            aside("\(found)")
            figures.append(found)
        }
        say("every answer is that to its own question")
        return figures
    }

    nonisolated(nonsending) private static func measure(
        _ accelerator: Accelerator, count: Int
    ) async throws -> EchoFigures {
        try await RingKernelRuntime.run { runtime in
            let echo = try await runtime.launch(echoKernel, on: accelerator)
            try await echo.activate()
            guard let place = echo.devicePlace else { throw WrongAnswer(device: "\(accelerator)", value: 0) }
            var times: [Int64] = []
            times.reserveCapacity(count)
            var sum: UInt64 = 0
            let clock = ContinuousClock()
            for number in 0..<UInt64(count + count / 10) {
                let value = number &* 0xD134_2543_DE82_EF95
                let start = clock.now
                let pong = try await echo.ask(Ping(value: value, check: Ping.check(of: value)), timeout: .seconds(10))
                let time = clock.now - start
                sum &+= value
                guard pong.isWhole, pong.value == value, pong.sum == sum else {
                    throw WrongAnswer(device: "\(accelerator)", value: value)
                }
                // The first ones warm caches and branch predictors up.
                if number >= UInt64(count / 10) {
                    times.append(time.components.seconds * 1_000_000_000 + time.components.attoseconds / 1_000_000_000)
                }
            }
            return EchoFigures(
                device: "\(accelerator)", mode: place.mode.rawValue, reason: place.reason, times)
        }
    }

    static func json(_ figures: [EchoFigures]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(figures), as: UTF8.self)
    }
}

/// The words behind the program's name.
struct Options {
    var isJSON = false
    var count = 2_000

    init(_ words: some Sequence<String>) throws(UnknownOption) {
        var words = words.makeIterator()
        while let word = words.next() {
            switch word {
            case "--json": isJSON = true
            case "--count":
                let next = words.next() ?? ""
                guard let number = Int(next), (10...100_000_000).contains(number) else {
                    throw UnknownOption(text: "--count \(next)")
                }
                count = number
            default: throw UnknownOption(text: word)
            }
        }
    }
}

/// A word that is none of `--json` and `--count N`, with N from 10 to 100,000,000.
struct UnknownOption: Error {
    var text: String
}

/// An answer is not that to the question.
struct WrongAnswer: Error {
    var device: String
    var value: UInt64
}
