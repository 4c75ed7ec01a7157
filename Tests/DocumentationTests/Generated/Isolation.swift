// Made from docs/isolation.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import Testing

@Suite("docs/isolation.md: quotes", .serialized, .timeLimit(.minutes(1)))
enum IsolationQuotes {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/isolation.md", line: 15)
    @Message
    struct QuoteLine {
        var text: String
    }
#sourceLocation()

#sourceLocation(file: "docs/isolation.md", line: 20)
    @Message
    struct Quote {
        var symbol: String
        var price: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/isolation.md", line: 26)
    /// Trusts what it reads: a line without a price makes it trap.
    @RingKernel("quote-parser")
    struct QuoteParser {
        func handle(_ line: QuoteLine, in context: KernelContext) throws -> Quote {
            let words = line.text.split(separator: " ")
            return Quote(symbol: String(words[0]), price: Double(words[1])!, answering: line)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/isolation.md", line: 35)
    enum Program {
        static func main() async throws {
            // First of all, before anything that a child is not to do.
            await IsolatedKernels.serveIfChild(RingKernel(QuoteParser()))

            try await RingKernelRuntime.run { runtime in
                let parser = try await runtime.launch(
                    QuoteParser(), options: KernelOptions(placement: .process, restart: .onFailure(maximum: 3)))
                try await parser.activate()
                do {
                    print(try await parser.ask(QuoteLine(text: "ACME")).price)
                } catch {
                    print(error)  // … was ended by signal 4 (SIGILL: a Swift trap such as …)
                }
                print(try await parser.ask(QuoteLine(text: "ACME 12.5")).price)
            }
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/isolation.md", line: 68)
    static func limited() -> KernelOptions {
        var process = ProcessOptions()
        process.memoryLimit = 2 << 30  // bytes of address space; more ends the child
        process.startTimeout = .seconds(30)  // until `start` has returned
        process.ringBytes = 1 << 22  // per direction; a message takes at most a quarter
        return KernelOptions(placement: .process(process), restart: .onFailure(maximum: 5, within: .seconds(60)))
    }
#sourceLocation()

#sourceLocation(file: "docs/isolation.md", line: 107)
    @RingKernel("quote-forwarder")
    struct QuoteForwarder {
        func handle(_ quote: Quote, in context: KernelContext) throws -> Acknowledgement {
            try context.send(quote, to: "quote-board")
            return Acknowledgement(answering: quote)
        }
    }
#sourceLocation()
}
