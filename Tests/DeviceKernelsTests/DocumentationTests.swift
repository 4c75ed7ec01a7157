import Compute
import DeviceKernels
import RingKernels
import Testing

/// The example of docs/device-ring-kernels.md.
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
}
