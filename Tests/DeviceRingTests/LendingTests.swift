import DotCompute
import Foundation
import Testing

@testable import DeviceKernels

@Suite("Handlers written in Swift work on buffers that were lent", .timeLimit(.minutes(2)), .serialized)
struct LendingTests {
    private typealias Smoother = RingKernelHandle<DeviceMessage<Chore>, DeviceMessage<Finding>>

    private static func chore(
        _ kind: Int32, _ range: Range<Int> = 0..<1, factor: Float = 0,
        on data: DeviceBufferReference<Float> = .nothing
    ) -> Chore {
        Chore(kind: kind, first: range.lowerBound, count: range.count, factor: factor, data: data)
    }

    private func withSmoother(
        _ device: TestedDevice, lanes: Int = 1, capacity: Int = 1 << 21,
        _ body: nonisolated(nonsending) (Smoother, RingKernelRuntime, Accelerator) async throws -> Void
    ) async throws {
        let accelerator = try device.accelerator()
        var options = device.options(KernelOptions(restart: .onFailure(maximum: 3)), lanesPerBlock: 2)
        options.lendingCapacity = capacity
        try await RingKernelRuntime.run { runtime in
            let smoother = try await runtime.launch(smoothKernel, on: accelerator, lanes: lanes, options: options)
            try await smoother.activate()
            try await body(smoother, runtime, accelerator)
        }
    }

    @Test("in place, a megabyte with a few messages", arguments: TestedDevice.allCases)
    func inPlace(_ device: TestedDevice) async throws {
        try await withSmoother(device) { smoother, _, accelerator in
            let values = (0..<1 << 18).map { Float($0 % 1_000) }
            let buffer = try UnifiedBuffer(values, on: accelerator, name: "values")
            let lent = try await smoother.lend(buffer)
            for part in 0..<4 {
                let range = part << 16..<(part + 1) << 16
                let finding = try await smoother.ask(
                    Self.chore(0, range, factor: Float(part) + 0.5, on: lent.reference), timeout: .seconds(20))
                #expect(finding.count == values.count && finding.sum >= 0)
            }
            try await lent.giveBack()
            // What the handler's Swift function computes.
            let expected = values.indices.map { values[$0] * (Float($0 >> 16) + 0.5) + Float($0 % 7) }
            #expect(try buffer.array() == expected)
            #expect(try await smoother.deviceTraffic == DeviceTraffic())
        }
    }

    @Test("for all lanes to read, while others read the buffer as well", arguments: TestedDevice.allCases)
    func shared(_ device: TestedDevice) async throws {
        try await withSmoother(device, lanes: 3) { smoother, _, accelerator in
            let buffer = try UnifiedBuffer((1...100).map { Float($0) }, on: accelerator, name: "weights")
            try await smoother.withLent(reading: try buffer.slice(10..<20)) { reference in
                for lane in UInt64(0)..<3 {
                    let finding = try await smoother.ask(
                        Self.chore(1, 0..<10, on: reference), key: lane, timeout: .seconds(20))
                    #expect(finding == Finding(count: 10, sum: 155))
                }
                #expect(try buffer.array().count == 100)
                #expect(throws: DeviceError.self) { try buffer.fill(with: 0) }
                // No lane may write what all read.
                let finding = try await smoother.ask(Self.chore(0, on: reference), key: 1, timeout: .seconds(20))
                #expect(finding == Finding(count: 0, sum: -1))
            }
            #expect(try await smoother.deviceTraffic == DeviceTraffic(unresolved: 1))
            try buffer.fill(with: 0)
        }
    }

