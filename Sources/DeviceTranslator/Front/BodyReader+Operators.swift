import SwiftSyntax

/// What an infix operator does.
enum BinaryMeaning {
    case arithmetic(ArithmeticOperator, wraps: Bool)
    case bitwise(BitwiseOperator)
    case shift(ShiftOperator)
    case comparison(ComparisonOperator)
    case logical(LogicalOperator)

    /// `.<` and its like: lane by lane to a mask.
    case laneComparison(ComparisonOperator)

    /// `.&` and its like, of masks.
    case maskBitwise(BitwiseOperator)
    case range(closed: Bool)
    case unknown

    init(_ symbol: String) {
        switch symbol {
        case "&+", "&-", "&*":
            self = .arithmetic(ArithmeticOperator(rawValue: String(symbol.dropFirst()))!, wraps: true)
        case "..<": self = .range(closed: false)
        case "...": self = .range(closed: true)
        default:
            if let arithmetic = ArithmeticOperator(rawValue: symbol) {
                self = .arithmetic(arithmetic, wraps: false)
            } else if let bitwise = BitwiseOperator(rawValue: symbol) {
                self = .bitwise(bitwise)
            } else if let shift = ShiftOperator(rawValue: symbol) {
                self = .shift(shift)
            } else if let comparison = ComparisonOperator(rawValue: symbol) {
                self = .comparison(comparison)
            } else if let logical = LogicalOperator(rawValue: symbol) {
                self = .logical(logical)
            } else if symbol.first == ".", let comparison = ComparisonOperator(rawValue: String(symbol.dropFirst())) {
                self = .laneComparison(comparison)
            } else if symbol.first == ".", let bitwise = BitwiseOperator(rawValue: String(symbol.dropFirst())) {
                self = .maskBitwise(bitwise)
            } else {
                self = .unknown
            }
        }
    }
}

extension BodyReader {
    func read(_ infix: InfixOperatorExprSyntax, expecting: DeviceType?) throws -> Expression {
        if infix.operator.is(AssignmentExprSyntax.self) {
            throw refuse(
                "an assignment is a statement and has no value; write it on a line of its own", id: "device-assignment",
                at: infix.operator)
        }
        guard let token = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator else {
            throw refuse("this operator has no meaning on a device", id: "device-operator", at: infix.operator)
        }
        let left = infix.leftOperand
        let right = infix.rightOperand
        switch BinaryMeaning(token.text) {
        case .arithmetic(let symbol, let wraps):
            let (first, second) = try operands(left, right, expecting: expecting, of: token)
            let overflow = try overflow(symbol, wraps: wraps, type: first.type, at: token)
            return make(.arithmetic(symbol, first, second, overflow), first.type, at: token)
        case .bitwise(let symbol):
            let (first, second) = try operands(left, right, expecting: expecting, of: token)
            try requireInteger(first.type, of: token)
            return make(.bitwise(symbol, first, second), first.type, at: token)
        case .shift(let symbol): return try readShift(symbol, left, right, expecting: expecting, at: token)
        case .comparison(let symbol): return try readComparison(symbol, left, right, at: token)
        case .logical(let symbol):
            let first = try read(left, expecting: .bool)
            let second = try read(right, expecting: .bool)
            return make(.logical(symbol, first, second), .bool, at: token)
        case .laneComparison(let symbol):
            let (first, second) = try operands(left, right, expecting: nil, of: token)
            guard first.type.isVector else {
                throw refuse(
                    "'\(token.text)' compares vectors lane by lane, and this is '\(first.type.swiftName)'",
                    id: "device-operand", at: token,
                    [Remedy("use '\(token.text.dropFirst())'", .replace(token, with: String(token.text.dropFirst())))])
            }
            return make(.comparison(symbol, first, second), first.type.comparisonResult, at: token)
        case .maskBitwise(let symbol):
            let (first, second) = try operands(left, right, expecting: expecting, of: token)
            guard first.type.isMask else {
                throw refuse(
                    "'\(token.text)' joins masks, and this is '\(first.type.swiftName)'", id: "device-operand",
                    at: token)
            }
            return make(.bitwise(symbol, first, second), first.type, at: token)
        case .range:
            throw refuse(
                "device code has ranges only behind 'in' of a 'for' and in patterns", id: "device-range", at: token)
        case .unknown: throw unknownOperator(token)
        }
    }

