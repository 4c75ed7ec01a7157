import Compute
import DeviceKernels
import Foundation
import RingKernels
import TestKit
import Testing

@testable import DurableDeviceKernels
@testable import DurableKernels

/// States of device ring kernels that are kept in a store.
@Suite("Device states with snapshots", .timeLimit(.minutes(1)), .serialized)
struct DeviceSnapshotTests {
    typealias Handle = RingKernelHandle<DeviceMessage<EchoRequest>, DeviceMessage<EchoResponse>>

    private func withEcho<Result>(
        _ device: TestedDevice, lanes: Int = 1, _ store: any DurableStore, every interval: SnapshotInterval,
        restart: RestartPolicy = .never,
        _ body: nonisolated(nonsending) (Handle) async throws -> Result
    ) async throws -> Result {
        let accelerator = try device.accelerator()
        return try await RingKernelRuntime.run { runtime in
            let echo = try await runtime.launch(
                Echo.kernel(), on: accelerator, lanes: lanes, options: device.options(KernelOptions(restart: restart)),
                snapshottingIn: store, every: interval)
            try await echo.activate()
            return try await body(echo)
        }
    }

    private func ask(_ echo: Handle, _ values: Range<UInt64>) async throws {
        for value in values { _ = try await echo.ask(DeviceMessage(EchoRequest(value)), timeout: .seconds(10)) }
    }

    /// The states of all lanes as they are stored.
    private func stored(_ store: InMemoryStore) throws -> [EchoState]? {
        guard let state = store.contents(of: "echo")?.state else { return nil }
        let states = try StateCodec<DeviceStatesOwner<EchoState>>(kernel: "echo").current(state)
        return (0..<states.lanes).map { lane in
            unsafe states.bytes[lane * states.stride..<(lane + 1) * states.stride].withUnsafeBytes {
                unsafe $0.loadUnaligned(as: EchoState.self)
            }
        }
    }

    @Test("The states of all lanes survive the end of the runtime", arguments: TestedDevice.allCases)
    func survives(_ device: TestedDevice) async throws {
        let store = InMemoryStore()
        for round in UInt64(0)..<3 {
            try await withEcho(device, lanes: 3, store, every: .messages(1_000)) { echo in
                #expect(try await echo.deviceStates(of: EchoState.self).map(\.count) == [2, 2, 2].map { $0 * round })
                try await ask(echo, 0..<6)
            }
            #expect(try stored(store)?.map(\.count) == [2, 2, 2].map { $0 * (round + 1) })
        }
    }

    @Test("They are saved whenever so many messages have been handled", arguments: TestedDevice.allCases)
    func everyMessages(_ device: TestedDevice) async throws {
        let store = InMemoryStore()
        try await withEcho(device, store, every: .messages(10)) { echo in
            try await ask(echo, 0..<9)
            #expect(try stored(store) == nil)
            try await ask(echo, 9..<10)
            try await TestedDevice.wait { try stored(store) != nil }
            #expect(try stored(store) == [EchoState(count: 10, sum: 45)])
            // A pause between two, which the next one waits for.
            try await ask(echo, 10..<20)
            try await TestedDevice.wait { try stored(store)?.first?.count == 20 }
            try await ask(echo, 20..<21)
            try await echo.terminate()
            #expect(try stored(store) == [EchoState(count: 21, sum: 210)])
        }
    }

    @Test("They are saved after a time, also when no further message comes")
    func afterTime() async throws {
        let store = InMemoryStore()
        try await withEcho(.processor, store, every: .time(.milliseconds(30))) { echo in
            try await ask(echo, 0..<3)
            try await TestedDevice.wait { try stored(store) == [EchoState(count: 3, sum: 3)] }
            let written = store.statistics.commits
            // With nothing new there is nothing to save.
            await #expect(throws: KernelError.self) { try await echo.receive(timeout: .milliseconds(100)) }
            #expect(store.statistics.commits == written)
        }
    }

