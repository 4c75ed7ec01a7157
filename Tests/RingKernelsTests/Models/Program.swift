/// How an access is ordered; as in the Synchronization module.
enum Order {
    case relaxed, acquiring, releasing, acquiringAndReleasing, sequentiallyConsistent

    var acquires: Bool { self != .relaxed && self != .releasing }
    var releases: Bool { self != .relaxed && self != .acquiring }
    var isSequentiallyConsistent: Bool { self == .sequentiallyConsistent }
}

/// A value of a step: a number, a register, a fact, or what a ``Value`` computes.
protocol Operand {
    func value(in frame: Frame) -> Int
}

extension Int: Operand {
    func value(in frame: Frame) -> Int { self }
}

/// A variable of one thread.
struct Register: Operand {
    let index: Int
    let name: String
    func value(in frame: Frame) -> Int { frame[self] }
}

/// A variable that no step of the memory touches: what the model knows about the run, or what one thread alone owns.
struct Fact: Operand {
    let offset: Int
    let count: Int
    func value(in frame: Frame) -> Int { frame[self] }
}

struct Value: Operand {
    let body: (Frame) -> Int
    init(_ body: @escaping (Frame) -> Int) { self.body = body }
    func value(in frame: Frame) -> Int { body(frame) }
}

/// A place in the modelled memory, or several of them in a row: atomic, or plain.
struct Place {
    let name: String
    let base: Int
    let count: Int
    var index: (any Operand)?

    subscript(index: some Operand) -> Place {
        var place = self
        place.index = index
        return place
    }

    func location(in frame: Frame) -> Int {
        guard let index else { return base }
        let offset = index.value(in: frame)
        precondition(offset >= 0 && offset < count, "\(name) has no place \(offset).")
        return base + offset
    }
}

/// A point in a program that is known when its block has been written.
final class Label {
    fileprivate(set) var position = -1
}

/// One statement. Those above `read` are steps, between which other threads may do theirs; the others belong to the step
/// before them. Plain accesses may, since two that conflict must be ordered anyway, and ``Views`` reports when they are not.
enum Instruction {
    case load(Place, Register, Order)
    case store(Place, any Operand, Order)
    /// An unconditional read-modify-write: the old value, and what makes the new one of it.
    case update(Place, Register?, (Frame, Int) -> Int, Order)
    case compareExchange(Place, expected: any Operand, desired: any Operand, done: Register, seen: Register, Order)
    /// A loop that spins until it reads a value that satisfies the condition.
    case spin(Place, Register, (Int) -> Bool, Order)
    /// Takes a lock, which others hold for a bounded time.
    case lock(Place)
    case fence
    /// What membarrier(2) has another thread do.
    case fenceOf(thread: Int)
    case futexWait(Place, any Operand)
    case futexWake(Place)
    /// Rests until one of the words is not 0; stands for a sleep whose wake-ups another model covers.
    case rest([Place])
    /// Rests until the facts say so.
    case hold((Frame) -> Bool)
    /// Any of so many ways to go on.
    case choose(Int, Register)
    /// May stay here for ever: what follows happens at any time or never.
    case mayStay

    case read(Place, Register)
    case write(Place, any Operand)
    case run((Frame) -> Void)
    case jump(Label)
    case unless((Frame) -> Bool, Label)
}

/// The program of one thread, written by calls that resemble the Swift code it stands for.
final class Program {
    let name: String
    let thread: Int
    private let threadCount: Int
    private(set) var instructions: [Instruction] = []
    /// Most registers that are in use at a time.
    private(set) var registerCount = 0
    private var registersInUse = 0

    init(_ name: String, thread: Int, of threadCount: Int) {
        self.name = name
        self.thread = thread
        self.threadCount = threadCount
    }

    /// A variable, 0 at first; at the end of the block in which it was made it is given up.
    func register(_ name: String) -> Register {
        registersInUse += 1
        registerCount = max(registerCount, registersInUse)
        return Register(index: registersInUse - 1, name: name)
    }

    func emit(_ instruction: Instruction) { instructions.append(instruction) }

    // MARK: Memory

    func load(_ word: Place, into register: Register, _ order: Order) { emit(.load(word, register, order)) }
    func store(_ word: Place, _ value: some Operand, _ order: Order) { emit(.store(word, value, order)) }
    func read(_ cell: Place, into register: Register) { emit(.read(cell, register)) }
    func write(_ cell: Place, _ value: some Operand) { emit(.write(cell, value)) }
    func update(
        _ word: Place, old: Register? = nil, _ order: Order, _ change: @escaping (Frame, Int) -> Int
    ) { emit(.update(word, old, change, order)) }

    /// A weak exchange is modelled as a strong one: that it may fail for no reason only repeats a loop.
    func compareExchange(
        _ word: Place, expected: some Operand, desired: some Operand, done: Register, seen: Register, _ order: Order
    ) { emit(.compareExchange(word, expected: expected, desired: desired, done: done, seen: seen, order)) }

    func spin(_ word: Place, into register: Register, _ order: Order, until condition: @escaping (Int) -> Bool) {
        emit(.spin(word, register, condition, order))
    }

    func lock(_ word: Place) { emit(.lock(word)) }
    func unlock(_ word: Place) { store(word, 0, .releasing) }

    func fence() { emit(.fence) }

    /// The other threads pass their fences one after the other, at any time while the call lasts.
    func membarrier() {
        fence()
        for other in 0..<threadCount where other != thread { emit(.fenceOf(thread: other)) }
        fence()
    }

    // MARK: Sleep

    func futexWait(_ word: Place, _ expected: some Operand) { emit(.futexWait(word, expected)) }
    func futexWake(_ word: Place) { emit(.futexWake(word)) }
    func rest(until words: [Place]) { emit(.rest(words)) }
    func hold(until condition: @escaping (Frame) -> Bool) { emit(.hold(condition)) }

    // MARK: Control

    func run(_ body: @escaping (Frame) -> Void) { emit(.run(body)) }
    func choose(_ count: Int, into register: Register) { emit(.choose(count, register)) }
    func mayStay() { emit(.mayStay) }

    /// Statements that `exit` may leave.
    func block(_ body: (Label) -> Void) {
        let end = Label()
        let (outer, outerMost) = (registersInUse, registerCount)
        registerCount = outer
        body(end)
        end.position = instructions.count
        // Values that nobody needs any more would only tell equal states apart.
        if registerCount > outer { emit(.run { [registerCount] in $0.clearRegisters(outer..<registerCount) }) }
        registersInUse = outer
        registerCount = max(outerMost, registerCount)
    }

    /// Statements that are repeated until `exit`.
    func loop(_ body: (Label) -> Void) {
        block { end in
            let start = Label()
            start.position = instructions.count
            body(end)
            emit(.jump(start))
        }
    }

    func exit(_ label: Label) { emit(.jump(label)) }

    func when(_ condition: @escaping (Frame) -> Bool, _ body: () -> Void, otherwise: (() -> Void)? = nil) {
        block { end in
            let other = Label()
            emit(.unless(condition, other))
            body()
            if otherwise != nil { exit(end) }
            other.position = instructions.count
            otherwise?()
        }
    }
}