    func unknownOperator(_ token: TokenSyntax) -> Refused {
        switch token.text {
        case "??":
            refuse("device code has no optionals, so nothing for '??' to replace", id: "device-operator", at: token)
        case "===", "!==": refuse("device code has no objects to compare", id: "device-operator", at: token)
        case "~=": refuse("write the comparison that '~=' stands for", id: "device-operator", at: token)
        default:
            refuse(
                "the operator '\(token.text)' is not one of the standard library's for numbers, vectors and 'Bool'; call a '@DeviceFunction' instead",
                id: "device-operator", at: token)
        }
    }

    /// Two operands of one type; a scalar beside a vector is spread over its lanes.
    func operands(
        _ left: ExprSyntax, _ right: ExprSyntax, expecting: DeviceType?, of token: TokenSyntax
    ) throws -> (Expression, Expression) {
        let guesses = (guess(left), guess(right))
        let type: DeviceType
        if let vector = [guesses.0, guesses.1].lazy.compactMap(\.type).first(where: { $0.lanes != nil }) {
            let first = try laneOperand(left, guesses.0, beside: vector, of: token)
            let second = try laneOperand(right, guesses.1, beside: vector, of: token)
            return (first, second)
        } else if let known = guesses.0.type ?? guesses.1.type {
            // A hidden operand beside a scalar may be a vector, unless a scalar is expected of the whole.
            if expecting?.isScalar != true, known.isScalar, guesses.0 == .hidden || guesses.1 == .hidden {
                throw hidden(guesses.0 == .hidden ? left : right)
            }
            type = known
        } else if let expecting, expecting.isScalar {
            type = expecting
        } else if guesses.0 == .hidden || guesses.1 == .hidden {
            throw hidden(guesses.0 == .hidden ? left : right)
        } else if let expecting {
            throw refuse(
                "operands that are literals give no '\(expecting.swiftName)'; write one as '\(expecting.swiftName)(repeating: …)'",
                id: "device-literal", at: left)
        } else {
            type = guesses.0 == .floatLiteral || guesses.1 == .floatLiteral ? .scalar(.double) : .int
        }
        let first = try operand(left, expecting: type, beside: right, of: token)
        let second = try operand(right, expecting: type, beside: left, of: token)
        return (first, second)
    }

    /// An operand that must have the type of the one beside it.
    private func operand(
        _ expression: ExprSyntax, expecting type: DeviceType, beside other: ExprSyntax, of token: TokenSyntax
    ) throws -> Expression {
        if let own = guess(expression).type, own != type {
            var remedies: [Remedy] = []
            if own.isScalar, type.isScalar, own != .bool, type != .bool {
                remedies.append(
                    Remedy("convert it to '\(type.swiftName)'", Edit.wrap(expression, "\(type.swiftName)(", ")")))
            }
            throw refuse(
                "the operands of '\(token.text)' have different types, '\(type.swiftName)' and '\(own.swiftName)'; convert one",
                id: "device-operand", at: expression, remedies)
        }
        return try read(expression, expecting: type)
    }

    /// An operand beside a vector: a vector of the same type, or a scalar for all its lanes.
    private func laneOperand(
        _ expression: ExprSyntax, _ guess: Guess, beside vector: DeviceType, of token: TokenSyntax
    ) throws -> Expression {
        switch guess {
        case .known(let type) where type == vector: return try read(expression, expecting: vector)
        case .known(let type):
            guard case .vector(let scalar, _) = vector, type == .scalar(scalar) else {
                throw refuse(
                    "the operands of '\(token.text)' have different types, '\(vector.swiftName)' and '\(type.swiftName)'; convert one",
                    id: "device-operand", at: expression)
            }
            let lane = try read(expression, expecting: type)
            return make(.splat(lane), vector, at: expression)
        case .integerLiteral, .floatLiteral:
            guard case .vector(let scalar, _) = vector else {
                throw refuse(
                    "the operands of '\(token.text)' are a mask and a number", id: "device-operand", at: expression)
            }
            return make(.splat(try read(expression, expecting: .scalar(scalar))), vector, at: expression)
        case .hidden:
            // It is refused here for a reason of its own, or for want of a type: it may be a vector or a scalar.
            let alone = try read(expression, expecting: nil)
            return alone
        }
    }

