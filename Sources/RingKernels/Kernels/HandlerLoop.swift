internal import Logging

/// The loop that drives an asynchronous handler: start, message after message, stop.
enum HandlerLoop {
    static func body<Handler: AsyncRingKernelHandler>(
        _ make: @escaping @Sendable () throws -> Handler
    ) -> TaskKernel<Handler.Request, Handler.Response>.Body {
        { context in
            var handler = try make()
            try await handler.start(in: context)
            await context.announceStart()
            do {
                while let request = try await context.next(timeout: nil) {
                    var response: Handler.Response
                    do {
                        response = try await handler.handle(request, in: context)
                    } catch {
                        await context.reportFailure(on: request, error)
                        throw error
                    }
                    if response.correlationID == nil { response.correlationID = request.messageID }
                    try await context.send(response)
                }
            } catch {
                do { try await handler.stop(in: context) } catch let second {
                    context.logger.error("`stop` threw after a failure", metadata: ["error": "\(second)"])
                }
                throw error
            }
            try await handler.stop(in: context)
        }
    }
}

/// A handler without suspension, run by ``HandlerLoop`` for kernels that are placed on the global pool.
struct DirectHandler<Base: RingKernelHandler>: AsyncRingKernelHandler {
    private var base: Base

    init(_ base: Base) { self.base = base }

    static var kernelID: KernelID { Base.kernelID }

    mutating func start(in context: KernelContext) async throws { try await base.start(in: context) }
    mutating func handle(_ request: Base.Request, in context: KernelContext) async throws -> Base.Response {
        try base.handle(request, in: context)
    }
    mutating func stop(in context: KernelContext) async throws { try await base.stop(in: context) }
}
