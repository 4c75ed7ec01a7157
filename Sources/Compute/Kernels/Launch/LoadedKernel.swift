/// A kernel that is ready on one device, in one check mode: compiled and loaded. The processor has nothing to load.
package protocol LoadedKernel: AnyObject, Sendable {
    /// The most items of a group with this kernel on this device.
    var maximumGroupSize: Int { get }
    /// The items of a group with which the device is best occupied; at most the maximum.
    var preferredGroupSize: Int { get }
    /// Of what the items of a group should be a multiple; a power of two.
    var groupSizeMultiple: Int { get }
}
