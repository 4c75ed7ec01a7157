/// Elements of a kernel with atomic operations: of a span that it writes, and of memory that a group shares.
public protocol DeviceAtomicMemory<Element> {
    associatedtype Element: DeviceAtomicElement
    /// How many elements there are.
    var count: Int { get }

    /// Where the first one is.
    @unsafe var firstElement: UnsafeMutablePointer<Element> { get }
}

extension MutableDeviceSpan: DeviceAtomicMemory where Element: DeviceAtomicElement {
    @unsafe
    @inlinable
    public var firstElement: UnsafeMutablePointer<Element> { unsafe start }
}

extension GroupArray: DeviceAtomicMemory where Element: DeviceAtomicElement {
    @unsafe
    @inlinable
    public var firstElement: UnsafeMutablePointer<Element> { unsafe start }
}

extension DeviceAtomicMemory {
    /// The element, read atomically.
    @inlinable
    public func load(at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device) -> Element {
        perform(.load, 0, index, ordering)
    }

    /// Replaces the element atomically.
    @inlinable
    public func store(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) {
        _ = perform(.store, value, index, ordering)
    }

    /// Stores `desired` if the element is `expected`.
    ///
    /// - Returns: Whether it was, and what it was.
    @inlinable
    @discardableResult
    public func compareExchange(
        at index: Int, expected: Element, desired: Element, ordering: DeviceMemoryOrder = .relaxed,
        scope: DeviceScope = .device
    ) -> (exchanged: Bool, original: Element) {
        precondition(index >= 0 && index < count, "index out of range")
        return unsafe Element.compareExchange(firstElement + index, expected, desired, ordering)
    }

    /// Replaces the element.
    ///
    /// - Returns: What the element was before.
    @inlinable
    @discardableResult
    public func exchange(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) -> Element {
        perform(.exchange, value, index, ordering)
    }

    /// Adds, wrapping around.
    ///
    /// - Returns: What the element was before.
    @inlinable
    @discardableResult
    public func fetchAdd(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) -> Element {
        perform(.add, value, index, ordering)
    }

    /// Subtracts, wrapping around.
    ///
    /// - Returns: What the element was before.
    @inlinable
    @discardableResult
    public func fetchSubtract(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) -> Element {
        perform(.subtract, value, index, ordering)
    }

    /// Stores the smaller one.
    ///
    /// - Returns: What the element was before.
    @inlinable
    @discardableResult
    public func fetchMinimum(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) -> Element {
        perform(.minimum, value, index, ordering)
    }

    /// Stores the larger one.
    ///
    /// - Returns: What the element was before.
    @inlinable
    @discardableResult
    public func fetchMaximum(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) -> Element {
        perform(.maximum, value, index, ordering)
    }

    /// Stores the bits that both have.
    ///
    /// - Returns: What the element was before.
    @inlinable
    @discardableResult
    public func fetchAnd(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) -> Element {
        perform(.and, value, index, ordering)
    }

    /// Stores the bits that one of both has.
    ///
    /// - Returns: What the element was before.
    @inlinable
    @discardableResult
    public func fetchOr(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) -> Element {
        perform(.or, value, index, ordering)
    }

    /// Stores the bits that exactly one of both has.
    ///
    /// - Returns: What the element was before.
    @inlinable
    @discardableResult
    public func fetchXor(
        _ value: Element, at index: Int, ordering: DeviceMemoryOrder = .relaxed, scope: DeviceScope = .device
    ) -> Element {
        perform(.xor, value, index, ordering)
    }

    /// The scope makes no difference here: every thread of the processor sees every atomic operation as one.
    @inlinable
    func perform(
        _ operation: DeviceAtomicOperation, _ operand: Element, _ index: Int, _ ordering: DeviceMemoryOrder
    ) -> Element {
        precondition(index >= 0 && index < count, "index out of range")
        return unsafe Element.perform(operation, on: firstElement + index, operand, ordering)
    }
}
