import Glibc

/// Where the parts of a state lie: facts, then threads, then memory.
struct Layout {
    let threads: [Int]
    let memory: Int

    /// Before a thread's registers: two bytes for its place in the program, one for the futex it sleeps on.
    static let header = 3

    init(_ model: Model) {
        var end = model.factCount
        var threads: [Int] = []
        for program in model.programs {
            threads.append(end)
            end += Self.header + program.registerCount
        }
        self.threads = threads
        memory = end
    }
}

/// One state of a model, all of it bytes, open to be read and changed by the step of a thread.
@safe
final class Frame {
    private let bytes: UnsafeMutablePointer<UInt8>
    let size: Int
    private let layout: Layout
    private let threadCount: Int
    /// Whose step it is.
    var thread = 0
    /// What the step has found wrong.
    private(set) var failure: String?
    /// Whether steps describe themselves in `note`.
    var isTracing = false
    var note = ""

    init(_ layout: Layout, size: Int) {
        self.layout = layout
        self.size = size
        threadCount = layout.threads.count
        unsafe bytes = .allocate(capacity: size)
        unsafe bytes.initialize(repeating: 0, count: size)
    }

    deinit { unsafe bytes.deallocate() }

    var raw: UnsafeRawPointer { unsafe UnsafeRawPointer(bytes) }

    func copy(from state: UnsafeRawPointer) {
        unsafe memcpy(bytes, state, size)
        failure = nil
    }

    subscript(byte offset: Int) -> Int {
        get { unsafe Int(bytes[offset]) }
        set { unsafe bytes[offset] = UInt8(newValue) }
    }

    /// Moves `count` bytes within the state.
    func move(_ source: Int, to target: Int, count: Int) { unsafe memmove(bytes + target, bytes + source, count) }
    func clear(_ offset: Int, count: Int) { unsafe memset(bytes + offset, 0, count) }

    subscript(register: Register) -> Int {
        get { self[byte: layout.threads[thread] + Layout.header + register.index] }
        set { self[byte: layout.threads[thread] + Layout.header + register.index] = newValue }
    }

    func clearRegisters(_ range: Range<Int>) {
        clear(layout.threads[thread] + Layout.header + range.lowerBound, count: range.count)
    }

    subscript(fact: Fact) -> Int {
        get { self[byte: fact.offset] }
        set { self[byte: fact.offset] = newValue }
    }

    subscript(facts: Fact, index: Int) -> Int {
        get {
            precondition(index >= 0 && index < facts.count)
            return self[byte: facts.offset + index]
        }
        set {
            precondition(index >= 0 && index < facts.count)
            self[byte: facts.offset + index] = newValue
        }
    }

    func position(of thread: Int) -> Int {
        self[byte: layout.threads[thread]] << 8 | self[byte: layout.threads[thread] + 1]
    }

    func setPosition(_ position: Int, of thread: Int) {
        self[byte: layout.threads[thread]] = position >> 8
        self[byte: layout.threads[thread] + 1] = position & 255
    }

    /// The location of the futex that a thread sleeps on, plus 1.
    subscript(sleepOf thread: Int) -> Int {
        get { self[byte: layout.threads[thread] + 2] }
        set { self[byte: layout.threads[thread] + 2] = newValue }
    }

    // MARK: Lists of a few facts, the first of which counts the others

    func append(_ value: Int, to list: Fact) {
        self[list] += 1
        self[list, self[list]] = value
    }

    /// The oldest entry, or 0 when there is none.
    func popFirst(_ list: Fact) -> Int {
        let count = self[list]
        if count == 0 { return 0 }
        let first = self[list, 1]
        for index in 1..<count { self[list, index] = self[list, index + 1] }
        self[list, count] = 0
        self[list] = count - 1
        return first
    }

    // MARK: What must hold

    func fail(_ text: String) { if failure == nil { failure = text } }
    func expect(_ condition: Bool, _ text: @autoclosure () -> String) { if !condition { fail(text()) } }
}
