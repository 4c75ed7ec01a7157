/// The text that compilers of devices are given for a kernel.
package enum KernelText {
    /// The prelude behind the choice of its check mode, then all that the kernel needs, then the kernel.
    package static func source(of kernel: DeviceKernelDefinition, _ checks: DeviceChecks) -> String {
        "#define RK_CHECKED \(checks == .on ? 1 : 0)\n" + DevicePrelude.text + kernel.body
    }

    static let preludeVersion = "\(DevicePrelude.version)"
}

extension DeviceKernelDefinition {
    /// Whether a launch in this mode may report a trap.
    func mayTrap(_ checks: DeviceChecks) -> Bool { checks == .on && !sites.isEmpty }
}