    /// Refuses an expression whose type cannot be seen, or that is wrong by itself.
    func hidden(_ expression: ExprSyntax) -> Refused {
        do {
            _ = try read(expression, expecting: nil)
            return refuse("the type of this cannot be seen; write '(… as T)'", id: "device-hidden-type", at: expression)
        } catch let refused as Refused {
            return refused
        } catch {
            return Refused()
        }
    }

    /// How an operator treats what does not fit.
    func overflow(
        _ symbol: ArithmeticOperator, wraps: Bool, type: DeviceType, at token: TokenSyntax
    ) throws -> Overflow {
        guard let scalar = type.numeric, scalar != .bool else {
            throw refuse(
                "'\(token.text)' needs numbers, and this is '\(type.swiftName)'", id: "device-operand", at: token)
        }
        if scalar.isFloatingPoint {
            if wraps {
                throw refuse(
                    "'\(token.text)' is for integers; floating-point numbers do not overflow", id: "device-operand",
                    at: token,
                    [Remedy("use '\(symbol.rawValue)'", .replace(token, with: symbol.rawValue))])
            }
            if symbol == .remainder {
                throw refuse(
                    "'%' is for integers; floating-point numbers have 'truncatingRemainder(dividingBy:)'",
                    id: "device-operand", at: token)
            }
            return .none
        }
        if wraps { return .wraps }
        switch symbol {
        case .divide, .remainder:
            let zero = site(.divisionByZero, at: token)
            return .division(
                byZero: zero, overflow: scalar.isSigned ? site(.overflow(symbol.rawValue), at: token) : nil)
        case .add, .subtract, .multiply:
            if type.isVector {
                throw refuse(
                    "vectors of integers have no '\(symbol.rawValue)', which would have to check each lane; use '&\(symbol.rawValue)', which wraps",
                    id: "device-operand", at: token,
                    [Remedy("use '&\(token.text)'", .insert("&", before: token))])
            }
            return .traps(site(.overflow(symbol.rawValue), at: token))
        }
    }

    func requireInteger(_ type: DeviceType, of token: TokenSyntax) throws {
        guard type.isInteger else {
            let remedies: [Remedy] =
                if type == .bool, let logical = ["&": "&&", "|": "||", "^": "!="][token.text] {
                    [Remedy("use '\(logical)'", .replace(token, with: logical))]
                } else if type.isMask {
                    [Remedy("use '.\(token.text)'", .insert(".", before: token))]
                } else { [] }
            throw refuse(
                "'\(token.text)' works on the bits of integers, and this is '\(type.swiftName)'", id: "device-operand",
                at: token, remedies)
        }
    }

    private func readShift(
        _ symbol: ShiftOperator, _ left: ExprSyntax, _ right: ExprSyntax, expecting: DeviceType?, at token: TokenSyntax
    ) throws -> Expression {
        if symbol == .maskingLeft || symbol == .maskingRight {
            let (first, second) = try shiftOperands(left, right, expecting: expecting, of: token)
            try requireInteger(first.type, of: token)
            return make(.shift(symbol, first, second), first.type, at: token)
        }
        let kind = guess(left)
        guard let type = kind.type ?? (kind == .hidden ? expecting : expecting ?? standaloneType(kind)) else {
            throw hidden(left)
        }
        let first = try read(left, expecting: type)
        try requireInteger(type, of: token)
        if type.isVector {
            throw refuse(
                "vectors have only the masking shifts", id: "device-operand", at: token,
                [Remedy("use '&\(token.text)'", .insert("&", before: token))])
        }
        return make(.shift(symbol, first, try shiftAmount(right, of: token)), type, at: token)
    }

    private func shiftOperands(
        _ left: ExprSyntax, _ right: ExprSyntax, expecting: DeviceType?, of token: TokenSyntax
    ) throws -> (Expression, Expression) {
        // `&<<` of scalars takes another integer type on the right as well; then the amount stays what it is.
        let kinds = (guess(left), guess(right))
        if let first = kinds.0.type, let second = kinds.1.type, first.isScalar, second.isScalar, second.isInteger {
            return (try read(left, expecting: first), try read(right, expecting: second))
        }
        return try operands(left, right, expecting: expecting, of: token)
    }

    /// The amount of a `<<` or `>>`: an integer of any type.
    func shiftAmount(_ expression: ExprSyntax, of token: TokenSyntax) throws -> Expression {
        guard let type = standaloneType(guess(expression)) else { throw hidden(expression) }
        guard type.isScalar, type.isInteger else {
            throw refuse(
                "the amount of '\(token.text)' is an integer, and this is '\(type.swiftName)'", id: "device-operand",
                at: expression)
        }
        return try read(expression, expecting: type)
    }

