import Dispatch
import Synchronization

// The workloads over mailboxes. An AsyncStream has no bound that waits, so a source keeps at most 4,096 messages on the way by
// credits that come back through another stream; an AsyncChannel waits by itself, for every message.

private let capacity = 4096
private let portion = 1024

struct Request: Sendable {
    enum Reply: Sendable {
        case task(UnsafeContinuation<Message, Never>)
        case channel(Channel<Message>)
        case thread(Waiter)
    }
    var message: Message
    var reply: Reply
}

/// Where a plain thread waits for its answer.
final class Waiter: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let answer = Mutex<Message?>(nil)

    func finish(_ message: Message) {
        answer.withLock { $0 = message }
        semaphore.signal()
    }

    func wait() -> Message {
        semaphore.wait()
        return answer.withLock { $0! }
    }
}

struct MailboxPeer<Requests: Mailbox, Messages: Mailbox>: Sendable
where Requests.Element == Request, Messages.Element == Message {
    let options: Options

    func run() async {
        switch (options.workload, options.placement) {
        case ("ask", "same"), ("ask", "free"): await ask(samples: options.count(200e3), isolation: nil)
        case ("ask", "across"): await ask(samples: options.count(15e3), isolation: MainActor.shared)
        case ("ask-idle", "outside"): await askIdle()
        case ("one-to-one", "same"), ("one-to-one", "across"): await rate(producers: 1, stages: 0, 400e3)
        case ("four-to-one", "same"), ("four-to-one", "across"): await rate(producers: 4, stages: 0, 100e3)
        case ("pipeline", "same"), ("pipeline", "across"): await rate(producers: 1, stages: 3, 100e3)
        case ("ring", "same"), ("ring", "free"): await ring()
        case ("fan-out", "same"), ("fan-out", "across"): await fanOut()
        case ("spawn", "same"), ("bytes", "same"): await idle()
        default: break
        }
    }

    // MARK: Request and answer

    private func startEcho(_ requests: Requests) {
        Task.detached {
            for await request in requests.messages {
                switch request.reply {
                case .task(let continuation): continuation.resume(returning: request.message.answered())
                case .channel(let channel): await channel.send(request.message.answered())
                case .thread(let waiter): waiter.finish(request.message.answered())
                }
            }
        }
    }

    /// On the main actor, both sides have a thread of their own.
    private func ask(samples count: Int, isolation: isolated (any Actor)?) async {
        let requests = Requests()
        startEcho(requests)
        var samples = Samples(count)
        // Sending to a channel must be awaited, which the closure of a continuation cannot do: answers come through a channel.
        let replies = Channel<Message>()
        var answers = replies.messages.makeAsyncIterator()
        for number in 0..<UInt64(samples.total) {
            let began = now()
            let message = Message(0, number)
            if let stream = requests as? Stream<Request> {
                let answer = await withUnsafeContinuation { stream.send(Request(message: message, reply: .task($0))) }
                samples.add(now() - began, answer)
            } else {
                await requests.send(Request(message: message, reply: .channel(replies)))
                guard let answer = await answers.next(isolation: #isolation) else { fail("ask: no answer") }
                samples.add(now() - began, answer)
            }
        }
        samples.print(options)
    }

    private func askIdle() async {
        let requests = Requests()
        startEcho(requests)
        let options = options
        let samples = await withUnsafeContinuation { (done: UnsafeContinuation<Samples, Never>) in
            startThread {
                var samples = Samples(options.count(300))
                for number in 0..<UInt64(samples.total) {
                    pause(milliseconds: 2)
                    let began = now()
                    let waiter = Waiter()
                    let request = Request(message: Message(0, number), reply: .thread(waiter))
                    if let stream = requests as? Stream<Request> {
                        stream.send(request)
                    } else {
                        Task { await requests.send(request) }
                    }
                    let answer = waiter.wait()
                    samples.add(now() - began, answer)
                }
                done.resume(returning: samples)
            }
        }
        samples.print(options)
    }

    // MARK: Streams

    private func rate(producers: Int, stages: Int, _ base: Double) async {
        let count = options.count(base)
        _ = await flow(producers, stages, count / 10)
        options.printRate(producers * count, took: await flow(producers, stages, count))
    }

    /// Sources, so many stages that pass messages on, and a sink; returns how long it took.
    private func flow(_ producers: Int, _ stages: Int, _ count: Int) async -> UInt64 {
        let began = now()
        let first = Messages()
        var last = first
        for _ in 0..<stages {
            let (inbox, next) = (last, Messages())
            last = next
            Task.detached {
                for await var message in inbox.messages {
                    message.a &+= 1
                    await next.send(message)
                }
            }
        }
        let credits = (0..<producers).map { _ in Stream<Void>() }
        for producer in 0..<producers {
            Task.detached {
                var credit = credits[producer].messages.makeAsyncIterator()
                var room = capacity / producers
                for number in 0..<count {
                    if Messages.isUnbounded {
                        if room == 0 {
                            _ = await credit.next()
                            room = portion
                        }
                        room -= 1
                    }
                    await first.send(Message(UInt64(producer), UInt64(number)))
                }
            }
        }
        let inbox = last
        let sum = await Task.detached {
            var sum: UInt64 = 0
            var left = producers * count
            var counts = [Int](repeating: 0, count: producers)
            for await message in inbox.messages {
                sum &+= message.fold
                left -= 1
                if left == 0 { break }
                if Messages.isUnbounded {
                    let producer = Int(message.producer)
                    counts[producer] += 1
                    if counts[producer] % portion == 0 { credits[producer].send(()) }
                }
            }
            return sum
        }.value
        let took = now() - began
        first.finish()
        options.verify(sum, (0..<producers).reduce(UInt64(stages * count)) { $0 &+ expected(UInt64($1), count) })
        return took
    }

    private func ring() async {
        let size = 503
        for (hops, isWarm) in [(options.count(20e3), true), (options.count(400e3), false)] {
            let boxes = (0..<size).map { _ in Messages() }
            let done = Stream<UInt64>()
            for index in 0..<size {
                let (inbox, next) = (boxes[index], boxes[(index + 1) % size])
                Task.detached {
                    for await var message in inbox.messages {
                        message.a &+= 1
                        if message.a == hops { return done.send(message.a) }
                        await next.send(message)
                    }
                }
            }
            let began = now()
            await boxes[0].send(Message(0, 0))
            for await sum in done.messages {
                options.verify(sum, UInt64(hops))
                break
            }
            if !isWarm { options.print("hop", "ns", Double(now() - began) / Double(hops)) }
        }
    }

    private func fanOut() async {
        let size = 1000
        for (each, isWarm) in [(max(10, options.count(200) / 10), true), (options.count(400), false)] {
            let boxes = (0..<size).map { _ in Messages() }
            let (sum, took) = await withTaskGroup(of: UInt64.self) { group in
                for box in boxes {
                    group.addTask {
                        var sum: UInt64 = 0
                        for await message in box.messages { sum &+= message.fold }
                        return sum
                    }
                }
                let began = now()
                for number in 0..<each * size { await boxes[number % size].send(Message(0, UInt64(number))) }
                for box in boxes { box.finish() }
                return (await group.reduce(0, &+), now() - began)
            }
            options.verify(sum, expected(0, each * size))
            if !isWarm { options.printRate(each * size, took: took) }
        }
    }

    // MARK: Idle actors

    private func idle() async {
        let count = options.count(50e3)
        let warm = options.workload == "spawn" ? await spawnIdle(count / 10) : []
        let before = residentBytes()
        let began = now()
        let boxes = await spawnIdle(count)
        let took = now() - began
        if options.workload == "spawn" {
            options.print("spawn", "ns", Double(took) / Double(count))
        } else {
            options.print("bytes", "B", Double(residentBytes() - before) / Double(count))
        }
        withExtendedLifetime((warm, boxes)) {}
    }

    /// Starts tasks, returns when all of them have begun, and returns what keeps them waiting.
    private func spawnIdle(_ count: Int) async -> [Messages] {
        let started = Counter(count)
        let boxes = (0..<count).map { _ in
            let box = Messages()
            Task.detached {
                started.countDown()
                for await _ in box.messages {}
            }
            return box
        }
        await started.wait()
        return boxes
    }
}

/// Lets one task wait until so many others have begun.
final class Counter: Sendable {
    private let left: Atomic<Int>
    private let done = Stream<Void>()

    init(_ count: Int) { left = Atomic(count) }

    func countDown() {
        if left.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { done.finish() }
    }

    func wait() async { for await _ in done.messages {} }
}
