import DotCompute
import Glibc

/// Fits a model to three quarters of a real data set inside a kernel and asks it about the rest.
package struct InferenceExample {
    /// The share of right answers on cases the model has never seen that this example promises.
    static let promisedAccuracy = 0.95

    package static func main() async {
        do {
            try await run { print($0) }
        } catch {
            let message = "Inference failed: \(error)\n"
            _ = unsafe write(STDERR_FILENO, message, message.utf8.count)
            exit(1)
        }
    }

    /// - Parameter say: Takes each line of the output.
    nonisolated(nonsending) static func run(_ say: (String) -> Void) async throws {
        let training = try LabelledCase.training()
        let heldOut = try LabelledCase.heldOut()
        try await RingKernelRuntime.run { runtime in
            let inference = try await runtime.launch(Inference { LogisticRegression(fittedTo: training) })
            try await inference.activate()
            say("model fitted to \(training.count) tumours")

            var right = 0
            for tumour in heldOut {
                let response = try await inference.ask(
                    InferenceRequest(features: tumour.features), timeout: .seconds(5))
                if response.success && (response.prediction > 0.5) == tumour.isBenign { right += 1 }
            }
            say("right about \(right) of \(heldOut.count) tumours it had never seen")

            let refused = try await inference.ask(InferenceRequest(features: [1, 2, 3]))
            say("three features: \(refused.errorCode ?? "accepted"), \(refused.error ?? "")")

            guard Double(right) >= promisedAccuracy * Double(heldOut.count) else {
                throw TooInaccurate(right: right, of: heldOut.count)
            }
        }
    }
}

/// The model keeps less than the example promises.
struct TooInaccurate: Error, CustomStringConvertible {
    var right: Int
    var of: Int
    var description: String {
        "only \(right) of \(of) right; promised are \(InferenceExample.promisedAccuracy * 100) %"
    }
}
