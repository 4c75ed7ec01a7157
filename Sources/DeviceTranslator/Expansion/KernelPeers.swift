/// The functions that `@DeviceKernel` writes beside a kernel.
struct KernelPeers {
    private let kernel: Kernel
    private let around: DeviceExpansion.Surroundings

    /// The type that keeps the definition; a local type of the function that gives it does not get through the compiler.
    private let holder: String

    private let form: DeviceExpansion.Form

    init(
        _ kernel: Kernel, _ surroundings: DeviceExpansion.Surroundings, _ form: DeviceExpansion.Form,
        holder: String
    ) {
        self.kernel = kernel
        self.form = form
        self.holder = holder
        around = surroundings
    }

    var declarations: [String] {
        let launching =
            switch form {
            case .complete, .native:
                ["count", "range"].flatMap { range in [launch(range, onStream: false), launch(range, onStream: true)] }
            case .compact: [launch("range", onStream: true)]
            }
        return [keeper, definition] + launching
    }

    // MARK: The definition

    /// The name of the function that gives the definition; its parameters are the types of the kernel's, so that overloads stay apart.
    private var definitionName: String { "\(kernel.name)_deviceKernel" }

    private var definition: String {
        let parameters = kernel.parameters.map { parameter in
            "\((parameter.label ?? "_").swiftName) _: \(parameter.variable.type.swiftName).Type"
        }
        let signature = kernel.parameters.map { ($0.label ?? "_") + ":" }.joined() + "in:"
        let list = parameters.map { $0.replacing("_ _:", with: "_:") }.joined(separator: ", ")
        return """
            /// What launches of `\(kernel.name)(\(signature))` need.
            \(around.availability)\(around.modifiers)nonisolated func \(definitionName)(\(list)) -> DeviceKernelDefinition {
            \(holder).kernel
            }
            """
    }

    /// The definition, made when it is first asked for.
    private var keeper: String {
        let signature = kernel.parameters.map { ($0.label ?? "_") + ":" }.joined() + "in:"
        return """
            \(around.availability)fileprivate nonisolated enum \(holder) {
            static let kernel = DeviceKernelDefinition(
            name: \("\(kernel.name)(\(signature))".swiftLiteral),
            entry: \(CEmitter.entry(of: kernel).swiftLiteral),
            file: \(around.file),
            line: \(around.line),
            parameters: [\(kernel.parameters.map(text).joined(separator: ", "))],
            uses: uses,
            source: \(CEmitter.text(of: kernel).rawLiteral),
            sites: \(sitesText(kernel.facts.sites)),
            requirements: \(requirementsText(kernel.facts.requirements)),
            groupMemory: \(groupMemory),
            cpu: \(SwiftEmitter.text(of: kernel, form))
            )
            private static var uses: DeviceUses {
            \(usesText(kernel.facts))
            }
            }
            """
    }

    private func text(of parameter: Parameter) -> String {
        let name = parameter.variable.name.swiftLiteral
        let needs = parameter.needsOnePerItem ? ", needs: .onePerItem" : ""
        switch parameter.variable.type {
        case .span(let element): return ".span(\(name), element: \(element.swiftName).self\(needs))"
        case .mutableSpan(let element):
            return
                ".mutableSpan(\(name), element: \(element.swiftName).self, isReadByKernel: \(parameter.isRead)\(needs))"
        case let type: return ".value(\(name), type: \(type.swiftName).self)"
        }
    }

    private var groupMemory: String {
        let parts = kernel.groupArrays.compactMap { variable -> String? in
            guard case .groupArray(let element, let count) = variable.type else { return nil }
            return "\(count) * MemoryLayout<\(element.swiftName)>.stride"
        }
        return parts.isEmpty ? "0" : parts.joined(separator: " + ")
    }

    // MARK: Launches

    private func launch(_ range: String, onStream: Bool) -> String {
        let target = onStream ? "stream" : "accelerator"
        let taken = Set(kernel.parameters.map(\.variable.name))
        func free(_ name: String) -> String { taken.contains(name) ? free(name + "_") : name }
        let names = (target: free(target), range: free(range), checks: free("checks"), arguments: free("arguments"))
        let parameters =
            kernel.parameters.map(launchParameter) + [
                "on \(names.target): \(onStream ? "DeviceStream" : "Accelerator")",
                "\(labelled(range, names.range)): \(range == "count" ? "Int" : "LaunchRange")",
                "\(labelled("checks", names.checks)): DeviceChecks = .on",
            ]
        let types = kernel.parameters.map { parameter in
            (parameter.label.map { "\($0.swiftName): " } ?? "") + "\(parameter.variable.type.swiftName).self"
        }
        let what = range == "count" ? ".linear(\(names.range))" : names.range
        let call =
            "\(definitionName)(\(types.joined(separator: ", "))).launch(on: \(names.target), \(what), checks: \(names.checks))"
        let arguments =
            kernel.parameters.isEmpty ? "{ _ in }" : "{ \(names.arguments) in\n\(binding(names.arguments))\n}"
        let head = onStream ? "@discardableResult\n" : ""
        let effects = onStream ? "throws(DeviceError) -> DeviceEvent" : "async throws"
        return """
            /// \(documentation(range, onStream: onStream))
            \(around.availability)\(head)\(around.modifiers)nonisolated func \(kernel.name.swiftName)(\(parameters.joined(separator: ", "))) \(effects) {
            try \(onStream ? "" : "await ")\(call) \(arguments)
            }
            """
    }

    private func documentation(_ range: String, onStream: Bool) -> String {
        let items = range == "count" ? "`count` items" : "the items of `range`"
        return onStream
            ? "Enqueues `\(kernel.name)` for \(items) on a stream. What it runs into is thrown by the event."
            : "Runs `\(kernel.name)` for \(items) and waits for the end. Throws `DeviceTrap` if an item trapped."
    }

    private func labelled(_ label: String, _ name: String) -> String { label == name ? label : "\(label) \(name)" }

    /// What is given for a span. Programs that have the compact form give whole buffers alone, and are smaller without the general one.
    private var elements: String { form == .compact ? "UnifiedBuffer" : "some DeviceElements" }

    private func launchParameter(_ parameter: Parameter) -> String {
        let name = parameter.variable.name.swiftName
        let label = (parameter.label ?? "_").swiftName
        let type =
            switch parameter.variable.type {
            case .span(let element), .mutableSpan(let element): "\(elements)<\(element.swiftName)>"
            case let type: type.swiftName
            }
        return "\(label == name ? name : "\(label) \(name)"): \(type)"
    }

    private func binding(_ arguments: String) -> String {
        kernel.parameters.map { parameter in
            let name = parameter.variable.name.swiftName
            return switch parameter.variable.type {
            case .span: "\(arguments).span(\(name))"
            case .mutableSpan: "\(arguments).mutableSpan(\(name))"
            default: "\(arguments).value(\(name))"
            }
        }.joined(separator: "\n")
    }
}
