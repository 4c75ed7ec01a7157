/// What a text in C uses, by the names that it uses for them: who wrote the text saw a name, such as `Particle`, and the definition may have a
/// longer one, such as that of `Physics.Particle`.
public struct DeviceUses: Sendable {
    var structs: [(name: String, definition: DeviceStructDefinition)] = []
    var functions: [(name: String, definition: AnyDeviceFunctionDefinition)] = []

    public init() {}

    /// Under their own names.
    public init(structs: [DeviceStructDefinition], functions: [AnyDeviceFunctionDefinition]) {
        self.structs = structs.map { ($0.name, $0) }
        self.functions = functions.map { ($0.entry, $0) }
    }

    /// The text calls the struct `name`.
    public mutating func add(_ name: String, _ definition: DeviceStructDefinition) {
        structs.append((name, definition))
    }

    /// The text calls the function `name`.
    public mutating func add<Signature>(_ name: String, _ definition: DeviceFunctionDefinition<Signature>) {
        functions.append((name, definition.erased))
    }

    /// The text between definitions of the names that it uses.
    func surround(_ text: String) -> String {
        let names =
            structs.map { ($0.name, $0.definition.name) } + functions.map { ($0.name, $0.definition.entry) }
        let other = names.filter { $0.0 != $0.1 }
        return other.map { "#define \($0.0) \($0.1)\n" }.joined() + text
            + other.map { "\n#undef \($0.0)" }.joined()
    }
}
