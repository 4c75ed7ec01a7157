/// A kernel: its text for devices, its body for the processor, and what has to be known to launch it. Made by the macro
/// `@DeviceKernel`, once for each kernel.
public struct DeviceKernelDefinition: Sendable {
    /// One object for all copies, by which back ends know a kernel again.
    package final class Contents: Sendable {
        let name: String
        let entry: String
        let file: String
        let line: Int
        let parameters: [DeviceParameter]
        let structs: [DeviceStructDefinition]
        let functions: [AnyDeviceFunctionDefinition]
        let source: String
        let sites: [TrapSite]
        let requirements: DeviceRequirements
        let groupMemory: Int
        let cpu: CPUKernelBody
        let layoutMismatch: String?
        /// Functions that call each other in a circle, as `even(_:) calls odd(_:)`.
        let recursion: String?
        /// Structs, functions and the kernel, each with the names that it uses.
        let text: [String]
        /// Whether the items of a group know each other.
        let runsGroups: Bool
        let places: [Place]
        /// Of all values.
        let byteCount: Int
        /// Launches that are done, to be lent again.
        let spares = Locked<[PreparedLaunch]>([])

        init(
            name: String, entry: String, file: String, line: Int, parameters: [DeviceParameter],
            uses: DeviceUses, source: String, sites: [TrapSite], requirements: DeviceRequirements, groupMemory: Int,
            cpu: @escaping CPUKernelBody
        ) {
            self.name = name
            self.entry = entry
            self.file = file
            self.line = line
            self.parameters = parameters
            self.source = source
            self.groupMemory = groupMemory
            self.cpu = cpu
            let callees = Callees(uses.functions.map(\.definition))
            functions = callees.functions
            recursion = callees.recursion
            structs = Self.parts(uses.structs.map(\.definition) + callees.uses.flatMap { $0.structs.map(\.definition) })
            text =
                structs.map { $0.uses.surround($0.source) }
                + zip(functions, callees.uses).map { $1.surround($0.source) } + [uses.surround(source)]
            self.sites =
                sites
                + functions.flatMap { function in
                    function.sites.map {
                        TrapSite(
                            file: $0.file ?? function.file, line: $0.line, column: $0.column, operation: $0.operation)
                    }
                }
            self.requirements = functions.reduce(requirements) { $0.union($1.requirements) }
            layoutMismatch = self.structs.lazy.compactMap(\.mismatch).first
            runsGroups = self.requirements.contains(.barrier) || groupMemory > 0
            (places, byteCount) = DeviceKernelDefinition.places(parameters)
        }

        /// All that are used, each once, behind those of its fields.
        private static func parts(_ structs: [DeviceStructDefinition]) -> [DeviceStructDefinition] {
            var found: [DeviceStructDefinition] = []
            var names: Set<String> = []
            func add(_ structs: [DeviceStructDefinition]) {
                for definition in structs where names.insert(definition.name).inserted {
                    add(definition.structs)
                    found.append(definition)
                }
            }
            add(structs)
            return found
        }
    }

    /// All functions that are called, each once, behind those that it calls.
    private struct Callees {
        var functions: [AnyDeviceFunctionDefinition] = []
        /// What each of them uses.
        var uses: [DeviceUses] = []
        var recursion: String?
        private var entries: Set<String> = []
        private var path: [AnyDeviceFunctionDefinition] = []

        init(_ functions: [AnyDeviceFunctionDefinition]) { add(functions) }

        private mutating func add(_ functions: [AnyDeviceFunctionDefinition]) {
            for function in functions {
                if let start = path.firstIndex(where: { $0.entry == function.entry }) {
                    recursion = (path[start...].map(\.name) + [function.name]).joined(separator: " calls ")
                }
                guard entries.insert(function.entry).inserted else { continue }
                let used = function.uses()
                path.append(function)
                add(used.functions.map(\.definition))
                path.removeLast()
                self.functions.append(function)
                uses.append(used)
            }
        }
    }

