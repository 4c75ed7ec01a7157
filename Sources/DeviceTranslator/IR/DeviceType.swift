/// A type of the closed set that device code is written in.
public indirect enum DeviceType: Hashable, Sendable {
    case scalar(ScalarType)

    /// `SIMDn<Scalar>` with 2, 3, 4, 8 or 16 lanes of a numeric scalar.
    case vector(ScalarType, lanes: Int)

    /// `SIMDMask<SIMDn<Scalar>>`; the scalar is the signed integer as wide as what was compared (`Int` for `Int` and `UInt`).
    case mask(ScalarType, lanes: Int)

    /// A `@DeviceStruct`, by the name with which the user wrote it (`Particle`, `Physics.Particle`).
    case structure(String)

    /// `DeviceKernelReference<Message>` or `DeviceTopicReference<Message>`: to whom a handler sends a `@DeviceStruct` of this name.
    case reference(ReferenceKind, of: String)

    /// `DeviceBufferReference<Element>`: elements that were lent to a handler's kernel.
    case buffer(of: DeviceType)

    /// `InlineArray<count, Element>`, only as the type of a local variable or of a struct's member.
    case array(DeviceType, count: Int)

    /// `GroupArray<Element>`: memory that the items of a group share; only as the type of a constant at the kernel's top level.
    case groupArray(DeviceType, count: Int)

    /// `DeviceSpan<Element>`, as the type of a parameter, or of a handler's constant with what was lent to it.
    case span(DeviceType)

    /// `MutableDeviceSpan<Element>`, as the type of a parameter, or of a handler's constant with what was lent to it.
    case mutableSpan(DeviceType)

    /// `DeviceIndex`: three `Int`s.
    case index

    /// `DeviceContext`, only as the type of the last parameter.
    case context

    case void
}

/// What a reference names, as its type is called in Swift.
public enum ReferenceKind: String, Hashable, Sendable, CaseIterable {
    /// A lane of a device ring kernel.
    case kernel = "DeviceKernelReference"

    /// A topic on a device.
    case topic = "DeviceTopicReference"
}

extension DeviceType {
    public static let int = DeviceType.scalar(.int)
    public static let bool = DeviceType.scalar(.bool)

    /// The type in Swift's spelling.
    public var swiftName: String {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .vector(let scalar, let lanes): "SIMD\(lanes)<\(scalar.swiftName)>"
        case .mask(let scalar, let lanes): "SIMDMask<SIMD\(lanes)<\(scalar.swiftName)>>"
        case .structure(let name): name
        case .reference(let kind, let message): "\(kind.rawValue)<\(message)>"
        case .buffer(let element): "DeviceBufferReference<\(element.swiftName)>"
        case .array(let element, let count): "InlineArray<\(count), \(element.swiftName)>"
        case .groupArray(let element, _): "GroupArray<\(element.swiftName)>"
        case .span(let element): "DeviceSpan<\(element.swiftName)>"
        case .mutableSpan(let element): "MutableDeviceSpan<\(element.swiftName)>"
        case .index: "DeviceIndex"
        case .context: "DeviceContext"
        case .void: "Void"
        }
    }

    /// The type of the elements of a span or an array.
    public var element: DeviceType? {
        switch self {
        case .array(let element, _), .groupArray(let element, _), .span(let element), .mutableSpan(let element): element
        default: nil
        }
    }

    /// The scalar of a scalar or vector type; that of a mask is `Bool` for what its lanes read as.
    public var laneScalar: ScalarType? {
        switch self {
        case .scalar(let scalar), .vector(let scalar, _): scalar
        case .mask: .bool
        default: nil
        }
    }

    /// The number of lanes of a vector or a mask.
    public var lanes: Int? {
        switch self {
        case .vector(_, let lanes), .mask(_, let lanes): lanes
        default: nil
        }
    }

    public var isScalar: Bool { if case .scalar = self { true } else { false } }
    public var isVector: Bool { if case .vector = self { true } else { false } }
    public var isMask: Bool { if case .mask = self { true } else { false } }

    /// Whether this is a scalar or vector of floating-point numbers.
    public var isFloatingPoint: Bool { numeric?.isFloatingPoint == true }

    /// Whether this is a scalar or vector of integers.
    public var isInteger: Bool { numeric?.isInteger == true }

    /// The scalar of a scalar or vector type, and of nothing else.
    public var numeric: ScalarType? {
        switch self {
        case .scalar(let scalar), .vector(let scalar, _): scalar
        default: nil
        }
    }

    /// The type with another scalar in the same number of lanes.
    public func replacingScalar(by scalar: ScalarType) -> DeviceType {
        switch self {
        case .vector(_, let lanes): .vector(scalar, lanes: lanes)
        default: .scalar(scalar)
        }
    }

    /// What a comparison of two such values gives: `Bool`, or a mask.
    public var comparisonResult: DeviceType {
        switch self {
        case .vector(let scalar, let lanes): .mask(scalar.maskScalar, lanes: lanes)
        default: .bool
        }
    }
}
