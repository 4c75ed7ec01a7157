import RingKernels

/// One producer, one consumer.
func oneToOne<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    let target = Later<RingKernelHandle<Content, Acknowledgement>>()
    let driver = try await run.launchDriver { count, context in
        try await send(count, to: target.value)
        try await context.waitUntilDone()
    }
    target.value = try await run.warm(Consumer<Content>(driver: driver, tally: run.tally), home: 0)
    run.tally.expect(run.plan.warmUp + run.plan.messages)
    return try await run.count(with: driver)
}

/// Four producers on one home, one consumer.
func fourToOne<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    let producers = Later<[RingKernelHandle<Measure, Acknowledgement>]>()
    let driver = try await run.launchDriver { count, context in
        for producer in producers.value { try await producer.send(Measure(count: count / 4)) }
        try await context.waitUntilDone()
    }
    let consumer = try await run.warm(Consumer<Content>(driver: driver, tally: run.tally), home: 0)
    var launched: [RingKernelHandle<Measure, Acknowledgement>] = []
    for index in 0..<4 {
        let producer = try await run.active(producer("producer-\(index)", home: run.place.driver, consumer))
        try await producer.send(.nothing)
        launched.append(producer)
    }
    producers.value = launched
    run.tally.expect(run.plan.warmUp + run.plan.messages, lasts: 4)
    return try await run.count(with: driver)
}

/// A source and four stages, of which the last folds.
func pipeline<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    let first = Later<RingKernelHandle<Content, Acknowledgement>>()
    let driver = try await run.launchDriver { count, context in
        try await send(count, to: first.value)
        try await context.waitUntilDone()
    }
    var next = try await run.warm(Consumer<Content>(driver: driver, tally: run.tally), home: run.place.driver)
    for index in 0..<3 {
        let following = next
        next = try await run.warm(
            Stage<Content>(next: following), id: "stage-\(index)", home: run.place == .across ? index % 2 : 0)
    }
    first.value = next
    run.tally.expect(run.plan.warmUp + run.plan.messages)
    return try await run.count(with: driver)
}

/// One message around a ring of kernels; across, every hop changes the home.
func ring<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    let size = run.place == .across ? 2 : 503
    let first = Later<RingKernelHandle<Content, Acknowledgement>>()
    let driver = try await run.launchDriver { count, context in
        try await first.value.send(Content(number: count))
        try await context.waitUntilDone()
    }
    // From the last member on, since each must know the next; the last learns of the first when it is there.
    var next = first
    for index in (0..<size).reversed() {
        let following = next
        let member = try await run.warm(
            Member<Content>(driver: driver, next: following), id: "member-\(index)",
            home: run.place == .across ? index : 0)
        next = index == 0 ? first : Later()
        next.value = member
    }
    return try await run.count(with: driver)
}

/// One sender to 1,000 kernels in turn.
func fanOut<Content: Sample>(_ run: Run, _: Content.Type) async throws -> Counts {
    let targets = Later<[RingKernelHandle<Content, Acknowledgement>]>()
    let driver = try await run.launchDriver { count, context in
        let targets = targets.value
        for round in 1..<count / 1000 {
            for target in targets { try await target.send(Content(number: round)) }
        }
        for target in targets { try await target.send(.last) }
        try await context.waitUntilDone()
    }
    var launched: [RingKernelHandle<Content, Acknowledgement>] = []
    for index in 0..<1000 {
        launched.append(
            try await run.warm(Consumer<Content>(driver: driver, tally: run.tally), id: "consumer-\(index)", home: 0))
    }
    targets.value = launched
    run.tally.expect(run.plan.warmUp + run.plan.messages, lasts: launched.count)
    return try await run.count(with: driver)
}
