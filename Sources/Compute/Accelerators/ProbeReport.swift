/// What the search for devices found, what it did not find, and why.
public struct ProbeReport: Sendable, Codable {
    /// A device that was found.
    public struct Device: Sendable, Codable {
        /// As ``Accelerator/id``.
        public var id: String
        public var properties: Accelerator.Properties
    }

    /// Something that the search ran into.
    public struct Finding: Sendable, Codable, CustomStringConvertible {
        /// What kind of error it would be for a call that needs the device.
        public var code: DeviceError.Code
        /// What was found, in a sentence.
        public var problem: String
        /// What to do about it, in a sentence.
        public var remedy: String
        /// The call that failed, if it was one.
        public var native: DeviceError.NativeCode?

        public var description: String { "\(problem) \(remedy)" }
    }

    /// The search in one back end.
    public struct Search: Sendable, Codable {
        public var backend: Accelerator.Backend
        /// The file of the library that was opened; absent without one.
        public var library: String?
        /// The version of the back end as a whole, in its own words.
        public var version: String?
        public var devices: [Device] = []
        /// What stood in the way; empty when all went well.
        public var findings: [Finding] = []

        package init(backend: Accelerator.Backend) { self.backend = backend }
    }

    /// One for each back end: CPU, OpenCL, CUDA.
    public var searches: [Search]
}

extension ProbeReport: CustomStringConvertible {
    /// A line for each device and each finding.
    public var description: String {
        searches.flatMap { search in
            search.devices.map { "\(search.backend.rawValue): \($0.id), \($0.properties.name)" }
                + search.findings.map { "\(search.backend.rawValue): \($0)" }
        }.joined(separator: "\n")
    }
}

extension ProbeReport.Search {
    mutating func note(
        _ code: DeviceError.Code, _ problem: String, _ remedy: String, native: DeviceError.NativeCode? = nil
    ) {
        findings.append(.init(code: code, problem: problem, remedy: remedy, native: native))
    }

    /// Notes a call that failed; its message ends with the remedy.
    mutating func note(_ error: DeviceError) {
        let remedy = error.native.map(DeviceError.remedy) ?? ""
        let problem =
            error.message.hasSuffix(" " + remedy) ? error.message.dropLast(remedy.count + 1) : error.message[...]
        note(error.code, String(problem), remedy, native: error.native)
    }
}
