extension Program {
    /// A step in words, for traces; `result` is the value that was read or written.
    func text(of instruction: Instruction, in frame: Frame, _ result: Int?) -> String {
        let outcome = result.map { " → \($0)" } ?? ""
        switch instruction {
        case .load(let word, let register, let order): return "\(register.name) = \(word.name).load(\(order))\(outcome)"
        case .store(let word, _, let order): return "\(word.name).store(\(order))\(outcome)"
        case .update(let word, _, _, let order): return "\(word.name).update(\(order)), it was\(outcome)"
        case .compareExchange(let word, let expected, let desired, _, let seen, let order):
            return
                "\(word.name).compareExchange(\(expected.value(in: frame)), \(desired.value(in: frame)), \(order))\(outcome), seen \(frame[seen])"
        case .spin(let word, _, _, let order): return "spins on \(word.name).load(\(order))\(outcome)"
        case .lock(let word): return "locks \(word.name)"
        case .fence: return "fence"
        case .fenceOf(let thread): return "membarrier reaches thread \(thread)"
        case .read(let cell, _): return "reads \(cell.name)\(outcome)"
        case .write(let cell, _): return "writes \(cell.name)\(outcome)"
        case .futexWait(let word, _): return "futex wait on \(word.name), asleep\(outcome)"
        case .futexWake(let word): return "futex wake on \(word.name)"
        case .rest(let words): return "rests until something is in \(words.map(\.name).joined(separator: ", "))"
        case .hold: return "waits"
        case .choose(_, let register): return "chooses \(register.name)\(outcome)"
        case .mayStay: return "goes on, which it need not"
        case .run, .jump, .unless: return ""
        }
    }
}
