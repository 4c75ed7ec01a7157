import Compute
import DeviceStandIns
import Glibc
import Testing

extension OpenCLShim {
    /// Calls `body` with a fresh state and a device, and checks that no kernel and no program is left behind. Cancels the test when
    /// OpenCL is missing, as `TestedBackend.openCLDevice()` does.
    static func run(
        cache: KernelCache = KernelCache(CachePlace(directory: nil)), hidesSharedMemory: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation, _ body: (OpenCLShim, Accelerator) async throws -> Void
    ) async throws {
        _ = try TestedBackend.openCLDevice()
        let shim = try OpenCLShim()
        shim.reset()
        shim.hideSharedMemory(hidesSharedMemory)
        let before = shim.live
        do {
            let accelerator = try shim.catalogue(cache: cache).accelerator(.openCL, 0)
            try await body(shim, accelerator)
        }
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(10)
        while shim.live != before, clock.now < deadline { sched_yield() }
        #expect(shim.live == before, sourceLocation: sourceLocation)
        shim.reset()
    }
}
