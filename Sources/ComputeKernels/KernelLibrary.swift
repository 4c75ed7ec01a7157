public import Compute

/// Kernels that people expect, ready to be called: element-wise functions, sums, sorting, products of matrices and more.
///
/// ```swift
/// let library = try KernelLibrary(on: .default)
/// try await library.add(x, y, into: z)
/// let total = try await library.sum(z)
/// ```
///
/// Every call takes buffers of the library's accelerator, checks all of them before anything runs, and returns when its
/// result is complete. What a function reads and what it writes must be different buffers. Memory that a function needs
/// meanwhile comes from a pool of the library's own, so that nothing is allocated once there was a call of that size. Calls may come
/// from any task; those that are made at the same time share one stream.
///
/// Functions throw ``DeviceError``: what is wrong with an argument as `sizeMismatch`, `invalidShape`, `invalidArgument`,
/// `wrongAccelerator`, `uninitialised`, `released` or `bufferInUse`, and what the device runs into.
public final class KernelLibrary: Sendable {
    public let accelerator: Accelerator
    let stream: DeviceStream
    /// Lends what passes hand to each other.
    let pool: MemoryPool

    /// - Throws: ``DeviceError`` when the device cannot be opened or gives no stream.
    public init(on accelerator: Accelerator = .default) throws(DeviceError) {
        self.accelerator = accelerator
        stream = try accelerator.makeStream()
        pool = try MemoryPool(on: accelerator, placement: .deviceOnly)
    }

    /// Gives the memory that is free at the moment back to the device.
    public func trim() throws(DeviceError) { try pool.trim(toBytes: 0) }
}
