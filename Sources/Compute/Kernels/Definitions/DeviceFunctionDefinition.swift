/// A function that device kernels call: made by the macro `@DeviceFunction`, which knows its type.
public struct DeviceFunctionDefinition<Signature>: Sendable {
    /// The same without the type.
    public let erased: AnyDeviceFunctionDefinition

    /// - Parameters: As those of ``AnyDeviceFunctionDefinition/init(name:entry:file:line:structs:functions:source:sites:requirements:)``.
    public init(
        name: String, entry: String, file: String, line: Int, structs: [DeviceStructDefinition] = [],
        functions: [AnyDeviceFunctionDefinition] = [], source: String, sites: [TrapSite] = [],
        requirements: DeviceRequirements = []
    ) {
        erased = AnyDeviceFunctionDefinition(
            name: name, entry: entry, file: file, line: line, structs: structs, functions: functions, source: source,
            sites: sites, requirements: requirements)
    }
}

/// A function that device kernels call, without its type.
public struct AnyDeviceFunctionDefinition: Sendable {
    /// As in Swift: `square(_:)`.
    public let name: String
    /// Its name in C; unique for each overload.
    public let entry: String
    public let file: String
    public let line: Int
    public let structs: [DeviceStructDefinition]
    /// Those it calls.
    public let functions: [AnyDeviceFunctionDefinition]
    /// Its text in C, alone.
    public let source: String
    /// The places where it may trap, numbered from zero; a kernel moves them behind its own.
    public let sites: [TrapSite]
    public let requirements: DeviceRequirements

    public init(
        name: String, entry: String, file: String, line: Int, structs: [DeviceStructDefinition] = [],
        functions: [AnyDeviceFunctionDefinition] = [], source: String, sites: [TrapSite] = [],
        requirements: DeviceRequirements = []
    ) {
        self.name = name
        self.entry = entry
        self.file = file
        self.line = line
        self.structs = structs
        self.functions = functions
        self.source = source
        self.sites = sites
        self.requirements = requirements
    }
}
