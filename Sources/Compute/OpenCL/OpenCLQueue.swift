import CCompute

/// A command queue that executes in order.
@safe final class OpenCLQueue: CommandQueue {
    private let library: OpenCLLibrary
    /// The accelerator's.
    private let id: String
    private let context: OpenCLContext
    nonisolated(unsafe) let handle: dcc_cl_handle
    // SAFETY: made and released once; commands may be enqueued from any thread (OpenCL 1.2, appendix A.2).

    init(library: OpenCLLibrary, id: String, context: OpenCLContext, handle: dcc_cl_handle) {
        self.library = library
        self.id = id
        self.context = context
        unsafe self.handle = handle
    }

    deinit { _ = unsafe library.functions.clReleaseCommandQueue(handle) }

    func write(_ source: UnsafeRawPointer, to target: DeviceMemory, at offset: Int, byteCount: Int)
        throws(DeviceError)
    {
        guard byteCount > 0 else { return }
        try unsafe check(
            library.functions.clEnqueueWriteBuffer(
                handle, target.openCL, 0, offset, byteCount, source, 0, nil, nil),
            "clEnqueueWriteBuffer", "Copying \(byteCount) bytes to the device")
    }

    func read(_ source: DeviceMemory, at offset: Int, to target: UnsafeMutableRawPointer, byteCount: Int)
        throws(DeviceError)
    {
        guard byteCount > 0 else { return }
        try unsafe check(
            library.functions.clEnqueueReadBuffer(
                handle, source.openCL, 0, offset, byteCount, target, 0, nil, nil),
            "clEnqueueReadBuffer", "Copying \(byteCount) bytes from the device")
    }

    func copy(
        _ source: DeviceMemory, at sourceOffset: Int, to target: DeviceMemory, at targetOffset: Int, byteCount: Int
    ) throws(DeviceError) {
        guard byteCount > 0 else { return }
        try unsafe check(
            library.functions.clEnqueueCopyBuffer(
                handle, source.openCL, target.openCL, sourceOffset, targetOffset, byteCount, 0, nil, nil),
            "clEnqueueCopyBuffer", "Copying \(byteCount) bytes on the device")
    }

    func fill(_ target: DeviceMemory, at offset: Int, with pattern: UnsafeRawBufferPointer, count: Int)
        throws(DeviceError) -> HostMemory?
    {
        guard count > 0 else { return nil }
        let size = pattern.count
        // OpenCL fills with 1, 2, 4 … 128 bytes at multiples of them; the pattern is copied when the command is enqueued.
        if size <= 128, size.nonzeroBitCount == 1, offset.isMultiple(of: size) {
            try unsafe check(
                library.functions.clEnqueueFillBuffer(
                    handle, target.openCL, pattern.baseAddress, size, offset, size * count, 0, nil, nil),
                "clEnqueueFillBuffer", "Filling \(size * count) bytes on the device")
            return nil
        }
        return try unsafe fillByDoubling(target, at: offset, with: pattern, count: count)
    }

    func map(_ memory: DeviceMemory, byteCount: Int) throws(DeviceError) -> UnsafeMutableRawPointer {
        var code: Int32 = 0
        let pointer = unsafe library.functions.clEnqueueMapBuffer(
            handle, memory.openCL, 1, CL.mapReadWrite, 0, max(byteCount, 1), 0, nil, nil, &code)
        guard code == OpenCLCodes.success, let pointer = unsafe pointer else {
            throw .openCL(code, in: "clEnqueueMapBuffer", "Mapping \(byteCount) bytes", on: id)
        }
        return unsafe pointer
    }

    func unmap(_ memory: DeviceMemory, _ pointer: UnsafeMutableRawPointer) throws(DeviceError) {
        try unsafe check(
            library.functions.clEnqueueUnmapMemObject(handle, memory.openCL, pointer, 0, nil, nil),
            "clEnqueueUnmapMemObject", "Giving mapped memory back to the device")
    }

    func record() throws(DeviceError) -> any CommandMark {
        var event: dcc_cl_handle?
        try unsafe check(
            library.functions.clEnqueueMarkerWithWaitList(handle, 0, nil, &event), "clEnqueueMarkerWithWaitList",
            "Marking a place in a queue")
        guard let event = unsafe event else {
            throw .openCL(-58, in: "clEnqueueMarkerWithWaitList", "Marking a place in a queue", on: id)
        }
        let mark = unsafe OpenCLMark(library: library, id: id, context: context, handle: event)
        try unsafe check(library.functions.clFlush(handle), "clFlush", "Having the device begin")
        return mark
    }

    func wait(for mark: any CommandMark) throws(DeviceError) {
        guard let mark = mark as? OpenCLMark else { return }  // all marks of this device are of this type
        var event: dcc_cl_handle? = unsafe mark.handle
        try unsafe check(
            library.functions.clEnqueueBarrierWithWaitList(handle, 1, &event, nil), "clEnqueueBarrierWithWaitList",
            "Waiting for another queue")
    }

    func finish() throws(DeviceError) {
        try unsafe check(library.functions.clFinish(handle), "clFinish", "Waiting for the device")
    }

    private func check(_ code: Int32, _ call: String, _ what: String) throws(DeviceError) {
        guard code == OpenCLCodes.success else { throw .openCL(code, in: call, what, on: id) }
    }
}

/// A place in a queue.
@safe final class OpenCLMark: CommandMark {
    private let library: OpenCLLibrary
    /// The accelerator's.
    private let id: String
    private let context: OpenCLContext
    nonisolated(unsafe) let handle: dcc_cl_handle
    // SAFETY: made and released once; events may be waited for and asked from any thread.

    init(library: OpenCLLibrary, id: String, context: OpenCLContext, handle: dcc_cl_handle) {
        self.library = library
        self.id = id
        self.context = context
        unsafe self.handle = handle
    }

    deinit { _ = unsafe library.functions.clReleaseEvent(handle) }

    func isReached() throws(DeviceError) -> Bool {
        var status: Int32 = 0
        let code = unsafe library.functions.clGetEventInfo(
            handle, CL.eventStatus, MemoryLayout<Int32>.size, &status, nil)
        guard code == OpenCLCodes.success else {
            throw .openCL(code, in: "clGetEventInfo", "Asking for a command", on: id)
        }
        // Negative: the command's own error. 0: complete; above: not yet.
        if status < 0 { throw .openCL(status, in: "a command", "Executing a command", on: id) }
        return status == 0
    }

    func wait() throws(DeviceError) {
        var event: dcc_cl_handle? = unsafe handle
        let code = unsafe library.functions.clWaitForEvents(1, &event)
        if code == OpenCLCodes.waitListFailed { _ = try isReached() }
        guard code == OpenCLCodes.success else {
            throw .openCL(code, in: "clWaitForEvents", "Waiting for a command", on: id)
        }
    }
}

extension DeviceMemory {
    var openCL: dcc_cl_handle? { unsafe dcc_cl_handle(bitPattern: handle) }
}
