// Until the back ends of OpenCL and CUDA launch kernels: the part that adds that removes this file.
extension DeviceBackend {
    package func loaded(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) -> (any LoadedKernel)? { nil }

    package func load(_ kernel: DeviceKernelDefinition, _ checks: DeviceChecks) throws(DeviceError) -> any LoadedKernel
    {
        throw DeviceError(.callFailed, "\(id) launches no kernels yet.")
    }
}

extension CommandQueue {
    package func launch(_ launch: PreparedLaunch) throws(DeviceError) -> any LaunchReceipt {
        throw DeviceError(.callFailed, "This queue launches no kernels yet.")
    }
}
