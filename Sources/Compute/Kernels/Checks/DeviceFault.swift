/// What an item of the processor's back end throws where a device traps: the number of the place in the kernel's table.
@frozen
public struct DeviceFault: Error {
    public let site: Int

    @inlinable
    public init(site: Int) { self.site = site }
}
