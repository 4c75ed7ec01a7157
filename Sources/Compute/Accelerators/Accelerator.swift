/// A device that computes: the processor of this machine, an OpenCL device, or an NVIDIA GPU.
///
/// Which there are is found out once, when first asked; ``probe()`` says what was found, what was not, and why.
public struct Accelerator: Sendable {
    /// By which interface a device is reached.
    public enum Backend: String, Sendable, Codable, CaseIterable {
        case cpu = "CPU"
        case openCL = "OpenCL"
        case cuda = "CUDA"
    }

    /// What a device is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case cpu, gpu, other
    }

    package let device: any DeviceBackend

    package init(_ device: any DeviceBackend) { self.device = device }

    /// What is known about the device.
    public var properties: Properties { device.properties }
    /// A short name that is unique in this process: "cpu", "opencl:0", "cuda:1".
    public var id: String { device.id }
    /// The device's name for people.
    public var name: String { properties.name }
    public var backend: Backend { properties.backend }
    public var kind: Kind { properties.kind }
}

extension Accelerator: Hashable {
    /// Whether both are the same device.
    public static func == (left: Accelerator, right: Accelerator) -> Bool { left.device === right.device }

    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(device)) }
}

extension Accelerator: CustomStringConvertible {
    public var description: String { "\(id) (\(name))" }
}
