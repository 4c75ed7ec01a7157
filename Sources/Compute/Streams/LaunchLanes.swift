/// Queues for the launches that are awaited, each with a thread that waits: lent for one launch at a time, so that launches of
/// different tasks do not wait for each other.
package final class LaunchLanes: Sendable {
    private let idle = Locked<[(queue: any CommandQueue, waiter: Worker)]>([])

    package init() {}

    /// A stream of its own for one launch.
    ///
    /// - Throws: ``DeviceError`` when the device gives no queue.
    func stream(on accelerator: Accelerator) throws(DeviceError) -> DeviceStream {
        if let lane = idle.withLock({ $0.popLast() }) {
            return DeviceStream(on: accelerator, queue: lane.queue, waiter: lane.waiter, lanes: self)
        }
        return DeviceStream(
            on: accelerator, queue: try accelerator.device.makeQueue(), waiter: Worker(name: "compute-launch"),
            lanes: self)
    }

    func giveBack(_ queue: any CommandQueue, _ waiter: Worker) { idle.withLock { $0.append((queue, waiter)) } }
}
