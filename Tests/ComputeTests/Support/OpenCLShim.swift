import Compute
import Glibc
import Testing

/// What tests tell the shim before the real OpenCL, and ask it. It has one state for the process.
struct OpenCLShim: Sendable {
    private let library: UInt
    private let path: String

    /// Cancels the test when OpenCL is missing, as `TestedBackend.openCLDevice()` does.
    init() throws {
        _ = try TestedBackend.openCLDevice()
        path = try StandIns.openCLShim.get()
        let handle: UnsafeMutableRawPointer? = unsafe dlopen(path, RTLD_NOW | RTLD_LOCAL)
        library = UInt(bitPattern: handle)
        try #require(library != 0)
    }

    /// Calls `body` with a fresh state and a device, and checks that no kernel and no program is left behind.
    static func run(
        cache: KernelCache = KernelCache(CachePlace(directory: nil)), hidesSharedMemory: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation, _ body: (OpenCLShim, Accelerator) async throws -> Void
    ) async throws {
        let shim = try OpenCLShim()
        shim.reset()
        shim.hideSharedMemory(hidesSharedMemory)
        let before = shim.live
        do {
            let accelerator = try AcceleratorCatalogue(.init(openCL: [shim.path], cuda: []), cache: cache)
                .accelerator(.openCL, 0)
            try await body(shim, accelerator)
        }
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(10)
        while shim.live != before, clock.now < deadline { sched_yield() }
        #expect(shim.live == before, sourceLocation: sourceLocation)
        shim.reset()
    }

    func reset() {
        typealias Function = @convention(c) () -> Void
        (function("shim_reset") as Function)()
    }

    /// Has the nth call from now on fail.
    func fail(_ call: String, nth: Int = 1, with code: Int32) {
        typealias Function = @convention(c) (UnsafePointer<CChar>, Int, Int32) -> Void
        unsafe (function("shim_fail") as Function)(call, nth, code)
    }

    /// Forgets what was to fail and has not been called.
    func clearFailures() {
        typealias Function = @convention(c) () -> Void
        (function("shim_clear_failures") as Function)()
    }

    func hideSharedMemory(_ hides: Bool) {
        typealias Function = @convention(c) (Bool) -> Void
        (function("shim_hide_shared_memory") as Function)(hides)
    }

    func calls(_ name: String) -> Int {
        typealias Function = @convention(c) (UnsafePointer<CChar>) -> Int
        return unsafe (function("shim_calls") as Function)(name)
    }

    /// Of the last program that was built.
    var options: String {
        typealias Function = @convention(c) () -> UnsafePointer<CChar>
        return unsafe String(cString: (function("shim_options") as Function)())
    }

    /// Kernels and programs that were not given back.
    var live: Int32 {
        typealias Function = @convention(c) () -> Int32
        return (function("shim_live") as Function)()
    }

    private func function<Function>(_ name: String) -> Function {
        unsafe unsafeBitCast(dlsym(UnsafeMutableRawPointer(bitPattern: library), name)!, to: Function.self)
    }
}
