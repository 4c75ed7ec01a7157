import Compute

/// A megabyte written on a device, and looked at on the host.
struct DeviceTrial: Codable {
    /// As `Accelerator.id`.
    var device: String
    /// How long it took, the device's opening included; absent when it failed.
    var milliseconds: Double?
    /// Why it failed.
    var failure: String?

    static func run(on accelerator: Accelerator) -> DeviceTrial {
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let value: Int32 = 0x5EED
            let buffer = try UnifiedBuffer(
                repeating: value, shape: Shape(1 << 18), on: accelerator, name: "doctor's trial")
            let isRight = try buffer.withHostSpan { span in
                for index in span.indices where span[index] != value { return false }
                return true
            }
            try buffer.release()
            guard isRight else {
                return DeviceTrial(device: accelerator.id, failure: "what was written is not what was read")
            }
            return DeviceTrial(device: accelerator.id, milliseconds: (clock.now - start) / .milliseconds(1))
        } catch {
            return DeviceTrial(device: accelerator.id, failure: "\(error)")
        }
    }
}
