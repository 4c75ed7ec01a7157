/// Whether a kernel checks what may trap.
@frozen
public enum DeviceChecks: Sendable, Hashable, CaseIterable {
    /// Overflow, division by zero, indices and conversions are checked; what is wrong ends the launch with a ``DeviceTrap``.
    case on
    /// Nothing is checked. Arithmetic wraps around; an index out of range, a division by zero and a conversion that does not
    /// fit do anything.
    case off
}
