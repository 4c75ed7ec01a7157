import Compute
import Glibc
import Testing

/// What tests tell the stand-in of the CUDA driver, and ask it.
///
/// It has one state for the process, so whoever uses it does so in a suite that is serialised, and through ``run(_:)``.
struct CUDAStandIn: Sendable {
    private let library: UInt
    let path: String
    /// The stand-in of its compiler.
    let compiler: NVRTCStandIn

    init() throws {
        path = try StandIns.cuda.get()
        let handle: UnsafeMutableRawPointer? = unsafe dlopen(path, RTLD_NOW | RTLD_LOCAL)
        library = UInt(bitPattern: handle)
        try #require(library != 0)
        compiler = try NVRTCStandIn()
    }

    /// Looks for devices in it.
    ///
    /// - Parameter cache: Where compiled kernels are kept; nowhere unless given.
    func catalogue(cache: KernelCache = KernelCache(CachePlace(directory: nil))) -> AcceleratorCatalogue {
        AcceleratorCatalogue(.init(openCL: [], cuda: [path], nvrtc: [compiler.path]), cache: cache)
    }

    /// Calls `body` with a fresh state and one accelerator, and checks that nothing was misused or left behind.
    ///
    /// - Parameter checksLeaks: Whether nothing may be left behind: not where the driver was made to refuse taking it back.
    static func run(
        checksLeaks: Bool = true, sourceLocation: SourceLocation = #_sourceLocation,
        _ body: (CUDAStandIn, Accelerator) throws -> Void
    ) throws {
        let standIn = try CUDAStandIn()
        standIn.settle()
        standIn.reset()
        let before = standIn.live
        do {
            let accelerator = try standIn.catalogue().accelerator(.cuda, 0)
            try body(standIn, accelerator)
        }
        #expect(
            standIn.violations == 0, "\(standIn.lastViolation)", sourceLocation: sourceLocation)
        if checksLeaks { #expect(standIn.live == before, sourceLocation: sourceLocation) }
        standIn.reset()
    }

    /// As ``run(checksLeaks:sourceLocation:_:)``, for what suspends.
    static func run(
        checksLeaks: Bool = true, cache: KernelCache = KernelCache(CachePlace(directory: nil)),
        sourceLocation: SourceLocation = #_sourceLocation, _ body: (CUDAStandIn, Accelerator) async throws -> Void
    ) async throws {
        let standIn = try CUDAStandIn()
        standIn.settle()
        standIn.reset()
        let before = standIn.live
        do {
            let accelerator = try standIn.catalogue(cache: cache).accelerator(.cuda, 0)
            try await body(standIn, accelerator)
        }
        standIn.settle()
        #expect(standIn.violations == 0, "\(standIn.lastViolation)", sourceLocation: sourceLocation)
        if checksLeaks { #expect(standIn.live == before, sourceLocation: sourceLocation) }
        standIn.reset()
    }

    /// Waits until no device is open: the thread of a stream lets go of what it worked on after those who waited for it go on.
    private func settle() {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(10)
        while live.contexts != 0, clock.now < deadline { sched_yield() }
    }

    /// What is made and not given back.
    struct Live: Equatable {
        var memory: Int32
        var streams: Int32
        var events: Int32
        var contexts: Int32
        var modules: Int32
        var programs: Int32
    }

    var live: Live {
        Live(
            memory: number("standin_live_memory"), streams: number("standin_live_streams"),
            events: number("standin_live_events"), contexts: number("standin_live_contexts"),
            modules: number("standin_live_modules"), programs: compiler.livePrograms)
    }

    var violations: Int { Int(number("standin_violations")) }

    var lastViolation: String {
        typealias Function = @convention(c) () -> UnsafePointer<CChar>
        return unsafe String(cString: (function("standin_last_violation") as Function)())
    }

    func reset() {
        typealias Function = @convention(c) () -> Void
        (function("standin_reset") as Function)()
        compiler.reset()
    }

    /// Has the nth call from now on fail.
    func fail(_ call: String, nth: Int = 1, with code: Int32) {
        typealias Function = @convention(c) (UnsafePointer<CChar>, Int, Int32) -> Void
        unsafe (function("standin_fail") as Function)(call, nth, code)
    }

    /// Its architecture, such as 90 for sm_90, and the most threads of a block with any kernel.
    func configureKernels(capability: Int32 = 90, threads: Int32 = 1024) {
        typealias Function = @convention(c) (Int32, Int32) -> Void
        (function("standin_configure_kernels") as Function)(capability, threads)
    }

    /// Forgets what was to fail and has not been called.
    func clearFailures() {
        typealias Function = @convention(c) () -> Void
        (function("standin_clear_failures") as Function)()
    }

    /// Has the nth copy, fill or launch from now on fail when it is executed, and everything after it.
    func failExecution(nth: Int = 1, with code: Int32) {
        typealias Function = @convention(c) (Int, Int32) -> Void
        (function("standin_fail_execution") as Function)(nth, code)
    }

    func configure(
        devices: Int32 = 1, version: Int32 = 13_000, capacity: Int = 1 << 32, isProhibited: Bool = false
    ) {
        typealias Function = @convention(c) (Int32, Int32, Int, Int32) -> Void
        (function("standin_configure") as Function)(devices, version, capacity, isProhibited ? 2 : 0)
    }

    /// Frees what it refused to take back when it was told to.
    func takeBackEverything() {
        typealias Function = @convention(c) () -> Void
        (function("standin_take_back") as Function)()
    }

    func calls(_ name: String) -> Int {
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
