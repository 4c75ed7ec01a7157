import DotCompute
import Foundation
import Testing

@testable import DeviceKernels

@Suite("Handlers written in Swift send on the device", .timeLimit(.minutes(2)), .serialized)
struct SendTests {
    private typealias Courier = RingKernelHandle<DeviceMessage<Parcel>, DeviceMessage<Receipt>>

    private static let staying = TestedDevice.allCases.filter { $0.mode == .persistent }

    private static func order(
        _ command: Int32, count: Int32 = 0, lane: Int = 0, value: Int64 = 0,
        to target: DeviceKernelReference<Parcel> = .nobody, topic: DeviceTopicReference<Parcel> = .nobody
    ) -> Parcel {
        Parcel(command: command, count: count, lane: lane, value: value, target: target, topic: topic)
    }

    private func withCouriers(
        _ device: TestedDevice, lanes: Int,
        _ body: nonisolated(nonsending) (Courier, RingKernelRuntime, Accelerator) async throws -> Void
    ) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let courier = try await runtime.launch(
                carryKernel, on: accelerator, lanes: lanes,
                options: device.options(KernelOptions(restart: .onFailure(maximum: 3)), lanesPerBlock: 2))
            try await courier.activate()
            try await body(courier, runtime, accelerator)
        }
    }

    @Test("from lane to lane, by the lane's number", arguments: TestedDevice.allCases)
    func lanes(_ device: TestedDevice) async throws {
        try await withCouriers(device, lanes: 3) { courier, _, _ in
            _ = try await courier.ask(Self.order(1, count: 60), key: 0, timeout: .seconds(20))
            try await courier.waitForReceived(60)
            let shelves = try await courier.deviceStates(of: Shelf.self)
            #expect(shelves.map(\.passes) == [21, 20, 20] && shelves.allSatisfy { $0.stranded == 0 })

            // Ten of these find no room, for the lane does not handle them while it sends.
            let receipt = try await courier.ask(
                Self.order(2, count: 26, lane: 1, value: 5), key: 1, timeout: .seconds(20))
            #expect(receipt.sent == 16)
            try await courier.waitForReceived(76)
            let noted = try await courier.deviceStates(of: Shelf.self)[1]
            #expect(noted.notes == 16 && noted.sum == (5..<21).reduce(0, +))
            #expect(try await courier.ask(Self.order(2, count: 2, lane: 3), key: 0, timeout: .seconds(20)).sent == 0)
            #expect(try await courier.deviceTraffic == DeviceTraffic(sent: 76, full: 10, refused: 2, received: 76))
        }
    }

    @Test("by references, which requests bring and states keep", arguments: TestedDevice.allCases)
    func references(_ device: TestedDevice) async throws {
        try await withCouriers(device, lanes: 3) { courier, _, _ in
            let target = try courier.deviceReference(lane: 2)
            let receipt = try await courier.ask(
                Self.order(3, count: 4, value: 10, to: target), key: 0, timeout: .seconds(20))
            #expect(receipt.sent == 4)
            _ = try await courier.ask(Self.order(5, to: target), key: 0, timeout: .seconds(20))
            #expect(try await courier.ask(Self.order(6, value: 7), key: 0, timeout: .seconds(20)).sent == 1)
            // Lane 1 was not told to whom.
            #expect(try await courier.ask(Self.order(6, value: 7), key: 1, timeout: .seconds(20)).sent == 0)
            try await courier.waitForReceived(5)
            let shelves = try await courier.deviceStates(of: Shelf.self)
            #expect(shelves.map(\.notes) == [0, 0, 5] && shelves[2].sum == 46 + 7)
            #expect(shelves.map { $0.next == target } == [true, false, false])
        }
    }

    @Test("and need not look at what came of it", arguments: TestedDevice.allCases)
    func unused(_ device: TestedDevice) async throws {
        try await withCouriers(device, lanes: 2) { courier, _, _ in
            let receipt = try await courier.ask(Self.order(7), key: 0, timeout: .seconds(20))
            #expect(receipt.sent == 0)
            #expect(try await courier.deviceTraffic == DeviceTraffic(refused: 2))
        }
    }

    @Test("also before they trap", arguments: TestedDevice.allCases)
    func traps(_ device: TestedDevice) async throws {
        try await withCouriers(device, lanes: 2) { courier, _, _ in
            let error = await #expect(throws: KernelError.self) {
                try await courier.ask(Self.order(8, count: 3, value: 9), key: 0, timeout: .seconds(20))
            }
            let trap = try #require(error?.underlying as? DeviceTrap)
            #expect(trap.operation == .divisionByZero && trap.index == 0 && trap.file.hasSuffix("Couriers.swift"))
            try await courier.waitForReceived(1)
            // The states are those of the next start.
            let shelves = try await courier.deviceStates(of: Shelf.self)
            #expect(shelves.map(\.notes) == [0, 1] && shelves[1].sum == 9)
        }
    }

    @Test("to the subscribers of a topic", arguments: staying)
    func topics(_ device: TestedDevice) async throws {
        try await withCouriers(device, lanes: 4) { courier, _, _ in
            let topic = try DeviceTopic(subscribers: try (1..<4).map { try courier.deviceReference(lane: $0) })
            let order = Self.order(4, count: 3, value: 6, topic: topic.reference)
            #expect(try await courier.ask(order, key: 0, timeout: .seconds(20)).sent == 9)
            try await courier.waitForReceived(9)
            let shelves = try await courier.deviceStates(of: Shelf.self)
            #expect(shelves.map(\.notes) == [0, 3, 3, 3] && shelves.map(\.sum) == [0, 18, 18, 18])
        }
    }

    @Test("other structs than they are sent, to other kernels", arguments: staying)
    func others(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        try await RingKernelRuntime.run { runtime in
            let options = device.options(lanesPerBlock: 2)
            let ledger = try await runtime.launch(Shop.enterKernel, on: accelerator, lanes: 3, options: options)
            try await ledger.activate()
            // Who only sends needs no room for messages, but to be where the others are.
            let shop = try await runtime.launch(
                Shop.sellKernel, on: accelerator, options: device.options(inboxCapacity: 2))
            try await shop.activate()
            let board = try DeviceTopic(subscribers: [try ledger.deviceReference(lane: 2)])
            let desks: [2 of DeviceKernelReference<Shop.Bill>] = [
                try ledger.deviceReference(lane: 0), try ledger.deviceReference(lane: 1),
            ]
            for customer in Int32(1)...6 {
                let order = Shop.Order(
                    customer: customer, cents: Int64(customer) * 100, desks: desks, board: board.reference)
                #expect(try await shop.ask(order, timeout: .seconds(20)).sent == 2)
            }
            try await ledger.waitForReceived(12)
            let tills = try await ledger.deviceStates(of: Shop.Till.self)
            #expect(
                tills == [
                    Shop.Till(bills: 3, cents: 5_600), Shop.Till(bills: 3, cents: 3_500),
                    Shop.Till(bills: 6, cents: 4_550),
                ])
            #expect(try await shop.deviceStates(of: Shop.Till.self) == [Shop.Till(bills: 6, cents: 2_100)])
            #expect(try await shop.deviceTraffic == DeviceTraffic(sent: 12))
        }
    }
}

extension RingKernelHandle {
    /// Waits until the handlers have had so many messages from the device.
    func waitForReceived(_ count: UInt64) async throws {
        let limit = ContinuousClock.now + .seconds(20)
        while true {
            let traffic = try await deviceTraffic
            if traffic.received >= count { return }
            try #require(ContinuousClock.now < limit, "Of \(count) messages: \(traffic).")
            await Task.yield()
        }
    }
}

extension RingCorpus {
    /// Handlers that send, as compilers of devices get them.
    static let sending: [(name: String, text: @Sendable () throws -> String)] = [
        ("carry", { try RingCase.text(of: carryKernel) }), ("sell", { try RingCase.text(of: Shop.sellKernel) }),
        ("enter", { try RingCase.text(of: Shop.enterKernel) }),
    ]
}
