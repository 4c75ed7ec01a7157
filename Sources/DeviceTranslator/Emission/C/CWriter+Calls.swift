extension CWriter {
    func call(_ callee: Callee, _ arguments: [PassedArgument], _ type: DeviceType) -> Operand? {
        hasCalls = true
        // Functions change what is in their own memory; what is in global memory goes there and comes back.
        let arguments = arguments.map { argument in
            guard case .variable(let variable) = argument, globals.contains(variable.id) else { return argument }
            let name = out.temporary()
            declare(name, variable.type, text(of: variable))
            return .copy(name, .variable(variable), text(of: variable))
        }
        var texts = arguments.map { argument in
            switch argument {
            case .value(let text): text
            case .variable(let variable): address(of: variable)
            case .copy(let name, _, _): "&\(name)"
            case .span(let variable): span(variable)
            case .context: "rk_here"
            }
        }
        let function: String
        switch callee {
        case .deviceFunction(let reference): function = CEmitter.callName(of: reference)
        case .local(let number):
            let local = localFunctions[number]
            function = CEmitter.name(ofLocal: local, number, in: entry)
            for variable in local.captures { texts.append(captured(variable)) }
            texts.append("rk_here")
        }
        texts.append("&rk_failed")
        let call = "\(function)(\(texts.joined(separator: ", ")))"
        var result: Operand?
        if type == .void {
            out.add("\(call);")
        } else {
            result = named(call, type)
        }
        out.add("RK_CHECK(rk_failed, \(stop("rk_failed - 1")));")
        for case .copy(let name, let place, let text) in arguments { store(place, text, name) }
        return result
    }

    private func span(_ variable: Variable) -> String {
        switch variable.type {
        case .groupArray: CNames.variable(variable)
        default: "\(CNames.variable(variable)), \(CNames.count(variable))"
        }
    }

    /// What a local function captures, as an argument.
    private func captured(_ variable: Variable) -> String {
        switch variable.type {
        case .span, .mutableSpan, .groupArray: span(variable)
        default: variable.isCapturedByReference ? address(of: variable) : text(of: variable)
        }
    }

    func isShared(_ variable: Variable) -> Bool { globals.contains(variable.id) }

    func send(_ sending: Sending, _ message: String, to target: String, _ type: DeviceType, isUsed: Bool) -> Operand? {
        let call =
            switch sending.target.type {
            case .reference(.topic, _): "publish"
            case .reference(.kernel, _): "send_to"
            default: "send"
            }
        let structure = CTypes.name(sending.message.type)
        let text = "rk_ring_\(call)_\(structure)(rk_here, &\(message), \(target))"
        guard isUsed else {
            out.add("\(text);")
            return nil
        }
        return named(text, type)
    }

    func atomic(_ access: AtomicAccess, _ operands: [String], index: String, _ type: DeviceType) -> Operand? {
        guard let element = access.base.type.element else { preconditionFailure("Atomics need elements.") }
        var isGroup = false
        if case .groupArray = access.base.type { isGroup = true }
        let function = "\(CTypes.name(element))_\(isGroup ? "group" : "global")_\(access.operation.functionName)"
        let arguments =
            ["&\(CNames.variable(access.base))[\(index)]"] + operands + [access.order.cName, access.scope.cName]
        let call = "\(function)(\(arguments.joined(separator: ", ")))"
        if access.operation == .store {
            out.add("\(call);")
            return nil
        }
        return named(access.operation == .compareExchangeSucceeds ? "\(call) == \(operands[0])" : call, type)
    }
}

extension Variable {
    /// Whether a local function gets its address and not its value.
    var isCapturedByReference: Bool { isMutable || storage == .inoutParameter }
}

extension AtomicOperation {
    fileprivate var functionName: String {
        switch self {
        case .load: "load"
        case .store: "store"
        case .exchange: "exchange"
        case .fetchAdd: "add"
        case .fetchSubtract: "sub"
        case .fetchMinimum: "min"
        case .fetchMaximum: "max"
        case .fetchAnd: "and"
        case .fetchOr: "or"
        case .fetchXor: "xor"
        case .compareExchange, .compareExchangeSucceeds: "compare_exchange"
        }
    }
}

extension MemoryOrder {
    fileprivate var cName: String {
        switch self {
        case .relaxed: "RK_RELAXED"
        case .acquiring: "RK_ACQUIRING"
        case .releasing: "RK_RELEASING"
        case .acquiringAndReleasing: "RK_ACQUIRING_AND_RELEASING"
        }
    }
}

extension MemoryScope {
    fileprivate var cName: String {
        switch self {
        case .group: "RK_SCOPE_GROUP"
        case .device: "RK_SCOPE_DEVICE"
        case .system: "RK_SCOPE_SYSTEM"
        }
    }
}
