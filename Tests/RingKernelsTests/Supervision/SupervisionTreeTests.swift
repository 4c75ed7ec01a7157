import RingKernels
import TestKit
import Testing

@Suite("Supervision: what people see, and what is refused", .timeLimit(.minutes(1)))
struct SupervisionTreeTests {
    @Test("A tree draws itself with states, restarts and queues")
    func drawing() async throws {
        let chronicle = Chronicle()
        try await withTestRuntime(tolerating: [.kernelEnded]) { runtime in
            let tree = try await runtime.launch(
                Supervisor("pricing", .restForOne) {
                    chronicle.member("feed")
                    Supervisor("desks", .oneForOne) { for name in ["a", "desk-b"] { chronicle.member(name) } }
                    chronicle.member("report")
                })
            try await tree.member("feed").activate()
            try await tree.member("a").activate()
            try await tree.member("desk-b").send(Number(1))
            try await tree.member("report").terminate()
            try await tree.fail("a")
            #expect(await chronicle.next(7).last == "+a")
            while try tree.member("a").state != .active { await Task.yield() }
            #expect(
                "\(tree.tree)" == """
                    pricing  rest for one  running
                    ├─ feed    active
                    ├─ desks  one for one  running  1 restarted, 1 of 100 lately
                    │  ├─ a       active  1 restart
                    │  └─ desk-b  launched  1 queued
                    └─ report  terminated
                    """)
            #expect(runtime.supervisionTrees.map(\.id) == ["pricing"])
        }
    }

    @Test("Every reader of the events sees all of them, until the runtime ends")
    func events() async throws {
        let chronicle = Chronicle()
        let readers = try await withTestRuntime { runtime in
            let readers = [runtime.supervisionEvents, runtime.supervisionEvents]
            let third = runtime.supervisionEvents
            let tree = try await runtime.launch(
                Supervisor("family", .oneForAll) { for name in ["a", "b"] { chronicle.member(name) } })
            try await tree.activate()
            try await tree.fail("b")
            for await event in third where event.description == "family/b: restarted" { break }
            return readers
        }
        for reader in readers {
            var lines: [String] = []
            for await event in reader { lines.append(event.description) }
            #expect(
                lines == [
                    "family/a: started", "family/b: started", "family/b: failed: TestFailure(text: \"b\")",
                    "family/b: restarting after 0.0 seconds", "family/a: stopped", "family/a: restarted",
                    "family/b: restarted", "family/b: ended", "family/a: ended",
                ])
        }
    }

    /// Trees that make no sense, and what the error says.
    private static let nonsense: [(String, @Sendable () -> Supervisor)] = [
        ("It has no children", { Supervisor("s") {} }),
        ("Its name is \"\"", { Supervisor("") { RingKernel(Doubler()) } }),
        ("Its name is \"a/b\"", { Supervisor("a/b") { RingKernel(Doubler()) } }),
        (
            "Two of its children are called \"doubler\"",
            { Supervisor("s") { for _ in 0..<2 { RingKernel(Doubler()) } } }
        ),
        ("restart.maximum is 0", { Supervisor("s", restart: .onFailure(maximum: 0)) { RingKernel(Doubler()) } }),
        ("restart.within is 0", { Supervisor("s", restart: .onFailure(within: .zero)) { RingKernel(Doubler()) } }),
        (
            "jitter of 1.5",
            {
                Supervisor(
                    "s",
                    restart: .onFailure(backoff: .exponential(from: .seconds(1), upTo: .seconds(2), jitter: 1.5))
                ) { RingKernel(Doubler()) }
            }
        ),
        ("heartbeat.within is 0", { Supervisor("s", heartbeat: Heartbeat(within: .zero)) { RingKernel(Doubler()) } }),
        ("stopTimeout is -1", { Supervisor("s", stopTimeout: .seconds(-1)) { RingKernel(Doubler()) } }),
        (
            "Supervisor \"s/inner\": stopTimeout",
            { Supervisor("s") { Supervisor("inner", stopTimeout: .seconds(-1)) { RingKernel(Doubler()) } } }
        ),
    ]

    @Test("A tree that makes no sense is refused before anything starts, with what to do", arguments: nonsense.indices)
    func badInput(_ index: Int) async throws {
        let (text, make) = Self.nonsense[index]
        try await withTestRuntime { runtime in
            let error = await kernelError { try await runtime.launch(make()) }
            #expect(error?.code == .invalidOption)
            #expect(error?.message.contains(text) == true, "\(error?.message ?? "")")
            #expect(runtime.kernels.isEmpty)
        }
    }

    @Test("A name that is taken, a kernel that is not in the tree and one of another type are errors that name them")
    func names() async throws {
        try await withTestRuntime { runtime in
            let tree = try await runtime.launch(Supervisor("family") { RingKernel(Doubler()) })
            let twice = await kernelError {
                try await runtime.launch(Supervisor("family") { RingKernel(AsyncDoubler()) })
            }
            #expect(twice?.code == .duplicateKernel)
            let sameKernel = await kernelError {
                try await runtime.launch(Supervisor("other") { RingKernel(Doubler()) })
            }
            #expect(sameKernel?.code == .duplicateKernel)
            #expect(sameKernel?.kernelID == "doubler")
            let unknown = await kernelError { try tree.member("dubler") }
            #expect(unknown?.code == .unknownKernel)
            #expect(unknown?.message.contains("Did you mean \"doubler\"?") == true)
            let wrong = await kernelError { try tree.handle("doubler", accepting: Text.self, answering: Number.self) }
            #expect(wrong?.code == .wrongMessageType)
        }
    }

    @Test("A kernel of a tree cannot wait for the tree's end")
    func ownEnd() async throws {
        let trees = Shared<SupervisorHandle?>(nil)
        let kernel = RingKernel<Number, Number>("suicidal") { context in
            for try await request in context.requests {
                let error = await kernelError { try await trees.value?.terminate() }
                try await context.send(Number(error?.code == .illegalTransition ? 1 : 0, answering: request))
            }
        }
        try await withTestRuntime { runtime in
            let tree = try await runtime.launch(Supervisor("family") { kernel })
            trees.change { $0 = tree }
            try await tree.activate()
            #expect(try await tree.handle(of: kernel).ask(Number(0)).value == 1)
            trees.change { $0 = nil }
        }
    }
}
