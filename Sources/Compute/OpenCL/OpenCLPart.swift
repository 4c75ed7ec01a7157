import CCompute

/// Memory that a kernel sees in place of a part of a buffer, since arguments of OpenCL begin where a memory object does.
///
/// A part whose start suits the device is an object of its own that shares the buffer's bytes. Any other is copied to memory of its
/// own before the launch, and back after it if the kernel writes. A launch has parts of one buffer only if no two overlap of which
/// one is written, so what is copied back is nobody else's.
///
/// Its end may come when the commands are enqueued: OpenCL keeps the memory of commands until they are done (OpenCL 1.2, section
/// 5.4.1, `clReleaseMemObject`).
struct OpenCLPart {
    let memory: DeviceMemory
    private let buffer: DeviceMemory
    private let part: PreparedLaunch.Part
    private let isCopied: Bool

    /// Enqueues what makes the memory have the elements.
    ///
    /// - Throws: `outOfMemory`, or the device's own.
    init(_ part: PreparedLaunch.Part, of buffer: DeviceMemory, on queue: OpenCLQueue) throws(DeviceError) {
        self.buffer = buffer
        self.part = part
        isCopied = !part.offset.isMultiple(of: queue.partAlignment)
        guard isCopied else {
            memory = try Self.share(part, of: buffer, on: queue)
            return
        }
        memory = try OpenCLDevice.makeMemory(
            queue.library, queue.id, queue.context, byteCount: part.byteCount, flags: CL.memoryReadWrite,
            "Allocating \(part.byteCount) bytes for a slice")
        try queue.copy(buffer, at: part.offset, to: memory, at: 0, byteCount: part.byteCount)
    }

    /// Enqueues, behind the launch, what brings to the buffer what the kernel wrote.
    func copyBack(on queue: OpenCLQueue) throws(DeviceError) {
        guard isCopied, part.isWritten else { return }
        try queue.copy(memory, at: 0, to: buffer, at: part.offset, byteCount: part.byteCount)
    }

    private static func share(
        _ part: PreparedLaunch.Part, of buffer: DeviceMemory, on queue: OpenCLQueue
    ) throws(DeviceError) -> DeviceMemory {
        let (library, id, context) = (queue.library, queue.id, queue.context)
        var code: Int32 = 0
        let region: InlineArray<2, Int> = [part.offset, part.byteCount]
        let object = unsafe region.span.withUnsafeBytes { region in
            unsafe library.functions.clCreateSubBuffer(
                buffer.openCL, 0, CL.bufferRegion, region.baseAddress, &code)
        }
        guard code == OpenCLCodes.success, let object = unsafe object else {
            throw .openCL(code, in: "clCreateSubBuffer", "Making a part of \(part.byteCount) bytes of a buffer", on: id)
        }
        return unsafe OpenCLDevice.memory(object, library, id, context, byteCount: part.byteCount)
    }
}
