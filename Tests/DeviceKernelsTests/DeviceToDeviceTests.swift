import Compute
import DeviceKernels
import RingKernels
import TestKit
import Testing

@Suite("From device to device", .timeLimit(.minutes(2)), .serialized)
struct DeviceToDeviceTests {
    @Test("A message goes from lane to lane without the host", arguments: TestedDevice.allCases, [1, 2])
    func passes(_ device: TestedDevice, lanesPerBlock: Int) async throws {
        let hops: UInt32 = device.stays ? 2_000 : 200
        try await device.withRelay(lanes: 4, device.options(lanesPerBlock: lanesPerBlock)) { relay, _ in
            _ = try await relay.order(Parcel(.pass, count: hops))
            try await relay.waitForLetters(UInt64(hops))
            let traffic = try await relay.deviceTraffic
            #expect(traffic.sent == UInt64(hops) && traffic.received == UInt64(hops))
            #expect(traffic.full == 0 && traffic.refused == 0)
            let shelves = try await relay.deviceStates(of: Shelf.self)
            #expect(shelves.map(\.passes).reduce(0, +) == UInt64(hops) + 1)
            #expect(shelves.allSatisfy { $0.stranded == 0 && $0.passes >= UInt64(hops) / 4 })
            // Of all these messages the host has had one.
            #expect(try relay.telemetry.processed == 1)
        }
    }

    @Test("Blocks that have fallen asleep are woken by each other", arguments: TestedDevice.allCases)
    func wakes(_ device: TestedDevice) async throws {
        try await device.withRelay(lanes: 3) { relay, _ in
            for round in UInt64(1)...3 {
                await #expect(throws: KernelError.self) { try await relay.receive(timeout: .milliseconds(150)) }
                _ = try await relay.order(Parcel(.pass, count: 6), lane: round)
                try await relay.waitForLetters(6 * round)
            }
        }
    }

