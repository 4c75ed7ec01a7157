extension DeviceKernelDefinition {
    /// A parameter as a launch looks at it.
    struct Place: Sendable {
        enum Kind: Sendable {
            case value
            case span
            /// The kernel writes to it and does not read what was there.
            case written
            /// The kernel reads and writes.
            case mutable

            var isWritten: Bool { self == .written || self == .mutable }
        }

        var kind: Kind
        /// Of the value or the elements.
        var type: ObjectIdentifier
        /// Where a value lies among the bytes of the values.
        var offset: Int
        var needs: DeviceElementNeed
    }

    /// The places of parameters, and the bytes of their values.
    static func places(_ parameters: [DeviceParameter]) -> (places: [Place], byteCount: Int) {
        var byteCount = 0
        let places = parameters.map { parameter in
            switch parameter {
            case .value(_, let type):
                let layout = layout(of: type)
                let offset = (byteCount + layout.alignment - 1) / layout.alignment * layout.alignment
                byteCount = offset + layout.size
                return Place(kind: .value, type: ObjectIdentifier(type), offset: offset, needs: .any)
            case .span(_, let element, let needs):
                return Place(kind: .span, type: ObjectIdentifier(element), offset: 0, needs: needs)
            case .mutableSpan(_, let element, let isReadByKernel, let needs):
                return Place(
                    kind: isReadByKernel ? .mutable : .written, type: ObjectIdentifier(element), offset: 0,
                    needs: needs)
            }
        }
        return (places, byteCount)
    }

    private static func layout<Value: Sendable>(of type: Value.Type) -> (size: Int, alignment: Int) {
        (MemoryLayout<Value>.size, MemoryLayout<Value>.alignment)
    }
}

extension DeviceParameter: CustomStringConvertible {
    /// As Swift writes its type: `DeviceSpan<Float>`.
    public var description: String {
        switch self {
        case .value(_, let type): "\(type)"
        case .span(_, let element, _): "DeviceSpan<\(element)>"
        case .mutableSpan(_, let element, _, _): "MutableDeviceSpan<\(element)>"
        }
    }
}
