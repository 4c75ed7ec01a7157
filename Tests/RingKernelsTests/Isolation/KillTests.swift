import CRingKernels
import Glibc
import TestKit
import Testing

@testable import RingKernels

@Suite("Processes that are killed", .serialized, .timeLimit(.minutes(5)))
struct KillTests {
    @Test(
        "Killed at any moment, nothing is lost and nothing answered twice: a kill costs at most the message in hand",
        arguments: WorkerForm.allCases)
    func underLoad(_ form: WorkerForm) async throws {
        try await withTestRuntime(homes: 2, tolerating: [.handlerFailed]) { runtime in
            let letters = DeadLetterProbe(runtime)
            let worker = try await runtime.launch(form.definition(Isolated.options(capacity: 40, restarts: 1000)))
            try await worker.activate()
            let kills = 30
            let isOver = Latch()
            let (failures, answers, sent) = (Tally(), Tally(), Tally())
            let outputs = Shared<[Int]>([])
            let reader = Task {
                for try await answer in worker.responses { outputs.change { $0.append(answer.value) } }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for caller in 0..<3 {
                    group.addTask {
                        var value = caller * 1_000_000
                        while !isOver.isOpen {
                            value += 1
                            do {
                                #expect(try await worker.ask(Job(.echo, value)).value == value)
                                answers.add()
                            } catch {
                                #expect((rootCause(error) as? KernelError)?.code == .processEnded, "\(error)")
                                failures.add()
                            }
                        }
                    }
                }
                group.addTask {
                    while !isOver.isOpen {
                        try await worker.send(Job(.echo, sent.count))
                        sent.add()
                        await Task.yield()
                    }
                }
                group.addTask { await killRepeatedly(worker, kills, answers) }
                _ = try await group.next()
                await answers.wait(for: answers.count + 1)
                isOver.open()
                try await group.waitForAll()
            }
            // All that was sent has come out, or is a dead letter because it was in hand.
            while outputs.value.count + letters.letters.count < sent.count { await Task.yield() }
            try await worker.terminate()
            try await reader.value
            let values = outputs.value
            #expect(values == values.sorted() && Set(values).count == values.count, "In order, and none twice.")
            #expect(values.count + letters.letters.count == sent.count)
            #expect(failures.count + letters.letters.count <= kills)
            let telemetry = try worker.telemetry
            // A process that is killed while it starts was not a restart yet.
            #expect(telemetry.restarts > 0 && telemetry.restarts <= kills)
            #expect(telemetry.queueDepth == 0)
        }
    }

    /// Kills the process of a kernel again and again, each time after some more answers.
    private func killRepeatedly(_ worker: RingKernelHandle<Job, Job>, _ kills: Int, _ answers: Tally) async {
        var generator = SeededGenerator(seed: 7)
        var former: Int32 = 0
        for _ in 0..<kills {
            await answers.wait(for: answers.count + Int.random(in: 1...20, using: &generator))
            while worker.processID == nil || worker.processID == former { await Task.yield() }
            former = worker.processID ?? 0
            if former > 0 { kill(former, SIGKILL) }
        }
        await answers.wait(for: answers.count + 10)
    }

    @Test("Crash after crash, no descriptor, process, mapping or memory is left")
    func cycles() async throws {
        let count = isSanitized ? 20 : 1000
        try await withTestRuntime { runtime in
            let worker = try await runtime.launch(Worker(), options: Isolated.options(restarts: 10_000))
            try await worker.activate()
            // What is made once is made.
            for _ in 0..<20 { _ = await kernelError { try await worker.ask(Job(.exit, 1)) } }
            let before = (
                descriptors: Descriptors.count, mappings: Descriptors.ringMappings, memory: Descriptors.residentMemory
            )
            var processes: Set<Int32> = []
            for _ in 0..<count {
                processes.insert(Int32(try await worker.ask(Job(.process)).value))
                _ = await kernelError { try await worker.ask(Job(.exit, 1)) }
            }
            #expect(try await worker.ask(Job(.echo, 1)).value == 1)
            #expect(processes.count == count)
            for process in processes { #expect(!Descriptors.isKnown(process)) }
            #expect(Descriptors.count <= before.descriptors + 8)
            #expect(Descriptors.ringMappings <= before.mappings + 2)
            #expect(Descriptors.residentMemory - before.memory < 32 << 20)
        }
    }

    @Test("A program asks kernels in children of itself")
    func ownChildren() throws {
        let options = ProcessOptions(executable: Isolated.program, arguments: ["ask"])
        let program = try ChildProcess.start(options, "program", descriptors: [], isChild: false)
        #expect(Descriptors.hasEnded(program.processID, within: 30_000))
        #expect(program.collect()?.exitCode == 42)
    }

    @Test("A parent that is killed leaves no child")
    func parent() async throws {
        var pipe: [Int32] = [0, 0]
        try #require(unsafe Glibc.pipe(&pipe) == 0)
        let options = ProcessOptions(executable: Isolated.program, arguments: ["parent"])
        // It finds the pipe where a child finds its memory.
        let program = try ChildProcess.start(options, "parent", descriptors: [pipe[1]], isChild: false)
        Descriptors.close(pipe[1])
        var text = [UInt8](repeating: 0, count: 32)
        let count = unsafe read(pipe[0], &text, 32)
        Descriptors.close(pipe[0])
        let line = String(decoding: text.prefix(max(count, 0)).prefix { $0 != 10 }, as: UTF8.self)
        let child = try #require(Int32(line), "The parent said \"\(line)\".")
        #expect(Descriptors.isKnown(child))
        program.kill()
        #expect(Descriptors.hasEnded(program.processID))
        #expect(program.collect()?.signal == SIGKILL)
        #expect(Descriptors.hasEnded(child), "The child has ended with its parent.")
    }
}
