internal import Logging
public import RingKernels

/// A handler around one with state, which counts its messages and saves its state.
@usableFromInline
struct SnapshottingHandler<Base: DurableHandler>: RingKernelHandler {
    @usableFromInline var base: Base
    /// Messages until the next snapshot.
    @usableFromInline var left: Int
    /// Messages from one to the next.
    @usableFromInline let every: Int
    /// Whether `handle` threw: the state is not to be trusted, and what was saved before stays.
    @usableFromInline var hasThrown = false
    @usableFromInline let keeper: SnapshotKeeper<Base>

    @usableFromInline static var kernelID: KernelID { Base.kernelID }

    @usableFromInline
    init(_ base: Base, every: Int, store: any DurableStore) {
        self.base = base
        left = every
        self.every = every
        keeper = SnapshotKeeper(store: store)
    }

    @usableFromInline
    mutating func start(in context: KernelContext) async throws {
        if let stored = try await keeper.open(context.kernelID, .messages(every), logger: context.logger) {
            base.state = stored
        }
        do { try await base.start(in: context) } catch {
            await keeper.close()
            throw error
        }
    }

    @inlinable @inline(__always)
    mutating func handle(_ request: Base.Request, in context: KernelContext) throws -> Base.Response {
        do {
            let response = try base.handle(request, in: context)
            left &-= 1
            if left == 0 { save(context) }
            return response
        } catch {
            hasThrown = true
            throw error
        }
    }

    @usableFromInline
    mutating func save(_ context: KernelContext) {
        left = every
        keeper.save(base.state)
    }

    @usableFromInline
    mutating func stop(in context: KernelContext) async throws {
        try await Self.end(&base, in: context, keeper, isWorthSaving: !hasThrown)
    }

    /// Runs the handler's own `stop`, saves the state, and closes the partition, whatever goes wrong.
    static func end(
        _ base: inout Base, in context: KernelContext, _ keeper: SnapshotKeeper<Base>, isWorthSaving: Bool
    ) async throws {
        var failure: (any Error)?
        do { try await base.stop(in: context) } catch { failure = error }
        if isWorthSaving {
            do {
                // Also when no message came since the last: `stop` may have changed it, and one that failed is made good.
                keeper.save(base.state)
                try await keeper.finish()
            } catch {
                if failure != nil {
                    context.logger.error("the last snapshot was not saved", metadata: ["error": "\(error)"])
                }
                failure = failure ?? error
            }
        }
        await keeper.close()
        if let failure { throw failure }
    }
}
