/// How the program ends.
enum ExitCode: Int32 {
    case held = 0
    case failed = 1
    case notRun = 2
    case hung = 3
    case wrongUsage = 64
}
