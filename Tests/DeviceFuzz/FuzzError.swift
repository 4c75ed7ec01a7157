/// What keeps the fuzzer from comparing.
struct FuzzError: Error, CustomStringConvertible { var description: String }
