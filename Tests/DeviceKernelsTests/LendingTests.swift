import Compute
import DeviceKernels
import RingKernels
import Testing

@Suite("Buffers that are lent to device ring kernels", .timeLimit(.minutes(2)), .serialized)
struct LendingTests {
    @Test("A buffer that a lane was lent is in use until it is given back", arguments: TestedDevice.allCases)
    func inUse(_ device: TestedDevice) async throws {
        try await device.withBorrower { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator, name: "loads")
            let lent = try await borrower.lend(buffer)
            #expect(lent.count == 3 && !lent.isGivenBack)
            let other = try UnifiedBuffer([7, 8, 9] as [Float], on: accelerator)
            let uses: [() throws -> Void] = [
                { _ = try buffer.array() }, { try buffer.withHostSpan { _ in } },
                { try buffer.withMutableHostSpan { _ in } }, { try buffer.copy(from: [4, 5, 6]) },
                { try buffer.fill(with: 0) }, { try other.copy(from: buffer) }, { try buffer.synchroniseDevice() },
                { try buffer.release() },
            ]
            for use in uses {
                let error = #expect(throws: DeviceError.self) { try use() }
                #expect(error?.code == .bufferInUse)
                #expect(error?.message.contains("lent to kernel \"borrower\"") == true)
            }
            // Neither of it, nor a part of it.
            await #expect(throws: DeviceError.self) { try await borrower.lend(buffer) }
            await #expect(throws: DeviceError.self) { try await borrower.lend(reading: try buffer.slice(0..<1)) }
            #expect(try await borrower.run(Errand(.write, at: 1, value: 5, of: lent.reference)).count == 3)
            try await lent.giveBack()
            #expect(try buffer.array() == [1, 5, 3] && lent.isGivenBack)
            try buffer.copy(from: [4, 5, 6])
            try buffer.release()
        }
    }

    @Test("What all lanes read may be read by others, and is written by nobody", arguments: TestedDevice.allCases)
    func reading(_ device: TestedDevice) async throws {
        try await device.withBorrower(lanes: 3) { borrower, _, accelerator in
            let buffer = try UnifiedBuffer([1, 2, 3] as [Float], on: accelerator)
            let (first, second) = (
                try await borrower.lend(reading: buffer), try await borrower.lend(reading: try buffer.slice(1..<3))
            )
            #expect(try buffer.array() == [1, 2, 3])
            #expect(first.reference != second.reference)
            for lane in UInt64(0)..<3 {
                #expect(
                    try await borrower.run(Errand(.look, at: 1, of: second.reference), lane: lane)
                        == Sight(count: 2, value: 3))
                #expect(try await borrower.run(Errand(.add, value: 1, of: first.reference), lane: lane).count == 0)
            }
            try await first.giveBack()
            #expect(throws: DeviceError.self) { try buffer.copy(from: [4, 5, 6]) }
            try await second.giveBack()
            try buffer.copy(from: [4, 5, 6])
            #expect(try await borrower.deviceTraffic == DeviceTraffic(unresolved: 3))
        }
    }

    @Test("Buffers of every placement and of another accelerator may be lent", arguments: TestedDevice.allCases)
    func placements(_ device: TestedDevice) async throws {
        try await device.withBorrower { borrower, _, accelerator in
            let cases: [(Accelerator, MemoryPlacement)] = [
                (accelerator, .managed), (accelerator, .pinned), (accelerator, .mapped), (accelerator, .deviceOnly),
                (.cpu, .managed), (.cpu, .deviceOnly),
            ]
            for (owner, placement) in cases {
                let values = (0..<100).map { Float($0) }
                let buffer = try UnifiedBuffer(values, on: owner, placement: placement)
                // On the device it is up to date as well.
                try buffer.synchroniseDevice()
                try await borrower.withLent(try buffer.slice(10..<60)) { reference in
                    let sight = try await borrower.run(Errand(.add, value: 0.5, of: reference))
                    #expect(sight.count == 50)
                }
                let expected = values.indices.map { (10..<60).contains($0) ? values[$0] + 0.5 : values[$0] }
                #expect(try buffer.array() == expected, "\(owner), \(placement)")
                // Not a sum of what the host and the device have.
                try buffer.synchroniseDevice()
                try await borrower.withLent(reading: buffer) { reference in
                    let sight = try await borrower.run(Errand(.look, at: 59, of: reference))
                    #expect(sight == Sight(count: 100, value: 59.5))
                }
            }
        }
    }

    @Test("What cannot be lent is refused with what to do", arguments: TestedDevice.allCases)
    func refusals(_ device: TestedDevice) async throws {
        try await device.withBorrower(lanes: 3, capacity: 1_000) { borrower, _, accelerator in
            func code(_ lend: () async throws -> Void) async -> DeviceRingError.Code? {
                let error = await #expect(throws: DeviceRingError.self) { try await lend() }
                #expect(error?.kernel == "borrower")
                return error?.code
            }
            let buffer = try UnifiedBuffer([Float](repeating: 1, count: 200), on: accelerator, name: "loads")
            #expect(await code { _ = try await borrower.lend(buffer) } == .invalidOption)
            #expect(await code { _ = try await borrower.lend(buffer, to: 3) } == .invalidOption)
            #expect(await code { _ = try await borrower.lend(buffer, to: -1) } == .invalidOption)
            // 1,000 bytes are 1,024; of these 200 elements take 896.
            let lent = try await borrower.lend(buffer, to: 1)
            let more = try UnifiedBuffer([Float](repeating: 1, count: 33), on: accelerator, name: "more")
            let error = await #expect(throws: DeviceRingError.self) { try await borrower.lend(reading: more) }
            #expect(error?.code == .lendingFull)
            for part in [
                "\"more\"", "256 bytes", "1024 bytes", "`lendingCapacity`", "128 are free", "128 in one piece",
            ] {
                #expect(error?.message.contains(part) == true, "\(part)")
            }
            // Who was refused is not in use.
            try more.copy(from: [Float](repeating: 2, count: 33))
            let less = try await borrower.lend(reading: try more.slice(0..<32))
            try await lent.giveBack()
            try await less.giveBack()

            let empty = try UnifiedBuffer<Float>(shape: [10], on: accelerator)
            let unwritten = await #expect(throws: DeviceError.self) { try await borrower.lend(reading: empty) }
            #expect(unwritten?.code == .uninitialised)
            try empty.release()
            let released = await #expect(throws: DeviceError.self) { try await borrower.lend(reading: empty) }
            #expect(released?.code == .released)
            // None of these has kept any room.
            try await borrower.withLent(try UnifiedBuffer([Float](repeating: 1, count: 256), on: .cpu), to: 0) {
                let sight = try await borrower.run(Errand(.look, at: 255, of: $0))
                #expect(sight.value == 1)
            }
            try await borrower.terminate()
            #expect(await code { _ = try await borrower.lend(buffer, to: 1) } == .notRunning)
        }
    }

    @Test("A kernel without room for what is lent says so, and so do numbers that make no sense")
    func withoutRoom() async throws {
        let buffer = try UnifiedBuffer([1, 2] as [Float], on: .cpu)
        try await RingKernelRuntime.run { runtime in
            let borrower = try await runtime.launch(Borrower.kernel(), on: .cpu)
            try await borrower.activate()
            let error = await #expect(throws: DeviceRingError.self) { try await borrower.lend(buffer) }
            #expect(error?.code == .unsupported && error?.message.contains("`lendingCapacity`") == true)
            for capacity in [-1, 1 << 41] {
                let refused = await #expect(throws: DeviceRingError.self) {
                    try await runtime.launch(
                        Borrower.kernel("other"), on: .cpu, options: DeviceRingOptions(lendingCapacity: capacity))
                }
                #expect(refused?.code == .invalidOption && refused?.message.contains("\(capacity)") == true)
            }
        }
        #expect(try buffer.array() == [1, 2])
    }

    /// All threads of a block work on what its lane was lent.
    private static let crew = DeviceRingKernelDefinition(
        "crew", shape: .perBlock(threads: 8), state: Sight(), entry: "crew_handle",
        source: """
            RK_FN rk_u32 crew_handle(RK_PRIVATE const rk_s_Errand *request, RK_GLOBAL rk_s_Sight *state, RK_PRIVATE rk_s_Sight *response, rk_ring_context context) {
              rk_i64 count;
              RK_GLOBAL rk_f32 *data = (RK_GLOBAL rk_f32 *)rk_ring_elements(context, request->data, 1u, (rk_u32)sizeof(rk_f32), &count);
              for (rk_i64 i = rk_local_x(); i < count; i += rk_group_size_x()) data[i] += request->value;
              response->count = count;
              return 0u;
            }
            """
    ) { (errand: Errand, _: inout Sight, context: DeviceContext) throws(DeviceFault) in
        let data = context.mutableElements(of: errand.data)
        for index in 0..<data.count { data[index] += errand.value }
        return Sight(count: Int64(data.count))
    }

    @Test("All threads of a block work on them together, and a reference that leads nowhere counts once")
    func blocks() async throws {
        for device in [TestedDevice.processor, .persistent, .bounded, .cuda] {
            let accelerator = try device.accelerator()
            var options = device.options()
            options.lendingCapacity = 1 << 16
            try await RingKernelRuntime.run { [options] runtime in
                let crew = try await runtime.launch(Self.crew, on: accelerator, options: options)
                try await crew.activate()
                let buffer = try UnifiedBuffer((0..<1_000).map { Float($0) }, on: accelerator)
                let lent = try await crew.lend(buffer)
                #expect(try await crew.run(Errand(.add, value: 0.5, of: lent.reference)).count == 1_000)
                try await lent.giveBack()
                #expect(try buffer.array() == (0..<1_000).map { Float($0) + 0.5 })
                #expect(try await crew.run(Errand(.add, value: 0.5, of: lent.reference)).count == 0)
                #expect(try await crew.deviceTraffic.unresolved == 1)
            }
        }
    }

    @Test("A kernel has up to 1,024 buffers at a time")
    func entries() async throws {
        try await TestedDevice.processor.withBorrower(capacity: 1 << 18) { borrower, _, _ in
            let buffer = try UnifiedBuffer([1, 2] as [Float], on: .cpu)
            var lent: [LentBuffer<Float>] = []
            for _ in 0..<1_024 { lent.append(try await borrower.lend(reading: buffer)) }
            let error = await #expect(throws: DeviceRingError.self) { try await borrower.lend(reading: buffer) }
            #expect(error?.code == .lendingFull && error?.message.contains("1024") == true)
            for lent in lent { try await lent.giveBack() }
            try buffer.copy(from: [3, 4])
        }
    }

    @Test("Elements without any are lent as well, and resolve to none")
    func nothing() async throws {
        try await TestedDevice.processor.withBorrower { borrower, _, _ in
            let buffer = try UnifiedBuffer([1] as [Float], on: .cpu)
            try await borrower.withLent(try buffer.slice(1..<1)) { reference in
                let sight = try await borrower.run(Errand(.add, value: 1, of: reference))
                #expect(sight.count == 0)
            }
            #expect(try buffer.array() == [1])
            #expect(try await borrower.deviceTraffic == DeviceTraffic())
        }
    }

    @Test("Any order of lending, working and giving back leaves what a model has", arguments: TestedDevice.allCases)
    func model(_ device: TestedDevice) async throws {
        try await device.withBorrower(lanes: 3, capacity: 1 << 14) { borrower, _, accelerator in
            var random = SeededGenerator(seed: 5)
            struct Loan {
                var buffer: UnifiedBuffer<Float>
                var lent: LentBuffer<Float>
                var lane: UInt64
                var values: [Float]
            }
            var loans: [Loan] = []
            var (lost, full) = (UInt64(0), 0)
            for round in 0..<150 {
                switch Int.random(in: 0..<3, using: &random) {
                case 0:
                    let values = (0..<Int.random(in: 1...1_000, using: &random)).map { Float($0 + round) }
                    let buffer = try UnifiedBuffer(values, on: accelerator)
                    let lane = UInt64.random(in: 0..<3, using: &random)
                    do {
                        let lent = try await borrower.lend(buffer, to: Int(lane))
                        loans.append(Loan(buffer: buffer, lent: lent, lane: lane, values: values))
                    } catch let error as DeviceRingError where error.code == .lendingFull {
                        full += 1
                        #expect(try buffer.array() == values)
                    }
                case 1 where !loans.isEmpty:
                    let index = Int.random(in: loans.indices, using: &random)
                    let (value, lane) = (Float(round % 9), UInt64.random(in: 0..<3, using: &random))
                    let sight = try await borrower.run(
                        Errand(.add, value: value, of: loans[index].lent.reference), lane: lane)
                    if lane == loans[index].lane {
                        loans[index].values = loans[index].values.map { $0 + value }
                        #expect(sight.count == loans[index].values.count)
                    } else {
                        lost += 1
                        #expect(sight.count == 0)
                    }
                case 2 where loans.count > 2:
                    let loan = loans.remove(at: Int.random(in: loans.indices, using: &random))
                    try await loan.lent.giveBack()
                    #expect(try loan.buffer.array() == loan.values)
                default: break
                }
            }
            for loan in loans {
                try await loan.lent.giveBack()
                #expect(try loan.buffer.array() == loan.values)
            }
            #expect(try await borrower.deviceTraffic.unresolved == lost)
            #expect(full > 0)
            // All room is one again.
            try await borrower.withLent(
                reading: try UnifiedBuffer([Float](repeating: 0, count: 1 << 12), on: .cpu)
            ) { _ in }
        }
    }
}
