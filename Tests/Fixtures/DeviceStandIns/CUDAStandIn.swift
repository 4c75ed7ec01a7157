package import Compute
import Glibc

/// What tests tell the stand-in of the CUDA driver, and ask it.
///
/// It has one state for the process, so whoever uses it does so in a suite that is serialised, and through ``run(_:)``.
package struct CUDAStandIn: Sendable {
    private let library: UInt
    package let path: String
    /// The stand-in of its compiler.
    package let compiler: NVRTCStandIn

    package init() throws {
        path = try StandIns.cuda.get()
        library = try StandIns.open(path)
        compiler = try NVRTCStandIn()
    }

    /// Looks for devices in it.
    ///
    /// - Parameter cache: Where compiled kernels are kept; nowhere unless given.
    package func catalogue(cache: KernelCache = KernelCache(CachePlace(directory: nil))) -> AcceleratorCatalogue {
        AcceleratorCatalogue(.init(openCL: [], cuda: [path], nvrtc: [compiler.path]), cache: cache)
    }

    /// Waits until no device is open: the thread of a stream lets go of what it worked on after those who waited for it go on.
    package func settle() {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(10)
        while live.contexts != 0, clock.now < deadline { sched_yield() }
    }

    /// What is made and not given back.
    package struct Live: Equatable {
        package var memory: Int32
        package var streams: Int32
        package var events: Int32
        package var contexts: Int32
        package var modules: Int32
        package var programs: Int32
    }

    package var live: Live {
        Live(
            memory: number("standin_live_memory"), streams: number("standin_live_streams"),
            events: number("standin_live_events"), contexts: number("standin_live_contexts"),
            modules: number("standin_live_modules"), programs: compiler.livePrograms)
    }

    package var violations: Int { Int(number("standin_violations")) }

    package var lastViolation: String {
        typealias Function = @convention(c) () -> UnsafePointer<CChar>
        return unsafe String(cString: (function("standin_last_violation") as Function)())
    }

    package func reset() {
        typealias Function = @convention(c) () -> Void
        (function("standin_reset") as Function)()
        compiler.reset()
    }

    /// Has the nth call from now on fail.
    package func fail(_ call: String, nth: Int = 1, with code: Int32) {
        typealias Function = @convention(c) (UnsafePointer<CChar>, Int, Int32) -> Void
        unsafe (function("standin_fail") as Function)(call, nth, code)
    }

    /// Its architecture, such as 90 for sm_90, and the most threads of a block with any kernel.
    package func configureKernels(capability: Int32 = 90, threads: Int32 = 1024) {
        typealias Function = @convention(c) (Int32, Int32) -> Void
        (function("standin_configure_kernels") as Function)(capability, threads)
    }

    /// Forgets what was to fail and has not been called.
    package func clearFailures() {
        typealias Function = @convention(c) () -> Void
        (function("standin_clear_failures") as Function)()
    }

    /// Has the nth copy, fill or launch from now on fail when it is executed, and everything after it.
    package func failExecution(nth: Int = 1, with code: Int32) {
        typealias Function = @convention(c) (Int, Int32) -> Void
        (function("standin_fail_execution") as Function)(nth, code)
    }

    package func configure(
        devices: Int32 = 1, version: Int32 = 13_000, capacity: Int = 1 << 32, isProhibited: Bool = false
    ) {
        typealias Function = @convention(c) (Int32, Int32, Int, Int32) -> Void
        (function("standin_configure") as Function)(devices, version, capacity, isProhibited ? 2 : 0)
    }

    /// Frees what it refused to take back when it was told to.
    package func takeBackEverything() {
        typealias Function = @convention(c) () -> Void
        (function("standin_take_back") as Function)()
    }

    package func calls(_ name: String) -> Int {
        typealias Function = @convention(c) (UnsafePointer<CChar>) -> Int
        return unsafe (function("standin_calls") as Function)(name)
    }

    private func number(_ name: String) -> Int32 {
        typealias Function = @convention(c) () -> Int32
        return (function(name) as Function)()
    }

    private func function<Function>(_ name: String) -> Function {
        unsafe unsafeBitCast(dlsym(UnsafeMutableRawPointer(bitPattern: library), name)!, to: Function.self)
    }
}
