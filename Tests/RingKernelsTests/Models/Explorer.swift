/// Visits every state that the threads of a model can come to, whatever order they and the memory take their steps in.
///
/// The search is breadth first, so the trace of a violation is as short as any. Besides what the steps themselves find
/// wrong, it reports states from which the goal cannot be reached any more, not counting steps that may never happen
/// (a futex that returns for no reason, what follows ``Program/mayStay()``): a thread that sleeps while there is work
/// and nobody who would wake it is such a state.
final class Explorer {
    let model: Model
    private let memory: Memory
    private let layout: Layout
    let frame: Frame
    let table: StateTable
    /// How each state was first reached: from which one, and by which step.
    var parents: [Int] = [-1]
    var actions: [Int] = [-1]
    /// Pairs of numbers of states; only steps that may be relied on.
    var edges: [Int] = []
    var ends: [Int] = []
    var report = Report()

    /// A step of memory for a thread, instead of one of its program.
    static let flushing = 255

    init(_ model: Model, _ kind: MemoryKind) {
        precondition(model.programs.count == model.threadNames.count, "Every thread has a program.")
        self.model = model
        layout = Layout(model)
        memory = kind == .totalStoreOrder ? StoreBuffers(model, layout) : Views(model, layout)
        frame = Frame(layout, size: memory.end)
        table = StateTable(stateSize: memory.end)
    }

    /// - Parameter limit: More states than this are a mistake in the model.
    func explore(limit: Int = 600_000) -> Report {
        start()
        _ = unsafe table.insert(frame.raw)
        var number = 0
        while number < table.count && report.violation == nil {
            visit(number)
            number += 1
            precondition(table.count < limit, "The model \"\(model.name)\" has too many states.")
        }
        report.states = table.count
        report.ends = ends.count
        if report.violation == nil { findHopeless() }
        return report
    }

    private func start() {
        for (offset, value) in model.initialFacts.enumerated() { frame[byte: offset] = value }
        memory.reset(frame)
        for thread in model.programs.indices { settle(thread) }
        memory.tidy(frame) { [self] in !isDone($0) }
    }

    // MARK: Steps

    private func visit(_ number: Int) {
        unsafe frame.copy(from: table[number])
        if isEnd() { ends.append(number) }
        for thread in model.programs.indices {
            let ways = isDone(thread) ? 0 : choices(thread)
            for choice in 0..<ways { take(number, thread, choice) }
            take(number, thread, Self.flushing)
            unsafe frame.copy(from: table[number])
        }
    }

    private func take(_ number: Int, _ thread: Int, _ choice: Int) {
        guard report.violation == nil else { return }
        unsafe frame.copy(from: table[number])
        guard let isReliable = perform(thread, choice) else { return }
        report.transitions += 1
        let action = thread << 8 | choice
        if frame.failure == nil && !model.invariant(frame) { frame.fail("the invariant does not hold") }
        if let failure = frame.failure {
            report.violation = Violation(kind: .broken, text: failure, trace: trace(to: number, then: action))
            return
        }
        let (next, isNew) = unsafe table.insert(frame.raw)
        if isNew {
            parents.append(number)
            actions.append(action)
        }
        if isReliable && next != number {
            edges.append(number)
            edges.append(next)
        }
    }

    /// Takes a step, if it can be taken now; whether it will be taken some time when nothing else happens.
    func perform(_ thread: Int, _ choice: Int) -> Bool? {
        frame.thread = thread
        if choice == Self.flushing {
            guard memory.flush(frame, thread) else { return nil }
            if frame.isTracing { frame.note = "(a store leaves the buffer of \(model.programs[thread].name))" }
        } else {
            let isWoken = frame[sleepOf: thread] != 0
            let instruction = model.programs[thread].instructions[frame.position(of: thread)]
            if isWoken {
                frame[sleepOf: thread] = 0
                if frame.isTracing { frame.note = "the futex returns for no reason" }
            } else if !execute(instruction, choice) {
                return nil
            }
            if frame[sleepOf: thread] == 0 { proceed(thread) }
            if isWoken { return false }
            if case .mayStay = instruction { return false }
        }
        memory.tidy(frame) { [self] in !isDone($0) }
        return true
    }

    func isDone(_ thread: Int) -> Bool {
        frame.position(of: thread) == model.programs[thread].instructions.count
    }

    private func isEnd() -> Bool {
        for (thread, program) in model.programs.enumerated() {
            if !model.servants.contains(program.name) && !isDone(thread) { return false }
        }
        return model.goal(frame)
    }

    private func proceed(_ thread: Int) {
        frame.setPosition(frame.position(of: thread) + 1, of: thread)
        settle(thread)
    }

