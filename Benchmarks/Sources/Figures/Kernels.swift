import RingKernels

/// Answers at once, called directly by its home's thread.
struct Echo: RingKernelHandler {
    static let kernelID: KernelID = "echo"
    mutating func handle(_ request: Six, in context: KernelContext) -> Six { Six(a: request.a) }
}

/// The same in loop form.
let loopEcho = RingKernel<Six, Six>("loop-echo") { context in
    for try await request in context.requests {
        var answer = Six(a: request.a)
        answer.correlationID = request.messageID
        try await context.send(answer)
    }
}

/// Takes messages and answers none but an `ask`.
struct Sink: RingKernelHandler {
    static let kernelID: KernelID = "sink"
    var count = 0
    mutating func handle(_ request: Six, in context: KernelContext) -> Acknowledgement {
        count &+= 1
        return Acknowledgement()
    }
}

/// A kernel that asks `target` one message after the other and times each round trip.
func asker(_ target: RingKernelHandle<Six, Six>, home: Int) -> RingKernel<Measure, Samples> {
    RingKernel("asker-\(target.id)-\(home)", options: KernelOptions(placement: .home(home))) { context in
        for try await request in context.requests {
            var samples: [UInt64] = []
            samples.reserveCapacity(request.samples)
            for _ in 0..<request.samples / 10 { _ = try await target.ask(Six()) }
            for index in 0..<request.samples {
                let began = nanoseconds()
                _ = try await target.ask(Six(a: Double(index)))
                samples.append(nanoseconds() - began)
            }
            var answer = Samples(nanoseconds: samples.sorted())
            answer.correlationID = request.messageID
            try await context.send(answer)
        }
    }
}

/// A kernel that sends `target` messages as fast as its queue takes them, then asks once: the last sample is the time for
/// all of them to be handled.
func producer(_ target: RingKernelHandle<Six, Acknowledgement>, home: Int) -> RingKernel<Measure, Samples> {
    RingKernel("producer-\(home)", options: KernelOptions(placement: .home(home))) { context in
        for try await request in context.requests {
            let began = nanoseconds()
            for index in 0..<request.samples { try await target.send(Six(a: Double(index))) }
            _ = try await target.ask(Six())
            var answer = Samples(nanoseconds: [nanoseconds() - began])
            answer.correlationID = request.messageID
            try await context.send(answer)
        }
    }
}
