public import DotCompute
import Synchronization

@Message
struct CounterRequest {
    var step = 1
}

@Message
struct CounterResponse {
    var count: Int
}

@RingKernel("counter")
struct Counter {
    var count = 0

    mutating func handle(_ request: CounterRequest, in context: KernelContext) throws -> CounterResponse {
        count += request.step
        return CounterResponse(count: count, answering: request)
    }
}

@RingKernel("async-counter")
struct AsyncCounter {
    var count = 0

    mutating func handle(_ request: CounterRequest, in context: KernelContext) async throws -> CounterResponse {
        await Task.yield()
        count += request.step
        return CounterResponse(count: count, answering: request)
    }
}

/// Neither mutating nor throwing, in a public type.
@RingKernel("public-echo")
public struct PublicEcho {
    public func handle(_ request: PublicMessage, in context: KernelContext) -> PublicMessage { request }
}

/// A recorder outside of the kernel, so that tests see what arrived.
final class Sink: Sendable {
    private let steps = Mutex<[Int]>([])

    var recorded: [Int] { steps.withLock { $0 } }

    func record(_ step: Int) { steps.withLock { $0.append(step) } }
}

@RingKernel("consumer")
struct Consumer {
    let sink: Sink

    mutating func handle(_ request: CounterRequest, in context: KernelContext) throws {
        sink.record(request.step)
    }

    /// A call of the user's own method stays unambiguous beside the one that acknowledges.
    mutating func handleTwice(_ request: CounterRequest, in context: KernelContext) throws {
        try handle(request, in: context)
        try handle(request, in: context)
    }
}

@RingKernel("quiet-consumer")
public struct QuietConsumer {
    func handle(_ request: PublicMessage, in context: KernelContext) {}
}

@RingKernel("async-consumer")
struct AsyncConsumer {
    let sink: Sink

    func handle(_ request: CounterRequest, in context: KernelContext) async {
        await Task.yield()
        sink.record(request.step)
    }
}

/// Declares by hand what the macro would add.
@RingKernel("ignored")
struct ByHand: RingKernelHandler {
    static let kernelID: KernelID = "by-hand"
    typealias Request = CounterRequest
    typealias Response = CounterResponse

    func handle(_ request: Request, in context: KernelContext) -> Response {
        CounterResponse(count: request.step, answering: request)
    }

    /// A method with other labels is no second handler.
    func handle(step: Int) -> Int { step }
}

@RingKernel("nested")
struct NestedTypes {
    @Message
    struct Request {
        var value: Int
    }

    @Message
    struct Response {
        var value: Int
    }

    func handle(_ request: Request, in context: KernelContext) -> Response {
        Response(value: request.value * 2, answering: request)
    }
}

@RingKernel("generic")
struct Latest<Content: Sendable & Codable> {
    var last: Parcel<Content>?

    mutating func handle(_ request: Parcel<Content>, in context: KernelContext) -> Parcel<Content> {
        defer { last = request }
        return last ?? request
    }
}

/// Handles a type called `Request` that stands outside: an alias for it would refer to itself.
@RingKernel("outside")
struct Outside {
    func handle(_ request: Request, in context: KernelContext) -> Request {
        Request(value: request.value + 1, answering: request)
    }
}

@Message
struct Request {
    var value: Int
}
