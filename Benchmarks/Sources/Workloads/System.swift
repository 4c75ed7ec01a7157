import Glibc

/// The monotonic clock in nanoseconds.
func nanoseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}

/// The resident memory of this process in bytes.
func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0) * sysconf(Int32(_SC_PAGESIZE))
}

/// Ends the program with a message when a result is wrong.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    guard condition else {
        complain(message())
        exit(1)
    }
}

/// Writes an error to standard error.
func complain(_ message: String) {
    let text = "error: \(message)\n"
    _ = write(2, text, text.utf8.count)
}
