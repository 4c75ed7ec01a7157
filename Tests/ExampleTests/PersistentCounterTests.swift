import DotCompute
import DurableKernels
import Foundation
import Testing

@testable import PersistentCounter

@Suite("Example: PersistentCounter", .timeLimit(.minutes(1)))
struct PersistentCounterTests {
    @Test("It saves every hundred messages, and the rest at the end")
    func saves() async throws {
        let store = InMemoryStore()
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(persistentCounter(in: store))
            try await counter.activate()
            for _ in 0..<250 { _ = try await counter.ask(AddRequest(amount: 2)) }
            // Written elsewhere meanwhile.
            while try state(in: store)?.messages != 200 { await Task.yield() }
            #expect(try state(in: store) == CounterState(count: 400, messages: 200))
            try await counter.terminate()
        }
        #expect(try state(in: store) == CounterState(count: 500, messages: 250))
    }

    private func state(in store: InMemoryStore) throws -> CounterState? {
        try store.contents(of: "persistent-counter")?.state.map {
            try MessagePackDecoder().decode(CounterState.self, from: $0.bytes)
        }
    }
}

#if DurableKernels
    @Suite("Example: PersistentCounter, in a file", .timeLimit(.minutes(1)))
    final class PersistentCounterFileTests {
        private let url = FileManager.default.temporaryDirectory.appending(path: "counter-\(UUID().uuidString).store")

        deinit { try? FileManager.default.removeItem(at: url) }  // only a temporary file is left behind

        @Test("It prints what the guide promises")
        func output() async throws {
            var lines: [String] = []
            try await PersistentCounterExample.run { lines.append($0) }
            #expect(try lines == ExamplesGuide.promisedOutput(of: "PersistentCounter"))
        }

        @Test("Without a file it begins at zero, and the next kernel goes on where the last one ended")
        func continues() async throws {
            #expect(try await PersistentCounterExample.count(7, in: url.path) == "counted from 0 to 7")
            #expect(try await PersistentCounterExample.count(3, in: url.path) == "counted from 7 to 10")
        }

        @Test("Nothing is left beside the file")
        func noLeftovers() async throws {
            for _ in 0..<3 { _ = try await PersistentCounterExample.count(1, in: url.path) }
            let name = url.lastPathComponent
            let beside = try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
            #expect(beside.filter { $0.contains(name) } == [name])
        }

        @Test(
            "A file that is no store is refused with its path and never overwritten",
            arguments: ["", "{\"count\":", "[]", "{\"count\":\"many\",\"messages\":1}", "\u{0}\u{1}"])
        func corruption(_ contents: String) async throws {
            try Data(contents.utf8).write(to: url)
            let error = await #expect(throws: DurableError.self) {
                _ = try await PersistentCounterExample.count(1, in: self.url.path)
            }
            #expect(error?.description.contains(url.path) == true)
            #expect(try Data(contentsOf: url) == Data(contents.utf8))
        }
    }
#endif
