import Compute

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The program `devicecheck`; see ``Arguments/help``.
@main
enum DeviceCheck {
    static func main() async {
        let code: ExitCode
        do throws(WrongUsage) {
            code = await run(try Arguments(Array(CommandLine.arguments.dropFirst())))
        } catch {
            Output.note("devicecheck: \(error.message)\nTry “devicecheck --help”.")
            code = .wrongUsage
        }
        // Not by returning: drivers have been seen to hang in their own clean-up.
        exit(code.rawValue)
    }

    private static func run(_ arguments: Arguments) async -> ExitCode {
        if arguments.showsHelp {
            Output.write(Arguments.help + "\n", to: 1)
            return .held
        }
        // Drivers have been seen to hang when they are asked what there is.
        let watchdog = Watchdog()
        watchdog.allow(arguments.limit ?? .seconds(60)) {
            Output.note("devicecheck: the search for devices did not end. Is a driver stuck?")
            _exit(ExitCode.hung.rawValue)
        }
        let report = Report(
            date: Clock.date, machine: MachineFacts.all, devices: DeviceFacts.all, isQuick: arguments.isQuick)
        let all = Accelerator.all
        watchdog.rest()
        if arguments.listsDevices {
            let lines = report.devices.map { "\($0.name): \($0.value)\n" }
            Output.write(arguments.printsJSON ? report.json + "\n" : lines.joined(), to: 1)
            return .held
        }
        let devices = all.filter { arguments.device == "all" || $0.id == arguments.device }
        guard !devices.isEmpty else {
            let known = all.map(\.id).joined(separator: ", ")
            Output.note("devicecheck: there is no device “\(arguments.device)” here, but there are: \(known).")
            Output.note(report.devices.map { "\($0.name): \($0.value)" }.joined(separator: "\n"))
            return .notRun
        }
        let run = Run(report, limit: arguments.limit) { deliver($0, arguments) }
        for device in devices {
            for part in arguments.parts { await check(part, device, run) }
        }
        return run.finish()
    }

    /// Does one part on one device.
    private static func check(_ part: Arguments.Part, _ device: Accelerator, _ run: Run) async {
        switch part {
        case .conformance:
            await run.part("conformance", on: device.id, within: .seconds(300)) { part in
                try Conformance(device, part).run()
            }
            await run.part("traps", on: device.id, within: .seconds(120)) { part in
                try Conformance(device, part).runTraps()
            }
        case .kernels:
            await run.part("kernels", on: device.id, within: .seconds(300)) { part in
                try await LibraryChecks(device, part).run()
            }
        case .rings:
            for mode in RingMode.allCases {
                await run.part("rings, \(mode.rawValue)", on: device.id, within: .seconds(180)) { part in
                    try await RingChecks(device, mode, part).run()
                }
            }
        case .launchFigures:
            await run.part("benchmarks of launches", on: device.id, within: .seconds(180)) { part in
                try LaunchFigures(device, part).run()
            }
        case .kernelFigures:
            await run.part("benchmarks of kernels", on: device.id, within: .seconds(300)) { part in
                try await KernelFigures(device, part).run()
            }
        case .ringFigures:
            for mode in RingMode.allCases {
                await run.part("benchmarks of rings, \(mode.rawValue)", on: device.id, within: .seconds(180)) { part in
                    try await RingFigures(device, mode, part).run()
                }
            }
        }
    }

    /// Writes the results to where they are wanted.
    private static func deliver(_ report: Report, _ arguments: Arguments) -> ExitCode {
        Output.write(arguments.printsJSON ? report.json + "\n" : report.text, to: 1)
        if let path = arguments.markdown {
            do throws(FileProblem) {
                try Output.write(report.markdown, toFile: path)
            } catch {
                Output.note("devicecheck: \(error)")
                return report.exitCode == .held ? .notRun : report.exitCode
            }
        }
        return report.exitCode
    }
}
