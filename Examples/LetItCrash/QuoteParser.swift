import DotCompute

/// Reads lines such as `ACME 12.5`. It trusts them, as code from elsewhere often does: a line without a price makes it trap.
@RingKernel("quote-parser")
struct QuoteParser {
    func handle(_ line: QuoteLine, in context: KernelContext) throws -> Quote {
        let words = line.text.split(separator: " ")
        // Out of bounds for a poisoned line, which ends the process that this runs in.
        return Quote(symbol: String(words[0]), price: Double(words[1])!, answering: line)
    }
}
