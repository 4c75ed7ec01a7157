/// Runs `body` in a task of its own and returns its result, or `nil` when that takes longer than `limit` of real time.
///
/// For calls whose failure would be to hang: the test goes on without them and says so.
func completes<Result: Sendable>(
    within limit: Duration = .seconds(20), _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result? {
    let (results, continuation) = AsyncThrowingStream<Result, any Error>.makeStream()
    let work = Task {
        do {
            continuation.yield(try await body())
            continuation.finish()
        } catch {
            continuation.finish(throwing: error)
        }
    }
    let patience = Task {
        try await Task.sleep(for: limit)  // sleeps: the limit of a test that hangs
        work.cancel()
        continuation.finish()
    }
    defer { patience.cancel() }
    for try await result in results { return result }
    return nil
}
