extension Explorer {
    /// A step in words, for traces; `result` is the value that was read or written.
    func text(of instruction: Instruction, _ result: Int? = nil) -> String {
        func name(_ place: Place) -> String { model.places[place.location(in: frame)].name }
        let outcome = result.map { " → \($0)" } ?? ""
        switch instruction {
        case .load(let word, let register, let order):
            return "\(register.name) = \(name(word)).load(\(order))\(outcome)"
        case .store(let word, _, let order): return "\(name(word)).store(\(order))\(outcome)"
        case .update(let word, _, _, let order): return "\(name(word)).update(\(order)), it was\(outcome)"
        case .compareExchange(let word, let expected, let desired, _, let seen, let order):
            return
                "\(name(word)).compareExchange(\(expected.value(in: frame)), \(desired.value(in: frame)), \(order))\(outcome), seen \(frame[seen])"
        case .spin(let word, _, _, let order): return "spins on \(name(word)).load(\(order))\(outcome)"
        case .lock(let word): return "locks \(name(word))"
        case .fence: return "fence"
        case .fenceOf(let thread): return "membarrier reaches \(model.programs[thread].name)"
        case .read(let cell, _): return "reads \(name(cell))\(outcome)"
        case .write(let cell, _): return "writes \(name(cell))\(outcome)"
        case .futexWait(let word, _): return "futex wait on \(name(word)), asleep\(outcome)"
        case .futexWake(let word): return "futex wake on \(name(word))"
        case .rest(let words): return "rests until something is in \(words.map(name).joined(separator: ", "))"
        case .hold: return "waits"
        case .choose(_, let register): return "chooses \(register.name)\(outcome)"
        case .mayStay: return "goes on, which it need not"
        case .run, .jump, .unless: return ""
        }
    }
}
