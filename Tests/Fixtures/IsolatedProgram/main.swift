import Glibc
import KernelFixtures
import RingKernels

// The program that the tests of isolated kernels start as a child.

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "never-serves" {
    while true { pause() }
}
if arguments.first == "exits" { exit(3) }
if arguments.first == "other-version" {
    // What a child of another version of the package writes, where all of them do.
    var version: UInt32 = 99
    _ = unsafe pwrite(3, &version, 4, 128)
    exit(70)
}

await IsolatedKernels.serveIfChild(
    RingKernel(Doubler()), RingKernel(AsyncDoubler()), loopDoubler, templateDoubler, RingKernel(Worker()),
    RingKernel(AsyncWorker()), loopWorker, RingKernel(Stubborn()), RingKernel(SampleDoubler()))

switch arguments.first {
case "parent": try await ParentProgram.run()
case "ask": try await ParentProgram.ask()
case "measure": try await Measurement.run()
case "measure-ask": try await Measurement.run(withRestarts: false)
default: print("Started as no child. Known: parent, ask, measure, never-serves, exits, other-version.")
}