    package let contents: Contents

    init(_ contents: Contents) { self.contents = contents }

    /// - Parameters:
    ///   - name: As in Swift: `saxpy(_:_:_:in:)`.
    ///   - entry: Its name in C; unique for each overload.
    ///   - file: Where it is written.
    ///   - line: Where it is written.
    ///   - parameters: All but the context, in order.
    ///   - structs: Those of its parameters and its text.
    ///   - functions: Those it calls.
    ///   - source: Its text in C, alone.
    ///   - sites: The places where it may trap, by number; those of its functions follow.
    ///   - requirements: What it needs of a device.
    ///   - groupMemory: The bytes that a group shares.
    ///   - cpu: What the processor executes.
    public init(
        name: String, entry: String, file: String, line: Int, parameters: [DeviceParameter],
        structs: [DeviceStructDefinition] = [], functions: [AnyDeviceFunctionDefinition] = [], source: String,
        sites: [TrapSite] = [], requirements: DeviceRequirements = [], groupMemory: Int = 0,
        cpu: @escaping CPUKernelBody
    ) {
        self.init(
            name: name, entry: entry, file: file, line: line, parameters: parameters,
            uses: DeviceUses(structs: structs, functions: functions), source: source, sites: sites,
            requirements: requirements, groupMemory: groupMemory, cpu: cpu)
    }

    /// - Parameters: As above.
    ///   - uses: The structs and functions of its parameters and its text, by the names that the text has for them.
    public init(
        name: String, entry: String, file: String, line: Int, parameters: [DeviceParameter], uses: DeviceUses,
        source: String, sites: [TrapSite] = [], requirements: DeviceRequirements = [], groupMemory: Int = 0,
        cpu: @escaping CPUKernelBody
    ) {
        contents = Contents(
            name: name, entry: entry, file: file, line: line, parameters: parameters, uses: uses, source: source,
            sites: sites, requirements: requirements, groupMemory: groupMemory, cpu: cpu)
    }
}

extension DeviceKernelDefinition {
    public var name: String { contents.name }
    public var entry: String { contents.entry }
    public var file: String { contents.file }
    public var line: Int { contents.line }
    public var parameters: [DeviceParameter] { contents.parameters }
    /// All that it and its functions use, each behind those of its fields.
    public var structs: [DeviceStructDefinition] { contents.structs }
    /// All that it and its functions call, each behind those that it calls.
    public var functions: [AnyDeviceFunctionDefinition] { contents.functions }
    public var source: String { contents.source }
    /// Its own, then those of ``functions`` in their order.
    public var sites: [TrapSite] { contents.sites }
    public var requirements: DeviceRequirements { contents.requirements }
    /// The bytes that a group shares.
    public var groupMemory: Int { contents.groupMemory }

    /// Where the sites of one of ``functions`` begin. In C it is the macro `RK_SITES_<entry>`.
    public func firstSite(ofFunction entry: String) -> Int? {
        var first = sites.count - functions.reduce(0) { $0 + $1.sites.count }
        for function in functions {
            if function.entry == entry { return first }
            first += function.sites.count
        }
        return nil
    }

    /// A struct whose layout in C is not Swift's, and how.
    package var layoutMismatch: String? { contents.layoutMismatch }

    /// Functions that call each other in a circle.
    package var recursion: String? { contents.recursion }

    /// What is known by one object for all copies.
    package var identity: ObjectIdentifier { ObjectIdentifier(contents) }

    /// The text in C behind the prelude: where the sites of functions begin, structs, functions, and the kernel.
    package var body: String {
        let bases = functions.map { "#define RK_SITES_\($0.entry) \(firstSite(ofFunction: $0.entry) ?? 0)\n" }
        return bases.joined() + contents.text.joined(separator: "\n") + "\n"
    }
}
