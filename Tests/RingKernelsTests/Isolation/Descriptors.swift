import CRingKernels
import Glibc

/// Looking at descriptors and processes.
enum Descriptors {
    static func isReadable(_ descriptor: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&entry, 1, 0) == 1
    }

    /// A file that its maker could shrink at any time.
    static func unsealedMemory(size: Int) -> Int32? {
        guard let file = unsafe tmpfile() else { return nil }
        defer { unsafe fclose(file) }
        let descriptor = unsafe dup(fileno(file))
        guard descriptor >= 0, ftruncate(descriptor, size) == 0 else { return nil }
        return descriptor
    }

    static func close(_ descriptor: Int32) { Glibc.close(descriptor) }

    /// How many descriptors this process has open.
    static var count: Int {
        var count = 0
        for descriptor in 0..<Int32(4096) where fcntl(descriptor, F_GETFD) >= 0 { count += 1 }
        return count
    }

    /// Whether the system knows a process of this number: it runs, or nobody has collected it.
    static func isKnown(_ process: Int32) -> Bool { kill(process, 0) == 0 }

    /// Waits until a process has ended, whoever's child it is; false when it goes on for too long.
    static func hasEnded(_ process: Int32, within milliseconds: Int32 = 10_000) -> Bool {
        let descriptor = drk_process_descriptor(process)
        guard descriptor >= 0 else { return true }
        defer { Glibc.close(descriptor) }
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&entry, 1, milliseconds) == 1
    }

    /// How many mappings of shared memory of isolated kernels this process has.
    static var ringMappings: Int { lines(of: "/proc/self/maps").filter { $0.contains("dotcompute-rings") }.count }

    /// Bytes of memory that this process has.
    static var residentMemory: Int {
        let pages = lines(of: "/proc/self/statm").first?.split(separator: " ").dropFirst().first
        return (pages.flatMap { Int($0) } ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    private static func lines(of path: String) -> [String] {
        guard let file = unsafe fopen(path, "r") else { return [] }
        defer { unsafe fclose(file) }
        var lines: [String] = []
        var line = [CChar](repeating: 0, count: 1024)
        while unsafe fgets(&line, 1024, file) != nil {
            lines.append(
                unsafe line.withUnsafeBufferPointer { unsafe String(cString: $0.baseAddress.unsafelyUnwrapped) })
        }
        return lines
    }
}
