import Dispatch
import RingKernels
import Synchronization
import TestKit
import Testing

@testable import DurableKernels

@Suite("Commits that come at the same time", .timeLimit(.minutes(1)))
struct CommitQueueTests {
    private struct Bad: Error {}

    /// What was written, in groups; a group with a negative number fails.
    private final class Disk: Sendable {
        let groups = Mutex<[[Int]]>([])
        private let queue = DispatchQueue(label: "disk")
        /// Holds up the first group until it is opened.
        let gate = DispatchSemaphore(value: 0)

        func makeCommits() -> CommitQueue<Int> {
            CommitQueue(
                run: { body in self.queue.async { body() } },
                write: { items in
                    if self.groups.withLock({ $0.isEmpty }) { self.gate.wait() }
                    if items.contains(where: { $0 < 0 }) { throw Bad() }
                    self.groups.withLock { $0.append(items) }
                    return items.map { _ in [] }
                })
        }
    }

    @Test("What comes while a transaction is being written goes into the next one, in order")
    func groups() async throws {
        let disk = Disk()
        let commits = disk.makeCommits()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try await commits.commit(0) }
            while commits.waitingCount > 0 || !commits.isWriting { await Task.yield() }
            for item in 1...20 {
                group.addTask { _ = try await commits.commit(item) }
                while commits.waitingCount < item { await Task.yield() }
            }
            disk.gate.signal()
            try await group.waitForAll()
        }
        #expect(disk.groups.withLock { $0 } == [[0], Array(1...20)])
        #expect(commits.statistics.commits == 21 && commits.statistics.transactions == 2)
    }

    @Test("One that cannot be written does not fail its neighbours")
    func neighbours() async throws {
        let disk = Disk()
        let commits = disk.makeCommits()
        let failures = try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                _ = try await commits.commit(0)
                return false
            }
            while commits.waitingCount > 0 || !commits.isWriting { await Task.yield() }
            for item in [1, -2, 3] {
                group.addTask {
                    do { _ = try await commits.commit(item) } catch is Bad { return true }
                    return false
                }
            }
            while commits.waitingCount < 3 { await Task.yield() }
            disk.gate.signal()
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failures == 1)
        #expect(Set(disk.groups.withLock { $0 }.joined()) == [0, 1, 3])
        #expect(commits.statistics.failedCommits == 1 && commits.statistics.commits == 3)
    }

    @Test("When a runtime shuts down, a thousand kernels save their states", arguments: StoreKind.allCases)
    func thousand(_ kind: StoreKind) async throws {
        let store = try StoreUnderTest(kind)
        for round in 1...2 {
            try await store.open { store in
                let before = store.statistics.commits
                try await withTestRuntime(homes: 2) { runtime in
                    for index in 0..<1000 {
                        let counter = try await runtime.launch(
                            RingKernel(
                                snapshotting: Counter(), in: store, every: .messages(10_000), id: "counter-\(index)"))
                        try await counter.activate()
                        let sum = try await counter.ask(Add(index))
                        #expect(sum.count == round * index)
                    }
                }
                #expect(store.statistics.commits - before == 1000 && store.statistics.failedCommits == 0)
            }
        }
    }
}
