extension Accelerator {
    /// What is known about a device; what its driver does not tell is absent.
    public struct Properties: Sendable, Codable, Hashable {
        public var name: String
        public var backend: Backend
        public var kind: Kind
        public var vendor: String?
        /// The version of the driver, in its own words.
        public var driverVersion: String?
        /// The version of the interface: OpenCL's, or that of the CUDA driver API.
        public var apiVersion: String?
        /// What programs are compiled for, such as "sm_90" or "x86_64".
        public var architecture: String?
        /// The device's memory in bytes.
        public var memoryBytes: Int
        /// Processors, OpenCL compute units, or multiprocessors.
        public var computeUnits: Int
        public var limits: Limits
        public var features: Features
    }

    /// The most that a device gives at once.
    public struct Limits: Sendable, Codable, Hashable {
        /// Work-items in a group (threads in a block).
        public var workGroupSize: Int
        /// Work-items in a group along each dimension.
        public var workGroupExtents: [Int]
        /// Memory that a group shares, in bytes.
        public var localMemoryBytes: Int
        /// One buffer, in bytes.
        public var allocationBytes: Int
    }

    /// What a device can compute with, beyond what all can.
    public struct Features: Sendable, Codable, Hashable {
        public var hasFloat16: Bool
        public var hasFloat64: Bool
        /// Whether there are atomics of 64 bits.
        public var hasAtomics64: Bool
        /// Whether host and device have the same memory.
        public var hasUnifiedMemory: Bool
    }
}
