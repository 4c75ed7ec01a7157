import Compute
import DeviceKernels
import RingKernels
import Testing

/// The example of docs/device-ring-kernels.md that is written by hand, and its ring, which sends in C.
@Suite("The example of the documentation", .timeLimit(.minutes(1)), .serialized)
struct DocumentationTests {
    struct Sample: DeviceStruct {
        var value: Int64

        static let deviceDefinition = DeviceStructDefinition(
            name: "rk_s_Sample",
            fields: [
                .init(name: "value", cType: "rk_i64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.value))
            ], layout: .init(stride: 8, alignment: 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { rk_i64 value; } rk_s_Sample;")
    }

    struct Total: DeviceStruct, Equatable {
        var count: Int64
        var sum: Int64

        static let deviceDefinition = DeviceStructDefinition(
            name: "rk_s_Total",
            fields: [
                .init(name: "count", cType: "rk_i64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.count)),
                .init(name: "sum", cType: "rk_i64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.sum)),
            ], layout: .init(stride: 16, alignment: 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { rk_i64 count; rk_i64 sum; } rk_s_Total;")
    }

    @Test("It adds up, lane by lane, and traps where it says", arguments: TestedDevice.allCases)
    func adder(_ device: TestedDevice) async throws {
        let adder = DeviceRingKernelDefinition<Sample, Total, Total>(
            "adder", state: Total(count: 0, sum: 0), entry: "adder_handle",
            source: """
                RK_FN rk_u32 adder_handle(RK_PRIVATE const rk_s_Sample *request, RK_GLOBAL rk_s_Total *state, RK_PRIVATE rk_s_Total *response, rk_ring_context context) {
                  if (request->value < 0) return 1u;
                  state->count += 1;
                  state->sum += request->value;
                  *response = *state;
                  return 0u;
                }
                """,
            sites: [TrapSite(line: 12, column: 5, operation: .other("a value is negative"))]
        ) { (request: Sample, state: inout Total, context: DeviceContext) throws(DeviceFault) in
            guard request.value >= 0 else { throw DeviceFault(site: 0) }
            state.count += 1
            state.sum += request.value
            return state
        }
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let totals = try await runtime.launch(adder, on: accelerator, lanes: 4, options: device.options())
            try await totals.activate()
            for value in Int64(1)...3 {
                let total = try await totals.ask(DeviceMessage(Sample(value: value), key: 17), timeout: .seconds(10))
                #expect(total.count == value && total.sum == value * (value + 1) / 2)
            }
            let states = try await totals.deviceStates(of: Total.self)
            #expect(states == (0..<4).map { $0 == 1 ? Total(count: 3, sum: 6) : Total(count: 0, sum: 0) })
            let error = await #expect(throws: KernelError.self) {
                try await totals.ask(DeviceMessage(Sample(value: -1), key: 2), timeout: .seconds(10))
            }
            let trap = try #require(error?.underlying as? DeviceTrap)
            #expect(trap.line == 12 && trap.index == 2)
        }
    }

    struct Token: DeviceStruct {
        var hops: Int64

        static let deviceDefinition = DeviceStructDefinition(
            name: "rk_s_Token",
            fields: [
                .init(name: "hops", cType: "rk_i64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.hops))
            ], layout: .init(stride: 8, alignment: 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { rk_i64 hops; } rk_s_Token;")
    }

    struct Passes: DeviceStruct, Equatable {
        var count: Int64

        static let deviceDefinition = DeviceStructDefinition(
            name: "rk_s_Passes",
            fields: [
                .init(name: "count", cType: "rk_i64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.count))
            ], layout: .init(stride: 8, alignment: 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { rk_i64 count; } rk_s_Passes;")
    }

    @Test("A token goes round from lane to lane", arguments: TestedDevice.allCases)
    func ring(_ device: TestedDevice) async throws {
        let ring = DeviceRingKernelDefinition<Token, Passes, Passes>(
            "ring", state: Passes(count: 0), entry: "ring_handle",
            source: """
                RK_RING_SENDS(rk_s_Token)
                RK_FN rk_u32 ring_handle(RK_PRIVATE const rk_s_Token *request, RK_GLOBAL rk_s_Passes *state, RK_PRIVATE rk_s_Passes *response, rk_ring_context context) {
                  rk_s_Token next = *request;
                  state->count += 1;
                  next.hops -= 1;
                  if (next.hops > 0 && !rk_ring_send_rk_s_Token(context, &next, (context.lane + 1) % context.lanes)) return 1u;
                  *response = *state;
                  return 0u;
                }
                """,
            sites: [TrapSite(line: 8, column: 7, operation: .other("the next lane has no room"))], inboxCapacity: 64
        ) { (request: Token, state: inout Passes, context: DeviceContext) throws(DeviceFault) in
            state.count += 1
            let next = Token(hops: request.hops - 1)
            if next.hops > 0, !context.send(next, to: (context.index + 1) % context.size) { throw DeviceFault(site: 0) }
            return state
        }
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let lanes = try await runtime.launch(ring, on: accelerator, lanes: 4, options: device.options())
            try await lanes.activate()
            #expect(try await lanes.ask(DeviceMessage(Token(hops: 20), key: 0), timeout: .seconds(10)).count == 1)
            let limit = ContinuousClock.now + .seconds(10)
            while try await lanes.deviceTraffic.received < 19 {
                try #require(ContinuousClock.now < limit)
                await Task.yield()
            }
            #expect(try await lanes.deviceStates(of: Passes.self) == Array(repeating: Passes(count: 5), count: 4))
        }
    }
}