    @Test("What finds an inbox full is said to be so, and counted", arguments: TestedDevice.allCases)
    func full(_ device: TestedDevice) async throws {
        try await device.withRelay(lanes: 2) { relay, _ in
            // While it handles this, nobody takes from its inbox.
            #expect(try await relay.order(Parcel(.toLane, count: 40, lane: 0, value: 1)) == 16)
            try await relay.waitForLetters(16)
            // Nor are there lanes below 0, or above the last.
            #expect(try await relay.order(Parcel(.toLane, count: 3, lane: -1)) == 0)
            #expect(try await relay.order(Parcel(.toLane, count: 3, lane: 2)) == 0)
            #expect(
                try await relay.deviceTraffic == DeviceTraffic(sent: 16, full: 24, refused: 6, received: 16))
            let shelf = try await relay.deviceStates(of: Shelf.self)[0]
            #expect(shelf.notes == 16 && shelf.sum == 16 * 17 / 2 && shelf.unordered == 0)
        }
    }

    @Test(
        "Messages of one lane to another arrive in order, also beside those of the host",
        arguments: TestedDevice.allCases)
    func order(_ device: TestedDevice) async throws {
        try await device.withRelay(lanes: 2) { relay, _ in
            var next: UInt64 = 1
            var sum: UInt64 = 0
            for _ in 0..<(device.stays ? 300 : 30) {
                let sent = try await relay.order(Parcel(.toLane, count: 7, lane: 1, value: next))
                // Those that found no room are the last ones, or some in between: what is sent again is larger.
                if sent == 7 { sum += 7 * next + 21 }
                next += 7
                if sent < 7 { try await relay.waitForLetters((try await relay.deviceTraffic).sent) }
            }
            let sent = try await relay.deviceTraffic.sent
            try await relay.waitForLetters(sent)
            let shelf = try await relay.deviceStates(of: Shelf.self)[1]
            #expect(shelf.notes == sent && shelf.unordered == 0 && shelf.sum >= sum)
        }
    }

    @Test("All lanes send to all at the same time: none lost, none doubled", arguments: TestedDevice.allCases)
    func stress(_ device: TestedDevice) async throws {
        let lanes = 4
        let rounds = device.stays ? 200 : 20
        try await device.withRelay(lanes: lanes, device.options(lanesPerBlock: 2)) { relay, _ in
            try await withThrowingTaskGroup(of: UInt64.self) { group in
                for from in 0..<lanes {
                    group.addTask {
                        var sent: UInt64 = 0
                        for round in 0..<rounds {
                            sent += try await relay.order(
                                Parcel(.toLane, count: 5, lane: Int64((from + round) % lanes), value: 1),
                                lane: UInt64(from))
                        }
                        return sent
                    }
                }
                var sent: UInt64 = 0
                for try await count in group { sent += count }
                try await relay.waitForLetters(sent)
                let traffic = try await relay.deviceTraffic
                #expect(traffic.sent == sent && traffic.received == sent && traffic.refused == 0)
                #expect(traffic.sent + traffic.full == UInt64(5 * lanes * rounds))
                let shelves = try await relay.deviceStates(of: Shelf.self)
                #expect(shelves.map(\.notes).reduce(0, +) == sent)
            }
        }
    }

    @Test("A kernel that is paused handles what was sent to it when it goes on", arguments: TestedDevice.staying)
    func pause(_ device: TestedDevice) async throws {
        try await device.withRelay { relay, runtime in
            let other = try await device.launchRelay("other", lanes: 2, runtime)
            let target = try other.deviceReference(lane: 1)
            try await other.deactivate()
            #expect(try await relay.order(Parcel(.toTarget, count: 20, value: 1, to: target)) == 16)
            #expect(try await other.deviceStates(of: Shelf.self).map(\.notes) == [0, 0])
            #expect(try await other.deviceTraffic.received == 0)
            try await other.reactivate()
            try await other.waitForLetters(16)
            #expect(try await other.deviceStates(of: Shelf.self).map(\.notes) == [0, 16])
        }
    }

    @Test("A reference reaches its kernel while that is there, and nobody afterwards", arguments: TestedDevice.staying)
    func references(_ device: TestedDevice) async throws {
        try await device.withRelay { relay, runtime in
            let options = device.options(KernelOptions(restart: .onFailure(maximum: 3)))
            let other = try await device.launchRelay("other", runtime, options)
            let target = try other.deviceReference()
            #expect(try await relay.order(Parcel(.toTarget, count: 3, value: 1, to: target)) == 3)
            try await other.waitForLetters(3)
            // A restarted kernel keeps its place.
            await #expect(throws: KernelError.self) { try await other.order(Parcel(.trap)) }
            #expect(try await other.order(Parcel(.note, value: 1)) == 0)
            #expect(try await relay.order(Parcel(.toTarget, count: 3, value: 4, to: target)) == 3)
            try await other.waitForLetters(6)
            try await other.terminate()
            #expect(try await relay.order(Parcel(.toTarget, count: 3, value: 7, to: target)) == 0)
            // Who comes to the same place is somebody else.
            let next = try await device.launchRelay("next", runtime)
            #expect(try await relay.order(Parcel(.toTarget, count: 3, value: 7, to: target)) == 0)
            #expect(try await relay.order(Parcel(.toTarget, count: 3, to: .nobody)) == 0)
            #expect(
                try await relay.deviceTraffic == DeviceTraffic(sent: 6, full: 0, refused: 9, received: 0))
            #expect(try await next.deviceTraffic == DeviceTraffic())
        }
    }

    @Test(
        "By pieces a kernel reaches its own lanes by reference, and no others",
        arguments: TestedDevice.allCases.filter { !$0.stays })
    func pieces(_ device: TestedDevice) async throws {
        try await device.withRelay(lanes: 2) { relay, runtime in
            let other = try await device.launchRelay("other", runtime)
            let own = try relay.deviceReference(lane: 1)
            #expect(try await relay.order(Parcel(.toTarget, count: 3, value: 1, to: own)) == 3)
            #expect(
                try await relay.order(Parcel(.toTarget, count: 3, value: 1, to: other.deviceReference())) == 0)
            try await relay.waitForLetters(3)
            #expect(
                try await relay.deviceTraffic == DeviceTraffic(sent: 3, full: 0, refused: 3, received: 3))
        }
    }

    @Test("A topic brings a message to each subscriber that has room", arguments: TestedDevice.allCases)
    func topics(_ device: TestedDevice) async throws {
        try await device.withRelay(lanes: 3) { relay, runtime in
            let subscribers = try (0..<3).map { try relay.deviceReference(lane: $0) }
            var topic: DeviceTopic<Parcel>? = try DeviceTopic(subscribers: subscribers)
            let reference = try #require(topic).reference
            #expect(try await relay.order(Parcel(.toTopic, count: 5, value: 1, topic: reference)) == 15)
            try await relay.waitForLetters(15)
            #expect(try await relay.deviceStates(of: Shelf.self).map(\.sum) == [15, 15, 15])
            if device.stays {
                // One that is full does not hold the others up.
                let slow = try await device.launchRelay("slow", runtime)
                try await slow.deactivate()
                let mixed = try DeviceTopic(subscribers: [slow.deviceReference(), subscribers[2]])
                #expect(
                    try await relay.order(Parcel(.toTopic, count: 12, value: 6, topic: mixed.reference)) == 24)
                try await relay.waitForLetters(27)
                #expect(
                    try await relay.order(Parcel(.toTopic, count: 12, value: 18, topic: mixed.reference)) == 16)
                try await relay.waitForLetters(39)
                #expect(try await relay.deviceTraffic.full == 8)
            }
            topic = nil
            #expect(try await relay.order(Parcel(.toTopic, count: 5, topic: reference)) == 0)
            #expect(try await relay.deviceTraffic.refused == 5)
            #expect(throws: DeviceRingError.self) { try DeviceTopic<Parcel>(subscribers: []) }
            #expect(throws: DeviceRingError.self) { try DeviceTopic<Parcel>(subscribers: [.nobody]) }
        }
    }

    @Test(
        "A trap on a message from the device is a dead letter, and what is behind it is for the next start",
        arguments: TestedDevice.allCases)
    func trap(_ device: TestedDevice) async throws {
        let options = device.options(KernelOptions(restart: .onFailure(maximum: 3)))
        try await device.withRelay(lanes: 3, options) { relay, runtime in
            let letters = DeadLetterProbe(runtime)
            #expect(try await relay.order(Parcel(.sendTrap, lane: 2, value: 9), lane: 0) == 2)
            let letter = try await letters.expectLetter()
            #expect(letter.reason == .handlerFailed)
            let trap = try #require(letter.error as? DeviceTrap)
            #expect(trap.file == "Relay.swift" && trap.line == 11 && trap.index == 2)
            let message = try #require(letter.message as? DeviceMessage<Parcel>)
            #expect(message.command == RelayCommand.trap.rawValue && message.key == 2)
            try await relay.waitForLetters(2)
            #expect(try await relay.deviceStates(of: Shelf.self)[2].sum == 9)
            #expect(try relay.telemetry.restarts == 1)
        }
    }

    @Test("What is in the inboxes of a kernel that ends is reported", arguments: TestedDevice.staying)
    func end(_ device: TestedDevice) async throws {
        try await device.withRelay { relay, runtime in
            let letters = DeadLetterProbe(runtime)
            let other = try await device.launchRelay("other", lanes: 2, runtime)
            try await other.deactivate()
            let target = try other.deviceReference(lane: 1)
            #expect(try await relay.order(Parcel(.toTarget, count: 3, value: 5, to: target)) == 3)
            try await other.terminate()
            let dead = try await letters.expectLetters(3)
            #expect(dead.allSatisfy { $0.reason == .kernelEnded && $0.kernelID == "other" })
            let messages = dead.compactMap { $0.message as? DeviceMessage<Parcel> }
            #expect(messages.map(\.value) == [5, 6, 7] && messages.allSatisfy { $0.key == 1 })
        }
    }

    @Test(
        "A handler that does not return from a message of the device fails the kernel within the limit",
        arguments: TestedDevice.allCases)
    func stuck(_ device: TestedDevice) async throws {
        var options = device.options(
            KernelOptions(restart: .onFailure(maximum: 3)), handlerLimit: .milliseconds(200))
        options.inboxCapacity = 2
        try await device.withRelay(lanes: 2, options) { relay, runtime in
            let letters = DeadLetterProbe(runtime)
            let reference = try relay.deviceReference()
            do {
                #expect(try await relay.order(Parcel(.sendDawdle, lane: 1, value: 2 * Echo.longTime), lane: 0) == 1)
            } catch let error as KernelError where !device.stays {
                // Lane 1 handles it in the launch of the sender, whose answer is lost then, or in the next one.
                #expect((error.underlying as? DeviceRingError)?.code == .handlerStuck)
            }
            let letter = try await letters.expectLetter()
            #expect((letter.error as? DeviceRingError)?.code == .handlerStuck)
            #expect(try await relay.order(Parcel(.toLane, count: 1, lane: 1, value: 1)) == 1)
            // The launch keeps its inboxes, and nobody is there any more.
            #expect(try relay.deviceReference() != reference)
        }
    }

    @Test("A kernel without inboxes is reached by nobody, and says so", arguments: TestedDevice.allCases)
    func without(_ device: TestedDevice) async throws {
        var options = device.options()
        options.inboxCapacity = 0
        try await device.withRelay(options) { relay, _ in
            let error = #expect(throws: DeviceRingError.self) { try relay.deviceReference() }
            #expect(error?.code == .unsupported)
            let sent = try await relay.order(Parcel(.toLane, count: 2))
            let refused = try await relay.deviceTraffic.refused
            #expect(sent == 0 && refused == 2)
        }
        try await device.withRelay { relay, _ in
            let error = #expect(throws: DeviceRingError.self) { try relay.deviceReference(lane: 1) }
            #expect(error?.code == .invalidOption)
        }
    }
}
