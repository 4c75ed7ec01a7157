import Compute
import DeviceKernels
import RingKernels
import Testing

/// What a relay is to do, and with whom.
struct Parcel: DeviceStruct {
    var command: UInt32
    var count: UInt32
    var lane: Int64
    var value: UInt64
    var target: DeviceKernelReference<Parcel>
    var topic: DeviceTopicReference<Parcel>

    init(
        _ command: RelayCommand, count: UInt32 = 0, lane: Int64 = 0, value: UInt64 = 0,
        to target: DeviceKernelReference<Parcel> = .nobody, topic: DeviceTopicReference<Parcel> = .nobody
    ) {
        self.command = command.rawValue
        self.count = count
        self.lane = lane
        self.value = value
        self.target = target
        self.topic = topic
    }

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_Parcel",
        fields: [
            .init(
                name: "command", cType: "rk_u32", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.command)),
            .init(name: "count", cType: "rk_u32", offset: 4, swiftOffset: MemoryLayout<Self>.offset(of: \.count)),
            .init(name: "lane", cType: "rk_i64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.lane)),
            .init(name: "value", cType: "rk_u64", offset: 16, swiftOffset: MemoryLayout<Self>.offset(of: \.value)),
            .init(
                name: "target", cType: "rk_ring_reference", offset: 24,
                swiftOffset: MemoryLayout<Self>.offset(of: \.target)),
            .init(
                name: "topic", cType: "rk_ring_reference", offset: 40,
                swiftOffset: MemoryLayout<Self>.offset(of: \.topic)),
        ], layout: .init(stride: 56, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: """
            typedef struct { rk_u32 command, count; rk_i64 lane; rk_u64 value; rk_ring_reference target, topic; } rk_s_Parcel;
            RK_ASSERT(Parcel, sizeof(rk_s_Parcel) == 56);
            """, structs: [DeviceKernelReference<Parcel>.deviceDefinition])
}

/// What a lane has had: notes, their sum, the last of them, and how many were not larger than the one before.
struct Shelf: DeviceStruct, Equatable {
    var notes: UInt64 = 0
    var sum: UInt64 = 0
    var last: UInt64 = 0
    var unordered: UInt64 = 0
    /// Passes, and those that went no further.
    var passes: UInt64 = 0
    var stranded: UInt64 = 0

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_Shelf",
        fields: [
            .init(name: "notes", cType: "rk_u64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.notes)),
            .init(name: "sum", cType: "rk_u64", offset: 8, swiftOffset: MemoryLayout<Self>.offset(of: \.sum)),
            .init(name: "last", cType: "rk_u64", offset: 16, swiftOffset: MemoryLayout<Self>.offset(of: \.last)),
            .init(
                name: "unordered", cType: "rk_u64", offset: 24,
                swiftOffset: MemoryLayout<Self>.offset(of: \.unordered)),
            .init(name: "passes", cType: "rk_u64", offset: 32, swiftOffset: MemoryLayout<Self>.offset(of: \.passes)),
            .init(
                name: "stranded", cType: "rk_u64", offset: 40, swiftOffset: MemoryLayout<Self>.offset(of: \.stranded)),
        ], layout: .init(stride: 48, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: "typedef struct { rk_u64 notes, sum, last, unordered, passes, stranded; } rk_s_Shelf;")
}

/// How many messages were sent.
struct Receipt: DeviceStruct, Equatable {
    var sent: UInt64 = 0

    static let deviceDefinition = DeviceStructDefinition(
        name: "rk_s_Receipt",
        fields: [
            .init(name: "sent", cType: "rk_u64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.sent))
        ], layout: .init(stride: 8, alignment: 8),
        swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
        source: "typedef struct { rk_u64 sent; } rk_s_Receipt;")
}

enum RelayCommand: UInt32 {
    /// Notes the value.
    case note = 0
    /// Goes to the next lane, as often as the count says.
    case pass = 1
    /// So many notes, of values from `value` on, to a lane; to a target; to a topic.
    case toLane = 2
    case toTarget = 3
    case toTopic = 4
    /// Divides by zero: trap number 0.
    case trap = 5
    /// A trap, and a note behind it, to a lane.
    case sendTrap = 6
    /// Takes as many ticks as the value says; and sends that to a lane.
    case dawdle = 7
    case sendDawdle = 8
}

typealias RelayHandle = RingKernelHandle<DeviceMessage<Parcel>, DeviceMessage<Receipt>>

/// A kernel whose lanes send to each other, and to others.
enum Relay {
    static let source = """
        RK_RING_SENDS(rk_s_Parcel)
        #if defined(RK_CUDA)
        RK_FN rk_u64 relay_ticks(void) { return (rk_u64)clock64(); }
        #elif defined(__x86_64__)
        RK_FN rk_u64 relay_ticks(void) { rk_u32 low, high; __asm__ volatile("rdtsc" : "=a"(low), "=d"(high)); return ((rk_u64)high << 32) | low; }
        #else
        RK_FN rk_u64 relay_ticks(void) { rk_u64 ticks; __asm__ volatile("mrs %0, cntvct_el0" : "=r"(ticks)); return ticks; }
        #endif
        RK_FN rk_u32 relay_handle(RK_PRIVATE const rk_s_Parcel *request, RK_GLOBAL rk_s_Shelf *state, RK_PRIVATE rk_s_Receipt *response, rk_ring_context context) {
          rk_s_Parcel parcel = *request;
          if (request->command == 5u) return 1u;
          if (request->command == 0u) {
            state->notes += 1;
            state->sum += request->value;
            if (request->value <= state->last) state->unordered += 1;
            state->last = request->value;
          } else if (request->command == 1u) {
            state->passes += 1;
            if (request->count > 0u) {
              parcel.count -= 1u;
              if (!rk_ring_send_rk_s_Parcel(context, &parcel, (context.lane + 1) % context.lanes)) state->stranded += 1;
            }
          } else if (request->command <= 4u) {
            parcel.command = 0u;
            for (rk_u32 i = 0; i < request->count; i++) {
              parcel.value = request->value + i;
              if (request->command == 2u) response->sent += rk_ring_send_rk_s_Parcel(context, &parcel, request->lane);
              else if (request->command == 3u) response->sent += rk_ring_send_to_rk_s_Parcel(context, &parcel, request->target);
              else response->sent += (rk_u64)rk_ring_publish_rk_s_Parcel(context, &parcel, request->topic);
            }
          } else if (request->command == 6u) {
            parcel.command = 5u;
            response->sent += rk_ring_send_rk_s_Parcel(context, &parcel, request->lane);
            parcel.command = 0u;
            response->sent += rk_ring_send_rk_s_Parcel(context, &parcel, request->lane);
          } else if (request->command == 7u) {
            rk_u64 begin = relay_ticks();
            while (relay_ticks() - begin < request->value) {}
          } else {
            parcel.command = 7u;
            response->sent += rk_ring_send_rk_s_Parcel(context, &parcel, request->lane);
          }
          return 0u;
        }
        """

