/// A kernel that is ready on one device, in one check mode: compiled and loaded. The processor has nothing to load.
package protocol LoadedKernel: AnyObject, Sendable {
    /// The most items of a group with this kernel on this device.
    var maximumGroupSize: Int { get }
    /// The items of a group with which the device is best occupied; at most the maximum.
    var preferredGroupSize: Int { get }
    /// Of what the items of a group should be a multiple; a power of two.
    var groupSizeMultiple: Int { get }
}

/// Tells what became of a launch.
package protocol LaunchReceipt: AnyObject, Sendable {
    /// The kernel's trap word, all ones if nothing trapped. Called once, after everything that ``CommandQueue/launch(_:)``
    /// enqueued is done; or never, if that failed.
    func trapWord() throws(DeviceError) -> UInt64
}
