/// A queue of the processor: at once in the caller, or one after the other on a thread of its own.
final class CPUQueue: CommandQueue {
    /// Reached when the queue's thread comes to it.
    private final class Mark: CommandMark {
        private let word = CountedWord()

        func reach() { word.increment() }
        func isReached() -> Bool { word.value != 0 }
        func wait() { while word.value == 0 { word.sleep(while: 0) } }
    }

    /// Absent when commands are done in the caller.
    private let worker: Worker?

    init(isImmediate: Bool) { worker = isImmediate ? nil : Worker(name: "compute-stream") }

    func write(_ source: UnsafeRawPointer, to target: DeviceMemory, at offset: Int, byteCount: Int)
        throws(DeviceError)
    {
        try move(UInt(bitPattern: source), target.handle + UInt(offset), byteCount)
    }

    func read(_ source: DeviceMemory, at offset: Int, to target: UnsafeMutableRawPointer, byteCount: Int)
        throws(DeviceError)
    {
        try move(source.handle + UInt(offset), UInt(bitPattern: target), byteCount)
    }

    func copy(
        _ source: DeviceMemory, at sourceOffset: Int, to target: DeviceMemory, at targetOffset: Int, byteCount: Int
    ) throws(DeviceError) {
        try move(source.handle + UInt(sourceOffset), target.handle + UInt(targetOffset), byteCount)
    }

    func fill(_ target: DeviceMemory, at offset: Int, with pattern: UnsafeRawBufferPointer, count: Int)
        throws(DeviceError) -> HostMemory?
    {
        guard count > 0 else { return nil }
        let start = target.handle + UInt(offset)
        let size = pattern.count
        let bytes = unsafe [UInt8](pattern)
        try perform {
            // The first by hand, then twice as many each time.
            let memory = unsafe UnsafeMutableRawPointer(bitPattern: start).unsafelyUnwrapped
            unsafe bytes.withUnsafeBytes { bytes in
                unsafe memory.copyMemory(from: bytes.baseAddress.unsafelyUnwrapped, byteCount: size)
            }
            var done = size
            let whole = size * count
            while done < whole {
                let next = min(done, whole - done)
                unsafe (memory + done).copyMemory(from: memory, byteCount: next)
                done += next
            }
        }
        return nil
    }

    func map(_ memory: DeviceMemory, byteCount: Int) throws(DeviceError) -> UnsafeMutableRawPointer {
        try finish()
        return unsafe memory.hostPointer.unsafelyUnwrapped
    }

    func unmap(_ memory: DeviceMemory, _ pointer: UnsafeMutableRawPointer) {}

    func record() throws(DeviceError) -> any CommandMark {
        let mark = Mark()
        try perform { mark.reach() }
        return mark
    }

    func wait(for mark: any CommandMark) throws(DeviceError) {
        guard let mark = mark as? Mark else { return }  // all marks of this device are of this type
        try perform { mark.wait() }
    }

    func launch(_ launch: PreparedLaunch) throws(DeviceError) {
        launch.reportsInWork()
        guard let worker else { return CPUCrew.shared.run(launch) }
        try worker.perform { CPUCrew.shared.run(launch) }
    }

    func finish() throws(DeviceError) {
        guard worker != nil else { return }
        try record().wait()
    }

    private func move(_ source: UInt, _ target: UInt, _ byteCount: Int) throws(DeviceError) {
        guard byteCount > 0 else { return }
        try perform {
            unsafe UnsafeMutableRawPointer(bitPattern: target).unsafelyUnwrapped.copyMemory(
                from: UnsafeRawPointer(bitPattern: source).unsafelyUnwrapped, byteCount: byteCount)
        }
    }

    private func perform(_ work: @escaping @Sendable () -> Void) throws(DeviceError) {
        guard let worker else { return work() }
        try worker.perform(work)
    }
}
