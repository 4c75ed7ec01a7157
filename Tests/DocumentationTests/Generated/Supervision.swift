// Made from docs/supervision.md by scripts/snippets. Not to be edited by hand.
// swift-format-ignore-file

import DotCompute
import Testing

@Suite("docs/supervision.md: tree", .serialized, .timeLimit(.minutes(1)))
enum SupervisionTree {
    static let output = PrintedLines()
    static func print(_ items: Any...) { output.append(items) }

#sourceLocation(file: "docs/supervision.md", line: 13)
    @Message
    struct Quote: Equatable {
        var price: Double
    }
#sourceLocation()

#sourceLocation(file: "docs/supervision.md", line: 18)
    struct BadQuote: Error {}
#sourceLocation()

#sourceLocation(file: "docs/supervision.md", line: 20)
    /// Passes quotes on; throws at one that cannot be.
    @RingKernel("feed")
    struct Feed {
        func handle(_ request: Quote, in context: KernelContext) throws -> Quote {
            guard request.price > 0 else { throw BadQuote() }
            return Quote(price: request.price, answering: request)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/supervision.md", line: 29)
    /// Remembers the highest price it has seen.
    @RingKernel("desk")
    struct Desk {
        private var highest = 0.0

        mutating func handle(_ request: Quote, in context: KernelContext) -> Quote {
            highest = max(highest, request.price)
            return Quote(price: highest, answering: request)
        }
    }
#sourceLocation()

#sourceLocation(file: "docs/supervision.md", line: 40)
    static let feed = RingKernel(Feed())
#sourceLocation()

#sourceLocation(file: "docs/supervision.md", line: 42)
    static func pricing(desks: Int) -> Supervisor {
        Supervisor("pricing", strategy: .restForOne) {
            feed
            Supervisor("desks", strategy: .oneForOne) {
                for number in 1...desks { RingKernel(Desk(), id: KernelID("desk-\(number)")) }
            }
        }
    }
#sourceLocation()

    @Test("tree, part 2")
    static func part2() async throws {
        output.clear()
#sourceLocation(file: "docs/supervision.md", line: 54)
        try await RingKernelRuntime.run { runtime in
            let tree = try await runtime.launch(pricing(desks: 2))
            try await tree.activate()

            let quotes = try tree.handle(of: feed)
            print(try await quotes.ask(Quote(price: 3), timeout: .seconds(5)).price)  // prints: 3.0
            do {
                _ = try await quotes.ask(Quote(price: -1), timeout: .seconds(5))
            } catch let error as KernelError {
                print(error.code)  // prints: handlerFailed
            }
            // The same handle: the feed was started again, and the desks, which come after it.
            print(try await quotes.ask(Quote(price: 4), timeout: .seconds(5)).price)  // prints: 4.0
        }
#sourceLocation()
        #expect(output.lines == ["3.0", "handlerFailed", "4.0"])
    }

#sourceLocation(file: "docs/supervision.md", line: 98)
    static let loops = Supervisor("loops") {
        RingKernel<Quote, Quote>("for-ever") { context in
            for try await request in context.requests {
                try await context.send(Quote(price: request.price, answering: request))
            }
        }
        .supervised(.permanent)
    }
#sourceLocation()

    @Test("tree, part 4")
    static func part4() async throws {
        output.clear()
#sourceLocation(file: "docs/supervision.md", line: 121)
        try await RingKernelRuntime.run { runtime in
            let tree = try await runtime.launch(
                Supervisor("strict", restart: .onFailure(maximum: 1, within: .seconds(60), backoff: .constant(.zero))) { feed })
            try await tree.activate()
            let quotes = try tree.handle(of: feed)
            for _ in 1...2 {
                do { _ = try await quotes.ask(Quote(price: -1), timeout: .seconds(5)) } catch {}
            }
            do {
                try await tree.waitForEnd()
            } catch let error as KernelError {
                print(error.code, error.kernelID ?? "")  // prints: restartLimitReached feed
            }
        }
#sourceLocation()
        #expect(output.lines == ["restartLimitReached feed"])
    }

#sourceLocation(file: "docs/supervision.md", line: 159)
    static let patient = RingKernel(Feed(), options: KernelOptions(messageInHand: .redelivered(upTo: 3)))
#sourceLocation()

#sourceLocation(file: "docs/supervision.md", line: 181)
    static let watched = Supervisor("watched", heartbeat: Heartbeat(within: .seconds(30), onStall: .restart)) { feed }
#sourceLocation()

    @Test("tree, part 7")
    static func part7() async throws {
        output.clear()
#sourceLocation(file: "docs/supervision.md", line: 191)
        try await RingKernelRuntime.run { runtime in
            let tree = try await runtime.launch(pricing(desks: 2))
            try await tree.activate()
            print(tree.tree)
            // prints: pricing  rest for one  running
            // prints: ├─ feed   active
            // prints: └─ desks  one for one  running
            // prints:    ├─ desk-1  active
            // prints:    └─ desk-2  active
        }
#sourceLocation()
        #expect(output.lines == ["pricing  rest for one  running", "├─ feed   active", "└─ desks  one for one  running", "   ├─ desk-1  active", "   └─ desk-2  active"])
    }
}
