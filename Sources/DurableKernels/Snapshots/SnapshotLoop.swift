internal import Logging
internal import RingKernels

/// The loop that drives a handler whose state is saved after a time: it must wake up without a message.
enum SnapshotLoop<Base: DurableHandler> {
    static func run(
        _ context: LoopContext<Base.Request, Base.Response>, _ base: Base, every interval: SnapshotInterval,
        in store: any DurableStore, time: StoreTime
    ) async throws {
        var base = base
        let keeper = SnapshotKeeper<Base>(store: store)
        if let stored = try await keeper.open(context.kernelID, interval, logger: context.logger) {
            base.state = stored
        }
        do { try await base.start(in: context) } catch {
            await keeper.close()
            throw error
        }
        await context.announceStart()
        do {
            try await handleAll(context, &base, keeper, every: interval, time: time)
        } catch {
            do {
                try await SnapshottingHandler.end(
                    &base, in: context, keeper, isWorthSaving: error is CancellationError)
            } catch let second {
                context.logger.error("`stop` threw after a failure", metadata: ["error": "\(second)"])
            }
            throw error
        }
        try await SnapshottingHandler.end(&base, in: context, keeper, isWorthSaving: true)
    }

    /// Handles messages until the kernel is asked to end.
    private static func handleAll(
        _ context: LoopContext<Base.Request, Base.Response>, _ base: inout Base, _ keeper: SnapshotKeeper<Base>,
        every interval: SnapshotInterval, time: StoreTime
    ) async throws {
        let messages = interval.messages ?? .max
        /// Messages since the last snapshot, and when it is due after the first of them.
        var (count, due) = (0, Duration.zero)
        func save(_ state: Base.State) {
            keeper.save(state)
            count = 0
        }
        while true {
            let request: Base.Request
            do {
                request =
                    if count == 0 { try await context.receive() } else {
                        try await context.receive(timeout: Swift.max(due - time(), .zero))
                    }
            } catch let timeout as ReceiveTimeout {
                if timeout.reason == .terminating { return }
                save(base.state)
                continue
            }
            let response = try await handle(request, &base, context)
            if count == 0 { due = time() + (interval.time ?? .zero) }
            count += 1
            if count == messages || time() >= due { save(base.state) }
            try await context.send(response)
        }
    }

    private static func handle(
        _ request: Base.Request, _ base: inout Base, _ context: LoopContext<Base.Request, Base.Response>
    ) async throws -> Base.Response {
        do {
            var response = try base.handle(request, in: context)
            if response.correlationID == nil { response.correlationID = request.messageID }
            return response
        } catch {
            await context.reject(
                request,
                KernelError(
                    .handlerFailed, "The code of kernel \"\(context.kernelID)\" threw. See the underlying error.",
                    kernel: context.kernelID, underlying: error))
            throw error
        }
    }
}
