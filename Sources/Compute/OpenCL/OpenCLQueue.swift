import CCompute

/// A command queue that executes in order.
@safe final class OpenCLQueue: CommandQueue {
    let library: OpenCLLibrary
    /// The accelerator's.
    let id: String
    let context: OpenCLContext
    /// Of what the start of a part of a buffer has to be a multiple, in bytes.
    let partAlignment: Int
    nonisolated(unsafe) let handle: dcc_cl_handle
    // SAFETY: made and released once; commands may be enqueued from any thread (OpenCL 1.2, appendix A.2).

    /// The event of the command that was enqueued last, or 0. It stands for a mark behind it, which would be a command
    /// of its own and, for a short kernel, as long as the kernel. Commands are enqueued under its lock.
    private let lastEvent = Locked<UInt>(0)

    init(library: OpenCLLibrary, id: String, context: OpenCLContext, partAlignment: Int, handle: dcc_cl_handle) {
        self.library = library
        self.id = id
        self.context = context
        self.partAlignment = partAlignment
        unsafe self.handle = handle
    }

    deinit {
        lastEvent.withLock { release($0) }
        _ = unsafe library.functions.clReleaseCommandQueue(handle)
    }

    func write(_ source: UnsafeRawPointer, to target: DeviceMemory, at offset: Int, byteCount: Int)
        throws(DeviceError)
    {
        guard byteCount > 0 else { return }
        try unsafe enqueue("clEnqueueWriteBuffer", "Copying \(byteCount) bytes to the device") { event in
            unsafe library.functions.clEnqueueWriteBuffer(
                handle, target.openCL, 0, offset, byteCount, source, 0, nil, event)
        }
    }

    func read(_ source: DeviceMemory, at offset: Int, to target: UnsafeMutableRawPointer, byteCount: Int)
        throws(DeviceError)
    {
        guard byteCount > 0 else { return }
        try unsafe enqueue("clEnqueueReadBuffer", "Copying \(byteCount) bytes from the device") { event in
            unsafe library.functions.clEnqueueReadBuffer(
                handle, source.openCL, 0, offset, byteCount, target, 0, nil, event)
        }
    }

    func copy(
        _ source: DeviceMemory, at sourceOffset: Int, to target: DeviceMemory, at targetOffset: Int, byteCount: Int
    ) throws(DeviceError) {
        guard byteCount > 0 else { return }
        try unsafe enqueue("clEnqueueCopyBuffer", "Copying \(byteCount) bytes on the device") { event in
            unsafe library.functions.clEnqueueCopyBuffer(
                handle, source.openCL, target.openCL, sourceOffset, targetOffset, byteCount, 0, nil, event)
        }
    }

    func fill(_ target: DeviceMemory, at offset: Int, with pattern: UnsafeRawBufferPointer, count: Int)
        throws(DeviceError) -> HostMemory?
    {
        guard count > 0 else { return nil }
        let size = pattern.count
        // OpenCL fills with 1, 2, 4 … 128 bytes at multiples of them; the pattern is copied when the command is enqueued.
        if size <= 128, size.nonzeroBitCount == 1, offset.isMultiple(of: size) {
            try unsafe enqueue("clEnqueueFillBuffer", "Filling \(size * count) bytes on the device") { event in
                unsafe library.functions.clEnqueueFillBuffer(
                    handle, target.openCL, pattern.baseAddress, size, offset, size * count, 0, nil, event)
            }
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
        try unsafe enqueue("clEnqueueUnmapMemObject", "Giving mapped memory back to the device") { event in
            unsafe library.functions.clEnqueueUnmapMemObject(handle, memory.openCL, pointer, 0, nil, event)
        }
    }

    func record() throws(DeviceError) -> any CommandMark {
        let last = lastEvent.withLock { last in
            defer { last = 0 }
            return last
        }
        var event: dcc_cl_handle? = unsafe dcc_cl_handle(bitPattern: last)
        if unsafe event == nil {
            try unsafe check(
                library.functions.clEnqueueMarkerWithWaitList(handle, 0, nil, &event), "clEnqueueMarkerWithWaitList",
                "Marking a place in a queue")
        }
        guard let event = unsafe event else {
            throw .openCL(-58, in: "clEnqueueMarkerWithWaitList", "Marking a place in a queue", on: id)
        }
        let mark = unsafe OpenCLMark(event, of: self)
        try unsafe check(library.functions.clFlush(handle), "clFlush", "Having the device begin")
        return mark
    }

    func wait(for mark: any CommandMark) throws(DeviceError) {
        guard let mark = mark as? OpenCLMark else { return }  // all marks of this device are of this type
        var other: dcc_cl_handle? = unsafe mark.handle
        try unsafe enqueue("clEnqueueBarrierWithWaitList", "Waiting for another queue") { event in
            unsafe library.functions.clEnqueueBarrierWithWaitList(handle, 1, &other, event)
        }
    }

    func finish() throws(DeviceError) {
        try unsafe check(library.functions.clFinish(handle), "clFinish", "Waiting for the device")
    }

    /// Enqueues a command whose event is the last one then.
    func enqueue(
        _ call: String, _ what: @autoclosure () -> String, _ body: (UnsafeMutablePointer<dcc_cl_handle?>) -> Int32
    )
        throws(DeviceError)
    {
        let code = lastEvent.withLock { last in
            var event: dcc_cl_handle?
            let code = unsafe body(&event)
            if code == OpenCLCodes.success {
                release(last)
                last = UInt(bitPattern: event)
            }
            return code
        }
        guard code == OpenCLCodes.success else { throw .openCL(code, in: call, what(), on: id) }
    }

    private func release(_ event: UInt) {
        guard let event = unsafe dcc_cl_handle(bitPattern: event) else { return }
        _ = unsafe library.functions.clReleaseEvent(event)
    }

    private func check(_ code: Int32, _ call: String, _ what: String) throws(DeviceError) {
        guard code == OpenCLCodes.success else { throw .openCL(code, in: call, what, on: id) }
    }
}

/// A place in a queue.
@safe final class OpenCLMark: CommandMark {
    private let queue: OpenCLQueue
    nonisolated(unsafe) let handle: dcc_cl_handle
    // SAFETY: made and released once; events may be waited for and asked from any thread.

    init(_ handle: dcc_cl_handle, of queue: OpenCLQueue) {
        self.queue = queue
        unsafe self.handle = handle
    }

    deinit { _ = unsafe queue.library.functions.clReleaseEvent(handle) }

    func isReached() throws(DeviceError) -> Bool {
        var status: Int32 = 0
        let code = unsafe queue.library.functions.clGetEventInfo(
            handle, CL.eventStatus, MemoryLayout<Int32>.size, &status, nil)
        guard code == OpenCLCodes.success else {
            throw .openCL(code, in: "clGetEventInfo", "Asking for a command", on: queue.id)
        }
        // Negative: the command's own error. 0: complete; above: not yet.
        if status < 0 { throw .openCL(status, in: "a command", "Executing a command", on: queue.id) }
        return status == 0
    }

    func wait() throws(DeviceError) {
        var event: dcc_cl_handle? = unsafe handle
        let code = unsafe queue.library.functions.clWaitForEvents(1, &event)
        if code == OpenCLCodes.waitListFailed { _ = try isReached() }
        guard code == OpenCLCodes.success else {
            throw .openCL(code, in: "clWaitForEvents", "Waiting for a command", on: queue.id)
        }
    }
}

extension DeviceMemory {
    var openCL: dcc_cl_handle? { unsafe dcc_cl_handle(bitPattern: handle) }
}
