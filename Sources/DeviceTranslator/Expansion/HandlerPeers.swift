public import SwiftSyntax

extension DeviceExpansion {
    /// The peers of a `@DeviceRingKernel`: the definition, by the function's name and `Kernel`, and what keeps it.
    ///
    /// - Parameters:
    ///   - attribute: The attribute, whose arguments are the kernel's ID, its state, its shape and the room of its inboxes.
    ///   - holder: As for ``kernel(_:at:file:holder:)``.
    public static func handler(
        _ function: FunctionDeclSyntax, _ attribute: AttributeSyntax, at place: DeclarationPlace, file: String,
        holder: (String) -> String
    ) -> Result {
        var arguments = HandlerArguments()
        arguments.read(attribute)
        switch DeviceFront.handler(function, at: place, threads: arguments.threads) {
        case .refused(let diagnostics): return Result(diagnostics: arguments.diagnostics + diagnostics)
        case .tree(let handler):
            guard arguments.diagnostics.isEmpty, let id = arguments.id, let state = arguments.state else {
                return Result(diagnostics: arguments.diagnostics)
            }
            let around = surroundings(function.modifiers, function.attributes, place, file)
            let holder = holder(CEmitter.entry(of: handler, file: file))
            return Result(
                declarations: handlerPeers(
                    handler, around, id: id, state: state, inboxCapacity: arguments.inboxCapacity, file, holder))
        }
    }
}

/// The definition of a ring kernel, in a type of its own: the compiler does not get statics of local types through.
private func handlerPeers(
    _ handler: Handler, _ around: DeviceExpansion.Surroundings, id: String, state: String, inboxCapacity: String?,
    _ file: String, _ holder: String
) -> [String] {
    let inboxes = inboxCapacity.map { "inboxCapacity: \($0),\n" } ?? ""
    let shape = handler.threads.map { "shape: .perBlock(threads: \($0)),\n" } ?? ""
    let function = handler.function
    let type = "DeviceRingKernelDefinition<\(handler.request), \(handler.state), \(handler.response)>"
    let keeper = """
        \(around.availability)fileprivate nonisolated enum \(holder) {
        static let kernel = \(type)(
        \(id),
        \(shape)state: \(state),
        file: \(around.file),
        uses: uses,
        entry: \(CEmitter.entry(of: handler, file: file).swiftLiteral),
        source: \(CEmitter.text(of: handler, file: file).rawLiteral),
        sites: \(sitesText(function.facts.sites)),
        requirements: \(requirementsText(function.facts.requirements)),
        \(inboxes)cpu: \(SwiftEmitter.text(of: handler))
        )
        private static var uses: DeviceUses {
        \(usesText(function.facts))
        }
        }
        """
    let definition = """
        /// The ring kernel whose messages `\(function.name)` handles.
        \(around.availability)\(around.modifiers)nonisolated var \("\(function.name)Kernel".swiftName): \(type) {
        \(holder).kernel
        }
        """
    return [keeper, definition]
}
