import DotCompute
import Foundation
import Testing

@testable import PersistentCounter

@Suite("Example: PersistentCounter", .timeLimit(.minutes(1)))
final class PersistentCounterTests {
    private let url = FileManager.default.temporaryDirectory.appending(path: "counter-\(UUID().uuidString).json")
    private var file: StateFile { StateFile(path: url.path) }

    deinit { try? FileManager.default.removeItem(at: url) }  // only a temporary file is left behind

    @Test("It prints what the guide promises")
    func output() async throws {
        var lines: [String] = []
        try await PersistentCounterExample.run { lines.append($0) }
        #expect(try lines == ExamplesGuide.promisedOutput(of: "PersistentCounter"))
    }

    @Test("Without a file it begins at zero")
    func noFile() throws {
        #expect(try file.load() == CounterState())
    }

    @Test("It saves every hundred messages, and the rest at the end")
    func saves() async throws {
        try await RingKernelRuntime.run { runtime in
            let counter = try await runtime.launch(persistentCounter(file))
            try await counter.activate()
            for _ in 0..<250 { _ = try await counter.ask(AddRequest(amount: 2)) }
            #expect(try file.load() == CounterState(count: 400, messages: 200))
            try await counter.terminate()
        }
        #expect(try file.load() == CounterState(count: 500, messages: 250))
    }

    @Test("The next kernel goes on where the last one ended")
    func continues() async throws {
        _ = try await PersistentCounterExample.count(7, in: file)
        #expect(try await PersistentCounterExample.count(3, in: file) == "counted from 7 to 10")
    }

    @Test("Saving leaves nothing beside the file")
    func noLeftovers() throws {
        for count in 0..<3 { try file.save(CounterState(count: count, messages: count)) }
        let name = url.lastPathComponent
        let beside = try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
        #expect(beside.filter { $0.contains(name) } == [name])
        #expect(try file.load().count == 2)
    }

    @Test(
        "A corrupt file is refused with its path and never overwritten",
        arguments: ["", "{\"count\":", "[]", "{\"count\":\"many\",\"messages\":1}", "\u{0}\u{1}"])
    func corruption(_ contents: String) async throws {
        try Data(contents.utf8).write(to: url)
        let error = #expect(throws: CorruptState.self) { try self.file.load() }
        #expect(error?.description.contains(url.path) == true)

        // The kernel, which loads the file itself, fails the same way, and its caller learns why.
        await #expect(throws: CorruptState.self) { try await PersistentCounterExample.count(1, in: self.file) }
        #expect(try Data(contentsOf: url) == Data(contents.utf8))
    }
}
