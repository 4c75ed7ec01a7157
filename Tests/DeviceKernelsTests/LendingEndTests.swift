import Compute
import DeviceKernels
import RingKernels
import TestKit
import Testing

@Suite("How loans to device ring kernels end", .timeLimit(.minutes(2)), .serialized)
struct LendingEndTests {
    private struct Failure: Error {}

    @Test("The kernel's end gives back what is lent still", arguments: TestedDevice.allCases)
    func end(_ device: TestedDevice) async throws {
        try await device.withBorrower { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator)
            let shared = try UnifiedBuffer([4] as [Float], on: accelerator)
            let lent = try await borrower.lend(buffer)
            _ = try await borrower.lend(reading: shared)
            #expect(try await borrower.run(Errand(.add, value: 1, of: lent.reference)).count == 3)
            try await borrower.terminate()
            #expect(try buffer.array() == [2, 3, 4] && lent.isGivenBack)
            try shared.copy(from: [5])
            // It is given back already, and nothing was lost.
            try await lent.giveBack()
        }
    }

    @Test("A kernel that fails for good gives back what it has written", arguments: TestedDevice.allCases)
    func failure(_ device: TestedDevice) async throws {
        try await device.withBorrower { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2] as [Float], on: accelerator)
            let lent = try await borrower.lend(buffer)
            await #expect(throws: KernelError.self) {
                try await borrower.run(Errand(.trap, value: 9, of: lent.reference))
            }
            try await lent.giveBack()
            #expect(try buffer.array() == [9, 2])
            try await TestedDevice.wait { borrower.state == .failed }
            let error = await #expect(throws: DeviceRingError.self) { try await borrower.lend(buffer) }
            #expect(error?.code == .notRunning)
        }
    }

    @Test("A restart keeps what is lent, with what was written before", arguments: TestedDevice.allCases)
    func restart(_ device: TestedDevice) async throws {
        try await device.withBorrower(restart: .onFailure(maximum: 5)) { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2] as [Float], on: accelerator)
            let lent = try await borrower.lend(buffer)
            for value in [1, 2, 3] as [Float] {
                await #expect(throws: KernelError.self) {
                    try await borrower.run(Errand(.trap, value: value, of: lent.reference))
                }
                #expect(try await borrower.run(Errand(.look, of: lent.reference)) == Sight(count: 2, value: value))
            }
            // While it starts again.
            await #expect(throws: KernelError.self) {
                try await borrower.run(Errand(.trap, value: 4, of: lent.reference))
            }
            try await lent.giveBack()
            #expect(try buffer.array() == [4, 2])
            #expect(try await borrower.run(Errand(.look, of: lent.reference)) == Sight())
        }
    }

    @Test(
        "A launch that is given up loses what it wrote: the buffer holds what it held, and whoever has it given back is told",
        arguments: TestedDevice.allCases)
    func stuck(_ device: TestedDevice) async throws {
        try await device.withBorrower(
            restart: .onFailure(maximum: 3), handlerLimit: .milliseconds(200)
        ) { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2] as [Float], on: accelerator)
            let shared = try UnifiedBuffer([3] as [Float], on: accelerator)
            let (lent, read) = (try await borrower.lend(buffer), try await borrower.lend(reading: shared))
            let error = await #expect(throws: KernelError.self) {
                try await borrower.run(Errand(.dawdle, at: Int(Echo.longTime), value: 9, of: lent.reference))
            }
            #expect((error?.underlying as? DeviceRingError)?.code == .handlerStuck)
            for _ in 0..<2 {
                let lost = await #expect(throws: DeviceRingError.self) { try await lent.giveBack() }
                #expect(lost?.code == .lendingLost && lost?.message.contains("holds what it held") == true)
                #expect((lost?.underlying as? DeviceRingError)?.code == .handlerStuck)
            }
            #expect(try buffer.array() == [1, 2])
            // Of what was only read nothing is lost.
            try await read.giveBack()
            try shared.copy(from: [4])
            // The next start has room of its own, and does not know what the other was lent.
            #expect(try await borrower.run(Errand(.look, of: lent.reference)) == Sight())
            try await borrower.withLent(buffer) { reference in
                let sight = try await borrower.run(Errand(.add, value: 1, of: reference))
                #expect(sight.count == 2)
            }
            #expect(try buffer.array() == [2, 3])
        }
    }

    @Test("What is given back while a handler is stuck is lost as well, and nobody waits for ever")
    func stuckGiveBack() async throws {
        try await TestedDevice.processor.withBorrower(handlerLimit: .milliseconds(200)) { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2] as [Float], on: accelerator)
            let lent = try await borrower.lend(buffer)
            async let stuck = borrower.run(Errand(.dawdle, at: Int(Echo.longTime), value: 9, of: lent.reference))
            try await TestedDevice.wait { try borrower.telemetry.received == 1 }
            do {
                try await lent.giveBack()
                // It was taken back before the handler began.
                #expect(try buffer.array() == [1, 2])
            } catch let error as DeviceRingError {
                #expect(error.code == .lendingLost)
                #expect(try buffer.array() == [1, 2])
            }
            _ = try? await stuck
        }
    }

    @Test("A scope gives back what it lent, also when it throws or is cancelled", arguments: TestedDevice.allCases)
    func scope(_ device: TestedDevice) async throws {
        try await device.withBorrower { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2] as [Float], on: accelerator)
            await #expect(throws: Failure.self) {
                try await borrower.withLent(buffer) { reference in
                    #expect(try await borrower.run(Errand(.add, value: 1, of: reference)).count == 2)
                    throw Failure()
                }
            }
            #expect(try buffer.array() == [2, 3])
            let task = Task {
                try await borrower.withLent(reading: buffer) { _ in
                    unsafe withUnsafeCurrentTask { task in unsafe task?.cancel() }
                    try Task.checkCancellation()
                }
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            try buffer.copy(from: [5, 6])
        }
    }

    @Test("Giving back does not wait for an active kernel, nor for messages to end", arguments: TestedDevice.allCases)
    func paused(_ device: TestedDevice) async throws {
        try await device.withBorrower(lanes: 3) { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([Float](repeating: 0, count: 1_000), on: accelerator)
            let lent = try await borrower.lend(buffer, to: 1)
            async let answers = withThrowingTaskGroup(of: Int64.self) { group in
                for _ in 0..<40 {
                    group.addTask { try await borrower.run(Errand(.add, value: 1, of: lent.reference), lane: 1).count }
                }
                return try await group.reduce(into: 0) { $0 += $1 == 1_000 ? 1 : 0 }
            }
            try await TestedDevice.wait { try borrower.telemetry.processed > 5 }
            // By two at a time.
            async let first: Void = lent.giveBack()
            async let second: Void = lent.giveBack()
            _ = try await (first, second)
            let done = try await answers
            // Each message that found the elements has worked on all of them.
            #expect(try buffer.array() == [Float](repeating: Float(done), count: 1_000))
            #expect(try await borrower.deviceTraffic.unresolved == UInt64(40 - done))

            try await borrower.deactivate()
            let again = try await borrower.lend(buffer, to: 0)
            try await again.giveBack()
        }
    }
}
