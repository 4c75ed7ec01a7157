import Compute
import DeviceKernels
import DeviceStandIns
import RingKernels
import Testing

/// The ways in which a device ring kernel runs, each of which has to give the same.
enum TestedDevice: String, CaseIterable, CustomTestStringConvertible {
    case processor = "the processor"
    case processorByPieces = "the processor, by pieces"
    case persistent = "PoCL, persistent"
    case bounded = "PoCL, by pieces"
    case cuda = "the stand-in of CUDA"

    var testDescription: String { rawValue }

    var mode: DeviceRingOptions.Mode {
        switch self {
        case .processor, .persistent, .cuda: .persistent
        case .processorByPieces, .bounded: .bounded
        }
    }

    /// Cancels the test where the device is missing.
    func accelerator() throws -> Accelerator {
        switch self {
        case .processor, .processorByPieces: return .cpu
        case .persistent, .bounded:
            guard let device = Accelerator.all.first(where: { $0.backend == .openCL && $0.kind == .cpu }) else {
                try Test.cancel("There is no OpenCL driver for the processor here.")
            }
            return device
        case .cuda: return try Self.cudaDevice.get()
        }
    }

    /// The driver that runs on the processor what NVRTC's stand-in compiled; one for the process, as a driver is.
    static let standIn = Result { try CUDAStandIn() }
    private static let cudaDevice = Result { try standIn.get().catalogue().accelerator(.cuda, 0) }

    func options(
        _ kernel: KernelOptions = KernelOptions(), ringCapacity: Int = 64, lanesPerBlock: Int = 1,
        handlerLimit: Duration = .seconds(10), inboxCapacity: Int? = nil
    ) -> DeviceRingOptions {
        DeviceRingOptions(
            kernel: kernel, mode: mode, ringCapacity: ringCapacity, lanesPerBlock: lanesPerBlock,
            handlerLimit: handlerLimit, inboxCapacity: inboxCapacity)
    }
}

extension TestedDevice {
    /// Waits until something that no event tells of is so; gives the processor up in between.
    ///
    /// - Throws: When it is not so within ten seconds.
    static func wait(until isSo: () throws -> Bool) async throws {
        let limit = ContinuousClock.now + .seconds(10)
        while try !isSo() {
            try #require(ContinuousClock.now < limit, "It did not come about within ten seconds.")
            await Task.yield()
        }
    }
}
