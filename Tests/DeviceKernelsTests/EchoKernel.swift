import Compute
import DeviceKernels
import RingKernels

/// A question with a check sum over its words.
struct EchoRequest: DeviceStruct, Equatable {
    var value: UInt64
    var check: UInt64
    /// What the handler is to do.
    var command: UInt32
    var spare: UInt32 = 0

    init(_ value: UInt64, _ command: EchoCommand = .echo) {
        self.value = value
        check = value &* 0x9E37_79B9_7F4A_7C15 ^ 0x55
        self.command = command.rawValue
    }

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_EchoRequest",
        fields: [
            .init(
                name: "value", cType: "rk_u64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.value)),
            .init(
                name: "check", cType: "rk_u64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.check)),
            .init(
                name: "command", cType: "rk_u32", offset: 16, swiftOffset: MemoryLayout<Self>.offset(of: \.command)),
            .init(
                name: "spare", cType: "rk_u32", offset: 20, swiftOffset: MemoryLayout<Self>.offset(of: \.spare)),
        ], layout: .init(stride: 24, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: """
            typedef struct { rk_u64 value; rk_u64 check; rk_u32 command; rk_u32 spare; } rk_s_EchoRequest;
            RK_ASSERT(EchoRequest, sizeof(rk_s_EchoRequest) == 24);
            """)
}

/// The answer: the value again, a check sum of it, and the lane's count.
struct EchoResponse: DeviceStruct, Equatable {
    var value: UInt64
    var check: UInt64
    var count: UInt64
    var lane: Int64

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_EchoResponse",
        fields: [
            .init(
                name: "value", cType: "rk_u64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.value)),
            .init(
                name: "check", cType: "rk_u64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.check)),
            .init(
                name: "count", cType: "rk_u64", offset: 16, swiftOffset: MemoryLayout<Self>.offset(of: \.count)),
            .init(name: "lane", cType: "rk_i64", offset: 24, swiftOffset: MemoryLayout<Self>.offset(of: \.lane)),
        ], layout: .init(stride: 32, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: """
            typedef struct { rk_u64 value; rk_u64 check; rk_u64 count; rk_i64 lane; } rk_s_EchoResponse;
            RK_ASSERT(EchoResponse, sizeof(rk_s_EchoResponse) == 32);
            """)
}

/// How many messages a lane has had, and the sum of their values.
struct EchoState: DeviceStruct, Equatable {
    var count: UInt64 = 0
    var sum: UInt64 = 0

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_EchoState",
        fields: [
            .init(
                name: "count", cType: "rk_u64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.count)),
            .init(name: "sum", cType: "rk_u64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.sum)),
        ], layout: .init(stride: 16, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: """
            typedef struct { rk_u64 count; rk_u64 sum; } rk_s_EchoState;
            RK_ASSERT(EchoState, sizeof(rk_s_EchoState) == 16);
            """)
}

enum EchoCommand: UInt32 {
    case echo = 0
    /// Divides by zero: trap number 0.
    case trap = 1
    /// Takes a while: as many ticks of the processor's counter as the value says.
    case dawdle = 2
}

enum Echo {
    static let source = """
        #if defined(RK_CUDA)
        RK_FN rk_u64 echo_ticks(void) { return (rk_u64)clock64(); }
        #elif defined(__x86_64__)
        RK_FN rk_u64 echo_ticks(void) { rk_u32 low, high; __asm__ volatile("rdtsc" : "=a"(low), "=d"(high)); return ((rk_u64)high << 32) | low; }
        #else
        RK_FN rk_u64 echo_ticks(void) { rk_u64 ticks; __asm__ volatile("mrs %0, cntvct_el0" : "=r"(ticks)); return ticks; }
        #endif
        RK_FN rk_u32 echo_handle(RK_PRIVATE const rk_s_EchoRequest *request, RK_GLOBAL rk_s_EchoState *state, RK_PRIVATE rk_s_EchoResponse *response, rk_ring_context context) {
          if (request->check != (request->value * (rk_u64)0x9E3779B97F4A7C15 ^ (rk_u64)0x55)) return 2u;
          if (request->command == 1u) return 1u;
          if (request->command == 2u) { rk_u64 begin = echo_ticks(); while (echo_ticks() - begin < request->value) {} }
          state->count += 1;
          state->sum += request->value;
          response->value = request->value;
          response->check = ~request->value;
          response->count = state->count;
          response->lane = context.lane;
          return 0u;
        }
        """

    static let sites = [
        TrapSite(line: 7, column: 11, operation: .divisionByZero),
        TrapSite(line: 8, column: 12, operation: .other("the check sum is wrong")),
    ]

    /// Ticks that take a second or so: a handler that is given up ends some time, and leaves the processor to other tests.
    static let longTime: UInt64 = 3_000_000_000

    static func kernel(_ id: KernelID = "echo") -> DeviceRingKernelDefinition<EchoRequest, EchoState, EchoResponse> {
        DeviceRingKernelDefinition(
            id, state: EchoState(), file: "Echo.swift", entry: "echo_handle", source: source, sites: sites
        ) { (request: EchoRequest, state: inout EchoState, context: DeviceContext) throws(DeviceFault) in
            guard request.check == request.value &* 0x9E37_79B9_7F4A_7C15 ^ 0x55 else { throw DeviceFault(site: 1) }
            switch EchoCommand(rawValue: request.command) {
            case .trap: throw DeviceFault(site: 0)
            case .dawdle:
                let end = ContinuousClock.now + .milliseconds(Int64(request.value / 2_500_000))
                while ContinuousClock.now < end {}
            case .echo, nil: break
            }
            state.count += 1
            state.sum &+= request.value
            return EchoResponse(
                value: request.value, check: ~request.value, count: state.count, lane: Int64(context.index))
        }
    }
}

extension TestedDevice {
    /// Runs `body` with an active echo kernel.
    func withEcho<Result>(
        lanes: Int = 1, _ options: DeviceRingOptions? = nil,
        configuration: RingKernelRuntime.Configuration = .init(),
        _ body:
            nonisolated(nonsending) (
                RingKernelHandle<DeviceMessage<EchoRequest>, DeviceMessage<EchoResponse>>, RingKernelRuntime
            ) async throws -> Result
    ) async throws -> Result {
        let device = try accelerator()
        return try await RingKernelRuntime.run(configuration: configuration) { runtime in
            let echo = try await runtime.launch(
                Echo.kernel(), on: device, lanes: lanes, options: options ?? self.options())
            try await echo.activate()
            return try await body(echo, runtime)
        }
    }
}
