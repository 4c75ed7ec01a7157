#if DurableKernels
    internal import Foundation

    /// Starts, kills and checks the ledger, round after round.
    struct TortureRounds {
        let folder: URL
        let rounds: Int
        let seed: UInt64

        func run() async throws {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let total = Torture.accounts * Torture.initialBalance
            print("folder \(folder.path), seed \(seed), \(rounds) rounds")
            var random = SplitMix(state: seed)
            var reports: [TortureReport] = []
            var killedBeforeReady = 0
            for round in 1...rounds {
                // In one round of four it is killed while it is being opened, perhaps.
                let waitsForReady = round % 4 != 0
                let wait = Duration.milliseconds(Int.random(in: 0...(waitsForReady ? 400 : 100), using: &random))
                let isReady = try await serve(for: wait, waitingForReady: waitsForReady)
                if !isReady { killedBeforeReady += 1 }
                let report = try check()
                reports.append(report)
                guard
                    report.lost == 0, report.appliedTwice == 0, report.answeredDifferently == 0,
                    report.wrongAccounts == 0, report.totalAfterKill == total, report.totalInTheEnd == total
                else { throw TortureFailure("round \(round) of seed \(seed) is wrong: \(report)") }
                if round % 10 == 0 || round == rounds {
                    print("round \(round): \(report.acknowledged) transfers acknowledged, all there, once")
                    // Whoever watches a file or a pipe sees it now.
                    fflush(nil)
                }
            }
            summarise(reports, killedBeforeReady)
            // One that the machine held up is no failure of the ledger's; most of them must be quick.
            let times = reports.map(\.recovery).sorted()
            guard times[times.count / 2] < 1000 else {
                throw TortureFailure("most recoveries take more than a second: \(Int(times[times.count / 2])) ms")
            }
        }

        private func summarise(_ reports: [TortureReport], _ killedBeforeReady: Int) {
            let times = reports.map(\.recovery).sorted()
            func number(_ value: Double) -> String { String(format: "%.1f", value) }
            print(
                """
                \(reports.count) kills, \(killedBeforeReady) of them before the ledger was ready
                acknowledged transfers: \(reports.last?.acknowledged ?? 0), lost: 0, applied twice: 0, total constant
                sent again after a kill: \(reports.reduce(0) { $0 + $1.sentAgain })
                recovery: median \(number(times[times.count / 2])) ms, slowest \(number(times.last ?? 0)) ms, \
                \(times.count { $0 >= 1000 }) above a second
                """)
        }

        /// Starts the ledger, kills it after a while, and returns whether it was ready.
        private func serve(for wait: Duration, waitingForReady: Bool) async throws -> Bool {
            let (process, output) = try start("serve")
            var said = Data()
            if waitingForReady { said = output.fileHandleForReading.availableData }
            // The moment of the kill is the subject.
            try await Task.sleep(for: wait)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            guard process.terminationReason == .uncaughtSignal, process.terminationStatus == SIGKILL else {
                throw TortureFailure("the ledger ended before it was killed, with status \(process.terminationStatus)")
            }
            said += try output.fileHandleForReading.readToEnd() ?? Data()
            return String(decoding: said, as: UTF8.self).hasPrefix("ready")
        }

        private func check() throws -> TortureReport {
            let (process, output) = try start("check")
            let data = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            guard process.terminationReason == .exit, process.terminationStatus == 0 else {
                throw TortureFailure("the check failed with status \(process.terminationStatus)")
            }
            return try JSONDecoder().decode(TortureReport.self, from: data)
        }

        private func start(_ command: String) throws -> (Process, Pipe) {
            let (process, output) = (Process(), Pipe())
            process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            process.arguments = [command, folder.path]
            process.standardOutput = output
            try process.run()
            return (process, output)
        }
    }

    /// SplitMix64, so that a seed gives the same moments again.
    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }
#endif
