import DotCompute
import Testing

@Suite("@RingKernel")
struct RingKernelConformanceTests {
    private func form<Handler: RingKernelHandler>(_: Handler.Type) -> [String] {
        ["direct", "\(Handler.kernelID)", "\(Handler.Request.self)", "\(Handler.Response.self)"]
    }

    private func form<Handler: AsyncRingKernelHandler>(_: Handler.Type) -> [String] {
        ["async", "\(Handler.kernelID)", "\(Handler.Request.self)", "\(Handler.Response.self)"]
    }

    @Test func `conforms by whether handle is async`() {
        #expect(form(Counter.self) == ["direct", "counter", "CounterRequest", "CounterResponse"])
        #expect(form(AsyncCounter.self) == ["async", "async-counter", "CounterRequest", "CounterResponse"])
    }

    @Test func `answers with an acknowledgement where handle returns nothing`() {
        #expect(form(Consumer.self) == ["direct", "consumer", "CounterRequest", "Acknowledgement"])
        #expect(form(QuietConsumer.self) == ["direct", "quiet-consumer", "PublicMessage", "Acknowledgement"])
        #expect(form(AsyncConsumer.self) == ["async", "async-consumer", "CounterRequest", "Acknowledgement"])
    }

    @Test func `is as accessible as the struct`() {
        #expect(form(PublicEcho.self) == ["direct", "public-echo", "PublicMessage", "PublicMessage"])
    }

    @Test func `leaves alone what the struct declares`() {
        #expect(form(ByHand.self) == ["direct", "by-hand", "CounterRequest", "CounterResponse"])
        #expect(form(NestedTypes.self) == ["direct", "nested", "Request", "Response"])
        #expect(form(Outside.self) == ["direct", "outside", "Request", "Request"])
        #expect(NestedTypes.Request(value: 1).value == 1)
    }

    @Test func `works for generic kernels`() {
        #expect(form(Latest<Int>.self) == ["direct", "generic", "Parcel<Int>", "Parcel<Int>"])
    }
}
