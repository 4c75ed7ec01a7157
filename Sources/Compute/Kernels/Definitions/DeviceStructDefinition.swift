/// A struct that host and devices have in common: fixed size, no references. The macro `@DeviceStruct` makes a struct one.
public protocol DeviceStruct: BitwiseCopyable, Sendable {
    static var deviceDefinition: DeviceStructDefinition { get }
}

/// The layout of a ``DeviceStruct`` in Swift, and its text in C, which asserts the same layout.
public struct DeviceStructDefinition: Sendable {
    public struct Field: Sendable, Hashable {
        public let name: String
        public let cType: String
        /// Where the text in C has it, in bytes.
        public let offset: Int
        /// Where Swift has it, from `MemoryLayout.offset(of:)`.
        public let swiftOffset: Int?

        public init(name: String, cType: String, offset: Int, swiftOffset: Int?) {
            self.name = name
            self.cType = cType
            self.offset = offset
            self.swiftOffset = swiftOffset
        }
    }

    /// The bytes from one element to the next and what they are multiples of.
    public struct Layout: Sendable, Hashable {
        public let stride: Int
        public let alignment: Int

        public init(stride: Int, alignment: Int) {
            self.stride = stride
            self.alignment = alignment
        }
    }

    public let name: String
    public let fields: [Field]
    /// What the text in C has: `sizeof` and alignment.
    public let layout: Layout
    /// What Swift has, from `MemoryLayout`.
    public let swiftLayout: Layout
    /// The definition in C, with assertions on the size and on every offset.
    public let source: String
    /// Those of its fields.
    public var structs: [DeviceStructDefinition] { uses.structs.map(\.definition) }
    let uses: DeviceUses

    public init(
        name: String, fields: [Field], layout: Layout, swiftLayout: Layout, source: String,
        structs: [DeviceStructDefinition] = []
    ) {
        self.name = name
        self.fields = fields
        self.layout = layout
        self.swiftLayout = swiftLayout
        self.source = source
        uses = DeviceUses(structs: structs, functions: [])
    }

    /// How the two layouts differ, as a clause; `nil` when they agree.
    package var mismatch: String? {
        for field in fields where field.swiftOffset != field.offset {
            let found = field.swiftOffset.map { "at byte \($0)" } ?? "nowhere in memory"
            return "Swift has \(name).\(field.name) \(found), C at byte \(field.offset)"
        }
        guard layout == swiftLayout else {
            return
                "\(name) takes \(swiftLayout.stride) bytes in Swift, at multiples of \(swiftLayout.alignment), and \(layout.stride) in C, at multiples of \(layout.alignment)"
        }
        return structs.lazy.compactMap(\.mismatch).first
    }
}

extension DeviceStructDefinition {
    /// A stored property, from which the layout is computed as C does it. Written by the macro `@DeviceStruct`.
    public struct Member: Sendable {
        let name: String
        let cType: String
        let layout: Layout
        let swiftOffset: Int?

        /// - Parameters:
        ///   - layout: The bytes that it takes in C, and what they are multiples of.
        public init(_ name: String, cType: String, layout: Layout, swiftOffset: Int?) {
            self.name = name
            self.cType = cType
            self.layout = layout
            self.swiftOffset = swiftOffset
        }
    }

    /// - Parameters:
    ///   - members: In their order.
    ///   - uses: The structs of the members, by the names that the text has for them.
    ///   - source: The text for the members' offsets and the size of the whole.
    public init(
        name: String, members: [Member], swiftLayout: Layout, uses: DeviceUses, source: ([Int], Int) -> String
    ) {
        var fields: [Field] = []
        var end = 0
        var alignment = 1
        for member in members {
            let offset = (end + member.layout.alignment - 1) / member.layout.alignment * member.layout.alignment
            fields.append(
                Field(name: member.name, cType: member.cType, offset: offset, swiftOffset: member.swiftOffset))
            end = offset + member.layout.stride
            alignment = max(alignment, member.layout.alignment)
        }
        // Nothing takes one byte, in C as in an array of Swift.
        let size = (max(end, 1) + alignment - 1) / alignment * alignment
        self.name = name
        self.fields = fields
        layout = Layout(stride: size, alignment: alignment)
        self.swiftLayout = swiftLayout
        self.source = source(fields.map(\.offset), size)
        self.uses = uses
    }
}
