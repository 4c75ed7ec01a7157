import SwiftSyntax

// What handlers send to each other on the device
extension BodyReader {
    /// Reads `context.send(message, to: target)` and `context.publish(message, to: topic)`.
    func readSend(_ call: FunctionCallExprSyntax, _ name: String, at node: some SyntaxProtocol) throws -> Expression {
        switch role {
        case .handler:
            guard state.turns == nil else {
                throw refuse(
                    "a message is sent once, and not by each thread; keep in an array what is to be sent, and send it behind 'parallel'",
                    id: "device-send", at: node)
            }
            state.sends = true
        case .kernel:
            throw refuse(
                "a kernel's items send nothing: they belong to one launch; only the handlers of '@DeviceRingKernel' send",
                id: "device-send", at: node)
        case .function:
            throw refuse(
                "a device function sends nothing, since kernels call it as well; let it give what the handler is to send",
                id: "device-send", at: node)
        }
        let arguments = try arguments(of: call, labelled: [nil, "to"])
        let message = try readMessage(arguments[0], name)
        let target = try readTarget(arguments[1], name, of: message)
        if case .structure(let structure) = message.type, !state.messages.contains(structure) {
            state.messages.append(structure)
        }
        let sending = Sending(message: message, target: target)
        return make(.send(sending), sending.isPublished ? .int : .bool, at: call)
    }

    private func readMessage(_ expression: ExprSyntax, _ name: String) throws -> Expression {
        guard let type = standaloneType(guess(expression)) else { throw hidden(expression) }
        guard type.isStructure else {
            throw refuse(
                "'\(name)' takes a '@DeviceStruct', and this is '\(type.swiftName)'; make one of it", id: "device-send",
                at: expression)
        }
        return try read(expression, expecting: type)
    }

    private func readTarget(_ expression: ExprSyntax, _ name: String, of message: Expression) throws -> Expression {
        let structure = message.type.swiftName
        let isPublished = name == "publish"
        let wanted = DeviceType.reference(isPublished ? .topic : .kernel, of: structure)
        switch guess(expression) {
        case .hidden where isPublished: return try read(expression, expecting: wanted)
        case .hidden:
            // A member may be the number of a lane as well.
            guard let member = expression.as(MemberAccessExprSyntax.self), let base = member.base,
                guess(base).type?.isStructure == true
            else { throw hidden(expression) }
            throw refuse(
                "whether '\(member.trimmedDescription)' is a lane or a reference is not visible here; write '(\(member.trimmedDescription) as \(wanted.swiftName))', or 'as Int'",
                id: "device-hidden-type", at: expression,
                [Remedy("say that it is a reference", Edit.wrap(expression, "(", " as \(wanted.swiftName))"))])
        case .known(wanted): return try read(expression, expecting: wanted)
        case .known(.reference(let kind, let other)):
            guard kind == (isPublished ? .topic : .kernel) else {
                throw refuse(
                    isPublished
                        ? "this names a lane, to which 'send' goes; 'publish' goes to a topic"
                        : "this names a topic, to which 'publish' goes; 'send' goes to a lane",
                    id: "device-send", at: expression)
            }
            throw refuse(
                "this takes messages that are written '\(other)', and this message is a '\(structure)'; if they are the same, write both alike",
                id: "device-send", at: expression)
        case .known(.int) where !isPublished, .integerLiteral where !isPublished:
            return try read(expression, expecting: .int)
        case let other:
            let found = standaloneType(other)?.swiftName ?? ""
            throw refuse(
                isPublished
                    ? "'publish' goes to a '\(wanted.swiftName)', and this is '\(found)'"
                    : "'send' goes to a lane, an 'Int', or to a '\(wanted.swiftName)', and this is '\(found)'",
                id: "device-send", at: expression)
        }
    }
}
