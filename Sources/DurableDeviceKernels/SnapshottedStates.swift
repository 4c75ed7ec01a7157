internal import Compute
internal import DeviceKernels
internal import DurableKernels
internal import Logging
internal import RingKernels

/// Keeps the states of one device ring kernel in a store.
final class SnapshottedStates<State: DeviceStruct>: DeviceStateKeeper {
    typealias Owner = DeviceStatesOwner<State>

    private let keeper: SnapshotKeeper<Owner>
    private let interval: SnapshotInterval
    private let lanes: Int

    init(_ store: any DurableStore, _ interval: SnapshotInterval, lanes: Int) {
        keeper = SnapshotKeeper(store: store)
        self.interval = interval
        self.lanes = lanes
    }

    var messages: Int? { interval.messages }
    var time: Duration? { interval.time }
    private var stride: Int { MemoryLayout<State>.stride }

    func open(_ kernel: KernelID, logger: Logger) async throws -> [UInt8]? {
        guard let stored = try await keeper.open(kernel, interval, logger: logger) else { return nil }
        do {
            try check(stored, kernel)
        } catch {
            await keeper.close()
            throw error
        }
        return stored.bytes
    }

    private func check(_ stored: DeviceStates, _ kernel: KernelID) throws(DurableError) {
        guard stored.layout == Owner.layout, stored.stride == stride else {
            throw DurableError(
                .undecodable,
                "The stored states of kernel \"\(kernel)\" are \(stored.layout.joined(separator: "; ")), and this program has \(Owner.layout.joined(separator: "; ")). Run the program that wrote them, or launch this kernel under another ID.",
                kernel: kernel)
        }
        guard stored.lanes == lanes, stored.bytes.count == lanes * stride else {
            throw DurableError(
                .invalidOption,
                "Kernel \"\(kernel)\" has stored states of \(stored.lanes) lanes (\(stored.bytes.count) bytes), and was to be launched with \(lanes) lanes (\(lanes * stride) bytes). A key would mean another state: launch it with \(stored.lanes) lanes, or under another ID.",
                kernel: kernel)
        }
    }

    func save(_ states: [UInt8]) {
        keeper.save(DeviceStates(layout: Owner.layout, stride: stride, lanes: lanes, bytes: states))
    }

    func finish() async throws { try await keeper.finish() }
    func close() async { await keeper.close() }
}
