/// Whether what traps in Swift is checked while a kernel runs on the processor: the bodies that `@DeviceKernel` generates are generic over it.
///
/// Every function takes the number of the site that it reports. Where nothing is checked, the results are those that the
/// devices give as well: sums wrap, a quotient by zero is zero, a conversion of what does not fit keeps the low bits of an
/// integer and makes zero of a floating-point number. An index out of range is then undefined behaviour.
public protocol DeviceCheckMode {
    /// Whether anything is checked.
    ///
    /// The only requirement: what throws is not one, since the optimiser (Swift 6.3.1) leaves such calls of witnesses as they are.
    static var isChecked: Bool { get }
    /// Whether it is known that the number of the item is an index of every span that it is used for.
    static var isInside: Bool { get }
}

extension DeviceCheckMode {
    @inlinable @inline(__always)
    public static var isInside: Bool { false }
}

/// Overflow, division by zero, indices and conversions are checked.
public enum ChecksOn: DeviceCheckMode {
    @inlinable @inline(__always)
    public static var isChecked: Bool { true }
}

/// Nothing is checked.
public enum ChecksOff: DeviceCheckMode {
    @inlinable @inline(__always)
    public static var isChecked: Bool { false }
}

/// As ``ChecksOn``, for items whose number is below the bound of ``CPULaunch/forEachItem(below:inside:outside:)``.
public enum ChecksOnInside: DeviceCheckMode {
    @inlinable @inline(__always)
    public static var isChecked: Bool { true }
    @inlinable @inline(__always)
    public static var isInside: Bool { true }
}

/// As ``ChecksOff``, for items whose number is below the bound of ``CPULaunch/forEachItem(below:inside:outside:)``.
public enum ChecksOffInside: DeviceCheckMode {
    @inlinable @inline(__always)
    public static var isChecked: Bool { false }
    @inlinable @inline(__always)
    public static var isInside: Bool { true }
}

extension DeviceCheckMode {
    /// Throws unless the item's number is an index of a span that is part of the bound.
    @inlinable @inline(__always)
    public static func itemIndex(_ index: Int, in count: Int, _ site: UInt16) throws(DeviceFault) {
        if !isInside { try self.index(index, in: count, site) }
    }

    /// Whether the item's number is an index of a span that is part of the bound.
    @inlinable @inline(__always)
    public static func isItem(_ index: Int, below count: Int) -> Bool { isInside || index < count }

    /// Throws when there is something to complain about and it is checked.
    @inlinable @inline(__always)
    public static func require(_ holds: @autoclosure () -> Bool, _ site: UInt16) throws(DeviceFault) {
        if isChecked, !holds() { throw DeviceFault(site: site) }
    }

    /// `result` without its flag; throws when the flag is set and it is checked.
    @inlinable @inline(__always)
    public static func value<Number>(
        _ result: (partialValue: Number, overflow: Bool), _ site: UInt16
    ) throws(DeviceFault) -> Number {
        if isChecked, result.overflow { throw DeviceFault(site: site) }
        return result.partialValue
    }
}
