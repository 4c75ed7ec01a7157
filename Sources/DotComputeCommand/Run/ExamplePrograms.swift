import Showcase

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The examples, executables that are built beside this one.
struct ExamplePrograms {
    /// An example and what it shows.
    struct Example {
        var name: String
        var summary: String
        /// Whether it keeps its state with SQLite, which a trait of the package turns on.
        var needsSQLite = false

        /// How it is built.
        var buildCommand: String { "swift build \(needsSQLite ? "--traits DurableKernels " : "")--product \(name)" }
    }

    static let all = [
        Example(name: "Calculator", summary: "the loop form, and errors as answers"),
        Example(name: "Counter", summary: "the handler form, with private state"),
        Example(name: "PersistentCounter", summary: "state that survives a restart", needsSQLite: true),
        Example(name: "Ledger", summary: "transfers that survive kill -9", needsSQLite: true),
        Example(name: "Inference", summary: "a model that is loaded once"),
        Example(name: "LetItCrash", summary: "a kernel in a process of its own, which crashes and starts again"),
        Example(name: "StreamingPipeline", summary: "fan-out and fan-in over a time series"),
        Example(name: "PageRank", summary: "kernels that exchange messages among themselves"),
        Example(name: "VectorAdd", summary: "one Swift function on every device"),
        Example(name: "BufferProcessor", summary: "an actor that computes on a device, in pooled buffers"),
        Example(name: "Mandelbrot", summary: "a picture, the same on every device"),
        Example(name: "DevicePageRank", summary: "the ranks of PageRank, on every device"),
        Example(name: "GPUPageRank", summary: "lanes that exchange rank on a device, without the host"),
    ]

    /// The folder of this executable; `nil` where the system does not tell.
    let folder: String?

    init() {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(0, count)).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        folder = path.lastIndex(of: "/").map { String(path[..<$0]) }
    }

    /// Where an example has been built; `nil` when it has not.
    func path(of example: Example) -> String? {
        guard let path = folder.map({ "\($0)/\(example.name)" }) else { return nil }
        return unsafe access(path, X_OK) == 0 && !FileContents.isFolder(path) ? path : nil
    }

    /// Replaces this process by an example.
    ///
    /// - Returns: Only when that failed, with the system's reason.
    func execute(_ path: String, _ arguments: [String]) -> String {
        var pointers: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map { unsafe strdup($0) }
        unsafe pointers.append(nil)
        unsafe execv(path, pointers)
        let reason = unsafe String(cString: strerror(errno))
        while let pointer = unsafe pointers.popLast() { unsafe free(pointer) }
        return reason
    }
}