    @Test("After a trap the kernel begins with the last snapshot", arguments: TestedDevice.allCases)
    func trap(_ device: TestedDevice) async throws {
        let store = InMemoryStore()
        try await withEcho(device, store, every: .messages(5), restart: .onFailure(maximum: 3)) { echo in
            try await ask(echo, 0..<5)
            try await TestedDevice.wait { try stored(store)?.first?.count == 5 }
            try await ask(echo, 0..<2)
            await #expect(throws: KernelError.self) {
                try await echo.ask(DeviceMessage(EchoRequest(0, .trap)), timeout: .seconds(10))
            }
            let answer = try await echo.ask(DeviceMessage(EchoRequest(0)), timeout: .seconds(10))
            #expect(answer.count == 6)
        }
    }

    @Test("A store that crashes leaves the last snapshot, with which the next kernel begins")
    func crash() async throws {
        let store = InMemoryStore()
        await #expect(throws: (any Error).self) {
            try await withEcho(.processor, store, every: .messages(5)) { echo in
                try await ask(echo, 0..<5)
                try await TestedDevice.wait { try stored(store)?.first?.count == 5 }
                store.crash()
                try await ask(echo, 0..<2)
                try await echo.terminate()
            }
        }
        try await withEcho(.processor, store, every: .messages(5)) { echo in
            let states = try await echo.deviceStates(of: EchoState.self)
            #expect(states == [EchoState(count: 5, sum: 10)])
        }
    }

    @Test("A last snapshot that cannot be saved makes `terminate` throw")
    func full() async throws {
        struct DiskIsFull: Error {}
        let store = InMemoryStore()
        try await withEcho(.processor, store, every: .messages(1_000)) { echo in
            try await ask(echo, 0..<5)
            store.failCommits(with: DiskIsFull())
            let error = await #expect(throws: KernelError.self) { try await echo.terminate() }
            #expect(error?.underlying is DiskIsFull)
            #expect(try stored(store) == nil)
        }
    }

    // MARK: What is stored does not fit

    /// Another struct of the same name.
    struct OtherState: DeviceStruct {
        var sum: Int64

        static let deviceDefinition = DeviceStructDefinition(
            name: "rk_s_EchoState",
            fields: [
                .init(name: "sum", cType: "rk_i64", offset: 0, swiftOffset: MemoryLayout<Self>.offset(of: \.sum))
            ], layout: .init(stride: 8, alignment: 8),
            swiftLayout: .init(stride: MemoryLayout<Self>.stride, alignment: MemoryLayout<Self>.alignment),
            source: "typedef struct { rk_i64 sum; } rk_s_EchoState;")
    }

    private func refusal<State: DeviceStruct>(_ state: State, lanes: Int, _ store: InMemoryStore) async throws
        -> DurableError
    {
        let kernel = DeviceRingKernelDefinition<EchoRequest, State, EchoRequest>(
            "echo", state: state, entry: "echo_handle", source: "", cpu: { request, _, _ in request })
        let before = store.contents(of: "echo")
        let error = try await RingKernelRuntime.run { runtime in
            await #expect(throws: KernelError.self) {
                try await runtime.launch(kernel, on: .cpu, lanes: lanes, snapshottingIn: store, every: .messages(1))
            }
        }
        #expect(error?.code == .startFailed)
        #expect(store.contents(of: "echo") == before)
        return try #require(error?.underlying as? DurableError)
    }

    @Test("What is stored of other states is refused with what it is, and untouched")
    func mismatch() async throws {
        let store = InMemoryStore()
        try await withEcho(.processor, lanes: 2, store, every: .messages(1)) { echo in try await ask(echo, 0..<4) }

        let lanes = try await refusal(EchoState(), lanes: 3, store)
        #expect(lanes.code == .invalidOption && lanes.message.contains("2 lanes"))
        let layout = try await refusal(OtherState(sum: 0), lanes: 2, store)
        #expect(layout.code == .undecodable && layout.message.contains("count: rk_u64 at 0"))
        let name = try await refusal(EchoRequest(0), lanes: 2, store)
        #expect(name.code == .foreignState && name.message.contains("rk_s_EchoState"))
        let interval = try await RingKernelRuntime.run { runtime in
            await #expect(throws: KernelError.self) {
                try await runtime.launch(Echo.kernel(), on: .cpu, snapshottingIn: store, every: .messages(0))
            }
        }
        #expect((interval?.underlying as? DurableError)?.code == .invalidOption)
        // It is there for the right one.
        try await withEcho(.processor, lanes: 2, store, every: .messages(1)) { echo in
            let states = try await echo.deviceStates(of: EchoState.self)
            #expect(states.map(\.count) == [2, 2])
        }
    }

    @Test("Two kernels do not share what is stored")
    func inUse() async throws {
        let store = InMemoryStore()
        try await withEcho(.processor, store, every: .messages(1)) { _ in
            let error = try await RingKernelRuntime.run { runtime in
                await #expect(throws: KernelError.self) {
                    try await runtime.launch(Echo.kernel(), on: .cpu, snapshottingIn: store, every: .messages(1))
                }
            }
            #expect((error?.underlying as? DurableError)?.code == .partitionInUse)
        }
    }

    #if DurableKernels
        @Test(
            "A process that is killed leaves its last snapshot in the file",
            arguments: [TestedDevice.processor, .persistent])
        func killed(_ device: TestedDevice) async throws {
            _ = try device.accelerator()
            let folder = FileManager.default.temporaryDirectory.appending(path: "states-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let path = folder.appending(path: "states.store").path
            let name = device.rawValue
            await #expect(processExitsWith: .signal(9)) { [path = path as String, name = name as String] in
                let device = try #require(TestedDevice(rawValue: name))
                let store = try SQLiteStore(path: path)
                try await RingKernelRuntime.run { runtime in
                    let echo = try await runtime.launch(
                        Echo.kernel(), on: try device.accelerator(), snapshottingIn: store, every: .messages(50))
                    try await echo.activate()
                    for value in UInt64(0)..<1_000_000 {
                        _ = try await echo.ask(DeviceMessage(EchoRequest(value)), timeout: .seconds(10))
                        if value > 300 && store.statistics.commits >= 2 { Processes.killSelf() }
                    }
                }
            }
            let store = try SQLiteStore(path: path)
            let state = try await withEcho(device, store, every: .messages(50)) { echo in
                try await echo.deviceStates(of: EchoState.self)
            }
            try store.close()
            // As it was between two messages: the sum is that of as many values.
            let (count, sum) = (try #require(state.first).count, try #require(state.first).sum)
            #expect(count >= 50 && sum == count * (count - 1) / 2)
        }
    #endif
}
