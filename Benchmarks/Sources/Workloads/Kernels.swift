import RingKernels

/// Answers at once, called directly by its home's thread.
struct Echo: RingKernelHandler {
    static let kernelID: KernelID = "echo"
    mutating func handle(_ request: Six, in context: KernelContext) -> Six { Six(request.a) }
}

/// The same in loop form.
func loopEcho(_ placement: Placement) -> RingKernel<Six, Six> {
    RingKernel("loop-echo", options: KernelOptions(placement: placement)) { context in
        for try await request in context.requests {
            var answer = Six(request.a)
            answer.correlationID = request.messageID
            try await context.send(answer)
        }
    }
}

/// Folds what it takes into a sum, and compares it when told to.
struct Adder: RingKernelHandler {
    static let kernelID: KernelID = "adder"
    var sum = 0
    /// Fired after a comparison.
    var checked: Signal?

    mutating func handle(_ request: Six, in context: KernelContext) -> Acknowledgement {
        if request.a == Adder.check {
            require(sum == request.b, "the consumer's sum is \(sum) instead of \(request.b)")
            sum = 0
            checked?.fire()
        } else {
            sum &+= request.sum
        }
        return Acknowledgement()
    }

    /// The first field of a message that checks the sum.
    static let check = Int.min

    /// A message that makes the kernel compare its sum with what `numbers` give, and forget it.
    static func checking(_ sum: Int) -> Six {
        var message = Six(0)
        message.a = check
        message.b = sum
        return message
    }

    /// The sum that `count` messages from `first` on give.
    static func expected(first: Int, count: Int) -> Int {
        // Six(n) has the sum 6n + 15.
        6 &* (count &* first &+ count &* (count &- 1) / 2) &+ 15 &* count
    }
}

/// A stage of a pipeline: passes on what it gets.
struct Stage: RingKernelHandler {
    static let kernelID: KernelID = "stage"
    let next: RingKernelHandle<Six, Acknowledgement>
    mutating func handle(_ request: Six, in context: KernelContext) throws -> Acknowledgement {
        var message = request
        if message.a != Adder.check { message.f &+= 1 }
        try context.send(message, to: next)
        return Acknowledgement()
    }
}

/// A member of a ring: counts the hops down and passes the token to the next, found when the ring is closed.
struct Member: RingKernelHandler {
    static let kernelID: KernelID = "member"
    let ring: Ring
    let index: Int
    var next: RingKernelHandle<Six, Acknowledgement>?

    mutating func handle(_ request: Six, in context: KernelContext) throws -> Acknowledgement {
        if request.a == 0 {
            ring.stopped.fire()
            return Acknowledgement()
        }
        let target: RingKernelHandle<Six, Acknowledgement>
        if let next {
            target = next
        } else {
            target = ring.member(after: index)
            next = target
        }
        var token = request
        token.a &-= 1
        try context.send(token, to: target)
        return Acknowledgement()
    }
}
