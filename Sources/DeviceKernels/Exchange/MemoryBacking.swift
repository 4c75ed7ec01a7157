internal import Compute

/// Memory that launches have for long: where it is, and how the host gets at it.
enum MemoryBacking: Sendable {
    /// The host reads and writes it as the device does, and blocks sleep there.
    case host(AlignedMemory)
    case shared(SharedDeviceMemory)
    /// The host copies.
    case device(DeviceMemory, any CommandQueue)

    /// As the argument of a launch.
    var argument: ResidentArgument? {
        switch self {
        case .host: nil
        case .shared(let memory): .shared(memory)
        case .device(let memory, _): .memory(memory)
        }
    }

    /// Where this process reads and writes it as the device does.
    var pointer: UnsafeMutableRawPointer? {
        switch self {
        case .host(let memory): unsafe memory.pointer
        case .shared(let memory): unsafe memory.pointer
        case .device: nil
        }
    }

    /// Writes bytes of the host, and waits until they are there.
    func write(_ source: UnsafeRawPointer, at offset: Int, byteCount: Int) throws {
        if let pointer = unsafe pointer {
            unsafe (pointer + offset).copyMemory(from: source, byteCount: byteCount)
        } else if case .device(let memory, let queue) = self {
            try unsafe queue.write(source, to: memory, at: offset, byteCount: byteCount)
            try queue.finish()
        }
    }

    /// Reads bytes to the host, and waits until they are there.
    func read(at offset: Int, to target: UnsafeMutableRawPointer, byteCount: Int) throws {
        if let pointer = unsafe pointer {
            unsafe target.copyMemory(from: pointer + offset, byteCount: byteCount)
        } else if case .device(let memory, let queue) = self {
            try unsafe queue.read(memory, at: offset, to: target, byteCount: byteCount)
            try queue.finish()
        }
    }
}