    /// Runs what belongs to the last step.
    private func settle(_ thread: Int) {
        let (before, program) = (frame.thread, model.programs[thread])
        frame.thread = thread
        var position = frame.position(of: thread)
        while position < program.instructions.count {
            let instruction = program.instructions[position]
            switch instruction {
            case .read(let cell, let register):
                frame[register] = memory.read(frame, cell.location(in: frame))
                position += 1
                describe(instruction, frame[register])
            case .write(let cell, let value) where memory.canStore(frame, .relaxed):
                memory.write(frame, cell.location(in: frame), value.value(in: frame))
                position += 1
                describe(instruction, value.value(in: frame))
            case .run(let body):
                body(frame)
                position += 1
            case .jump(let label): position = label.position
            case .unless(let condition, let label): position = condition(frame) ? position + 1 : label.position
            default:
                frame.setPosition(position, of: thread)
                frame.thread = before
                return
            }
        }
        frame.setPosition(position, of: thread)
        frame.thread = before
    }

    /// Adds what belongs to a step to its line in a trace.
    private func describe(_ instruction: Instruction, _ result: Int?) {
        guard frame.isTracing else { return }
        frame.note += ", " + text(of: instruction, result)
    }

    private func choices(_ thread: Int) -> Int {
        frame.thread = thread
        if frame[sleepOf: thread] != 0 { return 1 }
        switch model.programs[thread].instructions[frame.position(of: thread)] {
        case .load(let word, _, let order), .compareExchange(let word, _, _, _, _, let order),
            .spin(let word, _, _, let order):
            return memory.choices(frame, word.location(in: frame), order)
        case .choose(let count, _): return count
        default: return 1
        }
    }

    /// Executes a step; false when the thread cannot take it now, or not in this way.
    private func execute(_ instruction: Instruction, _ choice: Int) -> Bool {
        let thread = frame.thread
        var result: Int?
        switch instruction {
        case .load(let word, let register, let order):
            let value = memory.load(frame, word.location(in: frame), order, choice)
            frame[register] = value
            result = value
        case .spin(let word, let register, let condition, let order):
            let value = memory.load(frame, word.location(in: frame), order, choice)
            guard condition(value) else { return false }
            frame[register] = value
            result = value
        case .store(let word, let value, let order):
            guard memory.canStore(frame, order) else { return false }
            result = value.value(in: frame)
            memory.store(frame, word.location(in: frame), value.value(in: frame), order)
        case .update(let word, let register, let change, let order):
            guard memory.isInOrder(frame, thread) else { return false }
            let old = memory.update(frame, word.location(in: frame), order) { change(frame, $0) }
            if let register { frame[register] = old }
            result = old
        case .compareExchange(let word, let expected, let desired, let done, let seen, let order):
            guard memory.isInOrder(frame, thread) else { return false }
            let location = word.location(in: frame)
            let (wanted, new) = (expected.value(in: frame), desired.value(in: frame))
            if choice == 0 && memory.newest(frame, location) == wanted {
                frame[seen] = memory.update(frame, location, order) { _ in new }
                frame[done] = 1
            } else {
                let value = memory.load(frame, location, order == .releasing ? .relaxed : order, choice)
                guard value != wanted else { return false }
                frame[seen] = value
                frame[done] = 0
            }
            result = frame[done]
        case .lock(let word):
            let location = word.location(in: frame)
            guard memory.isInOrder(frame, thread), memory.newest(frame, location) == 0 else { return false }
            _ = memory.update(frame, location, .acquiring) { _ in 1 }
        case .fence:
            guard memory.isInOrder(frame, thread) else { return false }
            memory.fence(frame, thread)
        case .fenceOf(let other):
            guard memory.isInOrder(frame, other) else { return false }
            memory.fence(frame, other)
        case .futexWait(let word, let expected):
            // The system compares under a lock of its own, which waking takes as well.
            guard memory.isInOrder(frame, thread) else { return false }
            memory.fence(frame, thread)
            let location = word.location(in: frame)
            if memory.newest(frame, location) == expected.value(in: frame) { frame[sleepOf: thread] = location + 1 }
            result = frame[sleepOf: thread] == 0 ? 0 : 1
        case .futexWake(let word):
            guard memory.isInOrder(frame, thread) else { return false }
            memory.fence(frame, thread)
            let location = word.location(in: frame)
            for other in model.programs.indices where frame[sleepOf: other] == location + 1 {
                frame[sleepOf: other] = 0
                proceed(other)
                break
            }
        case .rest(let words):
            guard words.contains(where: { memory.newest(frame, $0.location(in: frame)) != 0 }) else { return false }
        case .hold(let condition):
            guard condition(frame) else { return false }
        case .choose(_, let register):
            frame[register] = choice
            result = choice
        case .mayStay: break
        case .write(let cell, let value):
            // Its buffer was full when its turn came.
            guard memory.canStore(frame, .relaxed) else { return false }
            memory.write(frame, cell.location(in: frame), value.value(in: frame))
        case .read, .run, .jump, .unless: preconditionFailure("Not a step.")
        }
        if frame.isTracing { frame.note = text(of: instruction, result) }
        return true
    }
}
