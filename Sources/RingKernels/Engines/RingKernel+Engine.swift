extension RingKernel {
    /// A kernel whose code an engine runs. It lives on a home; the placements `.process` and `.shared` are not for it.
    ///
    /// - Parameters:
    ///   - window: Most messages that the engine has at a time.
    ///   - engine: Makes the engine of one kernel, at its first start, on its home.
    package init(
        _ id: KernelID, options: KernelOptions, window: Int,
        engine: @escaping @Sendable (EngineSeat) -> any KernelEngine
    ) {
        self.init(id, options, make: { site in EngineKernel(site, window: window, engine: engine) })
    }
}

extension RingKernelHandle {
    /// From any thread: the engine that runs the kernel's code, from its first start to the kernel's end.
    package var engine: (any KernelEngine)? {
        (kernel as? EngineKernel<Request, Response>)?.currentEngine
    }
}
