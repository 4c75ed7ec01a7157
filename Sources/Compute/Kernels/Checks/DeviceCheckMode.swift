/// Whether what traps in Swift is checked while a kernel runs on the processor: the bodies that `@DeviceKernel` generates are generic over it.
///
/// Every function takes the number of the site that it reports. Where nothing is checked, the results are those that the
/// devices give as well: sums wrap, a quotient by zero is zero, a conversion of what does not fit keeps the low bits of an
/// integer and makes zero of a floating-point number. An index out of range is then undefined behaviour.
public protocol DeviceCheckMode {
    /// Whether anything is checked.
    static var isChecked: Bool { get }

    /// Throws when there is something to complain about and it is checked.
    static func require(_ holds: @autoclosure () -> Bool, _ site: UInt16) throws(DeviceFault)

    /// `result` without its flag; throws when the flag is set and it is checked.
    static func value<Number>(
        _ result: (partialValue: Number, overflow: Bool), _ site: UInt16
    ) throws(DeviceFault) -> Number
}

/// Overflow, division by zero, indices and conversions are checked.
public enum ChecksOn: DeviceCheckMode {
    @inlinable @inline(__always)
    public static var isChecked: Bool { true }

    @inlinable @inline(__always)
    public static func require(_ holds: @autoclosure () -> Bool, _ site: UInt16) throws(DeviceFault) {
        if !holds() { throw DeviceFault(site: site) }
    }

    @inlinable @inline(__always)
    public static func value<Number>(
        _ result: (partialValue: Number, overflow: Bool), _ site: UInt16
    ) throws(DeviceFault) -> Number {
        if result.overflow { throw DeviceFault(site: site) }
        return result.partialValue
    }
}

/// Nothing is checked.
public enum ChecksOff: DeviceCheckMode {
    @inlinable @inline(__always)
    public static var isChecked: Bool { false }

    @inlinable @inline(__always)
    public static func require(_ holds: @autoclosure () -> Bool, _ site: UInt16) throws(DeviceFault) {}

    @inlinable @inline(__always)
    public static func value<Number>(
        _ result: (partialValue: Number, overflow: Bool), _ site: UInt16
    ) throws(DeviceFault) -> Number { result.partialValue }
}
