import Glibc
import TestKit
import Testing

@testable import RingKernels

@Suite("Placement", .timeLimit(.minutes(1)))
struct PlacementTests {
    /// The home on whose thread a kernel's code runs, or -1.
    private func homes(_ placement: Placement, in runtime: RingKernelRuntime, form: Form, id: KernelID) async throws
        -> Int
    {
        let kernel = try await runtime.launch(
            form.kernel(id, options: KernelOptions(placement: placement)) { _, _ in
                unsafe Number(currentHomeState()?.pointee.home.takeUnretainedValue().index ?? -1)
            })
        try await kernel.activate()
        return try await kernel.ask(Number(0)).value
    }

    @Test("A kernel's code runs on the thread it was given", arguments: Form.allCases)
    func threads(_ form: Form) async throws {
        try await withTestRuntime(homes: 3) { runtime in
            for index in 0..<3 {
                #expect(try await homes(.home(index), in: runtime, form: form, id: "home-\(index)") == index)
                #expect(try await homes(.near("home-\(index)"), in: runtime, form: form, id: "near-\(index)") == index)
            }
            let dedicated = try await homes(.dedicated, in: runtime, form: form, id: "dedicated")
            #expect(dedicated >= 3)
            #expect(try await homes(.near("dedicated"), in: runtime, form: form, id: "near-dedicated") == dedicated)
            #expect(try await homes(.dedicated, in: runtime, form: form, id: "other") != dedicated)
            #expect(try await homes(.shared, in: runtime, form: form, id: "shared") == -1)
            #expect((0..<3).contains(try await homes(.automatic, in: runtime, form: form, id: "automatic")))
            try await runtime.terminate("dedicated")
            let near = try runtime.handle("near-dedicated", accepting: Number.self, answering: Number.self)
            #expect(try await near.ask(Number(0)).value == dedicated, "a neighbour outlives the owner of its thread")
        }
    }

    /// The home on whose thread a function runs that is isolated to nothing, or -1.
    @concurrent nonisolated private static func homeOfHelper() async -> Int {
        unsafe currentHomeState()?.pointee.home.takeUnretainedValue().index ?? -1
    }

    /// Has a helper say where it runs.
    private struct Asking: AsyncRingKernelHandler {
        static let kernelID: KernelID = "asking"
        private var startedOn = -1
        mutating func start(in context: KernelContext) async { startedOn = await homeOfHelper() }
        mutating func handle(_ request: Number, in context: KernelContext) async -> Number {
            Number(request.value == 0 ? startedOn : await homeOfHelper())
        }
    }

