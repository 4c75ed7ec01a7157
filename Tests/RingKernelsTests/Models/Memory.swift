/// How the memory of a model behaves.
enum MemoryKind: CaseIterable {
    /// As on x86: every thread has a buffer that its stores leave in order and at any time; see ``StoreBuffers``.
    case totalStoreOrder
    /// As the language promises, and weaker than any processor in what it lets loads see; see ``Views``.
    case releaseAcquire
}

/// How a place is accessed.
enum PlaceKind {
    case atomic, plain
    /// Atomic, and all accesses find the newest value, so that nothing older is remembered.
    case newest
}

/// The part of a state that is memory, and what the accesses do to it.
///
/// An access that can go several ways is asked for each of them by its number, `choice`, the newest value being 0.
class Memory {
    let layout: Layout
    let placeCount: Int
    let isPlain: [Bool]
    let isNewest: [Bool]
    let initial: [Int]
    let threadCount: Int
    /// Where the memory's own part ends.
    var end: Int { layout.memory }

    init(_ model: Model, _ layout: Layout) {
        self.layout = layout
        placeCount = model.places.count
        isPlain = model.places.map { $0.kind == .plain }
        isNewest = model.places.map { $0.kind == .newest }
        initial = model.places.map(\.initial)
        threadCount = model.programs.count
    }

    func reset(_ frame: Frame) {}
    /// In how many ways an atomic load could go.
    func choices(_ frame: Frame, _ location: Int, _ order: Order) -> Int { 1 }
    /// Whether a store, or an access that must see or order everything before it, can be made now.
    func canStore(_ frame: Frame, _ order: Order) -> Bool { true }
    func isInOrder(_ frame: Frame, _ thread: Int) -> Bool { true }
    func load(_ frame: Frame, _ location: Int, _ order: Order, _ choice: Int) -> Int { 0 }
    func store(_ frame: Frame, _ location: Int, _ value: Int, _ order: Order) {}
    /// Makes one value of another, with no access in between.
    func update(_ frame: Frame, _ location: Int, _ order: Order, _ change: (Int) -> Int) -> Int { 0 }
    /// The value that a read-modify-write of this thread would find.
    func newest(_ frame: Frame, _ location: Int) -> Int { 0 }
    func fence(_ frame: Frame, _ thread: Int) {}
    func read(_ frame: Frame, _ location: Int) -> Int { 0 }
    func write(_ frame: Frame, _ location: Int, _ value: Int) {}

    /// What memory does by itself for a thread, if anything: its description.
    func flush(_ frame: Frame, _ thread: Int) -> Bool { false }
    /// After a step: brings states that nobody can tell apart to one form.
    func tidy(_ frame: Frame, isAlive: (Int) -> Bool) {}
}

/// x86-TSO (Sewell, Sarkar, Owens, Nardelli and Myreen): loads look into the thread's own buffer first, locked
/// instructions and fences wait until it is empty.
final class StoreBuffers: Memory {
    /// Stores that a buffer holds. One that is full makes the thread wait, which loses no behaviour as long as programs
    /// have no more stores between two fences.
    private static let depth = 6
    private let buffers: Int

    override init(_ model: Model, _ layout: Layout) {
        buffers = layout.memory + model.places.count
        super.init(model, layout)
    }

    private static var stride: Int { 1 + 2 * depth }
    private func buffer(_ thread: Int) -> Int { buffers + thread * Self.stride }
    override var end: Int { buffer(threadCount) }

    override func reset(_ frame: Frame) {
        for place in 0..<placeCount { frame[byte: layout.memory + place] = initial[place] }
    }

    override func canStore(_ frame: Frame, _ order: Order) -> Bool {
        let count = frame[byte: buffer(frame.thread)]
        return order == .sequentiallyConsistent ? count == 0 : count < Self.depth
    }

    override func isInOrder(_ frame: Frame, _ thread: Int) -> Bool { frame[byte: buffer(thread)] == 0 }

    override func newest(_ frame: Frame, _ location: Int) -> Int {
        let start = buffer(frame.thread)
        var index = frame[byte: start] - 1
        while index >= 0 {
            if frame[byte: start + 1 + 2 * index] == location { return frame[byte: start + 2 + 2 * index] }
            index -= 1
        }
        return frame[byte: layout.memory + location]
    }

    override func load(_ frame: Frame, _ location: Int, _ order: Order, _ choice: Int) -> Int {
        newest(frame, location)
    }

    override func read(_ frame: Frame, _ location: Int) -> Int { newest(frame, location) }

    override func store(_ frame: Frame, _ location: Int, _ value: Int, _ order: Order) {
        if order == .sequentiallyConsistent {
            frame[byte: layout.memory + location] = value
        } else {
            let start = buffer(frame.thread)
            let count = frame[byte: start]
            frame[byte: start + 1 + 2 * count] = location
            frame[byte: start + 2 + 2 * count] = value
            frame[byte: start] = count + 1
        }
    }

    override func write(_ frame: Frame, _ location: Int, _ value: Int) { store(frame, location, value, .relaxed) }

    override func update(_ frame: Frame, _ location: Int, _ order: Order, _ change: (Int) -> Int) -> Int {
        let old = frame[byte: layout.memory + location]
        frame[byte: layout.memory + location] = change(old)
        return old
    }

    override func flush(_ frame: Frame, _ thread: Int) -> Bool {
        let start = buffer(thread)
        let count = frame[byte: start]
        if count == 0 { return false }
        frame[byte: layout.memory + frame[byte: start + 1]] = frame[byte: start + 2]
        frame.move(start + 3, to: start + 1, count: 2 * (count - 1))
        frame.clear(start + 2 * count - 1, count: 2)
        frame[byte: start] = count - 1
        return true
    }
}
