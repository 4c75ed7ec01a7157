/// In which order an atomic operation is seen with the accesses around it.
@frozen
public enum DeviceMemoryOrder: Sendable, Hashable {
    /// Atomic, and in no order with anything else.
    case relaxed
    /// What comes after it sees what the releasing one had seen.
    case acquiring
    /// What came before it is seen by who acquires.
    case releasing
    case acquiringAndReleasing
}

/// Among whom an atomic operation is atomic.
@frozen
public enum DeviceScope: Sendable, Hashable {
    /// The items of the group.
    case group
    /// The items of the launch, and of others on the same device.
    case device
    /// All devices and the host.
    case system
}
