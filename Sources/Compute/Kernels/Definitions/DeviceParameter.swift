/// A parameter of a device kernel.
public enum DeviceParameter: Sendable {
    /// A scalar, a vector or a ``DeviceStruct``.
    case value(String, type: any Sendable.Type)
    /// Elements that are read.
    case span(String, element: any Sendable.Type, needs: DeviceElementNeed = .any)
    /// Elements that are written. What is not read beforehand may hold nothing yet.
    case mutableSpan(
        String, element: any Sendable.Type, isReadByKernel: Bool, needs: DeviceElementNeed = .any)

    public var name: String {
        switch self {
        case .value(let name, _), .span(let name, _, _), .mutableSpan(let name, _, _, _): name
        }
    }
}

/// How many elements a kernel needs at least, as far as that is known before it runs.
public enum DeviceElementNeed: Sendable, Hashable {
    case any
    /// So many.
    case count(Int)
    /// One for each item of the launch: every item uses the element of its `index`.
    case onePerItem
}
