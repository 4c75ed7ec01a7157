/// What ends the work of one item of a kernel on the processor: the site where it trapped.
///
/// A plain value; the launch turns it into a `DeviceTrap`, which says the line and the operation.
public struct DeviceFault: Error, Equatable {
    /// A place in the table of sites of the kernel, or of ``function``.
    public let site: UInt16
    /// The C entry of the `@DeviceFunction` that trapped, or `nil` in the kernel itself.
    public let function: StaticString?

    @inlinable
    public init(site: UInt16, function: StaticString? = nil) {
        self.site = site
        self.function = function
    }

    /// The same, in a function, unless it is already known to come from one that this one calls.
    @inlinable
    public func located(in function: StaticString) -> DeviceFault {
        self.function == nil ? DeviceFault(site: site, function: function) : self
    }

    public static func == (left: DeviceFault, right: DeviceFault) -> Bool {
        left.site == right.site && left.function?.description == right.function?.description
    }
}
