/// Runs `body` and then `end`, whatever became of it.
///
/// - Throws: The error of `body` if it threw: it says more than that of an `end` in its wake, which was logged. Otherwise
///   the error of `end`.
nonisolated(nonsending) package func ending<Result>(
    _ end: nonisolated(nonsending) () async throws -> Void, _ body: nonisolated(nonsending) () async throws -> Result
) async throws -> Result {
    let result: Result
    do {
        result = try await body()
    } catch {
        do { try await end() } catch {}
        throw error
    }
    try await end()
    return result
}
