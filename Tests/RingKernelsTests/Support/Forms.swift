import RingKernels
import Testing

/// The three forms in which a kernel is written, made from one function.
enum Form: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case handler, asyncHandler, loop

    var testDescription: String { rawValue }

    /// A kernel that answers what `body` makes of a request, and fails when it throws.
    func kernel(
        _ id: KernelID = "kernel", options: KernelOptions = KernelOptions(),
        start: @escaping @Sendable () throws -> Void = {}, stop: @escaping @Sendable () throws -> Void = {},
        _ body: @escaping @Sendable (Number, KernelContext) throws -> Number
    ) -> RingKernel<Number, Number> {
        switch self {
        case .handler:
            RingKernel(ClosureHandler(onStart: start, onStop: stop, body: body), id: id, options: options)
        case .asyncHandler:
            RingKernel(
                AsyncClosureHandler(base: ClosureHandler(onStart: start, onStop: stop, body: body)), id: id,
                options: options)
        case .loop:
            RingKernel(id, options: options) { context in
                try start()
                do {
                    for try await request in context.requests {
                        var answer = try body(request, context)
                        answer.correlationID = request.messageID
                        try await context.send(answer)
                    }
                } catch {
                    try stop()
                    throw error
                }
                try stop()
            }
        }
    }
}

struct ClosureHandler: RingKernelHandler {
    static let kernelID: KernelID = "kernel"
    let onStart: @Sendable () throws -> Void
    let onStop: @Sendable () throws -> Void
    let body: @Sendable (Number, KernelContext) throws -> Number

    mutating func start(in context: KernelContext) async throws { try onStart() }
    mutating func handle(_ request: Number, in context: KernelContext) throws -> Number { try body(request, context) }
    mutating func stop(in context: KernelContext) async throws { try onStop() }
}

struct AsyncClosureHandler: AsyncRingKernelHandler {
    static let kernelID: KernelID = "kernel"
    let base: ClosureHandler

    mutating func start(in context: KernelContext) async throws { try base.onStart() }
    mutating func handle(_ request: Number, in context: KernelContext) async throws -> Number {
        try base.body(request, context)
    }
    mutating func stop(in context: KernelContext) async throws { try base.onStop() }
}

/// A kernel that consumes, synchronously.
struct Consumer: RingKernelHandler {
    static let kernelID: KernelID = "consumer"
    let body: @Sendable (Number) throws -> Void

    mutating func handle(_ request: Number, in context: KernelContext) throws -> Acknowledgement {
        try body(request)
        return Acknowledgement(answering: request)
    }
}

struct TestFailure: Error, Equatable {
    var text = "on purpose"
}

/// What a call threw, for tests that look at several of its properties.
nonisolated(nonsending) func kernelError<Result>(
    _ body: nonisolated(nonsending) () async throws -> Result, sourceLocation: SourceLocation = #_sourceLocation
) async -> KernelError? {
    do {
        _ = try await body()
        Issue.record("Nothing was thrown.", sourceLocation: sourceLocation)
    } catch let error as KernelError {
        return error
    } catch {
        Issue.record("\(error) was thrown, no KernelError.", sourceLocation: sourceLocation)
    }
    return nil
}
