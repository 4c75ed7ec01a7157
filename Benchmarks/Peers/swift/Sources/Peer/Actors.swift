// The workloads over plain actors: a message is an awaited call, so a sender waits for each of them. There is no mailbox
// that could be full, and a pipeline is a call within a call. A call runs on the caller's thread if it can; so across, a
// single sender is on the main actor, which has a thread of its own.

actor Echo {
    /// State, without which the compiler calls the method without entering the actor.
    private(set) var count = 0
    func answer(_ message: Message) -> Message {
        count += 1
        return message.answered()
    }
}

actor Sink {
    private(set) var sum: UInt64 = 0
    func receive(_ message: Message) { sum &+= message.fold }
}

actor Stage {
    private let next: any Receiver
    init(_ next: any Receiver) { self.next = next }
    func receive(_ message: Message) async {
        var message = message
        message.a &+= 1
        await next.receive(message)
    }
}

protocol Receiver: Actor {
    func receive(_ message: Message) async
}
extension Sink: Receiver {}
extension Stage: Receiver {}

/// A call around the ring would have to return the whole way, so each hop is a task.
actor Hopper {
    private var next: Hopper?
    private let hops: UInt64
    private let done: Stream<UInt64>

    init(hops: UInt64, done: Stream<UInt64>) {
        self.hops = hops
        self.done = done
    }

    func connect(_ next: Hopper?) { self.next = next }

    func receive(_ message: Message) {
        var message = message
        message.a &+= 1
        if message.a == hops { return done.send(message.a) }
        guard let next else { fail("ring: an actor without a neighbour") }
        Task { [message] in await next.receive(message) }
    }
}

struct ActorPeer: Sendable {
    let options: Options

    func run() async {
        switch (options.workload, options.placement) {
        case ("ask", "same"), ("ask", "free"): await ask(samples: options.count(1e6), isolation: nil)
        case ("ask", "across"): await ask(samples: options.count(15e3), isolation: MainActor.shared)
        case ("ask-idle", "outside"): await askIdle()
        case ("one-to-one", "same"): await rate(producers: 1, stages: 0, 2e6)
        case ("one-to-one", "across"): await oneToOneAcross()
        case ("four-to-one", "same"), ("four-to-one", "across"): await rate(producers: 4, stages: 0, 100e3)
        case ("pipeline", "same"): await rate(producers: 1, stages: 3, 400e3)
        case ("ring", "same"), ("ring", "free"): await ring()
        case ("fan-out", "same"): await fanOut(100, 1000, isolation: nil)
        case ("fan-out", "across"): await fanOut(10, 40, isolation: MainActor.shared)
        case ("spawn", "same"), ("bytes", "same"): idle()
        default: break
        }
    }

    private func ask(samples count: Int, isolation: isolated (any Actor)?) async {
        let echo = Echo()
        var samples = Samples(count)
        for number in 0..<UInt64(samples.total) {
            let began = now()
            let answer = await echo.answer(Message(0, number))
            samples.add(now() - began, answer)
        }
        if await echo.count != samples.total { fail("ask: calls were lost") }
        samples.print(options)
    }

    private func askIdle() async {
        let echo = Echo()
        let options = options
        let samples = await withUnsafeContinuation { (done: UnsafeContinuation<Samples, Never>) in
            startThread {
                var samples = Samples(options.count(300))
                for number in 0..<UInt64(samples.total) {
                    pause(milliseconds: 2)
                    let began = now()
                    let waiter = Waiter()
                    Task { waiter.finish(await echo.answer(Message(0, number))) }
                    let answer = waiter.wait()
                    samples.add(now() - began, answer)
                }
                done.resume(returning: samples)
            }
        }
        samples.print(options)
    }

    private func rate(producers: Int, stages: Int, _ base: Double) async {
        let count = options.count(base)
        _ = await flow(producers, stages, count / 10)
        options.printRate(producers * count, took: await flow(producers, stages, count))
    }

    @MainActor
    private func oneToOneAcross() async {
        let sink = Sink()
        let count = options.count(25e3)
        for number in 0..<UInt64(count / 10) { await sink.receive(Message(0, number)) }
        let before = await sink.sum
        let began = now()
        for number in 0..<UInt64(count) { await sink.receive(Message(0, number)) }
        let took = now() - began
        options.verify(await sink.sum - before, expected(0, count))
        options.printRate(count, took: took)
    }

    private func flow(_ producers: Int, _ stages: Int, _ count: Int) async -> UInt64 {
        let sink = Sink()
        var first: any Receiver = sink
        for _ in 0..<stages { first = Stage(first) }
        let target = first
        let began = now()
        await withTaskGroup(of: Void.self) { group in
            for producer in 0..<UInt64(producers) {
                group.addTask {
                    // Without stages the type is known, as it would be in a program of two actors.
                    if stages == 0 {
                        for number in 0..<UInt64(count) { await sink.receive(Message(producer, number)) }
                    } else {
                        for number in 0..<UInt64(count) { await target.receive(Message(producer, number)) }
                    }
                }
            }
        }
        let took = now() - began
        options.verify(
            await sink.sum, (0..<producers).reduce(UInt64(stages * count)) { $0 &+ expected(UInt64($1), count) })
        return took
    }

    private func ring() async {
        let size = 503
        for (hops, isWarm) in [(options.count(20e3), true), (options.count(400e3), false)] {
            let done = Stream<UInt64>()
            let actors = (0..<size).map { _ in Hopper(hops: UInt64(hops), done: done) }
            for index in 0..<size { await actors[index].connect(actors[(index + 1) % size]) }
            let began = now()
            await actors[0].receive(Message(0, 0))
            for await sum in done.messages {
                options.verify(sum, UInt64(hops))
                break
            }
            if !isWarm { options.print("hop", "ns", Double(now() - began) / Double(hops)) }
            for actor in actors { await actor.connect(nil) }
        }
    }

    private func fanOut(_ warm: Int, _ base: Int, isolation: isolated (any Actor)?) async {
        let size = 1000
        for (each, isWarm) in [(max(1, warm / 10), true), (max(10, Int(Double(base) * options.scale)), false)] {
            let actors = (0..<size).map { _ in Sink() }
            let began = now()
            for number in 0..<each * size { await actors[number % size].receive(Message(0, UInt64(number))) }
            let took = now() - began
            var sum: UInt64 = 0
            for actor in actors { sum &+= await actor.sum }
            options.verify(sum, expected(0, each * size))
            if !isWarm { options.printRate(each * size, took: took) }
        }
    }

    /// An actor that nobody calls is an object and nothing else.
    private func idle() {
        let count = options.count(1e6)
        let warm = (0..<count / 10).map { _ in Sink() }
        let before = residentBytes()
        let began = now()
        let actors = (0..<count).map { _ in Sink() }
        let took = now() - began
        if options.workload == "spawn" {
            options.print("spawn", "ns", Double(took) / Double(count))
        } else {
            options.print("bytes", "B", Double(residentBytes() - before) / Double(count))
        }
        withExtendedLifetime((warm, actors)) {}
    }
}
