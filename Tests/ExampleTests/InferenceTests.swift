import DotCompute
import Synchronization
import Testing

@testable import Inference

@Suite("Example: Inference", .timeLimit(.minutes(2)))
struct InferenceTests {
    @Test("It prints what the guide promises")
    func output() async throws {
        var lines: [String] = []
        try await InferenceExample.run { lines.append($0) }
        #expect(try lines == ExamplesGuide.promisedOutput(of: "Inference"))
    }

    @Test("The model is right about at least 95 % of the cases it has never seen")
    func accuracy() throws {
        let model = LogisticRegression(fittedTo: try LabelledCase.training())
        let heldOut = try LabelledCase.heldOut()
        let right = heldOut.count { (model.predict($0.features) > 0.5) == $0.isBenign }
        #expect(heldOut.count == 142)
        #expect(Double(right) / Double(heldOut.count) >= InferenceExample.promisedAccuracy)
    }

    @Test("The data are complete: 357 benign and 212 malignant tumours")
    func data() throws {
        let cases = try LabelledCase.all()
        #expect(cases.count == 569)
        #expect(cases.count { $0.isBenign } == 357)
        #expect(try LabelledCase.training().count + LabelledCase.heldOut().count == 569)
    }

    /// Whether the model still exists, and how often it was made.
    private final class Watch: Sendable {
        private struct Model {
            weak var value: LogisticRegression?
        }

        private let model = Mutex(Model())
        let loads = Mutex(0)

        var isAlive: Bool { model.withLock { $0.value != nil } }

        func load(_ cases: [LabelledCase]) -> LogisticRegression {
            let made = LogisticRegression(fittedTo: cases, iterations: 1)
            model.withLock { $0.value = made }
            loads.withLock { $0 += 1 }
            return made
        }
    }

    @Test("The model is loaded once, before the first message, and released at the end")
    func lifetime() async throws {
        let cases = try LabelledCase.training()
        let watch = Watch()
        try await RingKernelRuntime.run { runtime in
            let inference = try await runtime.launch(Inference { watch.load(cases) })
            try await inference.activate()
            for tumour in cases.prefix(100) {
                #expect(try await inference.ask(InferenceRequest(features: tumour.features)).success)
            }
            #expect(watch.isAlive)
            try await inference.terminate()
            #expect(!watch.isAlive)
        }
        #expect(watch.loads.withLock { $0 } == 1)
    }

    @Test(
        "Features that are too few, too many or no numbers are refused",
        arguments: [
            [], [1, 2, 3], Array(repeating: 1, count: 11), Array(repeating: .nan, count: 10),
        ] as [[Double]])
    func invalidInput(_ features: [Double]) async throws {
        let cases = try LabelledCase.training()
        try await RingKernelRuntime.run { runtime in
            let inference = try await runtime.launch(Inference { LogisticRegression(fittedTo: cases, iterations: 1) })
            try await inference.activate()
            let response = try await inference.ask(InferenceRequest(features: features))
            #expect(!response.success)
            #expect(response.errorCode == "INVALID_INPUT")
        }
    }
}
