import Glibc

/// The path of this program.
let executable: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { fail("this program cannot tell where it is") }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}()

/// Runs a program without a shell's interpretation of its arguments and returns what it prints to standard output, by lines. It
/// ends this program when that one fails.
func outputLines(of command: [String]) -> [Substring] {
    let quoted = command.map {
        "'" + $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
    return shellOutput(quoted.joined(separator: " ")).split(separator: "\n")
}

/// The same for a line of shell.
func shellOutput(_ line: String) -> String {
    guard let stream = popen(line, "r") else { fail("a process could not be started (errno \(errno))") }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
        let count = fread(&buffer, 1, buffer.count, stream)
        if count == 0 { break }
        bytes.append(contentsOf: buffer[..<count])
    }
    let status = pclose(stream)
    guard status == 0 else { fail("“\(line)” failed (status \(status))") }
    return String(decoding: bytes, as: UTF8.self)
}
