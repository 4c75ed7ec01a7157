import DotCompute

/// A ring kernel with a heavy resource: a model that is loaded once, before the first message, and released at the end.
@RingKernel("inference")
struct Inference {
    /// Makes the model; called once per start of the kernel.
    let load: @Sendable () throws -> LogisticRegression

    private var model: LogisticRegression?

    init(load: @escaping @Sendable () throws -> LogisticRegression) { self.load = load }

    mutating func start(in context: KernelContext) async throws {
        model = try load()
    }

    mutating func handle(_ request: InferenceRequest, in context: KernelContext) throws -> InferenceResponse {
        guard let model else { throw ModelMissing() }
        guard request.features.count == model.featureCount, request.features.allSatisfy(\.isFinite) else {
            return InferenceResponse(
                prediction: 0, success: false,
                error: "Expected \(model.featureCount) finite features, found \(request.features.count)",
                errorCode: "INVALID_INPUT", answering: request)
        }
        return InferenceResponse(prediction: model.predict(request.features), answering: request)
    }

    mutating func stop(in context: KernelContext) async throws {
        model = nil
    }
}

/// A message came before `start` or after `stop`; the runtime does not let that happen.
struct ModelMissing: Error {}
