/// The kernels of a program that may run in child processes; see ``Placement/process(_:)``.
public enum IsolatedKernels {
    /// Has a child process serve its kernel, until that ends and the process with it. In every other process it returns at once.
    ///
    /// A child is started with the same program, so call this at the top of its `main`, before anything that a child is not
    /// to do:
    ///
    /// ```swift
    /// await IsolatedKernels.serveIfChild(RingKernel(Parser()), imports)
    /// ```
    /// - Parameter definitions: Those that are launched with the placement `.process`, by the IDs of the definitions. The options
    ///   that count are those at the launch.
    public static func serveIfChild<each Request: Message, each Response: Message>(
        _ definitions: repeat RingKernel<each Request, each Response>
    ) async {
        var list: [any ServableDefinition] = []
        for definition in repeat each definitions { list.append(definition) }
        await ChildService.serveIfChild(list)
    }
}
