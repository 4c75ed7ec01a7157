import CCompute

/// What device kernels have atomic operations on: integers of 32 bits, and of 64 where the device has them.
public protocol DeviceAtomicElement: FixedWidthInteger, BitwiseCopyable, Sendable {
    /// Performs an operation on a word that others may touch at the same time.
    ///
    /// - Returns: What the word was before.
    @unsafe
    static func perform(
        _ operation: DeviceAtomicOperation, on word: UnsafeMutablePointer<Self>, _ operand: Self,
        _ order: DeviceMemoryOrder
    ) -> Self

    /// Stores `desired` if the word is `expected`.
    @unsafe
    static func compareExchange(
        _ word: UnsafeMutablePointer<Self>, _ expected: Self, _ desired: Self, _ order: DeviceMemoryOrder
    ) -> (exchanged: Bool, original: Self)
}

/// What is done to a word.
public enum DeviceAtomicOperation: Sendable, Hashable, CaseIterable {
    case load, store, exchange, add, subtract, minimum, maximum, and, or, xor

    fileprivate func native(isSigned: Bool) -> dcc_atomic_operation {
        switch self {
        case .load: dcc_atomic_load
        case .store: dcc_atomic_store
        case .exchange: dcc_atomic_exchange
        case .add: dcc_atomic_add
        case .subtract: dcc_atomic_subtract
        case .minimum: isSigned ? dcc_atomic_signed_minimum : dcc_atomic_minimum
        case .maximum: isSigned ? dcc_atomic_signed_maximum : dcc_atomic_maximum
        case .and: dcc_atomic_and
        case .or: dcc_atomic_or
        case .xor: dcc_atomic_xor
        }
    }
}

extension DeviceMemoryOrder {
    fileprivate var native: dcc_atomic_order {
        switch self {
        case .relaxed: dcc_relaxed
        case .acquiring: dcc_acquire
        case .releasing: dcc_release
        case .acquiringAndReleasing: dcc_acquire_release
        }
    }
}

extension DeviceAtomicElement {
    fileprivate static func perform32(
        _ operation: DeviceAtomicOperation, on word: UnsafeMutablePointer<Self>, _ operand: Self,
        _ order: DeviceMemoryOrder
    ) -> Self {
        Self(
            truncatingIfNeeded: unsafe dcc_atomic_32(
                operation.native(isSigned: isSigned),
                UnsafeMutableRawPointer(word).assumingMemoryBound(to: UInt32.self),
                UInt32(truncatingIfNeeded: operand), order.native))
    }

    fileprivate static func perform64(
        _ operation: DeviceAtomicOperation, on word: UnsafeMutablePointer<Self>, _ operand: Self,
        _ order: DeviceMemoryOrder
    ) -> Self {
        Self(
            truncatingIfNeeded: unsafe dcc_atomic_64(
                operation.native(isSigned: isSigned),
                UnsafeMutableRawPointer(word).assumingMemoryBound(to: UInt64.self),
                UInt64(truncatingIfNeeded: operand), order.native))
    }

    fileprivate static func compareExchange32(
        _ word: UnsafeMutablePointer<Self>, _ expected: Self, _ desired: Self, _ order: DeviceMemoryOrder
    ) -> (exchanged: Bool, original: Self) {
        var found = UInt32(truncatingIfNeeded: expected)
        let exchanged = unsafe dcc_atomic_compare_exchange_32(
            UnsafeMutableRawPointer(word).assumingMemoryBound(to: UInt32.self), &found,
            UInt32(truncatingIfNeeded: desired), order.native)
        return (exchanged, Self(truncatingIfNeeded: found))
    }

    fileprivate static func compareExchange64(
        _ word: UnsafeMutablePointer<Self>, _ expected: Self, _ desired: Self, _ order: DeviceMemoryOrder
    ) -> (exchanged: Bool, original: Self) {
        var found = UInt64(truncatingIfNeeded: expected)
        let exchanged = unsafe dcc_atomic_compare_exchange_64(
            UnsafeMutableRawPointer(word).assumingMemoryBound(to: UInt64.self), &found,
            UInt64(truncatingIfNeeded: desired), order.native)
        return (exchanged, Self(truncatingIfNeeded: found))
    }
}

extension Int32: DeviceAtomicElement {
    @unsafe
    public static func perform(
        _ operation: DeviceAtomicOperation, on word: UnsafeMutablePointer<Int32>, _ operand: Int32,
        _ order: DeviceMemoryOrder
    ) -> Int32 {
        unsafe perform32(operation, on: word, operand, order)
    }

    @unsafe
    public static func compareExchange(
        _ word: UnsafeMutablePointer<Int32>, _ expected: Int32, _ desired: Int32, _ order: DeviceMemoryOrder
    ) -> (exchanged: Bool, original: Int32) {
        unsafe compareExchange32(word, expected, desired, order)
    }
}

extension UInt32: DeviceAtomicElement {
    @unsafe
    public static func perform(
        _ operation: DeviceAtomicOperation, on word: UnsafeMutablePointer<UInt32>, _ operand: UInt32,
        _ order: DeviceMemoryOrder
    ) -> UInt32 {
        unsafe perform32(operation, on: word, operand, order)
    }

    @unsafe
    public static func compareExchange(
        _ word: UnsafeMutablePointer<UInt32>, _ expected: UInt32, _ desired: UInt32, _ order: DeviceMemoryOrder
    ) -> (exchanged: Bool, original: UInt32) {
        unsafe compareExchange32(word, expected, desired, order)
    }
}

extension Int64: DeviceAtomicElement {
    @unsafe
    public static func perform(
        _ operation: DeviceAtomicOperation, on word: UnsafeMutablePointer<Int64>, _ operand: Int64,
        _ order: DeviceMemoryOrder
    ) -> Int64 {
        unsafe perform64(operation, on: word, operand, order)
    }

    @unsafe
    public static func compareExchange(
        _ word: UnsafeMutablePointer<Int64>, _ expected: Int64, _ desired: Int64, _ order: DeviceMemoryOrder
    ) -> (exchanged: Bool, original: Int64) {
        unsafe compareExchange64(word, expected, desired, order)
    }
}

extension UInt64: DeviceAtomicElement {
    @unsafe
    public static func perform(
        _ operation: DeviceAtomicOperation, on word: UnsafeMutablePointer<UInt64>, _ operand: UInt64,
        _ order: DeviceMemoryOrder
    ) -> UInt64 {
        unsafe perform64(operation, on: word, operand, order)
    }

    @unsafe
    public static func compareExchange(
        _ word: UnsafeMutablePointer<UInt64>, _ expected: UInt64, _ desired: UInt64, _ order: DeviceMemoryOrder
    ) -> (exchanged: Bool, original: UInt64) {
        unsafe compareExchange64(word, expected, desired, order)
    }
}
