import Compute
import DeviceStandIns
import Testing

extension CUDAStandIn {
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
}