    @Test("of the lane that they were lent to, and of no other lane or kernel", arguments: TestedDevice.allCases)
    func owner(_ device: TestedDevice) async throws {
        try await withSmoother(device, lanes: 3) { smoother, runtime, accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator)
            let lent = try await smoother.lend(buffer, to: 1)
            for lane in UInt64(0)..<3 {
                for kind in Int32(0)...1 {
                    let finding = try await smoother.ask(
                        Self.chore(kind, 0..<2, factor: 1, on: lent.reference), key: lane, timeout: .seconds(20))
                    #expect(finding.count == (lane == 1 ? 3 : 0))
                }
            }
            #expect(try await smoother.deviceTraffic.unresolved == 4)
            var options = device.options(lanesPerBlock: 2)
            options.lendingCapacity = 1 << 16
            let other = try await runtime.launch(
                smoothKernel, id: "other", on: accelerator, lanes: 2, options: options)
            try await other.activate()
            let own = try await other.lend(reading: try UnifiedBuffer([5] as [Float], on: .cpu))
            let (known, foreign) = (
                try await other.ask(Self.chore(1, on: own.reference), key: 1, timeout: .seconds(20)),
                try await other.ask(Self.chore(1, on: lent.reference), key: 1, timeout: .seconds(20))
            )
            #expect(known == Finding(count: 1, sum: 5) && foreign == Finding(count: 0, sum: -1))
            #expect(try await other.deviceTraffic.unresolved == 1)
            try await lent.giveBack()
            #expect(try buffer.array() == [1, 3, 3])
        }
    }

    @Test("until they are given back, also by references that a state keeps", arguments: TestedDevice.allCases)
    func stale(_ device: TestedDevice) async throws {
        try await withSmoother(device) { smoother, _, accelerator in
            let buffer = try UnifiedBuffer([4, 5] as [Float], on: accelerator)
            let lent = try await smoother.lend(buffer)
            _ = try await smoother.ask(Self.chore(2, on: lent.reference), timeout: .seconds(20))
            let kept = try await smoother.ask(Self.chore(3), timeout: .seconds(20))
            #expect(kept == Finding(count: 2, sum: 4) && !lent.isGivenBack)
            try await lent.giveBack()
            #expect(lent.isGivenBack)
            // Another has the same room and entry now.
            let next = try await smoother.lend(try UnifiedBuffer([6, 7] as [Float], on: accelerator))
            let gone = try await smoother.ask(Self.chore(3), timeout: .seconds(20))
            #expect(gone == Finding(count: 0, sum: -1))
            let written = try await smoother.ask(
                Self.chore(0, factor: 9, on: lent.reference), timeout: .seconds(20))
            #expect(written == Finding(count: 0, sum: -1))
            #expect(try await smoother.deviceTraffic == DeviceTraffic(unresolved: 2))
            #expect(
                try await smoother.ask(Self.chore(1, on: next.reference), timeout: .seconds(20))
                    == Finding(count: 2, sum: 6))
            try await lent.giveBack()
            try await next.giveBack()
        }
    }

    @Test("through a trap, which says where, and the start behind it", arguments: TestedDevice.allCases)
    func trap(_ device: TestedDevice) async throws {
        try await withSmoother(device) { smoother, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator)
            let lent = try await smoother.lend(buffer)
            let error = await #expect(throws: KernelError.self) {
                try await smoother.ask(Self.chore(4, 1..<2, factor: 8, on: lent.reference), timeout: .seconds(20))
            }
            let trap = try #require(error?.underlying as? DeviceTrap)
            #expect(trap.operation == .indexOutOfRange("data") && trap.file.hasSuffix("Borrowers.swift"))
            // A fresh state, and the elements as the handler left them.
            let finding = try await smoother.ask(Self.chore(1, 0..<3, on: lent.reference), timeout: .seconds(20))
            #expect(finding == Finding(count: 3, sum: 1 + 8 + 3))
            #expect(try await smoother.deviceStates(of: Desk.self)[0].chores == 1)
            try await lent.giveBack()
            #expect(try buffer.array() == [1, 8, 3])
        }
    }

    @Test("of structs and vectors", arguments: TestedDevice.allCases)
    func structs(_ device: TestedDevice) async throws {
        let accelerator = try device.accelerator()
        var options = device.options()
        options.lendingCapacity = 1 << 14
        try await RingKernelRuntime.run { runtime in
            let yard = try await runtime.launch(Yard.pushKernel, on: accelerator, options: options)
            try await yard.activate()
            let masses = (0..<20).map { Mass(place: [Float($0), 1, 2], weight: Double($0), isFixed: $0 % 4 == 0) }
            let buffer = try UnifiedBuffer(masses, on: accelerator)
            let offsets = try UnifiedBuffer([SIMD4(1, 2, 3, 4), SIMD4(5, 6, 7, 8)] as [SIMD4<Int32>], on: accelerator)
            let (lent, first) = (try await yard.lend(buffer), try await yard.lend(reading: offsets))
            let second = try await yard.lend(reading: try offsets.slice(1..<2))
            let pushes = try UnifiedBuffer([5] as [Int32], on: accelerator)
            let counted = try await yard.lend(pushes)
            let push = Push(
                force: 0.5, masses: lent.reference, offsets: [first.reference, second.reference],
                pushes: counted.reference)
            let pushed = try await yard.ask(push, timeout: .seconds(20))
            let moving = masses.filter { !$0.isFixed }
            #expect(pushed == Pushed(moved: 15, weight: moving.map(\.weight).reduce(0, +), offset: 3 + 7 + 7))
            try await lent.giveBack()
            let expected = masses.map { mass in
                var mass = mass
                if !mass.isFixed { mass.place.x += 0.5 }
                return mass
            }
            #expect(try buffer.array() == expected)
            for loan in [first, second] { try await loan.giveBack() }
            try await counted.giveBack()
            #expect(try pushes.array() == [7])
            try offsets.fill(with: .zero)
        }
    }
}
