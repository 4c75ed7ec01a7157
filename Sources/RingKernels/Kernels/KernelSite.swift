/// Where and under which name a kernel is to live; what a definition needs to make one.
@usableFromInline
struct KernelSite {
    let id: KernelID
    let options: KernelOptions
    let isolation: HomeIsolation
    /// Whether the home exists for this kernel alone and ends with it.
    let ownsHome: Bool
    let environment: RuntimeEnvironment

    /// Whether the kernel's code runs on the global pool.
    @usableFromInline var isShared: Bool { options.placement == .shared }
}
