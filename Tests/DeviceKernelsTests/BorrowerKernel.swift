import Compute
import DeviceKernels
import RingKernels

/// What a borrower is to do with an element of what it was lent.
struct Errand: DeviceStruct {
    var command: UInt32
    var value: Float
    var index: Int64
    var data: DeviceBufferReference<Float>

    init(
        _ command: BorrowerCommand, at index: Int = 0, value: Float = 0, of data: DeviceBufferReference<Float>
    ) {
        self.command = command.rawValue
        self.value = value
        self.index = Int64(index)
        self.data = data
    }

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_Errand",
        fields: [
            .init(
                name: "command", cType: "rk_u32", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.command)),
            .init(name: "value", cType: "rk_f32", offset: 4, swiftOffset: MemoryLayout<Self>.offset(of: \.value)),
            .init(name: "index", cType: "rk_i64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.index)),
            .init(
                name: "data", cType: "rk_ring_reference", offset: 16,
                swiftOffset: MemoryLayout<Self>.offset(of: \.data)),
        ], layout: .init(stride: 32, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: """
            typedef struct { rk_u32 command; rk_f32 value; rk_i64 index; rk_ring_reference data; } rk_s_Errand;
            RK_ASSERT(Errand, sizeof(rk_s_Errand) == 32);
            """, structs: [DeviceBufferReference<Float>.deviceDefinition])
}

/// How many elements the borrower got, and the one that it read.
struct Sight: DeviceStruct, Equatable {
    var count: Int64 = 0
    var value: Float = 0

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_Sight",
        fields: [
            .init(name: "count", cType: "rk_i64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.count)),
            .init(name: "value", cType: "rk_f32", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.value)),
        ], layout: .init(stride: 16, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: "typedef struct { rk_i64 count; rk_f32 value; } rk_s_Sight;")
}

enum BorrowerCommand: UInt32 {
    /// Reads the element at the index.
    case look = 0
    /// Writes it.
    case write = 1
    /// Adds the value to all elements.
    case add = 2
    /// Writes the first element, and traps.
    case trap = 3
    /// Writes the first element, and takes as many ticks as the index says.
    case dawdle = 4
}

typealias BorrowerHandle = RingKernelHandle<DeviceMessage<Errand>, DeviceMessage<Sight>>

/// A kernel that is lent buffers, written by hand.
enum Borrower {
    static let source = """
        #if defined(RK_CUDA)
        RK_FN rk_u64 borrower_ticks(void) { return (rk_u64)clock64(); }
        #elif defined(__x86_64__)
        RK_FN rk_u64 borrower_ticks(void) { rk_u32 low, high; __asm__ volatile("rdtsc" : "=a"(low), "=d"(high)); return ((rk_u64)high << 32) | low; }
        #else
        RK_FN rk_u64 borrower_ticks(void) { rk_u64 ticks; __asm__ volatile("mrs %0, cntvct_el0" : "=r"(ticks)); return ticks; }
        #endif
        RK_FN rk_u32 borrower_handle(RK_PRIVATE const rk_s_Errand *request, RK_GLOBAL rk_s_Sight *state, RK_PRIVATE rk_s_Sight *response, rk_ring_context context) {
          rk_i64 count;
          RK_GLOBAL rk_f32 *data = (RK_GLOBAL rk_f32 *)rk_ring_elements(context, request->data, request->command == 0u ? 0u : 1u, (rk_u32)sizeof(rk_f32), &count);
          response->count = count;
          if (count == 0) return 0u;
          if (request->command == 0u) response->value = data[request->index];
          else if (request->command == 1u) data[request->index] = request->value;
          else if (request->command == 2u) { for (rk_i64 i = 0; i < count; i++) data[i] += request->value; }
          else {
            data[0] = request->value;
            if (request->command == 3u) return 1u;
            rk_u64 begin = borrower_ticks();
            while (borrower_ticks() - begin < (rk_u64)request->index) {}
          }
          return 0u;
        }
        """

    static func kernel(_ id: KernelID = "borrower") -> DeviceRingKernelDefinition<Errand, Sight, Sight> {
        DeviceRingKernelDefinition(
            id, state: Sight(), file: "Borrower.swift", entry: "borrower_handle", source: source,
            sites: [TrapSite(line: 9, column: 5, operation: .other("it was told to"))]
        ) { (errand: Errand, _: inout Sight, context: DeviceContext) throws(DeviceFault) in
            let command = BorrowerCommand(rawValue: errand.command)
            if command == .look {
                let data = context.elements(of: errand.data)
                return Sight(count: Int64(data.count), value: data.count > 0 ? data[Int(errand.index)] : 0)
            }
            let data = context.mutableElements(of: errand.data)
            guard data.count > 0 else { return Sight() }
            switch command {
            case .write: data[Int(errand.index)] = errand.value
            case .add: for index in 0..<data.count { data[index] += errand.value }
            case .trap:
                data[0] = errand.value
                throw DeviceFault(site: 0)
            default:
                data[0] = errand.value
                let end = ContinuousClock.now + .milliseconds(errand.index / 2_500_000)
                while ContinuousClock.now < end {}
            }
            return Sight(count: Int64(data.count))
        }
    }
}

extension TestedDevice {
    /// Runs `body` with an active borrower.
    func withBorrower<Result>(
        lanes: Int = 1, capacity: Int = 1 << 16, restart: RestartPolicy = .never,
        handlerLimit: Duration = .seconds(10),
        _ body: nonisolated(nonsending) (BorrowerHandle, RingKernelRuntime, Accelerator) async throws -> Result
    ) async throws -> Result {
        let device = try accelerator()
        var options = options(KernelOptions(restart: restart), lanesPerBlock: 2, handlerLimit: handlerLimit)
        options.lendingCapacity = capacity
        return try await RingKernelRuntime.run { [options] runtime in
            let borrower = try await runtime.launch(Borrower.kernel(), on: device, lanes: lanes, options: options)
            try await borrower.activate()
            return try await body(borrower, runtime, device)
        }
    }
}

extension RingKernelHandle where Request == DeviceMessage<Errand>, Response == DeviceMessage<Sight> {
    /// What a lane says of an errand.
    func run(_ errand: Errand, lane: UInt64 = 0) async throws -> Sight {
        try await ask(DeviceMessage(errand, key: lane), timeout: .seconds(20)).body
    }
}
