/// The kernels that one device has loaded, for as long as the device is there.
///
/// A kernel is known again by its definition's identity, which costs a look into a table; the definition is kept, so its identity
/// is nobody else's. Behind that, kernels are told apart by the content of what was compiled: two definitions with one text share
/// a program, two with one name do not.
final class KernelStore<Kernel: LoadedKernel>: Sendable {
    private struct Identity: Hashable {
        var definition: ObjectIdentifier
        var checks: DeviceChecks
    }

    /// What has to be the same for two definitions to share a kernel.
    private struct Content: Hashable {
        var digest: SHA256.Digest
        var sizes: [Int]
    }

    private struct Known {
        var definition: DeviceKernelDefinition
        var kernel: Kernel
    }

    private struct State {
        var known: [Identity: Known] = [:]
        var byContent: [Content: Kernel] = [:]
    }

    private let state = Locked(State())
    /// Held while a kernel is compiled and loaded, so that no two threads do so for one.
    private let loading = Locked(())

    func loaded(_ definition: DeviceKernelDefinition, _ checks: DeviceChecks) -> Kernel? {
        let identity = Identity(definition: definition.identity, checks: checks)
        return state.withLock { $0.known[identity]?.kernel }
    }

    /// - Parameters:
    ///   - key: What the kernel is compiled from and with.
    ///   - make: Compiles and loads it. Called for one kernel at a time.
    func load(
        _ definition: DeviceKernelDefinition, _ checks: DeviceChecks, key: () throws(DeviceError) -> CompileKey,
        _ make: (CompileKey) throws(DeviceError) -> Kernel
    ) throws(DeviceError) -> Kernel {
        try loading.withLock { _ throws(DeviceError) in
            if let kernel = loaded(definition, checks) { return kernel }
            let key = try key()
            let content = Content(digest: key.digest, sizes: ArgumentSizes(definition.parameters).all)
            let kernel: Kernel
            if let same = state.withLock({ $0.byContent[content] }) { kernel = same } else { kernel = try make(key) }
            state.withLock { state in
                state.byContent[content] = kernel
                state.known[Identity(definition: definition.identity, checks: checks)] =
                    Known(definition: definition, kernel: kernel)
            }
            return kernel
        }
    }
}
