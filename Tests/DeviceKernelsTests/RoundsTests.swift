import Compute
import DeviceKernels
import Glibc
import RingKernels
import Testing

/// Launch, load, fault and recovery, again and again. `DOTCOMPUTE_ROUNDS` says how often on each device; the faults are drawn anew at
/// every run, and the seed is part of what a failure says.
@Suite("Round after round", .timeLimit(.minutes(30)), .serialized)
struct RoundsTests {
    enum Fault: CaseIterable {
        /// A message traps.
        case trap
        /// A handler does not return within its time.
        case stuck
        /// The process of the host is killed, under load.
        case killed
    }

    /// What a process holds that a round could leave behind.
    struct Holdings: CustomStringConvertible {
        var descriptors = 0
        var threads = 0
        /// Bytes.
        var memory = 0
        /// Entries of the system's shared memory.
        var shared = 0

        init() {
            descriptors = Self.entries("/proc/self/fd")
            threads = Self.entries("/proc/self/task")
            shared = Self.entries("/dev/shm")
            memory = residentBytes()
        }

        private static func entries(_ path: String) -> Int {
            guard let folder = unsafe opendir(path) else { return 0 }
            var count = 0
            while unsafe readdir(folder) != nil { count += 1 }
            unsafe closedir(folder)
            return count
        }

        var description: String {
            "descriptors: \(descriptors), threads: \(threads), resident: \(memory >> 20) MiB, shared: \(shared)"
        }
    }

    /// How long a handler dawdles that is given up: so that its launch ends soon after, and its memory comes back.
    private static let dawdling: UInt64 = 400_000_000

    @Test("Whatever fails, the next start serves, and nothing is left behind", arguments: TestedDevice.allCases)
    func rounds(_ device: TestedDevice) async throws {
        let rounds = Processes.number("DOTCOMPUTE_ROUNDS") ?? 4
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        // What is made once: drivers, pools, compiled text.
        for fault in [Fault.trap, .stuck] { try await round(fault, device, &generator) }
        let before = Holdings()
        var counts: [Fault: Int] = [:]
        for number in 0..<rounds {
            // In a short run each comes at least once.
            let fault = number < 3 ? Fault.allCases[number] : Fault.allCases.randomElement(using: &generator) ?? .trap
            counts[fault, default: 0] += 1
            try await round(fault, device, &generator)
        }
        // Launches that were given up end by and by, with their threads.
        try await TestedDevice.wait { Holdings().threads <= before.threads + 2 }
        let after = Holdings()
        #expect(after.descriptors <= before.descriptors, "seed \(seed): \(before), then \(after)")
        #expect(after.shared <= before.shared, "seed \(seed): \(before), then \(after)")
        // What an allocator keeps for itself does not grow with the rounds.
        #expect(after.memory - before.memory < 48 << 20, "seed \(seed): \(before), then \(after)")
        if rounds > 4 {
            print("\(device.rawValue), \(rounds) rounds, seed \(seed), \(counts): \(before), then \(after)")
        }
    }

    private func round(_ fault: Fault, _ device: TestedDevice, _ generator: inout SeededGenerator) async throws {
        let bad = UInt64.random(in: 0..<40, using: &generator)
        switch fault {
        case .trap: try await serve(device, failingAt: bad, with: EchoRequest(bad, .trap))
        case .stuck:
            try await serve(device, failingAt: bad, with: EchoRequest(Self.dawdling, .dawdle), limit: .milliseconds(60))
        case .killed:
            let killedAfter = Int(bad)
            let name = device.rawValue
            await #expect(processExitsWith: .signal(9)) { [name = name as String, killedAfter = killedAfter as Int] in
                let device = try #require(TestedDevice(rawValue: name))
                try await device.withEcho(lanes: 2) { echo, _ in
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for caller in UInt64(0)..<4 {
                            group.addTask {
                                for value in UInt64(0)..<1_000_000 {
                                    _ = try await echo.ask(DeviceMessage(EchoRequest(caller << 32 | value)))
                                    if caller == 0 && value == killedAfter { Processes.killSelf() }
                                }
                            }
                        }
                        try await group.waitForAll()
                    }
                }
            }
            // Whatever it left of caches and locks is in nobody's way.
            try await serve(device, failingAt: bad, with: EchoRequest(bad, .trap))
        }
    }

    /// 40 messages, of which one makes the kernel fail, and then one more, which is answered.
    ///
    /// - Parameter limit: Of a handler; if it is not given, none is stuck, and the one message alone is lost. A handler that is stuck may keep
    ///   the device from those behind it, which are lost then as well.
    private func serve(
        _ device: TestedDevice, failingAt place: UInt64, with request: EchoRequest, limit: Duration? = nil
    ) async throws {
        let options = device.options(
            KernelOptions(restart: .onFailure(maximum: 100, backoff: .constant(.zero))),
            handlerLimit: limit ?? .seconds(10))
        try await device.withEcho(options) { echo, _ in
            func isAnswered(_ request: EchoRequest) async throws -> Bool {
                do {
                    let answer = try await echo.ask(DeviceMessage(request), timeout: .seconds(30))
                    #expect(answer.value == request.value)
                    return true
                } catch let error as KernelError where error.code == .handlerFailed {
                    return false
                }
            }
            var failed = 0
            for value in UInt64(0)..<40 {
                let isAnswered = try await isAnswered(value == place ? request : EchoRequest(value))
                // On a busy machine a handler that takes long may be back before anybody looks whether it is stuck.
                #expect(!isAnswered || value != place || limit != nil)
                if !isAnswered { failed += 1 }
            }
            if limit == nil { #expect(failed == 1) }
            while try await !isAnswered(EchoRequest(40)) {}
        }
    }
}
