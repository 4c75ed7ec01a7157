import Compute
import DeviceKernels
import RingKernels
import Testing

/// Handlers that all threads of a block execute together.
@Suite("Blocks that handle a message together", .timeLimit(.minutes(1)), .serialized)
struct BlockTests {
    struct Range: DeviceStruct {
        var count: Int64

        static let deviceDefinition = DeviceStructDefinition(
            name: "rk_s_Range",
            fields: [
                .init(name: "count", cType: "rk_i64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.count))
            ], layout: .init(stride: 8, alignment: 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { rk_i64 count; } rk_s_Range;")
    }

    /// What each thread has computed.
    struct Parts: DeviceStruct {
        var parts: SIMD8<Int64>

        static let deviceDefinition = DeviceStructDefinition(
            name: "rk_s_Parts",
            fields: [
                .init(name: "parts", cType: "rk_i64x8", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.parts))
            ], layout: .init(stride: 64, alignment: 16),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { rk_i64x8 parts; } rk_s_Parts;")
    }

    static func summer() -> DeviceRingKernelDefinition<Range, Parts, Range> {
        DeviceRingKernelDefinition(
            "summer", shape: .perBlock(threads: 8), state: Parts(parts: .zero), entry: "sum_handle",
            source: """
                RK_FN rk_u32 sum_handle(RK_PRIVATE const rk_s_Range *request, RK_GLOBAL rk_s_Parts *state, RK_PRIVATE rk_s_Range *response, rk_ring_context context) {
                  rk_i64 thread = rk_local_x(), sum = 0;
                  for (rk_i64 i = thread; i < request->count; i += rk_group_size_x()) sum += i;
                  state->parts.x[thread] = sum;
                  rk_barrier();
                  for (int t = 0; t < 8; t++) response->count += state->parts.x[t];
                  rk_barrier();
                  return request->count == 13 && thread >= 5 ? 1u + (rk_u32)thread : 0u;
                }
                """,
            sites: (0..<8).map { TrapSite(line: Int($0), column: 1, operation: .other("thread")) }
        ) { (request: Range, state: inout Parts, context: DeviceContext) throws(DeviceFault) in
            if request.count == 13 { throw DeviceFault(site: 5) }
            return Range(count: request.count * (request.count - 1) / 2)
        }
    }

    @Test("Eight threads add up a range, message after message", arguments: TestedDevice.allCases)
    func sums(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let summer = try await runtime.launch(Self.summer(), on: accelerator, lanes: 2, options: device.options())
            try await summer.activate()
            for count in Int64(100)..<200 {
                let answer = try await summer.ask(DeviceMessage(Range(count: count)), timeout: .seconds(10))
                #expect(answer.body.count == count * (count - 1) / 2)
            }
        }
    }

    @Test("Of the threads that trap, the first one counts", arguments: TestedDevice.allCases)
    func trap(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let summer = try await runtime.launch(Self.summer(), on: accelerator, lanes: 2, options: device.options())
            try await summer.activate()
            let error = await #expect(throws: KernelError.self) {
                try await summer.ask(DeviceMessage(Range(count: 13), key: 1), timeout: .seconds(10))
            }
            let trap = try #require(error?.underlying as? DeviceTrap)
            #expect(trap.line == 5 && trap.index == 1)
        }
    }
}
