public import SwiftSyntax

/// What a function is for a device.
enum CodeRole: String {
    case kernel = "@DeviceKernel"
    case function = "@DeviceFunction"
    /// Of a ring kernel.
    case handler = "@DeviceRingKernel"
}

extension DeviceFront {
    /// Reads a `@DeviceRingKernel`: a handler with a request, a state and a response.
    ///
    /// - Parameter threads: How many handle a message together; nil for one.
    public static func handler(
        _ function: FunctionDeclSyntax, at place: DeclarationPlace, threads: Int? = nil
    ) -> Reading<Handler> {
        let reader = FunctionReader(function, at: place, role: .handler)
        reader.body.threads = threads
        return reader.read { signature, body, facts in
            Handler(
                Function(
                    name: plain(function.name), enclosingTypes: signature.enclosingTypes,
                    parameters: signature.parameters, contextName: signature.contextName, result: reader.body.result,
                    localFunctions: reader.body.state.localFunctions, body: body, facts: facts), threads: threads)
        }
    }
}

// The signature of a handler
extension FunctionReader {
    private static let form = "(_ request: Request, _ state: inout State, in context: DeviceContext) -> Response"

    /// Checks that there are a request, a state, the context and a response; which types they have is checked with the parameters.
    func checkHandler() {
        let parameters = Array(function.signature.parameterClause.parameters)
        let values = parameters.filter { $0.type.trimmedDescription != "DeviceContext" }
        guard values.count == 2, parameters.count <= 3 else {
            body.report(
                "a handler has the form '\(Self.form)'", id: "device-parameter",
                at: function.signature.parameterClause)
            return checkResponse()
        }
        let (request, state) = (values[0], values[1])
        if let word = Self.inoutSpecifier(of: request) {
            body.report(
                "a request is a constant, which the handler cannot change; copy it to a 'var'",
                id: "device-parameter", at: request.type, [Remedy("remove 'inout'", .remove(word))])
        }
        if Self.inoutSpecifier(of: state) == nil {
            body.report(
                "the state is 'inout': what the handler leaves in it is there for the next message",
                id: "device-parameter", at: state.type,
                [Remedy("insert 'inout'", .insert("inout ", before: state.type))])
        }
        if parameters.count == 2 {
            let clause = function.signature.parameterClause
            body.report(
                "the last parameter of a handler is 'in context: DeviceContext', which tells it its lane",
                id: "device-context", at: clause.rightParen,
                [Remedy("add the context", .insert(", in context: DeviceContext", before: clause.rightParen))])
        }
        checkResponse()
    }

    private func checkResponse() {
        guard function.signature.returnClause == nil else { return }
        let clause = function.signature.parameterClause
        body.report(
            "a handler answers each message: it gives a '@DeviceStruct', which may be the state's",
            id: "device-return", at: clause.rightParen,
            [Remedy("add the response", .insert(" -> <#Response#>", after: clause.rightParen))])
    }

    private static func inoutSpecifier(of parameter: FunctionParameterSyntax) -> TypeSpecifierListSyntax.Element? {
        parameter.type.as(AttributedTypeSyntax.self)?.specifiers.first { $0.trimmedDescription == "inout" }
    }
}
