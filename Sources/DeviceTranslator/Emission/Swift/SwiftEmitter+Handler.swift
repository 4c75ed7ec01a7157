extension SwiftEmitter {
    /// The closure that handles a message on the processor, with the same checks as devices.
    public static func text(of handler: Handler) -> String {
        let function = handler.function
        let writer = SwiftWriter(localFunctions: function.localFunctions, hasContext: true, depth: 2)
        writer.statements(function.body)
        finish(writer, function.result, function.body)
        let parameters = function.parameters.map { parameter in
            let word = parameter.variable.storage == .inoutParameter ? "inout " : ""
            return "_ \(CNames.variable(parameter.variable)): \(word)\(parameter.variable.type.swiftName)"
        }
        let local = text(of: function.localFunctions, hasContext: true, depth: 2)
        return """
            { (request: \(handler.request), state: inout \(handler.state), context: DeviceContext) throws(DeviceFault) -> \(handler.response) in
              @inline(__always) func body<_Checks: DeviceCheckMode>(\(parameters.joined(separator: ", ")), _ here: DeviceContext, _ checks: _Checks.Type) throws(DeviceFault) -> \(handler.response) {
            \(local)\(writer.out.text)  }
              return try body(request, &state, context, ChecksOn.self)
            }
            """
    }
}
