/// A function that device kernels call: made by the macro `@DeviceFunction`, which knows its type.
public struct DeviceFunctionDefinition<Signature>: Sendable {
    /// The same without the type.
    public let erased: AnyDeviceFunctionDefinition

    /// - Parameters: As those of ``AnyDeviceFunctionDefinition/init(name:entry:file:line:source:sites:requirements:uses:)``.
    public init(
        name: String, entry: String, file: String, line: Int, source: String, sites: [TrapSite] = [],
        requirements: DeviceRequirements = [], uses: @escaping @Sendable () -> DeviceUses = { DeviceUses() }
    ) {
        erased = AnyDeviceFunctionDefinition(
            name: name, entry: entry, file: file, line: line, source: source, sites: sites, requirements: requirements,
            uses: uses)
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
    /// Its text in C, alone.
    public let source: String
    /// The places where it may trap, numbered from zero; a kernel moves them behind its own.
    public let sites: [TrapSite]
    public let requirements: DeviceRequirements
    /// What its text uses. It is asked for late, so that functions that call each other are found rather than followed for ever.
    package let uses: @Sendable () -> DeviceUses

    public init(
        name: String, entry: String, file: String, line: Int, source: String, sites: [TrapSite] = [],
        requirements: DeviceRequirements = [], uses: @escaping @Sendable () -> DeviceUses = { DeviceUses() }
    ) {
        self.name = name
        self.entry = entry
        self.file = file
        self.line = line
        self.source = source
        self.sites = sites
        self.requirements = requirements
        self.uses = uses
    }

    /// - Parameters:
    ///   - structs: Those that its text uses, under their own names.
    ///   - functions: Those that its text calls, under their own names.
    public init(
        name: String, entry: String, file: String, line: Int, structs: [DeviceStructDefinition] = [],
        functions: [AnyDeviceFunctionDefinition] = [], source: String, sites: [TrapSite] = [],
        requirements: DeviceRequirements = []
    ) {
        self.init(
            name: name, entry: entry, file: file, line: line, source: source, sites: sites, requirements: requirements
        ) { DeviceUses(structs: structs, functions: functions) }
    }
}