    private func readComparison(
        _ symbol: ComparisonOperator, _ left: ExprSyntax, _ right: ExprSyntax, at token: TokenSyntax
    ) throws -> Expression {
        let guesses = (guess(left), guess(right))
        // Integers of different types can be compared, so a hidden operand beside an integer may have another type.
        for (one, other, node) in [(guesses.0, guesses.1, left), (guesses.1, guesses.0, right)] where one == .hidden {
            if other.type?.isInteger == true || other.isLiteral { throw hidden(node) }
        }
        // No vector can be compared with a scalar in this way, so what is known of one operand holds for the other.
        let known = (guesses.0.type ?? guesses.1.type).flatMap { $0.isScalar ? $0 : nil }
        let (first, second) = try operands(left, right, expecting: known, of: token)
        let isEquality = symbol == .equal || symbol == .notEqual
        switch first.type {
        case .scalar(.bool):
            guard isEquality else {
                throw refuse("'Bool' has no order", id: "device-operand", at: token)
            }
        case .scalar: break
        case .vector, .mask:
            guard isEquality else {
                throw refuse(
                    "'\(token.text)' gives a 'Bool', which vectors do not; '.\(token.text)' compares lane by lane",
                    id: "device-operand", at: token, [Remedy("use '.\(token.text)'", .insert(".", before: token))])
            }
            guard first.type.isVector else {
                throw refuse(
                    "masks have no '\(token.text)'; join them with '.^' and ask with 'any' or 'all'",
                    id: "device-operand",
                    at: token)
            }
            let lanes = make(.comparison(.equal, first, second), first.type.comparisonResult, at: token)
            let all = make(.reduction(.all, lanes), .bool, at: token)
            return symbol == .equal ? all : make(.prefix(.not, all), .bool, at: token)
        default:
            throw refuse(
                "'\(token.text)' compares numbers, and this is '\(first.type.swiftName)'; compare its members",
                id: "device-operand", at: token)
        }
        return make(.comparison(symbol, first, second), .bool, at: token)
    }

    func read(_ prefix: PrefixOperatorExprSyntax, expecting: DeviceType?) throws -> Expression {
        let token = prefix.operator
        let operand = prefix.expression
        switch token.text {
        case "-":
            if let literal = try readNegativeLiteral(prefix, expecting: expecting) { return literal }
            let value = try prefixOperand(operand, expecting: expecting)
            guard let scalar = value.type.numeric, scalar != .bool, scalar.isSigned else {
                throw refuse(
                    "'-' needs signed numbers, and this is '\(value.type.swiftName)'", id: "device-operand", at: token)
            }
            if scalar.isFloatingPoint { return make(.prefix(.negateFloat, value), value.type, at: token) }
            if value.type.isVector {
                throw refuse(
                    "vectors of integers have no '-', which would have to check each lane; subtract from zero with '&-'",
                    id: "device-operand", at: token, [Remedy("subtract from zero", .replace(token, with: "0 &- "))])
            }
            return make(.prefix(.negateChecked(site(.overflow("-"), at: token)), value), value.type, at: token)
        case "+": return try prefixOperand(operand, expecting: expecting)
        case "~":
            let value = try prefixOperand(operand, expecting: expecting)
            try requireInteger(value.type, of: token)
            return make(.prefix(.complement, value), value.type, at: token)
        case "!": return make(.prefix(.not, try read(operand, expecting: .bool)), .bool, at: token)
        case ".!":
            let value = try read(operand, expecting: expecting)
            guard value.type.isMask else {
                throw refuse(
                    "'.!' inverts masks, and this is '\(value.type.swiftName)'", id: "device-operand", at: token)
            }
            return make(.prefix(.not, value), value.type, at: token)
        case "...", "..<":
            throw refuse(
                "device code has ranges only behind 'in' of a 'for' and in patterns", id: "device-range", at: token)
        default: throw unknownOperator(token)
        }
    }

    private func prefixOperand(_ operand: ExprSyntax, expecting: DeviceType?) throws -> Expression {
        let kind = guess(operand)
        return try read(operand, expecting: kind.type ?? expecting ?? standaloneType(kind))
    }
}
