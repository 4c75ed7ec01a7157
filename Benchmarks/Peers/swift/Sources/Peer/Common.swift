import Glibc

/// Six scalars and an identity of 16 bytes.
struct Message: Sendable {
    var a, b, c, d, e, f, producer, number: UInt64

    init(_ producer: UInt64, _ number: UInt64) {
        a = number
        b = number &+ 1
        c = number &+ 2
        d = number &+ 3
        e = number &+ 4
        f = number &+ 5
        self.producer = producer
        self.number = number
    }

    var fold: UInt64 { a &+ b &+ c &+ d &+ e &+ f &+ producer &+ number }

    func answered() -> Message {
        var answer = self
        answer.a = fold
        return answer
    }
}

/// The checksum of `count` messages of one producer.
func expected(_ producer: UInt64, _ count: Int) -> UInt64 {
    let count = UInt64(count)
    return 7 * (count * (count - 1) / 2) + (15 + producer) * count
}

struct Options: Sendable {
    var peer = ""
    var workload = ""
    var placement = ""
    var scale = 1.0

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { fail("\(name) wants a value") }
            switch name {
            case "--peer": peer = value
            case "--workload": workload = value
            case "--placement": placement = value
            case "--scale": scale = Double(value) ?? 1
            default: fail("unknown option \(name)")
            }
        }
    }

    func count(_ base: Double) -> Int { max(100, Int(base * scale)) }

    func print(_ metric: String, _ unit: String, _ value: Double) {
        let value = (value * 100).rounded() / 100
        Swift.print(
            #"{"workload":"\#(workload)","placement":"\#(placement)","metric":"\#(metric)","unit":"\#(unit)","value":\#(value)}"#
        )
    }

    func printRate(_ count: Int, took nanoseconds: UInt64) {
        print("rate", "msg/s", Double(count) * 1e9 / Double(nanoseconds))
    }

    func verify(_ sum: UInt64, _ wanted: UInt64) {
        if sum != wanted { fail("\(workload): checksum \(sum), expected \(wanted)") }
    }
}

func fail(_ text: String) -> Never {
    let line = "error: \(text)\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(1)
}

/// The monotonic clock in nanoseconds.
func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { fail("/proc/self/statm") }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { fail("/proc/self/statm") }
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let pages = Int(text.split(separator: " ").dropFirst().first ?? "") else { fail("/proc/self/statm") }
    return pages * sysconf(Int32(_SC_PAGESIZE))
}

/// The times of round trips after a tenth of them for warming up, and their checksum.
struct Samples: Sendable {
    let total: Int
    private let warm: Int
    private var index = 0
    private var sum: UInt64 = 0
    private var times: [UInt64] = []

    init(_ count: Int) {
        warm = count / 10
        total = count + warm
        times.reserveCapacity(count)
    }

    mutating func add(_ nanoseconds: UInt64, _ answer: Message) {
        if answer.number != UInt64(index) { fail("ask: the answer to another request") }
        if index >= warm { times.append(nanoseconds) }
        sum &+= answer.a
        index += 1
    }

    func print(_ options: Options) {
        options.verify(sum, expected(0, total))
        let sorted = times.sorted()
        options.print("p50", "ns", Double(sorted[sorted.count / 2]))
        options.print("p99", "ns", Double(sorted[sorted.count * 99 / 100]))
    }
}
