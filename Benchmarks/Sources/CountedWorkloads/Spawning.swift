import RingKernels

/// Many kernels are launched one after the other; counted for each instead of a message.
func spawn<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    try await launch(run) { index in
        RingKernel(Echo<Content>(), id: "echo-\(index)", options: KernelOptions(placement: .home(0)))
    }
}

/// The same in loop form.
func spawnLoop<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    try await launch(run) { index in
        RingKernel<Content, Content>("loop-\(index)", options: KernelOptions(placement: .home(0))) { context in
            for try await request in context.requests {
                var answer = request
                answer.correlationID = request.messageID
                try await context.send(answer)
            }
        }
    }
}

private func launch<Content: Sample>(
    _ run: Run, _ definition: (Int) -> RingKernel<Content, Content>
) async throws -> Counts {
    // The definitions are a user's, not the runtime's, and so is the memory of the handles.
    let definitions = (0..<run.plan.warmUp + run.plan.messages).map(definition)
    var launched: [RingKernelHandle<Content, Content>] = []
    launched.reserveCapacity(definitions.count)
    return try await run.countHere { count in
        for _ in 0..<count { launched.append(try await run.runtime.launch(definitions[launched.count])) }
    }
}
