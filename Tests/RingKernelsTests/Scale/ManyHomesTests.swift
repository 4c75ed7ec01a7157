import RingKernels
import TestKit
import Testing

@Suite("More homes than processors", .timeLimit(.minutes(3)))
struct ManyHomesTests {
    private static let homes = 16
    private static let rounds = isSanitized ? 5 : isDebugBuild ? 30 : 200

    private static func run(
        idleSpins: Int, _ body: (RingKernelRuntime) async throws -> Void
    ) async throws {
        var configuration = RingKernelRuntime.Configuration()
        configuration.homes = homes
        configuration.idleSpins = idleSpins
        try await RingKernelRuntime.run(configuration: configuration) { runtime in
            try await body(runtime)
            #expect(runtime.deadLetterCount == 0)
        }
    }

    @Test("A kernel on each of 16 homes asks all the others, all at once: everybody is answered", arguments: [0, 400])
    func everyPair(_ idleSpins: Int) async throws {
        try await Self.run(idleSpins: idleSpins) { runtime in
            var targets: [RingKernelHandle<Number, Number>] = []
            for (index, form) in (0..<Self.homes).map({ ($0, Form.allCases[$0 % Form.allCases.count]) }) {
                let kernel = form.kernel("target-\(index)", options: KernelOptions(placement: .home(index))) {
                    request, _ in Number(request.value * 2)
                }
                let target = try await runtime.launch(kernel)
                try await target.activate()
                targets.append(target)
            }
            let all = targets
            let done = Tally()
            let wrong = Shared(0)
            for index in 0..<Self.homes {
                let asker = RingKernel<Number, Acknowledgement>(
                    "asker-\(index)", options: KernelOptions(placement: .home(index))
                ) { context in
                    _ = try await context.receive()
                    for round in 0..<Self.rounds {
                        for target in all {
                            let answer = try await target.ask(Number(round))
                            if answer.value != 2 * round { wrong.change { $0 += 1 } }
                        }
                    }
                    done.add()
                }
                let handle = try await runtime.launch(asker)
                try await handle.activate()
                try await handle.send(Number(0))
            }
            await done.wait(for: Self.homes)
            #expect(wrong.value == 0)
            for target in all { #expect(try target.telemetry.answered == Self.homes * Self.rounds) }
        }
    }

    @Test("16 homes pass tokens round in circles of every width, with small queues: none is lost, none stands still")
    func circles() async throws {
        let hops = Self.rounds * 20
        let neighbourhood = Neighbourhood()
        let arrived = Tally()
        try await Self.run(idleSpins: 400) { runtime in
            var kernels: [RingKernelHandle<Token, Acknowledgement>] = []
            for index in 0..<Self.homes {
                let kernel = try await runtime.launch(
                    Relay(index: index, stride: 1 + index % 5, neighbourhood: neighbourhood, arrived: arrived),
                    id: "kernel-\(index)",
                    options: KernelOptions(
                        inputQueue: QueueOptions(capacity: Self.homes), placement: .home(index)))
                try await kernel.activate()
                kernels.append(kernel)
            }
            neighbourhood.kernels.change { [kernels] in $0 = kernels }
            // As many tokens as one queue has room for, so that no two kernels fill each other's.
            for kernel in kernels { try await kernel.send(Token(hopsLeft: hops)) }
            await arrived.wait(for: Self.homes)
            for kernel in kernels { try await kernel.deactivate() }
            let handled = try kernels.reduce(0) { try $0 + $1.telemetry.processed }
            #expect(handled == Self.homes * (hops + 1))
        }
    }

    @Test("Callers from outside ask kernels on 16 homes: everybody is answered", arguments: [0, 400])
    func fromOutside(_ idleSpins: Int) async throws {
        try await Self.run(idleSpins: idleSpins) { runtime in
            var targets: [RingKernelHandle<Number, Number>] = []
            for index in 0..<Self.homes {
                let kernel = Form.handler.kernel(
                    "target-\(index)", options: KernelOptions(placement: .home(index))
                ) { request, _ in Number(request.value * 2) }
                let target = try await runtime.launch(kernel)
                try await target.activate()
                targets.append(target)
            }
            let all = targets
            try await withThrowingTaskGroup { group in
                for caller in 0..<Self.homes {
                    group.addTask {
                        for round in 0..<Self.rounds {
                            let value = caller * 1000 + round
                            let answer = try await all[value % all.count].ask(Number(value))
                            #expect(answer.value == 2 * value)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