    @Test(
        "Nonisolated helpers run on the home's thread for asynchronous handlers, and on a thread that the kernel has for itself"
    )
    func helpers() async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let handler = try await runtime.launch(Asking(), options: KernelOptions(placement: .home(1)))
            try await handler.activate()
            for value in 0..<3 { #expect(try await handler.ask(Number(value)).value == 1) }
            for placement in [Placement.home(1), .dedicated] {
                let loop = RingKernel<Number, Number>("loop", options: KernelOptions(placement: placement)) { context in
                    for try await request in context.requests {
                        let home = await Self.homeOfHelper()
                        let isBack = unsafe currentHomeState() != nil
                        #expect(isBack, "the loop itself has come back")
                        try await context.send(Number(home, answering: request))
                    }
                }
                try await runtime.withKernel(loop) { loop in
                    for value in 0..<3 {
                        let home = try await loop.ask(Number(value)).value
                        #expect(placement == .dedicated ? home >= 2 : home == -1)
                    }
                }
            }
        }
    }

    @Test("`.automatic` spreads kernels evenly, and forgets those that have ended")
    func spread() async throws {
        try await withTestRuntime(homes: 4) { runtime in
            var handles: [RingKernelHandle<Number, Acknowledgement>] = []
            for index in 0..<40 { handles.append(try await runtime.launch(Consumer { _ in }, id: "kernel-\(index)")) }
            for home in 0..<4 { #expect(runtime.kernels.filter { $0.home == home }.count == 10) }
            for kernel in runtime.kernels where kernel.home == 2 { try await runtime.terminate(kernel.kernelID) }
            for index in 0..<10 { _ = try await runtime.launch(Consumer { _ in }, id: "new-\(index)") }
            for home in 0..<4 { #expect(runtime.kernels.filter { $0.home == home }.count == 10) }
        }
    }

    @Test("A dedicated kernel may block its thread: the others go on", arguments: Form.allCases)
    func dedicatedMayBlock(_ form: Form) async throws {
        try await withTestRuntime { runtime in
            let mayEnd = Shared(false)
            let isBlocking = Latch()
            let blocker = try await runtime.launch(
                form.kernel("blocker", options: KernelOptions(placement: .dedicated)) { request, _ in
                    isBlocking.open()
                    while !mayEnd.value { usleep(100) }  // sleeps: to block its thread
                    return request
                })
            try await blocker.activate()
            let blocked = Task.immediate { try await blocker.ask(Number(1)).value }
            await isBlocking.wait()
            let other = try await runtime.launch(form.kernel { request, _ in request })
            try await other.activate()
            for value in 0..<100 { #expect(try await other.ask(Number(value)).value == value) }
            #expect(try blocker.telemetry.answered == 0)
            mayEnd.change { $0 = true }
            #expect(try await blocked.value == 1)
        }
    }

    @Test(
        "Answers reach kernels that ask each other, at every pair of places",
        arguments: [Placement.home(0), .home(1), .dedicated, .shared],
        [Placement.home(0), .home(1), .dedicated, .shared])
    func asksBetween(_ from: Placement, _ to: Placement) async throws {
        try await withTestRuntime(homes: 2) { runtime in
            let target = try await runtime.launch(
                Form.handler.kernel("target", options: KernelOptions(placement: to)) { request, _ in
                    Number(request.value * 2)
                })
            try await target.activate()
            let source = RingKernel<Number, Number>("source", options: KernelOptions(placement: from)) { context in
                for try await request in context.requests {
                    let answer = try await target.ask(Number(request.value), timeout: .seconds(20))
                    try await context.send(Number(answer.value + 1, answering: request))
                }
            }
            try await runtime.withKernel(source) { source in
                for value in 0..<200 {
                    let answer = try await source.ask(Number(value))
                    #expect(answer.value == 2 * value + 1)
                }
            }
        }
    }

    // MARK: Messages of every size

    @Test(
        "Messages of more than a kilobyte, and those of unusual alignment, arrive whole",
        arguments: [Placement.home(0), .home(1), .dedicated, .shared], [Placement.home(0), .home(1), .dedicated])
    func sizes(_ from: Placement, _ to: Placement) async throws {
        #expect(MemoryLayout<Page>.size > 1024)
        try await withTestRuntime(homes: 2) { runtime in
            let pages = try await runtime.launch(Echo<Page>(), id: "pages", options: KernelOptions(placement: to))
            let narrow = try await runtime.launch(Echo<Narrow>(), id: "narrow", options: KernelOptions(placement: to))
            let wide = try await runtime.launch(Echo<Wide>(), id: "wide", options: KernelOptions(placement: to))
            let texts = try await runtime.launch(Echo<Text>(), id: "texts", options: KernelOptions(placement: to))
            for id in ["pages", "narrow", "wide", "texts"] as [KernelID] { try await runtime.activate(id) }
            let source = RingKernel<Number, Number>("source", options: KernelOptions(placement: from)) { context in
                for try await request in context.requests {
                    let value = request.value
                    let page = try await pages.ask(Page(value))
                    let thin = try await narrow.ask(Narrow(value))
                    let thick = try await wide.ask(Wide(value))
                    let text = try await texts.ask(Text("number \(value)", numbers: [Float(value)]))
                    let isIntact =
                        page.isIntact(value) && thin.lanes == SIMD4(repeating: Double(value))
                        && thick.lanes == SIMD8(repeating: Double(value)) && text.text == "number \(value)"
                        && text.numbers == [Float(value)]
                    try await context.send(Number(isIntact ? value : -1, answering: request))
                }
            }
            try await runtime.withKernel(source) { source in
                for value in 0..<100 { #expect(try await source.ask(Number(value)).value == value) }
                // And from outside, many at a time.
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for value in 0..<100 {
                        group.addTask {
                            let (page, thick) = (try await pages.ask(Page(value)), try await wide.ask(Wide(value)))
                            #expect(page.isIntact(value))
                            #expect(thick.lanes == SIMD8(repeating: Double(value)))
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    /// 64 bytes.
    struct Row: Codable, Sendable, Equatable {
        var (a, b, c, d, e, f, g, h): (Int, Int, Int, Int, Int, Int, Int, Int)
        init(_ value: Int) { (a, b, c, d, e, f, g, h) = (value, value, value, value, value, value, value, value) }
    }

    /// More than a kilobyte that is no pointer.
    struct Page: Message {
        var (r0, r1, r2, r3, r4, r5, r6, r7, r8): (Row, Row, Row, Row, Row, Row, Row, Row, Row)
        var (s0, s1, s2, s3, s4, s5, s6, s7, s8): (Row, Row, Row, Row, Row, Row, Row, Row, Row)
        var messageID = MessageID()
        var priority = MessagePriority.normal
        var correlationID: MessageID?

        init(_ value: Int) {
            let row = Row(value)
            (r0, r1, r2, r3, r4, r5, r6, r7, r8) = (row, row, row, row, row, row, row, row, row)
            (s0, s1, s2, s3, s4, s5, s6, s7, s8) = (row, row, row, row, row, row, row, row, row)
        }

        func isIntact(_ value: Int) -> Bool {
            [r0, r1, r2, r3, r4, r5, r6, r7, r8, s0, s1, s2, s3, s4, s5, s6, s7, s8].allSatisfy { $0 == Row(value) }
        }
    }

    struct Narrow: Message {
        var lanes: SIMD4<Double>
        var messageID = MessageID()
        var priority = MessagePriority.normal
        var correlationID: MessageID?
        init(_ value: Int) { lanes = SIMD4(repeating: Double(value)) }
    }

    struct Wide: Message {
        var lanes: SIMD8<Double>
        var messageID = MessageID()
        var priority = MessagePriority.normal
        var correlationID: MessageID?
        init(_ value: Int) { lanes = SIMD8(repeating: Double(value)) }
    }

    struct Echo<Content: Message>: RingKernelHandler {
        static var kernelID: KernelID { "echo" }
        mutating func handle(_ request: Content, in context: KernelContext) throws -> Content { request }
    }
}
