extension DeviceCheckMode {
    @inlinable @inline(__always)
    public static func add<Number: FixedWidthInteger>(
        _ left: Number, _ right: Number, _ site: UInt16
    ) throws(DeviceFault) -> Number {
        try value(left.addingReportingOverflow(right), site)
    }

    @inlinable @inline(__always)
    public static func subtract<Number: FixedWidthInteger>(
        _ left: Number, _ right: Number, _ site: UInt16
    ) throws(DeviceFault) -> Number {
        try value(left.subtractingReportingOverflow(right), site)
    }

    @inlinable @inline(__always)
    public static func multiply<Number: FixedWidthInteger>(
        _ left: Number, _ right: Number, _ site: UInt16
    ) throws(DeviceFault) -> Number {
        try value(left.multipliedReportingOverflow(by: right), site)
    }

    /// `left / right`; where nothing is checked, zero for a division by zero.
    @inlinable @inline(__always)
    public static func divide<Number: FixedWidthInteger>(
        _ left: Number, _ right: Number, zero: UInt16, overflow: UInt16
    ) throws(DeviceFault) -> Number {
        if right == 0 {
            try require(false, zero)
            return 0
        }
        return try value(left.dividedReportingOverflow(by: right), overflow)
    }

    /// `left % right`; where nothing is checked, `left` for a division by zero.
    @inlinable @inline(__always)
    public static func remainder<Number: FixedWidthInteger>(
        _ left: Number, _ right: Number, zero: UInt16, overflow: UInt16
    ) throws(DeviceFault) -> Number {
        if right == 0 {
            try require(false, zero)
            return left
        }
        return try value(left.remainderReportingOverflow(dividingBy: right), overflow)
    }

    /// `-number`.
    @inlinable @inline(__always)
    public static func negate<Number: FixedWidthInteger & SignedInteger>(
        _ number: Number, _ site: UInt16
    ) throws(DeviceFault) -> Number {
        try value(Number.zero.subtractingReportingOverflow(number), site)
    }

    /// `abs(number)`.
    @inlinable @inline(__always)
    public static func absolute<Number: FixedWidthInteger & SignedInteger>(
        _ number: Number, _ site: UInt16
    ) throws(DeviceFault) -> Number {
        number < 0 ? try negate(number, site) : number
    }

    /// `Target(number)`; where nothing is checked, the low bits.
    @inlinable @inline(__always)
    public static func convert<Source: FixedWidthInteger, Target: FixedWidthInteger>(
        _ number: Source, to target: Target.Type, _ site: UInt16
    ) throws(DeviceFault) -> Target {
        let low = Target(truncatingIfNeeded: number)
        return try value((low, low != number), site)
    }

    /// Throws unless `0 <= index < count`.
    @inlinable @inline(__always)
    public static func index(_ index: Int, in count: Int, _ site: UInt16) throws(DeviceFault) {
        try require(UInt(bitPattern: index) < UInt(bitPattern: count), site)
    }

    /// Whether a number fits into a type: where that is checked it does, or the item ends.
    @inlinable @inline(__always)
    public static func fits(_ holds: Bool, _ site: UInt16) throws(DeviceFault) -> Bool {
        try require(holds, site)
        return holds
    }
}
