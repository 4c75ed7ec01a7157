import Glibc

/// The states that were seen, each once, numbered in the order in which they were found.
@safe
final class StateTable {
    private let size: Int
    private var states: UnsafeMutableRawPointer
    private var room = 1 << 12
    private(set) var count = 0
    private var hashes: UnsafeMutablePointer<Int>
    /// Open addressing; a slot holds a state's number plus 1.
    private var slots: UnsafeMutablePointer<Int32>
    private var mask = (1 << 13) - 1

    init(stateSize: Int) {
        size = stateSize
        unsafe states = malloc(room * size)
        unsafe hashes = .allocate(capacity: room)
        unsafe slots = .allocate(capacity: mask + 1)
        unsafe slots.initialize(repeating: 0, count: mask + 1)
    }

    deinit {
        unsafe free(states)
        unsafe hashes.deallocate()
        unsafe slots.deallocate()
    }

    subscript(number: Int) -> UnsafeRawPointer { unsafe UnsafeRawPointer(states + number * size) }

    /// The state's number, and whether it was not there before.
    func insert(_ state: UnsafeRawPointer) -> (number: Int, isNew: Bool) {
        var hasher = Hasher()
        unsafe hasher.combine(bytes: UnsafeRawBufferPointer(start: state, count: size))
        let hash = hasher.finalize()
        var slot = hash & mask
        while true {
            let entry = unsafe Int(slots[slot])
            if entry == 0 { break }
            if unsafe hashes[entry - 1] == hash && memcmp(states + (entry - 1) * size, state, size) == 0 {
                return (entry - 1, false)
            }
            slot = (slot + 1) & mask
        }
        if count == room { grow() }
        unsafe memcpy(states + count * size, state, size)
        unsafe hashes[count] = hash
        count += 1
        place(count - 1)
        return (count - 1, true)
    }

    private func place(_ number: Int) {
        var slot = unsafe hashes[number] & mask
        while unsafe slots[slot] != 0 { slot = (slot + 1) & mask }
        unsafe slots[slot] = Int32(number + 1)
    }

    private func grow() {
        unsafe states = realloc(states, 2 * room * size)
        let larger = UnsafeMutablePointer<Int>.allocate(capacity: 2 * room)
        unsafe larger.update(from: hashes, count: room)
        unsafe hashes.deallocate()
        unsafe hashes = unsafe larger
        room *= 2
        unsafe slots.deallocate()
        mask = mask * 2 + 1
        unsafe slots = .allocate(capacity: mask + 1)
        unsafe slots.initialize(repeating: 0, count: mask + 1)
        for number in 0..<count { place(number) }
    }
}
