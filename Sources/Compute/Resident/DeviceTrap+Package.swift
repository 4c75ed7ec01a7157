extension DeviceTrap {
    /// A trap of something else than a launch of a `@DeviceKernel`.
    package init(
        kernel: String, file: String, site: TrapSite, index: Int, size: Int, accelerator: String
    ) {
        self.init(
            kernel: kernel, file: site.file ?? file, line: site.line, column: site.column, index: index,
            position: DeviceIndex(x: index), operation: site.operation, accelerator: accelerator)
    }
}
