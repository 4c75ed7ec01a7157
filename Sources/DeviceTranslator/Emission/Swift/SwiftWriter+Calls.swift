extension SwiftWriter {
    func call(_ callee: Callee, _ arguments: [PassedArgument], _ type: DeviceType) -> Operand? {
        var texts = arguments.map { argument in
            switch argument {
            case .value(let text): text
            case .variable(let variable): "&\(text(of: variable))"
            case .copy(let name, _, _): "&\(name)"
            case .span(let variable): text(of: variable)
            case .context: "here"
            }
        }
        let call: String
        switch callee {
        case .deviceFunction(let reference):
            let labels = reference.labels.map { $0.map { "\($0): " } ?? "" } + (reference.takesContext ? ["in: "] : [])
            texts = zip(labels, texts).map { $0 + $1 } + ["checks: _Checks.self"]
            call = "\(SwiftEmitter.name(ofBody: reference.name))(\(texts.joined(separator: ", ")))"
        case .local(let number):
            let local = localFunctions[number]
            for variable in local.captures {
                texts.append((variable.isCapturedByReference ? "&" : "") + text(of: variable))
            }
            if hasContext { texts.append("here") }
            call = "\(SwiftEmitter.name(ofLocal: local, number))(\(texts.joined(separator: ", ")))"
        }
        var result: Operand?
        if type == .void {
            out.add("try \(call)")
        } else {
            result = named("try \(call)", type)
        }
        for case .copy(let name, let place, let text) in arguments { store(place, text, name) }
        return result
    }

    func isShared(_ variable: Variable) -> Bool { false }

    func send(_ sending: Sending, _ message: String, to target: String, _ type: DeviceType, isUsed: Bool) -> Operand? {
        let call = "here.\(sending.isPublished ? "publish" : "send")(\(message), to: \(target))"
        guard isUsed else {
            out.add("_ = \(call)")
            return nil
        }
        return named(call, type)
    }

    func atomic(_ access: AtomicAccess, _ operands: [String], index: String, _ type: DeviceType) -> Operand? {
        let base = text(of: access.base)
        let last = "ordering: .\(access.order.rawValue), scope: .\(access.scope.rawValue))"
        let name = access.operation.rawValue
        switch access.operation {
        case .load: return named("\(base).load(at: \(index), \(last)", type)
        case .store:
            out.add("\(base).store(\(operands[0]), at: \(index), \(last)")
            return nil
        case .compareExchange, .compareExchangeSucceeds:
            let call = "compareExchange(at: \(index), expected: \(operands[0]), desired: \(operands[1]), \(last)"
            return named(
                "\(base).\(call).\(access.operation == .compareExchange ? "original" : "exchanged")", type)
        default: return named("\(base).\(name)(\(operands[0]), at: \(index), \(last)", type)
        }
    }
}
