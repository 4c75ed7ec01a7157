/// A place whose indices were evaluated and not checked yet.
struct ResolvedPlace {
    let place: Place
    let text: String
    let checks: [(index: String, count: String, site: TrapSiteID)]
    /// Whether it is in memory that others see, or in an array, by an index.
    let isElement: Bool
    let isStable: Bool
    /// Whether its type is only what the front believes, since it has not seen the struct.
    let isAssumed: Bool
}

extension BodyWriter {
    /// Evaluates the indices of a place, from the outside in.
    ///
    /// - Parameter isFollowed: Whether effects come between this and the access.
    func resolve(_ place: Place, isFollowed: Bool) -> ResolvedPlace {
        switch place {
        case .variable(let variable):
            return ResolvedPlace(
                place: place, text: text(of: variable), checks: [], isElement: false, isStable: !variable.isMutable,
                isAssumed: false)
        case .element(let variable, let index, let site):
            let number = operand(index)
            let text = atom(isFollowed ? stable(number, index.type) : number, index.type)
            return ResolvedPlace(
                place: place, text: element(variable, text), checks: [(text, count(of: variable), site)],
                isElement: true, isStable: false, isAssumed: false)
        case .field(let base, let name, _):
            let base = resolve(base, isFollowed: isFollowed)
            return ResolvedPlace(
                place: place, text: field(base.text, name), checks: base.checks, isElement: base.isElement,
                isStable: base.isStable, isAssumed: true)
        case .lane(let base, let index, let site):
            let isMask = base.type.isMask
            let lanes = base.type.lanes ?? 0
            let base = resolve(base, isFollowed: isFollowed)
            let number = operand(index)
            let text = atom(isFollowed ? stable(number, index.type) : number, index.type)
            return ResolvedPlace(
                place: place, text: lane(base.text, text, isMask: isMask),
                checks: base.checks + (site.map { [(text, literalCount(lanes), $0)] } ?? []), isElement: base.isElement,
                isStable: base.isStable, isAssumed: base.isAssumed)
        case .item(let base, let index, let site):
            let count = base.type.arrayCount ?? 0
            let base = resolve(base, isFollowed: isFollowed)
            let number = operand(index)
            let text = atom(isFollowed ? stable(number, index.type) : number, index.type)
            return ResolvedPlace(
                place: place, text: item(base.text, text),
                checks: base.checks + [(text, literalCount(count), site)], isElement: true, isStable: false,
                isAssumed: true)
        case .value(let expression):
            let value = operand(expression)
            return ResolvedPlace(
                place: place, text: atom(value, expression.type), checks: [], isElement: false,
                isStable: value.isStable, isAssumed: false)
        }
    }

    func check(_ place: ResolvedPlace) {
        for check in place.checks { checkIndex(check.index, count: check.count, check.site) }
        willAccess(place)
    }

    func load(_ place: Place) -> Operand {
        let resolved = resolve(place, isFollowed: false)
        check(resolved)
        if !resolved.isElement, !resolved.isAssumed {
            return Operand(text: resolved.text, isAtom: true, isStable: resolved.isStable)
        }
        let value = load(
            resolved.text, place.type, touchesMemory: resolved.isElement, isAssumed: resolved.isAssumed)
        return Operand(text: value.text, isAtom: value.isAtom, isStable: value.isStable || resolved.isStable)
    }

    private func literalCount(_ count: Int) -> String {
        literal(.integer(IntegerValue(magnitude: UInt64(count))), .int)
    }

    /// Evaluates arguments from left to right. What is `inout` is read behind all of them, since what they call may change it.
    func passed(_ arguments: [Argument]) -> [PassedArgument] {
        var results: [PassedArgument] = []
        var copies: [(name: String, place: ResolvedPlace, type: DeviceType)] = []
        for (number, argument) in arguments.enumerated() {
            let isFollowed = arguments[(number + 1)...].contains(where: \.hasEffects)
            switch argument {
            case .value(let expression):
                let value = operand(expression)
                results.append(.value((isFollowed ? stable(value, expression.type) : value).text))
            case .inout(.variable(let variable)):
                results.append(.variable(variable))
            case .inout(let place):
                // Written back behind the call, whose effects must not move the place.
                let resolved = resolve(place, isFollowed: true)
                let name = out.temporary()
                copies.append((name, resolved, place.type))
                results.append(.copy(name, place, resolved.text))
            case .span(let variable): results.append(.span(variable))
            case .context: results.append(.context)
            }
        }
        for (name, place, type) in copies {
            check(place)
            let value = load(place.text, type, touchesMemory: place.isElement, isAssumed: place.isAssumed)
            declareVariable(name, type, value.text)
        }
        return results
    }

    func send(_ sending: Sending, _ type: DeviceType, isUsed: Bool) -> Operand? {
        let parts = operands([sending.message, sending.target])
        var isOwn = parts[0].isAtom
        if case .load(.variable(let variable)) = sending.message.kind, isShared(variable) { isOwn = false }
        // What lies in the code's own memory is sent from there.
        let message = isOwn ? parts[0].text : named(parts[0].text, sending.message.type).text
        return send(sending, message, to: parts[1].text, type, isUsed: isUsed)
    }

    func atomic(_ access: AtomicAccess, _ type: DeviceType) -> Operand? {
        let indexComesFirst =
            switch access.operation {
            case .load, .compareExchange, .compareExchangeSucceeds: true
            default: false
            }
        let order = indexComesFirst ? [access.index] + access.operands : access.operands + [access.index]
        var texts = atoms(order)
        let index = indexComesFirst ? texts.removeFirst() : texts.removeLast()
        checkIndex(index, count: count(of: access.base), access.site)
        return atomic(access, texts, index: index, type)
    }
}