    static func kernel(_ id: KernelID = "relay") -> DeviceRingKernelDefinition<Parcel, Shelf, Receipt> {
        DeviceRingKernelDefinition(
            id, state: Shelf(), file: "Relay.swift", entry: "relay_handle", source: source,
            sites: [TrapSite(line: 11, column: 3, operation: .divisionByZero)], inboxCapacity: 16
        ) { (request: Parcel, state: inout Shelf, context: DeviceContext) throws(DeviceFault) in
            var parcel = request
            var receipt = Receipt()
            switch RelayCommand(rawValue: request.command) {
            case .note, nil:
                state.notes += 1
                state.sum += request.value
                if request.value <= state.last { state.unordered += 1 }
                state.last = request.value
            case .pass:
                state.passes += 1
                guard request.count > 0 else { break }
                parcel.count -= 1
                if !context.send(parcel, to: (context.index + 1) % context.size) { state.stranded += 1 }
            case .toLane, .toTarget, .toTopic:
                parcel.command = RelayCommand.note.rawValue
                for step in 0..<UInt64(request.count) {
                    parcel.value = request.value + step
                    switch RelayCommand(rawValue: request.command) {
                    case .toLane: receipt.sent += context.send(parcel, to: Int(request.lane)) ? 1 : 0
                    case .toTarget: receipt.sent += context.send(parcel, to: request.target) ? 1 : 0
                    default: receipt.sent += UInt64(context.publish(parcel, to: request.topic))
                    }
                }
            case .trap: throw DeviceFault(site: 0)
            case .sendTrap:
                parcel.command = RelayCommand.trap.rawValue
                receipt.sent += context.send(parcel, to: Int(request.lane)) ? 1 : 0
                parcel.command = RelayCommand.note.rawValue
                receipt.sent += context.send(parcel, to: Int(request.lane)) ? 1 : 0
            case .dawdle:
                let end = ContinuousClock.now + .milliseconds(Int64(request.value / 2_500_000))
                while ContinuousClock.now < end {}
            case .sendDawdle:
                parcel.command = RelayCommand.dawdle.rawValue
                receipt.sent += context.send(parcel, to: Int(request.lane)) ? 1 : 0
            }
            return receipt
        }
    }
}

extension TestedDevice {
    /// Whether kernels stay, and so may reach other kernels.
    var stays: Bool { mode == .persistent }
    static let staying = allCases.filter(\.stays)

    /// Runs `body` with an active relay.
    func withRelay<Result>(
        lanes: Int = 1, _ options: DeviceRingOptions? = nil,
        _ body: nonisolated(nonsending) (RelayHandle, RingKernelRuntime) async throws -> Result
    ) async throws -> Result {
        let device = try accelerator()
        return try await RingKernelRuntime.run { runtime in
            let relay = try await runtime.launch(
                Relay.kernel(), on: device, lanes: lanes, options: options ?? self.options())
            try await relay.activate()
            return try await body(relay, runtime)
        }
    }

    /// A second relay beside the first.
    func launchRelay(
        _ id: KernelID, lanes: Int = 1, _ runtime: RingKernelRuntime, _ options: DeviceRingOptions? = nil
    ) async throws -> RelayHandle {
        let relay = try await runtime.launch(
            Relay.kernel(id), on: try accelerator(), lanes: lanes, options: options ?? self.options())
        try await relay.activate()
        return relay
    }
}

extension RingKernelHandle where Request == DeviceMessage<Parcel>, Response == DeviceMessage<Receipt> {
    /// How many messages the handler says that it has sent.
    func order(_ parcel: Parcel, lane: UInt64 = 0) async throws -> UInt64 {
        try await ask(DeviceMessage(parcel, key: lane), timeout: .seconds(20)).sent
    }

    /// Waits until the handlers have had so many messages from the device.
    func waitForLetters(_ count: UInt64) async throws {
        let limit = ContinuousClock.now + .seconds(20)
        while true {
            let traffic = try await deviceTraffic
            if traffic.received >= count { return }
            try #require(ContinuousClock.now < limit, "Of \(count) messages: \(traffic).")
            await Task.yield()
        }
    }
}
