/// `CountedWord` of the module Compute: a word that only counts up, on which threads sleep, and how many do, so that nobody is woken
/// where nobody sleeps.
struct CountedWordModel {
    enum Mistake: CaseIterable {
        case none
        /// Who counts asks for sleepers first.
        case asksFirst
        /// Who sleeps says so when it is too late.
        case sleepsUnseen
    }

    private let word: Place
    private let sleepers: Place
    private let mistake: Mistake

    init(_ name: String, _ model: Model, _ mistake: Mistake) {
        word = model.word(name)
        sleepers = model.counter("sleepers of \(name)")
        self.mistake = mistake
    }

    func load(_ t: Program, into seen: Register) { t.load(word, into: seen, .acquiring) }

    /// The first part of `increment`. What wakes is ``wake(_:)``, which stands behind it.
    func count(_ t: Program) {
        if mistake != .asksFirst { t.update(word, .sequentiallyConsistent) { $1 + 1 } }
    }

    /// The second part, for one of those who sleep.
    func wake(_ t: Program) {
        t.block { _ in
            let count = t.register("sleepers")
            t.load(sleepers, into: count, .sequentiallyConsistent)
            if mistake == .asksFirst { t.update(word, .sequentiallyConsistent) { $1 + 1 } }
            t.when({ $0[count] > 0 }) { t.futexWake(word) }
        }
    }

    func fallAsleep(_ t: Program, while seen: some Operand) {
        if mistake != .sleepsUnseen { t.update(sleepers, .sequentiallyConsistent) { $1 + 1 } }
        t.futexWait(word, seen)
        if mistake == .sleepsUnseen { t.update(sleepers, .sequentiallyConsistent) { $1 + 1 } }
        t.update(sleepers, .relaxed) { $1 - 1 }
    }
}
