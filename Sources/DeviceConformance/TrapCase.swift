public import Compute

/// A kernel of the corpus that traps, and where.
public struct TrapCase: Sendable {
    public let name: String
    /// The item that traps, of all that do the one with the lowest number.
    public let index: Int
    public let operation: TrapSite.Operation
    let launch: @Sendable (DeviceStream) throws -> Void

    /// Runs the kernel on a stream.
    ///
    /// - Returns: Its trap, or nothing if it came to its end.
    /// - Throws: What launching throws.
    public func trap(on stream: DeviceStream) throws -> DeviceTrap? {
        do {
            try launch(stream)
            return nil
        } catch let error as DeviceError where error.code == .trapped {
            return error.underlying as? DeviceTrap
        }
    }
}

/// A case of a kernel that reads a span and traps.
///
/// - Parameters:
///   - name: What the case is about.
///   - input: What it reads, one element for each item.
///   - output: What it writes, before it runs.
///   - groups: How many items a group has.
///   - index: The item that traps.
///   - operation: What it does that may not be done.
///   - launch: Its launch on a stream.
public func trap<A: BitwiseCopyable & Sendable, Out: BitwiseCopyable & Sendable>(
    _ name: String, _ input: [A], output: [Out], groups: LaunchRange.Groups = .automatic, index: Int,
    _ operation: TrapSite.Operation,
    launch:
        @escaping @Sendable (
            UnifiedBuffer<A>, UnifiedBuffer<Out>, DeviceStream, LaunchRange, DeviceChecks
        ) throws(DeviceError) -> DeviceEvent
) -> TrapCase {
    TrapCase(name: name, index: index, operation: operation) { stream in
        let buffer = try UnifiedBuffer(input, on: stream.accelerator)
        let result = try UnifiedBuffer(output, on: stream.accelerator)
        try launch(buffer, result, stream, .linear(input.count, groups: groups), .on).wait()
    }
}
