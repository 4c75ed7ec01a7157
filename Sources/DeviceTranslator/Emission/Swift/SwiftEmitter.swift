/// Writes device code as Swift for the back end of the processor.
public enum SwiftEmitter: KernelEmitter {
    /// What callers of a `@DeviceFunction` call, by the function's name as they write it.
    public static func name(ofBody name: String) -> String { "\(name)_device" }

    static func name(ofLocal function: LocalFunction, _ number: Int) -> String {
        "f_\(CNames.plain(function.name))_\(number)"
    }

    /// The closure that is the kernel's `CPUKernelBody`.
    public static func text(of kernel: Kernel) -> String { text(of: kernel, .complete) }

    static func text(of kernel: Kernel, _ form: DeviceExpansion.Form) -> String {
        var lines = TextLines(depth: 1)
        for (number, parameter) in kernel.parameters.enumerated() {
            let name = CNames.variable(parameter.variable)
            switch parameter.variable.type {
            case .span(let element):
                lines.add("let \(name) = launch.span(\(number), of: \(element.swiftName).self)")
            case .mutableSpan(let element):
                lines.add("let \(name) = launch.mutableSpan(\(number), of: \(element.swiftName).self)")
            case let type:
                lines.add("let \(name) = launch.value(\(number), as: \(type.swiftName).self)")
            }
        }
        let writer = SwiftWriter(
            localFunctions: kernel.localFunctions, hasContext: true, depth: 2, spans: kernel.parameters.map(\.variable))
        for variable in kernel.groupArrays {
            guard case .groupArray(let element, let count) = variable.type else { continue }
            writer.out.add(
                "let \(CNames.variable(variable)) = here.groupArray(of: \(element.swiftName).self, count: \(count))")
        }
        writer.statements(kernel.body)
        let local = text(of: kernel.localFunctions, hasContext: true, depth: 2)
        let isInGroups = kernel.hasBarrier || !kernel.groupArrays.isEmpty
        func item(_ checks: String) -> String {
            "{ (here: DeviceContext) throws(DeviceFault) in try body(here, \(checks).self) }"
        }
        func loop(_ checks: String) -> String {
            if isInGroups { return "    launch.forEachItemOfGroups \(item(checks))\n" }
            guard let first = writer.itemBounds.first, form != .compact else {
                return "    launch.forEachItem \(item(checks))\n"
            }
            // Most items are below all counts that matter: a loop that the optimiser makes vectors of.
            let bound = writer.itemBounds.dropFirst().reduce(first) { "Swift.min(\($0), \($1))" }
            return
                "    launch.forEachItem(below: \(bound), inside: \(item(checks + "Inside")), outside: \(item(checks)))\n"
        }
        return "{ launch in\n" + lines.text
            + "  @inline(__always) func body<_Checks: DeviceCheckMode>(_ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) {\n"
            + local + writer.out.text + "  }\n"
            + "  if launch.isChecked {\n" + loop("ChecksOn") + "  } else {\n"
            + (form == .native
                ? "    unsafe launch.forEachItem(natively: \(CEmitter.entry(of: kernel)))\n" : loop("ChecksOff"))
            + "  }\n}"
    }

    /// The function that bodies on the processor call: a declaration without attributes, access level and `static`.
    public static func text(of function: Function) -> String { text(of: function, file: "") }

    /// The same, of a function in a file, which is part of its name in C.
    public static func text(of function: Function, file: String) -> String {
        var parameters = function.parameters.map { parameter in
            let name = CNames.variable(parameter.variable)
            let word = parameter.variable.storage == .inoutParameter ? "inout " : ""
            return "\(parameter.label ?? "_") \(name): \(word)\(parameter.variable.type.swiftName)"
        }
        if function.contextName != nil { parameters.append("in here: DeviceContext") }
        parameters.append("checks: _Checks.Type")
        let hasContext = function.contextName != nil
        let writer = SwiftWriter(localFunctions: function.localFunctions, hasContext: hasContext, depth: 2)
        writer.statements(function.body)
        finish(writer, function.result, function.body)
        let local = text(of: function.localFunctions, hasContext: hasContext, depth: 2)
        let body = local + writer.out.text
        // A fault says whose site it is.
        let located =
            body.contains("try ")
            ? "  do throws(DeviceFault) {\n\(body)  } catch {\n    throw error.located(in: \"\(CEmitter.entry(of: function, file: file))\")\n  }\n"
            : "  do {\n\(body)  }\n"
        return
            "func \(name(ofBody: function.name))<_Checks: DeviceCheckMode>(\(parameters.joined(separator: ", "))) throws(DeviceFault)\(arrow(function.result)) {\n"
            + located + "}"
    }

    private static func arrow(_ result: DeviceType) -> String { result == .void ? "" : " -> \(result.swiftName)" }

    static func text(of functions: [LocalFunction], hasContext: Bool, depth: Int) -> String {
        var text = TextLines(depth: depth)
        for (number, function) in functions.enumerated() {
            let writer = SwiftWriter(localFunctions: functions, hasContext: hasContext, depth: depth + 1)
            writer.statements(function.body)
            finish(writer, function.result, function.body)
            var parameters = function.parameters.map {
                "_ \(CNames.variable($0)): \($0.storage == .inoutParameter ? "inout " : "")\($0.type.swiftName)"
            }
            parameters += function.captures.map {
                "_ \(CNames.variable($0)): \($0.isCapturedByReference ? "inout " : "")\($0.type.swiftName)"
            }
            if hasContext { parameters.append("_ here: DeviceContext") }
            text.add(
                "@inline(__always) func \(name(ofLocal: function, number))(\(parameters.joined(separator: ", "))) throws(DeviceFault)\(arrow(function.result)) {"
            )
            text.append(writer.out.lines)
            text.add("}")
        }
        return text.text
    }

    /// Behind conditions that leave no way out, but not visibly.
    static func finish(_ writer: SwiftWriter, _ result: DeviceType, _ body: [Statement]) {
        if result != .void, !body.leaves { writer.out.add("fatalError(\"not reached\")") }
    }
}

extension [Statement] {
    /// Whether nothing comes behind them, as the compiler sees as well.
    var leaves: Bool {
        switch last?.kind {
        case .return?: true
        case .if(_, let then, let otherwise)?: then.leaves && otherwise.leaves
        case .block(let label, let body)?: body.leaves && !body.jump(to: label, isContinue: false)
        default: false
        }
    }
}
