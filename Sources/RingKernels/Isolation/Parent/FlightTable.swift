/// The flights of a kernel by their numbers, which grow. The latest are found at once.
struct FlightTable<Request: Message> {
    private static var windowSize: Int { 64 }
    /// Each at its number modulo the size; those that lasted longer are among the others.
    private var window: [(number: UInt64, flight: Flight<Request>)?]
    private var others: [UInt64: Flight<Request>] = [:]

    init() { window = Array(repeating: nil, count: Self.windowSize) }

    private static func place(_ number: UInt64) -> Int { Int(number % UInt64(windowSize)) }

    subscript(number: UInt64) -> Flight<Request>? {
        get {
            if let entry = window[Self.place(number)], entry.number == number { return entry.flight }
            return others.isEmpty ? nil : others[number]
        }
        set {
            let place = Self.place(number)
            if let entry = window[place], entry.number != number {
                if entry.number > number {
                    others[number] = newValue
                    return
                }
                if newValue == nil {
                    others[number] = nil
                    return
                }
                others[entry.number] = entry.flight
            }
            window[place] = newValue.map { (number, $0) }
        }
    }

    mutating func remove(_ number: UInt64) -> Flight<Request>? {
        guard let flight = self[number] else { return nil }
        self[number] = nil
        return flight
    }

    /// In the order in which they left the queue.
    var numbers: [UInt64] { (window.compactMap { $0?.number } + others.keys).sorted() }
}
