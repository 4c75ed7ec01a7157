/// How far a device's result may be from the oracle's.
public enum Tolerance: Sendable, Hashable {
    /// The same bits, those of a NaN included.
    case bits
    /// The same bits, but any NaN for a NaN: IEEE 754 leaves its sign and payload open.
    case values
    /// As `values`, or at most so many floating-point numbers apart.
    case ulps(Int)
}

/// What a kernel of the corpus writes: its bits can be compared.
public protocol ConformanceValue {
    /// Whether this is close enough to what the oracle says.
    func matches(_ expected: Self, within tolerance: Tolerance) -> Bool
}

extension ConformanceValue where Self: FixedWidthInteger {
    public func matches(_ expected: Self, within tolerance: Tolerance) -> Bool { self == expected }
}

extension Int8: ConformanceValue {}
extension Int16: ConformanceValue {}
extension Int32: ConformanceValue {}
extension Int64: ConformanceValue {}
extension Int: ConformanceValue {}
extension UInt8: ConformanceValue {}
extension UInt16: ConformanceValue {}
extension UInt32: ConformanceValue {}
extension UInt64: ConformanceValue {}
extension UInt: ConformanceValue {}
extension Bool: ConformanceValue {
    public func matches(_ expected: Bool, within tolerance: Tolerance) -> Bool { self == expected }
}

/// An element of a span that can be compared.
public typealias ConformanceElement = BitwiseCopyable & ConformanceValue & Sendable

/// A floating-point type whose bits are an integer.
public protocol ConformanceFloat: ConformanceValue, BinaryFloatingPoint {
    associatedtype Bits: FixedWidthInteger & UnsignedInteger
    var bitPattern: Bits { get }
}

extension ConformanceFloat {
    public func matches(_ expected: Self, within tolerance: Tolerance) -> Bool {
        if bitPattern == expected.bitPattern { return true }
        switch tolerance {
        case .bits: return false
        case .values: return isNaN && expected.isNaN
        case .ulps(let limit):
            if isNaN || expected.isNaN { return isNaN && expected.isNaN }
            return isFinite && expected.isFinite && abs(place - expected.place) <= limit
        }
    }

    /// The number of floating-point numbers between zero and this one, negative below zero.
    private var place: Int {
        let magnitude = Int(truncatingIfNeeded: self.magnitude.bitPattern)
        return sign == .minus ? -magnitude : magnitude
    }
}

extension Float: ConformanceFloat {}
extension Double: ConformanceFloat {}
extension Float16: ConformanceFloat {}

extension SIMD where Scalar: ConformanceValue {
    public func matches(_ expected: Self, within tolerance: Tolerance) -> Bool {
        indices.allSatisfy { self[$0].matches(expected[$0], within: tolerance) }
    }
}

extension SIMD2: ConformanceValue where Scalar: ConformanceValue {}
extension SIMD3: ConformanceValue where Scalar: ConformanceValue {}
extension SIMD4: ConformanceValue where Scalar: ConformanceValue {}
extension SIMD8: ConformanceValue where Scalar: ConformanceValue {}
extension SIMD16: ConformanceValue where Scalar: ConformanceValue {}
