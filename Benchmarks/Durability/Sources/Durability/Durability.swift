import DurableKernels
import Foundation
import RingKernels

/// Measures what durable state costs, and prints the medians of several rounds.
@main
struct Durability {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let rounds = arguments.first.map { Int($0) ?? 0 } ?? 5
        let part = arguments.dropFirst().first
        guard rounds > 0, arguments.count <= 2, part == nil || part == "journal" || part == "snapshots" else {
            FileHandle.standardError.write(
                Data("error: Give a number of rounds, at least 1, and \"journal\" or \"snapshots\" or nothing.\n".utf8))
            exit(2)
        }
        var figures: [(name: String, values: [Double])] = []
        func note(_ name: String, _ value: Double) {
            if let index = figures.firstIndex(where: { $0.name == name }) {
                figures[index].values.append(value)
            } else {
                figures.append((name, [value]))
            }
        }
        for round in 1...rounds {
            FileHandle.standardError.write(Data("round \(round) of \(rounds)\n".utf8))
            if part != "snapshots" {
                try await withFolder { folder in
                    note("SQLite, 1 insert per transaction", try plain(2000, 1, folder))
                    note("journalled, 1 sender", try await journalled(2000, senders: 1, folder))
                    note("SQLite, 64 inserts per transaction", try plain(60_000, 64, folder))
                    note("journalled, 64 senders", try await journalled(60_000, senders: 64, folder))
                    note(
                        "journalled, 64 senders, 16 kernels",
                        try await journalled(60_000, senders: 64, kernels: 16, folder)
                    )
                }
            }
            if part == "journal" { continue }
            // Without, with, with, without: what drifts in the machine hits both.
            for isSaved in [false, true, true, false] {
                let (rate, written) = try await withFolder { folder in
                    try await counted(10_000_000, isSaved: isSaved, folder)
                }
                note(isSaved ? withSnapshots : without, rate)
                if isSaved { note("snapshots of these that were written", written) }
            }
        }
        print("messages per second: median (lowest to highest) of \(rounds) rounds")
        for (name, values) in figures {
            let sorted = values.sorted()
            print("\(name): \(Int(median(sorted))) (\(Int(sorted[0])) to \(Int(sorted[sorted.count - 1])))")
        }
        if part == "journal" { return }
        let (before, after) = (values(without, figures), values(withSnapshots, figures))
        // Each round by itself: what the machine did in another one has no part in it.
        let costs = (0..<rounds).map { round in
            let pair = [2 * round, 2 * round + 1]
            return 100 * (1 - pair.reduce(0) { $0 + 1 / before[$1] } / pair.reduce(0) { $0 + 1 / after[$1] })
        }.sorted()
        print(
            String(
                format: "snapshots cost %.1f %% of the rate (%.1f to %.1f)", median(costs), costs[0],
                costs[costs.count - 1]))
    }

    private static let without = "handler without"
    private static let withSnapshots = "handler with snapshots every 10,000"

    private static func values(_ name: String, _ figures: [(name: String, values: [Double])]) -> [Double] {
        figures.first { $0.name == name }?.values ?? []
    }

    private static func median(_ sorted: [Double]) -> Double { sorted[sorted.count / 2] }

    private static func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
        // Beside the checkout's build, on the disk that is to be measured, not on one in memory.
        let folder =
            FileManager.default.currentDirectoryPath + "/.build/durability-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }  // only measured files are left behind
        return try await body(folder)
    }

    private static func rate(_ count: Int, since start: ContinuousClock.Instant) -> Double {
        Double(count) / ((ContinuousClock.now - start) / .seconds(1))
    }

    // MARK: What is measured

    private static func plain(_ count: Int, _ size: Int, _ folder: String) throws -> Double {
        let database = try PlainSQLite(path: "\(folder)/plain-\(size).sqlite")
        let start = ContinuousClock.now
        try database.insert(count, perTransaction: size)
        let rate = rate(count, since: start)
        try database.close()
        return rate
    }

    /// Senders that each wait for the answer before they ask again.
    private static func journalled(_ count: Int, senders: Int, kernels: Int = 1, _ folder: String) async throws
        -> Double
    {
        let store = try SQLiteStore(path: "\(folder)/journal-\(senders)-\(kernels).store")
        let rate = try await RingKernelRuntime.run { runtime in
            var handles: [RingKernelHandle<Add, Sum>] = []
            for index in 0..<kernels {
                let handle = try await runtime.launch(
                    RingKernel(journalling: JournalledSum(), in: store, id: "sum-\(index)"))
                try await handle.activate()
                _ = try await handle.ask(Add(0))
                handles.append(handle)
            }
            let start = ContinuousClock.now
            try await withThrowingTaskGroup(of: Void.self) { [handles] group in
                for sender in 0..<senders {
                    group.addTask {
                        let handle = handles[sender % kernels]
                        for _ in 0..<(count / senders) { _ = try await handle.ask(Add(1)) }
                    }
                }
                try await group.waitForAll()
            }
            return Self.rate(count / senders * senders, since: start)
        }
        try store.close()
        return rate
    }

    /// Messages to a handler on another thread, as fast as one sender makes them.
    private static func counted(_ count: Int, isSaved: Bool, _ folder: String) async throws -> (
        rate: Double, written: Double
    ) {
        let store = try SQLiteStore(path: "\(folder)/snapshots.store")
        let (rate, written) = try await RingKernelRuntime.run { runtime in
            let handle: RingKernelHandle<Add, Acknowledgement> =
                if isSaved {
                    try await runtime.launch(
                        RingKernel(snapshotting: SavedCounter(), in: store, every: .messages(10_000)))
                } else {
                    try await runtime.launch(PlainCounter())
                }
            try await handle.activate()
            try await handle.send(contentsOf: (0..<200_000).lazy.map { Add($0) })
            _ = try await handle.ask(Add(0))
            let before = store.statistics.commits
            let start = ContinuousClock.now
            try await handle.send(contentsOf: (0..<count).lazy.map { Add($0) })
            _ = try await handle.ask(Add(0))
            let rate = Self.rate(count, since: start)
            let seconds = Double(count) / rate
            return (rate, Double(store.statistics.commits - before) / seconds)
        }
        try store.close()
        return (rate, written)
    }
}
