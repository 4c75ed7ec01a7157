import RingKernels

/// One caller asks and waits for the answer, again and again.
func ask<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    try await askAgain(run, try await run.active(Echo<Content>(), home: 0))
}

/// The same with a kernel in loop form.
func askLoop<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    try await askAgain(run, try await run.active(loopEcho(Content.self, home: 0)))
}

private func askAgain<Content: Sample>(_ run: Run, _ echo: RingKernelHandle<Content, Content>) async throws -> Counts {
    // What a kernel makes with its first message from afar, its histograms for example, is not counted.
    _ = try await echo.ask(.nothing)
    if run.place == .outside { return try await run.countHere { try await ask(echo, $0) } }
    let driver = try await run.launchDriver { count, _ in try await ask(echo, count) }
    return try await run.count(with: driver)
}

@inline(__always)
private nonisolated(nonsending) func ask<Content: Sample>(
    _ echo: RingKernelHandle<Content, Content>, _ count: Int
) async throws {
    for number in 0..<count {
        let answer = try await echo.ask(Content(number: number))
        if answer.number != number { fail("an answer of \(answer.number) instead of \(number)") }
    }
}
