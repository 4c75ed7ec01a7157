/// The bytes of a kernel's arguments in C, by the interface of kernels: values, for each span an address and a count, then the
/// three sizes of the launch and the address of the word for traps.
struct ArgumentSizes: Sendable {
    /// For each parameter the bytes of a value: what a type takes with its padding. 0 for a span.
    let values: [Int]
    /// Words that have room for all values.
    let paddedWords: Int
    /// For each argument.
    let all: [Int]

    init(_ parameters: [DeviceParameter]) {
        values = parameters.map { parameter in
            if case .value(_, let type) = parameter { return Self.stride(of: type) }
            return 0
        }
        paddedWords = values.reduce(0) { $0 + Self.wordCount($1) }
        all = values.flatMap { $0 > 0 ? [$0] : [8, 8] } + [8, 8, 8, 8]
    }

    static func wordCount(_ bytes: Int) -> Int { (bytes + 7) / 8 }

    private static func stride<Value>(of type: Value.Type) -> Int { MemoryLayout<Value>.stride }
}
