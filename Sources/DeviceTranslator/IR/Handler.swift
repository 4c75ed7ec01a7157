/// A `@DeviceRingKernel` function: its parameters are the request and the state, `inout`; it has the context; its result is the response.
public struct Handler: Hashable, Sendable {
    public let function: Function

    /// How many threads of a block handle a message together; nil for one.
    public let threads: Int?

    /// The types of its three structs, as the user wrote them.
    public var request: String { function.parameters[0].variable.type.swiftName }
    public var state: String { function.parameters[1].variable.type.swiftName }
    public var response: String { function.result.swiftName }

    public init(_ function: Function, threads: Int? = nil) {
        self.function = function
        self.threads = threads
    }
}
