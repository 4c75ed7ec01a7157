import DotCompute
import Testing

@DeviceStruct
struct Round {
    var hops: Int
    var count: Int
    var lane: Int
    var board: DeviceTopicReference<Round>
}

@DeviceStruct
struct Roster {
    var values: [40 of Int64]
    var received: Int64
    var refused: Int64
}

@DeviceStruct
struct Reply {
    var sent: Int64
    var readers: Int64
    var first: Int64
}

/// Whether a message was sent decides about turns, in all threads.
@DeviceRingKernel(
    "roster", state: Roster(values: .init(repeating: 0), received: 0, refused: 0), shape: .perBlock(threads: 8),
    inboxCapacity: 4)
func pass(_ round: Round, _ roster: inout Roster, in context: DeviceContext) -> Reply {
    _ = roster.values as [40 of Int64]
    roster.received += 1 as Int64
    let hops: Int = round.hops
    var sent: Int64 = 0
    func forward() -> Bool {
        let next = Round(
            hops: hops - 1, count: round.count as Int, lane: round.lane as Int,
            board: round.board as DeviceTopicReference<Round>)
        return context.send(next, to: round.lane as Int)
    }
    for _ in 0..<(round.count as Int) where hops > 0 {
        if forward() {
            sent += 1
            context.parallel(0..<40) { i in roster.values[i] += Int64(i) }
        } else {
            roster.refused += 1 as Int64
            context.parallel(0..<20) { i in roster.values[i] -= 1 }
        }
    }
    var readers: Int64 = 0
    if hops < 0 {
        let last = Round(hops: 0, count: 0, lane: 0, board: round.board as DeviceTopicReference<Round>)
        readers = Int64(context.publish(last, to: round.board))
        context.parallel(0..<Int(readers)) { i in roster.values[i] = readers }
    }
    return Reply(sent: sent, readers: readers, first: roster.values[1])
}

@Suite("Handlers that all threads of a block execute send", .timeLimit(.minutes(2)), .serialized)
struct BlockSendTests {
    @Test("each message once, and all threads know what came of it", arguments: TestedDevice.allCases)
    func once(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let roster = try await runtime.launch(passKernel, on: accelerator, lanes: 3, options: device.options())
            try await roster.activate()
            let reply = try await roster.ask(
                Round(hops: 1, count: 3, lane: 1, board: .nobody), key: 0, timeout: .seconds(20))
            #expect(reply.sent == 3 && reply.readers == 0 && reply.first == 3)
            try await roster.waitForReceived(3)
            #expect(try await roster.deviceTraffic == DeviceTraffic(sent: 3, received: 3))
            let states = try await roster.deviceStates(of: Roster.self)
            #expect(states.map(\.received) == [1, 3, 0] && states.map(\.refused) == [0, 0, 0])
            #expect(states.map { $0.values[39] } == [117, 0, 0])
        }
    }

    @Test("also where some find no room", arguments: TestedDevice.allCases)
    func full(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let roster = try await runtime.launch(passKernel, on: accelerator, lanes: 3, options: device.options())
            try await roster.activate()
            // The lane sends to itself, and handles none of that meanwhile.
            let reply = try await roster.ask(
                Round(hops: 1, count: 6, lane: 2, board: .nobody), key: 2, timeout: .seconds(20))
            #expect(reply.sent == 4 && reply.first == 2)
            try await roster.waitForReceived(4)
            #expect(try await roster.deviceTraffic == DeviceTraffic(sent: 4, full: 2, received: 4))
            let state = try await roster.deviceStates(of: Roster.self)[2]
            #expect(state.received == 5 && state.refused == 2 && state.values[19] == 74 && state.values[39] == 156)
        }
    }

    @Test("and publish", arguments: TestedDevice.allCases.filter { $0.mode == .persistent })
    func topics(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let roster = try await runtime.launch(passKernel, on: accelerator, lanes: 3, options: device.options())
            try await roster.activate()
            let topic = try DeviceTopic(subscribers: try (1..<3).map { try roster.deviceReference(lane: $0) })
            let reply = try await roster.ask(
                Round(hops: -1, count: 0, lane: 0, board: topic.reference), key: 0, timeout: .seconds(20))
            #expect(reply.readers == 2 && reply.first == 2)
            try await roster.waitForReceived(2)
            #expect(try await roster.deviceTraffic == DeviceTraffic(sent: 2, received: 2))
            #expect(try await roster.deviceStates(of: Roster.self).map(\.received) == [1, 1, 1])
        }
    }
}

extension RingCorpus {
    /// Handlers of blocks, as compilers of devices get them.
    static let sharing: [(name: String, text: @Sendable () throws -> String)] = [
        ("cells", { try RingCase.text(of: fillKernel, lanesPerBlock: 1) }),
        ("board", { try RingCase.text(of: playKernel, lanesPerBlock: 1) }),
        ("frames", { try RingCase.text(of: exposeKernel, lanesPerBlock: 1) }),
        ("beams", { try RingCase.text(of: strainKernel, lanesPerBlock: 1) }),
        ("roster", { try RingCase.text(of: passKernel, lanesPerBlock: 1) }),
    ]
}
