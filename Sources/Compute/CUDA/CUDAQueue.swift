import CCompute

/// A stream of the driver that does not wait for the default one.
@safe final class CUDAQueue: CommandQueue {
    let context: CUDAContext
    nonisolated(unsafe) let handle: dcc_cu_handle
    // SAFETY: made and destroyed once; commands may be enqueued from any thread.

    init(_ context: CUDAContext) throws(DeviceError) {
        var stream: dcc_cu_handle?
        try context.call("cuStreamCreate", "Making a stream") {
            unsafe $0.cuStreamCreate(&stream, CU.streamNonBlocking)
        }
        guard let stream = unsafe stream else {
            throw .cuda(400, in: "cuStreamCreate", "Making a stream", on: context.id)
        }
        self.context = context
        unsafe handle = stream
    }

    deinit {
        // What is enqueued is still executed. Refused for a lost device alone, which every other call reports.
        _ = context.attempt("cuStreamDestroy_v2", "Ending a stream") { unsafe $0.cuStreamDestroy(handle) }
    }

    func write(_ source: UnsafeRawPointer, to target: DeviceMemory, at offset: Int, byteCount: Int)
        throws(DeviceError)
    {
        guard byteCount > 0 else { return }
        try context.call("cuMemcpyHtoDAsync_v2", "Copying \(byteCount) bytes to the device") {
            unsafe $0.cuMemcpyHtoDAsync(target.address(at: offset), source, byteCount, handle)
        }
    }

    func read(_ source: DeviceMemory, at offset: Int, to target: UnsafeMutableRawPointer, byteCount: Int)
        throws(DeviceError)
    {
        guard byteCount > 0 else { return }
        try context.call("cuMemcpyDtoHAsync_v2", "Copying \(byteCount) bytes from the device") {
            unsafe $0.cuMemcpyDtoHAsync(target, source.address(at: offset), byteCount, handle)
        }
    }

    func copy(
        _ source: DeviceMemory, at sourceOffset: Int, to target: DeviceMemory, at targetOffset: Int, byteCount: Int
    ) throws(DeviceError) {
        guard byteCount > 0 else { return }
        try context.call("cuMemcpyDtoDAsync_v2", "Copying \(byteCount) bytes on the device") {
            unsafe $0.cuMemcpyDtoDAsync(
                target.address(at: targetOffset), source.address(at: sourceOffset), byteCount, handle)
        }
    }

    func fill(_ target: DeviceMemory, at offset: Int, with pattern: UnsafeRawBufferPointer, count: Int)
        throws(DeviceError) -> HostMemory?
    {
        guard count > 0 else { return nil }
        let address = target.address(at: offset)
        let what = "Filling \(pattern.count * count) bytes on the device"
        switch pattern.count {
        case 1:
            let value = unsafe pattern.loadUnaligned(as: UInt8.self)
            try context.call("cuMemsetD8Async", what) {
                unsafe $0.cuMemsetD8Async(address, value, count, handle)
            }
        case 2:
            let value = unsafe pattern.loadUnaligned(as: UInt16.self)
            try context.call("cuMemsetD16Async", what) {
                unsafe $0.cuMemsetD16Async(address, value, count, handle)
            }
        case 4:
            let value = unsafe pattern.loadUnaligned(as: UInt32.self)
            try context.call("cuMemsetD32Async", what) {
                unsafe $0.cuMemsetD32Async(address, value, count, handle)
            }
        default: return try unsafe fillByDoubling(target, at: offset, with: pattern, count: count)
        }
        return nil
    }

    func map(_ memory: DeviceMemory, byteCount: Int) throws(DeviceError) -> UnsafeMutableRawPointer {
        try finish()
        guard let pointer = unsafe memory.hostPointer else {
            throw .cuda(400, in: "cuMemHostGetDevicePointer_v2", "Mapping \(byteCount) bytes", on: context.id)
        }
        return unsafe pointer
    }

    func unmap(_ memory: DeviceMemory, _ pointer: UnsafeMutableRawPointer) {}

    func record() throws(DeviceError) -> any CommandMark {
        let mark = try CUDAMark(context)
        try context.call("cuEventRecord", "Marking a place in a stream") {
            unsafe $0.cuEventRecord(mark.handle, handle)
        }
        return mark
    }

    func wait(for mark: any CommandMark) throws(DeviceError) {
        guard let mark = mark as? CUDAMark else { return }  // all marks of this device are of this type
        try context.call("cuStreamWaitEvent", "Waiting for another stream") {
            unsafe $0.cuStreamWaitEvent(handle, mark.handle, 0)
        }
    }

    func finish() throws(DeviceError) {
        try context.call("cuStreamSynchronize", "Waiting for the device") {
            unsafe $0.cuStreamSynchronize(handle)
        }
    }
}

/// A place in a stream.
@safe final class CUDAMark: CommandMark {
    private let context: CUDAContext
    nonisolated(unsafe) let handle: dcc_cu_handle
    // SAFETY: made and destroyed once; events may be waited for and asked from any thread.

    init(_ context: CUDAContext) throws(DeviceError) {
        var event: dcc_cu_handle?
        try context.call("cuEventCreate", "Making an event") {
            unsafe $0.cuEventCreate(&event, CU.eventDisableTiming | CU.eventBlockingSync)
        }
        guard let event = unsafe event else { throw .cuda(400, in: "cuEventCreate", "Making an event", on: context.id) }
        self.context = context
        unsafe handle = event
    }

    deinit {
        _ = context.attempt("cuEventDestroy_v2", "Ending an event") { unsafe $0.cuEventDestroy(handle) }
    }

    func isReached() throws(DeviceError) -> Bool {
        let error = context.attempt("cuEventQuery", "Asking for an event") { unsafe $0.cuEventQuery(handle) }
        guard let error else { return true }
        if error.native?.value == CUDACodes.notReady { return false }
        throw error
    }

    func wait() throws(DeviceError) {
        try context.call("cuEventSynchronize", "Waiting for an event") { unsafe $0.cuEventSynchronize(handle) }
    }
}

extension DeviceMemory {
    func address(at offset: Int) -> dcc_cu_address { dcc_cu_address(handle) + dcc_cu_address(offset) }
}
