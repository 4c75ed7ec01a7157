internal import Compute
internal import RingKernels

/// The places of this process, made when they are first used.
enum RingPlaces {
    private static let all = Locked<[ObjectIdentifier: any RingPlace]>([:])

    /// - Throws: `unsupported` for a device that cannot run ring kernels; what the device says.
    static func place(for accelerator: Accelerator) throws -> any RingPlace {
        try all.withLock { all in
            let key = ObjectIdentifier(accelerator.device)
            if let place = all[key] { return place }
            let place: any RingPlace
            if accelerator.backend == .cpu {
                place = CPURingPlace(accelerator)
            } else if let backend = accelerator.device as? any ResidentBackend {
                place = try ResidentRingPlace(accelerator, backend)
            } else {
                throw DeviceRingError(
                    .unsupported,
                    "Ring kernels do not run on \(accelerator) yet. Use the processor (`.cpu`) or an OpenCL device.")
            }
            all[key] = place
            return place
        }
    }
}
