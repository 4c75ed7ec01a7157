/// Release and acquire as the language promises them, and no more: a location remembers its past values, and a thread may
/// load any that is not older than what it has seen.
///
/// A thread's view says which value of each location is the oldest it may still load. A release store leaves its view with
/// the value, an acquire load takes it over; a read-modify-write finds the newest value and hands on the view that
/// lay there. Sequentially consistent accesses of one location are in one order with each other, and sequentially
/// consistent fences hand views on by one view of their own. A plain access must find its thread knowing the last write,
/// otherwise it is reported as a race.
///
/// Weaker than the language in two points: fences do not lend their order to relaxed accesses around them. Stronger in
/// two: the values of a location follow each other as their stores were executed, and no load is executed before
/// one that precedes it in the program saw what it waited for (“load buffering”). After “Repairing sequential consistency
/// in C/C++11” (Lahav, Vafeiadis, Kang, Hur and Dreyer) and the promising semantics of the same group, without promises.
final class Views: Memory {
    private let history: Int
    private let offsets: [Int]
    private let views: Int
    private let consistent: Int
    private let entry: Int

    override init(_ model: Model, _ layout: Layout) {
        let count = model.places.count
        entry = 1 + count
        history = model.history
        var offset = layout.memory
        var offsets: [Int] = []
        for place in model.places {
            offsets.append(offset)
            offset += place.kind == .plain ? 1 : 1 + history * (1 + count)
        }
        self.offsets = offsets
        views = offset
        consistent = offset + model.programs.count * count
        super.init(model, layout)
    }

    override var end: Int { consistent + placeCount }

    /// Where a thread's view begins; a view is one byte per location.
    private func view(_ thread: Int) -> Int { views + thread * placeCount }
    private func value(_ location: Int, _ index: Int) -> Int { offsets[location] + 1 + index * entry }

    override func reset(_ frame: Frame) {
        for place in 0..<placeCount {
            if isPlain[place] {
                frame[byte: offsets[place]] = initial[place]
                for thread in 0..<threadCount { frame[byte: view(thread) + place] = 1 }
            } else {
                frame[byte: offsets[place]] = 1
                frame[byte: value(place, 0)] = initial[place]
            }
        }
    }

    private func join(_ frame: Frame, _ target: Int, with source: Int) {
        var place = 0
        while place < placeCount {
            let seen = frame[byte: source + place]
            if seen > frame[byte: target + place] { frame[byte: target + place] = seen }
            place += 1
        }
    }

    private func oldest(_ frame: Frame, _ location: Int, _ order: Order) -> Int {
        let seen = frame[byte: view(frame.thread) + location]
        return order == .sequentiallyConsistent ? max(seen, frame[byte: consistent + location]) : seen
    }

    override func choices(_ frame: Frame, _ location: Int, _ order: Order) -> Int {
        frame[byte: offsets[location]] - oldest(frame, location, order)
    }

    override func newest(_ frame: Frame, _ location: Int) -> Int {
        frame[byte: value(location, frame[byte: offsets[location]] - 1)]
    }

    override func load(_ frame: Frame, _ location: Int, _ order: Order, _ choice: Int) -> Int {
        let index = frame[byte: offsets[location]] - 1 - choice
        frame[byte: view(frame.thread) + location] = index
        if order.acquires { join(frame, view(frame.thread), with: value(location, index) + 1) }
        return frame[byte: value(location, index)]
    }

    override func store(_ frame: Frame, _ location: Int, _ value: Int, _ order: Order) {
        append(frame, location, value, order)
    }

    private func append(_ frame: Frame, _ location: Int, _ value: Int, _ order: Order) {
        let index = frame[byte: offsets[location]]
        guard index < history else { return frame.fail("the model remembers too few values of a location") }
        frame[byte: offsets[location]] = index + 1
        let place = self.value(location, index)
        frame[byte: place] = value
        frame[byte: view(frame.thread) + location] = index
        if order.releases { frame.move(view(frame.thread), to: place + 1, count: placeCount) }
        if order == .sequentiallyConsistent { frame[byte: consistent + location] = index }
    }

    override func update(_ frame: Frame, _ location: Int, _ order: Order, _ change: (Int) -> Int) -> Int {
        let last = frame[byte: offsets[location]] - 1
        let old = load(frame, location, order, 0)
        append(frame, location, change(old), order)
        if last + 1 < history { join(frame, value(location, last + 1) + 1, with: value(location, last) + 1) }
        return old
    }

    override func fence(_ frame: Frame, _ thread: Int) {
        join(frame, view(thread), with: consistent)
        frame.move(view(thread), to: consistent, count: placeCount)
    }

    override func read(_ frame: Frame, _ location: Int) -> Int {
        frame.expect(frame[byte: view(frame.thread) + location] == 1, "a race: the read does not follow the last write")
        return frame[byte: offsets[location]]
    }

    override func write(_ frame: Frame, _ location: Int, _ value: Int) {
        frame.expect(
            frame[byte: view(frame.thread) + location] == 1, "a race: the write does not follow the last write")
        frame[byte: offsets[location]] = value
        forEachView(frame) { frame[byte: $0 + location] = 0 }
        frame[byte: view(frame.thread) + location] = 1
    }

    private func forEachView(_ frame: Frame, _ body: (Int) -> Void) {
        for thread in 0..<threadCount { body(view(thread)) }
        body(consistent)
        for place in 0..<placeCount where !isPlain[place] {
            for index in 0..<frame[byte: offsets[place]] { body(value(place, index) + 1) }
        }
    }

    /// Forgets values that nobody can load any more.
    override func tidy(_ frame: Frame, isAlive: (Int) -> Bool) {
        let alive = (0..<threadCount).filter(isAlive)
        var location = -1
        while true {
            location += 1
            if location == placeCount { return }
            if isPlain[location] { continue }
            let count = frame[byte: offsets[location]]
            if count == 1 { continue }
            var dropped = count - 1
            if !isNewest[location] {
                for thread in alive { dropped = min(dropped, frame[byte: view(thread) + location]) }
            }
            if dropped == 0 { continue }
            let left = count - dropped
            frame.move(value(location, dropped), to: value(location, 0), count: left * entry)
            frame.clear(value(location, left), count: dropped * entry)
            frame[byte: offsets[location]] = left
            forEachView(frame) { frame[byte: $0 + location] = max(0, frame[byte: $0 + location] - dropped) }
        }
    }
}
