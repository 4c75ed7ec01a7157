import DotCompute
import Glibc

/// A kernel that traps on a poisoned message runs in a process of its own: its caller is told, its supervisor starts it again, and
/// its neighbours go on.
package struct LetItCrashExample {
    package static func main() async {
        // In a child process this serves the parser and never returns.
        await IsolatedKernels.serveIfChild(RingKernel(QuoteParser()))
        do {
            try await run { print($0) }
        } catch {
            let message = "LetItCrash failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameters:
    ///   - program: The program to run as a child; `nil` for the running one.
    ///   - say: Takes each line of the output.
    nonisolated(nonsending) static func run(program: String? = nil, _ say: (String) -> Void) async throws {
        try await RingKernelRuntime.run { runtime in
            let boards = RingKernel(QuoteBoard())
            let parsers = RingKernel(
                QuoteParser(), options: KernelOptions(placement: .process(ProcessOptions(executable: program))))
            let tree = try await runtime.launch(
                Supervisor("quotes", strategy: .oneForOne, restart: .onFailure(maximum: 3)) {
                    boards
                    parsers
                })
            try await tree.activate()
            let (board, parser) = try (tree.handle(of: boards), tree.handle(of: parsers))
            let firstProcess = parser.processID

            // The neighbour is asked all the time.
            let neighbour = Task {
                var asked = 0
                while !Task.isCancelled {
                    guard try await board.ask(BoardRequest(symbol: "ACME")).price == 10 else { return -1 }
                    asked += 1
                }
                return asked
            }

            for text in ["ACME 12.5", "INIT 7.25", "ACME", "ACME 13.0", "INIT 7.5"] {
                do {
                    let quote = try await parser.ask(QuoteLine(text: text))
                    say("\(text): \(quote.symbol) at \(quote.price)")
                } catch let error as KernelError where error.code == .handlerFailed {
                    let code = (error.underlying as? KernelError)?.code
                    say("\(text): \(code?.rawValue ?? "no cause"), and the caller knows")
                }
            }
            neighbour.cancel()
            let asked = try await neighbour.value
            let isAnother = firstProcess != nil && parser.processID != nil && firstProcess != parser.processID
            say("the parser runs in \(isAnother ? "another" : "the same") process")
            for line in "\(tree.tree)".split(separator: "\n") { say(String(line)) }
            say(asked > 0 ? "the board answered all the time" : "the board did not answer")
            guard isAnother, asked > 0 else { throw Unexpected() }
        }
    }
}

/// Something went otherwise than it must.
struct Unexpected: Error, CustomStringConvertible {
    var description: String { "the parser did not move to another process, or its neighbour fell silent" }
}
