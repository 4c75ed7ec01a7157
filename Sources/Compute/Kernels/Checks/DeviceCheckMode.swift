/// Whether a kernel's body checks what may trap. Placeholder.
public protocol DeviceCheckMode {
    static var isChecked: Bool { get }
}

@frozen public enum ChecksOn: DeviceCheckMode {
    @inlinable public static var isChecked: Bool { true }
}

@frozen public enum ChecksOff: DeviceCheckMode {
    @inlinable public static var isChecked: Bool { false }
}
