/// A device that executes one launch for as long as that takes, while the host goes on and talks to it.
///
/// Every call may come from any thread. What is compiled is text that is ready for the device's compiler.
package protocol ResidentBackend: DeviceBackend {
    /// Whether a launch may stay, and if not, why.
    var residence: Residence { get }
    /// Memory that host and device see at the same time, all zeros. Only where a launch may stay.
    func allocateShared(byteCount: Int) throws(DeviceError) -> SharedDeviceMemory
    /// Compiles and loads a program with one kernel. May take long.
    func compileResident(_ text: String, entry: String, name: String) throws(DeviceError) -> any ResidentProgram
    /// Enqueues groups of a kernel; a mark behind it is reached when all of them have ended.
    func launch(
        _ program: any ResidentProgram, _ arguments: [ResidentArgument], groups: Int, groupSize: Int,
        on queue: any CommandQueue
    ) throws(DeviceError)
}

/// Whether a launch may stay on a device.
package enum Residence: Sendable {
    /// So many groups at a time, of all launches together.
    case possible(groups: Int, idle: Idle)
    /// The reason, as a clause.
    case impossible(String)

    /// How a group that has nothing to do gives its processor up.
    package enum Idle: Sendable {
        /// It waits on a word in memory and is woken there, as a thread of the host; and it wakes the host so.
        case futex
        /// It sleeps for fractions of a microsecond. The host has to look.
        case sleep
    }
}

/// A program that a device has loaded.
package protocol ResidentProgram: AnyObject, Sendable {
    /// The most items of a group with this kernel on this device.
    var maximumGroupSize: Int { get }
}

/// An argument of a launch that may stay.
package enum ResidentArgument: Sendable {
    case shared(SharedDeviceMemory)
    case memory(DeviceMemory)
    case half(UInt32)
}

/// Memory that host and device see at the same time; its end gives it back. No launch may use it then.
package final class SharedDeviceMemory: Sendable {
    private let address: UInt
    /// Where the device sees it.
    package let deviceAddress: UInt
    package let byteCount: Int
    private let end: @Sendable () -> Void

    init(
        _ pointer: UnsafeMutableRawPointer, deviceAddress: UInt, byteCount: Int, end: @escaping @Sendable () -> Void
    ) {
        address = UInt(bitPattern: pointer)
        self.deviceAddress = deviceAddress
        self.byteCount = byteCount
        self.end = end
    }

    deinit { end() }

    /// Where the host sees it.
    package var pointer: UnsafeMutableRawPointer {
        // Never null: it was made from a pointer.
        unsafe UnsafeMutableRawPointer(bitPattern: address).unsafelyUnwrapped
    }
}
