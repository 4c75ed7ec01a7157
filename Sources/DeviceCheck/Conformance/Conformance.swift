import Compute
import DeviceConformance
import DeviceCorpus

/// Every kernel of the corpus on one device, with all its sizes, checked and unchecked.
///
/// What has to come out says the Swift function that the kernel was made of; the processor's back end is checked against the
/// same, so what agrees with it agrees with the processor.
struct Conformance {
    private let device: Accelerator
    private let part: Part

    init(_ device: Accelerator, _ part: Part) {
        self.device = device
        self.part = part
    }

    func run() throws {
        try device.requireCompiler()
        let stream = try device.makeStream()
        let largest = part.isQuick ? 257 : 1_000_000
        let modes: [DeviceChecks] = part.isQuick ? [.on] : [.on, .off]
        // Compiling takes most of the time of small sizes.
        let step = part.isQuick ? 5 : 1
        if part.isQuick { part.remark("quick: each fifth kernel, sizes up to \(largest), checked only") }
        var number = 0
        for (place, subject) in Corpus.subjects.enumerated() {
            part.progress(
                "\(subject.name), \(subject.cases.count) kernels (\(place + 1) of \(Corpus.subjects.count))")
            for kernel in subject.cases {
                number += 1
                guard number % step == 0 else { continue }
                part.step()
                check(kernel, modes, upTo: largest, stream)
            }
        }
    }

    private func check(_ kernel: ConformanceCase, _ modes: [DeviceChecks], upTo largest: Int, _ stream: DeviceStream) {
        for size in kernel.sizes.values where size <= largest && (!part.isQuick || size != 255 && size != 256) {
            do {
                let mismatches = try kernel.mismatches(on: [stream], size: size, modes: modes)
                part.check(mismatches.isEmpty, mismatches.map(\.description).joined(separator: "; "))
            } catch let error as DeviceError where error.code == .missingFeature {
                part.remark("\(kernel.name): \(error.message)")
                return
            } catch {
                // The other sizes would say the same.
                part.fail("\(kernel.name) with size \(size): \(error)")
                return
            }
        }
    }
}

extension Conformance {
    /// The kernels of the corpus that trap: which item, which line, which operation.
    func runTraps() throws {
        try device.requireCompiler()
        let stream = try device.makeStream()
        let processor = try Accelerator.cpu.makeStream()
        for trap in Corpus.traps {
            do {
                guard let found = try trap.trap(on: stream) else {
                    part.fail("\(trap.name): it did not trap")
                    continue
                }
                part.check(
                    found.index == trap.index && found.operation == trap.operation,
                    "\(trap.name): item \(found.index), \(found.operation); expected were item \(trap.index), \(trap.operation)"
                )
                guard device.backend != .cpu, let other = try trap.trap(on: processor) else { continue }
                part.check(
                    found.file == other.file && found.line == other.line && found.column == other.column,
                    "\(trap.name): at \(found.file):\(found.line):\(found.column), on the processor at \(other.file):\(other.line):\(other.column)"
                )
            } catch let error as DeviceError where error.code == .missingFeature {
                part.remark("\(trap.name): \(error.message)")
            } catch {
                part.fail("\(trap.name): \(error)")
            }
        }
        guard let healthy = Corpus.subjects.first(where: { $0.name == "indices" })?.cases.first else {
            throw CannotRun(reason: "the corpus has no kernel to try the device with after the traps")
        }
        let mismatches = try healthy.mismatches(on: [stream], size: 257)
        part.check(mismatches.isEmpty, "after the traps: " + mismatches.map(\.description).joined(separator: "; "))
    }
}

extension Accelerator {
    /// - Throws: ``CannotRun`` for a CUDA device without NVRTC.
    func requireCompiler() throws(CannotRun) {
        guard backend == .cuda, let compiler = Accelerator.probeCUDACompiler(), compiler.library == nil else { return }
        let reasons = compiler.findings.map(\.description).joined(separator: " ")
        throw CannotRun(reason: "there is no compiler for \(id). \(reasons)")
    }
}
